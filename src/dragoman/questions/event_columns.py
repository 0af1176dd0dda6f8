"""The columns of events: a batch of keys with all that belongs to them, read and put together as columns.

A million events have some twenty million cells: none of them becomes an object of Python's but the words that
are cut out of texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from dragoman.questions.lookup import DAY, SOURCE, TEXT, Sorting, among, listed
from dragoman.store.columnar import Columns as Read
from dragoman.store.columnar import Numbers, numbers, typed
from dragoman.store.keys import VERSION_SHIFT

Columns = dict[str, pa.Array | list[str]]

_OWN: Final = ("type", "mode", "plover", "status", "quad", "intensity", "confidence")
_ROW: Final = (
    "SELECT e.key, e.id, e.start_date, e.end_date, e.date_from, e.place, e.trigger_start_char,"
    " e.trigger_end_char, e.evidence_start_char, e.evidence_end_char, s.id,"
    f" {', '.join(f'e.{name}' for name in _OWN)}"
    " FROM events AS e LEFT JOIN statements AS s ON s.key = e.statement"
)
_PLACE: Final[dict[str, pa.DataType]] = {
    "name": TEXT,
    "country": TEXT,
    "lat": pa.float64(),
    "lon": pa.float64(),
    "geonames": pa.int64(),
}
_PARTY: Final[dict[str, pa.DataType]] = {"name": TEXT, "country": TEXT, "sectors": TEXT}
_NAMED: Final = {"name": "s", "country": "_countries", "sectors": "_sectors"}
"""Column of an actor → what it is called behind the role."""


def event_columns(read: Read, wanted: Sequence[int]) -> Columns:
    """Read a batch of events by their keys; the columns are in the order of the keys."""
    listing, keys = list(wanted), np.asarray(wanted, np.int64)
    rows = _ordered(read(f"{_ROW} WHERE {among('e.key', listing)} ORDER BY e.key"), keys)
    _, names, starts, ends, dated, place, *spans, statements = rows[:11]
    told = _Tellers(read, keys)
    made: Columns = dict(zip(_OWN, rows[11:], strict=True))
    made |= {"id": told.ids(names), "statement": told.ids(statements)}
    made |= _days(starts, ends, typed(dated, TEXT))
    made |= _places(read, numbers(place))
    made |= _parties(read, listing) | _contexts(read, listing)
    made |= {"trigger": told.words(*spans[:2]), "evidence": told.words(*spans[2:])}
    made |= {"evidence_start": spans[2], "evidence_end": spans[3]}
    made["episode"] = _episodes(read, listing, keys)
    return made | told.columns()


def counted(made: Columns) -> Columns:
    """Return the columns of ``--dated-by publication``: the day, and whether it is the event's own."""
    own, published = made["start"], made["published"]
    instead = pc.if_else(pc.is_valid(published), "publication", "none")
    return {
        "counted_on": pc.coalesce(own, published),
        "counted_from": pc.if_else(pc.is_valid(own), made["date_from"], instead),
    }


def _ordered(columns: Sequence[pa.Array], keys: Numbers) -> list[pa.Array]:
    """Return columns, read in the order of the keys in the first, in the order of the keys asked for."""
    found = numbers(columns[0])
    if np.array_equal(found, keys):
        return list(columns)
    rows = pa.array(np.searchsorted(found, keys))
    return [column.take(rows) for column in columns]


class _Known:
    """Rows of a table by key: each value is read once, however often it is told."""

    def __init__(self, read: Read, table: str, kinds: dict[str, pa.DataType], keys: Numbers) -> None:
        wanted = np.unique(keys[keys >= 0]).tolist()
        found = read(f"SELECT key, {', '.join(kinds)} FROM {table} WHERE {among('key', wanted)} ORDER BY key")
        self._keys = numbers(found[0])
        self.columns = {
            name: typed(column, kind) for (name, kind), column in zip(kinds.items(), found[1:], strict=True)
        }

    def at(self, keys: Numbers) -> pa.Array:
        """Return where the rows of keys stand, null for keys below 0."""
        return pa.array(np.searchsorted(self._keys, keys), mask=keys < 0)


