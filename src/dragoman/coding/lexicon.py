"""The lexicon of triggers: which words, in which frame, name which event, and who plays which role.

``data/triggers.tsv`` has one row per word and frame; ``data/classes.tsv`` names word classes that rows
refer to as ``@name``. Both are checked on load; errors name file and line.

``needs`` are conditions on the tree and ``actor`` and ``recipient`` say where the roles are found, in the
language of :mod:`dragoman.ontology.frames`. A codebook of one's own lays triggers over these.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from dragoman.ontology import Codebook, load_plover
from dragoman.ontology.frames import BY_CONTENT, PREPOSITIONS, Need, RoleSpec, parse_need, parse_roles

__all__ = [
    "BY_CONTENT", "PREPOSITIONS", "Entry", "Lexicon", "LexiconError", "Need", "RoleSpec", "lexicon_of",
    "load_lexicon", "parse_need", "parse_roles", "read_table",
]  # fmt: skip
_COLUMNS = ["head", "pos", "needs", "type", "mode", "actor", "recipient", "prior"]
_POS = frozenset("VNA")


class LexiconError(ValueError):
    """A lexicon file that cannot be used; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a word in a frame. ``mode`` may be ``*``: decided by the words of the content.

    ``frame`` is what ``needs`` were written as; ``own`` names the file of a codebook that added the row.
    """

    head: str
    pos: str
    needs: tuple[Need, ...]
    type: str
    mode: str | None
    actor: RoleSpec
    recipient: RoleSpec
    prior: float
    line: int
    frame: str = ""
    own: str = ""

    @property
    def weight(self) -> tuple[bool, int, float]:
        """How particular the entry is, own ones before ours; of several that match the heaviest is taken."""
        return (bool(self.own), sum(2 if need.words else 1 for need in self.needs), self.prior)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries by word and part of speech, the word classes, and words that decide modes of one's own."""

    entries: dict[tuple[str, str], tuple[Entry, ...]]
    classes: dict[str, frozenset[str]]
    mode_words: dict[str, tuple[tuple[str, frozenset[str]], ...]] = field(default_factory=dict)

    def lookup(self, lemma: str, pos: str) -> tuple[Entry, ...]:
        """Return the entries of a lemma, heaviest first.

        >>> load_lexicon().lookup("condemn", "V")[0].type
        'ACCUSE'
        """
        return self.entries.get((lemma, pos), ())

    def __len__(self) -> int:
        return sum(map(len, self.entries.values()))


@lru_cache(maxsize=4)
def load_lexicon(path: Path | None = None) -> Lexicon:
    """Load the lexicon that ships with Dragoman, or that of a folder of the same form."""
    folder = path if path is not None else Path(str(files("dragoman.coding") / "data"))
    classes = _read_classes(folder / "classes.tsv")
    book = load_plover()
    found: dict[tuple[str, str], list[Entry]] = {}
    for line, row in read_table(folder / "triggers.tsv", _COLUMNS):
        entry = _entry(row, line, folder / "triggers.tsv", classes, book)
        found.setdefault((entry.head, entry.pos), []).append(entry)
    return Lexicon({key: _heaviest_first(rows) for key, rows in found.items()}, classes)


def _heaviest_first(rows: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(rows, key=lambda entry: entry.weight, reverse=True))


@lru_cache(maxsize=4)
def lexicon_of(book: Codebook) -> Lexicon:
    """Return our lexicon with what a codebook adds to it, and without what it has no type for.

    >>> from dragoman.ontology import load_plover
    >>> lexicon_of(load_plover()) is load_lexicon()
    True
    """
    ours = load_lexicon()
    if book is load_plover():
        return ours
    classes = {**ours.classes, **book.classes}
    entries = {key: _known(rows, book) for key, rows in ours.entries.items()}
    for row in book.triggers:
        needs = tuple(parse_need(text, classes) for text in row.needs.split())
        actor, recipient = parse_roles(row.actor), parse_roles(row.recipient)
        entry = Entry(
            row.word, row.pos, needs, row.type, row.mode, actor, recipient, row.prior, row.line,
            frame=row.needs, own=book.file,
        )  # fmt: skip
        entries[row.word, row.pos] = _heaviest_first([*entries.get((row.word, row.pos), ()), entry])
    words = {
        kind.name: tuple((mode.name, frozenset(mode.words)) for mode in kind.modes.values() if mode.words)
        for kind in book.types.values()
    }
    return Lexicon(entries, classes, {kind: modes for kind, modes in words.items() if modes})


def _known(rows: tuple[Entry, ...], book: Codebook) -> tuple[Entry, ...]:
    """The rows whose type a codebook has; a mode that it has not is left out."""
    kept = []
    for row in rows:
        if row.type in book.types:
            known = row.mode in {None, BY_CONTENT} or row.mode in book.types[row.type].modes
            kept.append(row if known else replace(row, mode=None))
    return tuple(kept)


def read_table(path: Path, columns: list[str]) -> list[tuple[int, dict[str, str]]]:
    """Read a tab-separated table: rows with their line numbers. LexiconError when malformed."""
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        if next(reader, None) != columns:
            raise LexiconError(f"{path.name}:1: the columns must be {', '.join(columns)}")
        rows = []
        for number, cells in enumerate(reader, 2):
            if len(cells) != len(columns):
                raise LexiconError(f"{path.name}:{number}: {len(cells)} columns instead of {len(columns)}")
            rows.append((number, dict(zip(columns, cells, strict=True))))
    return rows


def _read_classes(path: Path) -> dict[str, frozenset[str]]:
    members: dict[str, set[str]] = {}
    for _, row in read_table(path, ["class", "lemma"]):
        members.setdefault(row["class"], set()).add(row["lemma"])
    return {name: frozenset(words) for name, words in members.items()}


def _entry(
    row: dict[str, str], line: int, path: Path, classes: dict[str, frozenset[str]], book: Codebook
) -> Entry:
    def fail(message: str) -> LexiconError:
        return LexiconError(f"{path.name}:{line}: {row['head']}: {message}")

    if row["type"] not in book.types:
        raise fail(f"{book.name} has no type {row['type']!r}")
    mode = row["mode"] or None
    if mode not in {None, BY_CONTENT} and mode not in book.type(row["type"]).modes:
        raise fail(f"{row['type']} has no mode {mode!r}")
    if row["pos"] not in _POS:
        raise fail(f"part of speech {row['pos']!r} is not V, N or A")
    if not re.fullmatch(r"0\.\d+|1\.0+", row["prior"]):
        raise fail(f"prior {row['prior']!r} is not between 0 and 1")
    try:
        needs = tuple(parse_need(text, classes) for text in row["needs"].split())
        actor, recipient = parse_roles(row["actor"]), parse_roles(row["recipient"])
    except ValueError as error:
        raise fail(str(error)) from error
    return Entry(
        row["head"], row["pos"], needs, row["type"], mode, actor, recipient, float(row["prior"]), line,
        frame=row["needs"],
    )  # fmt: skip
