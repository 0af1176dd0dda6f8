"""From an item's bytes to the story or the record that they hold; the same bytes always give the same."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError

from dragoman.collect.item import Item
from dragoman.errors import InputError
from dragoman.ingest import Story, read_bytes
from dragoman.ingest.dates import parse_day
from dragoman.ingest.formats import choose, formats
from dragoman.ingest.normalise import one_line
from dragoman.ingest.read import MAX_BYTES, read_draft
from dragoman.ingest.tables import toml
from dragoman.record.models import Record

PARTS: Final = ("text", "title", "published", "publisher", "url")
"""What of a story a column may hold."""

_TEXT: Final = ("text", "body", "content", "story", "article", "fulltext", "full_text", "description")
_TAGS: Final = re.compile(r"<(?:p|br|div|h[1-6]|li|a|em|strong|blockquote|table|span)\b[^>]*>", re.IGNORECASE)


def story_of(item: Item) -> Story:
    """Read an item's story. Raises ``InputError`` naming its place."""
    try:
        if item.how.form == "file":
            return _document(item)
        return _fields(item)
    except InputError as error:
        raise InputError(item.place, error.reason, error.place) from error


def record_of(item: Item) -> Record:
    """Read a record that was coded already; raises ``InputError`` where it is not whole."""
    try:
        return Record.from_json(item.raw)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise InputError(item.place, f"not a record ({first['msg']})", where) from error


def _document(item: Item) -> Story:
    how = item.how
    # The format is told by the ending alone: the rest of the path is the machine's.
    return read_bytes(item.raw, name=f"story{how.suffix}", published=how.published, publisher=how.publisher)


def _fields(item: Item) -> Story:
    fields = json.loads(item.raw)
    parts = {part: _part(fields, part, item.how.columns) for part in PARTS}
    text = parts["text"]
    if not text or not text.strip():
        names = ", ".join(sorted(fields)) or "none"
        raise InputError(item.place, f"no text; its fields are {names}")
    data = _page(text).encode("utf-8", errors="replace")
    if len(data) > MAX_BYTES:
        raise InputError(item.place, f"over {MAX_BYTES // 1_000_000} MB")
    reader = choose(data, name="")
    draft = reader.read(data, name=item.place)
    published = parse_day(parts["published"]) if parts["published"] else None
    draft = replace(
        draft,
        title=_line(parts["title"]) or draft.title,
        published=published or draft.published,
        publisher=_line(parts["publisher"]) or draft.publisher,
        url=_line(parts["url"]) or draft.url,
    )
    return read_draft(draft, name=item.place, published=item.how.published, publisher=item.how.publisher)


def _page(text: str) -> str:
    """Return text as it is, or, where it is a piece of a page, within a page."""
    known = formats()["html"].sniff(text[:4096].encode("utf-8", errors="replace"))
    if known or not _TAGS.search(text):
        return text
    return f"<html><body><article>{text}</article></body></html>"


def _part(fields: dict[str, Any], part: str, columns: dict[str, str]) -> str | None:
    """Return the part of a story from the field that the user names, else from the first that is usual."""
    if part in columns:
        return _string(fields.get(columns[part]))
    folded = {name.strip().lower().replace("-", "_").replace(" ", "_"): name for name in fields}
    usual = _TEXT if part == "text" else tuple(toml("metadata.toml")["front_matter"][part])
    for name in usual:
        if name in folded and (value := _string(fields[folded[name]])):
            return value
    return None


def _string(value: Any) -> str | None:
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "\n\n".join(value)
    return str(value) if isinstance(value, (str, int, float)) and str(value).strip() else None


def _line(value: str | None) -> str | None:
    return one_line(value) if value and one_line(value) else None
