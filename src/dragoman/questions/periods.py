"""Days, weeks, months, quarters and years as periods of a series."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple, get_args

from dragoman.questions.errors import UnknownValue

By = Literal["day", "week", "month", "quarter", "year"]

LONGEST: Final[dict[By, int]] = {"day": 6, "week": 7, "month": 31, "quarter": 92, "year": 366}
"""Days that an event may last to be counted in the period it begins in.

One that is told to have been "last week" or "in 2018" may have been on any day of it: by day or month it
would stand where nobody says it was. Travel and meetings of a few days count on their first.
"""


class Period(NamedTuple):
    """A period with its first and last day and its name: 2019-04-09, 2019-W15, 2019-04, 2019-Q2, 2019."""

    start: date
    end: date
    label: str


def unit(name: str) -> By:
    """Check the name of a kind of period.

    >>> unit("quarter")
    'quarter'
    """
    for known in get_args(By):
        if name == known:
            return known
    raise UnknownValue("by", name, get_args(By), reason=f"is none of {', '.join(get_args(By))}")


def period_of(day: date, by: By) -> Period:
    """Return the period that a day lies in; weeks begin on Monday (ISO 8601).

    >>> period_of(date(2019, 4, 9), "week").label, period_of(date(2019, 4, 9), "quarter").end
    ('2019-W15', datetime.date(2019, 6, 30))
    """
    if by == "day":
        return Period(day, day, day.isoformat())
    if by == "week":
        start = day - timedelta(days=day.weekday())
        year, week, _ = day.isocalendar()
        return Period(start, start + timedelta(days=6), f"{year}-W{week:02}")
    months = {"month": 1, "quarter": 3, "year": 12}[by]
    first = (day.month - 1) // months * months + 1
    start = day.replace(month=first, day=1)
    after = first + months
    end = (date(day.year + 1, 1, 1) if after > 12 else date(day.year, after, 1)) - timedelta(days=1)
    labels = {
        "month": f"{day.year}-{first:02}",
        "quarter": f"{day.year}-Q{first // 3 + 1}",
        "year": str(day.year),
    }
    return Period(start, end, labels.get(by, str(day.year)))


def periods(first: date, last: date, by: By) -> Iterator[Period]:
    """Yield the periods from the one of a day to that of another, without gaps.

    >>> [one.label for one in periods(date(2019, 11, 30), date(2020, 1, 1), "month")]
    ['2019-11', '2019-12', '2020-01']
    """
    period = period_of(first, by)
    while period.start <= last:
        yield period
        period = period_of(period.end + timedelta(days=1), by)
