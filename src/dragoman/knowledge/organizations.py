"""Organizations with their members by day, and the organs of states by name and by common noun."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from dragoman.knowledge.tables import Row, read_table

if TYPE_CHECKING:
    from dragoman.ontology import Codebook
    from dragoman.record.models import ActorKind

ORGANIZATION_COLUMNS = ("id", "name", "aliases", "kind", "sectors", "country", "wikidata", "source")
MEMBERSHIP_COLUMNS = ("group", "member", "start", "end", "source")
INSTITUTION_COLUMNS = ("id", "name", "aliases", "country", "role", "wikidata", "source")
ROLE_COLUMNS = ("role", "words", "sectors", "kind", "source")


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization, group, party, armed group, medium or company; ``country`` None: of no one state."""

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: ActorKind
    sectors: tuple[str, ...]
    country: str | None
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class Membership:
    """A state in a group from the first to the last day, both included; None: no bound known."""

    group: str
    member: str
    start: date | None
    end: date | None

    def holds(self, on: date | None) -> bool:
        """Tell whether it holds on a day; without a day, whether it has not ended."""
        if on is None:
            return self.end is None
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)


@dataclass(frozen=True, slots=True)
class Role:
    """A common noun's sense: "foreign ministry", "foreign affairs ministry" are one role."""

    role: str
    words: tuple[str, ...]
    sectors: tuple[str, ...]
    kind: ActorKind


@dataclass(frozen=True, slots=True)
class Institution:
    """An organ of a state by its own name: the Bundestag, the State Department."""

    id: str
    name: str
    aliases: tuple[str, ...]
    country: str
    role: str
    sectors: tuple[str, ...]
    kind: ActorKind
    wikidata: str | None


def sector_codes() -> frozenset[str]:
    """Return the sector codes of the codebook in use, which tables of actors may use."""
    from dragoman.ontology import load_codebook

    return _sector_codes(load_codebook())


@cache
def _sector_codes(book: Codebook) -> frozenset[str]:
    return frozenset(book.sectors)


@cache
def actor_kinds() -> frozenset[str]:
    """Return the kinds of actor that a record has."""
    from dragoman.record.models import ActorKind

    return frozenset(get_args(ActorKind))


def _kind(row: Row, check: bool) -> ActorKind:
    return cast("ActorKind", row.one_of("kind", actor_kinds()) if check else row.text("kind"))


def _sectors(row: Row, check: bool) -> tuple[str, ...]:
    """Return the sectors of a row. To check them takes the codebook, whose reading takes 20 ms."""
    return row.many_of("sectors", sector_codes()) if check else row.list("sectors")


def read_organizations(folder: Path, *, check: bool = True) -> dict[str, Organization]:
    """Return the organizations by id. TableError for an id that repeats, a kind or sector that is none.

    Without ``check`` kinds and sectors are taken as they stand: for tables checked before.
    """
    found: dict[str, Organization] = {}
    for row in read_table(folder / "organizations.tsv", ORGANIZATION_COLUMNS):
        identifier = row.text("id")
        if identifier in found:
            raise row.error(f"id {identifier} is there already")
        found[identifier] = Organization(
            id=identifier,
            name=row.text("name"),
            aliases=row.list("aliases"),
            kind=_kind(row, check),
            sectors=_sectors(row, check),
            country=row.maybe("country"),
            wikidata=row.maybe("wikidata"),
        )
    return found


def read_memberships(folder: Path) -> dict[str, list[Membership]]:
    """Return the memberships by group id."""
    found: dict[str, list[Membership]] = {}
    for row in read_table(folder / "memberships.tsv", MEMBERSHIP_COLUMNS):
        membership = Membership(
            group=row.text("group"),
            member=row.text("member"),
            start=row.first_day("start"),
            end=row.last_day("end"),
        )
        found.setdefault(membership.group, []).append(membership)
    return found


def read_roles(folder: Path, *, check: bool = True) -> dict[str, Role]:
    """Return the roles that common nouns give an organ of a state or a part of a people.

    Without ``check`` kinds and sectors are taken as they stand: for tables checked before.
    """
    return {
        row.text("role"): Role(
            role=row.text("role"),
            words=row.list("words"),
            sectors=_sectors(row, check),
            kind=_kind(row, check),
        )
        for row in read_table(folder / "institution_roles.tsv", ROLE_COLUMNS)
    }


def read_institutions(folder: Path, roles: dict[str, Role]) -> dict[str, Institution]:
    """Return the named organs of states by id; sectors and kind are those of their roles."""
    found: dict[str, Institution] = {}
    for row in read_table(folder / "institutions.tsv", INSTITUTION_COLUMNS):
        role = roles[row.one_of("role", roles)]
        identifier = row.text("id")
        if identifier in found:
            raise row.error(f"id {identifier} is there already")
        found[identifier] = Institution(
            id=identifier,
            name=row.text("name"),
            aliases=row.list("aliases"),
            country=row.text("country"),
            role=role.role,
            sectors=role.sectors,
            kind=role.kind,
            wikidata=row.maybe("wikidata"),
        )
    return found
