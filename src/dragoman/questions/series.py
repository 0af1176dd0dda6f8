"""What passes between two countries, counted over time: events, shares of the quad classes, intensity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    false,
    func,
    literal_column,
    select,
    type_coerce,
)

from dragoman.questions import vocabulary
from dragoman.questions.conditions import Conditions
from dragoman.questions.errors import QuestionError
from dragoman.questions.lookup import day
from dragoman.questions.periods import LONGEST, By, Period, period_of, periods, unit
from dragoman.store.keys import VERSION_SHIFT
from dragoman.store.schema import event_dyads, versions
from dragoman.store.search import NO_DAY

if TYPE_CHECKING:
    from dragoman.questions.query import Reads

NOT_COUNTED: Final = ("hypothetical", "denied")
"""Statuses left out unless they are asked for: nobody says that these have been, are or will be."""

_FILTERS: Final = {"type", "status", "quad"}
_MOST: Final = 5_000
"""Periods in a series: more than a screen, a page or a reader can hold."""

QUADS: Final = ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")

SCHEMA: Final = pa.schema(
    [
        pa.field("period", pa.string(), nullable=False),
        pa.field("start", pa.date32(), nullable=False),
        pa.field("end", pa.date32(), nullable=False),
        pa.field("events", pa.int64(), nullable=False),
        pa.field("first_acts", pa.int64(), nullable=False),
        pa.field("second_acts", pa.int64(), nullable=False),
        pa.field("together", pa.int64(), nullable=False),
        *(pa.field(name, pa.int64(), nullable=False) for name in QUADS),
        *(pa.field(f"{name}_share", pa.float64()) for name in QUADS),
        pa.field("intensity", pa.float64()),
        pa.field("intensity_sum", pa.float64(), nullable=False),
        pa.field("dated_by_publication", pa.int64(), nullable=False),
    ]
)
"""Columns of a series as data. Shares and mean intensity are null where nothing was counted."""


@dataclass(slots=True)
class Point:
    """What one period holds. ``ways``: the first acts on the second, that on the first, both together."""

    period: Period
    ways: list[int] = field(default_factory=lambda: [0, 0, 0])
    quads: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    intensity_sum: float = 0.0
    scored: int = 0
    by_publication: int = 0

    @property
    def events(self) -> int:
        """How many events there are."""
        return sum(self.quads)

    @property
    def intensity(self) -> float | None:
        """Mean of PLOVER's scores, -10 to 10; None without any."""
        return self.intensity_sum / self.scored if self.scored else None

    @property
    def shares(self) -> tuple[float, ...] | None:
        """The share of each quad class, 0 to 1; None without events."""
        return tuple(count / self.events for count in self.quads) if self.events else None

    def row(self) -> dict[str, Any]:
        """Return the point as a row of :data:`SCHEMA`."""
        shares = self.shares or (None,) * 4
        first, second, together = self.ways
        return {
            "period": self.period.label,
            "start": self.period.start,
            "end": self.period.end,
            "events": self.events,
            "first_acts": first,
            "second_acts": second,
            "together": together,
            **dict(zip(QUADS, self.quads, strict=True)),
            **{f"{name}_share": share for name, share in zip(QUADS, shares, strict=True)},
            "intensity": self.intensity,
            "intensity_sum": self.intensity_sum,
            "dated_by_publication": self.by_publication,
        }


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Events between the two that stand in no period, and why."""

    undated: int = 0
    wider: int = 0
    outside: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """Events between two countries by period, without gaps, in the order of time."""

    first: str
    second: str
    by: By
    points: tuple[Point, ...]
    left_out: LeftOut
    dated_by: str

    @property
    def events(self) -> int:
        """How many events are counted."""
        return sum(point.events for point in self.points)

    def to_arrow(self) -> pa.Table:
        """Return the series as an Arrow table with the columns of :data:`SCHEMA`."""
        return pa.Table.from_pylist([point.row() for point in self.points], schema=SCHEMA)

    def to_svg(self) -> str:
        """Return the series drawn: counts, shares and intensity, one above the other."""
        from dragoman.desk.series_svg import drawing

        return drawing(self)

    def _repr_svg_(self) -> str:
        """Return what a notebook shows."""
        return self.to_svg()


def dyad(record: Reads, one: str, other: str, *, by: str = "month", **filters: Any) -> Series:
    """Return what passes between two countries, by ``day``, ``week``, ``month``, ``quarter`` or ``year``.

    ``filters``: ``since``, ``until``, ``type``, ``status``, ``quad``, ``superseded``, ``dated_by``. Each
    event counts once, in the period of its first day; one that is told less exactly than periods are long, or
    that has no day, in none (``dated_by="publication"`` counts those without a day on their story's).
    Without ``since`` and ``until`` the series has the years in which the record's stories were published.

    Raises :class:`~dragoman.questions.errors.QuestionError` for what cannot be asked.
    """
    asked = Conditions().given(**filters)
    extra = asked.used - _FILTERS - {"since", "until"}
    if extra:
        raise QuestionError(f"--{min(extra)} does not apply to a dyad; {', '.join(sorted(_FILTERS))} do")
    first, second = vocabulary.country(one, "dyad"), vocabulary.country(other, "dyad")
    if first == second:
        raise QuestionError(
            "a dyad has two countries; events within one are found by --actor and --recipient"
        )
    kind = unit(by)
    with record.reading() as connection:
        rows = [*_dated(connection, (first, second), asked, kind)]
        undated = [*_undated(connection, (first, second), asked)]
        window = _window(connection, asked)
    if asked.dated_by == "publication":
        rows += [row for row in undated if row[0] is not None]
        undated = [row for row in undated if row[0] is None]
    points = {period.start: Point(period) for period in _all_periods(window, kind)}
    wider, outside = _count(rows, points, kind, window)
    left_out = LeftOut(sum(row[4] for row in undated), wider, outside)
    return Series(first, second, kind, tuple(points.values()), left_out, asked.dated_by)


Row = tuple[Any, bool, int, int, int, float | None, int, bool]
"""A day of the period, whether the days told are too many for one, way, quad, how many, sum and number of
their scores, whether dated by publication."""


def _all_periods(window: tuple[date, date] | None, by: By) -> Iterable[Period]:
    if window is None:
        return ()
    number = (window[1] - window[0]).days // {"day": 1, "week": 7, "month": 28, "quarter": 90, "year": 365}[
        by
    ]
    if number > _MOST:
        raise QuestionError(
            f"some {number:,} periods between {window[0]} and {window[1]}; give --since or a longer --by"
        )
    return periods(*window, by)


def _count(
    rows: Iterable[Row], points: dict[date, Point], by: By, window: tuple[date, date] | None
) -> tuple[int, int]:
    """Add rows to the points they belong to; return how many are too wide, and how many lie outside."""
    wider = outside = 0
    homes: dict[date, Point | None] = {}  # many rows share a day, and finding its period is what takes time
    for start, wide, way, quad, count, score, scored, published in rows:
        if wide:
            wider += count
            continue
        if start not in homes:
            inside = window is not None and window[0] <= start <= window[1]
            homes[start] = points.get(period_of(start, by).start) if inside else None
        point = homes[start]
        if point is None:
            outside += count
            continue
        point.ways[way] += count
        point.quads[quad - 1] += count
        point.intensity_sum += score or 0.0
        point.scored += scored
        point.by_publication += count if published else 0
    return wider, outside


def _window(connection: Connection, asked: Conditions) -> tuple[date, date] | None:
    """Return the days asked for; where one is open, the years of the record's publications."""
    # Each on its own is read off an end of the index; asked for in one, SQLite goes through all of it.
    ends = (select(one(versions.c.published)).scalar_subquery() for one in (func.min, func.max))
    known = select(*ends)
    first, last = connection.execute(known).one()
    start = asked.since or (day(first).replace(month=1, day=1) if first else None)  # type: ignore[union-attr]
    end = asked.until or (day(last).replace(month=12, day=31) if last else None)  # type: ignore[union-attr]
    return (start, end) if start and end and start <= end else None


def _ways(pair: tuple[str, str], asked: Conditions, *, dated: bool) -> Iterable[tuple[int, Select[Any]]]:
    """Yield the events in which two countries meet, way by way, each event once.

    Acting together goes before acting on one another: who is met is no less an actor. Where each acts on
    the other, both are actors, so that these two need not be told apart from one another.
    """
    first, second = pair
    low, high = sorted(pair)
    ways = ((2, (low, high, "with")), (1, (second, first, "to")), (0, (first, second, "to")))
    dyads, other = event_dyads.c, event_dyads.alias()
    together = and_(other.c.source == low, other.c.target == high, other.c.how == "with")
    met = select(1).where(together, other.c.day == dyads.day, other.c.event == dyads.event)
    for number, way in ways:
        conditions = [dyads.source == way[0], dyads.target == way[1], dyads.how == way[2], *_plain(asked)]
        conditions.append(dyads.day != NO_DAY if dated else dyads.day == NO_DAY)
        if way[2] == "to":
            conditions.append(~met.correlate(event_dyads).exists())
        yield number, select(event_dyads).where(*conditions)


def _plain(asked: Conditions) -> list[ColumnElement[bool]]:
    dyads = event_dyads.c
    made: list[ColumnElement[bool]] = [] if asked.superseded else [dyads.current]
    made += [dyads[name].in_(asked.values[name]) for name in sorted(_FILTERS) if name in asked.values]
    if "status" not in asked.values:
        made.append(dyads.status.not_in(NOT_COUNTED))
    return made


def _sums(query: Select[Any], *keys: Any) -> Select[Any]:
    """Return how many events, and the sum and number of their scores, by keys and quad class."""
    score = event_dyads.c.intensity
    return query.with_only_columns(
        *keys, event_dyads.c.quad, func.count(), func.sum(score), func.count(score)
    ).group_by(*keys, event_dyads.c.quad)


def sums_of(pair: tuple[str, str], **filters: Any) -> list[Select[Any]]:
    """Return the queries by which dated events between two countries are counted by month: one a way."""
    asked = Conditions().given(**filters)
    return [_by_period(query, "month", sqlite=True) for _, query in _ways(pair, asked, dated=True)]


def _by_period(query: Select[Any], by: By, *, sqlite: bool) -> Select[Any]:
    """Return sums by period, its first day with an event before them, and whether what is told is too wide.

    On SQLite a day is text, and months and years are its beginnings; elsewhere, and for weeks and quarters,
    sums are by day, and :func:`_count` puts days together.
    """
    start, last = event_dyads.c.day, event_dyads.c.last
    period: ColumnElement[Any] = start
    if sqlite and by in _BEGINNING:
        period = func.substr(type_coerce(start, Text), 1, _BEGINNING[by])
    width = func.julianday(last) - func.julianday(start) if sqlite else last - start
    # Most events have one day, and comparing two texts is quicker than counting days.
    wide = and_(last != start, width + 1 > LONGEST[by])
    sums = _sums(query, period, func.coalesce(wide, false()))
    return sums.add_columns(func.min(start))


_BEGINNING: Final[dict[By, int]] = {"month": len("2019-04"), "year": len("2019")}


def _dated(connection: Connection, pair: tuple[str, str], asked: Conditions, by: By) -> Iterable[Row]:
    dyads = event_dyads.c
    sqlite = connection.dialect.name == "sqlite"
    for way, query in _ways(pair, asked, dated=True):
        if asked.since:
            query = query.where(dyads.day >= asked.since)
        if asked.until:
            query = query.where(dyads.day <= asked.until)
        found = connection.execute(_by_period(query, by, sqlite=sqlite))
        for _, wide, quad, count, score, scored, start in found:
            yield day(start), bool(wide), way, quad, count, score, scored, False


def _undated(connection: Connection, pair: tuple[str, str], asked: Conditions) -> Iterable[Row]:
    """Yield events without a day, by the day of their story where that is to count."""
    for way, query in _ways(pair, asked, dated=False):
        if asked.dated_by != "publication":
            for quad, count, score, scored in connection.execute(_sums(query)):
                yield None, False, way, quad, count, score, scored, True
            continue
        told = query.join(versions, versions.c.key == _version(event_dyads.c.event))
        for start, quad, count, score, scored in connection.execute(_sums(told, versions.c.published)):
            yield day(start), False, way, quad, count, score, scored, True


def _version(key: ColumnElement[int]) -> ColumnElement[int]:
    """Return the key of the version that a thing belongs to: its key contains it."""
    return key.op(">>")(literal_column(str(VERSION_SHIFT)))
