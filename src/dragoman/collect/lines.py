"""JSON Lines, and JSON files that hold one object or a list of them: an object is a story, or a record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from dragoman.collect.item import Found, How, Item, Unreadable
from dragoman.collect.source import Source
from dragoman.errors import InputError

_LINES: Final = (".jsonl", ".ndjson", ".jsonlines")
_LONGEST: Final = 20_000_000
"""Bytes of a line or of a JSON file; a story of 5 MB in escapes stays below."""


def jsonl(source: Source, how: How) -> Iterator[Found] | None:
    """Return the stories in a file of JSON Lines; None for other files."""
    return _lines(source, how) if source.suffix in _LINES else None


def json_file(source: Source, how: How) -> Iterator[Found] | None:
    """Return the stories in a JSON file; None for other files."""
    return _whole(source, how) if source.suffix == ".json" else None


def _lines(source: Source, how: How) -> Iterator[Found]:
    number = 0
    while line := source.stream.readline(_LONGEST + 1):
        number += 1
        place = f"{source.name}: line {number}"
        whole = line.endswith(b"\n") or len(line) <= _LONGEST
        if not whole:
            while not (rest := source.stream.readline(_LONGEST)).endswith(b"\n") and rest:
                pass
            reason = f"a line over {_LONGEST // 1_000_000} MB"
            yield Unreadable(place, reason, InputError.code, weight=source.weigh())
        elif stripped := line.strip().removeprefix(b"\xef\xbb\xbf"):
            yield item(place, stripped, how, source.weigh())


def _whole(source: Source, how: How) -> Iterator[Found]:
    raw = source.stream.read(_LONGEST + 1)
    if len(raw) > _LONGEST:
        raise InputError(source.name, f"over {_LONGEST // 1_000_000} MB; write JSON Lines instead")
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise InputError(source.name, f"not JSON ({error})") from error
    weight = source.weigh()
    if not isinstance(value, list):
        yield item(source.name, raw, how, weight)
        return
    for number, entry in enumerate(value, start=1):
        packed = json.dumps(entry, ensure_ascii=False).encode("utf-8", "surrogatepass")
        yield item(f"{source.name}: item {number}", packed, how, weight // len(value))


def item(place: str, raw: bytes, how: How, weight: int) -> Found:
    """Return the item of one JSON object, or why it is none."""
    try:
        value: Any = json.loads(raw)
    except (ValueError, RecursionError) as error:
        return Unreadable(place, f"not JSON ({error})", InputError.code, raw, weight)
    if not isinstance(value, dict):
        return Unreadable(place, "not a JSON object", InputError.code, raw, weight)
    form = "record" if {"coder", "story", "events"} <= value.keys() else "fields"
    options = replace(how, form=form, suffix="") if form == "fields" else How("record")  # type: ignore[arg-type]
    return Item(place, raw, options, weight)
