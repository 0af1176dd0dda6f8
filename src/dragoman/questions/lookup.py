"""Reading what belongs to a batch of keys: a handful of queries a batch, whatever its size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

import pyarrow as pa
from sqlalchemy import Connection

from dragoman.questions.fulltext import Found, locate, parse, snippet
from dragoman.store.keys import VERSION_SHIFT

DAY: Final = pa.date32()
TEXT: Final = pa.string()
TEXTS: Final = pa.list_(pa.field("item", TEXT, nullable=False))
MATCHES: Final = pa.list_(pa.struct([pa.field("start", pa.int32()), pa.field("end", pa.int32())]))

Columns = dict[str, list[Any]]
Row = tuple[Any, ...]


def listed(keys: Iterable[int]) -> str:
    """Return keys as SQL has them in ``IN (…)``: they are whole numbers, and nothing else gets in."""
    return ", ".join(map(str, map(int, keys))) or "NULL"


def fetch(connection: Connection, query: str) -> list[Row]:
    """Run a query without parameters and return its rows as the driver gives them."""
    cursor = connection.exec_driver_sql(query).cursor
    rows: list[Row] = cursor.fetchall() if cursor is not None else []
    return rows


def by_key(connection: Connection, query: str) -> dict[int, Row]:
    """Return rows by their first column."""
    return {row[0]: row for row in fetch(connection, query)}


def grouped(connection: Connection, query: str) -> dict[int, list[Row]]:
    """Return lists of rows by their first column."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in fetch(connection, query):
        found[row[0]].append(row)
    return found


def day(value: Any) -> date | None:
    """Return a day as Python has it; SQLite keeps text."""
    return date.fromisoformat(value) if isinstance(value, str) else value


class Version(NamedTuple):
    """What rows say of the text that tells them."""

    key: int
    id: str
    story: str
    title: str | None
    text: str
    publisher: str | None
    published: date | None
    url: str | None
    current: bool


def versions(connection: Connection, keys: Iterable[int]) -> dict[int, Version]:
    """Return the versions that keys of things belong to, by version key."""
    wanted = sorted({key >> VERSION_SHIFT for key in keys})
    rows = fetch(
        connection,
        "SELECT v.key, v.id, s.id, v.title, v.text, v.publisher, v.published, coalesce(v.url, s.url), v.current"
        f" FROM versions AS v JOIN stories AS s ON s.key = v.story WHERE v.key IN ({listed(wanted)})",
    )
    return {row[0]: Version(*row[:6], day(row[6]), row[7], bool(row[8])) for row in rows}


SOURCE: Final[dict[str, pa.DataType]] = {
    "story": TEXT,
    "title": TEXT,
    "publisher": TEXT,
    "published": DAY,
    "url": TEXT,
    "current": pa.bool_(),
}
"""Columns that every row of a story has."""

TEXT_MATCH: Final[dict[str, pa.DataType]] = {"snippet": TEXT, "matches": MATCHES}
"""Columns that a search adds: the words about what was found, and where it stands in the story's text."""


def source_columns(keys: Iterable[int], known: Mapping[int, Version]) -> Columns:
    """Return the columns of :data:`SOURCE`."""
    told = [known[key >> VERSION_SHIFT] for key in keys]
    return {
        "story": [version.story for version in told],
        "title": [version.title for version in told],
        "publisher": [version.publisher for version in told],
        "published": [version.published for version in told],
        "url": [version.url for version in told],
        "current": [version.current for version in told],
    }


def ids(keys: Iterable[int], names: Iterable[str], known: Mapping[int, Version]) -> list[str]:
    """Return the ids that exports show: the version's and the thing's own."""
    return [f"{known[key >> VERSION_SHIFT].id}.{name}" for key, name in zip(keys, names, strict=True)]


def match_columns(
    connection: Connection,
    text: str,
    places: Iterable[tuple[int, int | None, int | None]],
    known: Mapping[int, Version],
) -> Columns:
    """Return the columns of :data:`TEXT_MATCH` for (version key, start, end) of each row; no end: the text."""
    places = list(places)
    found = locate(connection, parse(text), (version for version, _, _ in places))
    snippets, matches = [], []
    for version, start, end in places:
        spans = found.get(version, Found(())).spans
        if start is not None and end is not None:
            spans = Found(spans).within(start, end)
        snippets.append(snippet(known[version].text, spans))
        matches.append([{"start": first, "end": last} for first, last in spans])
    return {"snippet": snippets, "matches": matches}
