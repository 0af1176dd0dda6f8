"""Check the tables of facts against one another and the calendar; ``build validate`` prints what is wrong.

Every complaint names the table and what it is about. Codes must exist, days must be in order, an office of
one holder must have one, a name that means two actors must be listed in ``reference/clashes.tsv``, and the
indexes must be those of the tables.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from dragoman.knowledge.base import KnowledgeBase
from dragoman.knowledge.build.chains import REFERENCE
from dragoman.knowledge.build.registry import SINGLE
from dragoman.knowledge.index import Entry
from dragoman.knowledge.names_index import FILE as NAMES_INDEX
from dragoman.knowledge.names_index import index_text
from dragoman.knowledge.offices import HOLDER_COLUMNS, OFFICE_COLUMNS
from dragoman.knowledge.organizations import read_organizations, read_roles
from dragoman.knowledge.people_index import FILE as PEOPLE_INDEX
from dragoman.knowledge.people_index import index_text as people_index_text
from dragoman.knowledge.tables import day_range, read_table

COLLEGES = frozenset({"Member of the Presidency", "Captain Regent", "Co-Prince"})
"""Titles that several bear at a time, though they are of a kind that one holds."""
HANDOVER = timedelta(days=1)
"""Both may be named in office on the day of the change."""
CLASHES = REFERENCE / "clashes.tsv"


@dataclass(frozen=True, slots=True)
class Served:
    """One row of holders.tsv with its office's title and kind; days as ISO text, perhaps shortened."""

    office: str
    title: str
    kind: str
    person: str
    start: str
    end: str

    @property
    def surely(self) -> tuple[date, date]:
        """The first and last day of which it is sure: a month may mean any of its days."""
        end = day_range(self.end)[0] if self.end else date.max
        return day_range(self.start)[1], end


def read_served(folder: Path) -> list[Served]:
    """Return the terms of a folder of tables. TableError for a malformed row or an office that is none."""
    offices = {
        row.text("id"): (row.text("title"), row.text("kind"))
        for row in read_table(folder / "offices.tsv", OFFICE_COLUMNS)
    }
    served = []
    for row in read_table(folder / "holders.tsv", HOLDER_COLUMNS):
        if row.text("office") not in offices:
            raise row.error(f"{row.text('office')} is no office of offices.tsv")
        title, kind = offices[row.text("office")]
        row.first_day("start"), row.last_day("end")
        served.append(
            Served(row.text("office"), title, kind, row.text("person"), row.text("start"), row.cells["end"])
        )
    return served


def overlaps(served: Iterable[Served]) -> Iterator[str]:
    """Yield the pairs that hold an office of one holder at the same time, beyond the day of a handover."""
    by_office: dict[str, list[Served]] = defaultdict(list)
    for term in served:
        if term.kind in SINGLE and term.title not in COLLEGES:
            by_office[term.office].append(term)
    for office, terms in sorted(by_office.items()):
        terms.sort(key=lambda term: (term.surely, term.person))
        for place, one in enumerate(terms):
            for other in terms[place + 1 :]:
                first = max(one.surely[0], other.surely[0])
                last = min(one.surely[1], other.surely[1])
                if one.person != other.person and last - first > HANDOVER:
                    yield (
                        f"holders.tsv: {office}: {one.person} {one.start}..{one.end} and "
                        f"{other.person} {other.start}..{other.end}"
                    )


def backwards(served: Iterable[Served]) -> Iterator[str]:
    """Yield the terms that end before they begin."""
    for term in served:
        if term.end and day_range(term.end)[1] < day_range(term.start)[0]:
            yield f"holders.tsv: {term.office}: {term.person} leaves {term.end} before coming {term.start}"


def codes(base: KnowledgeBase) -> Iterator[str]:
    """Yield references to countries and groups that lead nowhere, and memberships against the calendar."""
    known = base.countries.keys() | {state.code for state in base.former}
    for table, rows in (
        ("organizations.tsv", [(body.id, body.country) for body in base.organizations.values()]),
        ("institutions.tsv", [(organ.id, organ.country) for organ in base.institutions.values()]),
        ("regions.tsv", [(region.name, region.country) for region in base.regions.values()]),
        ("countries.tsv", [(country.code, country.sovereign) for country in base.countries.values()]),
    ):
        yield from (
            f"{table}: {name}: no country {code}" for name, code in rows if code and code not in known
        )
    for group, members in base.memberships.items():
        if group not in base.organizations:
            yield f"memberships.tsv: no organization {group}"
        yield from (
            f"memberships.tsv: {group}: no country {m.member}" for m in members if m.member not in known
        )
        spans = sorted((m.member, m.start or date.min, m.end or date.max) for m in members)
        yield from (f"memberships.tsv: {group}: {m} leaves {b} before {a}" for m, a, b in spans if b < a)
        for (one, _, end), (other, start, _) in pairwise(spans):
            if one == other and start <= end:
                yield f"memberships.tsv: {group}: {one} joins {start} while a member until {end}"


def clashes(base: KnowledgeBase, listed: Path = CLASHES) -> Iterator[str]:
    """Yield the names that mean two actors and are not listed as such, and the listed that mean one."""
    meant = {row.text("name"): row for row in read_table(listed, ("name", "first", "why", "source"))}
    found = {name: senses for name, senses in base.ambiguous().items() if len(_actors(senses)) > 1}
    for name, senses in sorted(found.items()):
        row = meant.get(name)
        if row is None:
            yield f"{name!r} means {' and '.join(_actors(senses))}: drop one, or list it in {listed.name}"
        elif row.text("first") != _actors(senses)[0]:
            yield f"{listed.name}:{row.line}: {name!r} means {_actors(senses)[0]} first"
    yield from (
        f"{listed.name}:{row.line}: {name!r} means one" for name, row in meant.items() if name not in found
    )


def _actors(senses: Iterable[Entry]) -> list[str]:
    """Return what a name stands for, the likeliest first; common nouns aside, and a land but once."""
    states = ("country", "epithet", "adjective", "demonym", "capital", "former")
    kinds = ((entry.kind, "country" if entry.kind in states else entry.kind, entry.id) for entry in senses)
    return list(dict.fromkeys(f"{group} {code}" for kind, group, code in kinds if kind != "role"))


def write_indexes(folder: Path) -> None:
    """Write the indexes of a folder's names and people. TableError for tables that are wrong."""
    for name, text in _indexes(folder):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def stale(folder: Path) -> Iterator[str]:
    """Yield the indexes that are not those of the tables."""
    for name, text in _indexes(folder):
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            yield f"{name}: not of these tables; write it by: python -m dragoman.knowledge.build index"


def _indexes(folder: Path) -> Iterator[tuple[str, str]]:
    read_organizations(folder), read_roles(folder)  # checked, whatever the index there says of them
    yield NAMES_INDEX, index_text(folder, KnowledgeBase(folder).indexed())
    read_served(folder)
    yield PEOPLE_INDEX, people_index_text(folder)


def complaints(folder: Path) -> list[str]:
    """Return all that is wrong in a folder of tables; none when all is well."""
    base, served = KnowledgeBase(folder), read_served(folder)
    return [*codes(base), *clashes(base), *backwards(served), *overlaps(served), *stale(folder)]
