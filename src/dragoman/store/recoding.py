"""Coding the stories of a record again, from the bytes that were kept, or saying what that would change."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, and_, not_, select

from dragoman.collect import How, Item
from dragoman.record.models import Coder, Record
from dragoman.store import ledger, schema
from dragoman.store.adding import BATCH, Watch, unwatched
from dragoman.store.coders import Batch, Failure, coded
from dragoman.store.correction_log import put_right
from dragoman.store.differences import Difference, differences
from dragoman.store.ledger import Tally
from dragoman.store.rewrite import coded_record, keep_coded
from dragoman.store.store import Store
from dragoman.store.writer import write_record


@dataclass(frozen=True, slots=True)
class Change:
    """What coding a story again changes."""

    story: str
    version: str
    title: str | None
    rows: tuple[Difference, ...] = ()
    text: bool = False
    """Whether its bytes are read as another text now: it becomes a new version."""
    failure: str | None = None
    """Why it could not be coded again; what is in the record then stays."""


@dataclass(slots=True)
class Summary:
    """All changes in sum."""

    stories: int = 0
    changed: int = 0
    failed: int = 0
    texts: int = 0
    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """(Layer, added or removed or changed, field) → how many."""

    def count(self, change: Change) -> None:
        """Add one story's changes."""
        self.stories += 1
        self.changed += bool(change.rows or change.text)
        self.texts += change.text
        self.failed += change.failure is not None
        self.counts.update((row.layer, row.kind, row.field or "") for row in change.rows)


@dataclass(frozen=True, slots=True)
class _Version:
    key: int
    id: str
    story: str
    title: str | None
    content: str


def recode(
    store: Store, *, dry_run: bool, everything: bool = False, jobs: int = 1, watch: Watch = unwatched
) -> Iterator[Change]:
    """Code versions again that another coder coded (or all that are newest), and yield what changes.

    With ``dry_run`` nothing is written. Otherwise each story's rows are replaced, its older record is kept,
    and corrections hold. Cut off, it goes on where it was when run again.
    """
    from dragoman import pipeline

    coder = pipeline.coder()
    versions = _outdated(store, coder, everything)
    tally = Tally()
    run = 0
    if not dry_run:
        with store.writing() as connection:
            run = ledger.start(connection, "recode", coder, {"everything": everything, "jobs": jobs})
    waiting = iter(versions)
    state: ledger.State = "interrupted"
    try:
        for batch in coded(_batches(store, versions), jobs=jobs):
            chosen = [next(waiting) for _ in batch.items]
            yield from _take(store, chosen, batch, run, tally)
            watch(tally, tally.seen, len(versions))
        state = "done"
    finally:
        if not dry_run:
            with store.writing() as connection:
                ledger.note(connection, run, tally, state)


def _outdated(store: Store, coder: Coder, everything: bool) -> list[_Version]:
    versions, stories = schema.versions, schema.stories
    query = (
        select(
            versions.c.key, versions.c.id, stories.c.id.label("story"), versions.c.title, versions.c.content
        )
        .join(stories, stories.c.key == versions.c.story)
        .where(versions.c.current)
        .order_by(versions.c.key)
    )
    if not everything:
        same = and_(
            versions.c.coder == coder.version,
            versions.c.model == coder.model,
            versions.c.codebook == coder.codebook,
        )
        query = query.where(not_(same))
    with store.reading() as connection:
        return [_Version(**row) for row in connection.execute(query).mappings()]


def _batches(store: Store, versions: Sequence[_Version]) -> Iterator[list[Item]]:
    for start in range(0, len(versions), BATCH):
        with store.reading() as connection:
            items = [_item(connection, version) for version in versions[start : start + BATCH]]
        yield items


def _item(connection: Connection, version: _Version) -> Item:
    """Return what a version was read from; where nothing was kept, its text and what is known of it."""
    sources, raw = schema.sources, schema.raw
    rows = connection.execute(
        select(sources.c.how, sources.c.place, raw.c.data)
        .join(raw, raw.c.sha256 == sources.c.raw)
        .where(sources.c.version == version.key)
        .order_by(sources.c.raw)
    )
    for row in rows:
        how = How.from_json(row.how)
        if how.form != "record":
            return Item(row.place, row.data, how)
    table = schema.versions
    columns = [table.c[name] for name in ("text", "title", "publisher", "published", "url")]
    found = connection.execute(select(*columns).where(table.c.key == version.key)).mappings().one()
    fields = {name: str(value) for name, value in found.items() if value is not None}
    return Item(version.id, json.dumps(fields, ensure_ascii=False).encode(), How("fields"))


def _take(
    store: Store, versions: Sequence[_Version], batch: Batch, run: int, tally: Tally
) -> Iterator[Change]:
    """Compare a batch with what the record has, and, in a run that writes, put it in its place."""
    tally.seen += len(versions)
    tally.reading += batch.reading
    tally.coding += batch.coding
    began = time.perf_counter()
    changes: list[Change] = []
    with store.writing() if run else store.reading() as connection:
        for version, result in zip(versions, batch.results, strict=True):
            change = _compare(connection, version, result)
            changes.append(change)
            if run and change.failure is None and isinstance(result, Record):
                _write(connection, version, result, change, run)
                tally.changed += 1
                tally.events += len(result.events)
            tally.quarantined += change.failure is not None
        if run:
            ledger.note(connection, run, tally)
    tally.storing += time.perf_counter() - began
    yield from changes


def _compare(connection: Connection, version: _Version, result: Any) -> Change:
    names = (version.story, version.id, version.title)
    if isinstance(result, Failure):
        return Change(*names, failure=result.reason)
    if result.story.id != version.content:
        return Change(*names, text=True)
    return Change(*names, rows=tuple(differences(coded_record(connection, version.key), result)))


def _write(connection: Connection, version: _Version, record: Record, change: Change, run: int) -> None:
    if change.text:
        write_record(connection, record, run=run)
        return
    keep_coded(connection, record, version.key, run=run)
    put_right(connection, version.key, version.story)
