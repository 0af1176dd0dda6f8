"""Answers as files: CSV, JSON, JSON Lines, Parquet, Arrow, written batch by batch."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Final, Protocol, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from dragoman.questions.errors import QuestionError

LIST_SEPARATOR: Final = "; "
"""Between the items of a list in a cell of CSV: names hold commas, and seldom semicolons."""

_GROUP: Final = 32_000
"""Rows in a group of a Parquet file, at least."""

_DIFFERENT: Final = frozenset(
    ("id", "version", "trigger", "evidence", "evidence_start", "evidence_end", "content", "text", "snippet")
)
"""Columns of all kinds whose values hardly ever come again."""

Sink: TypeAlias = IO[bytes]


class Writer(Protocol):
    """Writes batches of one schema to a binary file; what ``close`` adds makes the file whole."""

    def write(self, batch: pa.RecordBatch) -> None:
        """Write one batch."""

    def close(self) -> None:
        """Write what comes after the last batch. The file itself stays open."""

    def leave(self) -> None:
        """Let go of a file that will not be whole; nothing is raised."""


class _Csv:
    """Words in quotation marks, always: an absent value and an empty one stay apart."""

    def __init__(self, sink: Sink, schema: pa.Schema) -> None:
        from pyarrow import csv

        self._schema = pa.schema([pa.field(f.name, _flat_type(f.type)) for f in schema])
        self._options = csv.WriteOptions(include_header=False)
        self._sink = sink
        csv.write_csv(self._schema.empty_table(), sink)
        self._write = csv.write_csv

    def write(self, batch: pa.RecordBatch) -> None:
        flat = [_flat(column) for column in batch.columns]
        self._write(pa.RecordBatch.from_arrays(flat, schema=self._schema), self._sink, self._options)

    def close(self) -> None:
        pass

    def leave(self) -> None:
        pass


class _JsonLines:
    def __init__(self, sink: Sink, schema: pa.Schema) -> None:
        from pydantic_core import to_json

        self._sink = sink
        self._json: Callable[[Any], bytes] = to_json

    def write(self, batch: pa.RecordBatch) -> None:
        self._sink.write(b"".join(self._json(row) + b"\n" for row in batch.to_pylist()))

    def close(self) -> None:
        pass

    def leave(self) -> None:
        pass


class _Json(_JsonLines):
    """One array, a row on a line, so that line tools can read it too."""

    def __init__(self, sink: Sink, schema: pa.Schema) -> None:
        super().__init__(sink, schema)
        self._before = b"[\n"

    def write(self, batch: pa.RecordBatch) -> None:
        for row in batch.to_pylist():
            self._sink.write(self._before + self._json(row))
            self._before = b",\n"

    def close(self) -> None:
        self._sink.write(b"[]\n" if self._before == b"[\n" else b"\n]\n")


class _Parquet:
    """Rows in groups of some 32,000: fewer are slow to read, more take memory while they are gathered.

    A second thread encodes a group while the next is read: Arrow lets go of the interpreter for it.
    """

    def __init__(self, sink: Sink, schema: pa.Schema) -> None:
        from pyarrow import parquet

        self._schema = schema
        # A dictionary of values that are all different would be made and thrown away.
        repeated = [_leaf(field) for field in schema if field.name not in _DIFFERENT]
        self._writer = parquet.ParquetWriter(
            sink, schema, compression="zstd", compression_level=1, use_dictionary=repeated
        )
        self._waiting: list[pa.RecordBatch] = []
        self._encoder = ThreadPoolExecutor(max_workers=1, thread_name_prefix="parquet")
        self._encoding: Future[None] | None = None

    def write(self, batch: pa.RecordBatch) -> None:
        self._waiting.append(batch)
        if sum(one.num_rows for one in self._waiting) >= _GROUP:
            self._flush()

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._wait()
        if waiting:
            table = pa.Table.from_batches(waiting, self._schema)
            self._encoding = self._encoder.submit(self._writer.write_table, table)

    def _wait(self) -> None:
        if self._encoding is not None:
            self._encoding.result()
        self._encoding = None

    def close(self) -> None:
        self._flush()
        self._wait()
        self._encoder.shutdown()
        self._writer.close()

    def leave(self) -> None:
        # Left open, it would write its end when it is forgotten, to a file that is closed by then.
        self._encoder.shutdown()
        with suppress(Exception):
            self._writer.close()


def _leaf(field: pa.Field) -> str:
    """Return the path by which Parquet knows a column: its own name, or that of a list's items."""
    return f"{field.name}.list.element" if pa.types.is_list(field.type) else str(field.name)


