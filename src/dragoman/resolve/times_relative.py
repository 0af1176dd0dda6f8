"""Values of expressions that stand on another day: "last week", "on Tuesday", "two years later"."""

from __future__ import annotations

from datetime import date, timedelta

from dragoman.resolve import times_calendar as calendar
from dragoman.resolve.times_calendar import Grain, Period
from dragoman.resolve.times_context import Context, Value, dated, narrowed
from dragoman.resolve.times_dates import part_of
from dragoman.resolve.times_grammar import Hit

GRAINS: dict[str, Grain] = {
    "D": "day",
    "W": "week",
    "WE": "weekend",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "10Y": "decade",
    "100Y": "century",
}
_QUOTES = frozenset("\"'`“‘’*_")
_UNITS = ("UNIT", "UNITS", "CENTURY", "WEEKEND")
_UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "quarter": "XXXX-QX"}


def _unknown(grain: Grain, suffix: str = "") -> Value:
    """A time that nothing anchors: its shape, and no days."""
    return Value("TIME" if suffix else "DATE", _UNKNOWN.get(grain, "XXXX") + suffix)


def grain_of(hit: Hit) -> Grain | None:
    """The grain of the unit in the expression; ``None`` for hours, minutes and fortnights."""
    return GRAINS.get(hit.value(*_UNITS) or "")


def part_of_day(hit: Hit) -> str:
    """TIMEX3 suffix of the part of the day, "" when there is none."""
    return hit.value("PART", "TONIGHT", "OVERNIGHT") or ""


def today(hit: Hit, context: Context) -> Value | None:
    """ "Today", "yesterday evening", "tonight", "last night", "this morning", "overnight"."""
    suffix = part_of_day(hit)
    shift = int(hit.value("TODAY") or 0)
    if hit.has("LAST", "OVERNIGHT"):
        if hit.has("PART") and hit.value("PART") not in ("TNI", "TEV"):
            return None
        shift = -1
    if context.base is None:
        return _unknown("day", suffix)
    return dated(calendar.day(context.base + timedelta(days=shift)), suffix=suffix)


def weekday(hit: Hit, context: Context) -> Value | None:
    """A weekday: "on Tuesday", "last Wednesday", "this coming Friday", "Monday night"."""
    number, suffix, base = int(hit.value("WEEKDAY") or 0), part_of_day(hit), context.base
    if hit.has("FOLLOWING", "PREV") or (hit.has("THAT") and not hit.has("THIS")):
        anchor = context.previous("day")
        base = anchor.start if anchor else None
    if base is None:
        return Value("TIME" if suffix else "DATE", f"XXXX-WXX-{number + 1}{suffix}")
    back, ahead = (base.weekday() - number) % 7, (number - base.weekday()) % 7
    if hit.has("UNIT"):  # "Tuesday last week"
        if hit.value("UNIT") != "W":
            return None
        step = -1 if hit.has("LAST") else 1 if hit.has("NEXT") else 0
        monday = calendar.week(base).start + timedelta(weeks=step)
        return dated(calendar.day(monday + timedelta(days=number)), suffix=suffix)
    if hit.has("LAST", "PAST", "PREV"):
        step = -(back or 7)
    elif hit.has("NEXT", "COMING", "FOLLOWING"):
        step = ahead or 7
    elif hit.has("THIS"):
        step = ahead if context.tense(hit) != "past" else -back
    else:
        step = ahead if context.tense(hit) == "future" else -back
    return dated(calendar.day(base + timedelta(days=step)), suffix=suffix)


def _bounded(period: Period, hit: Hit, base: date) -> Period:
    """ "Earlier this year" ends on the story's day, a week or month the day before; "later" begins after."""
    if hit.has("EARLIER") and period.start <= base <= period.end:
        end = base if period.grain == "year" else base - timedelta(days=1)
        return period.within(period.start, max(end, period.start))
    if hit.has("LATER") and period.start <= base < period.end:
        return period.within(base + timedelta(days=1), period.end)
    return period


