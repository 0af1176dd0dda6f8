"""A shelf for joining (:mod:`dragoman.episodes.linking`) in the tables of a database."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, Generic, TypeVar

from pydantic_core import from_json
from sqlalchemy import BindParameter, Connection, Select, Text, bindparam, cast, delete, insert, or_, select

from dragoman.episodes.blocks import Keys
from dragoman.episodes.groups import Pair, Rulings
from dragoman.episodes.linking import Matter, Thing
from dragoman.episodes.score import Link
from dragoman.store import schema
from dragoman.store.gatherings import Gathering
from dragoman.store.rulings import any_rulings, rulings_on

T = TypeVar("T", bound=Thing)
V = TypeVar("V")

_AT_ONCE: Final = 400
"""Values of one IN list: SQLite takes 999 in old versions, and a statement names some lists twice."""


_keys, _things, _links = schema.link_keys.c, schema.link_things.c, schema.links.c
_THESE: Final[BindParameter[Any]] = bindparam("these", expanding=True)
_PACKED: Final = select(_things.uid, _things.thing, cast(_things.data, Text))
"""Things with what they are compared by, as text."""

# Statements are made once: to put one together costs more than SQLite takes to answer it.
_STANDING: Final = select(_keys.block, _keys.thing).where(_keys.block.in_(_THESE))
_BY_KEY: Final = _PACKED.where(_things.thing.in_(_THESE))
_BY_UID: Final = _PACKED.where(_things.uid.in_(_THESE))
_LEADING: Final = tuple(
    select(_things.uid, _things.thing)
    .join(schema.links, other == _things.thing)
    .where(mine.in_(_THESE), _links.score >= bindparam("least"))
    for mine, other in ((_links.a, _links.b), (_links.b, _links.a))
)
_AMONG: Final = select(_links.a, _links.b, _links.score, _links.explanation).where(_links.a.in_(_THESE))
_SCORES: Final = select(_links.a, _links.b, _links.score).where(_links.a.in_(_THESE))
_THERE: Final = select(_things.uid).where(_things.thing.in_(_THESE))


@lru_cache(maxsize=8192)
def _unpacked(unpack: Callable[[Mapping[str, Any]], T], data: str) -> T:
    """Return the thing that some JSON tells of.

    Stories that come one after another have neighbours in common. They are known by what they say, so that
    nothing that another program does to the record makes them wrong.
    """
    return unpack(from_json(data))


class TableShelf(Generic[T]):
    """The things of one matter in a database, inside one transaction.

    ``keys`` maps the uids of things that are about to be put to their keys in the database.
    """

    def __init__(
        self, connection: Connection, matter: Matter[T], gathering: Gathering[T], keys: Mapping[str, int]
    ) -> None:
        self.connection = connection
        self.matter = matter
        self.gathering = gathering
        self._keys: dict[str, int] = dict(keys)
        self._things: dict[str, T] = {}
        self._ruled: bool | None = None

    def know(self, keys: Mapping[str, int]) -> None:
        """Note the keys of things that are about to be put or dropped."""
        self._keys.update(keys)

    def keys_of(self, uids: Collection[str]) -> list[int]:
        """The keys of things that are kept here, in the order of their uids."""
        self.things([uid for uid in uids if uid not in self._keys])
        return [self._keys[uid] for uid in sorted(uids)]

    # Things -----------------------------------------------------------------------------------------------

    def put(self, things: Collection[T], keys: Mapping[str, Keys]) -> None:
        """Keep things and what they stand under. A thing that is there already is replaced."""
        self.drop([uid for (uid,) in self._rows(_THERE, [self._keys[thing.uid] for thing in things])])
        rows = [
            {"thing": self._keys[thing.uid], "uid": thing.uid, "data": self.matter.pack(thing)}
            for thing in things
        ]
        blocks = [
            {"block": block, "thing": self._keys[thing.uid]}
            for thing in things
            for block in sorted(set(keys[thing.uid].stands))
        ]
        for table, values in ((schema.link_things, rows), (schema.link_keys, blocks)):
            if values:
                self.connection.execute(insert(table), values)
        self._things.update({thing.uid: thing for thing in things})

    def drop(self, uids: Collection[str]) -> None:
        """Forget things, their keys, links and places in groups."""
        for part in _chunks([key for uid in uids if (key := self._keys.get(uid)) is not None]):
            links = schema.links
            self.connection.execute(delete(links).where(or_(links.c.a.in_(part), links.c.b.in_(part))))
            self.connection.execute(delete(schema.link_keys).where(schema.link_keys.c.thing.in_(part)))
            self.connection.execute(delete(schema.link_things).where(schema.link_things.c.thing.in_(part)))
            self.gathering.forget(self.connection, part)
        for uid in uids:
            self._things.pop(uid, None)

    def near(self, asks: Collection[str]) -> Mapping[str, Sequence[T]]:
        """The things that stand under each of these keys, where there are any."""
        met: list[tuple[str, int]] = list(self._rows(_STANDING, sorted(asks)))
        by_key = {self._keys[thing.uid]: thing for thing in self._things.values()}
        for uid, key, data in self._rows(_BY_KEY, sorted({thing for _, thing in met} - by_key.keys())):
            by_key[key] = self._keep(uid, key, data)
        found: dict[str, list[T]] = {}
        for block, key in met:
            found.setdefault(block, []).append(by_key[key])
        return found

    def things(self, uids: Collection[str]) -> list[T]:
        """Some things that are kept here, by uid."""
        for row in self._rows(_BY_UID, sorted(uid for uid in uids if uid not in self._things)):
            self._keep(*row)
        return [self._things[uid] for uid in sorted(uids)]

    def get(self, uids: Collection[str]) -> dict[str, T]:
        """Some things that are kept here, by uid."""
        return {thing.uid: thing for thing in self.things(uids)}

    def _rows(self, query: Select[Any], these: Sequence[Any], **values: Any) -> Iterator[Any]:
        """Yield the rows that a query has for some values, as the driver gives them."""
        for part in _chunks(these):
            cursor = self.connection.execute(query, {"these": part, **values}).cursor
            yield from cursor.fetchall() if cursor is not None else ()

    def _keep(self, uid: str, key: int, data: str) -> T:
        self._keys[uid] = key
        if uid not in self._things:
            self._things[uid] = _unpacked(self.matter.unpack, data)
        return self._things[uid]

    # Links ------------------------------------------------------------------------------------------------

    def put_links(self, links: Collection[Link]) -> None:
        """Keep links."""
        rows = [
            {
                "a": self._keys[link.a],
                "b": self._keys[link.b],
                "score": link.score,
                "explanation": {"key": link.key, "parts": [list(part) for part in link.parts]},
            }
            for link in links
        ]
        if rows:
            self.connection.execute(insert(schema.links), rows)

    def linked(self, uids: Collection[str], least: float) -> set[str]:
        """The things that a link of at least ``least``, or a ruling, leads to from these."""
        found: set[str] = set()
        keys = self.keys_of(uids)
        for query in _LEADING:
            for uid, key in self._rows(query, keys, least=least):
                self._keys[uid] = key
                found.add(uid)
        wanted = set(uids)
        for pair in self.rulings(uids).together:
            if wanted.intersection(pair):
                found.update(pair)
        return found

    def scores(self, uids: Collection[str]) -> dict[Pair, float]:
        """The scores of all links among these things."""
        names = self._named(uids)
        rows = self._rows(_SCORES, sorted(names))
        return {(names[a], names[b]): score for a, b, score in rows if b in names}

    def links(self, uids: Collection[str]) -> list[Link]:
        """All links among these things, whole."""
        names = self._named(uids)
        found = []
        for part in _chunks(sorted(names)):
            for row in self.connection.execute(_AMONG, {"these": part}):
                if row.b in names:
                    parts = tuple((name, points) for name, points in row.explanation["parts"])
                    key = row.explanation["key"]
                    found.append(Link(names[row.a], names[row.b], row.score, key, parts))
        return found

    def _named(self, uids: Collection[str]) -> dict[int, str]:
        return dict(zip(self.keys_of(uids), sorted(uids), strict=True))

    # Decisions and groups ---------------------------------------------------------------------------------

    def rulings(self, uids: Collection[str]) -> Rulings:
        """What people decided about these things."""
        if self._ruled is None:
            self._ruled = any_rulings(self.connection, self.matter.name)
        if not self._ruled:
            return Rulings()
        found = rulings_on(self.connection, self.matter.name, uids)
        for uid, key in found.keys.items():
            self._keys.setdefault(uid, key)
        return Rulings(found.together, found.apart)

    def regroup(self, uids: Collection[str], found: Sequence[tuple[str, ...]]) -> None:
        """Put these things into these groups, in place of the groups they were in."""
        keys = dict(zip(sorted(uids), self.keys_of(uids), strict=True))
        changed = self.gathering.changed(self.connection, keys, found)
        members = sorted({uid for group in changed for uid in group})
        if members:
            links = self.links(members)
            self.gathering.write(self.connection, keys, changed, self.get(members), links)


def _chunks(values: Sequence[V]) -> Iterator[Sequence[V]]:
    for at in range(0, len(values), _AT_ONCE):
        yield values[at : at + _AT_ONCE]
