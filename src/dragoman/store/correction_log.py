"""The log of corrections in a database, and the rows that are put right by it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from dragoman.store import schema
from dragoman.store.corrected import Correction, corrected
from dragoman.store.rewrite import coded_record, show_record

_COLUMNS = [field.name for field in fields(Correction)]


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
    show_record(connection, record, version, run=by_hand(connection))
    return lost


def of_story(connection: Connection, story: str) -> list[Correction]:
    """Return the corrections of a story, the oldest first."""
    return logged(connection, schema.corrections.c.story == story)


def logged(connection: Connection, *where: Any) -> list[Correction]:
    """Return the corrections that conditions hold for, the oldest first."""
    table = schema.corrections
    query = select(*(table.c[name] for name in _COLUMNS)).where(*where).order_by(table.c.at, table.c.id)
    rows = connection.execute(query).mappings()
    return [Correction(**{**row, "at": _utc(row["at"])}) for row in rows]


def from_json(line: str | bytes) -> Correction:
    """Read a correction from one line of JSON, as :func:`as_json` writes it. Raises ``ValueError``."""
    values = json.loads(line)
    if not isinstance(values, dict) or set(values) != set(_COLUMNS):
        raise ValueError("not a correction")
    return Correction(**{**values, "at": datetime.fromisoformat(values["at"])})


def as_json(one: Correction) -> str:
    """Return a correction as one line of JSON."""
    return json.dumps({**asdict(one), "at": _utc(one.at).isoformat()}, ensure_ascii=False)


def _identifier(one: Correction) -> str:
    return hashlib.sha256(as_json(one).encode()).hexdigest()[:16]


def by_hand(connection: Connection) -> int:
    """Return the key of the run that stands for records added by hand, from Python."""
    runs = schema.runs
    key = connection.scalar(select(runs.c.key).where(runs.c.command == "python").order_by(runs.c.key))
    if key is not None:
        return key
    from dragoman import __version__

    now = datetime.now(UTC)
    row: dict[str, Any] = {
        "command": "python",
        "state": "done",
        "started": now,
        "ended": now,
        "coder": __version__,
        "model": "",
        "codebook": "",
        "options": {},
    }
    key = connection.scalar(insert(runs).values(row).returning(runs.c.key))
    assert key is not None
    return key


def _utc(value: datetime) -> datetime:
    # SQLite keeps no zone; all days in a record are UTC.
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
