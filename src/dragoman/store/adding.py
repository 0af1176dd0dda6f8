"""Adding what paths hold to a record: found, kept, coded, stored, batch by batch.

Each window of items takes one transaction before coding (their bytes) and each batch one after it (their
records, the quarantine, the ledger). What a window or batch did is wholly in the record or not at all, and
running again passes over what is there: so a run that was killed and begun anew leaves what an undisturbed
one does.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from pydantic_core import PydanticSerializationError
from sqlalchemy import select

from dragoman.collect import Folder, Found, How, Item, Unreadable, collect
from dragoman.collect.source import shown
from dragoman.ingest import MAX_BYTES, Story
from dragoman.record.models import Coder, Record
from dragoman.store import ledger, quarantine, schema, sources
from dragoman.store.coders import INTERNAL, Batch, Failure, Known, coded
from dragoman.store.garbage import put_off
from dragoman.store.keys import MOST, story_id, version_id
from dragoman.store.ledger import Tally
from dragoman.store.store import Store
from dragoman.store.writer import Writer

BATCH: Final = 16
"""Items coded and stored together: about four seconds' work, which is what Ctrl-C loses."""

WINDOW: Final = 64
"""Items looked up and kept together."""

_HEAVY: Final = 16_000_000
"""Bytes at which a window is closed early, so that memory does not grow with the size of files."""


@dataclass(frozen=True)
class Options:
    """What ``dragoman add`` was asked."""

    paths: tuple[Path, ...]
    columns: dict[str, str] = field(default_factory=dict)
    published: date | None = None
    publisher: str | None = None
    jobs: int = 1

    @property
    def how(self) -> How:
        """How items are to be read, as far as the user says."""
        return How("file", columns=self.columns, published=self.published, publisher=self.publisher)

    def as_json(self) -> dict[str, Any]:
        """Return what the ledger keeps of it."""
        return {"paths": [shown(path) for path in self.paths], **self.how.as_json(), "jobs": self.jobs}


Watch = Callable[[Tally, int, int], None]
"""Told after each step: the tally, and how many bytes of how many were dealt with."""


def unwatched(tally: Tally, done: int, size: int) -> None:
    """Take no notice."""


def add(store: Store, options: Options, *, watch: Watch = unwatched) -> Tally:
    """Add what paths hold and return what that came to.

    Raises ``InputError`` where a path is not there, and ``StoreError`` where the database fails; nothing that
    a file holds raises anything. On ``KeyboardInterrupt`` what was stored stands.
    """
    from dragoman import pipeline

    own = store.files()
    folder = Folder.of(options.paths, without=own)
    return _Run(store, options, pipeline.coder(), watch).over(folder)


