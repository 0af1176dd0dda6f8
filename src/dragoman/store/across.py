"""Joining across stories in a database: each new version of a story is compared with its neighbours, once.

A version is joined in the transaction that marks it as ``linked``, so that a run that was killed goes on
where it was. Nothing but the version's neighbours is read or written.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, or_, select, text, update

from dragoman.episodes.claims import claim_matter, claims_of
from dragoman.episodes.copies import Sketch, bands, copies, similarity, sketch
from dragoman.episodes.events import event_matter
from dragoman.episodes.groups import Pair, pair
from dragoman.episodes.linking import Matter, add, reach, remove, settle
from dragoman.episodes.mentions import mentions_of
from dragoman.episodes.outlets import outlet_of
from dragoman.episodes.travels import travel_matter, travels_of
from dragoman.record.models import Record
from dragoman.store import schema
from dragoman.store.garbage import put_off
from dragoman.store.gatherings import EPISODES, FIGURES, JOURNEYS, Gathering
from dragoman.store.keys import key_range
from dragoman.store.rulings import Verdict, rule
from dragoman.store.shelf import TableShelf
from dragoman.store.store import Store

BATCH: Final = 20
"""Versions joined in one transaction: few enough that other writers wait for moments only."""

_LOCK: Final = 0x4452_4147  # "DRAG"


@dataclass(slots=True)
class Joined:
    """What a run of joining has done so far."""

    versions: int = 0
    copies: int = 0
    links: int = 0
    touched: int = 0
    """Things that were grouped anew: the new ones and those of their stretch."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """One layer of a record: how its things are made, compared and kept."""

    layer: str
    matter: Matter[Any]
    gathering: Gathering[Any]
    things: Callable[[Record, str], list[Any]]


def _kinds() -> tuple[_Kind, ...]:
    return (
        _Kind("event", event_matter(), EPISODES, mentions_of),
        _Kind("visit", travel_matter(), JOURNEYS, travels_of),
        _Kind("figure", claim_matter(), FIGURES, claims_of),
    )


def link_pending(store: Store, *, progress: Callable[[int], None] | None = None) -> Joined:
    """Join every version that is not joined yet; ``progress`` is called with how many were, batch by batch.

    Whoever stops it loses a batch at most, and the next call goes on.
    """
    done = Joined()
    while True:
        with put_off(), store.writing() as connection:
            count = link_batch(connection, done)
        if not count:
            return done
        if progress is not None:
            progress(count)


def link_batch(connection: Connection, done: Joined | None = None, *, most: int = BATCH) -> int:
    """Join some versions that are not joined yet, in the transaction given; return how many."""
    done = done if done is not None else Joined()
    _alone(connection)
    versions = schema.versions
    query = select(versions.c.key, versions.c.id, versions.c.current).where(versions.c.linked.is_(False))
    rows = connection.execute(query.order_by(versions.c.key).limit(most)).all()
    joiner = Joiner(connection, done)
    for row in rows:
        joiner.unlink(row.key)
    joiner.link({row.key: row.id for row in rows if row.current})
    joined = versions.c.key.in_([row.key for row in rows])
    connection.execute(update(versions).where(joined).values(linked=True))
    done.versions += len(rows)
    return len(rows)


def _alone(connection: Connection) -> None:
    """Let one transaction join at a time: two that did not see each other's stories would miss what joins
    them.

    SQLite has one writer anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


