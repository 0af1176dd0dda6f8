"""Values of durations, repeated times and times of day."""

from __future__ import annotations

import re

from dragoman.resolve.times_context import Context, Value
from dragoman.resolve.times_grammar import Hit
from dragoman.resolve.times_relative import count_of, duration_value

_UNITS = ("UNIT", "UNITS", "CENTURY")


def duration(hit: Hit, context: Context) -> Value | None:
    """ "Three weeks", "a two-day", "the past two months", "for years", "half an hour"."""
    long = hit.value("LONG")
    if long is not None:
        return Value("DURATION", duration_value(1, long))
    unit = hit.value(*_UNITS)
    if unit is None:
        return None
    count = count_of(hit)
    plural = hit.has("UNITS")
    if count is None and not plural and not hit.has("FEW"):
        count = 1.0
    if not plausible_duration(hit, count, plural=plural):
        return None
    return Value("DURATION", duration_value(count, unit))


def plausible_duration(hit: Hit, count: float | None, *, plural: bool) -> bool:
    """Whether number and unit belong together: "three day" needs its hyphen, "second" its count."""
    unit = hit.value(*_UNITS) or ""
    if unit == "TS" and not plural:
        return False
    if unit == "Q" and hit.has("A", "HALF") and not plural:
        return False  # "a quarter of", "half a quarter"
    hyphenated = any(hit.words[term.first].text == "-" for term in hit.matched)
    if unit == "Q" and (not (plural or hyphenated) or (plural and hyphenated)):
        return False  # "three-quarters of"
    follow = hit.word(1)
    attributive = follow is not None and follow.kind == "word" and follow.text.islower()
    return plural or hyphenated or attributive or count is None or count <= 1.5 or hit.has("CENTURY")


def repeated(hit: Hit, context: Context) -> Value | None:
    """ "Every Tuesday", "annually", "twice a week", "each month"."""
    adverb = hit.value("ADVERB")
    if adverb is not None:
        return Value("SET", adverb)
    weekday = hit.value("WEEKDAY", "WEEKDAYS")
    if weekday is not None:
        part = hit.value("PART", "PARTS") or ""
        return Value("SET", f"XXXX-WXX-{int(weekday) + 1}{part}")
    month = hit.value("MONTH", "MAY")
    if month is not None:
        return Value("SET", f"XXXX-{int(month):02d}")
    if hit.has("SEASON"):
        return Value("SET", f"XXXX-{hit.value('SEASON')}")
    if hit.has("PART"):
        return Value("SET", f"XXXX-XX-XX{hit.value('PART')}")
    if hit.has("WEEKEND"):
        return Value("SET", "XXXX-WXX-WE")
    unit = hit.value(*_UNITS)
    if unit is None or unit == "TS":
        return None
    if hit.has("TIMES"):
        return Value("SET", duration_value(1, unit))
    every = float(hit.value("EACH") or 1)
    count = count_of(hit) if hit.has("NUM", "DAY", "COUPLE") else None
    return Value("SET", duration_value(None if hit.has("FEW") else count or every, unit))


def clock(hit: Hit, context: Context) -> Value | None:
    """A time of day: "9 a.m. EST", "10:30", "noon", "the morning"; its day is added where it has one."""
    time = clock_value(hit)
    if time is None:
        return None
    near = context.mentions[-1] if context.mentions else None
    if near is not None and near[1].grain == "day" and hit.start - near[0] < 200:
        return Value("TIME", near[1].start.isoformat() + time)
    if context.base is not None:
        return Value("TIME", context.base.isoformat() + time)
    return Value("TIME", "XXXX-XX-XX" + time)


def clock_value(hit: Hit) -> str | None:
    """The TIMEX3 part from ``T`` on, or ``None`` when the words are no time of day."""
    part = hit.value("PART")
    if part is not None:
        return part
    found = hit.term("CLOCK")
    if found is not None:
        numbers = [int(n) for n in hit.words[found.first].text.split(":")]
        hour, minute = numbers[0], numbers[1]
    else:
        value = hit.words[hit.term("DAY", "NUM").first].text  # type: ignore[union-attr]
        number = hit.number("DAY", "NUM") or 0
        pieces = re.split(r"\.", value)
        hour, minute = int(number), int(pieces[1]) if len(pieces) == 2 and pieces[1].isdigit() else 0
    half = hit.value("AMPM")
    if half and hour > 12:
        return None
    if half == "PM" and hour < 12:
        hour += 12
    if half == "AM" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return None
    zone = hit.value("ZONE")
    offset = "Z" if zone == "+00" else (zone or "")
    return f"T{hour:02d}:{minute:02d}{offset}"
