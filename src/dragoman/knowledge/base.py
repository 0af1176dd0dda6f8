"""The knowledge base: countries, organizations and organs of states by name, and who is in which group."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from dragoman.knowledge.countries import (
    Country,
    FederalState,
    FormerState,
    read_countries,
    read_former,
    read_names,
    read_peoples,
    read_states,
)
from dragoman.knowledge.index import Entry, EntryKind, Match, NameIndex
from dragoman.knowledge.layers import Layer, active_layers, read_layers
from dragoman.knowledge.names_index import read_index
from dragoman.knowledge.organizations import (
    Institution,
    Membership,
    Organization,
    Role,
    read_institutions,
    read_memberships,
    read_organizations,
    read_roles,
)
from dragoman.knowledge.regions import Region, read_regions
from dragoman.knowledge.tables import day_range, uncollected

if TYPE_CHECKING:
    from dragoman.record.models import ActorKind

DATA = Path(__file__).parent / "data"
_KINDS: dict[str, EntryKind] = {
    "name": "country", "alias": "country", "adjective": "adjective", "demonym": "demonym",
    "demonyms": "demonym", "epithet": "epithet", "capital": "capital",
}  # fmt: skip


class KnowledgeBase:
    """Facts about states and organizations, opened from a folder of tables.

    >>> base = load_knowledge()
    >>> base.country("Ivory Coast").code, base.country("Czech Republic").name
    ('CIV', 'Czechia')
    >>> base.adjective("Peruvian"), base.demonym("Danes"), base.metonym("Itamaraty").country
    ('PER', 'DNK', 'BRA')
    >>> "GBR" in base.members("EU", date(2020, 1, 31)), "GBR" in base.members("EU", date(2020, 2, 1))
    (True, False)
    """

    def __init__(self, folder: Path = DATA, layer: Layer | None = None) -> None:
        """Open the tables of a folder, and lay a user's own rows over them.

        Names are taken from the folder's index when it belongs to the tables, and a table is read when it is
        first asked for: it was checked when the index was made. Else every table is read and checked at once.
        TableError names the file and line of what is wrong in a table, InputError in a layer.
        """
        self.folder = folder
        self.layer = layer or Layer()
        index = read_index(folder)
        self._checked = index is not None
        self.index = index or self.indexed()
        self._add_layer()

    @cached_property
    def countries(self) -> dict[str, Country]:
        """Countries and territories by ISO 3166-1 alpha-3 code."""
        return read_countries(self.folder)

    @cached_property
    def organizations(self) -> dict[str, Organization]:
        """Organizations by id, those of the layers in use among them."""
        found = read_organizations(self.folder, check=not self._checked)
        for actor in self.layer.actors:
            found[actor.id] = Organization(
                actor.id, actor.name, actor.aliases, actor.kind, actor.sectors, actor.country, actor.wikidata
            )
        return found

    @cached_property
    def roles(self) -> dict[str, Role]:
        """What common nouns call an organ of a state, by role."""
        return read_roles(self.folder, check=not self._checked)

    @cached_property
    def institutions(self) -> dict[str, Institution]:
        """Organs of states by id."""
        return read_institutions(self.folder, self.roles)

    @cached_property
    def regions(self) -> dict[str, Region]:
        """Regions, seas and facilities by name."""
        return read_regions(self.folder)

    @cached_property
    def states(self) -> list[FederalState]:
        """States of the United States and provinces of Canada."""
        return read_states(self.folder)

    @cached_property
    def former(self) -> list[FormerState]:
        """States that are no more."""
        return [state for state, _ in read_former(self.folder)]

    def indexed(self) -> NameIndex:
        """Return a new index of the names in the tables; users' layers have no part in it."""
        index = NameIndex()
        for form, entry in self._country_names("en"):
            index.add(form, entry)
        for form, entry, renamed in self._former_names():
            if not (renamed and index.senses(form)):
                index.add(form, entry)
        for form, entry in (*self._peoples(), *self._organs(), *self._places()):
            index.add(form, entry)
        return index

    def _country_names(self, language: str) -> Iterator[tuple[str, Entry]]:
        rows = read_names(self.folder)
        # Full names before aliases, so that a country's own name outweighs another's alias ("Congo").
        for row in sorted(rows, key=lambda row: row.cells["kind"] != "name"):
            cells = row.cells
            country = self.countries.get(cells["code"])
            if country is None:
                raise row.error(f"{cells['code']} is no country of countries.tsv")
            kind, form = _KINDS[row.one_of("kind", _KINDS)], cells["name"]
            if cells["language"] != language:
                continue
            actor: ActorKind = "population" if kind == "demonym" else "state"
            plural = cells["kind"] == "demonyms"
            name = country.name if kind in ("country", "epithet", "adjective") else form
            yield form, Entry(kind, country.code, name, form, country.code, actor, (), None, plural)

    @cached_property
    def _spanish(self) -> NameIndex:
        """Spanish names, looked up but not sought in English text: "Granada" there is no Grenada."""
        index = NameIndex()
        for form, entry in self._country_names("es"):
            index.add(form, entry)
        return index

    def _former_names(self) -> Iterator[tuple[str, Entry, bool]]:
        """Yield names of the past with what they meant, and whether the state lives on under another."""
        for state, row in read_former(self.folder):
            code, renamed = state.code, state.code == state.successor
            for form in (state.name, *row.list("aliases")):
                yield form, Entry("former", code, state.name, form, code, "state", start=state.start,
                                  end=state.end), renamed  # fmt: skip
            for form in row.list("adjectives"):
                yield form, Entry("adjective", code, form, form, code, "state", start=state.start,
                                  end=state.end), renamed  # fmt: skip

    def _peoples(self) -> Iterator[tuple[str, Entry]]:
        """Yield the peoples and adjectives of parts of states: "Scottish" and "Scots" are Britain's."""
        for code, adjectives, demonyms in read_peoples(self.folder):
            name = self.countries[code].name
            for form in demonyms:  # before adjectives: "the Rohingya" are people, and no state
                yield form, Entry("demonym", code, form, form, code, "population", (), None, True)
            for form in adjectives:
                yield form, Entry("adjective", code, name, form, code, "state")

    def _organs(self) -> Iterator[tuple[str, Entry]]:
        for body in read_organizations(self.folder, check=not self._checked).values():
            for form in (body.name, *body.aliases, *_of_the_un(body.aliases)):
                yield form, Entry("organization", body.id, body.name, form, body.country, body.kind,
                                  body.sectors, body.wikidata)  # fmt: skip
        for organ in self.institutions.values():
            for form in (organ.name, *organ.aliases):
                yield form, Entry("institution", organ.id, organ.name, form, organ.country, organ.kind,
                                  organ.sectors, organ.wikidata)  # fmt: skip
        for role in self.roles.values():
            for form in role.words:
                yield form, Entry("role", role.role, form, form, None, role.kind, role.sectors)

    def _places(self) -> Iterator[tuple[str, Entry]]:
        for region in self.regions.values():
            for form in (region.name, *region.aliases):
                yield form, Entry("region", region.name, region.name, form, region.country, "state")
        for state in self.states:
            code = f"{state.country}.{state.admin1}"
            for form in (state.name, *state.aliases):
                if not form.endswith("."):  # "Miss." and "Ind." are states only after a town
                    yield form, Entry("state", code, state.name, form, state.country, "government")

    def _add_layer(self) -> None:
        for actor in self.layer.actors:
            for form in (actor.name, *actor.aliases):
                entry = Entry("organization", actor.id, actor.name, form, actor.country, actor.kind,
                              actor.sectors, actor.wikidata)  # fmt: skip
                self.index.put_first(form, entry)
        for member in self.layer.members:
            if self.organization(member.group) is None:
                raise member.row.error(f"group is {member.group!r}, which no table and no layer has")

    @cached_property
    def memberships(self) -> dict[str, list[Membership]]:
        """All memberships by group id."""
        found = read_memberships(self.folder)
        laid: dict[tuple[str, str], list[Membership]] = {}
        for row in self.layer.members:
            body = self.organization(row.group)
            assert body is not None  # checked when the layer was laid
            days = (
                day_range(row.start)[0] if row.start else None,
                day_range(row.end)[1] if row.end else None,
            )
            laid.setdefault((body.id, row.member), []).append(Membership(body.id, row.member, *days))
        for (group, member), spans in laid.items():
            kept = [one for one in found.get(group, ()) if one.member != member]
            found[group] = [*kept, *spans]
        return found

    @cached_property
    def _groups(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for group, memberships in self.memberships.items():
            for membership in memberships:
                found.setdefault(membership.member, set()).add(group)
        return found

    def _first(self, name: str, *kinds: EntryKind) -> Entry | None:
        return next((entry for entry in self.index.senses(name) if entry.kind in kinds), None)

    def country(self, name: str) -> Country | None:
        """Return the country of a name, in English or Spanish, or of an alpha-3 code; None for none."""
        if name in self.countries:
            return self.countries[name]
        entry = self._first(name, "country", "epithet") or next(iter(self._spanish.senses(name)), None)
        return self.countries[entry.id] if entry else None

    def adjective(self, word: str) -> str | None:
        """Return the code of the country of an adjective, the likeliest where several have it."""
        entry = self._first(word, "adjective")
        return entry.id if entry else None

    def demonym(self, word: str) -> str | None:
        """Return the code of the country whose people a noun names, in singular or plural."""
        entry = self._first(word, "demonym")
        return entry.id if entry else None

    def metonym(self, name: str) -> Institution | None:
        """Return the organ that a building, street or seat stands for ("the Kremlin", "Foggy Bottom")."""
        return self.institution(name.removeprefix("the ").removeprefix("The "))

    def institution(self, name: str) -> Institution | None:
        """Return the organ of a state known by a name of its own."""
        entry = self._first(name, "institution")
        return self.institutions[entry.id] if entry else None

    def role(self, words: str) -> Role | None:
        """Return the role of a common noun: "foreign affairs ministry" → foreign_ministry."""
        entry = self._first(words, "role")
        return self.roles[entry.id] if entry else None

    def organization(self, name: str) -> Organization | None:
        """Return the organization of a name, an alias or an id."""
        if name in self.organizations:
            return self.organizations[name]
        entry = self._first(name, "organization")
        return self.organizations[entry.id] if entry else None

    def region(self, name: str) -> Region | None:
        """Return the region, sea or facility of a name."""
        entry = self._first(name, "region")
        return self.regions[entry.id] if entry else None

    def members(self, group: str, on: date | None = None) -> tuple[str, ...]:
        """Return the codes of a group's members on a day, sorted; without a day those of now.

        Empty for a group that is unknown or whose members the base does not have.
        """
        body = self.organization(group)
        held = self.memberships.get(body.id, ()) if body else ()
        return tuple(sorted({one.member for one in held if one.holds(on)}))

    def groups(self, country: str, on: date | None = None) -> tuple[str, ...]:
        """Return the ids of the groups that a country belongs to on a day, sorted."""
        return tuple(
            sorted(
                group
                for group in self._groups.get(country, ())
                if any(one.member == country and one.holds(on) for one in self.memberships[group])
            )
        )

    def names_of(self, country: str) -> tuple[str, ...]:
        """Return the folded names by which a country is called, adjectives left out."""
        return tuple(
            key for key, senses in self.index.names() for entry in senses
            if entry.kind == "country" and entry.id == country
        )  # fmt: skip

    def scan(self, tokens: Sequence[str]) -> list[Match]:
        """Return the names in a text's tokens, longest first at a place, each with all its senses.

        >>> [match.entry.name for match in load_knowledge().scan("The US told us about the Kremlin".split())]
        ['United States', 'Kremlin']
        """
        return self.index.scan(tokens)

    def ambiguous(self) -> dict[str, tuple[Entry, ...]]:
        """Return the names that stand for more than one country, organization, organ, state or region."""
        return {key: senses for key, senses in self.index.names() if len({_thing(one) for one in senses}) > 1}


def _of_the_un(aliases: Iterable[str]) -> Iterator[str]:
    """Yield other ways to write what begins with "UN": "the United Nations refugee agency"."""
    for alias in aliases:
        words = alias.split()
        if words[0] in {"UN", "U.N."} and len(words) > 1:
            yield " ".join(("United Nations", *words[1:]))
            yield " ".join(("UN's", *words[1:]))
            yield " ".join(("United Nations'", *words[1:]))


def _thing(entry: Entry) -> tuple[str, str]:
    """What an entry is about: a country is one thing, by whichever of its names."""
    state = entry.kind in ("country", "epithet", "adjective", "demonym", "capital", "former")
    return ("country" if state else entry.kind, entry.id)


@cache
def load_knowledge() -> KnowledgeBase:
    """Return the packaged knowledge base under the layers in use; it is read once.

    InputError names the file and line of what is wrong in a layer.
    """
    paths = active_layers()
    with uncollected():
        return KnowledgeBase(layer=_layer(paths) if paths else None)


def _layer(paths: Sequence[Path]) -> Layer:
    return read_layers(paths, frozenset(read_countries(DATA)))
