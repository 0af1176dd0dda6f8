"""Bring a database to the newest form of the tables, or say why it cannot be used."""

from __future__ import annotations

import logging
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect

from dragoman.store import schema
from dragoman.store.engine import reading, shown, writing
from dragoman.store.errors import NewerRecordError, NoRecordError, StoreError

_LOG: Final = logging.getLogger(__name__)
_VERSION_TABLE: Final = "alembic_version"


def prepare(engine: Engine, *, create: bool = True, to: str = schema.REVISION) -> None:
    """Make the tables of a new record, and bring those of an older one up to date, in one transaction.

    Raises ``NoRecordError`` where there is none and ``create`` is false, ``NewerRecordError`` where a later
    Dragoman wrote it, ``StoreError`` where the database is something else.
    """
    _look(engine, create)
    with reading(engine) as connection:
        if revision(connection) == to:
            return
    with writing(engine) as connection:
        # Asked again: another process may have made the tables while this one waited for the lock.
        found = revision(connection)
        if found == to:
            return
        _check(connection, found, shown(engine.url), create)
        if found is not None:
            _LOG.info("%s: tables brought from form %s to %s", shown(engine.url), found, to)
        _upgrade(connection, to)


def revision(connection: Connection) -> str | None:
    """Return the form that a database's tables have; None where there are none of ours."""
    if not connection.dialect.has_table(connection, _VERSION_TABLE):
        return None
    found = connection.exec_driver_sql(f"SELECT version_num FROM {_VERSION_TABLE}").scalar()
    return None if found is None else str(found)


@cache
def known() -> tuple[str, ...]:
    """Return the forms of the tables that this program knows, the oldest first.

    >>> known()[0], known()[-1] == schema.REVISION
    ('0001', True)
    """
    names = (entry.name for entry in (files("dragoman.store.migrations") / "versions").iterdir())
    return tuple(sorted(name[1:5] for name in names if name.startswith("r") and name.endswith(".py")))


def _look(engine: Engine, create: bool) -> None:
    """Refuse a SQLite file that is not there before connecting makes an empty one."""
    path = engine.url.database
    if engine.dialect.name != "sqlite" or not path or path == ":memory:" or path.startswith("file:"):
        return
    if not create and not Path(path).exists():
        raise NoRecordError(path, "no record here; `dragoman add` makes one")
    if not Path(path).absolute().parent.is_dir():
        raise StoreError(path, "no such folder")


def _check(connection: Connection, found: str | None, where: str, create: bool) -> None:
    if found is None:
        if inspect(connection).get_table_names():
            raise StoreError(where, "a database, but not a record of Dragoman")
        if not create:
            raise NoRecordError(where, "no record here; `dragoman add` makes one")
    elif found not in known():
        raise NewerRecordError(
            where,
            f"written by a later Dragoman (its tables have form {found}, this one knows {known()[-1]}): "
            "update Dragoman",
        )


def _upgrade(connection: Connection, to: str) -> None:
    # Imported here: a record that is up to date does not wait for it.
    from alembic import command
    from alembic.config import Config

    with as_file(files("dragoman.store") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, to)
