"""The tables of the Parquet folder: their columns from ``data/tables.tsv``, and a record's rows in them.

Ids are those of exports (:mod:`dragoman.export.ids`), so that tables of many stories join on one column.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import pyarrow as pa

from dragoman.export.arrow import rows_of
from dragoman.export.codes import DATA
from dragoman.export.joined import Joined
from dragoman.store.keys import story_id

_TYPES: Final = {
    "text": pa.string(),
    "texts": pa.list_(pa.field("element", pa.string(), nullable=False)),  # as Parquet names it
    "day": pa.date32(),
    "truth": pa.bool_(),
    "small": pa.int16(),
    "whole": pa.int32(),
    "long": pa.int64(),
    "number": pa.float64(),
}
_OF_ROWS: Final = {"story": "stories"}
"""Name of a table of one record → its name here, where another."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of the folder. ``refers`` is the column ``table.column`` whose value it holds."""

    name: str
    type: str
    nullable: bool
    refers: str | None
    about: str


@cache
def tables() -> dict[str, tuple[TableColumn, ...]]:
    """Return the columns of each table, in order.

    >>> list(tables())[:5]
    ['stories', 'actors', 'places', 'times', 'events']
    """
    found: dict[str, list[TableColumn]] = {}
    lines = (DATA / "tables.tsv").read_text(encoding="utf-8").splitlines()
    for line in [line for line in lines if line and not line.startswith("#")][1:]:
        table, name, kind, null, refers, about = line.split("\t")
        column = TableColumn(name, kind, null == "yes", None if refers == "-" else refers, about)
        found.setdefault(table, []).append(column)
    return {table: tuple(columns) for table, columns in found.items()}


@cache
def schema_of(table: str) -> pa.Schema:
    """Return the Arrow schema of a table; each field's metadata says what it holds."""
    return pa.schema(
        pa.field(
            column.name,
            _TYPES[column.type],
            nullable=column.nullable,
            metadata={"description": column.about},
        )
        for column in tables()[table]
    )


@cache
def _references(table: str) -> frozenset[str]:
    """Columns that hold ids of things of the same record, the table's own among them."""
    return frozenset(
        column.name
        for column in tables()[table]
        if column.name == "id" or (column.refers and column.name != "story")
    )


def table_rows(told: Joined) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (table, row) for everything in a record.

    >>> from dragoman.record.examples import small_record
    >>> rows = list(table_rows(Joined(small_record())))
    >>> [row["actors"] for table, row in rows if table == "events"]
    [['a8d199a12165d9f4.A1']]
    """
    for name, row in rows_of(told.record):
        table = _OF_ROWS.get(name, name)
        for column in _references(table):
            row[column] = _global(told, row.get(column))
        if table == "stories":
            row |= _story(told)
        else:
            row["story"] = told.version
        yield table, row


def _global(told: Joined, value: str | list[str] | None) -> str | list[str] | None:
    if isinstance(value, list):
        return [told.id_of(one) for one in value]
    return told.id_of(value) if value else None


def _story(told: Joined) -> dict[str, str]:
    story = told.story
    return {
        "id": told.version,
        "story": story_id(story.id, url=story.url, publisher=story.publisher),
        "content": story.id,
    }
