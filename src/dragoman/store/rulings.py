"""What people decided about pairs: these tell of one occasion, those do not. A log that is only added to.

A ruling names each thing by its story and an anchor (what it is and the words it stands on), so that it
holds when the story is coded again and its events are numbered anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Connection, insert, or_, select

from dragoman.episodes.groups import Pair, pair
from dragoman.store import schema

Verdict = Literal["together", "apart"]


@dataclass(frozen=True, slots=True)
class Held:
    """The rulings that hold on some things, as pairs of uids, and the keys of all that they name."""

    together: frozenset[Pair]
    apart: frozenset[Pair]
    keys: Mapping[str, int]


def rule(
    connection: Connection,
    layer: str,
    verdict: Verdict,
    pairs: Iterable[tuple[str, str]],
    *,
    who: str,
    why: str,
    at: datetime | None = None,
) -> int:
    """Enter a ruling on each pair of uids; return how many were new.

    Raises ``KeyError`` with the uid of a thing that the record does not have.
    """
    when = at or datetime.now(UTC)
    rows: list[dict[str, Any]] = []
    for a, b in pairs:
        (a_story, a_anchor), (b_story, b_anchor) = (_anchor(connection, layer, uid) for uid in pair(a, b))
        row: dict[str, Any] = {
            "layer": layer, "verdict": verdict, "a_story": a_story, "a_anchor": a_anchor,
            "b_story": b_story, "b_anchor": b_anchor, "who": who, "why": why,
        }  # fmt: skip
        rows.append({**row, "id": _identifier({**row, "at": when.isoformat()}), "at": when})
    return enter(connection, rows)


def enter(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> int:
    """Add rows of the log, as :func:`log` returns them; those that are there already are left out."""
    table = schema.rulings
    known = set(connection.scalars(select(table.c.id).where(table.c.id.in_([row["id"] for row in rows]))))
    new = [dict(row) for row in rows if row["id"] not in known]
    if new:
        connection.execute(insert(table), new)
    return len(new)


def log(connection: Connection) -> list[dict[str, Any]]:
    """Every ruling, the oldest first, as it can be replayed on another record."""
    table = schema.rulings
    columns = [column for column in table.c if column.name != "key"]
    return [dict(row) for row in connection.execute(select(*columns).order_by(table.c.key)).mappings()]


def any_rulings(connection: Connection, layer: str) -> bool:
    """Whether anybody has decided anything about things of a layer: most records have no ruling."""
    table = schema.rulings
    return connection.scalar(select(table.c.key).where(table.c.layer == layer).limit(1)) is not None


def rulings_on(connection: Connection, layer: str, uids: Collection[str]) -> Held:
    """The rulings on things and whatever the same rulings name, found again in the newest versions."""
    table = schema.rulings
    stories = _stories(connection, uids)
    rows: list[Any] = []
    for part in _chunks(sorted(stories)):
        query = select(table).where(
            table.c.layer == layer, or_(table.c.a_story.in_(part), table.c.b_story.in_(part))
        )
        rows.extend(connection.execute(query).all())
    keys: dict[str, int] = {}
    verdicts: dict[Pair, str] = {}
    for row in sorted(rows, key=lambda row: row.key):
        a, b = (
            _found(connection, layer, story, anchor, keys)
            for story, anchor in ((row.a_story, row.a_anchor), (row.b_story, row.b_anchor))
        )
        if a is not None and b is not None and a != b:
            verdicts[pair(a, b)] = row.verdict
    together = frozenset(p for p, verdict in verdicts.items() if verdict == "together")
    return Held(together, frozenset(verdicts.keys() - together), keys)


def _stories(connection: Connection, uids: Collection[str]) -> set[str]:
    versions, stories = schema.versions, schema.stories
    found: set[str] = set()
    for part in _chunks(sorted({uid.rpartition(".")[0] for uid in uids})):
        query = (
            select(stories.c.id)
            .join(versions, versions.c.story == stories.c.key)
            .where(versions.c.id.in_(part))
        )
        found.update(connection.scalars(query))
    return found


def _anchor(connection: Connection, layer: str, uid: str) -> tuple[str, dict[str, Any]]:
    """The story of a thing, and what finds the thing in it again."""
    version, _, identifier = uid.rpartition(".")
    table = schema.THINGS[layer]
    versions, stories = schema.versions, schema.stories
    row = connection.execute(
        select(table.c.key, versions.c.text, stories.c.id.label("story"))
        .join(versions, versions.c.key == table.c.version)
        .join(stories, stories.c.key == versions.c.story)
        .where(versions.c.id == version, table.c.id == identifier)
    ).one_or_none()
    if row is None:
        raise KeyError(uid)
    start, end = _span(connection, layer, row.key)
    kind = connection.scalar(select(table.c.type).where(table.c.key == row.key)) if layer == "event" else None
    around = row.text[max(0, start - 40) : end + 40]
    return row.story, {"kind": kind, "words": row.text[start:end], "around": around, "at": start}


def _span(connection: Connection, layer: str, key: int) -> tuple[int, int]:
    """The words that a thing stands on: an event's trigger, a figure's number."""
    table = schema.THINGS[layer]
    prefix = "trigger_" if layer == "event" else ""
    row = connection.execute(
        select(table.c[f"{prefix}start_char"], table.c[f"{prefix}end_char"]).where(table.c.key == key)
    ).one()
    return int(row[0]), int(row[1])


def _found(
    connection: Connection, layer: str, story: str, anchor: Mapping[str, Any], keys: dict[str, int]
) -> str | None:
    """The uid of the thing in the story's newest version that an anchor means; None where it is no more."""
    table = schema.THINGS[layer]
    versions, stories, things = schema.versions, schema.stories, schema.link_things
    rows = connection.execute(
        select(table, versions.c.text, things.c.uid)
        .join(versions, versions.c.key == table.c.version)
        .join(stories, stories.c.key == versions.c.story)
        .join(things, things.c.thing == table.c.key)
        .where(stories.c.id == story, versions.c.current)
    ).all()
    fitting: list[tuple[int, int, str, int]] = []
    for row in rows:
        if layer == "event" and row.type != anchor["kind"]:
            continue
        start, end = _span(connection, layer, row.key)
        around = row.text[max(0, start - 40) : end + 40]
        if row.text[start:end] == anchor["words"]:
            fitting.append((around != anchor["around"], abs(start - anchor["at"]), row.uid, row.key))
    if not fitting:
        return None
    _, _, uid, key = min(fitting)
    keys[uid] = key
    return uid


def _identifier(row: Mapping[str, Any]) -> str:
    packed = json.dumps(row, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(packed.encode()).hexdigest()[:16]


def _chunks(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[at : at + 400] for at in range(0, len(values), 400))
