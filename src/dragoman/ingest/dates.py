"""Calendar days as wire copy and metadata write them. Strict: a day is read or it is not, never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from dragoman.ingest.tables import toml

_LANGUAGES = ["es", "fr", "pt", "de", "it", "nl", "id", "tr", "ru", "uk", "ar", "fa", "zh", "ja", "ko"]
_YEARS = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class DayMatch:
    """A day found in a text at ``[start, end)``; ``year`` is None where the text gives none."""

    start: int
    end: int
    year: int | None
    month: int
    day: int

    def on(self, near: date | None) -> date | None:
        """The calendar day; without a year, the one nearest to ``near`` (None without it).

        >>> DayMatch(0, 7, None, 12, 31).on(date(2020, 1, 1))
        datetime.date(2019, 12, 31)
        """
        if self.year is not None:
            return _day(self.year, self.month, self.day)
        if near is None:
            return None
        years = (near.year - 1, near.year, near.year + 1)
        days = [found for year in years if (found := _day(year, self.month, self.day))]
        return min(days, key=lambda found: abs((found - near).days)) if days else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    calendar = toml("calendar.toml")
    month = "(?P<month>" + "|".join(sorted(calendar["months"], key=len, reverse=True)) + r")\b\.?"
    weekday = "(?:(?:" + "|".join(sorted(calendar["weekdays"], key=len, reverse=True)) + r")\b\.?,?\s+)?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\w|[.,:]\d)"
    year = r"(?P<year>(?:19|20)\d\d)(?!\w|[.,]\d)"
    forms = (
        (r"(?<![\d/-])(?P<year>(?:19|20)\d\d)([-/.])(?P<m>\d{1,2})\2(?P<d>\d{1,2})(?!\d)", "iso"),
        (rf"\b{weekday}{month}\s*{day}(?:,?\s+{year})?", "named"),
        (rf"\b{weekday}{day}(?:\s+of)?[\s-]+{month}(?:(?:,?\s+|-){year})?", "named"),
        (rf"(?<![\d/.-]){weekday}(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep){year}", "numeric"),
    )
    return tuple((re.compile(form, re.IGNORECASE), kind) for form, kind in forms)


def _read(found: re.Match[str], kind: str) -> DayMatch | None:
    year = int(found["year"]) if found["year"] else None
    if kind == "named":
        month = toml("calendar.toml")["months"][found["month"].lower()]
        day = int(found["day"])
    elif kind == "iso":
        month, day = int(found["m"]), int(found["d"])
    else:
        order = _order(int(found["a"]), int(found["b"]), found["sep"])
        if order is None:
            return None
        month, day = order
    # 2000 is a leap year: 29 February passes where the year is not known.
    if _day(year or 2000, month, day) is None or (year is not None and year not in _YEARS):
        return None
    return DayMatch(found.start(), found.end(), year, month, day)


def _order(a: int, b: int, separator: str) -> tuple[int, int] | None:
    """Month and day of two numbers: by slash American, by full stop European; by hyphen only if one fits."""
    if a > 12 or b > 12:
        return (b, a) if a > 12 else (a, b)
    if separator == "-" and a != b:
        return None
    return (b, a) if separator == "." else (a, b)


def match_day(text: str, at: int = 0) -> DayMatch | None:
    """The day that begins exactly at ``at``, with its weekday if one is named.

    >>> match_day("CAIRO - 5 May 2019: The", 8)
    DayMatch(start=8, end=18, year=2019, month=5, day=5)
    >>> match_day("Apr. 9.").on(date(2019, 4, 10))
    datetime.date(2019, 4, 9)
    """
    found = (_read(hit, kind) for form, kind in _patterns() if (hit := form.match(text, at)))
    return max((day for day in found if day), key=lambda day: day.end, default=None)


def find_day(text: str) -> DayMatch | None:
    """The first full date (with a year) anywhere in ``text``.

    >>> find_day("Published: 4/9/2019").on(None)
    datetime.date(2019, 4, 9)
    >>> find_day("Published: 23/4/2019").on(None)
    datetime.date(2019, 4, 23)
    >>> find_day("04-05-2019") is None  # April or May: not told
    True
    """
    found = (_read(hit, kind) for form, kind in _patterns() for hit in form.finditer(text))
    return min((day for day in found if day and day.year), key=lambda day: day.start, default=None)


def parse_day(value: str) -> date | None:
    """The day of a metadata field (ISO 8601, RFC 2822 or words), else None.

    >>> parse_day("2019-04-09T17:36:00Z"), parse_day("Tue, 09 Apr 2019 22:36:00 GMT")
    (datetime.date(2019, 4, 9), datetime.date(2019, 4, 9))
    >>> parse_day("lately") is None
    True
    """
    value = value.strip()
    if re.fullmatch(r"(?:19|20)\d{6}", value):  # basic ISO form, which only a field of its own can hold
        return _day(int(value[:4]), int(value[4:6]), int(value[6:]))
    found = find_day(value[:200])
    return found.on(None) if found else _by_dateparser(value[:60])


def _by_dateparser(value: str) -> date | None:
    """Months in other languages ("9 de abril de 2019"); only where day, month and year are all there."""
    # dateparser takes seconds to import: only for a day, a year and a word that may be a month.
    if not re.search(r"(?<!\d)\d{1,2}(?!\d).*(?:19|20)\d\d", value) or not re.search(r"[^\W\d_]{3}", value):
        return None
    import dateparser

    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    found: datetime | None = dateparser.parse(value, languages=_LANGUAGES, settings=settings)
    return found.date() if found and found.year in _YEARS else None
