"""Records of many stories, made from the one that is written by hand: no story needs to be coded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from dragoman.record.examples import small_record
from dragoman.record.models import Record


def record(number: int, *, text: str = "", url: bool = True) -> Record:
    """Return the record of story ``number``; ``text`` is added at its end and makes another version of it."""
    made = small_record()
    made.story.text = f"{made.story.text}\n\nStory number {number}.{text}"
    made.story.id = hashlib.sha256(made.story.text.encode()).hexdigest()[:16]
    made.story.url = f"https://example.org/story/{number}" if url else None
    return made


def write_lines(path: Path, records: Iterable[Record]) -> Path:
    """Write records as JSON Lines."""
    path.write_text("".join(f"{one.to_json()}\n" for one in records), encoding="utf-8")
    return path
