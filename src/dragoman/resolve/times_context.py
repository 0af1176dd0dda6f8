"""What a time expression is resolved against, and what it resolves to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from dragoman.resolve.times_calendar import Period
from dragoman.resolve.times_grammar import Hit
from dragoman.resolve.times_tense import Tense

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
NARRATIVE_REACH = 250
"""Code points, about two news sentences, over which a past year carries to dates without one."""
_FINENESS = {
    "day": 0,
    "weekend": 1,
    "week": 2,
    "month": 3,
    "season": 4,
    "quarter": 4,
    "half": 5,
    "year": 6,
    "decade": 7,
    "century": 8,
    "millennium": 9,
}


@dataclass(frozen=True, slots=True)
class Value:
    """TIMEX3 type and value, with calendar days when they are known."""

    type: TimexType
    value: str | None
    period: Period | None = None


@dataclass(slots=True)
class Context:
    """Anchors while a story is read from its top.

    ``base`` is the day the story speaks from (dateline, else publication), ``mentions`` the dated
    expressions so far with their positions, ``years`` the positions and years of full dates anywhere in
    the text, used for "4 April" where a story has no day of its own, ``stated`` the last full date read.
    ``tense_weight`` says how much farther a day on the side of the tense may lie than one on the other.
    """

    base: date | None
    tense: Callable[[Hit], Tense]
    tense_weight: float = 3.0
    mentions: list[tuple[int, Period]] = field(default_factory=list)
    years: list[tuple[int, int]] = field(default_factory=list)
    stated: tuple[int, int] | None = None

    def previous(self, grain: str) -> Period | None:
        """The last dated expression at least as fine as ``grain``."""
        fineness = _FINENESS[grain]
        return next((p for _, p in reversed(self.mentions) if _FINENESS[p.grain] <= fineness), None)

    def year_told(self, position: int) -> int | None:
        """The year of a past narrative that a full date has just opened.

        "On March 2, 2015, the paper … On March 25, the firm …": the second date is of 2015 too.
        """
        if self.stated is None or self.base is None or position - self.stated[0] > NARRATIVE_REACH:
            return None
        return self.stated[1] if self.stated[1] < self.base.year else None

    def year_near(self, position: int) -> int | None:
        """The year of the closest full date in the text, if it has any."""
        nearest = min(self.years, key=lambda item: abs(item[0] - position), default=None)
        return nearest[1] if nearest else None


def dated(period: Period | None, *, suffix: str = "") -> Value | None:
    """A DATE for a period, or a TIME when a part of the day follows it as ``suffix``."""
    if period is None:
        return None
    return Value("TIME" if suffix else "DATE", period.value + suffix, period)


def narrowed(period: Period, part: str | None) -> Period:
    """The early, middle or late part of a month, week or year.

    Months by the annotation guide: 1-10, 11-20, 21 to the last day. Years in thirds likewise; a week's
    early part is Monday to Wednesday, its late part Thursday to Sunday.

    >>> from dragoman.resolve.times_calendar import month
    >>> str(narrowed(month(2019, 4), "END").start)
    '2019-04-21'
    """
    if part not in ("START", "MID", "END"):
        return period
    bounds = _thirds(period)
    return period.within(*bounds[part]) if bounds else period


def _thirds(period: Period) -> dict[str, tuple[date, date]]:
    start, end = period.start, period.end
    if period.grain == "month":
        return {
            "START": (start, start.replace(day=10)),
            "MID": (start.replace(day=11), start.replace(day=20)),
            "END": (start.replace(day=21), end),
        }
    if period.grain == "year":
        return {
            "START": (start, date(start.year, 4, 30)),
            "MID": (date(start.year, 5, 1), date(start.year, 8, 31)),
            "END": (date(start.year, 9, 1), end),
        }
    if period.grain == "week":
        return {
            "START": (start, start + timedelta(days=2)),
            "MID": (start + timedelta(days=2), start + timedelta(days=3)),
            "END": (start + timedelta(days=3), end),
        }
    if period.grain == "decade":
        return {
            "START": (start, date(start.year + 3, 12, 31)),
            "MID": (date(start.year + 3, 1, 1), date(start.year + 6, 12, 31)),
            "END": (date(start.year + 6, 1, 1), end),
        }
    return {}
