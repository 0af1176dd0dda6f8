"""The ledger: what each run was asked, by which coder, how it went and how long it took."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Connection, insert, select, update

from dragoman.record.models import Coder
from dragoman.store import schema
from dragoman.store.store import Store

State = Literal["running", "done", "interrupted", "failed"]


@dataclass(slots=True)
class Tally:
    """What a run has done so far."""

    seen: int = 0
    added: int = 0
    changed: int = 0
    known: int = 0
    quarantined: int = 0
    events: int = 0
    reading: float = 0.0
    coding: float = 0.0
    storing: float = 0.0


def start(connection: Connection, command: str, coder: Coder, options: dict[str, Any]) -> int:
    """Enter a run and return its key."""
    row = {
        "command": command,
        "state": "running",
        "started": datetime.now(UTC),
        "coder": coder.version,
        "model": coder.model,
        "codebook": coder.codebook,
        "options": options,
    }
    key = connection.scalar(insert(schema.runs).values(row).returning(schema.runs.c.key))
    assert key is not None
    return key


def note(connection: Connection, run: int, tally: Tally, state: State = "running") -> None:
    """Write how far a run has come."""
    ended = None if state == "running" else datetime.now(UTC)
    row = {**asdict(tally), "state": state, "ended": ended}
    connection.execute(update(schema.runs).where(schema.runs.c.key == run).values(row))


def runs(store: Store) -> list[dict[str, Any]]:
    """Return all runs, the oldest first: the columns of ``runs`` (:mod:`dragoman.store.schema`)."""
    with store.reading() as connection:
        rows = connection.execute(select(schema.runs).order_by(schema.runs.c.key)).mappings()
        return [dict(row) for row in rows]
