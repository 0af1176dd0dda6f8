"""The Parquet folder, read back by pyarrow, polars, pandas and DuckDB."""

import json
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import parquet
from tests.export.golden import records

from dragoman.export.dictionary import JSON_NAME, MARKDOWN_NAME
from dragoman.export.formats import Options, Summary, formats
from dragoman.export.joined import Joined, joined
from dragoman.export.parquet import GROUP_ROWS, ParquetFolder, batches_of
from dragoman.export.tables import schema_of, table_rows, tables


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Summary]:
    folder = tmp_path_factory.mktemp("out") / "folder"
    return folder, formats()["parquet"].write(joined(records()), folder, Options())


def test_every_table_is_a_file_with_its_schema(written: tuple[Path, Summary]) -> None:
    folder, summary = written
    total = 0
    for name in tables():
        table = parquet.read_table(folder / f"{name}.parquet")
        assert table.schema.equals(schema_of(name)), name
        table.validate(full=True)
        total += table.num_rows
    assert total == summary.rows


def test_rows_are_those_of_the_records(written: tuple[Path, Summary]) -> None:
    folder, _ = written
    wanted: dict[str, list[dict[str, object]]] = {name: [] for name in tables()}
    for record in records():
        for name, row in table_rows(Joined(record)):
            wanted[name].append({field: row[field] for field in schema_of(name).names})
    for name in tables():
        assert parquet.read_table(folder / f"{name}.parquet").to_pylist() == wanted[name], name


@pytest.mark.parametrize("table", ["events", "stories", "mentions", "memberships"])
def test_polars_pandas_and_duckdb_find_the_same_rows(written: tuple[Path, Summary], table: str) -> None:
    path = written[0] / f"{table}.parquet"
    wanted = parquet.read_table(path)
    assert pl.read_parquet(path).to_dicts() == wanted.to_pylist()
    frame = pd.read_parquet(path)
    assert list(frame.columns) == wanted.column_names
    assert frame["story"].tolist() == wanted.column("story").to_pylist()
    found = duckdb.read_parquet(str(path))
    assert found.columns == wanted.column_names
    assert [list(row) for row in found.fetchall()] == [list(row.values()) for row in wanted.to_pylist()]


def test_every_reference_leads_to_a_row(written: tuple[Path, Summary]) -> None:
    folder, _ = written
    ids = {name: set(pl.read_parquet(folder / f"{name}.parquet")["id"]) for name in tables()
           if "id" in schema_of(name).names}  # fmt: skip
    checked = 0
    for name, columns in tables().items():
        table = parquet.read_table(folder / f"{name}.parquet")
        for column in columns:
            if column.refers is None:
                continue
            other, _, key = column.refers.partition(".")
            assert key == "id"
            cells = table.column(column.name).combine_chunks()
            flat = cells.flatten() if pa.types.is_list(cells.type) else cells.drop_null()
            assert set(flat.to_pylist()) <= ids[other], (name, column.name)
            checked += len(flat)
    assert checked > 300


def test_ids_are_unique(written: tuple[Path, Summary]) -> None:
    for name in ("stories", "actors", "places", "times", "events", "statements", "figures", "visits"):
        assert pl.read_parquet(written[0] / f"{name}.parquet")["id"].is_unique().all(), name


def test_the_dictionary_describes_every_column_that_is_there(written: tuple[Path, Summary]) -> None:
    folder, _ = written
    made = json.loads((folder / JSON_NAME).read_text("utf-8"))
    files = {file.name for file in folder.iterdir()} - {JSON_NAME, MARKDOWN_NAME}
    assert files == {table["file"] for table in made["tables"]}
    for table in made["tables"]:
        there = parquet.read_schema(folder / table["file"])
        assert [column["name"] for column in table["columns"]] == there.names
        assert [column["type"] for column in table["columns"]] == [str(kind) for kind in there.types]
        assert all(column["about"] for column in table["columns"])
        assert table["rows"] == parquet.read_metadata(folder / table["file"]).num_rows
    words = (folder / MARKDOWN_NAME).read_text("utf-8")
    assert all(f"`{column['name']}`" in words for table in made["tables"] for column in table["columns"])


def test_columns_describe_themselves() -> None:
    assert schema_of("events").field("plover").metadata == {
        b"description": b"Code after PLOVER's reduction of future events"
    }


def test_spans_point_at_the_words(written: tuple[Path, Summary]) -> None:
    folder, _ = written
    found = duckdb.sql(
        f"""SELECT e.trigger, substring(s.text, m.start_char + 1, m.end_char - m.start_char) AS words
            FROM '{folder}/mentions.parquet' m JOIN '{folder}/events.parquet' e ON e.id = m.id
            JOIN '{folder}/stories.parquet' s ON s.id = m.story WHERE m.role = 'trigger'"""
    ).fetchall()
    assert len(found) == sum(len(record.events) for record in records())
    assert all(trigger == words for trigger, words in found)


def test_rows_wait_for_their_group_and_no_longer(tmp_path: Path) -> None:
    """Thirds of a group wait; with the third of them a group is written, then the rest."""
    rows = next(batches_of(joined(records())))["events"]
    many = pa.Table.from_batches([rows] * (GROUP_ROWS // rows.num_rows // 3)).combine_chunks().to_batches()[0]
    with ParquetFolder(tmp_path) as files:
        for _ in range(4):
            files.write("events", many)
    written = parquet.ParquetFile(tmp_path / "events.parquet").metadata
    assert written.num_rows == 4 * many.num_rows
    assert 2 <= written.num_row_groups <= 5


def test_no_records_make_empty_tables(tmp_path: Path) -> None:
    assert formats()["parquet"].write([], tmp_path / "none", Options()).rows == 0
    assert parquet.read_table(tmp_path / "none" / "events.parquet").num_rows == 0
