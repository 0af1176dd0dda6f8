"""An event as one story tells it, with what is needed to compare it with another story's."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from dragoman.episodes.once import once
from dragoman.episodes.tables import rarity, stop_words
from dragoman.record.models import Actor, Event, Record

LONGEST_DATED: Final = 10
"""Days of an event, at most, that date it: a month or a year says no more than the day of publication."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d,.]*\d|\d")
_TITLES: Final = frozenset({"mr", "mrs", "ms", "dr", "sir", "sheikh", "king", "queen", "prince", "jr", "sr"})

_PARTICLES: Final = frozenset(
    {"al", "el", "bin", "bint", "ibn", "abu", "ben", "de", "da", "do", "dos", "del", "di", "du", "la",
     "le", "der", "den", "ter", "ten", "van", "von", "y"}
)  # fmt: skip
_NAME: Final = re.compile(r"(?:[a-z]{1,3}[-'’])?[^\W\d_a-z]")
"""A word of a name: "Sisi", but "el-Sisi" and "d'Estaing" too."""
_NUMERAL: Final = re.compile(r"[IVX]+")


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who takes part: ``key`` tells one party from another across stories.

    ``surname`` is the last word of a person's name; it tells persons whom the knowledge base does not know.
    """

    key: str
    name: str
    country: str | None
    kind: str
    surname: str | None = None
    anonymous: bool = False

    @property
    def land(self) -> str:
        """The state it belongs to or acts for; its own key where it belongs to none (NATO, a rebel army)."""
        return self.country or self.key

    @property
    def named_person(self) -> bool:
        """Whether this is a person with a name, who can be told from another person."""
        return self.kind == "person" and self.surname is not None and not self.anonymous


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, and whether the story dates the event (else it is the story's own day)."""

    start: date
    end: date
    told: bool

    @property
    def long(self) -> bool:
        """Whether this is a month or a year rather than days."""
        return (self.end - self.start).days > LONGEST_DATED

    def apart(self, other: Days) -> int:
        """Days between the two; 0 where they overlap.

        >>> monday, thursday = date(2024, 3, 4), date(2024, 3, 7)
        >>> Days(monday, monday, True).apart(Days(thursday, thursday, True))
        3
        """
        return max((other.start - self.end).days, (self.start - other.end).days, 0)


@dataclass(frozen=True)
class Mention:
    """One event of one story. ``uid`` is stable: that of the story and the event's id in it.

    ``words`` are those of the sentence that reports it, without the parties' names: parties are compared
    as such. What is worked out of it is kept: it is compared with hundreds of others.
    """

    uid: str
    story: str
    type: str
    mode: str | None
    status: str
    quad: int
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    days: Days | None
    published: date | None
    place: str | None
    country: str | None
    trigger: str
    words: frozenset[str]
    cast: frozenset[str] = frozenset()

    @once
    def friendly(self) -> bool:
        """Whether it is cooperation, of words or deeds."""
        return self.quad <= 2

    @once
    def first(self) -> int:
        """Its first day, counted from the beginning of the calendar; 0 without days."""
        return 0 if self.days is None else self.days.start.toordinal()

    @once
    def last(self) -> int:
        """Its last day, counted so."""
        return 0 if self.days is None else self.days.end.toordinal()

    @once
    def parties(self) -> tuple[Party, ...]:
        """Actors, then recipients."""
        return (*self.actors, *self.recipients)

    @once
    def doers(self) -> frozenset[str]:
        """The states and stateless bodies that act."""
        return frozenset(party.land for party in self.actors)

    @once
    def done_to(self) -> frozenset[str]:
        """The states and stateless bodies that are acted on."""
        return frozenset(party.land for party in self.recipients)

    @once
    def lands(self) -> frozenset[str]:
        """The states and stateless bodies that take part."""
        return self.doers | self.done_to

    @once
    def persons(self) -> Mapping[str, Sequence[Party]]:
        """The persons with names, by land."""
        found: dict[str, list[Party]] = {}
        for party in self.parties:
            if party.named_person:
                found.setdefault(party.land, []).append(party)
        return found

    @once
    def weight(self) -> float:
        """How much its words tell together."""
        return weight(self.words)


def weight(words: Iterable[str]) -> float:
    """How much some words tell together: rare ones more."""
    return math.fsum(map(rarity, words))


def handle_of(uid: str) -> str:
    """The name of an episode that begins with an event: twelve hexadecimal digits, the same everywhere.

    >>> handle_of("f9b5f2a0fea7d68d.E1")
    '71df5775bdc5'
    """
    return hashlib.sha256(uid.encode()).hexdigest()[:12]


