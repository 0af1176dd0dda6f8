"""CSV, read back by pandas, polars and DuckDB."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pytest
from tests.export.golden import records

from dragoman.export.delimited import plain, unguard
from dragoman.export.errors import ExportError
from dragoman.export.flat import FLAT
from dragoman.export.formats import Options, formats
from dragoman.export.joined import Joined, joined

Rows = list[list[str]]


def by_pandas(path: Path) -> Rows:
    frame = pd.read_csv(path, dtype=str, keep_default_na=False)
    return [list(frame.columns), *frame.to_numpy().tolist()]


def by_polars(path: Path) -> Rows:
    frame = pl.read_csv(path, infer_schema=False).fill_null("")
    return [frame.columns, *(list(row) for row in frame.rows())]


def by_duckdb(path: Path) -> Rows:
    result = duckdb.read_csv(str(path), all_varchar=True, header=True, sep=",", quotechar='"', escapechar='"')
    return [result.columns, *([cell or "" for cell in row] for row in result.fetchall())]


READERS: dict[str, Callable[[Path], Rows]] = {"pandas": by_pandas, "polars": by_polars, "duckdb": by_duckdb}


def expected(table: str) -> Rows:
    """The cells themselves, not what any writer makes of them."""
    flat = FLAT[table]
    rows = [flat.cells(row) for record in records() for row in flat.rows(Joined(record))]
    return [flat.names, *([plain(cell) for cell in row] for row in rows)]


@pytest.mark.parametrize("safe", [False, True], ids=["plain", "safe"])
@pytest.mark.parametrize("table", FLAT)
@pytest.mark.parametrize("reader", READERS)
def test_read_back(reader: str, table: str, safe: bool, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    formats()["csv"].write(joined(records()), path, Options(table=table, spreadsheet_safe=safe))
    found = READERS[reader](path)
    if safe:
        found = [[unguard(cell) for cell in row] for row in found]
    assert found == expected(table)


def test_types_are_found_by_polars(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    formats()["csv"].write(joined(records()), path, Options(spreadsheet_safe=True))
    schema: dict[str, Any] = dict(pl.read_csv(path, try_parse_dates=True).schema)
    assert schema["start"] == pl.Date
    assert schema["intensity"] == pl.Float64
    assert schema["quad"] == pl.Int64


def test_lines_end_as_rfc_4180_asks(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    formats()["csv"].write(joined(records()), path, Options(table="visits"))
    data = path.read_bytes()
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_names_of_columns_are_unique_and_explained() -> None:
    for table in FLAT.values():
        assert len(set(table.names)) == len(table.names)
        assert all(column.about for column in table.columns)


def test_a_table_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="--table events2: no such table; there are events, statements"):
        formats()["csv"].write([], tmp_path / "out.csv", Options(table="events2"))
    assert list(tmp_path.iterdir()) == []
