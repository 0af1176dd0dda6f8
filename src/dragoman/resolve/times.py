"""The times of a story: its expressions resolved to calendar days, with ranges read as one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from spacy.tokens import Doc

from dragoman.ingest.story import Story
from dragoman.record.models import Time
from dragoman.resolve.numerals import Word
from dragoman.resolve.times_calendar import Period
from dragoman.resolve.times_finder import LEXICAL_WEIGHT, SYNTAX_WEIGHT, Timex, find_times
from dragoman.resolve.times_tense import Tense, lexical_tense, tense_at

_RANGE = re.compile(r"\s*(?:to|through|until|till|and|-|–|—)\s*(?:the )?", re.IGNORECASE)
_OPENING = re.compile(r"\b(?:from|between)\s+(?:the )?$", re.IGNORECASE)
_NAME_LABELS = frozenset({"PERSON", "ORGANIZATION", "PRODUCT", "MISC", "FACILITY"})
_BARE_NAMES = frozenset({"weekday", "month", "today", "season", "holiday", "clock", "ref", "set"})


def story_day(story: Story | None) -> date | None:
    """The day a story speaks from: its dateline's, else the day of publication, else unknown."""
    if story is None:
        return None
    if story.dateline is not None and story.dateline.date is not None:
        return story.dateline.date
    return story.published


def resolve_times(doc: Doc) -> tuple[list[Time], dict[int, str]]:
    """Time expressions of a document, and which token belongs to which (``Resolution.time_at``).

    Days come from the expression, the dateline or publication day, and the narrative before; where none
    of these says, ``start`` and ``end`` are ``None``. Durations, repeated times and "now" have no days.
    """
    story: Story | None = doc._.story if Doc.has_extension("story") else None

    parsed = doc.has_annotation("DEP")  # asked once: it walks the tokens of a document without syntax

    def tense(words: Sequence[Word], first: int, last: int) -> Tense:
        return tense_at(doc, words, first, last) if parsed else lexical_tense(words, first, last)

    weight = SYNTAX_WEIGHT if parsed else LEXICAL_WEIGHT
    found = find_times(doc.text, story_day(story), tense=tense, tense_weight=weight)
    names = [(ent.start_char, ent.end_char) for ent in doc.ents if ent.label_ in _NAME_LABELS]
    kept = [timex for timex in found if not _in_name(names, timex)]
    if story is not None and story.paragraphs:
        kept = [timex for timex in kept if _in_prose(timex, story)]
    ranged = join_ranges(doc.text, kept)
    times: list[Time] = []
    time_at: dict[int, str] = {}
    for number, timex in enumerate(ranged, start=1):
        time = _time(f"T{number}", timex)
        times.append(time)
        span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
        if span is not None:
            time_at.update((i, time.id) for i in range(span.start, span.end))
    return times, time_at


def _time(time_id: str, timex: Timex) -> Time:
    period = timex.period
    return Time(
        id=time_id,
        span=(timex.start, timex.end),
        start=period.start if period else None,
        end=period.end if period else None,
        precision=period.precision if period else None,
        timex3=timex.value,
        type=timex.type,
    )


def _in_name(names: Sequence[tuple[int, int]], timex: Timex) -> bool:
    """Whether the words are part of a name: "Sunday Telegraph", "April Glaspie", "Egypt Today"."""
    if timex.make not in _BARE_NAMES:
        return False
    first = bisect_right(names, timex.start, key=lambda name: name[1])
    after = bisect_left(names, timex.end, key=lambda name: name[0])
    return any(start < timex.start or timex.end < end for start, end in names[first:after])


def _in_prose(timex: Timex, story: Story) -> bool:
    """Prose and datelines count; agency lines and sign-offs do not."""
    number = bisect_right(story.paragraphs, timex.start, key=lambda paragraph: paragraph[0]) - 1
    if number >= 0 and timex.end <= story.paragraphs[number][1]:
        return True
    dateline = story.dateline
    if dateline is not None and dateline.start <= timex.start and timex.end <= dateline.end:
        return True
    return any(part.start <= timex.start < part.end and part.kind == "published" for part in story.furniture)


def join_ranges(text: str, found: Iterable[Timex]) -> list[Timex]:
    """Read "from Monday to Wednesday", "May and June", "2008 to 2016" as one time with both bounds.

    >>> text = "May and June 2019"
    >>> [time.value for time in join_ranges(text, find_times(text, date(2021, 9, 1)))]
    ['2019-05/2019-06']
    """
    joined: list[Timex] = []
    for timex in found:
        last = joined[-1] if joined else None
        if last is not None and (both := _range(text, last, timex)) is not None:
            joined[-1] = both
        else:
            joined.append(timex)
    return joined


def _range(text: str, first: Timex, second: Timex) -> Timex | None:
    one, two = first.period, second.period
    link = text[first.end : second.start]
    if one is None or two is None or not _RANGE.fullmatch(link) or "/" in f"{first.value}{second.value}":
        return None
    if one.grain != two.grain or first.type != "DATE" or second.type != "DATE":
        return None
    opening = _OPENING.search(text, max(0, first.start - 12), first.start)
    if "and" in link.split() and opening is None and not _consecutive(one, two):
        return None
    if two.start <= one.start:
        return None
    return _spanning(first, second, one, two)


def _spanning(first: Timex, second: Timex, one: Period, two: Period) -> Timex:
    whole = Period(one.grain, f"{one.value}/{two.value}", one.start, two.end)
    return replace(first, end=second.end, value=whole.value, period=whole)


def _consecutive(one: Period, two: Period) -> bool:
    """ "May and June" are one stretch; "Monday and Thursday" and "2001 and 2014" are two times."""
    return one.grain in ("month", "quarter") and (two.start - one.end).days == 1
