"""Sentences with two marked parties, and the type of what one does to the other, as examples (PLV's form)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from dragoman.evaluate.relations import Relation, read_relations, types_of
from dragoman.record.models import Span
from dragoman.train.example import DyadMark, Example
from dragoman.train.texts import Words


def read_dyads(path: Path) -> Iterator[Example]:
    """Yield the sentences of a table in which both parties are marked.

    Raises :class:`~dragoman.errors.InputError` for what is no such table.
    """
    for number, relation in enumerate(read_relations(path), 1):
        example = _example(f"{path.stem}.{number}", relation)
        if example is not None:
            yield example


def _example(name: str, relation: Relation) -> Example | None:
    words = Words(relation.text)
    sources, targets = (_places(words, marked) for marked in (relation.source, relation.target))
    if not sources or not targets:
        return None
    dyad = DyadMark(sources, targets, types_of(relation.root))
    return Example(name=name, words=words.texts, blocks=words.blocks, dyads=[dyad])


def _places(words: Words, marked: Sequence[Span]) -> tuple[int, ...]:
    """The words in marked stretches."""
    ranges = [found for span in marked if (found := words.span(*span)) is not None]
    return tuple(sorted({place for start, end in ranges for place in range(start, end)}))
