"""Treebanks in CoNLL-U: documents of sentences of words with lemma, part of speech, head and relation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import InputError
from dragoman.evaluate.lines import numbered_lines, wrong_line

_FIELDS = 10


@dataclass(frozen=True, slots=True)
class Word:
    """A syntactic word. ``head`` counts within the sentence from 0; -1 is the root's."""

    form: str
    lemma: str
    upos: str
    head: int
    relation: str


@dataclass(frozen=True, slots=True)
class TreebankDocument:
    """A document's sentences, in order, and which of them open a paragraph."""

    name: str
    sentences: tuple[tuple[Word, ...], ...]
    breaks: tuple[bool, ...]

    @property
    def forms(self) -> list[list[str]]:
        """The words' forms, by sentence."""
        return [[word.form for word in sentence] for sentence in self.sentences]


def read_treebank(path: Path) -> Iterator[TreebankDocument]:
    """Yield the documents of a CoNLL-U file: a ``# newdoc`` begins one; without any the file is one.

    Words of multiword tokens stand for themselves; empty nodes are left out. ``InputError`` names the line
    that is wrong.
    """
    name, sentences, breaks = path.stem, list[tuple[Word, ...]](), list[bool]()
    rows: list[tuple[int, list[str]]] = []
    opens = True
    for number, line in _closed(path):
        if not line.strip():
            if rows:
                sentences.append(_sentence(path, rows))
                breaks.append(opens)
                rows, opens = [], False
        elif line.startswith("# newdoc"):
            if sentences:
                yield TreebankDocument(name, tuple(sentences), tuple(breaks))
            name, sentences, breaks, opens = line.partition("=")[2].strip() or path.stem, [], [], True
        elif line.startswith("#"):
            # GUM groups paragraphs by newpar_block; such a group opens no paragraph by itself.
            opens = opens or (line.startswith("# newpar") and not line.startswith("# newpar_block"))
        else:
            fields = line.split("\t")
            if len(fields) != _FIELDS:
                raise wrong_line(path, number, f"{len(fields)} fields where CoNLL-U has {_FIELDS}")
            if fields[0].isdecimal():
                rows.append((number, fields))
    if not sentences:
        raise InputError(str(path), "no sentences found")
    yield TreebankDocument(name, tuple(sentences), tuple(breaks))


def _closed(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines and a blank one after the last, so that every sentence ends."""
    number = 0
    for number, line in numbered_lines(path):
        yield number, line
    yield number + 1, ""


def _sentence(path: Path, rows: list[tuple[int, list[str]]]) -> tuple[Word, ...]:
    words = []
    for at, (number, fields) in enumerate(rows):
        head = int(fields[6]) if fields[6].isdecimal() else -1
        if int(fields[0]) != at + 1 or not 0 <= head <= len(rows):
            raise wrong_line(path, number, f"word {fields[0]} with head {fields[6]!r} is out of its sentence")
        words.append(Word(fields[1], fields[2], fields[3], head - 1, fields[7]))
    return tuple(words)