class _Tellers:
    """The versions of stories that tell events."""

    def __init__(self, read: Read, keys: Numbers) -> None:
        of = keys >> VERSION_SHIFT
        wanted = np.unique(of)
        close = len(wanted) and wanted[-1] - wanted[0] < 2 * len(wanted)
        which = f"BETWEEN {wanted[0]} AND {wanted[-1]}" if close else f"IN ({listed(wanted.tolist())})"
        found, self._ids, story, title, text, publisher, published, url, current = read(
            "SELECT v.key, v.id, s.id, v.title, v.text, v.publisher, v.published, coalesce(v.url, s.url),"
            " v.current FROM versions AS v JOIN stories AS s ON s.key = v.story"
            f" WHERE v.key {which} ORDER BY v.key"
        )
        self._texts: list[str] = text.to_pylist()
        self._owners = np.searchsorted(numbers(found), of)
        values = (story, title, publisher, published, url, current)
        self._columns = dict(zip(SOURCE, values, strict=True))

    def columns(self) -> Columns:
        """Return what a row says of the story that tells it."""
        rows = pa.array(self._owners)
        return {name: typed(column, SOURCE[name]).take(rows) for name, column in self._columns.items()}

    def ids(self, names: pa.Array) -> pa.Array:
        """Return the ids that exports show: the version's and the thing's own; null where it has no name."""
        versions = typed(self._ids, TEXT).take(pa.array(self._owners))
        return pc.binary_join_element_wise(versions, typed(names, TEXT), ".")

    def words(self, starts: pa.Array, ends: pa.Array) -> list[str]:
        """Return the words of spans."""
        texts, spans = self._texts, (self._owners.tolist(), starts.to_pylist(), ends.to_pylist())
        return [texts[owner][start:end] for owner, start, end in zip(*spans, strict=True)]


def _days(starts: pa.Array, ends: pa.Array, dated: pa.Array) -> Columns:
    """Return an event's days; one that is only the story's publication is no event's."""
    own, none = pc.not_equal(dated, "publication"), pa.scalar(None, DAY)
    return {
        "start": pc.if_else(own, typed(starts, DAY), none),
        "end": pc.if_else(own, typed(ends, DAY), none),
        "date_from": pc.if_else(own, dated, "none"),
    }


def _places(read: Read, at: Numbers) -> Columns:
    places = _Known(read, "places", _PLACE, at)
    rows = places.at(at)
    return {"place" if name == "name" else name: column.take(rows) for name, column in places.columns.items()}


def _contexts(read: Read, keys: list[int]) -> Columns:
    event, context = read(
        f"SELECT event, context FROM event_contexts WHERE {among('event', keys)} ORDER BY event, position"
    )
    sorting = Sorting.of(keys, numbers(event))
    return {"contexts": sorting.lists(typed(context, TEXT).take(pa.array(sorting.rows)))}


def _episodes(read: Read, listing: list[int], keys: Numbers) -> pa.Array:
    event, episode = read(
        "SELECT m.event, e.id FROM episode_members AS m JOIN episodes AS e ON e.key = m.episode"
        f" WHERE {among('m.event', listing)} ORDER BY m.event"
    )
    told = numbers(event)
    if not len(told):
        return pa.nulls(len(keys), TEXT)
    at = np.minimum(np.searchsorted(told, keys), len(told) - 1)
    return typed(episode, TEXT).take(pa.array(at, mask=told[at] != keys))


def _parties(read: Read, keys: list[int]) -> Columns:
    """Return names, countries and sectors of both sides: lists in the same order, one entry a party."""
    event, acts, actor = read(
        "SELECT event, CASE role WHEN 'actor' THEN 1 ELSE 0 END, actor FROM event_parties"
        f" WHERE {among('event', keys)} ORDER BY event, role, position"
    )
    events, sides, parties = numbers(event), numbers(acts), numbers(actor)
    actors = _Known(read, "actors", _PARTY, parties)
    made: Columns = {}
    for role, side in (("actor", 1), ("recipient", 0)):
        here = sides == side
        sorting = Sorting.of(keys, events[here])
        rows = actors.at(parties[here][sorting.rows])
        for name, column in actors.columns.items():
            made[role + _NAMED[name]] = sorting.lists(column.take(rows))
    return made
