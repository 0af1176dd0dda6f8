"""Figures: which quantities are claimed, one row a figure of a story."""

from __future__ import annotations

from typing import Any, ClassVar

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, Select, and_, select

from dragoman.questions import lookup, parties
from dragoman.questions.conditions import Conditions
from dragoman.questions.kind import ALL_KINDS, Kind, current, planned_keys, story_narrowings
from dragoman.questions.lookup import SOURCE, TEXT, Columns, listed
from dragoman.questions.plan import Narrowing, Plan
from dragoman.questions.told import story_words
from dragoman.store.keys import VERSION_SHIFT
from dragoman.store.schema import actors, figures, statements


class Figures(Kind):
    """Which quantities are claimed, and by whom."""

    name = "figures"
    filters = frozenset({*ALL_KINDS, "actor", "unit"})
    orders = ("published", "value")
    fields: ClassVar[dict[str, pa.DataType]] = {
        "id": TEXT,
        "value": pa.float64(),
        "high": pa.float64(),
        "qualifier": TEXT,
        "unit": TEXT,
        "of": TEXT,
        "words": TEXT,
        "speaker": TEXT,
        "speaker_country": TEXT,
        "statement": TEXT,
        "start_char": pa.int32(),
        "end_char": pa.int32(),
        "group": TEXT,
        **SOURCE,
    }

    def keys(self, connection: Connection, asked: Conditions) -> Select[Any]:
        """Return the query for keys; ``actor`` is who claims the figure."""
        narrowings = story_narrowings(figures, asked, dates=True)
        narrowings += story_words(connection, figures, asked)
        if "actor" in asked.values:
            meant = parties.any_of(parties.resolve(connection, "actor", asked.values["actor"]))
            claimed = and_(statements.c.key == figures.c.statement, statements.c.speaker == actors.c.key)
            keys = (
                select(figures.c.key)
                .select_from(actors)
                .join(statements, statements.c.speaker == actors.c.key)
            )
            keys = keys.join(figures, figures.c.statement == statements.c.key).where(meant)
            narrowings.append(Narrowing(keys, select(1).where(claimed, meant).correlate(figures).exists()))
        simple: list[ColumnElement[bool]] = []
        if "unit" in asked.values:
            simple.append(figures.c.unit.in_(asked.values["unit"]))
        plan = Plan(figures.c.key, [*simple, *current(figures, asked)], narrowings)
        if asked.order and asked.order[0] == "value":
            conditions, _ = plan.arranged(connection, hurried=False)
            by = figures.c.value.desc() if asked.order[1] else figures.c.value
            return select(figures.c.key).where(*conditions).order_by(by, figures.c.key)
        return planned_keys(connection, figures, asked, plan)

    def columns(self, connection: Connection, keys: list[int], asked: Conditions) -> Columns:
        """Read a batch of figures with who claims them."""
        known = lookup.versions(connection, keys)
        found = lookup.by_key(
            connection,
            "SELECT f.key, f.id, f.value, f.high, f.qualifier, f.unit, f.of, f.start_char, f.end_char, s.id,"
            " a.name, a.country, g.id FROM figures AS f LEFT JOIN statements AS s ON s.key = f.statement"
            " LEFT JOIN actors AS a ON a.key = s.speaker LEFT JOIN figure_members AS m ON m.figure = f.key"
            f" LEFT JOIN figure_groups AS g ON g.key = m.group_key WHERE f.key IN ({listed(keys)})",
        )
        rows = [found[key] for key in keys]
        told = [known[key >> VERSION_SHIFT] for key in keys]
        names = ("value", "high", "qualifier", "unit", "of", "start_char", "end_char")
        made: Columns = {name: [row[n] for row in rows] for n, name in enumerate(names, start=2)}
        made["id"] = lookup.ids(keys, (row[1] for row in rows), known)
        made["words"] = [v.text[row[7] : row[8]] for v, row in zip(told, rows, strict=True)]
        made["statement"] = [
            f"{v.id}.{row[9]}" if row[9] else None for v, row in zip(told, rows, strict=True)
        ]
        made["speaker"] = [row[10] for row in rows]
        made["speaker_country"] = [row[11] for row in rows]
        made["group"] = [row[12] for row in rows]
        made |= lookup.source_columns(keys, known)
        if asked.text:
            made |= lookup.match_columns(connection, asked.text, [(v.key, None, None) for v in told], known)
        return made
