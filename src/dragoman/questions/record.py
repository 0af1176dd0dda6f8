"""A record opened for questions."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Connection

from dragoman.questions.query import Query
from dragoman.store import Store

if TYPE_CHECKING:
    from dragoman.questions.series import Series


class OpenRecord:
    """A record in a database, to be asked.

    >>> from dragoman.questions.examples import small
    >>> with small() as record:
    ...     record.events().count(), record.statements(actor="Ana Reis").to_arrow()["content"].to_pylist()
    (1, ['“We come as friends,”'])
    """

    def __init__(self, store: Store) -> None:
        """Take a store that is open; :func:`open_record` opens one."""
        self.store = store

    @property
    def name(self) -> str:
        """The record's path, or its URL without a password."""
        return self.store.name

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a transaction that reads."""
        return self.store.reading()

    def events(self, **filters: Any) -> Query:
        """Ask for events: ``actor``, ``recipient``, ``party``, ``between``, ``type``, ``since`` …"""
        return self.ask("events", **filters)

    def statements(self, **filters: Any) -> Query:
        """Ask for statements: ``actor`` speaks, ``recipient`` is spoken to, ``text`` is said."""
        return self.ask("statements", **filters)

    def figures(self, **filters: Any) -> Query:
        """Ask for figures: ``actor`` claims them, ``unit``."""
        return self.ask("figures", **filters)

    def visits(self, **filters: Any) -> Query:
        """Ask for visits: ``actor`` travels, ``country`` and ``place`` are stops."""
        return self.ask("visits", **filters)

    def stories(self, **filters: Any) -> Query:
        """Ask for stories: ``publisher``, ``text``, ``actor`` is named in them."""
        return self.ask("stories", **filters)

    def actors(self, **filters: Any) -> Query:
        """Ask for actors: ``country``, ``sector``, ``kind``."""
        return self.ask("actors", **filters)

    def ask(self, kind: str, /, **filters: Any) -> Query:
        """Ask for things of a kind by its name."""
        from dragoman.questions.kinds import KINDS

        return Query(self, KINDS[kind]).where(**filters)

    def dyad(
        self,
        one: str,
        other: str,
        *,
        by: str = "month",
        since: date | str | None = None,
        until: date | str | None = None,
        **filters: Any,
    ) -> Series:
        """Return what passes between two countries (:func:`dragoman.questions.series.dyad`)."""
        from dragoman.questions.series import dyad

        return dyad(self, one, other, by=by, since=since, until=until, **filters)

    def close(self) -> None:
        """Close every connection."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_record(record: str | Path | None = None) -> OpenRecord:
    """Open a record for questions, by path or URL; else what ``DRAGOMAN_RECORD`` names, else ``record.db``.

    Raises :class:`~dragoman.store.errors.NoRecordError` where there is none.
    """
    return OpenRecord(Store.open(record, create=False))
