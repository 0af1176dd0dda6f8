"""What the tables hold, by kind, office and year, as lines for a terminal and as ``docs/knowledge.md``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from dragoman.knowledge.base import load_knowledge
from dragoman.knowledge.build.chains import REFERENCE
from dragoman.knowledge.build.validate import CLASHES
from dragoman.knowledge.coverage import Coverage, counts, coverage
from dragoman.knowledge.laid import load_people
from dragoman.knowledge.tables import day_range, read_table

ORGANS = {
    "ministries of foreign affairs": {"foreign_ministry"},
    "ministries of defence": {"defense_ministry"},
    "parliaments and their chambers": {"parliament", "upper_house", "lower_house"},
    "courts": {"supreme_court", "constitutional_court", "court"},
    "armed forces": {"armed_forces", "army", "navy", "air_force"},
    "intelligence services": {"intelligence"},
    "seats of heads of state and government": {"head_office"},
}
"""Sorts of organs counted by state: the roles they have in institutions.tsv."""
SECTORS = {
    "parties and opposition": {"PTY", "OPP"},
    "armed groups": {"REB", "PRM", "IMG", "CRM"},
    "charities and societies": {"NGO", "SOC", "LAB", "REL"},
    "firms": {"BUS", "MNC"},
    "media": {"JRN"},
}
"""Sorts of bodies that are no organization of states: their PLOVER sectors."""
BODIES = ("sg", "head", "commission", "council", "parliament", "foreign")
"""Kinds of office of organizations that are counted by year."""
COUNTIES = (
    "counties of the west of the United States (Alaska, Hawaii, Idaho, Montana, Nevada, New Mexico, Oregon, "
    "Utah, Washington, Wyoming; the west of Nebraska, the Dakotas, Oklahoma and Texas) have a point and a "
    "state, but no id."
)
"""The gap in reference/us_counties.tsv."""
HEAD = REFERENCE / "knowledge.md"
UNTIL = 2026
"""The last year that the tables were kept up to."""


def lines() -> Iterator[str]:
    """Yield what the tables hold, one fact a line."""
    for name, count in (*counts().items(), *_sorts()):
        yield f"{name:48}{count:>8}"
    for one in coverage(UNTIL):
        yield ""
        yield f"{one.office}: of {one.states} states, known on 1 July"
        yield "  " + ", ".join(f"{year} {count}" for year, count in one.years.items())
        yield "  without: " + _gaps(one)
    yield ""
    heads = _bodies()
    yield "heads of organizations, known on 1 July"
    yield "  " + ", ".join(f"{year} {count}" for year, count in heads.items())


def page() -> str:
    """Return ``docs/knowledge.md``."""
    covered = coverage(UNTIL)
    first, heads = min(min(one.years) for one in covered), _bodies()
    rows = [
        [year, *(one.years.get(year, "") for one in covered), heads.get(year, "")]
        for year in range(first, UNTIL + 1)
    ]
    states = covered[0].states
    clashes = [row.text("name") for row in read_table(CLASHES, ("name", "first", "why", "source"))]
    return "\n".join(
        (
            HEAD.read_text(encoding="utf-8"),
            "## How much there is\n",
            *_table(["what", "how many"], (*counts().items(), *_sorts())),
            "\n## Who is known, by office and year\n",
            f"Of {states} states and lands under no other, those whose holder on 1 July is known; "
            "last, how many organizations' heads.\n",
            *_table(["year", *(one.office for one in covered), "organizations' heads"], rows),
            "\n### Gaps\n",
            "Who is not known is not guessed. Some never were: a state before its founding, a land without "
            "government, an office left empty, a head of government beside a president who governs "
            "(Switzerland, Türkiye since 2018).\n",
            *(f"- **{one.office}**: {_gaps(one)}" for one in covered),
            f"- **members**: {_without_members()}",
            f"- **ids of GeoNames**: {COUNTIES}",
            "\n## Names of two actors\n",
            "These mean more than one actor. Without a story, the first sense of `clashes.tsv` holds; with "
            "one, its states decide.\n",
            ", ".join(sorted(clashes)) + ".\n",
        )
    )


def _sorts() -> Iterator[tuple[str, int]]:
    base, people = load_knowledge(), load_people()
    yield (
        "groups with dated members",
        sum(any(member.start or member.end for member in members) for members in base.memberships.values()),
    )
    yield "states and lands with a Wikidata item", sum(bool(one.wikidata) for one in base.countries.values())
    yield "people with a Wikidata item", sum(bool(row.split("\t")[4]) for row in people.rows())
    for name, roles in ORGANS.items():
        found = [organ for organ in base.institutions.values() if organ.role in roles]
        yield name, len(found)
        yield f"{name}: states", len({organ.country for organ in found})
    bodies = [body for body in base.organizations.values() if body.kind not in ("igo", "group")]
    yield "ad hoc and regular groups of states", sum(b.kind == "group" for b in base.organizations.values())
    for name, sectors in SECTORS.items():
        yield name, sum(bool(sectors.intersection(body.sectors)) for body in bodies)


def _bodies() -> dict[int, int]:
    """Return for each year since 2015 how many organizations have a known head on 1 July."""
    people = load_people()
    offices = people.offices.all()
    led: Counter[int] = Counter()
    for year in range(2015, UNTIL + 1):
        day = date(year, 7, 1)
        led[year] = len(
            {
                offices[office].organization
                for office, _, start, end in people.offices.all_terms()
                if offices[office].organization
                and offices[office].kind in BODIES
                and start
                and day_range(start)[0] <= day
                and (not end or day <= day_range(end)[1])
            }
        )
    return dict(led)


def _without_members() -> str:
    """Tell which groups of states have no list of members; of courts, agencies and banks nobody asks one."""
    base = load_knowledge()
    bodies = [b for b in base.organizations.values() if b.kind == "group" and b.id not in base.memberships]
    many = sum(b.kind == "igo" and b.id not in base.memberships for b in base.organizations.values())
    names = "; ".join(sorted(body.name for body in bodies))
    return f"{many} organizations, most of them agencies, courts, missions and banks, and {names}"


def _gaps(one: Coverage) -> str:
    return "; ".join(f"{state} {years}" for state, years in one.gaps.items()) or "none"


def _table(header: list[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield "|" + " --- |" * len(header)
    yield from (f"| {' | '.join(map(str, row))} |" for row in rows)
