"""Queries: lazy, made step by step, answered as rows, batches, Arrow, polars or pandas tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, Self

import pyarrow as pa
from sqlalchemy import Connection, Select

from dragoman.questions.conditions import Conditions
from dragoman.questions.errors import QuestionError, nearest
from dragoman.questions.kind import Kind, counted
from dragoman.questions.lookup import Columns, keys_of
from dragoman.questions.vocabulary import Values
from dragoman.store import Store
from dragoman.store.columnar import columns_of, numbers, typed
from dragoman.store.garbage import put_off

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

BATCH: Final = 4_096
"""Rows in a batch. With 4,096 events and their texts a batch takes some 40 MB while it is read."""


_MANY: Final = 16_384
"""Rows in a batch that is read in columns: fewer make more queries, more take more memory."""


class Reads(Protocol):
    """What a query is asked of: whatever opens a transaction that reads."""

    store: Store

    def reading(self) -> AbstractContextManager[Connection]:
        """Open the transaction."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question to a record. Each step returns a new query; nothing is read before an answer is asked for.

    >>> from dragoman.questions.examples import small
    >>> with small() as record:
    ...     visits = record.events(type="CONSULT", actor="Portugal").since("2024")
    ...     [(row["actors"], row["recipients"], row["start"]) for row in visits]
    [(['Ana Reis'], ['Morocco'], datetime.date(2024, 5, 6))]
    """

    record: Reads = field(repr=False)
    kind: Kind
    conditions: Conditions = field(default_factory=Conditions)
    only: tuple[str, ...] | None = None

    # Steps ------------------------------------------------------------------------------------------------

    def where(self, **filters: Any) -> Self:
        """Ask for less: filters by name, as of ``record.events(…)``; one given again replaces the first.

        Raises :class:`~dragoman.questions.errors.QuestionError` for what cannot be asked.
        """
        conditions = self.conditions.given(**filters)
        self.kind.check(conditions)
        return replace(self, conditions=conditions)

    def since(self, day: date | str) -> Self:
        """Ask for what began on a day, in a month or in a year, or later; stories: what was published."""
        return self.where(since=day)

    def until(self, day: date | str) -> Self:
        """Ask for what began no later than a day, a month or a year."""
        return self.where(until=day)

    def actor(self, who: Values) -> Self:
        """Ask for what someone does, says or is on the way to: a country, a sector, both, an id or a name."""
        return self.where(actor=who)

    def recipient(self, who: Values) -> Self:
        """Ask for what is done or said to someone."""
        return self.where(recipient=who)

    def type(self, *types: str) -> Self:
        """Ask for events of certain types."""
        return self.where(type=types)

    def status(self, *statuses: str) -> Self:
        """Ask for what has happened, is planned, denied …"""
        return self.where(status=statuses)

    def text(self, words: str) -> Self:
        """Ask for what is told in certain words (:mod:`dragoman.questions.fulltext`)."""
        return self.where(text=words)

    def order(self, by: str) -> Self:
        """Sort by ``day``, ``published`` …; ``-day`` for the last first; ``record``: as stories came."""
        return self.where(order=by)

    def limit(self, most: int) -> Self:
        """Ask for no more than so many rows."""
        return self.where(limit=most)

    def with_superseded(self) -> Self:
        """See also what newer versions of a story have superseded."""
        return self.where(superseded=True)

    def select(self, *columns: str) -> Self:
        """Take only some columns, in this order."""
        known = self.kind.schema(self.conditions).names
        for name in columns:
            if name not in known:
                close = nearest(name, known)
                meant = (
                    f"; did you mean {' or '.join(close)}?" if close else f"; they have {', '.join(known)}"
                )
                raise QuestionError(f"{self.kind.name} have no column {name!r}{meant}")
        return replace(self, only=columns)

    # Answers ----------------------------------------------------------------------------------------------

    @property
    def schema(self) -> pa.Schema:
        """The columns of the answer with their types."""
        whole = self.kind.schema(self.conditions)
        return whole if self.only is None else pa.schema([whole.field(name) for name in self.only])

    def batches(self, size: int = BATCH) -> Iterator[pa.RecordBatch]:
        """Yield the answer in batches, in memory that does not grow; all from one moment of the record."""
        with self.record.reading() as connection:
            for keys in keys_of(connection, self._limited(connection), size):
                yield self._batch(lambda some: self.kind.columns(connection, some, self.conditions), keys)

    def passing(self) -> Iterator[pa.RecordBatch]:
        """Yield the answer to who only writes it down, and asks the record nothing before the last batch.

        A long one is read in columns, by another SQLite than Python's: two of them must not take turns.
        """
        asked = self.conditions
        if not self.kind.columnar or asked.limit is not None or asked.text is not None:
            yield from self.batches()
            return
        with self.record.reading() as connection:
            query = self._limited(connection)
        with columns_of(self.record.store) as columns:
            (found,) = columns(query)
            keys = numbers(found)
            for at in range(0, len(keys), _MANY):
                some = keys[at : at + _MANY].tolist()
                yield self._batch(lambda some: self.kind.read(columns, some, asked), some)

    def _batch(self, read: Callable[[list[int]], Columns], keys: list[int]) -> pa.RecordBatch:
        # Nothing that reading a batch makes is garbage before it is done; looking for some took a third
        # of the time.
        with put_off():
            columns = read(keys)
            arrays = [_array(columns[field.name], field.type) for field in self.schema]
            return pa.RecordBatch.from_arrays(arrays, schema=self.schema)

    def _limited(self, connection: Connection) -> Select[Any]:
        query = self.kind.keys(connection, self.conditions)
        return query if self.conditions.limit is None else query.limit(self.conditions.limit)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Yield rows as dictionaries."""
        for batch in self.batches():
            yield from batch.to_pylist()

    def count(self) -> int:
        """Return the number of rows, without reading them."""
        with self.record.reading() as connection:
            return int(connection.scalar(counted(self._limited(connection))) or 0)

    def to_arrow(self) -> pa.Table:
        """Return the answer as an Arrow table."""
        return pa.Table.from_batches(self.batches(), self.schema)

    def to_polars(self) -> pl.DataFrame:
        """Return the answer as a polars table (extra ``polars``)."""
        try:
            import polars
        except ModuleNotFoundError as error:
            raise QuestionError("polars is missing: pip install 'dragoman[polars]'") from error
        made: Any = polars.from_arrow(self.to_arrow())
        return made

    def to_pandas(self) -> pd.DataFrame:
        """Return the answer as a pandas table (extra ``pandas``)."""
        try:
            import pandas  # noqa: F401 (Arrow needs it)
        except ModuleNotFoundError as error:
            raise QuestionError("pandas is missing: pip install 'dragoman[pandas]'") from error
        made: pd.DataFrame = self.to_arrow().to_pandas()
        return made

    def write(self, path: str | Path, *, form: str | None = None) -> int:
        """Write the answer to a file, in the format its name tells; return the number of rows."""
        from dragoman.questions.formats import format_of, opened, write_batches

        target = Path(path)
        form = form or format_of(target)
        with opened(target) as sink:
            return write_batches(self.passing(), self.schema, sink, form=form)

    def sql(self) -> str:
        """Return the query that finds the keys of the answer, with its values, as this database runs it."""
        with self.record.reading() as connection:
            query = self._limited(connection)
            return str(query.compile(connection.engine, compile_kwargs={"literal_binds": True}))

    def plan(self) -> list[str]:
        """Return how the database means to find those keys: a line a step."""
        with self.record.reading() as connection:
            return explain(connection, self._limited(connection))


def _array(values: Any, kind: pa.DataType) -> pa.Array:
    return typed(values, kind) if isinstance(values, pa.Array) else pa.array(values, kind)


def explain(connection: Connection, query: Any) -> list[str]:
    """Return the steps by which a database means to answer a query."""
    sql = str(query.compile(connection.engine, compile_kwargs={"literal_binds": True}))
    sqlite = connection.dialect.name == "sqlite"
    prefix = "EXPLAIN QUERY PLAN " if sqlite else "EXPLAIN "
    return [row[-1] for row in connection.exec_driver_sql(prefix + sql.replace("%", "%" if sqlite else "%%"))]
