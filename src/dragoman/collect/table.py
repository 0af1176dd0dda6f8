"""CSV and tab-separated files with a header line: a row is a story."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dragoman.collect.item import Found, How, Item, Unreadable
from dragoman.collect.source import Source
from dragoman.errors import InputError
from dragoman.ingest import MAX_BYTES
from dragoman.ingest.charset import decode

_DELIMITERS: Final = {".csv": ",;\t|", ".tsv": "\t", ".tab": "\t"}


def rows(source: Source, how: How) -> Iterator[Found] | None:
    """Return the stories in a table; None for other files."""
    return _rows(source, how) if source.suffix in _DELIMITERS else None


def _rows(source: Source, how: How) -> Iterator[Found]:
    csv.field_size_limit(2 * MAX_BYTES)
    # Bytes that are no text become surrogates: the row that holds them is refused, the others are read.
    text = io.TextIOWrapper(source.stream, _encoding(source), errors="surrogateescape", newline="")
    try:
        reader = csv.reader(text, delimiter=_delimiter(source))
        header = [name.strip() for name in next(reader, [])]
        if not header:
            raise InputError(source.name, "empty")
        _check(header, how, source.name)
        yield from _numbered(reader, header, source, how)
    finally:
        text.detach()  # closing the wrapper would close the file before it is weighed


def _numbered(reader: Iterator[list[str]], header: list[str], source: Source, how: How) -> Iterator[Found]:
    number = 0
    while True:
        number += 1
        place = f"{source.name}: row {number}"
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield Unreadable(place, f"not CSV ({error})", InputError.code, weight=source.weigh())
            continue
        if row is None:
            return
        if not any(cell.strip() for cell in row):
            continue
        yield _item(place, dict(zip(header, row, strict=False)), how, source.weigh())


def _item(place: str, cells: dict[str, str], how: How, weight: int) -> Found:
    try:
        raw = json.dumps(cells, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raw = json.dumps(cells, ensure_ascii=False).encode(errors="surrogateescape")
        return Unreadable(place, "broken text: not in the encoding of the file", InputError.code, raw, weight)
    return Item(place, raw, replace(how, form="fields", suffix=""), weight)


def _encoding(source: Source) -> str:
    """Return the file's encoding, told from its head: whole lines of it, so that no character is cut."""
    head = source.head[: source.head.rfind(b"\n") + 1] or source.head
    encoding = decode(head, name=source.name).encoding
    return "utf-8-sig" if encoding in {"utf-8", "ascii"} else encoding


def _delimiter(source: Source) -> str:
    """Return the delimiter that the header line has most of."""
    first = source.head.partition(b"\n")[0].decode("utf-8", errors="replace")
    return max(_DELIMITERS[source.suffix], key=first.count)


def _check(header: list[str], how: How, name: str) -> None:
    missing = sorted(set(how.columns.values()) - set(header))
    if missing:
        raise InputError(name, f"no column {', '.join(missing)}; it has {', '.join(header)}")
