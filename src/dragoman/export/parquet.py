"""A folder of Parquet: one file a table, written in row groups as records pass, and a data dictionary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import pyarrow as pa
from pyarrow import parquet

from dragoman.export.dictionary import JSON_NAME, write_dictionary
from dragoman.export.formats import About, Options, Summary, about
from dragoman.export.joined import Joined
from dragoman.export.sink import new_folder
from dragoman.export.tables import schema_of, table_rows, tables

GROUP_ROWS: Final = 65_536
"""Rows of a row group, at most: what readers skip by, and what is held until it is full."""

GROUP_BYTES: Final = 8 << 20
"""Bytes of a row group in memory, at most: texts of stories are thousands of times as long as codes."""

_RECORDS: Final = 256
"""Records made into rows at a time."""

# fmt: off
_CODED: Final = frozenset((
    "story", "country", "kind", "sectors", "resolved_by", "feature", "admin1", "type", "mode", "plover",
    "status", "date_from", "contexts", "precision", "attribution", "channel", "cue", "qualifier",
    "unit", "role", "language", "publisher", "published", "published_from", "coder", "coder_version",
    "model", "codebook", "start", "end"
))
# fmt: on
"""Columns whose values come again and again."""

Batches = Iterable[Mapping[str, pa.RecordBatch]]
"""What a folder is written from: batches by the name of their table, some of them at a time."""


class ParquetFolder:
    """The files of a folder while they are written.

    Rows wait for their row group, packed; nothing else is held. A second thread encodes a row group while the
    next is read: Arrow lets go of the interpreter for both.
    """

    def __init__(self, folder: Path) -> None:
        """Begin one file for each table."""
        self.rows = dict.fromkeys(tables(), 0)
        self._waiting: dict[str, list[pa.Buffer]] = {name: [] for name in tables()}
        self._size = dict.fromkeys(tables(), (0, 0))
        self._writers = {name: _writer(folder, name) for name in tables()}
        self._encoder = ThreadPoolExecutor(max_workers=1, thread_name_prefix="parquet")
        self._encoding: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                for name in tables():
                    self._flush(name)
                self._wait()
        finally:
            self._encoder.shutdown()
            for writer in self._writers.values():
                writer.close()

    def write(self, table: str, batch: pa.RecordBatch) -> None:
        """Add rows to a table."""
        if not batch.num_rows:
            return
        packed = batch.serialize()  # in Arrow's own memory: what others allot stays scattered, and grows
        self.rows[table] += batch.num_rows
        self._waiting[table].append(packed)
        rows, size = self._size[table]
        self._size[table] = rows + batch.num_rows, size + packed.size
        if rows + batch.num_rows >= GROUP_ROWS or size + packed.size >= GROUP_BYTES:
            self._flush(table)

    def _flush(self, table: str) -> None:
        """Hand what waits to the encoder, when it has done with what it was handed before."""
        waiting, self._waiting[table], self._size[table] = self._waiting[table], [], (0, 0)
        if waiting:
            self._wait()
            self._encoding = self._encoder.submit(_encode, self._writers[table], waiting, schema_of(table))

    def _wait(self) -> None:
        if self._encoding is not None:
            self._encoding.result()
        self._encoding = None


def _encode(writer: parquet.ParquetWriter, packed: list[pa.Buffer], schema: pa.Schema) -> None:
    batches = [pa.ipc.read_record_batch(one, schema) for one in packed]
    writer.write_table(pa.Table.from_batches(batches, schema=schema), row_group_size=GROUP_ROWS)


def _writer(folder: Path, table: str) -> parquet.ParquetWriter:
    """Begin a file. Ids and texts are all different: a dictionary of them would be made and thrown away."""
    schema = schema_of(table)
    listed = {field.name for field in schema if pa.types.is_list(field.type)}
    coded = [f"{name}.list.element" if name in listed else name for name in schema.names if name in _CODED]
    return parquet.ParquetWriter(
        folder / f"{table}.parquet",
        schema,
        compression="zstd",
        compression_level=1,
        use_dictionary=coded,
    )


def write_folder(batches: Batches, folder: Path) -> Summary:
    """Write batches and the dictionary into a folder that exists."""
    with ParquetFolder(folder) as files:
        for some in batches:
            for table, batch in some.items():
                files.write(table, batch)
    write_dictionary(folder, files.rows)
    return Summary(rows=sum(files.rows.values()))


def batches_of(records: Iterable[Joined]) -> Iterator[dict[str, pa.RecordBatch]]:
    """Yield the rows of records as batches, a few hundred records at a time."""
    passing = iter(records)
    while chunk := list(islice(passing, _RECORDS)):
        rows: dict[str, list[dict[str, Any]]] = {name: [] for name in tables()}
        for told in chunk:
            for table, row in table_rows(told):
                rows[table].append(row)
        yield {
            name: pa.RecordBatch.from_pylist(found, schema=schema_of(name))
            for name, found in rows.items()
            if found
        }


class ParquetFormat:
    """The format ``parquet``."""

    name = "parquet"
    is_folder = True

    @property
    def about(self) -> About:
        """What it is, from ``formats.toml``."""
        return about(self.name)

    def write(self, records: Iterable[Joined], target: Path | None, options: Options) -> Summary:
        """Write the folder; it takes its name when it is whole."""
        return self.write_batches(batches_of(records), target)

    def write_batches(self, batches: Batches, target: Path | None) -> Summary:
        """Write the folder from batches that are made elsewhere, as from a database."""
        with new_folder(target, mark=JSON_NAME) as folder:
            return write_folder(batches, folder)


PARQUET: Final = ParquetFormat()
