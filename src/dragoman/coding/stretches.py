"""Stretches of tokens: one taken out of another, outer punctuation and complementizers dropped."""

from __future__ import annotations

from spacy.tokens import Doc, Token

TRAILING = frozenset({"SPACE", "PUNCT"})
_QUOTE_MARKS = frozenset("“”„«»\"'‘’")


def without(whole: tuple[int, int], hole: tuple[int, int]) -> list[tuple[int, int]]:
    """Return what is left of a stretch when another is taken out of it."""
    left, right = whole
    start, end = hole
    if end <= left or start >= right:
        return [whole]
    parts = [(left, start), (end, right)]
    return [part for part in parts if part[1] > part[0]]


def trim(doc: Doc, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches without complementizer and outer punctuation, those that hold anything else."""
    kept = []
    for start, end in spans:
        while start < end and _droppable(doc[start]):
            start += 1
        while end > start and doc[end - 1].pos_ in TRAILING and doc[end - 1].text not in _QUOTE_MARKS:
            end -= 1
        if end > start and any(token.pos_ not in TRAILING for token in doc[start:end]):
            kept.append((start, end))
    return kept


def _droppable(token: Token) -> bool:
    """A complementizer or punctuation that opens a stretch, quotation marks aside."""
    that = token.lower_ == "that" and token.dep_ in {"mark", "dep"}
    return (that or token.pos_ in TRAILING) and token.text not in _QUOTE_MARKS
