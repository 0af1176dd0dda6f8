"""Queries as columns: Arrow arrays from a database, without a Python object for every cell.

A file of SQLite is read by ADBC, in C: six times as fast as Python's own driver (benchmarks/export.py). Other
databases go through SQLAlchemy's cursor.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from sqlalchemy import Connection, Engine, QueuePool, Select
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from dragoman.store.store import Store

_BATCH: Final = 1 << 16
"""Rows of a batch of ADBC's: it makes room for as many at once, and tells types by the first batch."""


class Columns(Protocol):
    """What answers a query with one array for each of its columns."""

    def __call__(self, query: Select[Any] | str) -> list[pa.Array]:
        """Return the columns of a query, or of its text, without parameters.

        Types are what the database tells: SQLite has days as text and truth as 0 and 1.
        """


@contextmanager
def columns_of(store: Store) -> Iterator[Columns]:
    """Open a transaction whose queries are answered in columns; all see the record as at the first."""
    if store.engine.dialect.name == "sqlite" and store.files() and _left(store.engine):
        with _adbc(store.files()[0]) as columns:
            yield columns
    else:
        with store.reading() as connection:
            yield columns_on(connection)


def _left(engine: Engine) -> bool:
    """Close this process's own connections, and say whether all could be closed.

    ADBC brings a SQLite of its own. Two of them in one process must not have a file open together: locks are
    the process's, and what one lets go the other loses (sqlite.org/howtocorrupt.html, 2.2.1).
    """
    if isinstance(engine.pool, QueuePool) and engine.pool.checkedout():
        return False
    engine.dispose()
    return True


@contextmanager
def _adbc(path: Path) -> Iterator[Columns]:
    from adbc_driver_sqlite import dbapi

    with dbapi.connect(path.resolve().as_uri()) as connection:

        def columns(query: Select[Any] | str) -> list[pa.Array]:
            text = query if isinstance(query, str) else _text(query)
            try:
                return _answer(connection, text, _BATCH)
            except OSError:  # a column without values in the whole first batch has some in another
                return _answer(connection, text, 1 << 24)

        yield columns


def _answer(connection: Any, text: str, rows: int) -> list[pa.Array]:
    with connection.cursor() as cursor:
        cursor.adbc_statement.set_options(**{"adbc.sqlite.query.batch_rows": str(rows)})
        cursor.execute(text)
        table = cursor.fetch_arrow_table()
    return [_whole(column) for column in table.columns]


def _text(query: Select[Any]) -> str:
    return str(query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))


def columns_on(connection: Connection) -> Columns:
    """Return what answers queries in columns on a connection that is open, through its driver's rows."""

    def columns(query: Select[Any] | str) -> list[pa.Array]:
        if isinstance(query, str):
            cursor = connection.exec_driver_sql(query).cursor
        else:
            cursor = connection.execute(query).cursor  # its own cursor: SQLAlchemy's rows cost as much again
        assert cursor is not None
        width, rows = len(cursor.description), cursor.fetchall()
        return [pa.array(column) for column in zip(*rows, strict=True)] if rows else [pa.nulls(0)] * width

    return columns


def _whole(column: pa.ChunkedArray) -> pa.Array:
    return column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()


Numbers = NDArray[np.int64]


def numbers(column: pa.Array) -> Numbers:
    """Return keys as numbers, -1 where there is none."""
    if column.null_count:
        column = column.cast(pa.int64()).fill_null(-1)
    found: Numbers = column.cast(pa.int64()).to_numpy(zero_copy_only=False)
    return found


def typed(column: pa.Array, kind: pa.DataType) -> pa.Array:
    """Return a column as a type; one without values is told no type by the database."""
    if column.null_count == len(column):
        return pa.nulls(len(column), kind)
    return column if column.type == kind else column.cast(kind)
