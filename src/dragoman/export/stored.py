"""The tables of the Parquet folder straight from a database, column by column.

Making records of a million events and taking them apart again would take minutes. Here each table is read a
stretch of stories at a time, as columns, and ids are looked up for whole columns at once. The rows are the
same (``tests/export/test_stored.py`` compares them).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray
from sqlalchemy import Column, Connection, Select, Table, select

from dragoman.export.tables import schema_of
from dragoman.store import schema
from dragoman.store.keys import VERSION_SHIFT, key_range

if TYPE_CHECKING:
    from dragoman.store.store import Store

STRETCH: Final = 2_000
"""Stories read at a time: some megabytes of text, and queries few enough not to count."""

Keys = NDArray[np.int64]
Cells = list[Any]

_DETAILS: Final = {
    "actors": ("name", "kind", "country", "title", "anonymous", "knowledge_id", "resolved_by", "confidence"),
    "places": ("name", "geonames", "lat", "lon", "country", "admin1", "feature"),
    "times": ("start_char", "end_char", "start_date", "end_date", "precision", "timex3", "type"),
    "events": ("type", "mode", "plover", "status", "start_date", "end_date", "date_from", "quad", "intensity",
               "confidence"),
    "statements": ("kind", "attribution", "channel"),
    "figures": ("start_char", "end_char", "value", "high", "qualifier", "unit", "of"),
    "visits": ("status",),
    "stops": ("number", "country", "start_date", "end_date"),
    "memberships": ("start_char", "end_char"),
}  # fmt: skip
"""Table → its columns that are taken as they stand."""

_RENAMED: Final = {"start_date": "start", "end_date": "end", "number": "stop"}


def stored_batches(store: Store) -> Iterator[dict[str, pa.RecordBatch]]:
    """Yield the rows of every story's newest version, some thousand stories at a time.

    All of it is read in one transaction: the record as it stood when that began.
    """
    with store.reading() as connection:
        keys = connection.scalars(
            select(schema.versions.c.key).where(schema.versions.c.current).order_by(schema.versions.c.key)
        ).all()
        for start in range(0, len(keys), STRETCH):
            yield _Stretch(connection, keys[start : start + STRETCH]).batches()


class _Stretch:
    """Some stories that lie side by side: their texts, and the ids of their things by key."""

    def __init__(self, connection: Connection, keys: Sequence[int]) -> None:
        self.connection = connection
        self.versions = np.asarray(keys, dtype=np.int64)
        self.span = key_range(keys[0])[0], key_range(keys[-1])[1]
        table = schema.versions
        rows = self._fetch(
            select(table.c.id, table.c.text)
            .where(table.c.key.between(keys[0], keys[-1]), table.c.current)
            .order_by(table.c.key)
        )
        self.version_ids = pa.array(rows[0], pa.string())
        self.texts: list[str] = rows[1]
        self.keys: dict[str, Keys] = {}
        self.ids: dict[str, pa.Array] = {}

    def batches(self) -> dict[str, pa.RecordBatch]:
        """Return the stretch's rows by table; layers that others refer to come first."""
        made = {
            "actors": self._actors(),
            "places": self._plain("places"),
            "times": self._worded("times"),
        }
        self._spans = self._all_spans()
        made["statements"] = self._statements()
        made["events"] = self._events()
        made["figures"] = self._figures()
        made["visits"] = self._visits()
        made["stops"] = self._stops()
        made["memberships"] = self._memberships()
        made["mentions"] = self._mentions()
        made["stories"] = self._stories()
        return {name: _batch(name, columns) for name, columns in made.items()}

    # Reading ------------------------------------------------------------------------------------------

    def _fetch(self, query: Select[Any]) -> list[Cells]:
        """Return a query's columns. The driver's own cursor: SQLAlchemy's rows cost as much again."""
        cursor = self.connection.execute(query).cursor
        assert cursor is not None
        rows = cursor.fetchall()
        width = len(query.selected_columns)
        return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]

    def _things(self, table: Table, *columns: Column[Any]) -> list[Cells]:
        """Return key and id of a layer's things and more of their columns, and keep their ids for others."""
        rows = self._fetch(
            select(table.c.key, table.c.id, *columns)
            .where(table.c.key.between(*self.span), table.c.current)
            .order_by(table.c.key)
        )
        keys = np.asarray(rows[0], dtype=np.int64)
        owner = self._owner(keys)
        ids = pc.binary_join_element_wise(self.version_ids.take(owner), pa.array(rows[1], pa.string()), ".")
        self.keys[table.name], self.ids[table.name] = keys, ids
        return rows[2:]

    def _owner(self, keys: Keys) -> pa.Array:
        """Return the place in this stretch of the version that each thing belongs to."""
        return pa.array(np.searchsorted(self.versions, keys >> VERSION_SHIFT))

    def _story(self, keys: Keys) -> pa.Array:
        return self.version_ids.take(self._owner(keys))

    def _refer(self, layer: str, keys: Cells) -> pa.Array:
        """Return the ids of things by their keys, null where there is no key."""
        known = self.keys[layer]
        given = np.asarray([-1 if key is None else key for key in keys], dtype=np.int64)
        at = np.searchsorted(known, given)
        return self.ids[layer].take(pa.array(at, mask=given < 0))

    def _words(self, keys: Keys, starts: Cells, ends: Cells) -> list[str]:
        """Return the words of spans."""
        texts, owners = self.texts, self._owner(keys).to_pylist()
        return [texts[owner][start:end] for owner, start, end in zip(owners, starts, ends, strict=True)]

    def _details(self, name: str) -> list[Column[Any]]:
        return [schema.metadata.tables[name].c[column] for column in _DETAILS[name]]

    # Tables -------------------------------------------------------------------------------------------

    def _base(self, name: str, *more: Column[Any]) -> tuple[dict[str, Any], list[Cells]]:
        """Return a layer's id, story and plain columns, and the columns asked for besides."""
        details = self._details(name)
        rows = self._things(schema.metadata.tables[name], *details, *more)
        named = (_RENAMED.get(column, column) for column in _DETAILS[name])
        plain = dict(zip(named, rows[: len(details)], strict=True))
        return {"id": self.ids[name], "story": self._story(self.keys[name]), **plain}, rows[len(details) :]

    def _plain(self, name: str) -> dict[str, Any]:
        return self._base(name)[0]

    def _actors(self) -> dict[str, Any]:
        columns, (sectors,) = self._base("actors", schema.actors.c.sectors)
        return {**columns, "sectors": [cell.split() for cell in sectors]}

    def _worded(self, name: str) -> dict[str, Any]:
        columns = self._plain(name)
        words = self._words(self.keys[name], columns["start_char"], columns["end_char"])
        return {**columns, "text": words}

    def _events(self) -> dict[str, Any]:
        c = schema.events.c
        columns, rows = self._base(
            "events", c.place, c.statement, c.trigger_start_char, c.trigger_end_char,
            c.evidence_start_char, c.evidence_end_char,
        )  # fmt: skip
        place, statement, *spans = rows
        keys = self.keys["events"]
        actors, recipients = self._parties()
        return {
            **columns,
            "place": self._refer("places", place),
            "statement": self._refer("statements", statement),
            "trigger": self._words(keys, spans[0], spans[1]),
            "evidence": self._words(keys, spans[2], spans[3]),
            "actors": actors,
            "recipients": recipients,
            "contexts": self._contexts(),
        }

    def _parties(self) -> tuple[pa.Array, pa.Array]:
        c = schema.event_parties.c
        event, role, actor = self._fetch(
            select(c.event, c.role, c.actor)
            .where(c.event.between(*self.span), c.current)
            .order_by(c.event, c.role, c.position)
        )
        events, acts = (
            np.asarray(event, dtype=np.int64),
            np.asarray([one == "actor" for one in role], dtype=bool),
        )
        ids = self._refer("actors", actor)
        return tuple(
            _lists(self.keys["events"], events[which], ids.filter(pa.array(which))) for which in (acts, ~acts)
        )

    def _contexts(self) -> pa.Array:
        c = schema.event_contexts.c
        event, context = self._fetch(
            select(c.event, c.context).where(c.event.between(*self.span)).order_by(c.event, c.position)
        )
        events, contexts = self._current("events", event, context)
        return _lists(self.keys["events"], events, pa.array(contexts, pa.string()))

    def _statements(self) -> dict[str, Any]:
        c = schema.statements.c
        columns, (speaker, addressee, within) = self._base("statements", c.speaker, c.addressee, c.within)
        said = {role: self._said(role) for role in ("cue", "source", "content")}
        return {
            **columns,
            "speaker": self._refer("actors", speaker),
            "addressee": self._refer("actors", addressee),
            "within": self._refer("statements", within),
            "cue": said["cue"],
            "source": said["source"],
            "content": said["content"],
        }

    def _said(self, role: str) -> list[str | None]:
        """Return the words of a role for each statement; several spans with an ellipsis between."""
        things, roles, starts, ends = self._spans
        which = [number for number, one in enumerate(roles) if one == role]
        keys = things[which]
        words = self._words(keys, [starts[number] for number in which], [ends[number] for number in which])
        found: dict[int, str] = {}
        for key, word in zip(keys.tolist(), words, strict=True):
            found[key] = f"{found[key]} … {word}" if key in found else word
        return [found.get(key) for key in self.keys["statements"].tolist()]

    def _figures(self) -> dict[str, Any]:
        columns, (statement,) = self._base("figures", schema.figures.c.statement)
        words = self._words(self.keys["figures"], columns["start_char"], columns["end_char"])
        return {**columns, "text": words, "statement": self._refer("statements", statement)}

    def _visits(self) -> dict[str, Any]:
        columns = self._plain("visits")
        c = schema.visit_travellers.c
        visit, actor = self._fetch(
            select(c.visit, c.actor).where(c.visit.between(*self.span)).order_by(c.visit, c.position)
        )
        visits, actors = self._current("visits", visit, actor)
        return {**columns, "travellers": _lists(self.keys["visits"], visits, self._refer("actors", actors))}

    def _stops(self) -> dict[str, Any]:
        table, events = schema.stops.c, schema.stop_events.c
        rows = self._fetch(
            select(table.visit, table.place, *self._details("stops"))
            .where(table.visit.between(*self.span))
            .order_by(table.visit, table.number)
        )
        visits, place, *details = self._current("visits", *rows)
        at = self._fetch(
            select(events.visit, events.stop, events.event)
            .where(events.visit.between(*self.span))
            .order_by(events.visit, events.stop, events.position)
        )
        where, stop, event = self._current("visits", *at)
        # A stop's key: its visit's with room for its number, which is a small integer.
        stops = (visits << 16) + np.asarray(details[0], dtype=np.int64)
        of = (where << 16) + np.asarray(stop, dtype=np.int64)
        named = (_RENAMED.get(column, column) for column in _DETAILS["stops"])
        return {
            **dict(zip(named, details, strict=True)),
            "visit": self._refer("visits", visits.tolist()),
            "story": self._story(visits),
            "place": self._refer("places", place),
            "events": _lists(stops, of, self._refer("events", event)),
        }

    def _current(self, layer: str, keys: Cells, *columns: Cells) -> Any:
        """Return rows of a table without ``current`` whose thing is of this stretch's versions."""
        given = np.asarray(keys, dtype=np.int64)
        kept = np.isin(given, self.keys[layer])
        if kept.all():
            return given, *columns
        at = np.flatnonzero(kept).tolist()
        return given[kept], *([column[number] for number in at] for column in columns)

    def _memberships(self) -> dict[str, Any]:
        c = schema.memberships.c
        columns, (member, body) = self._base("memberships", c.member, c.body)
        words = self._words(self.keys["memberships"], columns["start_char"], columns["end_char"])
        return {
            **columns,
            "member": self._refer("actors", member),
            "group": self._refer("actors", body),
            "text": words,
        }

    def _all_spans(self) -> tuple[Keys, Cells, Cells, Cells]:
        c = schema.spans.c
        thing, role, start, end = self._fetch(
            select(c.thing, c.role, c.start_char, c.end_char)
            .where(c.thing.between(*self.span), c.role != "membership")
            .order_by(c.thing, c.role, c.position)
        )
        things = np.asarray(thing, dtype=np.int64)
        kept = np.isin(things >> VERSION_SHIFT, self.versions)
        if kept.all():
            return things, role, start, end
        at = np.flatnonzero(kept).tolist()
        return things[kept], [role[n] for n in at], [start[n] for n in at], [end[n] for n in at]

    def _mentions(self) -> dict[str, Any]:
        things, role, start, end = self._spans
        # Keys of all layers are distinct and ordered by version, layer and number: one list of them all.
        order = np.concatenate([self.keys[name] for name in self.keys])
        ids = pa.concat_arrays([self.ids[name] for name in self.keys])
        ranks = np.argsort(order, kind="stable")
        at = ranks[np.searchsorted(order, things, sorter=ranks)] if len(things) else things
        return {
            "id": ids.take(pa.array(at)),
            "story": self._story(things),
            "role": role,
            "start_char": start,
            "end_char": end,
        }

    def _stories(self) -> dict[str, Any]:
        c, story = schema.versions.c, schema.stories.c
        names = ("content", "title", "language", "publisher", "url", "published", "published_from",
                 "dateline_date", "coder", "model", "codebook")  # fmt: skip
        rows = self._fetch(
            select(story.id, c.dateline_place, *(c[name] for name in names))
            .join(schema.stories, story.key == c.story)
            .where(c.key.between(int(self.versions[0]), int(self.versions[-1])), c.current)
            .order_by(c.key)
        )
        columns = dict(zip(names, rows[2:], strict=True))
        return {
            **columns,
            "id": self.version_ids,
            "story": rows[0],
            "text": self.texts,
            "dateline_place": self._refer("places", rows[1]),
            "coder": ["dragoman"] * len(self.texts),
            "coder_version": columns["coder"],
        }


def _lists(parents: Keys, children: Keys, values: pa.Array) -> pa.Array:
    """Return a list of values for each parent; both in order, and every child's parent among them."""
    offsets = np.searchsorted(children, parents, side="left")
    ends = np.append(offsets, len(children)).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(ends), values)


def _batch(table: str, columns: dict[str, Any]) -> pa.RecordBatch:
    """Return columns in their table's order and types."""
    wanted = schema_of(table)
    return pa.RecordBatch.from_arrays(
        [_array(columns[field.name], field.type) for field in wanted], schema=wanted
    )


def _array(cells: Any, kind: pa.DataType) -> pa.Array:
    """Return cells as an array. SQLite gives days as text, and truth as 0 and 1."""
    if isinstance(cells, pa.Array):
        return cells.cast(kind) if cells.type != kind else cells
    if pa.types.is_date(kind):
        first = next((cell for cell in cells if cell is not None), None)
        return pa.array(cells, pa.string()).cast(kind) if isinstance(first, str) else pa.array(cells, kind)
    if pa.types.is_boolean(kind):
        return pa.array([bool(cell) for cell in cells], kind)
    return pa.array(cells, kind)
