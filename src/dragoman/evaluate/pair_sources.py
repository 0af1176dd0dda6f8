"""The stories behind the labelled pairs, made from their source documents by fixed rules.

The documents are not ours to pass on. Whoever has them gets the same stories from them, to the code point.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from html import unescape
from pathlib import Path
from typing import Final

from dragoman.evaluate.standoff.newswire import newswire_text
from dragoman.ingest import read_path, read_text
from dragoman.ingest.story import Story

_AGENCIES: Final = {"APW": "Associated Press", "NYT": "New York Times", "XIE": "Xinhua"}
_TAG: Final = re.compile(r"<[^>]+>")
_SPACES: Final = re.compile(r"\s+")
_QUOTES: Final = (("``", "“"), ("''", "”"), (" _ ", " — "), (") _", ") —"), (" -- ", " — "), (") --", ") —"))


def stories_of(path: Path) -> list[tuple[str, Story]]:
    """The stories of a source document, each with its name in the corpus.

    Readouts (``*.md``), tokenised newswire (``*.tsv``), TimeML (``*.tml``) and IEER's files of many
    stories (no ending). Raises :class:`~dragoman.errors.InputError` for a document that is none.
    """
    return _READERS.get(path.suffix, _ieer)(path)


def _readout(path: Path) -> list[tuple[str, Story]]:
    return [(path.stem, read_path(str(path), publisher="White House"))]


def _newswire(path: Path) -> list[tuple[str, Story]]:
    name = path.name.split(".")[0]
    text = newswire_text(path.read_text("utf-8", errors="replace"))
    return [(name, read_text(text, publisher=name.rsplit("_", 1)[0]))]


def _timeml(path: Path) -> list[tuple[str, Story]]:
    source = path.read_text("utf-8", errors="replace")
    created = re.search(r'functionInDocument="CREATION_TIME"[^>]*>|<DCT>.*?value="([^"]+)"', source)
    found = re.search(r'value="(\d{4}-\d\d-\d\d)', created[0]) if created else None
    title = re.search(r"<TITLE>(.*?)</TITLE>", source, re.DOTALL)
    body = re.search(r"<TEXT>(.*?)</TEXT>", source, re.DOTALL)
    day = date.fromisoformat(found[1]) if found else None
    return [(path.stem, _story(path.stem, title[1] if title else "", body[1] if body else "", day))]


def _ieer(path: Path) -> list[tuple[str, Story]]:
    stories = []
    for document in path.read_text("utf-8", errors="replace").split("<DOC>")[1:]:
        name = re.search(r"<DOCNO>\s*(\S+)", document)
        day = re.search(r"<DATE_TIME>\s*(\S+)", document)
        title = re.search(r"<HEADLINE>(.*?)</HEADLINE>", document, re.DOTALL)
        body = re.search(r"<TEXT>(.*?)</TEXT>", document, re.DOTALL)
        if name and body:
            when = datetime.strptime(day[1], "%m/%d/%Y").date() if day else None
            stories.append((name[1], _story(name[1], title[1] if title else "", body[1], when)))
    return stories


def _story(name: str, title: str, body: str, day: date | None) -> Story:
    """A story of an agency: paragraphs are set off by blank lines or by an indent."""
    paragraphs = re.split(r"\n\s*\n|\n(?=\t)|\n(?= {3,}\S)", body)
    cleaned = [text for text in map(_clean, paragraphs) if text]
    story = read_text("\n\n".join(cleaned), published=day, publisher=_AGENCIES.get(name[:3]))
    return replace(story, title=_clean(title) or None)


def _clean(words: str) -> str:
    text = _SPACES.sub(" ", unescape(_TAG.sub("", words))).strip()
    for old, new in _QUOTES:
        text = text.replace(old, new)
    return text.strip()


_READERS: Final[dict[str, Callable[[Path], list[tuple[str, Story]]]]] = {
    ".md": _readout,
    ".tsv": _newswire,
    ".tml": _timeml,
}
