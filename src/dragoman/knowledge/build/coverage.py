"""Count who is known: terms per kind of office, years with a holder, and the gaps by name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from dragoman.knowledge.build.chains import Holding
from dragoman.knowledge.build.registry import Person
from dragoman.knowledge.tables import day_range

HEADS = frozenset({"hos", "hog", "both", "leader"})
SINCE = {"head of state or government": (HEADS, 1990), "foreign minister": (frozenset({"foreign"}), 2015)}


def report(people: Iterable[Person], unmatched: Iterable[Holding]) -> Iterator[str]:
    """Yield the lines of the coverage report."""
    people = list(people)
    holdings = [held for person in people for held in person.holdings]
    yield f"people {len(people)}  with Wikidata item {sum(bool(p.wikidata) for p in people)}"
    for kind, count in Counter(held.kind for held in holdings).most_common(12):
        yield f"  {kind:12} {count} terms"
    states = sorted({held.country for held in holdings if held.country and held.kind in HEADS})
    for name, (kinds, first) in SINCE.items():
        held_in = _days(h for h in holdings if h.kind in kinds and h.country)
        yield f"{name}: states of {len(states)} with a holder on 1 July"
        gaps: dict[str, list[int]] = defaultdict(list)
        for year in range(first, 2027):
            missing = [s for s in states if not any(a <= date(year, 7, 1) <= b for a, b in held_in[s])]
            yield f"  {year} {len(states) - len(missing)}"
            for state in missing:
                gaps[state].append(year)
        yield "  gaps: " + "; ".join(f"{state} {_years(years)}" for state, years in sorted(gaps.items()))
    yield "in sources but in no term of ours:"
    for held in unmatched:
        yield f"  {held.country} {held.title} {held.name} {held.start}..{held.end} ({held.source})"


def _days(holdings: Iterable[Holding]) -> dict[str, list[tuple[date, date]]]:
    days: dict[str, list[tuple[date, date]]] = defaultdict(list)
    for held in holdings:
        end = day_range(held.end)[1] if held.end else date.max
        days[held.country].append((day_range(held.start)[0], end))
    return days


def _years(years: list[int]) -> str:
    spans: list[list[int]] = []
    for year in years:
        if spans and spans[-1][-1] == year - 1:
            spans[-1][-1:] = [year] if len(spans[-1]) == 2 else [spans[-1][0], year]
        else:
            spans.append([year])
    return ",".join("-".join(map(str, span)) for span in spans)