def mentions_of(record: Record, story: str | None = None) -> list[Mention]:
    """The events of a record as mentions; ``story`` is what the record keeper calls it, if not by its own id.

    >>> from dragoman.record.examples import small_record
    >>> [(m.uid, m.type, sorted(m.lands)) for m in mentions_of(small_record())]
    [('example.E1', 'CONSULT', ['MAR', 'PRT'])]
    """
    story = story or record.story.id
    parties = _Parties(record)
    places = {place.id: place for place in record.places}
    cast = _cast(record, parties)
    found = []
    for event in record.events:
        place = places.get(event.place or "")
        actors, recipients = parties.of(event.actors), parties.of(event.recipients)
        names = {word for party in (*actors, *recipients) for word in content_words(party.name)}
        found.append(
            Mention(
                uid=f"{story}.{event.id}",
                story=story,
                type=event.type,
                mode=event.mode,
                status=event.status,
                quad=event.quad,
                actors=actors,
                recipients=recipients,
                days=_days(event, record.story.published),
                published=record.story.published,
                place=None if place is None else str(place.geonames or fold(place.name)),
                country=None if place is None else place.country,
                trigger=stem(record.evidence(event.trigger)),
                words=content_words(record.evidence(event.evidence)) - names,
                cast=cast,
            )
        )
    return found


def _days(event: Event, published: date | None) -> Days | None:
    """When an event was, as far as the story tells; else the day of the story.

    "Last November" is a stretch that is told; "this year", with the story in it, says no more than the
    story's day.
    """
    if event.start is not None:
        end = event.end or event.start
        told = event.date_from in {"text", "dateline"}
        long = (end - event.start).days > LONGEST_DATED
        if not long or published is None or not event.start <= published <= end:
            return Days(event.start, end, told=told)
    return None if published is None else Days(published, published, told=False)


def _cast(record: Record, parties: _Parties) -> frozenset[str]:
    told = [
        event
        for event in record.events
        if event.type == "CONSULT" and event.status in {"happened", "ongoing"}
    ]
    people = [party for event in told for party in parties.of([*event.actors, *event.recipients])]
    return frozenset(f"{party.land}:{party.surname}" for party in people if party.named_person)


class _Parties:
    """The actors of a record as parties; a group told with its members stands for them."""

    def __init__(self, record: Record) -> None:
        self.actors = {actor.id: actor for actor in record.actors}
        self.members: dict[str, list[str]] = {}
        for membership in record.memberships:
            self.members.setdefault(membership.group, []).append(membership.member)

    def of(self, ids: Iterable[str]) -> tuple[Party, ...]:
        found: dict[str, Party] = {}
        for identifier in ids:
            actor = self.actors[identifier]
            members = self.members.get(identifier, ())
            if actor.knowledge_id is None and actor.kind in {"group", "person", "government"} and members:
                parties = [party_of(self.actors[member]) for member in members if member in self.actors]
            else:
                parties = [party_of(actor)]
            for party in parties:
                found.setdefault(party.key, party)
        return tuple(found.values())


def party_of(actor: Actor) -> Party:
    """An actor as a party.

    >>> from dragoman.record.examples import small_record
    >>> party_of(small_record().actors[0])
    Party(key='PRT:reis', name='Ana Reis', country='PRT', kind='person', surname='reis', anonymous=False)
    """
    surname = surname_of(actor)
    if actor.knowledge_id is not None:
        key = actor.knowledge_id
    elif surname is not None:
        key = f"{actor.country or ''}:{surname}"
    else:
        key = f"{actor.country or ''}:{fold(actor.name)}"
    return Party(key, actor.name, actor.country, actor.kind, surname, actor.anonymous)


def surname_of(actor: Actor) -> str | None:
    """The last word of a person's name, folded; None for others and for descriptions ("senior official")."""
    if actor.kind != "person" or actor.anonymous:
        return None
    words = [word for word in actor.name.replace(".", " ").split() if word.lower() not in _TITLES]
    if not words or not all(_NAME.match(word) or word in _PARTICLES for word in words):
        return None
    if len(words) > 1 and _NUMERAL.fullmatch(words[-1]):
        words.pop()  # "Abdullah II"
    return fold(words[-1]).removeprefix("al ").removeprefix("el ")


def fold(name: str) -> str:
    """A name without case, accents and marks.

    >>> fold("Taoiseach Micheál Martin"), fold("Al-Shabaab")
    ('taoiseach micheal martin', 'al shabaab')
    """
    import unicodedata

    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c))))


@lru_cache(maxsize=20_000)
def content_words(text: str) -> frozenset[str]:
    """The stems of a text's words, without those that carry little.

    >>> sorted(content_words("The leaders discussed sanctions, and he warned of 3,000 attacks."))
    ['3000', 'attack', 'discuss', 'leader', 'sanction', 'warn']
    """
    words = (match[0].casefold().removesuffix("'s").removesuffix("’s") for match in _WORD.finditer(text))
    return frozenset(stem(word) for word in words if word not in stop_words() and len(word) > 1)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without the endings of its forms: enough to match two tellings, no linguistics.

    >>> [stem(word) for word in ("meetings", "discussed", "discussing", "countries", "agreed", "agree")]
    ['meet', 'discuss', 'discuss', 'country', 'agree', 'agree']
    """
    folded = word.casefold().replace(",", "").replace("’", "'")
    for ending, instead in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= 3:
            return folded[: len(folded) - len(ending)] + instead
    return folded


_ENDINGS: Final = (
    ("ings", ""), ("ing", ""), ("ies", "y"), ("eed", "ee"), ("ied", "y"), ("ed", ""), ("sses", "ss"),
    ("ss", "ss"), ("us", "us"), ("es", "e"), ("s", ""),
)  # fmt: skip
