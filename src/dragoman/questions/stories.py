"""Stories: what the record was made from, one row a story, or with superseded ones a row a version."""

from __future__ import annotations

from typing import Any, ClassVar

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, Select, literal_column, select

from dragoman.questions import lookup, parties
from dragoman.questions.conditions import Conditions
from dragoman.questions.fulltext import parse, words_in
from dragoman.questions.kind import ALL_KINDS, Kind, in_days, one_story
from dragoman.questions.lookup import DAY, TEXT, Columns, day, fetch, listed
from dragoman.questions.plan import Narrowing, Plan, plus
from dragoman.store.keys import VERSION_SHIFT
from dragoman.store.schema import actors, versions
from dragoman.store.search import POSTGRESQL_WORDS


class Stories(Kind):
    """The stories that the record was made from, each as it stands now."""

    name = "stories"
    filters = frozenset({*ALL_KINDS, "actor"})
    orders = ("published", "title")
    fields: ClassVar[dict[str, pa.DataType]] = {
        "id": TEXT,
        "version": TEXT,
        "number": pa.int32(),
        "title": TEXT,
        "publisher": TEXT,
        "published": DAY,
        "published_from": TEXT,
        "language": TEXT,
        "url": TEXT,
        "events": pa.int32(),
        "statements": pa.int32(),
        "characters": pa.int32(),
        "current": pa.bool_(),
    }

    def keys(self, connection: Connection, asked: Conditions) -> Select[Any]:
        """Return the query for keys of versions; ``actor`` is anyone whom the story names."""
        simple: list[ColumnElement[bool]] = [] if asked.superseded else [versions.c.current]
        if "publisher" in asked.values:
            simple.append(versions.c.publisher.in_(asked.values["publisher"]))
        if asked.since or asked.until:
            simple.append(in_days(versions.c.published, asked))
        narrowings = _story_narrowings(connection, asked)
        plan = Plan(versions.c.key, simple, narrowings)
        name, backwards = asked.order or ("record", False)
        hurried = name == "published" and asked.limit is not None
        conditions, _ = plan.arranged(connection, hurried=hurried)
        query = select(versions.c.key).where(*conditions)
        by = versions.c.key if name == "record" else versions.c[name]
        return query.order_by(by.desc().nulls_last() if backwards else by.asc().nulls_last(), versions.c.key)

    def columns(self, connection: Connection, keys: list[int], asked: Conditions) -> Columns:
        """Read a batch of versions with how much they tell."""
        wanted = listed(keys)
        found = lookup.by_key(
            connection,
            "SELECT v.key, s.id, v.id, v.number, v.title, v.publisher, v.published, v.published_from,"
            " v.language, coalesce(v.url, s.url), v.current, v.text"
            f" FROM versions AS v JOIN stories AS s ON s.key = v.story WHERE v.key IN ({wanted})",
        )
        rows = [found[key] for key in keys]
        names = (
            "id",
            "version",
            "number",
            "title",
            "publisher",
            "published",
            "published_from",
            "language",
            "url",
        )
        made: Columns = {name: [row[n] for row in rows] for n, name in enumerate(names, start=1)}
        made["published"] = [day(value) for value in made["published"]]
        made["current"] = [bool(row[10]) for row in rows]
        made["characters"] = [len(row[11]) for row in rows]
        for thing in ("events", "statements"):
            counts = _counts(connection, thing, keys)
            made[thing] = [counts.get(key, 0) for key in keys]
        if asked.text:
            known = lookup.versions(connection, (key << VERSION_SHIFT for key in keys))
            made |= lookup.match_columns(connection, asked.text, [(key, None, None) for key in keys], known)
        return made


def _counts(connection: Connection, thing: str, keys: list[int]) -> dict[int, int]:
    """Return how many things of a table each version has, by stretches of keys: it needs no other index."""
    step = 1 << VERSION_SHIFT
    rows = fetch(
        connection,
        f"SELECT v.key, count(*) FROM versions AS v JOIN {thing} AS t ON t.key >= v.key * {step}"
        f" AND t.key < v.key * {step} + {step} WHERE v.key IN ({listed(keys)}) GROUP BY v.key",
    )
    return {row[0]: row[1] for row in rows}


def _story_narrowings(connection: Connection, asked: Conditions) -> list[Narrowing]:
    found = []
    if "story" in asked.values:
        wanted = one_story(asked.values["story"])
        found.append(Narrowing(select(versions.c.key).where(wanted), wanted))
    if "actor" in asked.values:
        meant = parties.any_of(parties.resolve(connection, "actor", asked.values["actor"]))
        keys = select(actors.c.version).where(meant)
        found.append(Narrowing(keys, versions.c.key.in_(keys)))
    if asked.text is not None:
        search = parse(asked.text)
        if connection.dialect.name == "sqlite":
            key = versions.c.key
            found.append(
                Narrowing(words_in("story_words", search), plus(key).in_(words_in("story_words", search)))
            )
        else:
            text: ColumnElement[Any] = literal_column(POSTGRESQL_WORDS.format("versions"))
            met = text.bool_op("@@")(literal_column(search.tsquery()))
            found.append(Narrowing(select(versions.c.key).where(met), met))
    return found
