"""Build the tables of people, offices and holders: ``python -m dragoman.knowledge.build tables FACTS``.

The reference chains come first, as they carry full names; collections of facts then add days, spellings,
Wikidata items and the people that the chains lack. The same facts give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from dragoman.knowledge.build import facts as sources
from dragoman.knowledge.build.chains import REFERENCE, Holding, read_chains
from dragoman.knowledge.build.coverage import report
from dragoman.knowledge.build.officers import read_officers
from dragoman.knowledge.build.registry import Person, Registry, slug
from dragoman.knowledge.offices import HOLDER_COLUMNS, OFFICE_COLUMNS
from dragoman.knowledge.people import PEOPLE_COLUMNS
from dragoman.knowledge.tables import day_range, fold, read_table

CHAINS = ("heads", "foreign", "cabinets", "secretariats", "ambassadors", "notables")


def gather(facts: Path) -> Registry:
    """Read every source and return who held what."""
    registry = Registry()
    for table in CHAINS:
        for holding in read_chains(REFERENCE / f"{table}.tsv"):
            registry.add(holding)
    for row in read_table(REFERENCE / "aliases.tsv", ("name", "country", "aliases", "wikidata", "source")):
        if not registry.alias(
            row.text("name"), row.cells["country"], row.list("aliases"), row.cells["wikidata"]
        ):
            raise row.error(f"no office names {row.text('name')}")
    codes = sources.load_codes(facts)
    for holding in sources.read_ministers(facts, codes):
        registry.attest(holding, new=True)
    for holding in sources.read_posts(facts):
        registry.attest(holding, new=True)
    _newest_leaders(registry, sources.read_leaders(facts, codes))
    for holding in read_officers(facts, codes):
        registry.attest(holding, new=True)
    for holding in sources.read_reign(facts, codes):
        registry.attest(holding, new=holding.country == "SMR")  # elsewhere it has surnames alone
    for holding in sources.read_visits(facts, codes):
        registry.attest(holding, new=True)
    for row in read_table(REFERENCE / "items.tsv", ("country", "name", "wikidata", "source")):
        if not registry.item(row.text("name"), row.text("country"), row.text("wikidata")):
            raise row.error(f"not one person of {row.text('country')} is called {row.text('name')}")
    registry.settle()
    registry.name_ids()
    return registry


def _newest_leaders(registry: Registry, leaders: Iterable[Holding]) -> None:
    """Take today's leaders: an item for those known; for a new one, the end of the one before."""
    for leader in leaders:
        if leader.title == "Monarch":
            continue
        heads = [
            (person, place, held)
            for person in registry.people
            for place, held in enumerate(person.holdings)
            if held.country == leader.country and held.kind in {"hos", "hog", "both"} and not held.end
        ]
        if not leader.start:  # the item of who is known to hold it, and no more
            for known, place, held in heads:
                if fold(known.name) == fold(leader.name):
                    known.wikidata = known.wikidata or leader.wikidata
                    known.holdings[place] = replace(held, source=f"{held.source}; {leader.source}")
            continue
        person = registry.attest(replace(leader, kind="known"), new=True)
        if person is None:
            continue
        person.holdings = [held for held in person.holdings if held.kind != "known"]
        if any(other is person for other, _, _ in heads):
            continue
        for other, place, held in heads:
            if held.kind in {leader.kind, "both"}:
                leader = replace(leader, title=held.title, kind=held.kind)
                other.holdings[place] = replace(
                    held, end=leader.start, source=f"{held.source}; {leader.source}"
                )
        person.holdings.append(replace(leader, name=person.name))


def office_ids(people: Iterable[Person]) -> dict[tuple[str, str, str, str], str]:
    """Return an id for every (country, organization, kind, title) that somebody held."""
    ids: dict[tuple[str, str, str, str], str] = {}
    taken: set[str] = set()
    for person in people:
        for held in person.holdings:
            key = (held.country, held.organization, held.kind, held.title)
            if key not in ids:
                base = slug(f"{held.country or held.organization} {held.title}")
                ids[key] = next(i for i in (base, f"{base}-{slug(held.kind)}") if i not in taken)
                taken.add(ids[key])
    return ids


def write(registry: Registry, folder: Path) -> None:
    """Write people.tsv, offices.tsv and holders.tsv."""
    people = sorted(registry.people, key=lambda person: (person.country, fold(person.name), person.id))
    ids = office_ids(people)
    rows = [(p.id, p.name, "|".join(p.aliases), p.country, p.wikidata, "; ".join(p.sources)) for p in people]
    held = sorted(
        (ids[h.country, h.organization, h.kind, h.title], day_range(h.start)[0], p.id, h)
        for p in people
        for h in p.holdings
    )
    source_of = {office: h.source.split("; ")[0] for office, _, _, h in reversed(held)}
    offices = sorted(
        (office, title, kind, country, organization, source_of[office])
        for (country, organization, kind, title), office in ids.items()
    )
    about = "People who hold or held office, or act in the news."
    _write(folder / "people.tsv", about, PEOPLE_COLUMNS, rows)
    _write(folder / "offices.tsv", "Offices by state or organization.", OFFICE_COLUMNS, offices)
    _write(
        folder / "holders.tsv",
        "Who held which office. An absent end: still in office when the source was made.",
        HOLDER_COLUMNS,
        ((office, person, h.start, h.end, h.source) for office, _, person, h in held),
    )


def _write(path: Path, about: str, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    lines = [f"# {about} Built by dragoman.knowledge.build.", "\t".join(header)]
    lines += ["\t".join(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def make(facts: Path, folder: Path) -> None:
    """Build the tables from a folder of facts into another, and print who is known."""
    registry = gather(facts)
    write(registry, folder)
    for line in report(registry.people, registry.unmatched):
        print(line)
