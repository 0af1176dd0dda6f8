"""Layers: a user's own actors, offices, holders and members, read from CSV and TOML files and checked.

A layer is a file or a folder of files. A CSV file is known by its columns, a TOML file holds tables of any
sort::

    [[actor]]                        # actors.csv: name,aliases,kind,country,sectors,wikidata,id,source
    name = "Harbour Watch"
    kind = "organization"
    sectors = ["NGO"]

    [[office]]                       # offices.csv: title,kind,country,organization,source
    [[holder]]                       # holders.csv: person,title,country,organization,start,end,aliases,
                                     #              wikidata,source
    [[member]]                       # members.csv: group,member,start,end,source

In a cell of CSV several values are parted by ``|``. Days are ISO 8601 and may be shortened to month or year.
"""

from __future__ import annotations

import csv
import os
import re
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from dragoman.errors import InputError
from dragoman.knowledge.organizations import actor_kinds, sector_codes
from dragoman.knowledge.tables import day_range, fold

if TYPE_CHECKING:
    from dragoman.record.models import ActorKind

VARIABLE = "DRAGOMAN_KNOWLEDGE"
"""The environment variable that names layers, several parted as in PATH."""
_COLUMNS = {
    "actor": (("name", "kind"), ("aliases", "country", "sectors", "wikidata", "id", "source")),
    "office": (("title",), ("kind", "country", "organization", "source")),
    "holder": (("person", "title"),
               ("country", "organization", "start", "end", "aliases", "wikidata", "source")),
    "member": (("group", "member"), ("start", "end", "source")),
}  # fmt: skip
"""Kind of row → columns that must be there, columns that may be."""
_NO_BODIES = frozenset({"person", "state"})
_DAY = "YYYY, YYYY-MM or YYYY-MM-DD"
_QID = re.compile(r"Q[1-9]\d*")


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One row with its place, so that what is found wrong later still names file and line."""

    path: Path
    line: int
    cells: Mapping[str, str]

    def error(self, reason: str) -> InputError:
        """Return the error that names the file, the reason and the line."""
        return InputError(str(self.path), reason, f"line {self.line}")

    def text(self, column: str) -> str:
        """Return a cell that must not be empty."""
        value = self.cells.get(column, "")
        if not value:
            raise self.error(f"{column} is empty")
        return value

    def maybe(self, column: str) -> str | None:
        """Return a cell, or None when it is empty or not there."""
        return self.cells.get(column) or None

    def many(self, column: str) -> tuple[str, ...]:
        """Return the values of a cell, parted by ``|``."""
        return tuple(item for part in self.cells.get(column, "").split("|") if (item := part.strip()))

    def day(self, column: str) -> str:
        """Return a day as written, perhaps shortened; empty when it is not there."""
        value = self.cells.get(column, "")
        try:
            if value:
                day_range(value)
        except ValueError:
            raise self.error(f"{column} is {value!r}, not {_DAY}") from None
        return value


@dataclass(frozen=True, slots=True)
class LayerActor:
    """A body that a layer adds; with the id of one of ours it takes its place."""

    row: LayerRow
    id: str
    name: str
    aliases: tuple[str, ...]
    kind: ActorKind
    country: str | None
    sectors: tuple[str, ...]
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class LayerTerm:
    """A holder's term, or with an empty ``person`` an office without a holder."""

    row: LayerRow
    person: str
    title: str
    kind: str | None
    country: str | None
    organization: str | None
    start: str
    end: str
    aliases: tuple[str, ...]
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class LayerMember:
    """A member of a group; it takes the place of all that ours say of that member in that group."""

    row: LayerRow
    group: str
    member: str
    start: str
    end: str


@dataclass(slots=True)
class Layer:
    """What the files of one or more layers say, in their order."""

    actors: list[LayerActor] = field(default_factory=list)
    terms: list[LayerTerm] = field(default_factory=list)
    members: list[LayerMember] = field(default_factory=list)
    lines: dict[tuple[Path, str], int] = field(default_factory=dict)
    """Where each file has an actor's id: no file may have it twice, one layer may lie over another."""

    def __bool__(self) -> bool:
        return bool(self.actors or self.terms or self.members)


