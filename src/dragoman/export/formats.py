"""The formats of exports: small objects found by entry points in the group ``dragoman.exports``.

A package adds a format by naming an object with the attributes of :class:`Format`::

    [project.entry-points."dragoman.exports"]
    acled = "my_package:ACLED"

Dragoman's own formats come through the same door. What each loses is in ``data/formats.toml``.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol, runtime_checkable

from dragoman.errors import DragomanError
from dragoman.export.codes import DATA
from dragoman.export.errors import ExportError
from dragoman.export.joined import Joined
from dragoman.export.sink import new_file

GROUP: Final = "dragoman.exports"


@dataclass
class Summary:
    """What an export wrote, and what it left out and why."""

    rows: int = 0
    left_out: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Options:
    """What can be asked of an export. Each format takes those that ``About.options`` names."""

    table: str = "events"
    """CSV: events, statements, figures or visits."""

    spreadsheet_safe: bool = False
    """CSV: no cell is taken for a formula."""


@dataclass(frozen=True, slots=True)
class About:
    """What a format is, and what it loses."""

    title: str
    suffix: str
    consumer: str
    loses: tuple[str, ...]
    options: tuple[str, ...] = ()


@runtime_checkable
class Format(Protocol):
    """What writes records in one form."""

    @property
    def name(self) -> str:
        """Lower-case name, unique among formats."""

    @property
    def about(self) -> About:
        """What it is, and what it loses."""

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder of files; such a format cannot go to standard output."""

    def write(self, records: Iterable[Joined], target: Path | None, options: Options) -> Summary:
        """Write records to a file or folder, or to standard output (None), in memory that does not grow.

        What stood there before stays until the new one is whole.
        """


WriteRows = Callable[[Iterable[Joined], BinaryIO, Options], Summary]


@dataclass(frozen=True)
class FileFormat:
    """A format that is one file: its name, and the function that writes the file."""

    name: str
    write_rows: WriteRows
    is_folder: bool = False

    @property
    def about(self) -> About:
        """What it is, from ``formats.toml``."""
        return about(self.name)

    def write(self, records: Iterable[Joined], target: Path | None, options: Options) -> Summary:
        """Write the file."""
        with new_file(target) as out:
            return self.write_rows(records, out, options)


@cache
def _abouts() -> dict[str, Any]:
    return tomllib.loads((DATA / "formats.toml").read_text(encoding="utf-8"))


def about(name: str) -> About:
    """Return what one of Dragoman's own formats is.

    >>> about("icews").title
    'ICEWS Coded Event Data, 20 columns'
    """
    entry = _abouts()[name]
    return About(
        title=entry["title"],
        suffix=entry["suffix"],
        consumer=entry["consumer"],
        loses=tuple(entry["loses"]),
        options=tuple(entry.get("options", ())),
    )


@cache
def formats() -> dict[str, Format]:
    """All formats by name.

    >>> list(formats())
    ['csv', 'gdelt', 'geojson', 'graphml', 'icalendar', 'icews', 'parquet', 'plover', 'polecat']
    """
    found: dict[str, Format] = {}
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        writer = point.load()
        if not isinstance(writer, Format):
            raise DragomanError(f"entry point {point.name} = {point.value} in {GROUP} writes no format")
        found.setdefault(writer.name, writer)
    return found


def format_named(name: str) -> Format:
    """Return a format. ``ExportError`` names the nearest ones when there is none of that name."""
    known = formats()
    if name.lower() in known:
        return known[name.lower()]
    near = get_close_matches(name.lower(), known, n=2, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(known)}"
    raise ExportError(f"{name}: no such format; {hint}")
