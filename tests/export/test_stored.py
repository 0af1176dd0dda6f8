"""What comes straight from a database is what comes from records."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.export.golden import records

from dragoman.export import stored
from dragoman.export.formats import Options
from dragoman.export.joined import joined
from dragoman.export.parquet import PARQUET, batches_of
from dragoman.export.stored import stored_batches
from dragoman.export.tables import tables
from dragoman.record.models import Record
from dragoman.store import columnar
from dragoman.store.store import Store

Rows = dict[str, list[str]]


def rows_of(batches: Iterable[dict[str, Any]]) -> Rows:
    """Rows of each table in an order that both ways share."""
    found: dict[str, list[str]] = {name: [] for name in tables()}
    for some in batches:
        for name, batch in some.items():
            batch.validate(full=True)
            found[name] += [repr(row) for row in batch.to_pylist()]
    return {name: sorted(rows) for name, rows in found.items()}


def changed(record: Record) -> Record:
    """The story with another headline: a version that supersedes."""
    story = record.story.model_copy(update={"title": "Another headline", "url": "https://example.org/one"})
    return record.model_copy(update={"story": story})


def filled(store: Store) -> list[Record]:
    """Add records, one of them twice over: its first version is superseded, between others that stand."""
    wire, small, hostile = records()
    first = changed(wire).model_copy(update={"events": [], "visits": [], "figures": []})
    second = changed(wire)
    second.story.title = "A third headline"
    for record in (small, first, hostile, second):
        store.add_record(record)
    return [small, hostile, second]


@pytest.fixture(params=["file", "memory", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A file goes through ADBC, the others through SQLAlchemy's cursor."""
    url: str | Path = "sqlite://"
    if request.param == "file":
        url = tmp_path / "a b#?.db"
    elif request.param == "postgresql":
        url = request.getfixturevalue("postgres_server").record()
    with Store.open(url) as opened:
        yield opened


def test_rows_are_the_same(store: Store) -> None:
    newest = filled(store)
    assert rows_of(stored_batches(store)) == rows_of(batches_of(joined(newest)))


def test_stretches_do_not_show(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = filled(store)
    monkeypatch.setattr(stored, "STRETCH", 1)
    assert rows_of(stored_batches(store)) == rows_of(batches_of(joined(newest)))


def test_types_that_the_first_rows_do_not_tell(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """ADBC tells a column's type by its first batch: here most columns have no value in it."""
    newest = filled(store)
    monkeypatch.setattr(columnar, "_BATCH", 1)
    assert rows_of(stored_batches(store)) == rows_of(batches_of(joined(newest)))


def test_the_other_sqlite_is_left_out_where_the_record_is_in_use(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ADBC has a SQLite of its own: two in one process take each other's locks away."""
    newest = filled(store)
    opened: list[Path] = []
    adbc = columnar._adbc

    def noted(path: Path) -> Any:
        opened.append(path)
        return adbc(path)

    monkeypatch.setattr(columnar, "_adbc", noted)
    if store.files():
        with store.reading():
            assert rows_of(stored_batches(store)) == rows_of(batches_of(joined(newest)))
        assert opened == []
    assert rows_of(stored_batches(store)) == rows_of(batches_of(joined(newest)))
    assert len(opened) == len(store.files()[:1])


def test_an_empty_record(store: Store) -> None:
    assert rows_of(stored_batches(store)) == {name: [] for name in tables()}


def test_the_folder_is_the_same_to_the_byte_of_its_dictionary(store: Store, tmp_path: Path) -> None:
    newest = filled(store)
    PARQUET.write_batches(stored_batches(store), tmp_path / "a")
    PARQUET.write(joined(newest), tmp_path / "b", Options())
    for name in ("data_dictionary.json", "data_dictionary.md"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
