"""Where exports come from: files of records, one JSON object a line, as `dragoman read --json` has them."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, cast

from pydantic import ValidationError

from dragoman.errors import InputError
from dragoman.record.models import Record

_GZIP: Final = b"\x1f\x8b"


def read_records(files: Iterable[str]) -> Iterator[Record]:
    """Yield the records of files in their order, a line at a time; ``-`` is standard input, gzip is unpacked.

    Raises :class:`~dragoman.errors.InputError`, with file and line, for what is no record, and for a file
    that cannot be read.
    """
    for file in files:
        try:
            with _opened(file) as lines:
                yield from _records(file, lines)
        except (OSError, EOFError) as error:  # EOFError: gzip that breaks off
            reason = getattr(error, "strerror", None) or str(error)
            raise InputError(file, reason[:1].lower() + reason[1:]) from error


def _records(file: str, lines: Iterable[bytes]) -> Iterator[Record]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield Record.from_json(line)
        except ValidationError as error:
            raise InputError(file, "no record of Dragoman's", f"line {number}: {_first(error)}") from error


def _first(error: ValidationError) -> str:
    """Word the first thing that is wrong: where, and what."""
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where}: {first['msg']}" if where else first["msg"]


@contextmanager
def _opened(file: str) -> Iterator[Iterable[bytes]]:
    if file == "-":
        yield _unpacked(sys.stdin.buffer)
        return
    with Path(file).open("rb") as opened:
        yield _unpacked(opened)


def _unpacked(raw: BinaryIO) -> Iterable[bytes]:
    buffered = raw if hasattr(raw, "peek") else io.BufferedReader(cast(io.RawIOBase, raw))
    if buffered.peek(2)[:2] == _GZIP:
        return gzip.GzipFile(fileobj=buffered)
    return buffered
