"""How days, quantities and names are worded for people."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date
from typing import Final

from dragoman.record.models import Actor, Figure, Record

QUADS: Final = {
    1: "verbal cooperation",
    2: "material cooperation",
    3: "verbal conflict",
    4: "material conflict",
}
_QUALIFIERS: Final = {"exact": "", "at_least": "at least ", "up_to": "up to "}


def day(value: date) -> str:
    """Word one day.

    >>> day(date(2019, 4, 9))
    '9 Apr 2019'
    """
    return f"{value.day} {value:%b} {value.year}"


def days(start: date | None, end: date | None) -> str:
    """Word a range of days as briefly as is unambiguous; empty when neither end is known.

    >>> days(date(2019, 4, 11), date(2019, 4, 14)), days(date(2019, 4, 1), date(2019, 4, 30))
    ('11–14 Apr 2019', 'Apr 2019')
    >>> days(date(2019, 3, 28), date(2019, 4, 3)), days(None, date(2019, 4, 3))
    ('28 Mar – 3 Apr 2019', 'until 3 Apr 2019')
    """
    if start is None or end is None:
        if start is not None:
            return f"from {day(start)}"
        return f"until {day(end)}" if end is not None else ""
    if start == end:
        return day(start)
    if start.year != end.year:
        return f"{day(start)} – {day(end)}"
    last = calendar.monthrange(end.year, end.month)[1]
    if start.day == 1 and end.day == last:
        return _months(start, end)
    if start.month == end.month:
        return f"{start.day}–{day(end)}"
    return f"{start.day} {start:%b} – {day(end)}"


def _months(start: date, end: date) -> str:
    if (start.month, end.month) == (1, 12):
        return str(start.year)
    if start.month == end.month:
        return f"{start:%b} {start.year}"
    return f"{start:%b}–{end:%b} {end.year}"


def number(value: float) -> str:
    """Word a number: grouped by thousands, without a tail of zeros.

    >>> number(700000.0), number(2.5), number(1.5e10)
    ('700,000', '2.5', '15,000,000,000')
    """
    return f"{int(value):,}" if value.is_integer() else f"{value:,.10g}"


def quantity(figure: Figure) -> str:
    """Word a figure's quantity with its qualifier, without its unit.

    >>> from dragoman.record.models import Figure
    >>> claim = {"id": "F1", "span": (0, 7), "unit": "person", "of": None, "of_span": None}
    >>> quantity(Figure(value=7e5, qualifier="over", **claim))
    'over 700,000'
    """
    upper = f"–{number(figure.high)}" if figure.high is not None else ""
    return f"{_QUALIFIERS.get(figure.qualifier, figure.qualifier + ' ')}{number(figure.value)}{upper}"


def names(record: Record, ids: Iterable[str]) -> list[Actor]:
    """Return the actors of a list of ids, in the order of the list."""
    known = {actor.id: actor for actor in record.actors}
    return [known[identifier] for identifier in ids]


def counted(count: int, thing: str) -> str:
    """Word a count of things.

    >>> counted(1, "event"), counted(3, "event")
    ('1 event', '3 events')
    """
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
