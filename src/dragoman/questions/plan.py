"""From conditions to one query for keys: which condition leads, and which are only checked.

SQLite knows nothing of how often a value occurs (its planner has no histograms), so what should lead is found
out by counting: each condition that can list its keys from an index is asked for a few, and the rarest leads.
Where all are frequent, the table is walked in the order asked for, and the first rows come at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, func, select
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import UnaryExpression

FEW: Final = 10_000
"""Keys that a leading condition may have: each costs a few microseconds, and 200 ms are allowed."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One condition in two forms: the keys that meet it, listed from an index, and a check on one row."""

    keys: Select[Any]
    check: ColumnElement[bool]


@dataclass(slots=True)
class Plan:
    """A table's rows under conditions. ``simple`` conditions are on its own columns."""

    key: ColumnElement[int]
    simple: list[ColumnElement[bool]]
    narrowings: list[Narrowing]

    def arranged(self, connection: Connection, *, hurried: bool) -> tuple[list[ColumnElement[bool]], bool]:
        """Return all conditions, arranged so that the database leads with the rarest, and whether one leads.

        ``hurried``: only the first rows are wanted, in an order that an index has; walking it may be best.
        """
        if not self.narrowings:
            return self.simple, False
        if connection.dialect.name != "sqlite":
            return [*self.simple, *(one.check for one in self.narrowings)], True
        counts = [_few(connection, one.keys) for one in self.narrowings]
        least = min(counts)
        if hurried and least > FEW:
            return [*self.simple, *(one.check for one in self.narrowings)], False
        leader = counts.index(least)
        others = [one.check for n, one in enumerate(self.narrowings) if n != leader]
        # A unary plus keeps SQLite from leading with an index on these after all.
        simple = [unindexed(condition) for condition in self.simple]
        return [self.key.in_(self.narrowings[leader].keys.correlate(None)), *simple, *others], True


def _few(connection: Connection, keys: Select[Any]) -> int:
    some = keys.limit(FEW + 1).subquery()
    return int(connection.scalar(select(func.count()).select_from(some)) or 0)


def unindexed(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return a condition that no index of SQLite serves: the same with ``+`` before its column."""
    from sqlalchemy.sql import visitors
    from sqlalchemy.sql.schema import Column

    def replaced(element: Any, **_: Any) -> Any:
        return plus(element) if isinstance(element, Column) else None

    return visitors.replacement_traverse(condition, {}, replaced)


def plus(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a column as SQLite's planner sees none: it is checked, never sought.

    Without it, a list of keys that is to be checked may be gone through once for each row.
    """
    return UnaryExpression(column, operator=operators.custom_op("+"), type_=column.type)
