"""Recognises and normalises the time expressions of a text, TIMEX3 by TIMEX3."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dragoman.resolve import times_dates, times_holidays, times_relative, times_spans
from dragoman.resolve.numerals import Word, words_of
from dragoman.resolve.times_calendar import Period
from dragoman.resolve.times_context import Context, TimexType, Value
from dragoman.resolve.times_grammar import Hit, choose, hits_of
from dragoman.resolve.times_tense import Tense, lexical_tense

Maker = Callable[[Hit, Context], Value | None]
TenseOf = Callable[[Sequence[Word], int, int], Tense]

MAKERS: dict[str, Maker] = {
    "date": times_dates.on_date,
    "weekday_day": times_dates.weekday_day,
    "numdate": times_dates.numdate,
    "day_range": times_dates.day_range,
    "month": times_dates.month,
    "quarter": times_dates.quarter,
    "half": times_dates.half,
    "season": times_dates.season,
    "year": times_dates.year,
    "year_range": times_dates.year_range,
    "decade": times_dates.decade,
    "century": times_dates.century,
    "holiday": times_holidays.holiday,
    "today": times_relative.today,
    "weekday": times_relative.weekday,
    "relative": times_relative.relative,
    "the_unit": times_relative.the_unit,
    "quarter_relative": times_relative.quarter_relative,
    "ago": times_relative.ago,
    "offset": times_relative.offset,
    "same": times_relative.same,
    "year_ago": times_relative.year_ago,
    "year_end": times_relative.year_end,
    "recent": times_relative.recent,
    "ref": times_relative.reference,
    "duration": times_spans.duration,
    "set": times_spans.repeated,
    "clock": times_spans.clock,
}
"""What each ``make`` of the rules stands for."""

LEXICAL_WEIGHT = 3.0
"""Trust in a tense told by cue words: of 3, 4 and 6 the best value F1 on half of TimeBank and AQUAINT."""
SYNTAX_WEIGHT = 10.0
"""Trust in a tense told by the governing verb."""

_JOIN = re.compile(r"\s*(?:,|on|of|in the|at)?\s*")
_YEAR_OF_DATE = frozenset({"date", "numdate", "month", "day_range"})


@dataclass(frozen=True, slots=True)
class Timex:
    """One time expression: half-open code points, TIMEX3 type and value, and its days when known."""

    start: int
    end: int
    type: TimexType
    value: str | None
    period: Period | None
    make: str


def find_times(
    text: str, base: date | None, *, tense: TenseOf = lexical_tense, tense_weight: float = LEXICAL_WEIGHT
) -> list[Timex]:
    """Time expressions of a text in order, resolved against ``base``, the day the text speaks from.

    Without ``base``, relative expressions keep a TIMEX3 shape and have no period.

    >>> [(t.value, str(t.period.start)) for t in find_times("They met on Tuesday.", date(2019, 4, 11))]
    [('2019-04-09', '2019-04-09')]
    """
    words = words_of(text)
    groups = hits_of(words)

    def tense_of(hit: Hit) -> Tense:
        return tense(words, hit.terms[hit.first].first, hit.terms[hit.last].last)

    context = Context(base, tense_of, tense_weight)
    if base is None:
        context.years = stated_years(groups)
    found: list[Timex] = []

    def accept(hit: Hit) -> bool:
        value = MAKERS[hit.rule.make](hit, context)
        if value is None:
            return False
        found.append(Timex(hit.start, hit.end, value.type, value.value, value.period, hit.rule.make))
        if value.period is not None:
            context.mentions.append((hit.start, value.period))
            if hit.rule.make in ("date", "numdate") and hit.has("YEAR", "NUMDATE"):
                context.stated = (hit.start, value.period.start.year)
        return True

    choose(groups, accept)
    return _with_clock(text, found)


def stated_years(groups: Sequence[Sequence[Hit]]) -> list[tuple[int, int]]:
    """Positions and years of the dates that state their year, for texts without a day of their own."""
    context = Context(None, lambda hit: "unknown")
    years: list[tuple[int, int]] = []

    def accept(hit: Hit) -> bool:
        if hit.rule.make not in _YEAR_OF_DATE or not hit.has("YEAR", "NUMDATE"):
            return False
        value = MAKERS[hit.rule.make](hit, context)
        if value is None or value.period is None:
            return False
        years.append((hit.start, value.period.start.year))
        return True

    choose(groups, accept)
    return years


def _clock_part(value: str | None) -> str | None:
    return value[value.index("T") :] if value and "T" in value else None


def _with_clock(text: str, found: list[Timex]) -> list[Timex]:
    """Join a time of day with the day beside it: "9 a.m. Tuesday", "Friday at noon"."""
    joined: list[Timex] = []
    for timex in found:
        last = joined[-1] if joined else None
        if last is None or not _JOIN.fullmatch(text[last.end : timex.start]):
            joined.append(timex)
            continue
        gap = text[last.end : timex.start].strip()
        if last.make == "clock" and _is_day(timex) and gap in ("", ",", "on", "of"):
            part = _clock_part(last.value)
            joined[-1] = replace(
                timex, start=last.start, type="TIME", value=f"{(timex.value or '')[:10]}{part}"
            )
        elif timex.make == "clock" and _is_day(last) and gap in ("", ",", "at", "in the"):
            part = _clock_part(timex.value)
            joined[-1] = replace(last, end=timex.end, type="TIME", value=f"{(last.value or '')[:10]}{part}")
        else:
            joined.append(timex)
    return joined


def _is_day(timex: Timex) -> bool:
    return timex.period is not None and timex.period.grain == "day" and "/" not in (timex.value or "")
