"""A record's things with what they refer to: the typed values that row formats are written from.

In a record an event names its actors, place and statement by id. Here it holds them. Everything is made from
one record at a time and forgotten with it, so that exports of any size run in the same memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import permutations

from dragoman.export.ids import number_of, version_of
from dragoman.ontology import load_codebook
from dragoman.record.models import Actor, Event, Figure, Place, Record, Span, Statement, Stop, Visit

_COARSE = frozenset({"week", "month", "quarter", "year"})
_ENDS = (".", "?", "!", "”", "’", '"')


def _is_mutual(kind: str) -> bool:
    """Whether actors of a type act with one another where nobody is acted on; PLOVER counts fights too."""
    book = load_codebook()
    return book.is_symmetric(kind) or book.like(kind) == "ASSAULT"


class Joined:
    """A record by its ids. ``version`` is the id that its things bear in exports.

    >>> from dragoman.record.examples import small_record
    >>> joined = Joined(small_record())
    >>> [[actor.name for actor in event.actors] for event in joined.events]
    [['Ana Reis']]
    """

    def __init__(self, record: Record) -> None:
        """Index a record."""
        self.record = record
        self.story = record.story
        self.version = version_of(record.story)
        self.actors = {actor.id: actor for actor in record.actors}
        self.places = {place.id: place for place in record.places}
        self.statements = {statement.id: statement for statement in record.statements}

    def id_of(self, identifier: str) -> str:
        """Return the id that a thing of this record has in exports."""
        return f"{self.version}.{identifier}"

    def words(self, span: Span | None) -> str | None:
        """Return the words of a span, on one line."""
        return " ".join(self.story.text[span[0] : span[1]].split()) if span else None

    @cached_property
    def coarse_days(self) -> frozenset[tuple[date | None, date | None]]:
        """First and last days of the expressions that say a week, month or year and not which days."""
        return frozenset((time.start, time.end) for time in self.record.times if time.precision in _COARSE)

    @cached_property
    def lead(self) -> Span:
        """Where the lead paragraph stands: the dateline's, else the first that ends as a sentence does."""
        return _lead(self)

    @property
    def events(self) -> Iterator[JoinedEvent]:
        """The events in the record's order."""
        return (JoinedEvent(self, event) for event in self.record.events)

    @property
    def statement_rows(self) -> Iterator[JoinedStatement]:
        """The statements in the record's order."""
        return (JoinedStatement(self, statement) for statement in self.record.statements)

    @property
    def figures(self) -> Iterator[JoinedFigure]:
        """The figures in the record's order."""
        return (JoinedFigure(self, figure) for figure in self.record.figures)

    @property
    def visits(self) -> Iterator[JoinedVisit]:
        """The visits in the record's order."""
        return (JoinedVisit(self, visit) for visit in self.record.visits)


def joined(records: Iterable[Record]) -> Iterator[Joined]:
    """Index records as they pass."""
    return (Joined(record) for record in records)


@dataclass(frozen=True)
class JoinedEvent:
    """An event with its story, actors, recipients and place."""

    told: Joined
    event: Event
    actors: Sequence[Actor] = field(init=False)
    recipients: Sequence[Actor] = field(init=False)

    def __post_init__(self) -> None:
        """Look up who takes part."""
        known = self.told.actors
        object.__setattr__(self, "actors", [known[one] for one in self.event.actors])
        object.__setattr__(self, "recipients", [known[one] for one in self.event.recipients])

    @property
    def id(self) -> str:
        """Its id in exports."""
        return self.told.id_of(self.event.id)

    @property
    def place(self) -> Place | None:
        """Where it happens."""
        return self.told.places.get(self.event.place) if self.event.place else None

    @property
    def day(self) -> date | None:
        """Its first day; None where the story gives none, or only a week, month or year."""
        start, end = self.event.start, self.event.end
        if start == end or (start, end) not in self.told.coarse_days:
            return start
        return None

    @property
    def is_reduced(self) -> bool:
        """Whether its PLOVER code is another than the plain action's."""
        return self.event.plover != self.event.type

    @property
    def is_done(self) -> bool:
        """Whether it may stand in a format that has no status: what is, or what saying it already did.

        A planned visit is an agreement, and agreeing has happened. An attack that others expect has not.
        """
        return self.event.status in {"happened", "ongoing"} or self.is_reduced

    @property
    def is_lead(self) -> bool:
        """Whether the lead paragraph tells it."""
        first, last = self.told.lead
        spans = (self.event.trigger, *self.event.mentions)
        return any(first <= start and end <= last for start, end in spans)

    def pairs(self) -> Iterator[Pair]:
        """Yield who with whom, a pair at a time: actors by recipients.

        Where those who act do it with one another, as at a meeting, every two of them are a pair in both
        directions. One who acts alone is a pair without a recipient; where nobody is told to act, the
        recipient is one without an actor.
        """
        if self.actors and self.recipients:
            found = [(actor, recipient) for actor in self.actors for recipient in self.recipients]
        elif len(self.actors) > 1 and _is_mutual(self.event.type):
            found = list(permutations(self.actors, 2))
        elif self.actors:
            yield from (Pair(self, actor, None) for actor in self.actors)
            return
        else:
            yield from (Pair(self, None, recipient) for recipient in self.recipients)
            return
        yield from (Pair(self, actor, recipient) for actor, recipient in found)


