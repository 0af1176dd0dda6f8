"""Flat tables for spreadsheets and scripts: one thing a row, with names where the record has ids.

Each column says what it holds; ``dragoman export --formats`` and docs/exports.md are made from that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from dragoman.export.delimited import Value, listed
from dragoman.export.joined import Joined, JoinedEvent, JoinedVisit
from dragoman.record.models import Actor, Place, Stop


@dataclass(frozen=True, slots=True)
class FlatColumn:
    """One column: its name, what it holds, and how it comes from a row's thing."""

    name: str
    about: str
    value: Callable[[Any], Value]


@dataclass(frozen=True, slots=True)
class FlatTable:
    """A table: what its rows are, how a record gives them, and its columns."""

    about: str
    rows: Callable[[Joined], Iterator[Any]]
    columns: tuple[FlatColumn, ...]

    @property
    def names(self) -> list[str]:
        """The columns' names in their order."""
        return [column.name for column in self.columns]

    def cells(self, row: Any) -> list[Value]:
        """Return a row's cells in the columns' order."""
        return [column.value(row) for column in self.columns]


@dataclass(frozen=True, slots=True)
class VisitStop:
    """A stop of a visit: the row of the table of visits."""

    visit: JoinedVisit
    number: int
    stop: Stop
    place: Place | None

    @property
    def told(self) -> Joined:
        """The record it is from."""
        return self.visit.told


def visit_stops(told: Joined) -> Iterator[VisitStop]:
    """Yield the stops of a record's visits."""
    for visit in told.visits:
        for number, stop, place in visit.stops:
            yield VisitStop(visit, number, stop, place)


def _names(actors: list[Actor] | tuple[Actor, ...]) -> str | None:
    return listed(actor.name for actor in actors)


def _countries(actors: list[Actor] | tuple[Actor, ...]) -> str | None:
    return listed(actor.country for actor in actors)


def _speaker(row: JoinedEvent) -> str | None:
    statement = row.told.statements.get(row.event.statement) if row.event.statement else None
    speaker = row.told.actors.get(statement.speaker) if statement and statement.speaker else None
    return speaker.name if speaker else None


_C = FlatColumn

_STORY: Final = (
    _C("story", "Id of the version of the story", lambda row: row.told.version),
    _C("title", "Headline of the story", lambda row: row.told.story.title),
    _C("publisher", "Who published the story", lambda row: row.told.story.publisher),
    _C("published", "Day of publication", lambda row: row.told.story.published),
    _C("language", "Language of the story, ISO 639-1", lambda row: row.told.story.language),
    _C("url", "Where the story was published", lambda row: row.told.story.url),
    _C(
        "coder",
        "Program, its version and its weights",
        lambda row: " ".join(
            (row.told.record.coder.name, row.told.record.coder.version, row.told.record.coder.model)
        ),
    ),
)

_PLACE: Final = (
    _C("place", "Name of the place", lambda row: row.place.name if row.place else None),
    _C(
        "place_country", "Its state, ISO 3166-1 alpha-3", lambda row: row.place.country if row.place else None
    ),
    _C("lat", "Its latitude, degrees north, WGS 84", lambda row: row.place.lat if row.place else None),
    _C("lon", "Its longitude, degrees east, WGS 84", lambda row: row.place.lon if row.place else None),
    _C("geonames", "Its GeoNames id", lambda row: row.place.geonames if row.place else None),
)

EVENTS: Final = FlatTable(
    "One event of one story a row.",
    lambda told: told.events,
    (
        _C("id", "Id of the event, the same everywhere", lambda row: row.id),
        _C("type", "The plain action, PLOVER 2.0", lambda row: row.event.type),
        _C("mode", "PLOVER's mode of it", lambda row: row.event.mode),
        _C("plover", "Code after PLOVER's reduction of future events", lambda row: row.event.plover),
        _C("status", "Whether it has happened, as the story tells it", lambda row: row.event.status),
        _C("actors", "Who acts", lambda row: _names(row.actors)),
        _C("actor_countries", "Their states, a place for each", lambda row: _countries(row.actors)),
        _C("recipients", "Who is acted on", lambda row: _names(row.recipients)),
        _C("recipient_countries", "Their states, a place for each", lambda row: _countries(row.recipients)),
        _C("start", "First day", lambda row: row.event.start),
        _C("end", "Last day, included", lambda row: row.event.end),
        _C(
            "date_from",
            "What fixed the day: text, dateline, publication, none",
            lambda row: row.event.date_from,
        ),
        *_PLACE,
        _C("contexts", "PLOVER 2.0 contexts", lambda row: listed(row.event.contexts)),
        _C("quad", "1, 2 verbal, material cooperation; 3, 4 conflict", lambda row: row.event.quad),
        _C("intensity", "PLOVER's score, -10 to 10", lambda row: row.event.intensity),
        _C("said_by", "Who says so; empty: the story itself", _speaker),
        _C("trigger", "The words that name the action", lambda row: row.told.words(row.event.trigger)),
        _C("evidence", "The sentence that reports it", lambda row: row.told.words(row.event.evidence)),
        _C("confidence", "0 to 1", lambda row: row.event.confidence),
        *_STORY,
    ),
)