def active_layers() -> tuple[Path, ...]:
    """Return the layers in use: those that the variable DRAGOMAN_KNOWLEDGE names."""
    return tuple(Path(part) for part in os.environ.get(VARIABLE, "").split(os.pathsep) if part)


def read_layers(paths: Sequence[Path], countries: Collection[str]) -> Layer:
    """Return what files and folders add to the knowledge base; ``countries`` are the codes that there are.

    ``InputError`` names the file and the line of what is wrong.
    """
    layer = Layer()
    for path in paths:
        for kind, row in _rows(path):
            _READERS[kind](layer, row, countries)
    return layer


def _rows(path: Path) -> Iterator[tuple[str, LayerRow]]:
    if not path.exists():
        raise InputError(str(path), "no such file or directory")
    files = sorted(p for p in path.iterdir() if p.suffix in (".csv", ".toml")) if path.is_dir() else [path]
    if not files:
        raise InputError(str(path), "no file *.csv or *.toml in this folder")
    for file in files:
        try:
            text = file.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise InputError(str(file), error.strerror or str(error)) from error
        except UnicodeDecodeError as error:
            raise InputError(str(file), "not UTF-8", f"byte {error.start}") from error
        yield from _toml_rows(file, text) if file.suffix == ".toml" else _csv_rows(file, text)


def _csv_rows(path: Path, text: str) -> Iterator[tuple[str, LayerRow]]:
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    header: list[str] | None = None
    kind = ""
    try:
        for cells in reader:
            line, cells = reader.line_num, [cell.strip() for cell in cells]
            if not any(cells) or cells[0].startswith("#"):
                continue
            if header is None:
                header, kind = cells, _kind_of(path, line, cells)
                continue
            if len(cells) != len(header):
                raise InputError(str(path), f"{len(cells)} cells, expected {len(header)}", f"line {line}")
            yield kind, LayerRow(path, line, dict(zip(header, cells, strict=True)))
    except csv.Error as error:
        raise InputError(str(path), f"no CSV: {error}", f"line {reader.line_num}") from error
    if header is None:
        raise InputError(str(path), "no header")


def _kind_of(path: Path, line: int, header: list[str]) -> str:
    """Return the kind of row that a header fits; the one that asks for most columns first."""
    if "" in header or len(set(header)) != len(header):
        raise InputError(str(path), "a column without a name, or twice", f"line {line}")
    for kind, (needed, other) in sorted(_COLUMNS.items(), key=lambda item: -len(item[1][0])):
        if set(needed) <= set(header):
            unknown = [column for column in header if column not in (*needed, *other)]
            if unknown:
                raise InputError(str(path), f"{kind}s have no column {', '.join(unknown)}", f"line {line}")
            return kind
    forms = "; ".join(f"{kind}: {', '.join(needed)}" for kind, (needed, _) in _COLUMNS.items())
    raise InputError(str(path), f"columns are {', '.join(header)}; needed are for an {forms}", f"line {line}")


def _toml_rows(path: Path, text: str) -> Iterator[tuple[str, LayerRow]]:
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line \d+", str(error))
        raise InputError(str(path), f"no TOML: {error}", place[0] if place else None) from error
    for kind, rows in tables.items():
        lines = [n for n, line in enumerate(text.splitlines(), 1) if _headed(line, kind)]
        if kind not in _COLUMNS or not isinstance(rows, list) or len(lines) != len(rows):
            allowed = ", ".join(f"[[{name}]]" for name in _COLUMNS)
            raise InputError(str(path), f"{kind} is none of {allowed}", f"line {_first(text, kind)}")
        for line, row in zip(lines, rows, strict=True):
            yield kind, LayerRow(path, line, _toml_cells(path, line, kind, row))


