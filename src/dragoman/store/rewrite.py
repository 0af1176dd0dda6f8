"""The rows of a version made anew: from a record coded again, or from one that was put right."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, insert, select, update

from dragoman.record.models import Record
from dragoman.store import schema
from dragoman.store.keys import key_range
from dragoman.store.rows import Rows

_CHILDREN = (
    schema.spans.c.thing,
    schema.stop_events.c.visit,
    schema.stops.c.visit,
    schema.visit_travellers.c.visit,
    schema.event_contexts.c.event,
    schema.event_parties.c.event,
)


def coded_record(connection: Connection, version: int) -> Record:
    """Return a version's record as it was coded last, before any correction."""
    records = schema.records
    query = (
        select(records.c.json)
        .where(records.c.version == version, records.c.corrected.is_(False))
        .order_by(records.c.number.desc())
        .limit(1)
    )
    return Record.from_json(connection.execute(query).scalar_one())


def keep_coded(connection: Connection, record: Record, version: int, *, run: int) -> None:
    """Keep a record that a version was coded to, as the newest, and let the rows say what it says."""
    _number(connection, record, version, run=run, corrected=False)
    _replace_rows(connection, record, version)
    signature = {
        "coder": record.coder.version,
        "model": record.coder.model,
        "codebook": record.coder.codebook,
    }
    versions = schema.versions
    connection.execute(update(versions).where(versions.c.key == version).values(**signature, run=run))


def show_record(connection: Connection, record: Record, version: int, *, run: int) -> None:
    """Let a version's rows say what a record says that was put right; the coded one is kept beside it."""
    records = schema.records
    connection.execute(delete(records).where(records.c.version == version, records.c.corrected))
    _number(connection, record, version, run=run, corrected=True)
    _replace_rows(connection, record, version)


def _number(connection: Connection, record: Record, version: int, *, run: int, corrected: bool) -> None:
    records = schema.records
    last = connection.scalar(select(func.max(records.c.number)).where(records.c.version == version)) or 0
    connection.execute(update(records).where(records.c.version == version).values(current=False))
    row = {
        "version": version,
        "number": last + 1,
        "current": True,
        "corrected": corrected,
        "coder": record.coder.version,
        "model": record.coder.model,
        "codebook": record.coder.codebook,
        "run": run,
        "json": record.to_json().encode(),
    }
    connection.execute(insert(records), [row])


def _replace_rows(connection: Connection, record: Record, version: int) -> None:
    first, last = key_range(version)
    for column in _CHILDREN:
        connection.execute(delete(column.table).where(column.between(first, last)))
    for table in reversed(list(schema.THINGS.values())):
        connection.execute(delete(table).where(table.c.key.between(first, last)))
    versions = schema.versions
    current = connection.execute(select(versions.c.current).where(versions.c.key == version)).scalar_one()
    rows = Rows(record, version, current=current)
    for table, values in rows:
        connection.execute(insert(table), values)
    info, dateline = record.story, record.story.dateline
    values_now = {
        **info.model_dump(include={"title", "publisher", "published", "url"}),
        "dateline_place": rows.key(dateline.place) if dateline else None,
        "linked": False,
    }
    connection.execute(update(versions).where(versions.c.key == version).values(values_now))