STATEMENTS: Final = FlatTable(
    "One statement of one story a row.",
    lambda told: told.statement_rows,
    (
        _C("id", "Id of the statement, the same everywhere", lambda row: row.id),
        _C("speaker", "Who says it", lambda row: row.speaker.name if row.speaker else None),
        _C(
            "speaker_country", "The speaker's state", lambda row: row.speaker.country if row.speaker else None
        ),
        _C("speaker_title", "The speaker's office", lambda row: row.speaker.title if row.speaker else None),
        _C("kind", "direct, indirect or mixed speech", lambda row: row.statement.kind),
        _C("attribution", "named, anonymous or institution", lambda row: row.statement.attribution),
        _C("channel", "As the story says: teleconference, communiqué …", lambda row: row.statement.channel),
        _C("addressee", "To whom", lambda row: row.addressee.name if row.addressee else None),
        _C("cue", "The word that reports", lambda row: row.told.words(row.statement.cue)),
        _C("source", "The words that name the speaker", lambda row: row.told.words(row.statement.source)),
        _C("content", "What is said; … between parts of a split quotation", lambda row: row.content),
        _C(
            "within",
            "Id of the statement that reports this one",
            lambda row: row.told.id_of(row.statement.within) if row.statement.within else None,
        ),
        *_STORY,
    ),
)

FIGURES: Final = FlatTable(
    "One figure of one story a row.",
    lambda told: told.figures,
    (
        _C("id", "Id of the figure, the same everywhere", lambda row: row.id),
        _C("value", "The quantity, in units of `unit`", lambda row: row.figure.value),
        _C("high", "Upper end of a range", lambda row: row.figure.high),
        _C("qualifier", "exact over under about almost at_least up_to", lambda row: row.figure.qualifier),
        _C(
            "unit",
            "person, percent, ratio, item, country, an ISO 4217 or UCUM code",
            lambda row: row.figure.unit,
        ),
        _C("of", "What is counted", lambda row: row.figure.of),
        _C("words", "The words of the quantity", lambda row: row.told.words(row.figure.span)),
        _C(
            "said_by",
            "Who claims it; empty: the story itself",
            lambda row: row.speaker.name if row.speaker else None,
        ),
        _C(
            "statement",
            "Id of the statement that claims it",
            lambda row: row.told.id_of(row.figure.statement) if row.figure.statement else None,
        ),
        *_STORY,
    ),
)

VISITS: Final = FlatTable(
    "One stop of one visit of one story a row.",
    visit_stops,
    (
        _C("id", "Id of the visit, the same everywhere", lambda row: row.visit.id),
        _C("stop", "1, 2 … in the order of travel", lambda row: row.number),
        _C("status", "Whether the travel has taken place", lambda row: row.visit.visit.status),
        _C("travellers", "Who travels", lambda row: _names(row.visit.travellers)),
        _C(
            "traveller_countries",
            "Their states, a place for each",
            lambda row: _countries(row.visit.travellers),
        ),
        _C("country", "State of the stop, ISO 3166-1 alpha-3", lambda row: row.stop.country),
        _C("start", "First day", lambda row: row.stop.start),
        _C("end", "Last day, included", lambda row: row.stop.end),
        *_PLACE,
        _C(
            "events",
            "Ids of the events that happen there",
            lambda row: listed(row.told.id_of(event) for event in row.stop.events),
        ),
        *_STORY,
    ),
)

FLAT: Final[dict[str, FlatTable]] = {
    "events": EVENTS,
    "statements": STATEMENTS,
    "figures": FIGURES,
    "visits": VISITS,
}
"""Name of a table → the table, for ``--table``."""
