"""Where stories came from: bytes are kept before they are coded, and are not coded twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select, update
from sqlalchemy.dialects import postgresql, sqlite

from dragoman.collect import Item
from dragoman.store import schema

Source = tuple[str, str]
"""SHA-256 of the bytes, and hash of the way of reading them."""


def source_of(item: Item) -> Source:
    """Return what identifies an item's bytes and reading."""
    return item.sha256, item.how.hash


def done(connection: Connection, items: Iterable[Item]) -> set[Source]:
    """Return which items became a version already."""
    sources = schema.sources
    query = select(sources.c.raw, sources.c.how_hash).where(
        sources.c.raw.in_({item.sha256 for item in items}), sources.c.version.is_not(None)
    )
    return {(row.raw, row.how_hash) for row in connection.execute(query)}


def keep(connection: Connection, items: Sequence[Item], run: int) -> None:
    """Keep the bytes of items, and where they were found."""
    keep_raw(connection, [(item.sha256, item.raw) for item in items])
    rows = [
        {
            "raw": item.sha256,
            "how_hash": item.how.hash,
            "how": item.how.as_json(),
            "place": item.place,
            "version": None,
            "run": run,
        }
        for item in items
    ]
    add_new(connection, schema.sources, rows)


def keep_raw(connection: Connection, raw: Iterable[tuple[str, bytes]]) -> None:
    """Keep bytes by their hash."""
    rows = [{"sha256": digest, "size": len(data), "data": data} for digest, data in raw]
    add_new(connection, schema.raw, rows)


def became(connection: Connection, item: Item, version: int) -> None:
    """Note the version that an item became."""
    sources = schema.sources
    raw, how = source_of(item)
    connection.execute(
        update(sources).where(sources.c.raw == raw, sources.c.how_hash == how).values(version=version)
    )


def add_new(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows, passing over those whose key is there already."""
    if not rows:
        return
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    connection.execute(dialect.insert(table).on_conflict_do_nothing(), rows)
