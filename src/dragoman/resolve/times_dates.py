"""Values of dates that are written out: days, months, quarters, years, decades, ranges."""

from __future__ import annotations

import csv
import re
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from dragoman.resolve import times_calendar as calendar
from dragoman.resolve.numerals import Word
from dragoman.resolve.times_calendar import Period
from dragoman.resolve.times_context import Context, Value, dated, narrowed
from dragoman.resolve.times_grammar import Hit

_MONTHS = ("MONTH", "MAY", "MONAB")
_PARTS = ("EARLY", "LATE", "MID", "BEGIN", "END", "EARLIER", "LATER")


def full_year(number: int) -> int:
    """A year from its last two digits, 1940 to 2039 as news uses them."""
    return number + (1900 if number >= 40 else 2000) if number < 100 else number


def safe_day(year: int, month: int, number: int) -> date | None:
    """The day, or ``None`` when the calendar has no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _relative_year(hit: Hit, context: Context) -> int | None:
    """The year of "last year", "of that year", "next year" within an expression."""
    if not hit.has("LAST", "NEXT", "THIS", "CURRENT", "FOLLOWING", "PREV", "COMING", "THAT"):
        return None
    if hit.value("UNIT") != "Y":
        return None
    if hit.has("THAT", "FOLLOWING", "PREV"):
        previous = context.previous("year")
        if previous is None:
            return None
        return previous.start.year + (1 if hit.has("FOLLOWING") else -1 if hit.has("PREV") else 0)
    if context.base is None:
        return None
    step = -1 if hit.has("LAST") else 1 if hit.has("NEXT", "COMING") else 0
    return context.base.year + step


def explicit_year(hit: Hit) -> int | None:
    """The year that the expression itself states, if it states one."""
    number = hit.number("YEAR")
    if number is not None:
        return int(number)
    short = hit.value("SHORT")
    return full_year(int(short)) if short else None


def _distance(when: Period, base: date, tense: str, against_weight: float) -> float:
    if when.start <= base <= when.end:
        return 0.0
    ahead = when.start > base
    days = (when.start - base).days if ahead else (base - when.end).days
    against = (ahead and tense == "past") or (not ahead and tense == "future")
    return days * (against_weight if against else 1.0)


def nearest(candidates: list[Period], hit: Hit, context: Context) -> Period | None:
    """The candidate closest to the story's day, leaning to the side of the tense."""
    base, tense, weight = context.base, context.tense(hit), context.tense_weight
    if base is None:
        return None
    return min(candidates, key=lambda p: (_distance(p, base, tense, weight), p.start), default=None)


def _shared_year(hit: Hit) -> int | None:
    """The year that a following month states for both: "April and May 2018", "June 5 to July 8, 2019"."""
    following = [term for term in hit.terms[hit.last + 1 : hit.last + 7] if term.cls not in ("COMMA", "DOT")]
    classes = [term.cls for term in following]
    if len(classes) < 3 or classes[0] not in ("AND", "TO", "HYPHEN"):
        return None
    at = next((i for i in (2, 3) if classes[i : i + 1] == ["YEAR"]), None)
    if (
        at is None
        or not set(classes[1:at]) <= {*_MONTHS, "DAY", "ORD"}
        or not set(classes[1:at]) & set(_MONTHS)
    ):
        return None
    return int(hit.words[following[at].first].value or 0)


def _in_year(hit: Hit, context: Context, month: int, number: int | None) -> Period | None:
    """The month, or the day of it, in the year stated, implied by tense, or nearest in the text."""

    def build(year: int) -> Period | None:
        if number is None:
            return calendar.month(year, month)
        when = safe_day(year, month, number)
        return calendar.day(when) if when else None

    year = explicit_year(hit) or _relative_year(hit, context) or _shared_year(hit)
    if year is not None:
        return build(year)
    if context.base is None:
        year = context.year_near(hit.start)
        return build(year) if year else None
    told = context.year_told(hit.start)
    if told is not None and number is not None and not hit.has("WEEKDAY", "LAST", "NEXT", "THIS"):
        return build(told)
    years = (context.base.year - 1, context.base.year, context.base.year + 1)
    return nearest([p for y in years if (p := build(y))], hit, context)


