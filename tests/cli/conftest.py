"""The command line without the reader: stories become records that hold their text and nothing more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from pathlib import Path

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from dragoman import pipeline
from dragoman.coding.result import Coding
from dragoman.errors import DragomanError
from dragoman.explain import Reasons
from dragoman.ingest.story import Story
from dragoman.record.assemble import assemble
from dragoman.record.models import Record
from dragoman.record.validate import RecordError
from dragoman.resolve.resolution import Resolution

OnError = Callable[[Story, DragomanError], None]

MINISTER = "The foreign minister of Portugal arrived in Rabat on Monday and met her colleague for talks.\n"
ENVOY = "The envoy said that the two governments would sign the agreement before the end of the year.\n"


def _read_many(
    stories: Iterable[Story],
    *,
    batch_size: int = 8,
    on_error: OnError,
    reasons: MutableMapping[str, Reasons] | None = None,
) -> Iterator[Record]:
    for story in stories:
        if "uncodable" in story.text:
            on_error(story, RecordError("R202", "events[0].place", "P9"))
            continue
        yield assemble(story, Doc(Vocab(), words=["x"]), Resolution(), Coding())


@pytest.fixture
def no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take annotation and coding out of the path; everything before and after is real."""
    monkeypatch.setattr(pipeline, "read_many", _read_many)


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """Return a folder with two stories, and four files that are none."""
    files = {
        "minister.txt": MINISTER.encode(),
        "envoy.txt": ENVOY.encode(),
        "empty.txt": b"",
        "scan.pdf": b"%PDF-1.7\x00\x01\x02" * 40,
        "french.txt": "Le ministre des affaires étrangères est arrivé lundi à Rabat.".encode(),
        "uncodable.txt": b"The minister said that this uncodable story would be skipped by the program.",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path
