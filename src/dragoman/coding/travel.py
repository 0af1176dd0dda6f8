"""Travel in the words of a story: frames of verbs and nouns that put somebody in a country not his own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Doc, Token

from dragoman.annotate.mention_lexicon import load_mention_lexicon
from dragoman.coding import tree
from dragoman.coding.frames import Frame, frame_of, is_occasion, load_frames
from dragoman.coding.lexicon import load_lexicon
from dragoman.coding.settings import Settings
from dragoman.coding.speakers import Speakers
from dragoman.coding.status import StatusRules
from dragoman.record.models import Actor, Status
from dragoman.resolve.resolution import Resolution

_REMOTE = frozenset(
    "phone telephone call video videoconference teleconference virtually virtual online remotely".split()  # noqa: SIM905
)
_TRAVELLERS = frozenset({"person", "state", "government", "office", "group", "igo", "organization"})
_LIGHT = frozenset(
    {"pay", "make", "begin", "start", "conclude", "end", "finish", "undertake", "kick", "wrap"}
)
_TRAVEL_NOUNS = frozenset({"visit", "trip", "tour", "stop", "mission", "delegation", "way", "route"})
_SENT = frozenset({"delegation", "mission", "team", "envoy"})
_PLACE_PARTS = frozenset({"appos", "flat", "compound", "nmod", "nmod:poss"})
_STOPS = frozenset({"stop", "stopover"})
_UNDER_WAY = frozenset({"route", "way"})
_EXAMPLES = frozenset({"including", "like"})
_ANAPHORIC = frozenset({"the", "this", "that", "his", "her", "their", "its"})


@dataclass(slots=True)
class Leg:
    """Somebody's being or going somewhere, as one phrase says it."""

    trigger: Token
    travellers: list[str]
    country: str
    place: str | None
    status: Status
    kind: str
    days: tuple[date, date] | None = None
    known: bool = False
    """Whether the phrase takes up a journey already told: "during the visit"."""
    events: list[str] = field(default_factory=list)