def on_date(hit: Hit, context: Context) -> Value | None:
    """A month and a day: "April 13", "Tuesday, 13 April 2019", "June 2 last year"."""
    month = int(hit.value(*_MONTHS) or 0)
    number = hit.integers("DAY", "ORD")[0]
    if not 1 <= number <= 31 or hit.value("UNIT") not in (None, "Y"):
        return None
    period = _in_year(hit, context, month, number)
    if period is not None:
        return dated(period)
    if safe_day(2000, month, number) is None:
        return None
    return Value("DATE", f"XXXX-{month:02d}-{number:02d}")


def weekday_day(hit: Hit, context: Context) -> Value | None:
    """A weekday and a day of the month: "Tuesday the 13th"."""
    weekday, number = int(hit.value("WEEKDAY", "WDAB") or 0), hit.integers("ORD")[0]
    if context.base is None:
        return Value("DATE", None)
    around = (calendar.add_months(context.base.replace(day=1), step) for step in range(-6, 7))
    days = (safe_day(first.year, first.month, number) for first in around)
    fitting = [calendar.day(d) for d in days if d is not None and d.weekday() == weekday]
    return dated(nearest(fitting, hit, context))


def numdate(hit: Hit, context: Context) -> Value | None:
    """Figures alone: 2019-04-13, 4/9/2019, 13.04.2019.

    Month first with slashes, as US papers and this project's wire stories write, unless only the other
    order is a date or only the other order falls on the weekday given; day first with dots.
    """
    found = hit.term("NUMDATE")
    text = hit.words[found.first].text if found else ""
    numbers = [int(part) for part in re.split(r"[/.-]", text)]
    if numbers[0] > 999:
        orders = [(numbers[0], numbers[1], numbers[2])]
    else:
        month_first = (full_year(numbers[2]), numbers[0], numbers[1])
        day_first = (full_year(numbers[2]), numbers[1], numbers[0])
        orders = [day_first, month_first] if "." in text else [month_first, day_first]
    days = [when for order in orders if (when := safe_day(*order))]
    weekday = hit.value("WEEKDAY", "WDAB")
    if weekday is not None:
        days.sort(key=lambda when: when.weekday() != int(weekday))
    elif context.base is not None and len(days) > 1 and days[1] == context.base:
        days.reverse()
    return dated(calendar.day(days[0])) if days else None


def day_range(hit: Hit, context: Context) -> Value | None:
    """Days from one to another: "April 11-14", "5-6 April 2016", "April 28 - May 2"."""
    months = [int(term.value) for term in hit.matched if term.cls in _MONTHS]
    numbers = hit.integers("DAY", "ORD")
    if len(numbers) != 2 or not all(1 <= n <= 31 for n in numbers):
        return None
    first = _in_year(hit, context, months[0], numbers[0])
    if first is None:
        return Value("DATE", None) if safe_day(2000, months[0], numbers[0]) else None
    last = safe_day(first.start.year, months[-1], numbers[1])
    if last is not None and last < first.start and len(months) == 2:
        last = safe_day(first.start.year + 1, months[-1], numbers[1])
    if last is None or last <= first.start:
        return None
    return Value("DATE", f"{first.start}/{last}", Period("day", f"{first.start}/{last}", first.start, last))


def part_of(hit: Hit) -> str | None:
    """START, MID or END when the expression says early, mid or late."""
    part = hit.value(*_PARTS)
    return part if part in ("START", "MID", "END") else None


def _bounded(period: Period, hit: Hit, context: Context) -> Period:
    """ "Earlier in July" ends before the story's day; "later in July" begins after it."""
    base = context.base
    if base is not None and period.start < base < period.end:
        before, after = base - timedelta(days=1), base + timedelta(days=1)
        if hit.has("EARLIER"):
            return period.within(period.start, base if period.grain == "year" else before)
        if hit.has("LATER"):
            return period.within(after, period.end)
    return narrowed(period, part_of(hit))


