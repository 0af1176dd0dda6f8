"""Writing records into a database: stories and their versions one by one, the rows of many together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, Literal

from sqlalchemy import Connection, Insert, Table, bindparam, insert, select, update

from dragoman.record.models import Record
from dragoman.store import schema
from dragoman.store.correction_log import put_right
from dragoman.store.keys import canonical_url, key_range, story_id, version_id
from dragoman.store.rows import Row, Rows, in_order

Outcome = Literal["added", "changed", "known"]
"""What became of a story: new, a new version of one that was there, or nothing new."""


@dataclass(frozen=True, slots=True)
class Added:
    """What storing a record did."""

    outcome: Outcome
    story: str
    version: str
    key: int
    """``versions.key``"""


_versions, _stories = schema.versions.c, schema.stories.c
# Statements are made once: to put one together costs more than SQLite takes to carry it out.
_KNOWN: Final = select(_versions.key).where(_versions.id == bindparam("version"))
_STORY: Final = select(_stories.key).where(_stories.id == bindparam("story")).with_for_update()
_NEW_STORY: Final = insert(schema.stories).returning(_stories.key)
_NEW_VERSION: Final = insert(schema.versions).returning(_versions.key)
_OLDER: Final = (
    select(_versions.key, _versions.number)
    .where(_versions.story == bindparam("of_story"))
    .order_by(_versions.number)
)
_DATELINE: Final = (
    update(schema.versions)
    .where(_versions.key == bindparam("of_version"))
    .values(dateline_place=bindparam("place"))
)


@cache
def _into(table: Table) -> Insert:
    return insert(table)


@dataclass(slots=True)
class Writer:
    """Writes records inside one transaction.

    A story and its version are written at once, so that they have keys; the rows of its record wait for
    :meth:`flush`, since a statement for the rows of sixteen stories costs little more than one for a story's.
    """

    connection: Connection
    run: int
    _rows: dict[Table, list[Row]] = field(default_factory=dict)
    _datelines: list[dict[str, int | None]] = field(default_factory=list)
    _waiting: dict[str, int] = field(default_factory=dict)
    """Story → the key of its version whose rows wait."""

    def add(self, record: Record) -> Added:
        """Store a record; say what that did. A text that is there already changes nothing.

        Raises ``OverflowError`` for a story of more things than keys have room for.
        """
        info = record.story
        story = story_id(info.id, url=info.url, publisher=info.publisher)
        version = version_id(
            story, info.id, title=info.title, publisher=info.publisher, published=info.published
        )
        known = self.connection.scalar(_KNOWN, {"version": version})
        if known is not None:
            return Added("known", story, version, known)
        if story in self._waiting:
            self.flush()  # its rows are superseded now
        story_key, number = self._story(story, info.url)
        key = self.connection.scalar(_NEW_VERSION, _version_row(record, version, story_key, number, self.run))
        assert key is not None
        self._wait(record, key)
        self._waiting[story] = key
        return Added("changed" if number > 1 else "added", story, version, key)

    def flush(self) -> None:
        """Write the rows that wait, and put them right by what people corrected in their stories."""
        rows, self._rows = self._rows, {}
        for table in in_order():
            if table in rows:
                self.connection.execute(_into(table), rows[table])
        if self._datelines:
            self.connection.execute(_DATELINE, self._datelines)
            self._datelines = []
        waiting, self._waiting = self._waiting, {}
        of = schema.corrections.c.story
        for story in self.connection.scalars(select(of).where(of.in_(waiting)).distinct()).all():
            put_right(self.connection, waiting[story], story)

    def _story(self, identifier: str, url: str | None) -> tuple[int, int]:
        """Return the story's key, and the number of its next version; what was its newest is superseded.

        A new story is made; its row is locked until the transaction ends.
        """
        key = self.connection.scalar(_STORY, {"story": identifier})
        if key is None:
            row = {"id": identifier, "url": canonical_url(url) if url else None}
            key = self.connection.scalar(_NEW_STORY, row)
            assert key is not None
            return key, 1
        older = self.connection.execute(_OLDER, {"of_story": key}).all()
        supersede(self.connection, [row.key for row in older])
        return key, older[-1].number + 1 if older else 1

    def _wait(self, record: Record, version: int, number: int = 1) -> None:
        rows = Rows(record, version)
        for table, values in rows.by_table.items():
            self._rows.setdefault(table, []).extend(values)
        if record.story.dateline and record.story.dateline.place:
            place = rows.key(record.story.dateline.place)
            self._datelines.append({"of_version": version, "place": place})
        row = {
            "version": version,
            "number": number,
            "current": True,
            **_signature(record),
            "run": self.run,
            "json": record.to_json().encode(),
        }
        self._rows.setdefault(schema.records, []).append(row)


def write_record(connection: Connection, record: Record, *, run: int) -> Added:
    """Store one record whole; say what that did."""
    writer = Writer(connection, run)
    added = writer.add(record)
    writer.flush()
    return added


def _version_row(record: Record, identifier: str, story: int, number: int, run: int) -> Mapping[str, Any]:
    info, dateline = record.story, record.story.dateline
    start, end = dateline.span if dateline else (None, None)
    return {
        **info.model_dump(exclude={"id", "dateline"}),
        "id": identifier,
        "story": story,
        "number": number,
        "current": True,
        "content": info.id,
        "dateline_date": dateline.date if dateline else None,
        "dateline_start_char": start,
        "dateline_end_char": end,
        **_signature(record),
        "run": run,
        "linked": False,
    }


def _signature(record: Record) -> dict[str, str]:
    return {
        "coder": record.coder.version,
        "model": record.coder.model,
        "codebook": record.coder.codebook,
    }


def supersede(connection: Connection, versions: Iterable[int]) -> None:
    """Mark versions, and all their things, as no longer the newest."""
    for version in versions:
        first, last = key_range(version)
        connection.execute(
            update(schema.versions)
            .where(schema.versions.c.key == version, schema.versions.c.current)
            .values(current=False, linked=False)
        )
        for table in schema.THINGS.values():
            connection.execute(update(table).where(table.c.key.between(first, last)).values(current=False))
        parties = schema.event_parties
        connection.execute(update(parties).where(parties.c.event.between(first, last)).values(current=False))