class _Run:
    """One run of `add`."""

    def __init__(self, store: Store, options: Options, coder: Coder, watch: Watch) -> None:
        self._store = store
        self._options = options
        self._coder = coder
        self._watch = watch
        self._tally = Tally()
        self._done = 0
        self._size = 0
        self._bad: set[str] = set()
        self._run = 0

    def over(self, folder: Folder) -> Tally:
        self._size = folder.size
        with self._store.writing() as connection:
            self._run = ledger.start(connection, "add", self._coder, self._options.as_json())
        state: ledger.State = "failed"
        try:
            options = self._options
            how = How(
                "file", columns=options.columns, published=options.published, publisher=options.publisher
            )
            batches = self._batches(collect(folder, how))
            for batch in coded(batches, jobs=options.jobs, known=self._known):
                self._store_batch(batch)
            self._release(folder)
            state = "done"
        except KeyboardInterrupt:
            state = "interrupted"
            raise
        finally:
            self._close(state)
        return self._tally

    def _close(self, state: ledger.State) -> None:
        try:
            with self._store.writing() as connection:
                ledger.note(connection, self._run, self._tally, state)
        except Exception:
            if state == "done":
                raise
            # What ended the run, a full disk say, keeps this from being written as well; it is told above us.

    def _batches(self, found: Iterable[Found]) -> Iterator[Sequence[Item]]:
        """Yield new items to code, a batch at a time, their bytes kept."""
        fresh: list[Item] = []
        for window in _windows(found):
            fresh += self._open(window)
            while len(fresh) >= BATCH:
                yield fresh[:BATCH]
                fresh = fresh[BATCH:]
        if fresh:
            yield fresh

    def _open(self, window: Sequence[Found]) -> list[Item]:
        """Keep the bytes of a window's items, and return those that are to be coded."""
        began = time.perf_counter()
        items = [found for found in window if isinstance(found, Item)]
        bad = [found for found in window if isinstance(found, Unreadable)]
        with self._store.reading() as connection:
            done = sources.done(connection, items)
            held = quarantine.held(connection, items, self._coder.version) - done
        fresh: dict[sources.Source, Item] = {}
        for item in items:
            source = sources.source_of(item)
            if source in held:
                self._tally.quarantined += 1
            elif source in done or source in fresh:
                self._tally.known += 1
            else:
                fresh[source] = item
                continue
            self._done += item.weight
        if fresh or bad:
            with self._store.writing() as connection:
                sources.keep(connection, list(fresh.values()), self._run)
                for one in bad:
                    quarantine.put_unreadable(connection, one, coder=self._coder.version, run=self._run)
        self._bad.update(one.place for one in bad)
        self._done += sum(one.weight for one in bad)
        self._tally.quarantined += len(bad)
        self._tally.seen += len(window)
        self._tally.storing += time.perf_counter() - began
        self._watch(self._tally, self._done, self._size)
        return list(fresh.values())

    def _known(self, story: Story) -> str | None:
        """Return the id of the version that a story is, where the record has it already."""
        whose = story_id(story.id, url=story.url, publisher=story.publisher)
        version = version_id(
            whose, story.id, title=story.title, publisher=story.publisher, published=story.published
        )
        versions = schema.versions
        with self._store.reading() as connection:
            return connection.scalar(select(versions.c.id).where(versions.c.id == version))

    def _store_batch(self, batch: Batch) -> None:
        began = time.perf_counter()
        tally = self._tally
        tally.reading += batch.reading
        tally.coding += batch.coding
        with put_off(), self._store.writing() as connection:
            before = (tally.added, tally.changed, tally.known, tally.quarantined, tally.events)
            try:
                writer = Writer(connection, self._run)
                read = [
                    item
                    for item, result in zip(batch.items, batch.results, strict=True)
                    if self._store_one(writer, item, result)
                ]
                writer.flush()
                quarantine.release(connection, read)
                ledger.note(connection, self._run, tally)
            except BaseException:
                tally.added, tally.changed, tally.known, tally.quarantined, tally.events = before
                raise
        tally.storing += time.perf_counter() - began
        self._done += sum(item.weight for item in batch.items)
        self._watch(tally, self._done, self._size)

    def _store_one(self, writer: Writer, item: Item, result: Record | Known | Failure) -> bool:
        """Store what an item became; return whether it could be read."""
        tally, connection = self._tally, writer.connection
        if isinstance(result, Record):
            try:
                _check_storable(result)
                added = writer.add(result)
            except (OverflowError, UnicodeError, PydanticSerializationError) as error:
                result = Failure(f"cannot be stored: {error}", INTERNAL)
            else:
                tally.events += len(result.events) if added.outcome != "known" else 0
                setattr(tally, added.outcome, getattr(tally, added.outcome) + 1)
                sources.became(connection, item, added.key)
                return True
        if isinstance(result, Known):
            versions = schema.versions
            query = select(versions.c.key).where(versions.c.id == result.version)
            tally.known += 1
            sources.became(connection, item, connection.execute(query).scalar_one())
            return True
        quarantine.put_item(connection, item, result, coder=self._coder.version, run=self._run)
        tally.quarantined += 1
        return False

    def _release(self, folder: Folder) -> None:
        """Take files out of quarantine that could not be opened before, and now could."""
        held = {row["place"] for row in quarantine.quarantined(self._store) if row["how_hash"] is None}
        files = {shown(file) for file in folder.files}
        gone = [place for place in held - self._bad if place in files or place.rpartition(": ")[0] in files]
        if gone:
            with self._store.writing() as connection:
                quarantine.release_places(connection, gone)


_ZERO: Final = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


def _check_storable(record: Record) -> None:
    """Raise an error for what databases refuse: lone surrogates, zeros in text, more things than keys.

    Asked before anything is written: a database that refused it halfway would undo the whole batch.
    """
    if _ZERO.search(record.to_json()):
        raise UnicodeError("a zero in its text")
    if max(len(things) for layer, things in record if isinstance(things, list)) > MOST:
        raise OverflowError(f"over {MOST:,} things of one kind")


def _windows(found: Iterable[Found]) -> Iterator[list[Found]]:
    window: list[Found] = []
    size = 0
    for one in found:
        if isinstance(one, Item) and len(one.raw) > MAX_BYTES and one.how.form == "file":
            # Cut where reading stopped: these are not the file's bytes, and are not kept as if they were.
            one = Unreadable(one.place, f"over {MAX_BYTES // 1_000_000} MB", "D101", weight=one.weight)
        window.append(one)
        size += len(one.raw or b"")
        if len(window) == WINDOW or size > _HEAVY:
            yield window
            window, size = [], 0
    if window:
        yield window
