"""Joining as stories come: what is new is compared with its neighbours, and only what it touches is
grouped anew.

A *matter* says how one kind of thing is compared (events, visits, figures). A *shelf* keeps things, their
keys, links and groups: in memory here, in a database in :mod:`dragoman.store`. Groups are worked out from
the links of a whole stretch, never by adding to what was grouped before, so that the order of adding plays
no part.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from dragoman.episodes.blocks import Keys
from dragoman.episodes.groups import Pair, Rulings, always, groups, pair
from dragoman.episodes.score import Link


class Thing(Protocol):
    """What can be joined: it has a stable id and belongs to a story."""

    @property
    def uid(self) -> str:
        """Id of the thing: ``<version>.<id in the record>``."""

    @property
    def story(self) -> str:
        """Id of the version of the story that tells it."""


T = TypeVar("T", bound=Thing)


@dataclass(frozen=True, slots=True)
class Matter(Generic[T]):
    """How one kind of thing is compared and joined."""

    name: str
    keys: Callable[[T], Keys]
    link: Callable[[T, T, bool], Link | None]
    threshold: float
    pack: Callable[[T], dict[str, Any]]
    unpack: Callable[[Mapping[str, Any]], T]
    compared: Callable[[T, T], bool] = always
    """Whether two things of different stories are ever compared."""


class Shelf(Protocol[T]):
    """Keeps the things of one matter with their keys, links and groups."""

    def put(self, things: Collection[T], keys: Mapping[str, Keys]) -> None:
        """Keep things and what they stand under. A thing that is there already is replaced."""

    def drop(self, uids: Collection[str]) -> None:
        """Forget things, their keys and their links."""

    def near(self, asks: Collection[str]) -> Mapping[str, Sequence[T]]:
        """The things that stand under each of these keys, where there are any."""

    def get(self, uids: Collection[str]) -> Mapping[str, T]:
        """Some things that are kept here, by uid."""

    def put_links(self, links: Collection[Link]) -> None:
        """Keep links."""

    def linked(self, uids: Collection[str], least: float) -> set[str]:
        """The things that a link of at least ``least``, or a ruling, leads to from these."""

    def scores(self, uids: Collection[str]) -> dict[Pair, float]:
        """The scores of all links among these things."""

    def rulings(self, uids: Collection[str]) -> Rulings:
        """What people decided about these things."""

    def regroup(self, uids: Collection[str], found: Sequence[tuple[str, ...]]) -> None:
        """Put these things into these groups, in place of the groups they were in."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What adding did: how many links were made, and which things were grouped anew."""

    links: int
    things: frozenset[str]


def add(
    shelf: Shelf[T], matter: Matter[T], things: Collection[T], copies: Collection[Pair] = frozenset()
) -> Touched:
    """Put things on the shelf and join them with their neighbours.

    ``copies`` are the pairs of stories that are near-duplicates, at least those of the stories of ``things``.
    """
    keys = {thing.uid: matter.keys(thing) for thing in things}
    shelf.put(things, keys)
    near = shelf.near({key for thing in things for key in keys[thing.uid].asks})
    links: dict[Pair, Link] = {}
    for thing in things:
        others = {other.uid: other for key in keys[thing.uid].asks for other in near.get(key, ())}
        for other in others.values():
            copied = bool(copies) and pair(thing.story, other.story) in copies
            if (found := matter.link(thing, other, copied)) is not None:
                links[found.a, found.b] = found
    shelf.put_links(list(links.values()))
    return Touched(len(links), settle(shelf, matter, [thing.uid for thing in things]))


def remove(shelf: Shelf[T], matter: Matter[T], uids: Collection[str]) -> Touched:
    """Take things off the shelf, and group anew those that they had been joined with."""
    left = shelf.linked(uids, matter.threshold) - set(uids)
    shelf.drop(uids)
    return Touched(0, settle(shelf, matter, left))


def settle(shelf: Shelf[T], matter: Matter[T], uids: Collection[str]) -> frozenset[str]:
    """Group anew the whole stretch that some things lie in; return it."""
    stretch = reach(shelf, matter, uids)
    if not stretch:
        return frozenset()
    things: dict[str, T] = {}

    def compared(one: str, other: str) -> bool:
        if not things:
            things.update(shelf.get(stretch))
        a, b = things[one], things[other]
        return a.story == b.story or matter.compared(a, b)

    found = groups(
        stretch,
        shelf.scores(stretch),
        threshold=matter.threshold,
        rulings=shelf.rulings(stretch),
        compared=compared,
    )
    shelf.regroup(stretch, found)
    return frozenset(stretch)


