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
from sqlalchemy import select

from dragoman.export.tables import schema_of
from dragoman.store import schema
from dragoman.store.columnar import Columns, Numbers, columns_of, numbers, typed
from dragoman.store.keys import VERSION_SHIFT, key_range

if TYPE_CHECKING:
    from dragoman.store.store import Store

STRETCH: Final = 1_000
"""Stories read at a time: some megabytes of text, and queries few enough not to count."""

Keys = Numbers

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
_STOP_BITS: Final = 16


def stored_batches(store: Store) -> Iterator[dict[str, pa.RecordBatch]]:
    """Yield the rows of every story's newest version, a stretch of stories at a time."""
    versions = schema.versions.c
    with columns_of(store) as columns:
        (found,) = columns(select(versions.key).where(versions.current).order_by(versions.key))
        keys = numbers(found)
        for start in range(0, len(keys), STRETCH):
            yield _Stretch(columns, keys[start : start + STRETCH]).batches()


class _Stretch:
    """Some stories that lie side by side: their texts, and the ids of their things by key."""

    def __init__(self, columns: Columns, versions: Keys) -> None:
        self.fetch = columns
        self.versions = versions
        self.ends = int(versions[0]), int(versions[-1])
        self.span = key_range(self.ends[0])[0], key_range(self.ends[1])[1]
        found = "versions WHERE key BETWEEN {} AND {} AND current ORDER BY key".format(*self.ends)
        self.version_ids, self.text_column = columns(f"SELECT id, text FROM {found}")
        self.texts: list[str] = self.text_column.to_pylist()
        self.keys: dict[str, Keys] = {}
        self.ids: dict[str, pa.Array] = {}

    def batches(self) -> dict[str, pa.RecordBatch]:
        """Return the stretch's rows by table; layers that others refer to come first."""
        made = {"actors": self._actors(), "places": self._plain("places"), "times": self._worded("times")}
        self.spans = self._spans()
        made["statements"] = self._statements()
        made["events"] = self._events()
        made["figures"] = self._figures()
        made["visits"] = self._visits()
        made["stops"] = self._stops()
        made["memberships"] = self._memberships()
        made["mentions"] = self._mentions()
        made["stories"] = self._stories()
        return {name: _batch(name, columns) for name, columns in made.items()}

    # Keys and ids -------------------------------------------------------------------------------------

    def _owner(self, keys: Keys) -> Keys:
        """Return the place in this stretch of the version that each thing belongs to."""
        return np.searchsorted(self.versions, keys >> VERSION_SHIFT)

    def _story(self, keys: Keys) -> pa.Array:
        return self.version_ids.take(pa.array(self._owner(keys)))

    def _refer(self, layer: str, keys: pa.Array) -> pa.Array:
        """Return the ids of things by their keys, null where there is no key."""
        given = numbers(keys)
        at = np.searchsorted(self.keys[layer], given)
        return self.ids[layer].take(pa.array(at, mask=given < 0))

    def _words(self, keys: Keys, starts: pa.Array, ends: pa.Array) -> list[str]:
        """Return the words of spans."""
        texts, spans = (
            self.texts,
            zip(self._owner(keys).tolist(), starts.to_pylist(), ends.to_pylist(), strict=True),
        )
        return [texts[owner][start:end] for owner, start, end in spans]

    def _kept(self, layer: str, keys: pa.Array, *columns: pa.Array) -> tuple[Keys, list[pa.Array]]:
        """Return rows of a table without ``current`` whose thing is of this stretch's versions."""
        given = numbers(keys)
        return _filtered(np.isin(given, self.keys[layer]), given, columns)

    def _read(self, table: str, columns: Sequence[str], order: str, *also: str) -> list[pa.Array]:
        """Return columns of a table's rows in this stretch; the first of the order is the key it goes by.

        The text is put together here: to make SQLAlchemy's statements took a sixth of the export's time.
        """
        listed = ", ".join(f'"{column}"' for column in columns)
        where = " AND ".join((f"{order.split(',')[0]} BETWEEN {self.span[0]} AND {self.span[1]}", *also))
        return self.fetch(f"SELECT {listed} FROM {table} WHERE {where} ORDER BY {order}")

    # Layers -------------------------------------------------------------------------------------------

    def _base(self, name: str, *more: str) -> tuple[dict[str, Any], list[pa.Array]]:
        """Return a layer's id, story and plain columns, and the columns asked for besides; keep its ids."""
        details = _DETAILS[name]
        rows = self._read(name, ("key", "id", *details, *more), "key", "current")
        keys = numbers(rows[0])
        story, local = self._story(keys), rows[1].cast(pa.string())
        ids = pc.binary_join_element_wise(story, local, ".")
        self.keys[name], self.ids[name] = keys, ids
        named = (_RENAMED.get(column, column) for column in _DETAILS[name])
        plain = dict(zip(named, rows[2 : 2 + len(details)], strict=True))
        return {"id": ids, "story": story, **plain}, rows[2 + len(details) :]

    def _plain(self, name: str) -> dict[str, Any]:
        return self._base(name)[0]

    def _worded(self, name: str) -> dict[str, Any]:
        columns = self._plain(name)
        return {**columns, "text": self._words(self.keys[name], columns["start_char"], columns["end_char"])}

    def _actors(self) -> dict[str, Any]:
        columns, (sectors,) = self._base("actors", "sectors")
        return {**columns, "sectors": _split(sectors)}

    def _events(self) -> dict[str, Any]:
        columns, (place, statement, *spans) = self._base(
            "events", "place", "statement", "trigger_start_char", "trigger_end_char",
            "evidence_start_char", "evidence_end_char",
        )  # fmt: skip
        keys = self.keys["events"]
        return {
            **columns,
            "place": self._refer("places", place),
            "statement": self._refer("statements", statement),
            "trigger": self._words(keys, spans[0], spans[1]),
            "evidence": self._words(keys, spans[2], spans[3]),
            **self._parties(),
            "contexts": self._contexts(),
        }

    def _parties(self) -> dict[str, pa.Array]:
        order, which = "event, role, position", ("event", "role", "actor")
        event, role, actor = self._read("event_parties", which, order, "current")
        events, ids = numbers(event), self._refer("actors", actor)
        acts = _equal(role, "actor")
        return {
            name: _lists(self.keys["events"], events[which], ids.filter(pa.array(which)))
            for name, which in (("actors", acts), ("recipients", ~acts))
        }

    def _contexts(self) -> pa.Array:
        event, context = self._read("event_contexts", ("event", "context"), "event, position")
        events, (contexts,) = self._kept("events", event, context)
        return _lists(self.keys["events"], events, contexts.cast(pa.string()))

    def _statements(self) -> dict[str, Any]:
        columns, (speaker, addressee, within) = self._base("statements", "speaker", "addressee", "within")
        return {
            **columns,
            "speaker": self._refer("actors", speaker),
            "addressee": self._refer("actors", addressee),
            "within": self._refer("statements", within),
            **{role: self._said(role) for role in ("cue", "source", "content")},
        }

    def _said(self, role: str) -> list[str | None]:
        """Return the words of a role for each statement; several spans with an ellipsis between."""
        things, (roles, starts, ends) = self.spans
        which = _equal(roles, role)
        mask = pa.array(which)
        keys = things[which]
        words = self._words(keys, starts.filter(mask), ends.filter(mask))
        found: dict[int, str] = {}
        for key, word in zip(keys.tolist(), words, strict=True):
            found[key] = f"{found[key]} … {word}" if key in found else word
        return [found.get(key) for key in self.keys["statements"].tolist()]

    def _figures(self) -> dict[str, Any]:
        columns, (statement,) = self._base("figures", "statement")
        words = self._words(self.keys["figures"], columns["start_char"], columns["end_char"])
        return {**columns, "text": words, "statement": self._refer("statements", statement)}

    def _visits(self) -> dict[str, Any]:
        columns = self._plain("visits")
        visit, actor = self._read("visit_travellers", ("visit", "actor"), "visit, position")
        visits, (actors,) = self._kept("visits", visit, actor)
        return {**columns, "travellers": _lists(self.keys["visits"], visits, self._refer("actors", actors))}

    def _stops(self) -> dict[str, Any]:
        rows = self._read("stops", ("visit", "place", *_DETAILS["stops"]), "visit, number")
        visits, (place, *details) = self._kept("visits", *rows)
        named = (_RENAMED.get(column, column) for column in _DETAILS["stops"])
        return {
            **dict(zip(named, details, strict=True)),
            "visit": self._refer("visits", pa.array(visits)),
            "story": self._story(visits),
            "place": self._refer("places", place),
            "events": self._stop_events(visits, numbers(details[0])),
        }

    def _stop_events(self, visits: Keys, places: Keys) -> pa.Array:
        """Return the events of stops. A stop's key is its visit's, with room for its number."""
        rows = self._read("stop_events", ("visit", "stop", "event"), "visit, stop, position")
        of, (stop, event) = self._kept("visits", *rows)
        stops = (visits << _STOP_BITS) + places
        return _lists(stops, (of << _STOP_BITS) + numbers(stop), self._refer("events", event))

    def _memberships(self) -> dict[str, Any]:
        columns, (member, body) = self._base("memberships", "member", "body")
        words = self._words(self.keys["memberships"], columns["start_char"], columns["end_char"])
        return {
            **columns,
            "member": self._refer("actors", member),
            "group": self._refer("actors", body),
            "text": words,
        }

    def _spans(self) -> tuple[Keys, list[pa.Array]]:
        thing, *columns = self._read(
            "spans",
            ("thing", "role", "start_char", "end_char"),
            "thing, role, position",
            "role <> 'membership'",
        )
        things = numbers(thing)
        return _filtered(np.isin(things >> VERSION_SHIFT, self.versions), things, columns)

    def _mentions(self) -> dict[str, Any]:
        things, (role, start, end) = self.spans
        keys = np.concatenate(list(self.keys.values()))
        ids = pa.concat_arrays(list(self.ids.values()))
        order = np.argsort(keys, kind="stable")
        at = order[np.searchsorted(keys[order], things)]
        return {
            "id": ids.take(pa.array(at)),
            "story": self._story(things),
            "role": role,
            "start_char": start,
            "end_char": end,
        }

    def _stories(self) -> dict[str, Any]:
        names = ("content", "title", "language", "publisher", "url", "published", "published_from",
                 "dateline_date", "coder", "model", "codebook")  # fmt: skip
        identity, dateline, *rows = self.fetch(
            f"SELECT s.id, v.dateline_place, {', '.join(f'v.{name}' for name in names)}"
            " FROM versions AS v JOIN stories AS s ON s.key = v.story"
            f" WHERE v.key BETWEEN {self.ends[0]} AND {self.ends[1]} AND v.current ORDER BY v.key"
        )
        columns = dict(zip(names, rows, strict=True))
        return {
            **columns,
            "id": self.version_ids,
            "story": identity,
            "text": self.text_column,
            "dateline_place": self._refer("places", dateline),
            "coder": ["dragoman"] * len(self.texts),
            "coder_version": columns["coder"],
        }


