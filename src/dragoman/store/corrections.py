"""Corrections in a record: a log that is only ever added to, and holds when a story is coded again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from dragoman.errors import InputError
from dragoman.store import schema
from dragoman.store.corrected import REMOVED, Correction, change, corrected
from dragoman.store.rewrite import coded_record, show_record
from dragoman.store.store import Store, hand

_COLUMNS = [field.name for field in fields(Correction)]


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
        return of_story(connection, story) if story else _rows(connection)


def replay(store: Store, made: Iterable[Correction]) -> int:
    """Enter corrections that were made on another record; return how many were new.

    One whose story the record does not have takes hold when that story is added.
    """
    with store.writing() as connection:
        return enter(connection, list(made))


def enter(connection: Connection, made: Sequence[Correction]) -> int:
    """Add corrections to the log, and put right what they concern."""
    table = schema.corrections
    rows = {_identifier(one): one for one in made}
    known = set(connection.scalars(select(table.c.id).where(table.c.id.in_(rows))))
    new = {identifier: one for identifier, one in rows.items() if identifier not in known}
    if not new:
        return 0
    connection.execute(insert(table), [{**asdict(one), "id": name} for name, one in new.items()])
    versions, stories = schema.versions, schema.stories
    concerned = (
        select(versions.c.key, stories.c.id)
        .join(stories, stories.c.key == versions.c.story)
        .where(stories.c.id.in_({one.story for one in new.values()}))
        .order_by(versions.c.key)
    )
    for key, story in connection.execute(concerned).all():
        put_right(connection, key, story)
    return len(new)


def put_right(connection: Connection, version: int, story: str) -> list[Correction]:
    """Put a version's rows right by all corrections of its story; return those that found nothing."""
    made = of_story(connection, story)
    if not made:
        return []
    record, lost = corrected(coded_record(connection, version), made)
    show_record(connection, record, version, run=hand(connection))
    return lost


def of_story(connection: Connection, story: str) -> list[Correction]:
    """Return the corrections of a story, the oldest first."""
    return _rows(connection, schema.corrections.c.story == story)


def from_json(line: str | bytes) -> Correction:
    """Read a correction from one line of JSON, as :func:`as_json` writes it. Raises ``ValueError``."""
    values = json.loads(line)
    if not isinstance(values, dict) or set(values) != set(_COLUMNS):
        raise ValueError("not a correction")
    return Correction(**{**values, "at": datetime.fromisoformat(values["at"])})


def as_json(one: Correction) -> str:
    """Return a correction as one line of JSON."""
    return json.dumps({**asdict(one), "at": _utc(one.at).isoformat()}, ensure_ascii=False)


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


def _rows(connection: Connection, *where: Any) -> list[Correction]:
    table = schema.corrections
    query = select(*(table.c[name] for name in _COLUMNS)).where(*where).order_by(table.c.at, table.c.id)
    rows = connection.execute(query).mappings()
    return [Correction(**{**row, "at": _utc(row["at"])}) for row in rows]


def _identifier(one: Correction) -> str:
    return hashlib.sha256(as_json(one).encode()).hexdigest()[:16]


def _now() -> datetime:
    return datetime.now(UTC)


def _utc(value: datetime) -> datetime:
    # SQLite keeps no zone; all days in a record are UTC.
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
