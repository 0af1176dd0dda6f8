"""Conditions that several kinds share: on an actor that a thing names, and on the words of its story."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, literal_column, select

from dragoman.questions import parties
from dragoman.questions.conditions import Conditions
from dragoman.questions.fulltext import parse, words_in
from dragoman.questions.kind import of_versions
from dragoman.questions.plan import Narrowing
from dragoman.store.schema import actors, versions
from dragoman.store.search import POSTGRESQL_WORDS


def actor_narrowings(
    connection: Connection, thing: Table, asked: Conditions, columns: dict[str, ColumnElement[Any]]
) -> list[Narrowing]:
    """Return the conditions on actors that a thing's own columns name: filter → column of ``actors.key``."""
    found = []
    for name, column in columns.items():
        if name in asked.values:
            meant = parties.any_of(parties.resolve(connection, name, asked.values[name]))
            keys = select(thing.c.key).join(actors, actors.c.key == column).where(meant)
            check = select(1).where(actors.c.key == column, meant).correlate(thing).exists()
            found.append(Narrowing(keys, check))
    return found


def story_words(connection: Connection, thing: Table, asked: Conditions) -> list[Narrowing]:
    """Return the condition that the story that tells a thing has the words asked for."""
    if asked.text is None:
        return []
    search = parse(asked.text)
    if connection.dialect.name == "sqlite":
        keys = select(thing.c.key).select_from(versions).join(thing, of_versions(thing))
        keys = keys.where(versions.c.key.in_(words_in("story_words", search)))
        return [Narrowing(keys, thing.c.version.in_(words_in("story_words", search)))]
    text: ColumnElement[Any] = literal_column(POSTGRESQL_WORDS.format("versions"))
    told = and_(versions.c.key == thing.c.version, text.bool_op("@@")(literal_column(search.tsquery())))
    return [
        Narrowing(select(thing.c.key).join(versions, told), select(1).where(told).correlate(thing).exists())
    ]
