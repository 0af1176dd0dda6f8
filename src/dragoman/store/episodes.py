"""Episodes of a record: listed, shown with their reasons, split and joined by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, product
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select

from dragoman.episodes.mentions import handle_of
from dragoman.store import schema
from dragoman.store.across import decide
from dragoman.store.store import Store


@dataclass(frozen=True, slots=True)
class Episode:
    """One occasion: what its tellings agree on, how many there are, and of how many independent outlets."""

    id: str
    type: str
    mode: str | None
    status: str
    start: date | None
    end: date | None
    mentions: int
    outlets: int
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """One event of an episode: where it stands, its words, and why it belongs."""

    uid: str
    story: str
    title: str | None
    publisher: str | None
    agency: str | None
    published: date | None
    type: str
    mode: str | None
    status: str
    start: date | None
    end: date | None
    sentence: str
    score: float
    why: dict[str, Any] = field(default_factory=dict)


def episodes(
    store: Store,
    *,
    types: Collection[str] = (),
    countries: Collection[str] = (),
    status: Collection[str] = (),
    since: date | None = None,
    until: date | None = None,
    least_mentions: int = 1,
    least_outlets: int = 1,
    limit: int | None = None,
) -> list[Episode]:
    """List episodes, the most widely told first; ``countries`` are all to take part.

    ``since`` and ``until`` compare with the days of the episode: one that overlaps them is listed.
    """
    table = schema.episodes
    query = select(table).where(table.c.mentions >= least_mentions, table.c.outlets >= least_outlets)
    if types:
        query = query.where(table.c.type.in_(types))
    if status:
        query = query.where(table.c.status.in_(status))
    if since is not None:
        query = query.where(table.c.end_date >= since)
    if until is not None:
        query = query.where(table.c.start_date <= until)
    for country in countries:
        query = query.where(table.c.key.in_(_with(country)))
    order = (table.c.outlets.desc(), table.c.mentions.desc(), table.c.start_date, table.c.id)
    with store.reading() as connection:
        rows = connection.execute(query.order_by(*order).limit(limit)).all()
        return [_episode(connection, row) for row in rows]


def _with(country: str) -> Select[Any]:
    members, parties = schema.episode_members, schema.event_parties
    return (
        select(members.c.episode)
        .join(parties, parties.c.event == members.c.event)
        .where(parties.c.country == country)
    )


def _episode(connection: Connection, row: Any) -> Episode:
    members, parties, actors = schema.episode_members, schema.event_parties, schema.actors
    query = (
        select(parties.c.role, actors.c.name, actors.c.country)
        .join(members, members.c.event == parties.c.event)
        .join(actors, actors.c.key == parties.c.actor)
        .where(members.c.episode == row.key)
        .order_by(members.c.event, parties.c.position)
    )
    named: dict[str, dict[str, None]] = {"actor": {}, "recipient": {}}
    for party in connection.execute(query):
        words = f"{party.name} ({party.country})" if party.country else party.name
        named[party.role][words] = None
    return Episode(
        row.id,
        row.type,
        row.mode,
        row.status,
        row.start_date,
        row.end_date,
        row.mentions,
        row.outlets,
        tuple(named["actor"]),
        tuple(name for name in named["recipient"] if name not in named["actor"]),
    )


def episode(store: Store, identifier: str) -> tuple[Episode, list[Telling]]:
    """Return an episode and its tellings, the earliest first.

    ``identifier`` is an episode's id, an id that it had before an earlier telling came, or an event's
    (``<version>.E7``). Raises ``KeyError`` where there is none.
    """
    with store.reading() as connection:
        key = _key(connection, identifier)
        if key is None:
            raise KeyError(identifier)
        row = connection.execute(select(schema.episodes).where(schema.episodes.c.key == key)).one()
        return _episode(connection, row), _tellings(connection, key)


def _key(connection: Connection, identifier: str) -> int | None:
    table, members, things = schema.episodes, schema.episode_members, schema.link_things
    key = connection.scalar(select(table.c.key).where(table.c.id == identifier))
    if key is not None:
        return key
    of_event = select(members.c.episode).join(things, things.c.thing == members.c.event)
    key = connection.scalar(of_event.where(things.c.uid == identifier))
    if key is not None:
        return key
    # An id follows the first telling. One that was given before an earlier telling came is still a member's.
    query = of_event.add_columns(things.c.uid).join(table, table.c.key == members.c.episode)
    for row in connection.execute(query.where(table.c.mentions > 1)):
        if handle_of(row.uid) == identifier:
            return int(row.episode)
    return None


def _tellings(connection: Connection, key: int) -> list[Telling]:
    members, events, versions = schema.episode_members, schema.events, schema.versions
    prints = schema.fingerprints
    query = (
        select(members, events, versions, prints.c.agency, versions.c.id.label("version_id"))
        .select_from(members)
        .join(events, events.c.key == members.c.event)
        .join(versions, versions.c.key == events.c.version)
        .outerjoin(prints, prints.c.version == versions.c.key)
        .where(members.c.episode == key)
    )
    found = []
    for row in connection.execute(query).mappings():
        text = row[versions.c.text]
        sentence = text[row[events.c.evidence_start_char] : row[events.c.evidence_end_char]]
        found.append(
            Telling(
                uid=f"{row['version_id']}.{row[events.c.id]}",
                story=row["version_id"],
                title=row[versions.c.title],
                publisher=row[versions.c.publisher],
                agency=row["agency"],
                published=row[versions.c.published],
                type=row[events.c.type],
                mode=row[events.c.mode],
                status=row[events.c.status],
                start=row[events.c.start_date],
                end=row[events.c.end_date],
                sentence=" ".join(sentence.split()),
                score=row[members.c.score],
                why=row[members.c.explanation],
            )
        )
    return sorted(found, key=lambda t: (t.published is None, t.published or date.min, t.uid))


def near_misses(
    store: Store, identifier: str, *, most: int = 5
) -> list[tuple[str, str, float, dict[str, Any]]]:
    """Return what was compared with an episode and left out: (uid in, uid out, score, explanation), best
    first."""
    with store.reading() as connection:
        key = _key(connection, identifier)
        if key is None:
            raise KeyError(identifier)
        links, members, things = schema.links, schema.episode_members, schema.link_things
        mine = select(members.c.event).where(members.c.episode == key)
        inside, outside = things.alias("inside"), things.alias("outside")
        query = select(inside.c.uid, outside.c.uid, links.c.score, links.c.explanation)
        touching = or_(links.c.a == inside.c.thing, links.c.b == inside.c.thing)
        either = or_(
            and_(links.c.a == inside.c.thing, links.c.b == outside.c.thing),
            and_(links.c.b == inside.c.thing, links.c.a == outside.c.thing),
        )
        query = (
            query.select_from(inside)
            .join(links, touching)
            .join(outside, either)
            .where(inside.c.thing.in_(mine), outside.c.thing.not_in(mine))
        )
        rows = connection.execute(query.order_by(links.c.score.desc(), inside.c.uid).limit(most))
        return [(row[0], row[1], row[2], row[3]) for row in rows]


def join_episodes(store: Store, identifiers: Sequence[str], *, who: str, why: str) -> Episode:
    """Put episodes together, for good: it holds when stories are joined or coded again. Returns what they
    make."""
    parts = [_uids(store, identifier) for identifier in identifiers]
    # Within each part what holds it together; across parts every pair, so that no older ruling parts them.
    pairs = [(part[0], other) for part in parts for other in part[1:]]
    pairs += [two for a, b in combinations(parts, 2) for two in product(a, b) if two[0] != two[1]]
    decide(store, "together", pairs, who=who, why=why)
    return episode(store, parts[0][0])[0]


def split_episode(
    store: Store, identifier: str, events: Sequence[str], *, who: str, why: str
) -> tuple[Episode, Episode]:
    """Take some events (uids) out of an episode, together, for good. Returns what is left and what was
    taken out.

    Raises ``ValueError`` where they are none of the episode's, or all of it.
    """
    uids = _uids(store, identifier)
    out = [uid for uid in uids if uid in set(events)]
    left = [uid for uid in uids if uid not in set(events)]
    if len(out) != len(set(events)) or not left:
        raise ValueError("name some of the episode's events, and not all")
    decide(store, "apart", list(product(left, out)), who=who, why=why)
    return episode(store, left[0])[0], episode(store, out[0])[0]


def _uids(store: Store, identifier: str) -> list[str]:
    return [telling.uid for telling in episode(store, identifier)[1]]
