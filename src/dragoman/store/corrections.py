"""Corrections in a record: a log that is only ever added to, and holds when a story is coded again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from dragoman.errors import InputError
from dragoman.store import schema
from dragoman.store.corrected import REMOVED, Correction, change, corrected
from dragoman.store.correction_log import enter, logged, of_story
from dragoman.store.rewrite import coded_record
from dragoman.store.store import Store


def correct(
    store: Store, uid: str, field: str, value: Any, *, who: str, why: str, at: datetime | None = None
) -> Correction:
    """Put a field right and return the correction that was entered.

    ``uid`` names a thing by its version's id and its own (``f9b5f2a0fea7d68d.E7``), or a story by its
    version's id alone. ``value`` is as in the record's JSON, where other things are named by their ids.
    Raises ``InputError`` where the record has no such thing or field, or the value cannot be.

    >>> from dragoman.record.examples import small_record
    >>> with Store.open("sqlite://") as store:
    ...     version = store.add_record(small_record()).version
    ...     made = correct(store, f"{version}.E1", "mode", "talks", who="Reis", why="they only talked")
    ...     store.record(version).events[0].mode, made.before
    ('talks', 'visit')
    """
    if not who.strip() or not why.strip():
        raise InputError(uid, "a correction says who made it, and why")
    version, _, identifier = uid.partition(".")
    with store.writing() as connection:
        key, story = _version(connection, version)
        base = coded_record(connection, key)
        present, _ = corrected(base, of_story(connection, story))
        _, _, before, _ = change(present, identifier, field, value)
        layer, anchor, _, after = change(base, identifier, field, value)
        made = Correction(
            story,
            version,
            layer,
            anchor,
            field,
            before,
            after,
            who.strip(),
            at or _now(),
            " ".join(why.split()),
        )
        enter(connection, [made])
    return made


def remove(store: Store, uid: str, *, who: str, why: str, at: datetime | None = None) -> Correction:
    """Take a thing out of the record: an event that never was, a person who is none."""
    return correct(store, uid, REMOVED, None, who=who, why=why, at=at)


def corrections(store: Store, *, story: str | None = None) -> list[Correction]:
    """Return every correction, the oldest first, or those of one story."""
    with store.reading() as connection:
        return of_story(connection, story) if story else logged(connection)


def replay(store: Store, made: Iterable[Correction]) -> int:
    """Enter corrections that were made on another record; return how many were new.

    One whose story the record does not have takes hold when that story is added.
    """
    with store.writing() as connection:
        return enter(connection, list(made))


def _version(connection: Connection, identifier: str) -> tuple[int, str]:
    versions, stories = schema.versions, schema.stories
    row = connection.execute(
        select(versions.c.key, stories.c.id)
        .join(stories, stories.c.key == versions.c.story)
        .where(versions.c.id == identifier)
    ).one_or_none()
    if row is None:
        raise InputError(identifier, "no version of a story has this id")
    return row.key, row.id


def _now() -> datetime:
    return datetime.now(UTC)
