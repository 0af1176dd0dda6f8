"""RSS and Atom feeds saved to disk: an entry is a story."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from dragoman.collect.item import Found, How, Item
from dragoman.collect.source import Source
from dragoman.errors import InputError

_ENDINGS: Final = (".rss", ".atom")
_ROOT: Final = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]")
_LONGEST: Final = 50_000_000


def entries(source: Source, how: How) -> Iterator[Found] | None:
    """Return the stories in a feed, told by its ending or its first element; None for other files."""
    begins = source.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    if source.suffix in _ENDINGS or (begins and b"<html" not in source.head and _ROOT.search(source.head)):
        return _entries(source, how)
    return None


def _entries(source: Source, how: How) -> Iterator[Found]:
    import feedparser

    data = source.stream.read(_LONGEST + 1)
    if len(data) > _LONGEST:
        raise InputError(source.name, f"over {_LONGEST // 1_000_000} MB")
    parsed = feedparser.parse(data)
    if not parsed.entries:
        fault = parsed.get("bozo_exception")
        raise InputError(source.name, f"not a feed ({fault})" if fault else "a feed without entries")
    weight = source.weigh() // len(parsed.entries)
    outlet = parsed.feed.get("title") or ""
    for number, entry in enumerate(parsed.entries, start=1):
        raw = json.dumps(_fields(entry, outlet), ensure_ascii=False).encode("utf-8", "replace")
        place = f"{source.name}: entry {number}"
        yield Item(place, raw, replace(how, form="fields", suffix="", columns={}), weight)


def _fields(entry: Any, outlet: str) -> dict[str, str]:
    """Return what an entry says of its story, under names that :mod:`dragoman.collect.unpack` knows."""
    bodies = [part for part in entry.get("content", ()) if part.get("value")]
    body = max(bodies, key=lambda part: len(part["value"])) if bodies else entry.get("summary_detail") or {}
    source = entry.get("source") or {}
    fields = {
        "title": entry.get("title"),
        "text": body.get("value") or entry.get("summary"),
        "type": body.get("type"),
        "published": entry.get("published") or entry.get("updated"),
        "url": entry.get("link"),
        "publisher": source.get("title") or entry.get("publisher") or outlet,
        "author": entry.get("author"),
    }
    return {name: value for name, value in fields.items() if isinstance(value, str) and value.strip()}