def _equal(column: pa.Array, word: str) -> NDArray[np.bool_]:
    if not len(column):
        return np.zeros(0, dtype=bool)
    found: NDArray[np.bool_] = pc.equal(column, word).to_numpy(zero_copy_only=False)
    return found


def _filtered(
    kept: NDArray[np.bool_], keys: Keys, columns: Sequence[pa.Array]
) -> tuple[Keys, list[pa.Array]]:
    if kept.all():
        return keys, list(columns)
    mask = pa.array(kept)
    return keys[kept], [column.filter(mask) for column in columns]


def _lists(parents: Keys, children: Keys, values: pa.Array) -> pa.Array:
    """Return a list of values for each parent; both in order, and every child's parent among them."""
    starts = np.searchsorted(children, parents, side="left")
    return pa.ListArray.from_arrays(pa.array(np.append(starts, len(children)).astype(np.int32)), values)


def _split(column: pa.Array) -> pa.Array:
    """Return the words of each cell, none where it is empty."""
    cells = column.cast(pa.string())
    lists = pc.split_pattern(cells, " ")
    lengths = np.where(_equal(cells, ""), 0, pc.list_value_length(lists).to_numpy(zero_copy_only=False))
    words = lists.flatten().filter(pc.not_equal(lists.flatten(), ""))
    return pa.ListArray.from_arrays(pa.array(np.append(0, np.cumsum(lengths)).astype(np.int32)), words)


def _batch(table: str, columns: dict[str, Any]) -> pa.RecordBatch:
    """Return columns in their table's order and types."""
    wanted = schema_of(table)
    return pa.RecordBatch.from_arrays(
        [_array(columns[field.name], field.type) for field in wanted], schema=wanted
    )


def _array(cells: Any, kind: pa.DataType) -> pa.Array:
    """Return cells as an array of a type."""
    return pa.array(cells, kind) if isinstance(cells, list) else typed(cells, kind)