def relative(hit: Hit, context: Context) -> Value | None:
    """A unit before, of or after the story's day: "last week", "early next month", "this past weekend"."""
    grain = grain_of(hit)
    before = hit.word(-1)
    if before is not None and before.text in _QUOTES and hit.words[hit.matched[-1].last].text[0].isupper():
        return None  # the programme "This Week"
    if grain is None:
        return None
    if grain == "day" and not hit.has("NEXT", "LAST"):
        return None
    base = context.base
    if base is None:
        return _unknown(grain)
    if grain == "weekend":
        return dated(_weekend(hit, context, base))
    if hit.has("THE", "THIS") and hit.has("PAST"):
        return Value("DURATION", duration_value(1, hit.value(*_UNITS) or "D"))
    if grain == "day":
        return None
    step = -1 if hit.has("LAST") else 1 if hit.has("NEXT", "COMING") else 0
    period = calendar.shift(grain, base, step)
    if period is None:
        return None
    return dated(narrowed(_bounded(period, hit, base), part_of(hit)))


def _weekend(hit: Hit, context: Context, base: date) -> Period:
    this = calendar.weekend(base)
    before = calendar.weekend(base - timedelta(days=7))
    inside = base >= this.start
    if hit.has("LAST", "PAST"):
        # On a Sunday "this past weekend" may be today; "last weekend" never is.
        return this if inside and hit.has("PAST") else before
    if hit.has("NEXT"):
        return calendar.weekend(base + timedelta(days=7))
    if hit.has("COMING"):
        return calendar.weekend(base + timedelta(days=7)) if inside else this
    return this if inside or context.tense(hit) == "future" else before


def the_unit(hit: Hit, context: Context) -> Value | None:
    """ "The year", "the quarter": the current one, by the story's day."""
    grain = grain_of(hit)
    if grain not in ("year", "quarter") or hit.value("UNIT") == "10Y":
        return None
    before = hit.word(-1)
    if before is None or before.lower not in ("of", "for", "in", "during", "by", "late"):
        return None
    if context.base is None:
        return _unknown(grain)
    if grain == "year":
        return dated(calendar.year(context.base.year))
    return dated(calendar.shift(grain, context.base, -1))


def quarter_relative(hit: Hit, context: Context) -> Value | None:
    """ "The latest quarter", "that quarter", "this quarter": read as the last one that has closed."""
    if hit.value("UNIT") != "Q":
        return None
    if context.base is None:
        return _unknown("quarter")
    step = 0 if hit.has("THIS", "CURRENT") else -1
    return dated(calendar.shift("quarter", context.base, step))


def count_of(hit: Hit) -> float | None:
    """How many units; ``None`` for vague ones ("several", "a few")."""
    number = hit.number("NUM", "DAY", "YEAR")
    if number is None and hit.has("COUPLE"):
        number = 2.0
    if number is None and hit.has("HALF"):
        return 1.5 if hit.has("AND") else 0.5
    if number is None and hit.has("A") and not hit.has("FEW"):
        number = 1.0
    if number is not None and hit.has("HALF") and hit.has("AND"):
        number += 0.5
    return number


def ago(hit: Hit, context: Context) -> Value | None:
    """ "Seven months ago": the unit that lies so far back. Vague counts have no days."""
    grain, count = grain_of(hit), count_of(hit)
    unit = hit.value(*_UNITS) or ""
    if count is None:
        return Value("DATE", "PAST_REF")
    if grain is None:  # hours and minutes ago are still the story's day
        if context.base is None:
            return Value("DATE", "PAST_REF")
        if unit.startswith("T"):
            return dated(calendar.day(context.base - timedelta(hours=min(count, 9e4))))
        return dated(calendar.shift("week", context.base, -round(2 * count)))
    if context.base is None:
        return _unknown(grain)
    if grain == "year" and count == 1 and (same_quarter := _year_before(context)):
        return dated(same_quarter)
    return dated(
        _shifted("year" if (grain, count) == ("decade", 1) else grain, context.base, _years(grain, count))
    )


def _years(grain: Grain, count: float) -> float:
    return -10.0 if (grain, count) == ("decade", 1) else -count


def _year_before(context: Context) -> Period | None:
    """ "Up from a year ago" told of a quarter compares with that quarter a year before."""
    last = context.mentions[-1][1] if context.mentions else None
    return calendar.shift("quarter", last.start, -4) if last is not None and last.grain == "quarter" else None


def _shifted(grain: Grain, when: date, count: float) -> Period | None:
    if abs(count) > 5000:
        return None
    if count == int(count):
        return calendar.shift(grain, when, int(count))
    if grain in ("year", "decade"):  # "2 1/2 years ago" is known to the month
        months = count * (12 if grain == "year" else 120)
        return calendar.shift("month", when, round(months))
    return calendar.shift(grain, when, round(count))


