"""Actors: who occurs in the record, one row for each, however many stories name them."""

from __future__ import annotations

from typing import Any, ClassVar, Final

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, Select, func, literal, or_, select

from dragoman.questions import lookup, parties
from dragoman.questions.conditions import Conditions
from dragoman.questions.kind import Kind, current, one_story, published
from dragoman.questions.lookup import DAY, TEXT, TEXTS, Columns, day, listed
from dragoman.questions.plan import plus
from dragoman.store.schema import actors, versions

_SAME: Final = (
    actors.c.knowledge_id,
    actors.c.name,
    actors.c.country,
    actors.c.kind,
)
"""What makes two actors of stories one row: the id of the knowledge base and, always, the name it gives."""


class Actors(Kind):
    """Actors by identity; ``stories`` counts those that name one."""

    name = "actors"
    filters = frozenset({"actor", "country", "kind", "sector", "publisher", "story", "since", "until"})
    orders = ("stories", "name")
    newest = "-stories"
    fields: ClassVar[dict[str, pa.DataType]] = {
        "name": TEXT,
        "kind": TEXT,
        "country": TEXT,
        "sectors": TEXTS,
        "title": TEXT,
        "knowledge_id": TEXT,
        "anonymous": pa.bool_(),
        "stories": pa.int64(),
        "first_published": DAY,
        "last_published": DAY,
    }

    def keys(self, connection: Connection, asked: Conditions) -> Select[Any]:
        """Return the query for the key of each actor's newest mention."""
        key = func.max(actors.c.key)
        query = select(key.label("key")).where(*_conditions(connection, asked)).group_by(*_SAME)
        if _about_versions(asked):
            query = query.join(versions, versions.c.key == actors.c.version)
        name, backwards = asked.order or ("record", False)
        by: dict[str, ColumnElement[Any]] = {
            "stories": func.count(),
            "name": actors.c.name,
            "record": func.min(actors.c.key),
        }
        return query.order_by(by[name].desc() if backwards else by[name], key)

    def columns(self, connection: Connection, keys: list[int], asked: Conditions) -> Columns:
        """Read a batch of actors; counts and days are those of the stories asked for."""
        found = lookup.by_key(
            connection,
            "SELECT key, name, kind, country, sectors, title, knowledge_id, anonymous FROM actors"
            f" WHERE key IN ({listed(keys)})",
        )
        key = func.max(actors.c.key)
        # Only the batch is counted: the versions of the others, whose texts make them slow, stay closed.
        name = plus(actors.c.name) if connection.dialect.name == "sqlite" else actors.c.name
        these = name.in_(sorted({row[1] for row in found.values()}))
        counted = (
            select(key, func.count(), func.min(versions.c.published), func.max(versions.c.published))
            .join(versions, versions.c.key == actors.c.version)
            .where(*_conditions(connection, asked), these)
            .group_by(*_SAME)
            .having(key.in_(keys))
        )
        told = {row[0]: row for row in connection.execute(counted)}
        rows = [found[key] for key in keys]
        names = ("name", "kind", "country", "sectors", "title", "knowledge_id", "anonymous")
        made: Columns = {name: [row[n] for row in rows] for n, name in enumerate(names, start=1)}
        made["sectors"] = [codes.split() for codes in made["sectors"]]
        made["anonymous"] = [bool(value) for value in made["anonymous"]]
        made["stories"] = [told[key][1] for key in keys]
        made["first_published"] = [day(told[key][2]) for key in keys]
        made["last_published"] = [day(told[key][3]) for key in keys]
        return made


def _about_versions(asked: Conditions) -> bool:
    return bool(asked.since or asked.until or {"publisher", "story"} & set(asked.values))


def _conditions(connection: Connection, asked: Conditions) -> list[ColumnElement[bool]]:
    made = current(actors, asked)
    if "actor" in asked.values:
        made.append(parties.any_of(parties.resolve(connection, "actor", asked.values["actor"])))
    for name in ("country", "kind"):
        if name in asked.values:
            made.append(actors.c[name].in_(asked.values[name]))
    if "sector" in asked.values:
        sectors = literal(" ") + actors.c.sectors + " "
        made.append(or_(*(sectors.like(f"% {code} %") for code in asked.values["sector"])))
    if "publisher" in asked.values:
        made.append(versions.c.publisher.in_(asked.values["publisher"]))
    if "story" in asked.values:
        made.append(one_story(asked.values["story"]))
    if asked.since or asked.until:
        made.append(published(asked))
    return made