@dataclass(frozen=True, slots=True)
class Pair:
    """One who acts and one who is acted on: a row of the formats that have dyads."""

    event: JoinedEvent
    actor: Actor | None
    recipient: Actor | None

    @property
    def number(self) -> int:
        """A number that no other pair has."""
        parties = (self.actor.id if self.actor else "", self.recipient.id if self.recipient else "")
        return number_of(":".join((self.event.id, *parties)))


@dataclass(frozen=True, slots=True)
class JoinedStatement:
    """A statement with its story, speaker and words."""

    told: Joined
    statement: Statement

    @property
    def id(self) -> str:
        """Its id in exports."""
        return self.told.id_of(self.statement.id)

    @property
    def speaker(self) -> Actor | None:
        """Who says it."""
        return self.told.actors.get(self.statement.speaker) if self.statement.speaker else None

    @property
    def addressee(self) -> Actor | None:
        """To whom."""
        return self.told.actors.get(self.statement.addressee) if self.statement.addressee else None

    @property
    def content(self) -> str:
        """What is said; the parts of a split quotation with an ellipsis between."""
        return " … ".join(filter(None, (self.told.words(span) for span in self.statement.content)))


@dataclass(frozen=True, slots=True)
class JoinedFigure:
    """A figure with its story and who claims it."""

    told: Joined
    figure: Figure

    @property
    def id(self) -> str:
        """Its id in exports."""
        return self.told.id_of(self.figure.id)

    @property
    def speaker(self) -> Actor | None:
        """Who claims it; None when the story itself does."""
        statement = self.told.statements.get(self.figure.statement) if self.figure.statement else None
        return self.told.actors.get(statement.speaker) if statement and statement.speaker else None


@dataclass(frozen=True, slots=True)
class JoinedVisit:
    """A visit with its story, travellers and stops."""

    told: Joined
    visit: Visit

    @property
    def id(self) -> str:
        """Its id in exports."""
        return self.told.id_of(self.visit.id)

    @property
    def travellers(self) -> list[Actor]:
        """Who travels."""
        return [self.told.actors[one] for one in self.visit.travellers]

    @property
    def stops(self) -> Iterator[tuple[int, Stop, Place | None]]:
        """Number from 1, stop, and place of each stop in the order of travel."""
        for number, stop in enumerate(self.visit.stops, start=1):
            yield number, stop, self.told.places.get(stop.place) if stop.place else None


def _lead(told: Joined) -> Span:
    """Find the lead paragraph; blank lines part paragraphs. Without one, a span of nothing."""
    text, dateline = told.story.text, told.story.dateline
    at = 0
    for paragraph in text.split("\n\n"):
        span = (at, at + len(paragraph))
        at = span[1] + 2
        if dateline is not None:
            if span[0] <= dateline.span[0] < span[1]:
                return span
        elif paragraph.rstrip().endswith(_ENDS) and paragraph.strip() != told.story.title:
            return span
    return 0, 0