class _Arrow:
    """IPC file to a file that can be sought in, IPC stream to a pipe: each is what its readers take."""

    def __init__(self, sink: Sink, schema: pa.Schema) -> None:
        make = pa.ipc.new_file if sink.seekable() else pa.ipc.new_stream
        self._writer = make(sink, schema)

    def write(self, batch: pa.RecordBatch) -> None:
        self._writer.write_batch(batch)

    def close(self) -> None:
        self._writer.close()

    def leave(self) -> None:
        pass


FORMATS: Final[dict[str, Callable[[Sink, pa.Schema], Writer]]] = {
    "csv": _Csv,
    "json": _Json,
    "jsonl": _JsonLines,
    "parquet": _Parquet,
    "arrow": _Arrow,
}
"""Format → its writer. ``table``, for people, is drawn in :mod:`dragoman.desk.answers`."""

_SUFFIXES: Final = {".csv": "csv", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl",
                    ".parquet": "parquet", ".arrow": "arrow", ".feather": "arrow"}  # fmt: skip


def format_of(path: Path) -> str:
    """Return the format that a file's name asks for. ``QuestionError`` when it asks for none.

    >>> format_of(Path("events.parquet"))
    'parquet'
    """
    try:
        return _SUFFIXES[path.suffix.lower()]
    except KeyError:
        known = ", ".join(FORMATS)
        raise QuestionError(f"-o {path}: its name tells no format; give --format ({known})") from None


def write_batches(batches: Iterable[pa.RecordBatch], schema: pa.Schema, sink: Sink, *, form: str) -> int:
    """Write batches to an open binary file in a format of :data:`FORMATS`; return the number of rows.

    >>> import io
    >>> rows = pa.record_batch({"who": [["Peru", "Chile"]], "day": ["2019-04-13"]})
    >>> out = io.BytesIO()
    >>> write_batches([rows], rows.schema, out, form="csv"), out.getvalue()
    (1, b'"who","day"\\n"Peru; Chile","2019-04-13"\\n')
    """
    writer = FORMATS[form](sink, schema)
    count = 0
    try:
        for batch in batches:
            writer.write(batch)
            count += batch.num_rows
        writer.close()
    except BaseException:
        writer.leave()
        raise
    return count


@contextmanager
def opened(target: Path | None) -> Iterator[Sink]:
    """Open a file for writing, or standard output for None.

    A file appears under its name when it is whole; what stood there before stays until then.
    """
    if target is None:
        yield _stdout()
        sys.stdout.buffer.flush()
        return
    path = target.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


class _Pipe:
    """Standard output as Arrow's writers want it: it knows how far it has come and cannot go back."""

    closed = False

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._at = 0

    def write(self, data: Any) -> int:
        size = memoryview(data).nbytes
        self._file.write(data)
        self._at += size
        return size

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        self._file.flush()

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False

    def close(self) -> None:
        self.flush()


def _stdout() -> Sink:
    sys.stdout.flush()
    return _Pipe(sys.stdout.buffer)  # type: ignore[return-value]


def _flat_type(kind: pa.DataType) -> pa.DataType:
    return pa.string() if pa.types.is_nested(kind) else kind


def _flat(column: pa.Array) -> pa.Array:
    """Return a column as CSV can hold it: lists of words joined, other nested values as JSON."""
    kind = column.type
    if not pa.types.is_nested(kind):
        return column
    if pa.types.is_list(kind) and pa.types.is_string(kind.value_type):
        return pc.binary_join(column, LIST_SEPARATOR)
    from pydantic_core import to_json

    return pa.array([None if v is None else to_json(v).decode() for v in column.to_pylist()], pa.string())
