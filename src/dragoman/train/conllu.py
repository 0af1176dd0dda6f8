"""Treebanks in CoNLL-U: Universal Dependencies with lemmas, features and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dragoman.errors import InputError
from dragoman.train.example import Example


def read_conllu(path: Path) -> Iterator[Example]:
    """Yield the documents of one file. Words of multiword tokens stand apart; empty nodes are left out.

    Raises :class:`~dragoman.errors.InputError` at a line that is no row of ten fields, or whose head
    is no number.
    """
    document: _Document | None = None
    for sentence, opens_document, opens_block, name in _sentences(path):
        if document is None or opens_document:
            if document is not None and document.words:
                yield document.example()
            document = _Document(name or path.stem)
        document.add(sentence, opens_block)
    if document is not None and document.words:
        yield document.example()


class _Document:
    def __init__(self, name: str) -> None:
        self.name = name
        self.words: list[str] = []
        self.starts: list[bool] = []
        self.rows: list[list[str]] = []
        self.block_starts: list[int] = []

    def add(self, sentence: list[list[str]], opens_block: bool) -> None:
        if opens_block or not self.block_starts:
            self.block_starts.append(len(self.words))
        self.words.extend(row[1] for row in sentence)
        self.starts.extend(at == 0 for at in range(len(sentence)))
        self.rows.extend(sentence)

    def example(self) -> Example:
        return Example(
            name=self.name,
            words=self.words,
            blocks=list(zip(self.block_starts, [*self.block_starts[1:], len(self.words)], strict=True)),
            starts=self.starts,
            upos=[row[3] for row in self.rows],
            feats=[row[5] for row in self.rows],
            lemmas=[row[2] for row in self.rows],
            heads=[int(row[6]) for row in self.rows],
            relations=[row[7] for row in self.rows],
        )


def _sentences(path: Path) -> Iterator[tuple[list[list[str]], bool, bool, str]]:
    """Yield (rows, opens a document, opens a paragraph, the document's name)."""
    rows: list[list[str]] = []
    opens_document = opens_block = False
    name = ""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                opens_document, name = True, line.partition("=")[2].strip()
            elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
                opens_block = True
            elif line and not line.startswith("#"):
                fields = line.split("\t")
                if len(fields) != 10:
                    raise InputError(
                        str(path), f"{len(fields)} fields where CoNLL-U has 10", f"line {number}"
                    )
                if fields[0].isdecimal():
                    if not fields[6].isdecimal():
                        raise InputError(str(path), f"{fields[6]!r} is no number of a head", f"line {number}")
                    rows.append(fields)
            elif not line and rows:
                yield rows, opens_document, opens_block, name
                rows, opens_document, opens_block = [], False, False
    if rows:
        yield rows, opens_document, opens_block, name
