"""Connections: SQLite in one file with a write-ahead log, PostgreSQL by URL, errors in plain words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError

from dragoman.store.errors import StoreError

DEFAULT: Final = "record.db"
"""The record's file where none is named: in the folder one works in."""

VARIABLE: Final = "DRAGOMAN_RECORD"
"""Environment variable that names a record for all commands."""

_WAIT: Final = 120.0
"""Seconds that a writer waits for another before it gives up; a batch takes well under one."""

_LOCK: Final = 0x647261676F6D616E  # "dragoman": the lock's number, any will do

_WRITE: Final = {"dragoman_write": True}


def record_url(record: str | Path | None = None) -> URL:
    """Return the URL of a record: as given, else from ``DRAGOMAN_RECORD``, else ``record.db`` here.

    A path is a SQLite file. ``postgresql://`` is taken with psycopg 3.

    >>> record_url("news.db").render_as_string(), record_url("postgresql://me@db/news").drivername
    ('sqlite:///news.db', 'postgresql+psycopg')
    """
    given = str(record or os.environ.get(VARIABLE) or DEFAULT)
    if "://" not in given:
        return URL.create("sqlite", database=given)
    try:
        url = make_url(given)
    except ArgumentError as error:
        raise StoreError(given.split("@")[-1], "not the URL of a database") from error
    backend = url.get_backend_name()
    if backend == "postgresql" or backend == "postgres":
        return url.set(drivername="postgresql+psycopg")
    if backend == "sqlite":
        return url
    raise StoreError(shown(url), "only SQLite and PostgreSQL keep records")


def shown(url: URL) -> str:
    """Return how a record is named to people: a file's path, or the URL without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.set(drivername="postgresql").render_as_string(hide_password=True)


def connect(url: URL) -> Engine:
    """Return an engine on which ``begin(engine)`` and ``reading(engine)`` open transactions."""
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"timeout": _WAIT, "check_same_thread": False})
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    try:
        return create_engine(url, pool_pre_ping=True)
    except ModuleNotFoundError as error:
        raise StoreError(shown(url), 'PostgreSQL needs psycopg: pip install "dragoman[postgres]"') from error


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that writes: all of it is kept, or, after an error or a crash, nothing."""
    with _told(engine), engine.connect() as bare:
        connection = bare.execution_options(**_WRITE)
        with connection.begin():
            if engine.dialect.name == "postgresql":
                # One writer at a time, as on SQLite: two that stored the same stories in another order would
                # wait for each other for ever. Storing takes a small part of the time that coding does.
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that reads: it sees the record as it stood when it began."""
    with _told(engine), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            yield connection


def _set_up_sqlite(connection: sqlite3.Connection, _: Any) -> None:
    # Transactions are begun by hand, below: the driver's own begin late, and deadlock two writers.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")  # readers do not wait for the writer
    # With a write-ahead log, NORMAL loses no consistency; a power cut may lose the last commits, which the
    # next run makes again.
    cursor.execute("PRAGMA synchronous = NORMAL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA cache_size = -64000")  # 64 MB
    cursor.execute("PRAGMA mmap_size = 134217728")  # 128 MB, which count as the process's own memory
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # IMMEDIATE takes the writer's lock at once: two that had both read could not both go on to write.
    immediate = connection.get_execution_options().get("dragoman_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


@contextmanager
def _told(engine: Engine) -> Iterator[None]:
    """Turn the database's errors that a person can do something about into a ``StoreError``."""
    try:
        yield
    except DBAPIError as error:
        reason = _reason(error)
        if reason is None:
            raise
        raise StoreError(shown(engine.url), reason) from error


def _reason(error: DBAPIError) -> str | None:
    """Return what went wrong, where the place, the disk or another program is at fault; else None."""
    said = " ".join(str(error.orig).split())
    if "full" in said or "No space left" in said or "disk I/O error" in said:
        return f"the disk is full or failing ({said}); what was stored before stands"
    if "locked" in said or "lock timeout" in said:
        return "another program has kept it locked for two minutes"
    if "not a database" in said or "malformed" in said:
        return "not a record of Dragoman, or a damaged one"
    if "unable to open" in said or "readonly" in said or "permission denied" in said:
        return f"cannot be opened or written ({said})"
    if error.connection_invalidated or "connection" in said.lower():
        return said
    return said if isinstance(error, DatabaseError) and "no such table" in said else None
