"""Travel in the words of a story: frames of verbs and nouns that put somebody in a country not his own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Doc, Token

from dragoman.annotate.mention_lexicon import load_mention_lexicon
from dragoman.coding import tree
from dragoman.coding.frames import Frame, frame_of, load_frames
from dragoman.coding.journeys import (
    LIGHT,
    accepted,
    anybody,
    as_travel,
    behind_the_day,
    being_there,
    beside,
    comes_in,
    copular,
    deeper,
    due_in,
    goes_on,
    high,
    kept_away,
    listed,
    local,
    named,
    named_person,
    occasion_places,
    presides,
    stays,
    takes_up,
    tells_here,
    under_way,
)
from dragoman.coding.lexicon import load_lexicon
from dragoman.coding.settings import Settings
from dragoman.coding.speakers import Speakers
from dragoman.coding.status import StatusRules
from dragoman.record.models import Actor, Status
from dragoman.resolve import story_day
from dragoman.resolve.resolution import Resolution

_REMOTE = frozenset(
    "phone telephone call video videoconference teleconference virtually virtual online remotely".split()  # noqa: SIM905
)
TRAVELLERS = frozenset({"person", "state", "government", "office", "group", "igo", "organization"})
_TRAVEL_NOUNS = frozenset({"visit", "trip", "tour", "stop", "mission", "delegation", "way", "route"})
_SENT = frozenset({"delegation", "mission", "team", "envoy"})
_PLACE_PARTS = frozenset({"appos", "flat", "compound", "nmod", "nmod:poss"})
_OFFICIALS = frozenset(
    {
        "minister",
        "secretary",
        "ambassador",
        "adviser",
        "advisor",
        "commissioner",
        "representative",
        "diplomat",
    }
)
_AFTER = frozenset({"after", "following", "from"})
_MOVING = frozenset({"return", "come", "arrive", "leave", "fly", "depart", "head", "land"})
_VEHICLES = frozenset({"plane", "aircraft", "airplane", "jet", "flight", "train", "ship"})
_PARTICLES = {"touch": "down", "play": "host", "sit": "down"}
_STOPS = frozenset({"stop", "stopover"})
_UNDER_WAY = frozenset({"route", "way"})


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
        self._day = story_day(doc)
        self._places = {place.id: place for place in resolution.places}

    def find(self) -> list[Leg]:
        """Return the legs in text order."""
        found: list[Leg] = []
        for token in self.doc:
            frame = load_frames()["chair", "V"] if presides(token) else frame_of(token)
            if frame is not None and self._applies(token, frame):
                found.extend(self._legs(token, frame))
            elif (status := stays(token)) is not None:
                found.extend(self._stay(token.head, status))
        return found

    def _stay(self, place: Token, status: Status) -> Iterator[Leg]:
        """The legs of who is somewhere: "will be in Oslo on Monday"."""
        frame = load_frames()["travel", "V"]
        people = [
            actor
            for who in tree.children(place, "nsubj")
            for one in tree.conjuncts(who)
            for actor in self._who(one)
        ]
        for country, spot in self._located(place, frame):
            strangers = [
                a for a in people if self.actor(a).kind == "person" and self.stranger(a, country, frame)
            ]
            for party in self._parties(strangers, frame):
                yield Leg(place, party, country, spot, status, "travel", self.settings.days(place))

    def _applies(self, token: Token, frame: Frame) -> bool:
        if kept_away(token):
            return False
        if frame.head == "be":
            return any(
                child.lemma_.lower() in _TRAVEL_NOUNS and tree.preposition(child) in {"on", "en"}
                for child in token.children
            )
        if frame.head in _UNDER_WAY:
            return under_way(token)
        if frame.head == "take":
            return any(child.lemma_.lower() == "part" for child in tree.patients(token))
        if frame.head in {"lead", "send", "dispatch"}:
            sent = _SENT if frame.head == "lead" else _SENT | _OFFICIALS
            return any(c.lemma_.lower() in sent for c in tree.patients(token))
        if frame.head == "invitation":
            return accepted(token)
        if frame.head in _PARTICLES:
            return any(child.lower_ == _PARTICLES[frame.head] for child in token.children)
        if frame.pos == "V" and frame.kind == "travel" and "obj" not in (*frame.place, *frame.traveller):
            return not tree.children(token, "obj")  # "flew aid to", "returned the plant to"
        if frame.kind == "presence":
            around = {node.lemma_.lower() for node in token.subtree}
            return not around & _REMOTE
        return True

    def _legs(self, token: Token, frame: Frame) -> Iterator[Leg]:
        travellers = self.travellers(token, frame)
        if not travellers and goes_on(token):
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
        if copular(token) or under_way(token) or (frame.pos == "N" and being_there(token) is not None):
            ahead = self.rules.auxiliary(being_there(token) or token)
            status = ahead or "ongoing"
        status = as_travel(token, frame, status)
        for country, place in places:
            strangers = [t for t in travellers if self.stranger(t, country, frame)]
            for party in self._parties(strangers, frame):
                days = self.settings.days(token) or self._put_off(token, status)
                now = self.ahead(days, status)
                yield Leg(token, party, country, place, now, frame.kind, days, known=takes_up(token))

    def ahead(self, days: tuple[date, date] | None, status: Status) -> Status:
        """The status of a journey that is told as made or under way and begins after the story's day."""
        to_come = days is not None and self._day is not None and days[0] > self._day
        return "planned" if to_come and status in {"happened", "ongoing"} else status

    def _put_off(self, token: Token, status: Status) -> tuple[date, date] | None:
        """The day of a journey that hangs on the verb that cancels it: "scrapped plans to go on May 3"."""
        verb = tree.governing_verb(token.head) if status == "cancelled" else None
        days = self.settings.days(verb) if verb is not None else None
        return days if days is not None and self._day is not None and days[0] >= self._day else None

    def stranger(self, actor_id: str, country: str, frame: Frame) -> bool:
        """Whether an actor is official and at home elsewhere; presence moves persons only."""
        actor = self.actor(actor_id)
        if actor.kind not in TRAVELLERS or actor.country == country:
            return False
        if actor.kind == "person" and actor.country is None:
            return not actor.anonymous and (
                "IGO" in actor.sectors or (frame.kind != "presence" and high(actor))
            )
        if actor.kind == "state" and frame.pos == "V" and "obj" not in frame.place:
            return False  # "Kenya returned to the talks"
        if actor.kind != "person" and "MIL" in actor.sectors:
            return False
        if frame.kind == "host" and "ambassador" in (actor.title or "").lower():
            return False  # who hands over his credentials lives there
        if frame.kind == "presence":
            return actor.kind == "person" and not actor.anonymous  # not "officials"
        if frame.kind == "host" and actor.kind == "government":
            return any(word in _SENT for word in actor.name.lower().split())
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
                for phrase in named(tree.conjuncts(head)):
                    if frame.kind == "presence" and local(phrase):
                        continue
                    ids = self._who(phrase)
                    if anybody(phrase) and any(named_person(self.actor(actor)) for actor in ids):
                        continue
                    found.extend(actor for actor in ids if actor not in found)
            if found and frame.kind != "presence":
                break
        return found

    def _who(self, phrase: Token) -> tuple[str, ...]:
        """The actors of a phrase; the name beside an office goes before the office."""
        if phrase.ent_type_ == "PERSON" and phrase.i in self.resolution.actor_at:
            return self.resolution.actor_at[phrase.i]
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
                # "… is due in Oslo": a subject misplaced on the town
                lost = [one for place in due_in(token) for one in tree.children(place, "nsubj")]
                return tree.surface_subjects(token) or lost
            return listed(token) or tree.agents(token)
        if place == "obj":
            return tree.patients(token)
        if place == "poss":
            return tree.children(token, "nmod:poss")
        if place == "gov":
            there = being_there(token)
            if there is not None:
                return tree.children(there, "nsubj")
            if (
                token.dep_.split(":")[0] in {"acl", "appos", "nmod"}
                and under_way(token)
                and token.head.ent_type_ == "PERSON"
            ):
                return [token.head]  # "the minister, en route to Oslo, said"
            if under_way(token) and token.head.lemma_.lower() in _VEHICLES:
                aboard = tree.governing_verb(token.head)
                return tree.agents(aboard) if aboard is not None else []
            return (
                tree.children(token, "nsubj") if copular(token) else self._of_governor(token, frame_of(token))
            )
        found = tree.obliques(token, frozenset({place}))
        if token.lemma_ == "play":
            found.extend(
                one for host in tree.patients(token) for one in tree.obliques(host, frozenset({place}))
            )
        return found

    def _of_governor(self, token: Token, frame: Frame | None) -> list[Token]:
        """Who makes the journey that a verb has as its object, or tells of beside it."""
        governor = tree.governing_verb(token)
        if governor is None or token.dep_ in {"nsubj", "nsubj:pass"}:
            return []
        lemma, lead = governor.lemma_.lower(), tree.preposition(token)
        if lemma in self.rules.classes["cancelw"] | {"call", "put", "plan"}:
            others = tree.children(token, "nmod:poss") + tree.obliques(token, frozenset({"by", "of"}))
            return [] if any(other.pos_ != "PRON" for other in others) else tree.agents(governor)
        moved = lead in _AFTER and lemma in _MOVING
        light = lemma in LIGHT | {"be", "arrive", "come", "go", "hold", "attend"}
        aside = lead in {"on", "during", "en"} or moved
        aside = aside or (lead == "with" and token.lemma_.lower() in _STOPS)
        aside = aside or (lead == "in" and frame is not None and frame.kind == "presence")
        return tree.agents(governor) if light or aside else []

    def _destinations(self, token: Token, frame: Frame) -> Iterator[tuple[str, str | None]]:
        seen: set[str] = set()
        for head in self._place_heads(token, frame):
            for phrase in tree.conjuncts(head):
                for country, place in self._located(phrase, frame):
                    if country not in seen:
                        seen.add(country)
                        yield country, place
        if not seen and (tells_here(token) or comes_in(token)):
            yield from self._filed_at()

    def _filed_at(self) -> Iterator[tuple[str, str | None]]:
        """The place of the dateline: where "here" is."""
        story = self.doc._.story if Doc.has_extension("story") else None
        if story is None or story.dateline is None or story.dateline.place is None:
            return
        span = self.doc.char_span(*story.dateline.place, alignment_mode="expand")
        for token in span or ():
            place = self._places.get(self.resolution.place_at.get(token.i, ""))
            if place is not None and place.country is not None:
                yield place.country, place.id
                return

    def _place_heads(self, token: Token, frame: Frame) -> list[Token]:
        wanted = frozenset(frame.place)
        found = list(tree.patients(token)) if "obj" in wanted and token.pos_ == "VERB" else []
        found.extend(tree.obliques(token, wanted - {"obj"}))
        if frame.kind == "presence":
            found.extend(place for child in token.children for place in occasion_places(child))
            found.extend(behind_the_day(token))
            found = found or (beside(token) if "in" in wanted else [])
        if token.pos_ == "ADJ" and not found:
            found.extend(due_in(token))
        if frame.head in {"sign", "join"} and not found:
            found.extend(place for part in deeper(token) for place in tree.obliques(part, wanted))
        if frame.kind == "host":
            found.extend(place for guest in tree.patients(token) for place in tree.obliques(guest, wanted))
        if frame.head == "be":
            nouns = [c for c in token.children if c.lemma_.lower() in _TRAVEL_NOUNS]
            found.extend(place for noun in nouns for place in tree.obliques(noun, wanted))
        if frame.kind == "travel" and not found:
            nouns = [c for c in token.children if c.lemma_.lower() in _TRAVEL_NOUNS]
            found.extend(place for noun in nouns for place in tree.obliques(noun, frozenset({"to"})))
        there = being_there(token) if token.pos_ == "NOUN" else None
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
