"""Events: who did what to whom, one row an event of a story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Final

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal_column, or_, select, union

from dragoman.questions import lookup, parties
from dragoman.questions.conditions import PARTIES, Conditions
from dragoman.questions.event_columns import counted, event_columns
from dragoman.questions.fulltext import parse, words_in
from dragoman.questions.kind import ALL_KINDS, Kind, current, in_days, story_narrowings
from dragoman.questions.lookup import DAY, SOURCE, TEXT, TEXTS, Columns
from dragoman.questions.parties import Party
from dragoman.questions.plan import Narrowing, Plan, plus
from dragoman.store import schema
from dragoman.store.columnar import Columns as Reader
from dragoman.store.columnar import columns_on
from dragoman.store.keys import VERSION_SHIFT
from dragoman.store.schema import event_contexts, event_dyads, event_parties, places, versions
from dragoman.store.search import ANYONE, NO_DAY, POSTGRESQL_WORDS

_ROLES: Final = {"actor": ("actor",), "recipient": ("recipient",), "party": ("actor", "recipient")}
_PLAIN: Final = ("type", "mode", "plover", "status", "quad")
_BY_PUBLICATION: Final[dict[str, pa.DataType]] = {"counted_on": DAY, "counted_from": TEXT}
"""Columns of ``--dated-by publication``: the day, and whether it is the event's own or only the story's."""

_IN_PAIRS: Final = {*PARTIES, "between", "type", "status", "quad", "since", "until"}
"""Filters that ``event_dyads`` answers alone."""

events = schema.events


class Events(Kind):
    """Events of stories, each with who takes part and the sentence that reports it."""

    name = "events"
    columnar = True
    filters = frozenset({*ALL_KINDS, *PARTIES, *_PLAIN, "between", "contexts", "country", "place"})
    orders = ("day", "published", "confidence", "intensity")
    newest = "-day"
    fields: ClassVar[dict[str, pa.DataType]] = {
        "id": TEXT,
        "start": DAY,
        "end": DAY,
        "date_from": TEXT,
        "type": TEXT,
        "mode": TEXT,
        "plover": TEXT,
        "status": TEXT,
        "actors": TEXTS,
        "actor_countries": TEXTS,
        "actor_sectors": TEXTS,
        "recipients": TEXTS,
        "recipient_countries": TEXTS,
        "recipient_sectors": TEXTS,
        "place": TEXT,
        "country": TEXT,
        "lat": pa.float64(),
        "lon": pa.float64(),
        "geonames": pa.int64(),
        "contexts": TEXTS,
        "quad": pa.int8(),
        "intensity": pa.float64(),
        "confidence": pa.float64(),
        "trigger": TEXT,
        "evidence": TEXT,
        "evidence_start": pa.int32(),
        "evidence_end": pa.int32(),
        "statement": TEXT,
        "episode": TEXT,
        **SOURCE,
    }

    def schema(self, asked: Conditions) -> pa.Schema:
        """Return the columns of an answer; more of them where publication may date an event."""
        made = super().schema(asked)
        if asked.dated_by == "publication":
            for name, kind in _BY_PUBLICATION.items():
                made = made.append(pa.field(name, kind))
        return made

    def keys(self, connection: Connection, asked: Conditions) -> Select[Any]:
        """Return the query for keys: from pairs of countries where it is about those, else from events."""
        who = {
            name: parties.resolve(connection, name, asked.values[name])
            for name in PARTIES
            if name in asked.values
        }
        pairs = _pairs(who, asked) if asked.dated_by == "event" else None
        order = asked.order[0] if asked.order else "record"
        if pairs and order in ("day", "record") and asked.used <= _IN_PAIRS:
            return _from_pairs(pairs, asked)
        narrowings = [_pair_narrowing(pairs, asked)] if pairs else _party_narrowings(who, asked)
        narrowings += [*_narrowings(asked), *story_narrowings(events, asked, dates=False)]
        narrowings += _word_narrowings(connection, asked)
        plan = Plan(events.c.key, [*_simple(asked), *current(events, asked)], narrowings)
        return _ordered(connection, plan, asked)

    def columns(self, connection: Connection, keys: list[int], asked: Conditions) -> Columns:
        """Read a batch of events with all that belongs to them."""
        made = self.read(columns_on(connection), keys, asked)
        if asked.text:
            known = lookup.versions(connection, keys)
            spans = zip(
                keys, made["evidence_start"].to_pylist(), made["evidence_end"].to_pylist(), strict=True
            )
            where = [(key >> VERSION_SHIFT, start, end) for key, start, end in spans]
            made |= lookup.match_columns(connection, asked.text, where, known)
        return made

    def read(self, columns: Reader, keys: Sequence[int], asked: Conditions) -> Columns:
        """Read a batch of events from what answers queries in columns."""
        made: Columns = event_columns(columns, keys)
        return made | counted(made) if asked.dated_by == "publication" else made


def _simple(asked: Conditions) -> list[ColumnElement[bool]]:
    """Return the conditions on columns of ``events``."""
    made: list[ColumnElement[bool]] = [
        events.c[name].in_(asked.values[name]) for name in _PLAIN if name in asked.values
    ]
    if asked.since or asked.until:
        if asked.dated_by == "publication":
            told = select(1).where(versions.c.key == events.c.version, in_days(versions.c.published, asked))
            made.append(
                or_(in_days(events.c.start_date, asked), and_(_undated(), told.correlate(events).exists()))
            )
        else:
            made += [in_days(events.c.start_date, asked), events.c.date_from != "publication"]
    return made


def _undated() -> ColumnElement[bool]:
    return or_(events.c.start_date.is_(None), events.c.date_from == "publication")


def _ordered(connection: Connection, plan: Plan, asked: Conditions) -> Select[Any]:
    name, backwards = asked.order or ("record", False)
    own = name == "day" and asked.dated_by == "event"
    conditions, _ = plan.arranged(connection, hurried=own and asked.limit is not None)
    query = select(events.c.key).where(*conditions)
    by: ColumnElement[Any] = events.c.key
    if name == "day":
        by = events.c.start_date
        if asked.dated_by == "publication":
            query = query.join(versions, versions.c.key == events.c.version)
            by = func.coalesce(events.c.start_date, versions.c.published)
    elif name == "published":
        query = query.join(versions, versions.c.key == events.c.version)
        by = versions.c.published
    elif name != "record":
        by = events.c[name]
    if by is events.c.key:
        return query.order_by(by.desc() if backwards else by)
    ordered = by.desc().nulls_last() if backwards else by.asc().nulls_last()
    return query.order_by(ordered, events.c.key.desc() if backwards else events.c.key)


# Pairs of countries ---------------------------------------------------------------------------------------

Pair = tuple[str, str, str]


def _pairs(who: dict[str, tuple[Party, ...]], asked: Conditions) -> list[Pair] | None:
    """Return the stretches of ``event_dyads`` to read, if the question is about one country or one pair."""
    if asked.between is not None:
        return None if who else pairs_between(*asked.between)
    if not who or any(len(found) != 1 or not found[0].only_country for found in who.values()):
        return None
    country = {name: str(found[0].only_country) for name, found in who.items()}
    if "party" in country:
        one = country.pop("party")
        return [(one, ANYONE, "to"), (ANYONE, one, "to")] if not country else None
    return [(country.get("actor", ANYONE), country.get("recipient", ANYONE), "to")]


def pairs_between(one: str, other: str) -> list[Pair]:
    """Return the stretches that hold all events in which two countries meet: either way, and together."""
    low, high = sorted((one, other))
    return [(one, other, "to"), (other, one, "to"), (low, high, "with")]


def _stretch(pair: Pair, asked: Conditions) -> list[ColumnElement[bool]]:
    dyads = event_dyads.c
    made: list[ColumnElement[bool]] = [
        dyads.source == pair[0],
        dyads.target == pair[1],
        dyads.how == pair[2],
        *([] if asked.superseded else [dyads.current]),
    ]
    own = [name for name in ("type", "status", "quad") if name in asked.values]
    made += [dyads[name].in_(asked.values[name]) for name in own]
    if asked.since or asked.until:
        made.append(in_days(dyads.day, asked))
        if asked.since is None:
            made.append(dyads.day > NO_DAY)
    return made


def _stretches(pairs: Sequence[Pair], asked: Conditions) -> Any:
    """Return the events and days of pairs of countries, each event once."""
    dyads = event_dyads.c
    found = [select(dyads.event, dyads.day).where(*_stretch(pair, asked)) for pair in pairs]
    return found[0] if len(found) == 1 else union(*found)


def _from_pairs(pairs: Sequence[Pair], asked: Conditions) -> Select[Any]:
    """Return the query that reads the events of pairs of countries, in the order of days."""
    found = _stretches(pairs, asked)
    if len(pairs) == 1:
        query, key, when = (
            found.with_only_columns(event_dyads.c.event),
            event_dyads.c.event,
            event_dyads.c.day,
        )
    else:
        both = found.subquery("pairs")
        query, key, when = select(both.c.event), both.c.event, both.c.day
    name, backwards = asked.order or ("record", False)
    if name == "record":
        return query.order_by(key.desc() if backwards else key)
    # Undated events stand first in the key of event_dyads, and last in an answer.
    last = [] if backwards or asked.since or asked.until else [dyads_undated(when)]
    return query.order_by(*last, when.desc() if backwards else when, key.desc() if backwards else key)


def _pair_narrowing(pairs: Sequence[Pair], asked: Conditions) -> Narrowing:
    found = _stretches(pairs, asked).subquery("pairs")
    checks = [and_(*(_takes_part(*side) for side in _sides(pair))) for pair in pairs]
    return Narrowing(select(found.c.event), or_(*checks))


def _sides(pair: Pair) -> list[tuple[str, str]]:
    """Return the (country, role) that each side of a pair must have."""
    source, target, how = pair
    sides = [(source, "actor"), (target, "actor" if how == "with" else "recipient")]
    return [side for side in sides if side[0] != ANYONE]


def _takes_part(country: str, role: str) -> ColumnElement[bool]:
    part = event_parties.alias()
    return (
        select(1)
        .where(part.c.event == events.c.key, part.c.country == country, part.c.role == role)
        .correlate(events)
        .exists()
    )


def dyads_undated(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return whether a day of ``event_dyads`` stands for none."""
    return column == NO_DAY


