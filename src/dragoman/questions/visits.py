"""Visits: who travels where, one row a visit as one story tells it."""

from __future__ import annotations

from typing import Any, ClassVar, Final

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, Select, and_, func, select

from dragoman.questions import lookup, parties
from dragoman.questions.conditions import Conditions
from dragoman.questions.kind import ALL_KINDS, Kind, current, in_days, planned_keys, story_narrowings
from dragoman.questions.lookup import DAY, SOURCE, TEXT, TEXTS, Columns, day, grouped, listed
from dragoman.questions.plan import Narrowing, Plan
from dragoman.questions.told import story_words
from dragoman.store import schema
from dragoman.store.keys import VERSION_SHIFT
from dragoman.store.schema import actors, places, stops, visits

_STOPS: Final = pa.list_(
    pa.struct(
        [
            pa.field("place", TEXT),
            pa.field("country", TEXT),
            pa.field("start", DAY),
            pa.field("end", DAY),
        ]
    )
)


class Visits(Kind):
    """Who travels where, as stories tell it."""

    name = "visits"
    filters = frozenset({*ALL_KINDS, "actor", "country", "place", "status"})
    orders = ("day", "published")
    newest = "-day"
    fields: ClassVar[dict[str, pa.DataType]] = {
        "id": TEXT,
        "start": DAY,
        "end": DAY,
        "status": TEXT,
        "travellers": TEXTS,
        "traveller_countries": TEXTS,
        "countries": TEXTS,
        "places": TEXTS,
        "stops": _STOPS,
        "journey": TEXT,
        **SOURCE,
    }

    def keys(self, connection: Connection, asked: Conditions) -> Select[Any]:
        """Return the query for keys; countries, places and days are those of one stop."""
        narrowings = story_narrowings(visits, asked, dates=False) + story_words(connection, visits, asked)
        if "actor" in asked.values:
            meant = parties.any_of(parties.resolve(connection, "actor", asked.values["actor"]))
            travellers = schema.visit_travellers
            travels = and_(travellers.c.visit == visits.c.key, actors.c.key == travellers.c.actor, meant)
            keys = select(travellers.c.visit).join(actors, actors.c.key == travellers.c.actor).where(meant)
            narrowings.append(Narrowing(keys, select(1).where(travels).correlate(visits).exists()))
        stop = _stop_conditions(asked)
        if stop:
            keys = select(stops.c.visit).where(*stop)
            narrowings.append(
                Narrowing(
                    keys, select(1).where(stops.c.visit == visits.c.key, *stop).correlate(visits).exists()
                )
            )
        simple = [visits.c.status.in_(asked.values["status"])] if "status" in asked.values else []
        plan = Plan(visits.c.key, [*simple, *current(visits, asked)], narrowings)
        if asked.order and asked.order[0] == "day":
            conditions, _ = plan.arranged(connection, hurried=False)
            first = (
                select(func.min(stops.c.start_date)).where(stops.c.visit == visits.c.key).scalar_subquery()
            )
            by = first.desc().nulls_last() if asked.order[1] else first.asc().nulls_last()
            return select(visits.c.key).where(*conditions).order_by(by, visits.c.key)
        return planned_keys(connection, visits, asked, plan)

    def columns(self, connection: Connection, keys: list[int], asked: Conditions) -> Columns:
        """Read a batch of visits with travellers and stops."""
        wanted, known = listed(keys), lookup.versions(connection, keys)
        found = lookup.by_key(
            connection,
            "SELECT v.key, v.id, v.status, j.id FROM visits AS v"
            " LEFT JOIN journey_members AS m ON m.visit = v.key LEFT JOIN journeys AS j ON j.key = m.journey"
            f" WHERE v.key IN ({wanted})",
        )
        who = grouped(
            connection,
            "SELECT t.visit, a.name, a.country FROM visit_travellers AS t JOIN actors AS a ON a.key = t.actor"
            f" WHERE t.visit IN ({wanted}) ORDER BY t.visit, t.position",
        )
        where = grouped(
            connection,
            "SELECT s.visit, p.name, s.country, s.start_date, s.end_date FROM stops AS s"
            f" LEFT JOIN places AS p ON p.key = s.place WHERE s.visit IN ({wanted})"
            " ORDER BY s.visit, s.number",
        )
        rows = [found[key] for key in keys]
        made: Columns = {"id": lookup.ids(keys, (row[1] for row in rows), known)}
        made["status"] = [row[2] for row in rows]
        made["journey"] = [row[3] for row in rows]
        made["travellers"] = [[name for _, name, _ in who.get(key, ())] for key in keys]
        made["traveller_countries"] = [_distinct(land for _, _, land in who.get(key, ())) for key in keys]
        legs = [
            [
                {"place": place, "country": land, "start": day(start), "end": day(end)}
                for _, place, land, start, end in where.get(key, ())
            ]
            for key in keys
        ]
        made["stops"] = legs
        made["places"] = [_distinct(leg["place"] for leg in stop) for stop in legs]
        made["countries"] = [_distinct(leg["country"] for leg in stop) for stop in legs]
        made["start"] = [min((leg["start"] for leg in stop if leg["start"]), default=None) for stop in legs]
        made["end"] = [max((leg["end"] for leg in stop if leg["end"]), default=None) for stop in legs]
        made |= lookup.source_columns(keys, known)
        if asked.text:
            told = [(key >> VERSION_SHIFT, None, None) for key in keys]
            made |= lookup.match_columns(connection, asked.text, told, known)
        return made


def _stop_conditions(asked: Conditions) -> list[ColumnElement[bool]]:
    made: list[ColumnElement[bool]] = []
    if "country" in asked.values:
        made.append(stops.c.country.in_(asked.values["country"]))
    if "place" in asked.values:
        named = select(places.c.key).where(places.c.name.in_(asked.values["place"]))
        made.append(stops.c.place.in_(named))
    if asked.since or asked.until:
        made.append(in_days(stops.c.start_date, asked))
    return made


def _distinct(values: Any) -> list[Any]:
    return [value for value in dict.fromkeys(values) if value]
