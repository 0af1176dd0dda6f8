"""What there is to ask for: filters, orders and columns of each kind of thing, and how its rows are read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, Final

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, Select, Table, and_, func, literal, select

from dragoman.questions.conditions import Conditions
from dragoman.questions.errors import QuestionError
from dragoman.questions.lookup import TEXT_MATCH, Columns
from dragoman.questions.plan import Narrowing, Plan, unindexed
from dragoman.store import schema
from dragoman.store.columnar import Columns as Reader
from dragoman.store.keys import VERSION_SHIFT

ALL_KINDS: Final = ("publisher", "story", "since", "until", "text")
"""Filters that every kind has."""

_STEP: Final = 1 << VERSION_SHIFT


class Kind(ABC):
    """One kind of thing to ask for."""

    name: ClassVar[str]
    filters: ClassVar[frozenset[str]]
    orders: ClassVar[tuple[str, ...]]
    newest: ClassVar[str] = "-published"
    """The order of tables: what is newest first."""
    fields: ClassVar[dict[str, pa.DataType]]
    columnar: ClassVar[bool] = False
    """Whether :meth:`read` can take the place of :meth:`columns`, for answers without a search."""

    @abstractmethod
    def keys(self, connection: Connection, asked: Conditions) -> Select[Any]:
        """Return the query for the keys asked for, in their order, without the limit."""

    @abstractmethod
    def columns(self, connection: Connection, keys: list[int], asked: Conditions) -> Columns:
        """Return the values of all columns for keys, in their order."""

    def read(self, columns: Reader, keys: Sequence[int], asked: Conditions) -> Columns:
        """Return the values of all columns for keys from what answers queries in columns, if ``columnar``."""
        raise NotImplementedError

    def schema(self, asked: Conditions) -> pa.Schema:
        """Return the columns of an answer."""
        more = TEXT_MATCH if asked.text else {}
        return pa.schema([pa.field(name, kind) for name, kind in {**self.fields, **more}.items()])

    def check(self, asked: Conditions) -> None:
        """Raise ``QuestionError`` for filters and orders that this kind does not have."""
        for name in sorted(asked.used - self.filters):
            takes = ", ".join(f"--{one}" for one in sorted(self.filters))
            raise QuestionError(f"--{name.replace('_', '-')} does not apply to {self.name}; {takes} do")
        if asked.order and asked.order[0] not in (*self.orders, "record"):
            raise QuestionError(
                f"--order: {self.name} have no order {asked.order[0]!r}; they have {', '.join(self.orders)},"
                " record, and -NAME for the last first"
            )
        if asked.dated_by != "event" and self.name != "events":
            raise QuestionError("--dated-by is for events")


def of_versions(table: Table) -> ColumnElement[bool]:
    """Return the condition that joins a thing to its version: its key lies in the version's stretch."""
    start = schema.versions.c.key * literal(_STEP, literal_execute=True)
    return and_(table.c.key >= start, table.c.key < start + literal(_STEP, literal_execute=True))


def story_narrowings(table: Table, asked: Conditions, *, dates: bool) -> list[Narrowing]:
    """Return the conditions on the story that tells a thing; with ``dates``, on its publication too."""
    versions, found = schema.versions, []
    wanted: list[ColumnElement[bool]] = []
    if "publisher" in asked.values:
        wanted.append(versions.c.publisher.in_(asked.values["publisher"]))
    if "story" in asked.values:
        wanted.append(one_story(asked.values["story"]))
    if dates and (asked.since or asked.until):
        wanted.append(published(asked))
    for condition in wanted:
        keys = select(table.c.key).select_from(versions).join(table, of_versions(table)).where(condition)
        check = select(1).where(versions.c.key == table.c.version, condition).correlate(table).exists()
        found.append(Narrowing(keys, check))
    return found


def one_story(identifiers: tuple[str, ...]) -> ColumnElement[bool]:
    """Return the condition that a version is one of these, or of one of these stories."""
    stories = select(schema.stories.c.key).where(schema.stories.c.id.in_(identifiers))
    return schema.versions.c.id.in_(identifiers) | schema.versions.c.story.in_(stories)


def published(asked: Conditions) -> ColumnElement[bool]:
    """Return the condition that a version was published in the days asked for."""
    return in_days(schema.versions.c.published, asked)


def in_days(column: ColumnElement[Any], asked: Conditions) -> ColumnElement[bool]:
    """Return the condition that a day is among those asked for."""
    parts = []
    if asked.since:
        parts.append(column >= asked.since)
    if asked.until:
        parts.append(column <= asked.until)
    return and_(*parts)


def current(table: Table, asked: Conditions) -> list[ColumnElement[bool]]:
    """Return the condition that leaves out what newer versions of a story have superseded."""
    return [] if asked.superseded else [table.c.current]


def planned_keys(connection: Connection, table: Table, asked: Conditions, plan: Plan) -> Select[Any]:
    """Return the query for the keys of things by publication day or in the order of the record."""
    name, backwards = asked.order or ("record", False)
    if name != "published":
        conditions, _ = plan.arranged(connection, hurried=False)
        return (
            select(table.c.key).where(*conditions).order_by(table.c.key.desc() if backwards else table.c.key)
        )
    conditions, led = plan.arranged(connection, hurried=asked.limit is not None)
    versions = schema.versions
    if led:
        query = select(table.c.key).join(versions, versions.c.key == table.c.version)
    else:  # walk the versions by day, and each one's stretch of keys: nothing else is to be sought
        if connection.dialect.name == "sqlite":
            count = len(plan.simple)
            conditions = [*map(unindexed, conditions[:count]), *conditions[count:]]
        query = select(table.c.key).select_from(versions).join(table, of_versions(table))
    day = versions.c.published
    return query.where(*conditions).order_by(
        day.desc().nulls_last() if backwards else day.asc().nulls_last(), table.c.key
    )


def counted(keys: Select[Any]) -> Select[Any]:
    """Return the query for the number of keys."""
    return select(func.count()).select_from(keys.order_by(None).subquery())
