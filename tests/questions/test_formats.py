"""Answers as files: golden ones, and each format read back by what reads it."""

from __future__ import annotations

import csv
import gc
import io
import json
from pathlib import Path

import pandas
import polars
import pyarrow as pa
import pytest
from pyarrow import parquet

from dragoman.questions.errors import QuestionError
from dragoman.questions.formats import FORMATS, format_of, write_batches
from dragoman.questions.query import Query
from dragoman.questions.record import OpenRecord

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def query(sqlite: OpenRecord) -> Query:
    return sqlite.events(between="USA,PER").order("day")


@pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
def test_golden(query: Query, form: str) -> None:
    out = io.BytesIO()
    assert write_batches(query.batches(2), query.schema, out, form=form) == 3
    assert out.getvalue() == (GOLDEN / f"events.{form}").read_bytes()


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_written_is_read_back(query: Query, form: str, tmp_path: Path) -> None:
    path = tmp_path / f"events.{form}"
    assert query.write(path) == 3
    whole = query.to_arrow()
    if form == "parquet":
        assert parquet.read_table(path).equals(whole)
        assert polars.read_parquet(path).height == 3
    elif form == "arrow":
        with pa.OSFile(str(path)) as file:
            assert pa.ipc.open_file(file).read_all().equals(whole)
        assert polars.read_ipc(path).height == 3
    elif form == "csv":
        rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline="")))
        assert [row["evidence"] for row in rows] == whole["evidence"].to_pylist()
        assert (
            rows[2]["actors"] == "Dale Archer; Rosa Quispe" or rows[1]["actors"] == "Dale Archer; Rosa Quispe"
        )
        assert list(pandas.read_csv(path)["quad"]) == whole["quad"].to_pylist()
    else:
        text = path.read_text("utf-8")
        rows = json.loads(text) if form == "json" else [json.loads(line) for line in text.splitlines()]
        plain = json.loads(json.dumps(whole.to_pylist(), default=str))
        assert rows == plain


def test_what_a_second_thread_cannot_write_is_told(
    sqlite: OpenRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(parquet.ParquetWriter, "write_table", full)
    with pytest.raises(OSError, match="No space left"):
        sqlite.events().write(tmp_path / "events.parquet")
    gc.collect()  # a writer that is forgotten while it is open complains
    assert list(tmp_path.iterdir()) == []


def test_groups_of_rows_keep_their_order(
    sqlite: OpenRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dragoman.questions.formats._GROUP", 2)
    query = sqlite.events()
    with (tmp_path / "events.parquet").open("wb") as sink:
        rows = write_batches(query.batches(1), query.schema, sink, form="parquet")
    file = parquet.ParquetFile(tmp_path / "events.parquet")
    assert file.metadata.num_row_groups == (rows + 1) // 2
    assert file.read().equals(query.to_arrow())


def test_nothing_found_is_a_whole_file_too(sqlite: OpenRecord, tmp_path: Path) -> None:
    query = sqlite.visits(publisher="nobody")
    for form in FORMATS:
        assert query.write(tmp_path / f"none.{form}") == 0
    assert json.loads((tmp_path / "none.json").read_text()) == []
    assert (tmp_path / "none.csv").read_text().startswith('"id","start"')
    assert parquet.read_table(tmp_path / "none.parquet").schema.names == query.schema.names


def test_nested_values_are_json_in_csv(sqlite: OpenRecord, tmp_path: Path) -> None:
    sqlite.visits(status="planned").write(tmp_path / "visits.csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "visits.csv").read_text("utf-8"), newline=""))
    assert json.loads(row["stops"])[0]["place"] == "Lima"


def test_a_file_that_cannot_be_finished_leaves_the_old_one(sqlite: OpenRecord, tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("old")

    class Broken(Query):
        def passing(self):  # type: ignore[no-untyped-def]
            yield from Query.batches(self, 1)
            raise OSError("no more")

    whole = sqlite.events()
    with pytest.raises(OSError, match="no more"):
        Broken(whole.record, whole.kind, whole.conditions).write(path)
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["events.csv"]


def test_a_name_without_a_format_is_refused() -> None:
    with pytest.raises(QuestionError, match="its name tells no format"):
        format_of(Path("events.doc"))