def reach(shelf: Shelf[T], matter: Matter[T], uids: Collection[str]) -> set[str]:
    """Return the stretch that some things lie in: whatever strong links and rulings lead to, and they."""
    stretch, ahead = set(uids), set(uids)
    while ahead:
        ahead = shelf.linked(ahead, matter.threshold) - stretch
        stretch |= ahead
    return stretch


@dataclass(slots=True)
class MemoryShelf(Generic[T]):
    """A shelf in memory: for trying out, measuring and tests."""

    things: dict[str, T] = field(default_factory=dict)
    standing: dict[str, set[str]] = field(default_factory=dict)
    keys: dict[str, Keys] = field(default_factory=dict)
    links: dict[Pair, Link] = field(default_factory=dict)
    neighbours: dict[str, set[str]] = field(default_factory=dict)
    decided: Rulings = field(default_factory=Rulings)
    group_of: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def put(self, things: Collection[T], keys: Mapping[str, Keys]) -> None:
        """Keep things and what they stand under."""
        self.drop([thing.uid for thing in things if thing.uid in self.things])
        for thing in things:
            self.things[thing.uid] = thing
            self.keys[thing.uid] = keys[thing.uid]
            for key in keys[thing.uid].stands:
                self.standing.setdefault(key, set()).add(thing.uid)

    def drop(self, uids: Collection[str]) -> None:
        """Forget things, their keys and their links."""
        for uid in uids:
            self.things.pop(uid, None)
            self.group_of.pop(uid, None)
            for key in self.keys.pop(uid, Keys((), ())).stands:
                self.standing[key].discard(uid)
            for other in self.neighbours.pop(uid, set()):
                self.neighbours[other].discard(uid)
                self.links.pop((min(uid, other), max(uid, other)), None)

    def near(self, asks: Collection[str]) -> dict[str, list[T]]:
        """The things that stand under each of these keys, where there are any."""
        found = {key: self.standing[key] for key in asks if self.standing.get(key)}
        return {key: [self.things[uid] for uid in sorted(uids)] for key, uids in found.items()}

    def get(self, uids: Collection[str]) -> dict[str, T]:
        """Some things that are kept here, by uid."""
        return {uid: self.things[uid] for uid in uids}

    def put_links(self, links: Collection[Link]) -> None:
        """Keep links."""
        for link in links:
            self.links[link.a, link.b] = link
            self.neighbours.setdefault(link.a, set()).add(link.b)
            self.neighbours.setdefault(link.b, set()).add(link.a)

    def linked(self, uids: Collection[str], least: float) -> set[str]:
        """The things that a link of at least ``least``, or a ruling, leads to from these."""
        found = set()
        for uid in uids:
            for other in self.neighbours.get(uid, ()):
                if self.links[min(uid, other), max(uid, other)].score >= least:
                    found.add(other)
        wanted = set(uids)
        for a, b in self.decided.together:
            if (a in wanted or b in wanted) and {a, b} <= self.things.keys():
                found |= {a, b}
        return found

    def scores(self, uids: Collection[str]) -> dict[Pair, float]:
        """The scores of all links among these things."""
        inside = set(uids)
        return {
            (uid, other): self.links[uid, other].score
            for uid in inside
            for other in self.neighbours.get(uid, ())
            if uid < other and other in inside
        }

    def rulings(self, uids: Collection[str]) -> Rulings:
        """What people decided about these things."""
        inside = set(uids)
        return Rulings(
            frozenset(p for p in self.decided.together if inside.issuperset(p)),
            frozenset(p for p in self.decided.apart if inside.issuperset(p)),
        )

    def regroup(self, uids: Collection[str], found: Sequence[tuple[str, ...]]) -> None:
        """Put these things into these groups."""
        for group in found:
            for uid in group:
                self.group_of[uid] = group

    def groups(self) -> set[tuple[str, ...]]:
        """All groups, those of one member included."""
        return set(self.group_of.values())
