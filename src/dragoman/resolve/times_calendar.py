"""Calendar periods: a day, week, weekend, month, season, quarter, half, year, decade or century.

A period knows its TIMEX3 value and its first and last day. Weeks are ISO weeks, Monday to Sunday.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from dragoman.record.models import Precision

Grain = Literal[
    "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century", "millennium"
]

_PRECISION: dict[Grain, Precision] = {
    "day": "day",
    "week": "week",
    "weekend": "day",
    "month": "month",
    "season": "quarter",
    "quarter": "quarter",
    "half": "quarter",
    "year": "year",
    "decade": "year",
    "century": "year",
    "millennium": "year",
}
SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each TIMEX3 season, northern meteorological seasons."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days ``start`` to ``end`` inclusive, named by a TIMEX3 ``value``."""

    grain: Grain
    value: str
    start: date
    end: date

    @property
    def precision(self) -> Precision:
        """How fine the period is, in the record's terms."""
        return _PRECISION[self.grain]

    def within(self, start: date, end: date) -> Period:
        """The same value narrowed to some of its days, as in "early June"."""
        return replace(self, start=max(self.start, start), end=min(self.end, end))


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def day(when: date) -> Period:
    """One day.

    >>> day(date(2019, 4, 13)).value
    '2019-04-13'
    """
    return Period("day", when.isoformat(), when, when)


def week(when: date) -> Period:
    """The ISO week of a day.

    >>> week(date(2019, 4, 10)).value, week(date(2019, 4, 10)).start.isoformat()
    ('2019-W15', '2019-04-08')
    """
    monday = when - timedelta(days=when.weekday())
    year, number, _ = when.isocalendar()
    return Period("week", f"{year}-W{number:02d}", monday, monday + timedelta(days=6))


def weekend(when: date) -> Period:
    """The Saturday and Sunday of a day's week."""
    whole = week(when)
    return Period("weekend", f"{whole.value}-WE", whole.end - timedelta(days=1), whole.end)


def month(year: int, number: int) -> Period:
    """A month of a year.

    >>> month(2020, 2).end.isoformat()
    '2020-02-29'
    """
    return Period("month", f"{year:04d}-{number:02d}", date(year, number, 1), _last(year, number))


def season(year: int, code: str) -> Period:
    """A season; the winter of a year begins in its December.

    >>> season(2019, "WI").end.isoformat()
    '2020-02-29'
    """
    first = SEASON_MONTH[code]
    end = _last(year, first + 2) if first < 12 else _last(year + 1, 2)
    return Period("season", f"{year:04d}-{code}", date(year, first, 1), end)


def quarter(year: int, number: int) -> Period:
    """A quarter of a year, 1 to 4."""
    return Period("quarter", f"{year:04d}-Q{number}", date(year, 3 * number - 2, 1), _last(year, 3 * number))


def half(year: int, number: int) -> Period:
    """The first or second half of a year."""
    return Period("half", f"{year:04d}-H{number}", date(year, 6 * number - 5, 1), _last(year, 6 * number))


def year(number: int) -> Period:
    """A calendar year."""
    return Period("year", f"{number:04d}", date(number, 1, 1), date(number, 12, 31))


def decade(first: int) -> Period:
    """The ten years that begin with ``first``.

    >>> decade(1990).value
    '199'
    """
    return Period("decade", f"{first // 10:03d}", date(first, 1, 1), date(first + 9, 12, 31))


def century(number: int) -> Period:
    """The first century is the years 1 to 100, with the value ``00``.

    >>> century(19).value
    '18'
    """
    first = 100 * (number - 1)
    return Period("century", f"{number - 1:02d}", date(max(first, 1), 1, 1), date(first + 99, 12, 31))


def add_months(when: date, count: int) -> date:
    """The same day ``count`` months on, or the last of that month when it is shorter.

    >>> add_months(date(2019, 3, 31), -1).isoformat()
    '2019-02-28'
    """
    number = when.year * 12 + when.month - 1 + count
    year_, month_ = divmod(number, 12)
    return date(year_, month_ + 1, min(when.day, monthrange(year_, month_ + 1)[1]))


def around(grain: Grain, when: date) -> Period:
    """The period of a grain that holds a day."""
    match grain:
        case "day":
            return day(when)
        case "week":
            return week(when)
        case "weekend":
            return weekend(when)
        case "month":
            return month(when.year, when.month)
        case "season":
            first = add_months(when.replace(day=1), -(when.month % 3))
            code = next(code for code, number in SEASON_MONTH.items() if number == first.month)
            return season(first.year, code)
        case "quarter":
            return quarter(when.year, (when.month + 2) // 3)
        case "half":
            return half(when.year, 1 if when.month < 7 else 2)
        case "year":
            return year(when.year)
        case "decade":
            return decade(when.year // 10 * 10)
        case "century":
            return century(when.year // 100 + 1)
        case "millennium":
            raise ValueError("a millennium has no days in the record")


_DAYS = {"day": 1, "week": 7, "weekend": 7}
_MONTHS = {"month": 1, "season": 3, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def shift(grain: Grain, when: date, count: int) -> Period | None:
    """The period of a grain ``count`` of them away from a day; ``None`` outside the years 1 to 9999.

    >>> shift("month", date(2019, 4, 30), -2).value
    '2019-02'
    """
    try:
        if grain in _DAYS:
            return around(grain, when + timedelta(days=_DAYS[grain] * count))
        return around(grain, add_months(when, _MONTHS[grain] * count))
    except (ValueError, OverflowError, KeyError):
        return None


def easter(year_: int) -> date:
    """Western Easter Sunday (Meeus/Jones/Butcher).

    >>> easter(2019).isoformat()
    '2019-04-21'
    """
    a, b, c = year_ % 19, year_ // 100, year_ % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year_, f // 31, f % 31 + 1)


def nth_weekday(year_: int, month_: int, weekday: int, nth: int) -> date:
    """The nth (from 1; -1 for the last) weekday (Monday 0) of a month.

    >>> nth_weekday(2019, 11, 3, 4).isoformat()
    '2019-11-28'
    """
    if nth < 0:
        last = _last(year_, month_)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year_, month_, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
