"""Values of holidays that the calendar gives a day: by date, by weekday of a month, by Easter."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dragoman.resolve import times_calendar as calendar
from dragoman.resolve.times_context import Context, Value, dated
from dragoman.resolve.times_dates import explicit_year, nearest
from dragoman.resolve.times_grammar import Hit

_WEEKDAY_NAMES = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}


def holiday(hit: Hit, context: Context) -> Value | None:
    """A holiday with a day in the calendar: "Christmas Eve", "Thanksgiving 2019"."""
    rule = hit.value("HOLIDAY") or ""
    year = explicit_year(hit)
    if year is not None:
        return dated(calendar.day(holiday_day(rule, year)))
    base = context.base
    if base is None:
        return Value("DATE", f"XXXX-{rule}" if re.fullmatch(r"\d\d-\d\d", rule) else None)
    days = [calendar.day(holiday_day(rule, y)) for y in (base.year - 1, base.year, base.year + 1)]
    if hit.has("LAST"):
        return dated([p for p in days if p.start < base][-1])
    if hit.has("NEXT"):
        return dated(next(p for p in days if p.start > base))
    return dated(nearest(days, hit, context))


def holiday_day(rule: str, year: int) -> date:
    """The day of a holiday's rule in a year.

    >>> holiday_day("11 thu 4", 2019).isoformat(), holiday_day("easter -2", 2019).isoformat()
    ('2019-11-28', '2019-04-19')
    """
    if rule.startswith("easter"):
        return calendar.easter(year) + timedelta(days=int(rule.split()[1]))
    if "after-mon" in rule:  # the Tuesday after the first Monday
        return calendar.nth_weekday(year, int(rule[:2]), 0, 1) + timedelta(days=1)
    if " " in rule:
        month_, name, nth = rule.split()
        return calendar.nth_weekday(year, int(month_), _WEEKDAY_NAMES[name], int(nth))
    month_, number = rule.split("-")
    return date(year, int(month_), int(number))
