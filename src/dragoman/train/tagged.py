"""Named entities as one token and its BIO tag a line, tab-separated (the form of worldwide-newswire)."""

from __future__ import annotations

from pathlib import Path

from dragoman.annotate.labels import ENTITY_TYPES
from dragoman.errors import InputError
from dragoman.train.example import Example


def read_tagged(path: Path) -> Example:
    """Return the article of one file; blank lines part its paragraphs.

    The second column is the outer entity and further columns, nested ones, are not read. A row without a tag
    is taken as outside of every entity. Raises :class:`~dragoman.errors.InputError` at an unknown tag.
    """
    words: list[str] = []
    tags: list[str] = []
    starts = [0]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        word, _, rest = line.partition("\t")
        if not word.strip():
            if starts[-1] != len(words):
                starts.append(len(words))
            continue
        tag = rest.split("\t")[0].strip() or "O"
        if tag != "O" and (tag[:2] not in ("B-", "I-") or tag[2:] not in ENTITY_TYPES):
            raise InputError(str(path), f"{tag!r} is no tag of the nine types", f"line {number}")
        words.append(word.strip())
        tags.append(tag)
    blocks = [
        (start, end) for start, end in zip(starts, [*starts[1:], len(words)], strict=True) if start < end
    ]
    return Example(path.name, words, blocks, entities=_well_formed(tags))


def _well_formed(tags: list[str]) -> list[str]:
    """An I that continues nothing of its own type begins an entity."""
    before = "O"
    found = []
    for tag in tags:
        if tag.startswith("I-") and before[2:] != tag[2:]:
            tag = f"B-{tag[2:]}"
        found.append(tag)
        before = tag
    return found
