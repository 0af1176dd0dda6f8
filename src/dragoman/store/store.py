"""The record in a database: open it, add what was coded, take whole records out again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, select

from dragoman.record.models import Record
from dragoman.store import schema
from dragoman.store.correction_log import by_hand
from dragoman.store.engine import connect, reading, record_url, shown, writing
from dragoman.store.keys import canonical_url
from dragoman.store.migrate import prepare
from dragoman.store.writer import Added, write_record


@dataclass(frozen=True, slots=True)
class Version:
    """A text that a story has had."""

    id: str
    story: str
    number: int
    current: bool
    title: str | None
    published: date | None
    coder: str
    model: str


class Store:
    """A record kept in a database.

    >>> from dragoman.record.examples import small_record
    >>> with Store.open("sqlite://") as store:
    ...     first, again = store.add_record(small_record()), store.add_record(small_record())
    ...     store.record(first.version) == small_record()
    True
    >>> first.outcome, again.outcome
    ('added', 'known')
    """

    def __init__(self, engine: Engine) -> None:
        """Wrap an engine; :meth:`open` is the way to get a store."""
        self.engine = engine

    @classmethod
    def open(cls, record: str | Path | None = None, *, create: bool = True) -> Self:
        """Open a record by path or URL (else ``DRAGOMAN_RECORD``, else ``record.db`` here).

        Makes it where there is none, unless ``create`` is false, and brings an older one up to date. Raises
        ``NoRecordError``, ``NewerRecordError``, or ``StoreError`` where it cannot be opened.
        """
        url = record_url(record)
        engine = connect(url)
        try:
            prepare(engine, create=create)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine)

    @property
    def name(self) -> str:
        """How the record is named to people: its path, or its URL without a password."""
        return shown(self.engine.url)

    def files(self) -> list[Path]:
        """Return the files that the record is kept in; none on PostgreSQL."""
        database = self.engine.url.database
        if self.engine.dialect.name != "sqlite" or not database or database == ":memory:":
            return []
        return [Path(f"{database}{ending}") for ending in ("", "-wal", "-shm", "-journal")]

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a transaction that reads: it sees the record as it stood when it began."""
        return reading(self.engine)

    def writing(self) -> AbstractContextManager[Connection]:
        """Open a transaction that writes: all of it is kept, or nothing."""
        return writing(self.engine)

    def add_record(self, record: Record, *, run: int | None = None) -> Added:
        """Store one record, in a transaction of its own. :meth:`add_to` stores many in one."""
        with self.writing() as connection:
            return self.add_to(connection, record, run=run if run is not None else by_hand(connection))

    def add_to(self, connection: Connection, record: Record, *, run: int) -> Added:
        """Store one record inside a transaction. A text that the record has already changes nothing.

        :class:`~dragoman.store.writer.Writer` stores many for less.
        """
        return write_record(connection, record, run=run)

    def record(self, identifier: str) -> Record:
        """Return a version's record, or the newest of a story's. Raises ``KeyError`` for an unknown id."""
        versions, records, stories = schema.versions, schema.records, schema.stories
        query = (
            select(records.c.json)
            .join(versions, versions.c.key == records.c.version)
            .join(stories, stories.c.key == versions.c.story)
            .where(records.c.current)
            .where((versions.c.id == identifier) | ((stories.c.id == identifier) & versions.c.current))
        )
        with self.reading() as connection:
            found = connection.scalar(query)
        if found is None:
            raise KeyError(identifier)
        return Record.from_json(found)

    def versions(self, identifier: str) -> list[Version]:
        """Return the texts that a story has had, the oldest first.

        ``identifier`` is the story's id, its address, or the id of any of its versions.
        """
        versions, stories = schema.versions, schema.stories
        of_version = select(versions.c.story).where(versions.c.id == identifier)
        wanted = (
            (stories.c.id == identifier)
            | (stories.c.url == canonical_url(identifier))
            | stories.c.key.in_(of_version)
        )
        columns = [
            versions.c[name] for name in ("id", "number", "current", "title", "published", "coder", "model")
        ]
        query = (
            select(stories.c.id.label("story"), *columns)
            .join(stories, stories.c.key == versions.c.story)
            .where(wanted)
            .order_by(stories.c.key, versions.c.number)
        )
        with self.reading() as connection:
            return [Version(**row) for row in connection.execute(query).mappings()]

    def records(self) -> Iterator[Record]:
        """Yield the record of every story's newest version, in the order in which they came."""
        versions, records = schema.versions, schema.records
        query = (
            select(records.c.json)
            .join(versions, versions.c.key == records.c.version)
            .where(records.c.current, versions.c.current)
            .order_by(versions.c.key)
            .execution_options(yield_per=100)
        )
        with self.reading() as connection:
            for packed in connection.scalars(query):
                yield Record.from_json(packed)
