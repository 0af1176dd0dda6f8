"""Phrases of travel: who is on the way, who was there with whom, and which journey a noun takes up again."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from dragoman.coding import tree
from dragoman.coding.frames import Frame, is_occasion
from dragoman.coding.lexicon import load_lexicon
from dragoman.record.models import Actor, Status

LIGHT = frozenset(
    {"pay", "make", "accept", "begin", "start", "conclude", "end", "finish", "undertake", "kick", "wrap"}
)
"""Verbs that say of a journey only that it is made."""
_PLANS = frozenset({"plan", "intention", "wish"})
_AHEAD = frozenset({"will", "wo", "shall", "'ll", "’ll"})
_BEING: dict[str, Status] = {"was": "happened", "were": "happened", "is": "ongoing", "are": "ongoing"}
_HIGH = frozenset(
    {"president", "minister", "envoy", "secretary", "representative", "premier", "king", "chancellor"}
)
_DOING = frozenset({"acl", "advcl", "obl", "nmod"})
_NOT = frozenset({"not", "n't", "n’t", "never"})
_KEEPING = frozenset({"stop", "prevent", "keep", "deter", "bar", "ban", "block", "dissuade", "discourage"})
_EXAMPLES = frozenset({"including", "like"})
_ANAPHORIC = frozenset({"the", "this", "that", "his", "her", "their", "its"})


def being_there(noun: Token) -> Token | None:
    """The place somebody now is in on a journey: "is in Japan on a three-day visit"."""
    place = noun.head
    if (
        tree.preposition(noun) not in {"on", "for"}
        or place.pos_ != "PROPN"
        or tree.preposition(place) != "in"
    ):
        return None
    present = [c for c in tree.children(place, "cop") if c.lower_ in {"is", "are", "'s", "’s"}]
    return place if present else None


def copular(noun: Token) -> bool:
    """Whether a journey is what somebody is on: "is en route to Oslo", "was on a visit to Oslo"."""
    on = tree.preposition(noun) == "on" or under_way(noun)
    return on and bool(tree.children(noun, "cop"))


def under_way(token: Token) -> bool:
    """Whether a word stands for being on the way: "en route", "on her way"."""
    lemma = token.lemma_.lower()
    if lemma == "route":
        return token.i > 0 and token.nbor(-1).lower_ == "en"
    return lemma == "way" and tree.preposition(token) == "on"


def stays(token: Token) -> Status | None:
    """What a word is as the "be" of being in a town: "will be in Oslo", "was in Oslo", "is in Oslo"."""
    there = token.head
    if token.dep_ != "cop" or there.pos_ != "PROPN" or tree.preposition(there) != "in":
        return None
    words = {child.lower_ for child in tree.children(there, "aux")}
    if words & _AHEAD or ("would" in words and there.dep_ in {"ccomp", "conj"}):
        return "planned"
    if words or any(child.dep_ == "advmod" and child.lower_ in _NOT for child in there.children):
        return None
    if not any(child.dep_.split(":")[0] in _DOING for child in there.children):
        return None  # "who is in Oslo" may live there
    return _BEING.get(token.lower_)


def kept_away(verb: Token) -> bool:
    """Whether a journey is what somebody is kept from: "stopped the envoy from visiting Oslo"."""
    marks = {child.lower_ for child in tree.children(verb, "mark", "case")}
    return "from" in marks and verb.head.lemma_.lower() in _KEEPING


def anybody(phrase: Token) -> bool:
    """Whether a noun means whoever holds an office: "the first visit by a sitting president"."""
    return phrase.pos_ == "NOUN" and any(
        child.lower_ in {"a", "an", "any", "no"} and child.dep_ == "det" for child in phrase.children
    )


def named_person(actor: Actor) -> bool:
    """Whether an actor is a person whom the story or the knowledge base names."""
    return actor.kind == "person" and not actor.anonymous


def high(actor: Actor) -> bool:
    """Whether somebody whose state nobody tells speaks for one abroad, by his office."""
    return "GOV" in actor.sectors and bool(_HIGH & set((actor.title or "").lower().split()))


def named(phrases: list[Token]) -> Iterator[Token]:
    """Those who are named as examples in place of the many: "leaders including the president of Kenya"."""
    for phrase in phrases:
        examples = [c for c in tree.children(phrase, "nmod") if tree.preposition(c) in _EXAMPLES]
        if examples and phrase.pos_ == "NOUN":
            yield from (one for example in examples for one in tree.conjuncts(example))
        else:
            yield phrase


def local(phrase: Token) -> bool:
    """Whether a phrase names people by the land that the meeting is in: "the country's leaders"."""
    return any(owner.lemma_.lower() in {"country", "nation"} for owner in tree.children(phrase, "nmod:poss"))


def listed(verb: Token) -> list[Token]:
    """Who is told behind a verb that speaks of many: "among those attending were the presidents of …"."""
    if verb.dep_ not in {"acl", "acl:relcl"} or tree.preposition(verb.head) not in {"among", "amongst"}:
        return []
    told = verb.head.head
    return [told, *tree.children(told, "nsubj")] if told.i > verb.i else []


def beside(token: Token) -> list[Token]:
    """Where a meeting is when its place stands behind those met: "met officials in Oslo"."""
    phrases = [*tree.patients(token), *tree.obliques(token, frozenset({"with", "between"}))]
    phrases.extend(p for occasion in list(phrases) for p in tree.obliques(occasion, frozenset({"with"})))
    common = [phrase for phrase in phrases if phrase.pos_ == "NOUN" or phrase.ent_type_ == "PERSON"]
    return [place for phrase in common for place in tree.obliques(phrase, frozenset({"in", "at"}))]


def behind_the_day(verb: Token) -> list[Token]:
    """Where something happens when its place hangs on the day: "On June 15 in Oslo, ministers met"."""
    days = (c for c in verb.children if c.dep_.split(":")[0] == "obl" and c.i < verb.i)
    dated = (c for c in days if any(part.is_digit for part in c.subtree) and tree.preposition(c) == "on")
    return [place for day in dated for place in tree.obliques(day, frozenset({"in", "at"}))]


def presides(verb: Token) -> bool:
    """Whether somebody leads an occasion, not people who go somewhere: "led a meeting in Oslo"."""
    return verb.lemma_.lower() == "lead" and any(is_occasion(thing) for thing in tree.patients(verb))


def occasion_places(phrase: Token, depth: int = 0) -> list[Token]:
    """Where an occasion takes place: "on the margins of the assembly in New York"."""
    if not is_occasion(phrase) or depth > 3:
        return []
    found = tree.obliques(phrase, frozenset({"in", "at"}))
    for child in phrase.children:
        if child.dep_.split(":")[0] == "nmod" and tree.preposition(child) == "of":
            found.extend(occasion_places(child, depth + 1))
    return found


def goes_on(noun: Token) -> bool:
    """Whether a journey is told on as the subject of its stations: "The tour will end in Oslo"."""
    verb = noun.head
    return noun.dep_ == "nsubj" and verb.lemma_.lower() in LIGHT and takes_up(noun)


def takes_up(token: Token) -> bool:
    """Whether a noun takes up a journey: "the visit", "his trip"."""
    return token.pos_ == "NOUN" and any(
        child.lower_ in _ANAPHORIC and child.dep_ in {"det", "nmod:poss"} for child in token.children
    )


def tells_here(token: Token) -> bool:
    """Whether a verb has "here" with it, which in a wire story is the place of the dateline."""
    return any(child.lower_ == "here" for child in token.children)


def accepted(noun: Token) -> bool:
    """Whether a noun is an invitation that somebody has accepted."""
    if noun.lemma_.lower() != "invitation":
        return False
    verb = tree.governing_verb(noun)
    return verb is not None and verb.lemma_.lower() == "accept"


def called_off(token: Token, status: Status) -> bool:
    """Whether a journey ahead will not be made: "will not go to Oslo", "was to have been in Oslo"."""
    before = [token.doc[i].lower_ for i in range(max(token.sent.start, token.i - 4), token.i)]
    if status == "denied":
        return any(word in _AHEAD for word in before)
    return any(before[i : i + 2] == ["to", "have"] and {"was", "were"} & set(before[:i]) for i in range(3))


def comes_in(token: Token) -> bool:
    """Whether a verb tells of an arrival without its place: "flew in on Monday", "arrived on Monday"."""
    lemma = token.lemma_.lower()
    if token.pos_ != "VERB" or any(child.dep_ in {"obj", "ccomp"} for child in token.children):
        return False
    return lemma == "arrive" or (lemma == "fly" and any(child.lower_ == "in" for child in token.children))


def deeper(verb: Token) -> list[Token]:
    """What a verb has as object, with the nouns below: the place of the act may hang on any of them."""
    found = tree.patients(verb)
    return [*found, *(part for thing in found for part in thing.children if part.dep_ == "nmod")]


def as_travel(token: Token, frame: Frame, status: Status) -> Status:
    """The status of a journey where its words say more than tense: called off, agreed to, planned for."""
    if called_off(token, status):
        return "cancelled"
    if frame.head in {"invitation", "invite"}:
        return "planned" if status == "happened" else status
    if status in {"hypothetical", "planned"} and token.dep_ in {"acl", "xcomp", "advcl", "obl"}:
        above = token.head
        dropped = tree.governing_verb(above)
        if dropped is not None and dropped.lemma_.lower() in load_lexicon().classes["cancelw"]:
            return "cancelled"  # "scrapped plans to visit Oslo"
        wanted = token.dep_ == "acl" and (above.lemma_.lower() in _PLANS or accepted(above))
        bidden = token.dep_ != "acl" and above.lemma_.lower() in {"invite", "look"}
        return "planned" if wanted or bidden else status
    return status


def due_in(token: Token) -> list[Token]:
    """Where somebody is "due in", also where the town is read as the predicate and "due" as part of "in"."""
    if token.dep_ == "case" and tree.children(token.head, "cop", "nsubj"):
        return [token.head]
    return tree.obliques(token, frozenset({"in"}))