# Other conditions -----------------------------------------------------------------------------------------


def _party_narrowings(who: dict[str, tuple[Party, ...]], asked: Conditions) -> list[Narrowing]:
    """Return the conditions on who takes part, where they are about more than a country or a pair."""
    found = [_party_narrowing(_ROLES[name], wanted) for name, wanted in who.items()]
    if asked.between is not None:
        found.append(_pair_narrowing(pairs_between(*asked.between), asked))
    return found


def _narrowings(asked: Conditions) -> list[Narrowing]:
    found = []
    if "contexts" in asked.values:
        about = event_contexts.c.context.in_(asked.values["contexts"])
        check = select(1).where(event_contexts.c.event == events.c.key, about).correlate(events).exists()
        found.append(Narrowing(select(event_contexts.c.event).where(about), check))
    for name, column in (("country", places.c.country), ("place", places.c.name)):
        if name in asked.values:
            there = column.in_(asked.values[name])
            keys = select(events.c.key).join(places, places.c.key == events.c.place).where(there)
            check = select(1).where(places.c.key == events.c.place, there).correlate(events).exists()
            found.append(Narrowing(keys, check))
    return found


def _party_narrowing(roles: Sequence[str], wanted: Sequence[Party]) -> Narrowing:
    lands = [party.only_country for party in wanted]
    if all(lands):
        theirs = event_parties.c.country.in_(lands)
        part = and_(theirs, event_parties.c.role.in_(roles))
        check = select(1).where(event_parties.c.event == events.c.key, part).correlate(events).exists()
        return Narrowing(select(event_parties.c.event).where(part), check)
    meant = parties.any_of(wanted)
    of_actor = and_(schema.actors.c.key == event_parties.c.actor, event_parties.c.role.in_(roles))
    keys = select(event_parties.c.event).join(schema.actors, of_actor).where(meant)
    check = select(1).where(event_parties.c.event == events.c.key, of_actor, meant).correlate(events).exists()
    return Narrowing(keys, check)


def _word_narrowings(connection: Connection, asked: Conditions) -> list[Narrowing]:
    """Return the condition that the sentence that reports an event has the words asked for."""
    if asked.text is None:
        return []
    search = parse(asked.text)
    if connection.dialect.name == "sqlite":
        key = events.c.key
        return [Narrowing(words_in("event_words", search), plus(key).in_(words_in("event_words", search)))]
    query: ColumnElement[Any] = literal_column(search.tsquery())
    sentence = func.substr(
        versions.c.text,
        events.c.evidence_start_char + 1,
        events.c.evidence_end_char - events.c.evidence_start_char,
    )
    text: ColumnElement[Any] = literal_column(POSTGRESQL_WORDS.format("versions"))
    loose: ColumnElement[Any] = literal_column(search.any_tsquery())
    told = and_(
        versions.c.key == events.c.version,
        text.bool_op("@@")(loose),
        func.to_tsvector(literal_column("'english'"), sentence).bool_op("@@")(query),
    )
    return [
        Narrowing(select(events.c.key).join(versions, told), select(1).where(told).correlate(events).exists())
    ]
