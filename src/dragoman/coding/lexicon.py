"""The lexicon of triggers: which words, in which frame, name which event, and who plays which role.

``data/triggers.tsv`` has one row per word and frame; ``data/classes.tsv`` names word classes that rows
refer to as ``@name``. Both are checked on load; errors name file and line.

``needs`` are conditions on the tree, all of which must hold, parted by spaces; ``!`` negates one,
``|`` gives alternatives, ``=`` asks for words or a class::

    obj=@envoy          the object is one of the class "envoy"
    with                there is a phrase with the preposition "with"
    !xcomp in=@phonew   no open complement, and some word of the class below the trigger
    quoted              the words stand inside a statement whose speaker is known

``actor`` and ``recipient`` say where the roles are found: alternatives parted by ``|``, tried in order;
``+`` asks for several at once; ``-`` for none.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from dragoman.ontology import Codebook, load_codebook

SLOTS = frozenset("obj subj prt xcomp inf ccomp poss mod gov in aux neg passive quoted firstsubj cop".split())  # noqa: SIM905
ROLES = frozenset("subj obj iobj poss gov clsubj speaker compsubj topic host modhead".split())  # noqa: SIM905
_PREPOSITIONS = """with for to on against at from of in into about over between by as near outside toward
towards upon regarding around among inside before after under along across through than"""
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
_COLUMNS = ["head", "pos", "needs", "type", "mode", "actor", "recipient", "prior"]
_POS = frozenset("VNA")
BY_CONTENT = "*"


class LexiconError(ValueError):
    """A lexicon file that cannot be used; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Need:
    """One condition: any of ``slots``, with any of ``words`` if there are some; the contrary if negated."""

    slots: tuple[str, ...]
    words: frozenset[str]
    negated: bool


RoleSpec = tuple[tuple[str, ...], ...]
"""Alternatives in order, each a tuple of places that are all wanted."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a word in a frame. ``mode`` may be ``*``: decided by the words of the content."""

    head: str
    pos: str
    needs: tuple[Need, ...]
    type: str
    mode: str | None
    actor: RoleSpec
    recipient: RoleSpec
    prior: float
    line: int

    @property
    def weight(self) -> tuple[int, float]:
        """How particular the entry is; of several that match, the heaviest is taken."""
        return (sum(2 if need.words else 1 for need in self.needs), self.prior)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries by word and part of speech, and the word classes."""

    entries: dict[tuple[str, str], tuple[Entry, ...]]
    classes: dict[str, frozenset[str]]

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
    book = load_codebook()
    found: dict[tuple[str, str], list[Entry]] = {}
    for line, row in read_table(folder / "triggers.tsv", _COLUMNS):
        entry = _entry(row, line, folder / "triggers.tsv", classes, book)
        found.setdefault((entry.head, entry.pos), []).append(entry)
    return Lexicon(
        {key: tuple(sorted(rows, key=lambda e: e.weight, reverse=True)) for key, rows in found.items()},
        classes,
    )


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
        row["head"], row["pos"], needs, row["type"], mode, actor, recipient, float(row["prior"]), line
    )


def parse_need(text: str, classes: dict[str, frozenset[str]]) -> Need:
    """Parse one condition. ValueError when a slot or class is unknown.

    >>> parse_need("!obj=envoy", {}) == Need(("obj",), frozenset({"envoy"}), True)
    True
    """
    negated = text.startswith("!")
    slots_text, _, words_text = text.lstrip("!").partition("=")
    slots = tuple(slots_text.split("|"))
    for slot in slots:
        if slot not in SLOTS and slot not in PREPOSITIONS:
            raise ValueError(f"unknown slot {slot!r}")
    words: set[str] = set()
    for word in filter(None, words_text.split("|")):
        if word.startswith("@"):
            if word[1:] not in classes:
                raise ValueError(f"unknown class {word!r}")
            words |= classes[word[1:]]
        else:
            words.add(word)
    return Need(slots, frozenset(words), negated)


def parse_roles(text: str) -> RoleSpec:
    """Parse a role column. ValueError when a place is unknown.

    >>> parse_roles("gov+with|poss")
    (('gov', 'with'), ('poss',))
    """
    if text in {"", "-"}:
        return ()
    spec = tuple(tuple(alternative.split("+")) for alternative in text.split("|"))
    for place in (place for alternative in spec for place in alternative):
        if place not in ROLES and place not in PREPOSITIONS:
            raise ValueError(f"unknown role {place!r}")
    return spec