class TravelFinder:
    """Finds the legs of one story."""

    def __init__(self, doc: Doc, resolution: Resolution) -> None:
        self.doc = doc
        self.resolution = resolution
        self.speakers = Speakers(doc, resolution)
        self.settings = Settings(resolution)
        self.rules = StatusRules(load_lexicon())
        self.actors: dict[str, Actor] = {actor.id: actor for actor in resolution.actors}
        self._last: list[str] = []
        self._places = {place.id: place for place in resolution.places}

    def find(self) -> list[Leg]:
        """Return the legs in text order."""
        found: list[Leg] = []
        for token in self.doc:
            frame = frame_of(token)
            if frame is not None and self._applies(token, frame):
                found.extend(self._legs(token, frame))
            elif _will_be_in(token):
                found.extend(self._stay(token.head))
        return found

    def _stay(self, place: Token) -> Iterator[Leg]:
        """The legs of who will be somewhere: "will be in Oslo on Monday"."""
        frame = load_frames()["travel", "V"]
        people = [
            actor
            for who in tree.children(place, "nsubj")
            for one in tree.conjuncts(who)
            for actor in self._who(one)
        ]
        for country, spot in self._located(place, frame):
            strangers = [
                a for a in people if self.actor(a).kind == "person" and self._stranger(a, country, frame)
            ]
            for party in self._parties(strangers, frame):
                yield Leg(place, party, country, spot, "planned", "travel", self.settings.days(place))

    def _applies(self, token: Token, frame: Frame) -> bool:
        if frame.head == "be":
            return any(
                child.lemma_.lower() in _TRAVEL_NOUNS and tree.preposition(child) in {"on", "en"}
                for child in token.children
            )
        if frame.head in _UNDER_WAY:
            return _under_way(token)
        if frame.head == "take":
            return any(child.lemma_.lower() == "part" for child in tree.patients(token))
        if frame.head in {"lead", "send", "dispatch"}:
            return any(
                c.lemma_.lower() in {"delegation", "mission", "team", "envoy"} for c in tree.patients(token)
            )
        if frame.kind == "presence":
            around = {node.lemma_.lower() for node in token.subtree}
            return not around & _REMOTE
        return True

    def _legs(self, token: Token, frame: Frame) -> Iterator[Leg]:
        travellers = self.travellers(token, frame)
        if not travellers and _goes_on(token):
            travellers = self._last
        if not travellers:
            return
        if frame.kind == "travel":
            self._last = travellers
        places = list(self._destinations(token, frame))
        if frame.kind == "host":
            home = self._host_country(token)
            if home is not None and any(self.actor(guest).country != home for guest in travellers):
                # A host receives at home: a town that seems to lie elsewhere is the likelier error.
                places = [at for at in places if at[0] == home] or [(home, self.settings.place(token))]
        status = self.rules.status(token, "CONSULT")
        if status == "happened" and (frame.pos == "A" or frame.head == "expect"):
            status = "planned"  # "is due in Oslo", "is expected in Oslo"
        if _copular(token) or _under_way(token) or (frame.pos == "N" and _being_there(token) is not None):
            ahead = self.rules.auxiliary(_being_there(token) or token)
            status = ahead or "ongoing"
        for country, place in places:
            strangers = [t for t in travellers if self._stranger(t, country, frame)]
            for party in self._parties(strangers, frame):
                days = self.settings.days(token)
                yield Leg(token, party, country, place, status, frame.kind, days, known=_takes_up(token))

    def _stranger(self, actor_id: str, country: str, frame: Frame) -> bool:
        """Whether an actor is official and at home elsewhere; presence moves persons only."""
        actor = self.actor(actor_id)
        if actor.kind not in _TRAVELLERS or actor.country == country:
            return False
        if actor.kind == "person" and actor.country is None:
            return False  # nobody whose state is unknown is known to be official
        if frame.kind == "presence":
            return actor.kind == "person" and not actor.anonymous  # not "officials"
        return frame.kind == "travel" or actor.kind in {"person", "group", "office"}

    def _parties(self, travellers: list[str], frame: Frame) -> list[list[str]]:
        """Who travels together: compatriots do when travel is told; at meetings everybody comes alone."""
        if frame.kind == "presence":
            return [[actor_id] for actor_id in travellers]
        by_country: dict[str | None, list[str]] = {}
        for actor_id in travellers:
            by_country.setdefault(self.actor(actor_id).country, []).append(actor_id)
        return list(by_country.values())

    def actor(self, actor_id: str) -> Actor:
        """Return an actor by id, those added since included."""
        if actor_id not in self.actors:
            self.actors[actor_id] = self.resolution.actor(actor_id)
        return self.actors[actor_id]

    def travellers(self, token: Token, frame: Frame) -> list[str]:
        """Return the ids of who travels, by the places of the frame in order; presence takes them all."""
        found: list[str] = []
        for place in frame.traveller:
            for head in self._party(token, place):
                for phrase in _named(tree.conjuncts(head)):
                    if frame.kind == "presence" and _local(phrase):
                        continue
                    ids = self._who(phrase)
                    found.extend(actor for actor in ids if actor not in found)
            if found and frame.kind != "presence":
                break
        return found

    def _who(self, phrase: Token) -> tuple[str, ...]:
        """The actors of a phrase; the name beside an office goes before the office."""
        for child in phrase.children:
            beside = child.dep_ in {"appos", "flat", "nmod", "nmod:unmarked", "nmod:desc"}
            if beside and child.ent_type_ == "PERSON" and not tree.preposition(child):
                named = self.resolution.actor_at.get(child.i, ())
                if named:
                    return named
        return self.resolution.actor_at.get(phrase.i) or self._known(phrase)

    def _known(self, token: Token) -> tuple[str, ...]:
        if token.pos_ == "NOUN" and load_mention_lexicon().noun_types.get(token.lemma_.lower()) != "person":
            return ()  # "the EU move" is no traveller, though its first word is one
        found = self.speakers.known(token)
        return (found,) if found is not None else ()

    def _party(self, token: Token, place: str) -> list[Token]:
        if place == "subj":
            if token.pos_ == "ADJ" or (token.lemma_ == "expect" and tree.is_passive(token)):
                return tree.surface_subjects(token)
            return _listed(token) or tree.agents(token)
        if place == "obj":
            return tree.patients(token)
        if place == "poss":
            return tree.children(token, "nmod:poss")
        if place == "gov":
            there = _being_there(token)
            if there is not None:
                return tree.children(there, "nsubj")
            if (
                token.dep_ in {"acl", "appos", "nmod"}
                and _under_way(token)
                and token.head.ent_type_ == "PERSON"
            ):
                return [token.head]  # "the minister, en route to Oslo, said"
            return tree.children(token, "nsubj") if _copular(token) else self._of_governor(token)
        return tree.obliques(token, frozenset({place}))

    def _of_governor(self, token: Token) -> list[Token]:
        """Who makes the journey that a verb has as its object, or tells of beside it."""
        governor = tree.governing_verb(token)
        if governor is None or token.dep_ in {"nsubj", "nsubj:pass"}:
            return []
        lemma, lead = governor.lemma_.lower(), tree.preposition(token)
        if lemma in self.rules.classes["cancelw"] | {"call", "plan"}:
            others = tree.children(token, "nmod:poss") + tree.obliques(token, frozenset({"by", "of"}))
            return [] if any(other.pos_ != "PRON" for other in others) else tree.agents(governor)
        light = lemma in _LIGHT | {"be", "arrive", "come", "go", "hold", "attend"}
        aside = lead in {"on", "during", "en"} or (lead == "with" and token.lemma_.lower() in _STOPS)
        return tree.agents(governor) if light or aside else []

    def _destinations(self, token: Token, frame: Frame) -> Iterator[tuple[str, str | None]]:
        seen: set[str] = set()
        for head in self._place_heads(token, frame):
            for phrase in tree.conjuncts(head):
                for country, place in self._located(phrase, frame):
                    if country not in seen:
                        seen.add(country)
                        yield country, place

    def _place_heads(self, token: Token, frame: Frame) -> list[Token]:
        wanted = frozenset(frame.place)
        found = list(tree.patients(token)) if "obj" in wanted and token.pos_ == "VERB" else []
        found.extend(tree.obliques(token, wanted - {"obj"}))
        if frame.kind == "presence":
            found.extend(place for child in token.children for place in _occasion_places(child))
            found = found or _beside(token)
        if frame.kind == "host":
            found.extend(place for guest in tree.patients(token) for place in tree.obliques(guest, wanted))
        if frame.head == "be":
            nouns = [c for c in token.children if c.lemma_.lower() in _TRAVEL_NOUNS]
            found.extend(place for noun in nouns for place in tree.obliques(noun, wanted))
        if token.pos_ == "VERB" and frame.kind == "travel":
            nouns = [c for c in token.children if c.lemma_.lower() in _TRAVEL_NOUNS]
            found.extend(place for noun in nouns for place in tree.obliques(noun, frozenset({"to"})))
        there = _being_there(token) if token.pos_ == "NOUN" else None
        if there is not None and not found:
            return [there]
        if frame.kind == "travel" and token.pos_ == "NOUN" and not found:
            # "a visit by the minister, scheduled for May, to Oslo": the place often hangs on the participle
            found.extend(place for verb in tree.appointed(token) for place in tree.obliques(verb, wanted))
            # … or on the traveller: "a visit by the minister to Oslo"
            own = tree.obliques(token, frozenset({"by", "of"})) + tree.children(token, "nmod:poss")
            found.extend(place for guest in own for place in tree.obliques(guest, frozenset({"to"})))
        if token.pos_ == "NOUN" and not found:
            governor = tree.governing_verb(token)
            if governor is not None:
                found.extend(tree.obliques(governor, wanted & {"in", "to", "at"}))
        return found

    def _located(self, phrase: Token, frame: Frame) -> Iterator[tuple[str, str | None]]:
        """The country of a place phrase, by the place itself or a state that stands there."""
        near = [
            phrase,
            *(c for c in phrase.children if c.dep_ in {"appos", "flat", "compound", "nmod", "nmod:poss"}),
        ]
        for token in near:
            place = self._places.get(self.resolution.place_at.get(token.i, ""))
            if place is not None and place.country is not None:
                yield place.country, place.id
                return
        if frame.kind == "presence":
            return  # "met at the Foreign Ministry": whose, the words do not say
        for actor_id in self.resolution.actor_at.get(phrase.i, ()):
            actor = self.actor(actor_id)
            if actor.kind in {"state", "government"} and actor.country is not None:
                yield actor.country, None

    def _host_country(self, token: Token) -> str | None:
        for head in tree.agents(token):
            for actor_id in self.resolution.actor_at.get(head.i) or self._known(head):
                country = self.actor(actor_id).country
                if country is not None:
                    return country
        return None


