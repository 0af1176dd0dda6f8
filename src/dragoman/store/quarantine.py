"""What could not be read or coded: kept with its place and reason until it can be."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, or_, select

from dragoman.collect import Item, Unreadable
from dragoman.store import schema, sources
from dragoman.store.coders import Failure
from dragoman.store.sources import Source
from dragoman.store.store import Store


def held(connection: Connection, items: Iterable[Item], coder: str) -> set[Source]:
    """Return which items this version of the program failed on before; another version tries again."""
    table = schema.quarantine
    query = select(table.c.raw, table.c.how_hash).where(
        table.c.raw.in_({item.sha256 for item in items}), table.c.coder == coder
    )
    return {(row.raw, row.how_hash) for row in connection.execute(query)}


def put_item(connection: Connection, item: Item, failure: Failure, *, coder: str, run: int) -> None:
    """Put an item into quarantine, in place of what was said of the same bytes or the same place."""
    raw, how = sources.source_of(item)
    _put(connection, item.place, failure.reason, failure.code, raw=raw, how=how, coder=coder, run=run)


def put_unreadable(connection: Connection, found: Unreadable, *, coder: str, run: int) -> None:
    """Put a place into quarantine whose bytes are no story at all, or could not be had."""
    raw = hashlib.sha256(found.raw).hexdigest() if found.raw is not None else None
    if raw is not None and found.raw is not None:
        sources.keep_raw(connection, [(raw, found.raw)])
    _put(connection, found.place, found.reason, found.code, raw=raw, how=None, coder=coder, run=run)


def _put(
    connection: Connection,
    place: str,
    reason: str,
    code: str,
    *,
    raw: str | None,
    how: str | None,
    coder: str,
    run: int,
) -> None:
    table = schema.quarantine
    same = hashlib.sha256(f"{raw or place}\n{how}".encode()).hexdigest()[:16]
    row = {
        "id": same,
        "place": place,
        "reason": " ".join(reason.split()),
        "code": code,
        "raw": raw,
        "how_hash": how,
        "coder": coder,
    }
    query = select(*(table.c[name] for name in row)).where(table.c.id == same)
    before = connection.execute(query).mappings().one_or_none()
    if before is not None and dict(before) == row:
        return  # nothing new: the day it was first met stands
    connection.execute(delete(table).where(or_(table.c.id == same, table.c.place == place)))
    connection.execute(insert(table).values({**row, "at": datetime.now(UTC), "run": run}))


def release(connection: Connection, items: Iterable[Item]) -> None:
    """Take items out that could be read now: the same bytes, or other bytes in the same place."""
    table = schema.quarantine
    for item in items:
        raw, how = sources.source_of(item)
        same = (table.c.raw == raw) & (table.c.how_hash == how)
        connection.execute(delete(table).where(or_(same, table.c.place == item.place)))


def release_places(connection: Connection, places: Iterable[str]) -> None:
    """Take places out that are all right now."""
    table = schema.quarantine
    for place in places:
        connection.execute(delete(table).where(table.c.place == place))


def quarantined(store: Store) -> list[dict[str, Any]]:
    """Return what is in quarantine, by place: the columns of ``quarantine``."""
    table = schema.quarantine
    with store.reading() as connection:
        rows = connection.execute(select(table).order_by(table.c.place, table.c.id)).mappings()
        return [dict(row) for row in rows]