def offset(hit: Hit, context: Context) -> Value | None:
    """ "Two years later", "a day earlier": counted from the last date of the narrative."""
    last = hit.matched[-1]
    connective = hit.words[last.first].lower
    grain, count = grain_of(hit), count_of(hit)
    follow = hit.word(1)
    if connective in ("after", "before", "prior") and (follow is None or follow.kind == "word"):
        return None  # "two days after the talks" is a distance from an event, no date of its own
    if grain is None:
        return Value("DURATION", duration_value(count, hit.value(*_UNITS) or "D"))
    sign = -1 if last.cls == "EARLIER" else 1
    if connective in ("hence", "from"):
        anchor = calendar.day(context.base) if context.base else None
    else:
        same_quarter = _year_before(context)
        if grain == "year" and sign < 0 and count == 1 and same_quarter:
            return dated(same_quarter)
        anchor = context.previous(grain)
        if anchor is None and grain == "year" and sign < 0 and context.base:
            anchor = calendar.day(context.base)  # "up from a year earlier"
    if anchor is None or count is None:
        return Value("DURATION", duration_value(count, hit.value(*_UNITS) or "D"))
    return dated(_shifted(grain, anchor.start, sign * count))


def same(hit: Hit, context: Context) -> Value | None:
    """ "The same day", "that year", "the following month", "the previous week"."""
    suffix = part_of_day(hit)
    grain = "day" if hit.has("PART") else grain_of(hit)
    if grain is None:
        return None
    step = 1 if hit.has("FOLLOWING", "NEXT") else -1 if hit.has("PREV") else 0
    anchor = context.previous(grain)
    if anchor is None:
        return _unknown(grain, suffix)
    return dated(calendar.shift(grain, anchor.end if step > 0 else anchor.start, step), suffix=suffix)


def year_ago(hit: Hit, context: Context) -> Value | None:
    """ "The year-ago quarter", "the year-earlier period" of company news."""
    units = [term.value for term in hit.matched if term.cls == "UNIT"]
    if units[0] != "Y" or context.base is None:
        return None if units[0] != "Y" else _unknown("year")
    ordinals = hit.integers("ORD")
    if ordinals and 1 <= ordinals[0] <= 4:
        return dated(calendar.quarter(context.base.year - 1, ordinals[0]))
    closed = calendar.shift("quarter", context.base, -1)
    return dated(calendar.shift("quarter", closed.start, -4)) if closed else None


def year_end(hit: Hit, context: Context) -> Value | None:
    """ "Year-end", "month end"."""
    grain = grain_of(hit)
    if grain not in ("year", "month", "quarter"):
        return None
    if context.base is None:
        return _unknown(grain)
    period = calendar.shift(grain, context.base, 0)
    return dated(calendar.day(period.end)) if period else None


def recent(hit: Hit, context: Context) -> Value | None:
    """ "Recent weeks", "the coming days": near past or future without bounds."""
    return Value("DATE", "FUTURE_REF" if hit.has("COMING") else "PAST_REF")


def reference(hit: Hit, context: Context) -> Value | None:
    """ "Now", "recently", "soon", "at the time"."""
    value = hit.value("REF", "ATTIME") or "PAST_REF"
    return Value("DATE", value)


def duration_value(count: float | None, unit: str) -> str:
    """TIMEX3 duration of a count and a lexicon unit; ``None`` is a vague count.

    >>> duration_value(2.5, "Y"), duration_value(None, "D"), duration_value(0.5, "TH")
    ('P2Y6M', 'PXD', 'PT30M')
    """
    prefix = "PT" if unit.startswith("T") else "P"
    letter = unit.lstrip("T")
    multiple = 1
    if letter[:-1].isdigit():
        multiple, letter = int(letter[:-1]), letter[-1]
    if count is None:
        name = {10: "DE", 100: "CE", 1000: "ML"}.get(multiple, letter)
        return f"{prefix}X{name}"
    total = count * multiple
    whole = int(total)
    finer = {"Y": (12, "M"), "H": (60, "M"), "M": (60, "S") if prefix == "PT" else (30, "D"), "W": (7, "D")}
    if total != whole and letter in finer:
        parts, name = finer[letter]
        rest = round((total - whole) * parts)
        head = f"{whole}{letter}" if whole else ""
        return f"{prefix}{head}{rest}{name}"
    return f"{prefix}{whole if total == whole else round(total, 2)}{letter}"