def _being_there(noun: Token) -> Token | None:
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


def _copular(noun: Token) -> bool:
    """Whether a journey is what somebody is on: "is en route to Oslo", "was on a visit to Oslo"."""
    on = tree.preposition(noun) == "on" or _under_way(noun)
    return on and bool(tree.children(noun, "cop"))


def _under_way(token: Token) -> bool:
    """Whether a word stands for being on the way: "en route", "on her way"."""
    lemma = token.lemma_.lower()
    if lemma == "route":
        return token.i > 0 and token.nbor(-1).lower_ == "en"
    return lemma == "way" and tree.preposition(token) == "on"


def _will_be_in(token: Token) -> bool:
    """Whether a word is the "be" of "will be in Oslo"."""
    there = token.head
    if token.dep_ != "cop" or there.pos_ != "PROPN" or tree.preposition(there) != "in":
        return False
    return any(child.lower_ in {"will", "'ll", "’ll"} for child in tree.children(there, "aux"))


def _named(phrases: list[Token]) -> Iterator[Token]:
    """Those who are named as examples in place of the many: "leaders including the president of Kenya"."""
    for phrase in phrases:
        examples = [c for c in tree.children(phrase, "nmod") if tree.preposition(c) in _EXAMPLES]
        if examples and phrase.pos_ == "NOUN":
            yield from (one for example in examples for one in tree.conjuncts(example))
        else:
            yield phrase


