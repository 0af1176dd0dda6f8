"""Groups in tables: events in episodes, visits in journeys, figures side by side."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Connection, Table, and_, delete, insert, or_, select

from dragoman.episodes import claims, tellings, travels
from dragoman.episodes.linking import Thing
from dragoman.episodes.mentions import Mention, handle_of
from dragoman.episodes.outlets import Outlet, independent
from dragoman.episodes.score import Link
from dragoman.store import schema
from dragoman.store.keys import version_of

T = TypeVar("T", bound=Thing)


@dataclass(frozen=True, slots=True)
class Gathering(Generic[T]):
    """Where the groups of one matter are kept, and what is written about each."""

    groups: Table
    members: Table
    thing: Column[int]
    group: Column[int]
    row: Callable[[Connection, Sequence[T], Sequence[int]], dict[str, Any]]
    """The group's row, ``id`` included, from its things and their keys."""

    def forget(self, connection: Connection, keys: Collection[int]) -> None:
        """Take things out of their groups; a group that is left empty goes."""
        if not keys:
            return
        touched = connection.scalars(select(self.group).where(self.thing.in_(keys)).distinct()).all()
        if touched:
            connection.execute(delete(self.members).where(self.thing.in_(keys)))
            left = select(self.group).where(self.group.in_(touched))
            gone = and_(self.groups.c.key.in_(touched), self.groups.c.key.not_in(left))
            connection.execute(delete(self.groups).where(gone))

    def changed(
        self, connection: Connection, keys: Mapping[str, int], found: Sequence[tuple[str, ...]]
    ) -> list[tuple[str, ...]]:
        """The groups that are not kept with these very members yet."""
        kept: dict[int, int] = {}
        sizes: dict[int, int] = {}
        things = sorted(keys.values())
        for at in range(0, len(things), 400):
            mine = select(self.group).where(self.thing.in_(things[at : at + 400]))
            query = select(self.thing.label("thing"), self.group.label("group")).where(self.group.in_(mine))
            kept.update((row.thing, row.group) for row in connection.execute(query))
        for group in kept.values():
            sizes[group] = sizes.get(group, 0) + 1

        def same(group: tuple[str, ...]) -> bool:
            held = {kept.get(keys[uid]) for uid in group}
            (one,) = held if len(held) == 1 else (None,)
            return one is not None and sizes[one] == len(group)

        return [group for group in found if not same(group)]

    def write(
        self,
        connection: Connection,
        keys: Mapping[str, int],
        found: Sequence[tuple[str, ...]],
        things: Mapping[str, T],
        links: Sequence[Link],
    ) -> None:
        """Write groups in place of those that their members were in."""
        moved = [keys[uid] for group in found for uid in group]
        for at in range(0, len(moved), 400):
            self.forget(connection, moved[at : at + 400])
        near: dict[str, list[Link]] = {}
        for link in links:
            near.setdefault(link.a, []).append(link)
            near.setdefault(link.b, []).append(link)
        rows = [self.row(connection, [things[u] for u in group], [keys[u] for u in group]) for group in found]
        # Rows whose members went with the rows of their events, when a story was coded anew.
        orphans = self.groups.c.id.in_([row["id"] for row in rows])
        connection.execute(delete(self.groups).where(orphans))
        numbers = connection.execute(
            insert(self.groups).returning(self.groups.c.key, self.groups.c.id, sort_by_parameter_order=True),
            rows,
        ).all()
        connection.execute(
            insert(self.members),
            [
                {self.thing.name: keys[uid], self.group.name: number.key, **_belonging(uid, group, near)}
                for group, number in zip(found, numbers, strict=True)
                for uid in group
            ],
        )


def _belonging(uid: str, group: tuple[str, ...], near: Mapping[str, Sequence[Link]]) -> dict[str, Any]:
    """How surely a thing belongs to its group: its mean score with the others, and the link that speaks
    most for it."""
    inside = set(group) - {uid}
    mine = [link for link in near.get(uid, ()) if (link.b if link.a == uid else link.a) in inside]
    if not inside:
        return {"score": 1.0, "explanation": {}}
    if not mine:
        return {"score": 0.0, "explanation": {"by": "ruling"}}
    best = max(mine, key=lambda link: (link.score, link.a, link.b))
    return {
        "score": round(math.fsum(link.score for link in mine) / len(inside), 4),
        "explanation": {
            "with": best.b if best.a == uid else best.a,
            "score": best.score,
            "key": best.key,
            "parts": [list(part) for part in best.parts],
        },
    }


# What is written about each ------------------------------------------------------------------------------


def _episode(connection: Connection, mentions: Sequence[Mention], keys: Sequence[int]) -> dict[str, Any]:
    made = tellings.summary(mentions)
    return {
        "id": made.id,
        "type": made.type,
        "mode": made.mode,
        "status": made.status,
        "start_date": made.start,
        "end_date": made.end,
        "mentions": len(mentions),
        "outlets": outlets(connection, {version_of(key) for key in keys}),
    }


def outlets(connection: Connection, versions: Collection[int]) -> int:
    """Count the independent outlets among versions of stories."""
    if len(versions) == 1:
        return 1
    prints, copies = schema.fingerprints, schema.near_duplicates
    query = select(prints.c.version, prints.c.publisher, prints.c.agency).where(
        prints.c.version.in_(versions)
    )
    found = [(str(row.version), Outlet(row.publisher, row.agency)) for row in connection.execute(query)]
    pairs = select(copies.c.a, copies.c.b).where(or_(copies.c.a.in_(versions), copies.c.b.in_(versions)))
    return independent(found, [(str(row.a), str(row.b)) for row in connection.execute(pairs)])


def _journey(connection: Connection, told: Sequence[travels.Travel], keys: Sequence[int]) -> dict[str, Any]:
    days = [leg for leg in travels.stops_of(told) if leg.start is not None]
    return {
        "id": tellings.handle(told),
        "status": tellings.status_of(tellings.history(told)),
        "start_date": min((leg.start for leg in days if leg.start), default=None),
        "end_date": max((leg.end for leg in days if leg.end), default=None),
    }


def _figures(connection: Connection, told: Sequence[claims.Claim], keys: Sequence[int]) -> dict[str, Any]:
    first = min(told, key=lambda claim: claim.uid)
    subject = " ".join(filter(None, (first.subject, first.fate, first.country)))
    return {
        "id": handle_of(first.uid),
        "subject": subject,
        "unit": first.unit,
        "disagree": claims.disagree(told),
    }


EPISODES = Gathering(
    schema.episodes,
    schema.episode_members,
    schema.episode_members.c.event,
    schema.episode_members.c.episode,
    _episode,
)
JOURNEYS = Gathering(
    schema.journeys,
    schema.journey_members,
    schema.journey_members.c.visit,
    schema.journey_members.c.journey,
    _journey,
)
FIGURES = Gathering(
    schema.figure_groups,
    schema.figure_members,
    schema.figure_members.c.figure,
    schema.figure_members.c.group_key,
    _figures,
)