@dataclass(slots=True)
class Joiner:
    """Joins versions inside one transaction, and remembers what it has read of their neighbours."""

    connection: Connection
    done: Joined = field(default_factory=Joined)
    shelves: dict[str, TableShelf[Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for kind in _kinds():
            self.shelves[kind.layer] = TableShelf(self.connection, kind.matter, kind.gathering, {})

    def link(self, versions: Mapping[int, str]) -> None:
        """Join the things of the newest records of some versions (key → id) with those of other stories, and
        with one another's.

        All at once: a statement for twenty versions costs little more than a statement for one.
        """
        records = schema.records
        query = select(records.c.version, records.c.json).where(
            records.c.version.in_(versions), records.c.current
        )
        found = {row.version: Record.from_json(row.json) for row in self.connection.execute(query)}
        if not found:
            return
        alike = self._copies({version: versions[version] for version in found}, found)
        for kind in _kinds():
            things = [
                thing for version in sorted(found) for thing in kind.things(found[version], versions[version])
            ]
            if not things:
                continue
            table = schema.THINGS[kind.layer]
            keys = select(table.c.version, table.c.id, table.c.key).where(table.c.version.in_(found))
            shelf = self.shelves[kind.layer]
            shelf.know(
                {f"{versions[row.version]}.{row.id}": row.key for row in self.connection.execute(keys)}
            )
            touched = add(shelf, kind.matter, things, alike)
            self.done.links += touched.links
            self.done.touched += len(touched.things)

    def unlink(self, version: int) -> None:
        """Take a version out of everything that was joined, as when another supersedes it."""
        prints = schema.fingerprints
        if self.connection.scalar(select(prints.c.version).where(prints.c.version == version)) is None:
            return  # it was never joined
        first, last = key_range(version)
        things = schema.link_things
        query = select(things.c.uid, things.c.thing).where(things.c.thing.between(first, last))
        found = self.connection.execute(query).all()
        for kind in _kinds():
            shelf = self.shelves[kind.layer]
            mine = {row.uid: row.thing for row in found if _layer(row.uid) == kind.layer}
            if mine:
                shelf.know(mine)
                # The rest are written anew even where they stay together: what is counted of them has
                # changed.
                left = reach(shelf, kind.matter, mine) - mine.keys()
                kind.gathering.forget(self.connection, shelf.keys_of(left))
                remove(shelf, kind.matter, mine)
        pairs = schema.near_duplicates
        self.connection.execute(delete(pairs).where(or_(pairs.c.a == version, pairs.c.b == version)))
        for table in (schema.sketch_bands, schema.fingerprints):
            self.connection.execute(delete(table).where(table.c.version == version))

    def rejoin(self, layer: str, uids: Collection[str]) -> frozenset[str]:
        """Group anew the stretch that some things lie in; return it."""
        kind = next(kind for kind in _kinds() if kind.layer == layer)
        return settle(self.shelves[layer], kind.matter, uids)

    def _copies(self, versions: Mapping[int, str], records: Mapping[int, Record]) -> set[Pair]:
        """Keep the fingerprints of versions, link them with their near-duplicates, and return the pairs of
        ids."""
        rows: list[dict[str, Any]] = []
        marks: list[dict[str, int]] = []
        sketches: dict[int, Sketch] = {}
        for version, record in sorted(records.items()):
            outlet, made = outlet_of(record.story), sketch(record.story.text)
            packed = None if made is None else made.packed()
            rows.append(
                {
                    "version": version,
                    "publisher": outlet.publisher,
                    "agency": outlet.agency,
                    "sketch": packed,
                }
            )
            if made is not None:
                sketches[version] = made
                marks.extend({"band": band, "version": version} for band in sorted(set(bands(made))))
        self.connection.execute(insert(schema.fingerprints), rows)
        if not marks:
            return set()
        self.connection.execute(insert(schema.sketch_bands), marks)
        alike, links = set(), []
        for one, other, theirs, identifier in self._sharing(sketches):
            mine = sketches[one]
            if copies(mine, theirs):
                links.append({"a": one, "b": other, "similarity": similarity(mine, theirs)})
                alike.add(pair(versions[one], identifier))
        if links:
            for row in links:
                row["a"], row["b"] = sorted((row["a"], row["b"]))
            self.connection.execute(insert(schema.near_duplicates), links)
        self.done.copies += len(links)
        return alike

    def _sharing(self, sketches: Mapping[int, Sketch]) -> Iterator[tuple[int, int, Sketch, str]]:
        """Versions just kept, and what shares a band with them: two keys, the other's sketch and id; each
        pair once."""
        mine, table = schema.sketch_bands.alias(), schema.sketch_bands
        pairs = (
            select(mine.c.version.label("one"), table.c.version.label("other"))
            .join(table, table.c.band == mine.c.band)
            .where(mine.c.version.in_(sketches), mine.c.version != table.c.version)
            .distinct()
        )
        met = {
            (row.one, row.other)
            for row in self.connection.execute(pairs)
            if row.other not in sketches or row.one < row.other
        }
        prints, versions = schema.fingerprints, schema.versions
        query = (
            select(prints.c.version, prints.c.sketch, versions.c.id)
            .join(versions, versions.c.key == prints.c.version)
            .where(prints.c.version.in_({other for _, other in met}))
        )
        others = {
            row.version: (Sketch.unpacked(row.sketch), row.id) for row in self.connection.execute(query)
        }
        for one, other in sorted(met):
            yield one, other, *others[other]


def _layer(uid: str) -> str:
    return {"E": "event", "V": "visit", "F": "figure"}[uid.rpartition(".")[2][0]]


def decide(
    store: Store,
    verdict: Verdict,
    pairs: Collection[tuple[str, str]],
    *,
    layer: str = "event",
    who: str,
    why: str,
) -> frozenset[str]:
    """Enter a ruling on pairs of uids and group their stretch anew; return the things of that stretch.

    Raises ``KeyError`` with the uid of a thing that the record does not have.
    """
    with store.writing() as connection:
        _alone(connection)
        rule(connection, layer, verdict, pairs, who=who, why=why)
        return Joiner(connection).rejoin(layer, {uid for two in pairs for uid in two})