def _headed(line: str, kind: str) -> bool:
    return re.match(rf"\s*\[\[\s*{re.escape(kind)}\s*\]\]", line) is not None


def _first(text: str, kind: str) -> int:
    return next((n for n, line in enumerate(text.splitlines(), 1) if kind in line), 1)


def _toml_cells(path: Path, line: int, kind: str, row: Mapping[str, Any]) -> dict[str, str]:
    needed, other = _COLUMNS[kind]
    cells: dict[str, str] = {}
    for key, value in row.items():
        if key not in (*needed, *other):
            raise InputError(str(path), f"an {kind} has no {key}", f"line {line}")
        items = value if isinstance(value, list) else [value]
        if any(isinstance(item, dict | list) for item in items):
            raise InputError(str(path), f"{key} is no text and no list of texts", f"line {line}")
        cells[key] = "|".join(str(item).strip() for item in items)
    return cells


def _read_actor(layer: Layer, row: LayerRow, countries: Collection[str]) -> None:
    name, kind = row.text("name"), row.text("kind")
    if kind not in (allowed := actor_kinds() - _NO_BODIES):
        raise row.error(f"kind is {kind!r}, not one of {', '.join(sorted(allowed))}")
    sectors = row.many("sectors")
    if unknown := [sector for sector in sectors if sector not in sector_codes()]:
        raise row.error(f"no sector {', '.join(unknown)}; there are {', '.join(sorted(sector_codes()))}")
    wikidata = _wikidata(row)
    identity = row.maybe("id") or wikidata or _slug(row, name)
    before = layer.lines.setdefault((row.path, identity), row.line)
    if before != row.line:
        raise row.error(f"id {identity} is there already, in line {before}")
    layer.actors.append(
        LayerActor(row, identity, name, row.many("aliases"), cast("ActorKind", kind),
                   _country(row, countries), sectors, wikidata)
    )  # fmt: skip


def _read_term(layer: Layer, row: LayerRow, countries: Collection[str]) -> None:
    country, organization = _country(row, countries), row.maybe("organization")
    if (country is None) == (organization is None):
        raise row.error("an office is of a country or of an organization: fill one of the two")
    start, end = _days(row)
    person = row.text("person") if "person" in row.cells else ""
    if person and not start:
        raise row.error("start is empty")
    layer.terms.append(
        LayerTerm(row, person, row.text("title"), row.maybe("kind"), country, organization, start, end,
                  row.many("aliases"), _wikidata(row))
    )  # fmt: skip


def _read_member(layer: Layer, row: LayerRow, countries: Collection[str]) -> None:
    member = row.text("member")
    if member not in countries:
        raise row.error(f"member is {member!r}, no country's ISO 3166-1 alpha-3 code")
    start, end = _days(row)
    layer.members.append(LayerMember(row, row.text("group"), member, start, end))


_READERS: dict[str, Callable[[Layer, LayerRow, Collection[str]], None]] = {
    "actor": _read_actor,
    "office": _read_term,
    "holder": _read_term,
    "member": _read_member,
}


def _days(row: LayerRow) -> tuple[str, str]:
    start, end = row.day("start"), row.day("end")
    if start and end and day_range(start)[0] > day_range(end)[1]:
        raise row.error(f"ends on {end}, before it starts on {start}")
    return start, end


def _country(row: LayerRow, countries: Collection[str]) -> str | None:
    country = row.maybe("country")
    if country is not None and country not in countries:
        raise row.error(f"country is {country!r}, no ISO 3166-1 alpha-3 code")
    return country


def _wikidata(row: LayerRow) -> str | None:
    value = row.maybe("wikidata")
    if value is not None and not _QID.fullmatch(value):
        raise row.error(f"wikidata is {value!r}, not an item such as Q42")
    return value


def _slug(row: LayerRow, name: str) -> str:
    slug = fold(name).replace(" ", "-")
    if not slug:
        raise row.error(f"name {name!r} has no letter")
    return slug
