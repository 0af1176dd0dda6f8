"""What the knowledge base holds, counted: its tables, and for offices who is known by year, gaps by name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.laid import load_people
from dragoman.knowledge.people import People
from dragoman.knowledge.tables import day_range

OFFICES = {
    "head of state": (frozenset({"hos", "both", "leader"}), 1990),
    "head of government": (frozenset({"hog", "both", "leader"}), 1990),
    "foreign minister": (frozenset({"foreign"}), 2015),
    "defence minister": (frozenset({"defence"}), 2015),
}
"""Offices counted for every sovereign state: their kinds, and the first year."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of one office: for each year how many of ``states`` have a holder on 1 July, and who has none when."""

    office: str
    states: int
    years: dict[int, int]
    gaps: dict[str, str]


def counts() -> dict[str, int]:
    """Return how many there are of each sort of thing."""
    base, people = load_knowledge(), load_people()
    return {
        "countries": len(base.countries),
        "former states": len({state.code for state in base.former}),
        "organs of states": len(base.institutions),
        "organizations": sum(body.kind == "igo" for body in base.organizations.values()),
        "other bodies": sum(body.kind != "igo" for body in base.organizations.values()),
        "groups with members": len(base.memberships),
        "memberships": sum(map(len, base.memberships.values())),
        "regions": len(base.regions),
        "people": len(people),
        "offices": len(people.offices.all()),
        "terms": len(people.offices.all_terms()),
    }


def coverage(until: int | None = None) -> list[Coverage]:
    """Return who is known for each office by year, to ``until`` or this year."""
    base, people = load_knowledge(), load_people()
    last = until or date.today().year
    return [
        _cover(office, kinds, range(first, last + 1), base, people)
        for office, (kinds, first) in OFFICES.items()
    ]


def _cover(office: str, kinds: frozenset[str], years: range, base: KnowledgeBase, people: People) -> Coverage:
    offices = people.offices.all()
    spans: dict[str, list[tuple[date, date]]] = {}
    for held, _, start, end in people.offices.all_terms():
        one = offices[held]
        if one.kind in kinds and one.country and start:
            span = day_range(start)[0], day_range(end)[1] if end else date.max
            spans.setdefault(one.country, []).append(span)
    states = [code for code, country in base.countries.items() if country.sovereign is None]
    known = {
        code: {year for year in years if any(a <= date(year, 7, 1) <= b for a, b in spans.get(code, ()))}
        for code in states
    }
    gaps = {code: shown for code in states if (shown := _shown(y for y in years if y not in known[code]))}
    return Coverage(office, len(states), {y: sum(y in known[c] for c in states) for y in years}, gaps)


def _shown(years: Iterable[int]) -> str:
    """Write years shortly: 1990-1993, 2001."""
    runs: list[tuple[int, int]] = []
    for year in years:
        if runs and runs[-1][1] == year - 1:
            runs[-1] = (runs[-1][0], year)
        else:
            runs.append((year, year))
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)
