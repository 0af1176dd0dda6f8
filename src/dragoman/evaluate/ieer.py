"""The IEER newswire (NIST's entity evaluation of 1999): articles in SGML as plain text, with its own offsets.

A file holds many ``<DOC>``; the lines of a paragraph are wrapped, the first begins with a tab. Names, times
and numbers stand between ``<b_numex type="MONEY">`` and ``<e_numex>``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.errors import InputError

_DOC = re.compile(r"<DOC>(?P<head>.*?)<TEXT>(?P<text>.*?)</TEXT>", re.DOTALL)
_DATE = re.compile(r"<DATE_TIME>\s*(\d\d)/(\d\d)/(\d{4})")
_PIECE = re.compile(r"<[^>]*>|``|''|&(?:AMP|amp);|\n\t|\n[ ]*|_|[ \t]+|.", re.DOTALL)
_WRITTEN = {"``": "“", "''": "”", "&AMP;": "&", "&amp;": "&", "\n\t": "\n\n", "_": "—"}


@dataclass(frozen=True, slots=True)
class Article:
    """One article: its text without mark-up, and for each of its characters the place in the file."""

    start: int
    end: int
    published: date | None
    text: str
    places: tuple[int, ...]

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open stretch of ``text`` that stands at a stretch of the file."""
        return bisect_left(self.places, start), bisect_left(self.places, end)


def read_articles(path: Path) -> Iterator[Article]:
    """Yield the articles of a file. ``InputError`` when it cannot be read or holds none."""
    try:
        source = path.read_bytes().decode("latin-1")  # one character a byte: offsets are the file's
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error)) from error
    found = False
    for match in _DOC.finditer(source):
        found = True
        text, places = _plain(source, *match.span("text"))
        yield Article(*match.span("text"), _published(match["head"]), text, places)
    if not found:
        raise InputError(str(path), "no <DOC> with a <TEXT> in it")


def _published(head: str) -> date | None:
    told = _DATE.search(head)
    return date(int(told[3]), int(told[1]), int(told[2])) if told else None


def _plain(source: str, start: int, end: int) -> tuple[str, tuple[int, ...]]:
    """The words of a stretch, wrapped lines joined and signs as they are printed, and where each stands."""
    pieces: list[str] = []
    places: list[int] = []
    for match in _PIECE.finditer(source, start, end):
        said = match[0]
        if said.startswith("<") and said.endswith(">"):
            continue
        printed = _WRITTEN.get(said) or (" " if said.isspace() else said)
        if printed.isspace() and (not pieces or pieces[-1].isspace()):
            continue
        pieces.append(printed)
        places.extend([match.start()] * len(printed))
    return "".join(pieces), tuple(places)
