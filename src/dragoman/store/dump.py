"""A record's content in one canonical form: the same for the same stories, on whatever database and day.

Rows go by ids, not by keys; runs, days and the places where files were found are left out. Two records that
say the same give the same lines.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Table, select

from dragoman.store import schema
from dragoman.store.keys import key_range, layer_of, version_of
from dragoman.store.store import Store

_CHILDREN: Final = {
    schema.event_parties: "event",
    schema.event_contexts: "event",
    schema.visit_travellers: "visit",
    schema.stops: "visit",
    schema.stop_events: "visit",
    schema.spans: "thing",
}
"""Tables without a key of their own → the column that holds their thing's."""

_TO_THINGS: Final = frozenset(
    column.name
    for table in (*schema.THINGS.values(), *_CHILDREN, schema.versions)
    for column in table.columns
    if column.type is schema.Key
) - {"version", "run", "story"}
"""Columns that hold keys of things, or ids of no interest where they are text."""


def dump(store: Store) -> Iterator[str]:
    """Yield a record's content as lines of JSON: stories by id, then what is in quarantine.

    >>> from dragoman.record.examples import small_record
    >>> with Store.open("sqlite://") as store:
    ...     added = store.add_record(small_record())
    ...     line, = dump(store)
    >>> json.loads(line)["versions"][0]["events"][0]["type"]
    'CONSULT'
    """
    with store.reading() as connection:
        stories = connection.execute(select(schema.stories).order_by(schema.stories.c.id)).mappings().all()
        for story in stories:
            versions = schema.versions
            rows = connection.execute(
                select(versions).where(versions.c.story == story["key"]).order_by(versions.c.number)
            ).mappings()
            whole = {"id": story["id"], "url": story["url"]}
            yield _line({**whole, "versions": [_version(connection, dict(row)) for row in rows.all()]})
        table = schema.quarantine
        rows = connection.execute(select(table).order_by(table.c.id)).mappings()
        for row in rows:
            yield _line({"quarantine": row["id"], "reason": row["reason"], "raw": row["raw"]})


def _version(connection: Connection, version: dict[str, Any]) -> dict[str, Any]:
    key = version["key"]
    first, last = key_range(key)
    names = _Names(connection, first, last)
    whole = {
        name: names.shown(name, value)
        for name, value in version.items()
        if name not in {"key", "story", "run", "linked"}
    }
    records = schema.records
    rows = connection.execute(select(records).where(records.c.version == key).order_by(records.c.number))
    whole["records"] = [
        {"number": row.number, "current": row.current, "sha256": hashlib.sha256(row.json).hexdigest()}
        for row in rows
    ]
    sources = schema.sources
    raw = select(sources.c.raw).where(sources.c.version == key).order_by(sources.c.raw)
    whole["raw"] = list(connection.scalars(raw))
    for table in schema.THINGS.values():
        whole[table.name] = _rows(connection, table, "key", first, last, names)
    for table, column in _CHILDREN.items():
        whole[table.name] = _rows(connection, table, column, first, last, names)
    return whole


class _Names:
    """Ids in place of keys."""

    def __init__(self, connection: Connection, first: int, last: int) -> None:
        self._ids: dict[int, str] = {}
        for table in schema.THINGS.values():
            query = select(table.c.key, table.c.id).where(table.c.key.between(first, last))
            self._ids.update((row.key, row.id) for row in connection.execute(query))

    def shown(self, column: str, value: Any) -> Any:
        """Return a value as it is dumped."""
        if isinstance(value, (date, datetime)):
            return value.isoformat()
        if column in _TO_THINGS and isinstance(value, int):
            return self._ids.get(value, f"lost {layer_of(value)} of {version_of(value)}")
        return value


def _rows(
    connection: Connection, table: Table, column: str, first: int, last: int, names: _Names
) -> list[dict[str, Any]]:
    order = [table.c[column], *(primary for primary in table.primary_key.columns)]
    query = select(table).where(table.c[column].between(first, last)).order_by(*order)
    return [
        {name: names.shown(name, value) for name, value in row.items() if name != "version"}
        for row in connection.execute(query).mappings()
    ]


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
