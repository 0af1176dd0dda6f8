"""What a block is by its own words alone: sign-off, caption, byline, "Published:" line, share line."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from dragoman.ingest import agencies
from dragoman.ingest.dates import DayMatch, find_day
from dragoman.ingest.tables import toml

LineKind = Literal[
    "agency", "byline", "signoff", "initials", "published", "updated", "caption", "boilerplate"
]

_LONGEST = 500  # characters; longer blocks are prose whatever they begin with
_BYLINE = re.compile(r"(?:[Bb]y|BY|[Ww]ritten by|Story by|Analysis by)\s*:?\s+(?P<name>.{2,100})")
_AUTHOR = re.compile(
    r"(?:[A-Z][^.!?:]{0,60}\b)?(?:staff writer|staff reporter|correspondent|(?:news|web) desk)s?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\(?\d{1,2}[:.h]\d{2}(?:\s?[APap]\.?[Mm]\.?)?(?:\s\(?[A-Z]{2,5}\)?)?\)?")
_NAME_WORD = re.compile(r"[^\W\d_a-z][\w'’.-]*,?|[|/&–—-]|\d{4}")


@cache
def _compiled(table: str, key: str) -> tuple[re.Pattern[str], ...]:
    forms = toml("patterns.toml")[table][key]
    return tuple(re.compile(form) for form in ([forms] if isinstance(forms, str) else forms))


def kind_of(text: str) -> LineKind | None:
    """The kind of a block that is no prose, told by its own words; None for everything else.

    >>> kind_of("(END) NDP/DTK/MVB"), kind_of("Published: 4/9/2019"), kind_of("By John Smith, Staff writer")
    ('signoff', 'published', 'byline')
    >>> kind_of("By Monday, the ministers had agreed."), kind_of("Venezuela")
    (None, None)
    """
    if len(text) > _LONGEST:
        return None
    if agencies.sole(text):
        return "agency"
    if _CLOCK.fullmatch(text):
        return "updated"
    for opener in ("published", "updated"):
        if _is_stamp(text, opener):
            return "published" if opener == "published" else "updated"
    if is_byline(text):
        return "byline"
    for kind in ("signoff", "caption", "boilerplate", "initials"):
        if any(form.fullmatch(text) for form in _compiled("line", kind)):
            return kind
    return None


def _is_stamp(text: str, opener: str) -> bool:
    found = _compiled("opener", opener)[0].match(text)
    return found is not None and _date_and_time_only(text[found.end() :])


def _date_and_time_only(rest: str) -> bool:
    day = find_day(rest)
    if day is None:
        return False
    beside = _compiled("beside", "date")[0]
    tail = rest[day.end :]
    second = find_day(tail)  # "Published: … | Updated: …"
    if second:
        tail = tail[: second.start] + tail[second.end :]
    return all(beside.fullmatch(part.strip()) for part in (rest[: day.start], tail))


def stamp_day(text: str) -> DayMatch | None:
    """The day of a "Published:" line."""
    return find_day(text)


def is_dated_time(text: str) -> bool:
    """Whether a line is a full date with a time of day and nothing else ("April 9, 2019 5:36 pm").

    >>> is_dated_time("April 9, 2019 5:36 pm GMT"), is_dated_time("On April 9, 2019 they met")
    (True, False)
    """
    return len(text) < 80 and re.search(r"\d[:.h]\d\d", text) is not None and _date_and_time_only(text)


def is_byline(text: str) -> bool:
    """Whether a line names the writer ("By Jane Doe in Lima", "Staff Reporter")."""
    if len(text) > 120 or text.endswith((".", "!", "?", ":", "”", '"')):
        return False
    if _AUTHOR.fullmatch(text):
        return True
    found = _BYLINE.fullmatch(text)
    if not found:
        return False
    words = found["name"].split()
    small = toml("patterns.toml")["byline"]["small"]
    calendar = toml("calendar.toml")
    first = words[0].strip(",.").lower()
    if first in calendar["weekdays"] or first in calendar["months"] or len(words) > 12:
        return False
    return all(_NAME_WORD.fullmatch(word) or word.strip(",").lower() in small for word in words)


def tail(text: str) -> int:
    """Where the sign-off at the end of a paragraph begins; its length where there is none.

    >>> text = "The visit ends on Monday. (END) NDP/DTK/MVB"
    >>> text[:tail(text)]
    'The visit ends on Monday.'
    """
    window = max(0, len(text) - 350)
    for form in _compiled("tail", "signoff"):
        for found in form.finditer(text, window):
            if found.end() == len(text):
                return len(text[: found.start()].rstrip())
    signed = agencies.signature(text)
    return len(text[:signed].rstrip()) if signed is not None else len(text)


def is_sources_heading(text: str) -> bool:
    """Whether a line heads the list of sources that ends a story."""
    return _compiled("sources", "heading")[0].fullmatch(text) is not None