def month(hit: Hit, context: Context) -> Value | None:
    """A month: "April", "last April", "mid-May 2019", "the end of June", "June last year"."""
    number = int(hit.value(*_MONTHS) or 0)
    if hit.value("UNIT") not in (None, "Y"):
        return None
    unit_given = hit.has("UNIT")
    base = context.base
    if base is not None and not unit_given and explicit_year(hit) is None:
        this = calendar.month(base.year, number)
        if hit.has("LAST"):
            chosen = this if this.end < base else calendar.month(base.year - 1, number)
            return dated(_bounded(chosen, hit, context))
        if hit.has("NEXT", "COMING"):
            chosen = this if this.start > base else calendar.month(base.year + 1, number)
            return dated(_bounded(chosen, hit, context))
        if hit.has("THIS") and not hit.has("PAST"):
            return dated(_bounded(this, hit, context))
    period = _in_year(hit, context, number, None)
    if period is None:
        return Value("DATE", f"XXXX-{number:02d}")
    return dated(_bounded(period, hit, context))


def _default_year(hit: Hit, context: Context) -> int | None:
    year = explicit_year(hit) or _relative_year(hit, context)
    if year is not None or context.base is None:
        return year
    previous = context.mentions[-1][1] if context.mentions else None
    if hit.value("UNIT") == "Y" and hit.has("THAT") and previous is not None:
        return previous.start.year
    return context.base.year


def quarter(hit: Hit, context: Context) -> Value | None:
    """A quarter by number: "the third quarter of 2018", "Q3", "this year's first quarter"."""
    units = [term.value for term in hit.matched if term.cls == "UNIT"]
    if not hit.has("QLETTER") and "Q" not in units:
        return None
    if any(unit not in ("Q", "Y") for unit in units):
        return None
    numbers = hit.integers("ORD") or (hit.integers("DAY") if hit.has("QLETTER") else [4])
    if not 1 <= numbers[0] <= 4:
        return None
    year = explicit_year(hit)
    if year is None and context.base is not None:
        step = -1 if hit.has("LAST") and "Y" in units else 1 if hit.has("NEXT") and "Y" in units else 0
        year = context.base.year + step
        ahead = calendar.quarter(year, numbers[0]).start > context.base
        # A quarter that has not begun, told in the past, is last year's.
        if step == 0 and "Y" not in units and ahead and context.tense(hit) != "future":
            year -= 1
    if year is None:
        return Value("DATE", f"XXXX-Q{numbers[0]}")
    return dated(calendar.quarter(year, numbers[0]))


def half(hit: Hit, context: Context) -> Value | None:
    """Half a year or decade: "the first half of 2018", "the last half of the '80s"."""
    ordinals = hit.integers("ORD")
    number = ordinals[0] if ordinals else 2
    if number not in (1, 2):
        return None
    decade_term = hit.term("DECADE")
    if decade_term is not None:
        first = decade_start(hit.words[decade_term.first].text)
        years = (first, first + 4) if number == 1 else (first + 5, first + 9)
        return dated(calendar.decade(first).within(date(years[0], 1, 1), date(years[1], 12, 31)))
    if hit.has(*_MONTHS):
        period = _in_year(hit, context, int(hit.value(*_MONTHS) or 0), None)
        if period is None:
            return Value("DATE", None)
        middle = period.start.replace(day=15)
        bounds = (period.start, middle) if number == 1 else (middle.replace(day=16), period.end)
        return dated(period.within(*bounds))
    if hit.value("UNIT") not in (None, "Y"):
        return None
    if not hit.has("UNIT", "YEAR"):
        return None  # "the first half" alone is as often a match as a year
    year = _default_year(hit, context)
    return dated(calendar.half(year, number)) if year else Value("DATE", f"XXXX-H{number}")


def season(hit: Hit, context: Context) -> Value | None:
    """A season: "the summer of 2018", "last spring", "in winter"."""
    code = hit.value("SEASON") or ""
    year = explicit_year(hit)
    if year is not None:
        return dated(calendar.season(year, code))
    base = context.base
    if base is None:
        return Value("DATE", f"XXXX-{code}")
    around = [calendar.season(y, code) for y in (base.year - 1, base.year, base.year + 1)]
    if hit.has("LAST", "PAST"):
        past = [p for p in around if p.end < base]
        return dated(past[-1]) if past else None
    if hit.has("NEXT", "COMING"):
        return dated(next(p for p in [*around, calendar.season(base.year + 2, code)] if p.start > base))
    if hit.has("THIS"):
        return dated(calendar.season(base.year, code))
    return dated(nearest(around, hit, context))


