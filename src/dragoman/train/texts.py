"""Raw text with stand-off marks as words and paragraphs: what corpora with character offsets share."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from functools import cache

import spacy
from spacy.language import Language

_BREAK = re.compile(r"\n+")


class Words:
    """The words of a text, by the tokenizer that stories are read with, and its lines as blocks."""

    def __init__(self, text: str, *, paragraph_break: re.Pattern[str] = _BREAK) -> None:
        """Cut a text; every match of ``paragraph_break`` ends a block."""
        doc = _tokenizer()(text)
        tokens = [token for token in doc if not token.is_space]
        self.texts = [token.text for token in tokens]
        self._starts = [token.idx for token in tokens]
        self._ends = [token.idx + len(token) for token in tokens]
        cuts = [0, *(match.end() for match in paragraph_break.finditer(text)), len(text) + 1]
        ranges = (
            (bisect_left(self._starts, start), bisect_left(self._starts, end))
            for start, end in itertools.pairwise(cuts)
        )
        self.blocks = [(start, end) for start, end in ranges if start < end]

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the half-open range of words that touch the characters ``[start, end)``, if any do."""
        first = bisect_right(self._ends, start)
        after = bisect_left(self._starts, end)
        return (first, after) if first < after else None


@cache
def _tokenizer() -> Language:
    return spacy.blank("en")
