"""Figures on one subject, and the tellings of one journey, as a record has them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from dragoman.episodes.tellings import Told
from dragoman.store import schema
from dragoman.store.store import Store


@dataclass(frozen=True, slots=True)
class Claimed:
    """One figure: what the story says, who claims it, and who published that."""

    uid: str
    words: str
    value: float
    high: float | None
    qualifier: str
    claimed_by: str | None
    publisher: str | None
    agency: str | None
    published: date | None


@dataclass(frozen=True, slots=True)
class Subject:
    """Figures that count the same thing, side by side; ``disagree`` where they cannot all be true."""

    id: str
    subject: str
    unit: str
    disagree: bool
    figures: tuple[Claimed, ...]


@dataclass(frozen=True, slots=True)
class Journey:
    """One visit in the world: how it stands, and how it was told, the earliest first."""

    id: str
    status: str
    start: date | None
    end: date | None
    told: tuple[Told, ...]


def figures_side_by_side(store: Store, *, disagreeing: bool = False, least: int = 2) -> list[Subject]:
    """List subjects of which at least ``least`` figures are told, those with most figures first."""
    groups, members = schema.figure_groups, schema.figure_members
    count = func.count(members.c.figure)
    query = select(groups).join(members, members.c.group_key == groups.c.key).group_by(*groups.c)
    query = query.having(count >= least).order_by(count.desc(), groups.c.id)
    if disagreeing:
        query = query.where(groups.c.disagree)
    with store.reading() as connection:
        return [
            Subject(row.id, row.subject, row.unit, row.disagree, _figures(connection, row.key))
            for row in connection.execute(query).all()
        ]


def _figures(connection: Connection, group: int) -> tuple[Claimed, ...]:
    members, figures, versions = schema.figure_members, schema.figures, schema.versions
    statements, actors, prints = schema.statements, schema.actors, schema.fingerprints
    query = (
        select(
            figures,
            versions.c.id.label("version_id"),
            versions.c.text,
            versions.c.publisher,
            versions.c.published,
            actors.c.name.label("claimed_by"),
            prints.c.agency,
        )
        .select_from(members)
        .join(figures, figures.c.key == members.c.figure)
        .join(versions, versions.c.key == figures.c.version)
        .outerjoin(statements, statements.c.key == figures.c.statement)
        .outerjoin(actors, actors.c.key == statements.c.speaker)
        .outerjoin(prints, prints.c.version == versions.c.key)
        .where(members.c.group_key == group)
    )
    found = [_claimed(row) for row in connection.execute(query)]
    return tuple(sorted(found, key=lambda c: (c.published is None, c.published or date.min, c.uid)))


def _claimed(row: Any) -> Claimed:
    return Claimed(
        uid=f"{row.version_id}.{row.id}",
        words=row.text[row.start_char : row.end_char],
        value=row.value,
        high=row.high,
        qualifier=row.qualifier,
        claimed_by=row.claimed_by,
        publisher=row.publisher,
        agency=row.agency,
        published=row.published,
    )


def journeys(store: Store, *, least: int = 1) -> list[Journey]:
    """List visits across stories that are told at least ``least`` times, in the order of their days."""
    table, members, visits, versions = (
        schema.journeys,
        schema.journey_members,
        schema.visits,
        schema.versions,
    )
    query = (
        select(table, visits.c.id.label("visit"), visits.c.status.label("told_as"))
        .add_columns(versions.c.id.label("version_id"), versions.c.published)
        .join(members, members.c.journey == table.c.key)
        .join(visits, visits.c.key == members.c.visit)
        .join(versions, versions.c.key == visits.c.version)
    )
    found: dict[str, tuple[Any, list[Told]]] = {}
    with store.reading() as connection:
        for row in connection.execute(query):
            _, told = found.setdefault(row.id, (row, []))
            told.append((row.published, row.told_as, f"{row.version_id}.{row.visit}"))
    made = [
        Journey(
            row.id,
            row.status,
            row.start_date,
            row.end_date,
            tuple(sorted(told, key=lambda t: (t[0] is None, t[0] or date.min, t[2]))),
        )
        for row, told in found.values()
        if len(told) >= least
    ]
    return sorted(made, key=lambda j: (j.start is None, j.start or date.min, j.id))
