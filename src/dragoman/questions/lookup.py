"""Reading what belongs to a batch of keys: a handful of queries a batch, whatever its size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import lt
from typing import Any, Final, NamedTuple, Self

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from sqlalchemy import Connection, Select

from dragoman.questions.fulltext import Found, locate, parse, snippet
from dragoman.store.keys import VERSION_SHIFT

DAY: Final = pa.date32()
TEXT: Final = pa.string()
TEXTS: Final = pa.list_(pa.field("item", TEXT))
MATCHES: Final = pa.list_(pa.struct([pa.field("start", pa.int32()), pa.field("end", pa.int32())]))

Columns = dict[str, Any]
"""Name → values: a list, or an Arrow array where that is much quicker to make."""

Row = tuple[Any, ...]
Integers = np.ndarray[Any, np.dtype[np.int64]]


def listed(keys: Iterable[int]) -> str:
    """Return keys as SQL has them in ``IN (…)``: they are whole numbers, and nothing else gets in."""
    return ", ".join(map(str, map(int, keys))) or "NULL"


def among(column: str, keys: list[int]) -> str:
    """Return the condition that a column is one of the keys: a range where they lie close and in order."""
    if len(keys) > _RANGE and keys[-1] - keys[0] < _CLOSE * len(keys) and all(map(lt, keys, keys[1:])):
        return f"{column} BETWEEN {int(keys[0])} AND {int(keys[-1])}"
    return f"{column} IN ({listed(keys)})"


_RANGE: Final = 256
_CLOSE: Final = 1 << (VERSION_SHIFT + 2)
"""Keys to a thing: a version has a stretch of 2 ** 20, and a few of its events are wanted or none."""


def fetch(connection: Connection, query: str) -> list[Row]:
    """Run a query without parameters and return its rows as the driver gives them."""
    cursor = connection.exec_driver_sql(query).cursor
    return list(cursor.fetchall()) if cursor is not None else []


def by_key(connection: Connection, query: str) -> dict[int, Row]:
    """Return rows by their first column."""
    return {row[0]: row for row in fetch(connection, query)}


def grouped(connection: Connection, query: str) -> dict[int, list[Row]]:
    """Return lists of rows by their first column."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in fetch(connection, query):
        found[row[0]].append(row)
    return found


def keys_of(connection: Connection, query: Select[Any], size: int) -> Iterator[list[int]]:
    """Yield the keys that a query finds, some at a time."""
    if connection.dialect.name == "sqlite":  # its own cursor: SQLAlchemy's rows cost ten times as much
        cursor = connection.execute(query).cursor
        while cursor is not None and (rows := cursor.fetchmany(size)):
            yield [row[0] for row in rows]
        return
    found = connection.execute(query.execution_options(yield_per=size))
    for keys in found.scalars().partitions(size):
        yield list(keys)


@dataclass(frozen=True, slots=True)
class Sorting:
    """How values are sorted to the keys that own them; made once for all columns of the same owners."""

    rows: Integers
    """The values' places, key by key."""
    offsets: pa.Array

    @classmethod
    def of(cls, keys: Sequence[int] | Integers, owners: Sequence[int] | Integers) -> Self:
        """Sort by keys; values of owners that are none of them are left out."""
        known, wanted = np.asarray(keys, np.int64), np.asarray(owners, np.int64)
        if not len(wanted) or not len(known):
            return cls(np.zeros(0, np.int64), pa.array([0] * (len(known) + 1), pa.int32()))
        order = np.argsort(known, kind="stable")
        at = np.minimum(np.searchsorted(known, wanted, sorter=order), len(known) - 1)
        place = order[at]
        rows = np.flatnonzero(known[place] == wanted)  # a range of keys brings others too
        place = place[rows]
        counts = np.bincount(place, minlength=len(known))
        offsets = pa.array(np.concatenate(([0], np.cumsum(counts))), pa.int32())
        return cls(rows[np.argsort(place, kind="stable")], offsets)

    def lists(self, values: pa.Array) -> pa.Array:
        """Return each key's list of values that were taken by ``rows``."""
        return pa.ListArray.from_arrays(self.offsets, values)


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
        "SELECT v.key, v.id, s.id, v.title, v.text, v.publisher, v.published,"
        " coalesce(v.url, s.url), v.current"
        f" FROM versions AS v JOIN stories AS s ON s.key = v.story WHERE v.key IN ({listed(wanted)})",
    )
    return {row[0]: Version(*(*row[:6], day(row[6]), row[7], bool(row[8]))) for row in rows}


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
    rows = _tellers(keys, known)
    told = list(known.values())
    values: Columns = {
        "story": [version.story for version in told],
        "title": [version.title for version in told],
        "publisher": [version.publisher for version in told],
        "published": [version.published for version in told],
        "url": [version.url for version in told],
        "current": [version.current for version in told],
    }
    return {name: pa.array(values[name], kind).take(rows) for name, kind in SOURCE.items()}


def _tellers(keys: Iterable[int], known: Mapping[int, Version]) -> pa.Array:
    places = {version: number for number, version in enumerate(known)}
    return pa.array([places[key >> VERSION_SHIFT] for key in keys], pa.int32())


def ids(keys: Iterable[int], names: Iterable[str | None], known: Mapping[int, Version]) -> pa.Array:
    """Return the ids that exports show: the version's and the thing's own; null where it has no name."""
    versions = pa.array([version.id for version in known.values()], TEXT).take(_tellers(keys, known))
    return pc.binary_join_element_wise(versions, pa.array(names, TEXT), ".")


def match_columns(
    connection: Connection,
    text: str,
    places: Iterable[tuple[int, int | None, int | None]],
    known: Mapping[int, Version],
) -> Columns:
    """Return the columns of :data:`TEXT_MATCH` for each row's (version key, start, end); no end: the text."""
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
