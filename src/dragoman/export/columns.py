"""The columns of other people's formats, from tables: their names, types, source, and how each is filled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dragoman.export.codes import DATA
from dragoman.knowledge.tables import read_table

_EMPTY = "- "


@dataclass(frozen=True, slots=True)
class OtherColumn:
    """A column of a published format. ``filled`` says what stands in it; None where nothing ever does."""

    name: str
    type: str
    source: str
    filled: str | None
    why_empty: str | None


@cache
def columns_of(table: str) -> tuple[OtherColumn, ...]:
    """Return the columns of ``polecat``, ``icews``, ``gdelt`` or the fields of ``plover``, in their order.

    >>> [len(columns_of(name)) for name in ("polecat", "icews", "gdelt")]
    [40, 20, 61]
    """
    return tuple(
        OtherColumn(
            name=row.text("name"),
            type=row.text("type"),
            source=row.text("source"),
            filled=None if (filled := row.text("filled")).startswith(_EMPTY) else filled,
            why_empty=filled.removeprefix(_EMPTY) if filled.startswith(_EMPTY) else None,
        )
        for row in read_table(DATA / f"{table}.tsv", ("name", "type", "source", "filled"))
    )


def names_of(table: str) -> list[str]:
    """Return the names of a format's columns in their order."""
    return [column.name for column in columns_of(table)]