def _local(phrase: Token) -> bool:
    """Whether a phrase names people by the land that the meeting is in: "the country's leaders"."""
    return any(owner.lemma_.lower() in {"country", "nation"} for owner in tree.children(phrase, "nmod:poss"))


def _listed(verb: Token) -> list[Token]:
    """Who is told behind a verb that speaks of many: "among those attending were the presidents of …"."""
    if verb.dep_ not in {"acl", "acl:relcl"} or tree.preposition(verb.head) not in {"among", "amongst"}:
        return []
    told = verb.head.head
    return [told, *tree.children(told, "nsubj")] if told.i > verb.i else []


def _beside(token: Token) -> list[Token]:
    """Where a meeting is when its place stands behind those met: "met officials in Oslo"."""
    phrases = [*tree.patients(token), *tree.obliques(token, frozenset({"with", "between"}))]
    phrases.extend(p for occasion in list(phrases) for p in tree.obliques(occasion, frozenset({"with"})))
    common = [phrase for phrase in phrases if phrase.pos_ == "NOUN"]
    return [place for phrase in common for place in tree.obliques(phrase, frozenset({"in", "at"}))]


def _occasion_places(phrase: Token, depth: int = 0) -> list[Token]:
    """Where an occasion takes place: "on the margins of the assembly in New York"."""
    if not is_occasion(phrase) or depth > 3:
        return []
    found = tree.obliques(phrase, frozenset({"in", "at"}))
    for child in phrase.children:
        if child.dep_.split(":")[0] == "nmod" and tree.preposition(child) == "of":
            found.extend(_occasion_places(child, depth + 1))
    return found


def _goes_on(noun: Token) -> bool:
    """Whether a journey is told on as the subject of its stations: "The tour will end in Oslo"."""
    verb = noun.head
    return noun.dep_ == "nsubj" and verb.lemma_.lower() in _LIGHT and _takes_up(noun)


def _takes_up(token: Token) -> bool:
    """Whether a noun takes up a journey: "the visit", "his trip"."""
    return token.pos_ == "NOUN" and any(
        child.lower_ in _ANAPHORIC and child.dep_ in {"det", "nmod:poss"} for child in token.children
    )
