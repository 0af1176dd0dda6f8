"""Time expressions of TimeML: the text of a document with its TIMEX3 elements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from dragoman.errors import InputError
from dragoman.train.example import Example, bio_tags
from dragoman.train.texts import Words

TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")


def read_timeml(folder: Path) -> Iterator[Example]:
    """Yield the documents below a folder; blank lines part their paragraphs.

    Raises :class:`~dragoman.errors.InputError` at a file that is no TimeML.
    """
    for path in sorted(folder.rglob("*.tml")):
        text, marks = _text_and_times(path)
        words = Words(text, paragraph_break=_BLANK_LINE)
        spans = [(words.span(start, end), label) for start, end, label in marks]
        tags = bio_tags(len(words.texts), [(*span, label) for span, label in spans if span is not None])
        yield Example(path.stem, words.texts, words.blocks, times=tags)


def _text_and_times(path: Path) -> tuple[str, list[tuple[int, int, str]]]:
    try:
        root = etree.parse(str(path)).getroot()
    except etree.XMLSyntaxError as error:
        raise InputError(str(path), f"no XML: {error}") from error
    body = root.find("TEXT")
    if body is None:
        raise InputError(str(path), "no element TEXT")
    pieces: list[str] = []
    marks: list[tuple[int, int, str]] = []
    _collect(body, pieces, marks)
    return "".join(pieces), marks


def _collect(element: etree._Element, pieces: list[str], marks: list[tuple[int, int, str]]) -> None:
    start = sum(map(len, pieces))
    pieces.append(element.text or "")
    for child in element:
        _collect(child, pieces, marks)
        pieces.append(child.tail or "")
    if element.tag == "TIMEX3" and element.get("type") in TIMEX_TYPES:
        marks.append((start, sum(map(len, pieces)), element.get("type", "")))
