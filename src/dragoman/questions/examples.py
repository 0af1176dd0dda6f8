"""A record of one story in memory, to try questions on."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.questions.record import OpenRecord
from dragoman.record.examples import small_record
from dragoman.record.models import Record
from dragoman.store import Store


def small(records: Iterable[Record] | None = None) -> OpenRecord:
    """Return an open record that holds these records, or the small one that documentation uses."""
    store = Store.open("sqlite://")
    for record in records if records is not None else (small_record(),):
        store.add_record(record)
    return OpenRecord(store)