def year(hit: Hit, context: Context) -> Value | None:
    """A year: "2018", "fiscal 1989", "early 2019", "the year two thousand"."""
    if hit.value("UNIT") not in (None, "Y"):
        return None
    number = explicit_year(hit)
    if number is None:
        worded = hit.number("NUM")
        if worded is None or not 1900 <= worded <= 2100:
            return None
        number = int(worded)
    if not plausible_year(hit, number):
        return None
    if hit.has("END", "BEGIN"):  # "by the end of 2022" is its last month, not its last third
        return dated(calendar.year(number).within(*_edge(number, ending=hit.has("END"))))
    return dated(narrowed(calendar.year(number), part_of(hit)))


def _edge(number: int, *, ending: bool) -> tuple[date, date]:
    edge = calendar.month(number, 12 if ending else 1)
    return edge.start, edge.end


@cache
def _guards(side: str) -> frozenset[str]:
    table = files("dragoman.resolve").joinpath("data/year_guards.tsv").read_text(encoding="utf-8")
    return frozenset(
        row["form"] for row in csv.DictReader(table.splitlines(), delimiter="\t") if row["side"] == side
    )


def plausible_year(hit: Hit, number: int) -> bool:
    """Whether a four-digit number reads as a year rather than a count, a code or part of a name."""
    if len(hit.matched) == 1 and not (1500 <= number <= 2100 and _year_after(hit.word(-1), hit)):
        return False
    after = hit.word(1)
    if after is None:
        return True
    if after.text in ("%", "°") or (after.text == "-" and after.end == hit.end + 1 and _hyphened(hit)):
        return False
    return after.lower not in _guards("after")


def _year_after(before: Word | None, hit: Hit) -> bool:
    """Whether a bare year can follow this word: "in 2030", "Summit 2016"; not "$2030", "Expo 2030"."""
    if before is None or before.kind == "break":
        return True
    if before.text in "$€£#/+" or before.lower in _guards("before"):
        return False
    if before.text in "-–" and before.end == hit.start:
        earlier = hit.word(-2)
        return earlier is not None and (earlier.value is not None or earlier.lower in ("pre", "post", "mid"))
    named = hit.terms[hit.first - 1].cls == "CAP" if hit.first else False
    return not named or before.lower in _guards("event")


def _hyphened(hit: Hit) -> bool:
    """Whether a word hangs on the number by a hyphen ("2000-strong"), unlike "2016-2018"."""
    follow = hit.word(2)
    return follow is not None and follow.value is None and follow.start == hit.end + 1


def year_range(hit: Hit, context: Context) -> Value | None:
    """Two years: "2022-2024", "1997-98"."""
    first = int(hit.number("YEAR") or 0)
    last = hit.integers("YEAR", "DAY", "NUM")[-1]
    word = hit.words[hit.matched[-1].last]
    if last < 100:
        if len(word.text) != 2:
            return None
        last += first // 100 * 100
    if not (1500 <= first < last <= 2200) or not plausible_year(hit, first):
        return None
    whole = Period("year", f"{first}/{last}", date(first, 1, 1), date(last, 12, 31))
    return Value("DATE", whole.value, whole)


def decade_start(text: str) -> int:
    """First year of a decade as written: 1990s, '80s, 80s."""
    number = int(re.sub(r"\D", "", text))
    return number if number >= 100 else 1900 + number


def decade(hit: Hit, context: Context) -> Value | None:
    """A decade: "the 1990s", "the mid-1980s"."""
    spelled = hit.value("DECADEW")
    if spelled is not None:
        return dated(narrowed(calendar.decade(int(spelled)), part_of(hit)))
    term = hit.term("DECADE")
    text = hit.words[term.first].text if term else ""
    before = hit.word(-1)
    if len(re.sub(r"\D", "", text)) == 2:
        if before is not None and before.lower in ("his", "her", "their", "in"):
            return None  # "in his 60s" is an age
        if not text.startswith(("'", "’", "`")) and not hit.has("THE"):
            return None
    return dated(narrowed(calendar.decade(decade_start(text)), part_of(hit)))


def century(hit: Hit, context: Context) -> Value | None:
    """A century by number: "the 19th century"."""
    number = hit.integers("ORD")[0]
    return dated(calendar.century(number)) if 1 <= number <= 30 else None
