"""The contexts of a story's events: what the sentence and the paragraph of each are about."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from spacy.tokens import Doc, Token

from dragoman.coding.contexts import contexts_in, contexts_of, contexts_of_book
from dragoman.coding.roles import unique
from dragoman.ontology import Codebook

_MODE_CONTEXTS = frozenset({"cyber", "misinformation"})


class Topics:
    """Contexts by sentence and paragraph, each counted once."""

    def __init__(self, doc: Doc, codebook: Codebook) -> None:
        self._table = contexts_of_book(codebook)
        story = doc._.story if Doc.has_extension("story") else None
        self._paragraphs: tuple[tuple[int, int], ...] = story.paragraphs if story is not None else ()
        self._doc = doc
        self._seen: dict[tuple[int, int], Counter[str]] = {}

    def of(self, token: Token, mode: str | None) -> list[str]:
        """Return the contexts of what a word names; some modes are one themselves."""
        sentence = self._count(token.sent.start_char, token.sent.end_char)
        around = self._paragraph(token.idx)
        found = contexts_of(sentence, self._count(*around) if around else sentence)
        return unique([mode, *found]) if mode in _MODE_CONTEXTS and mode is not None else found

    def _paragraph(self, at: int) -> tuple[int, int] | None:
        number = bisect_right(self._paragraphs, at, key=lambda span: span[0]) - 1
        return self._paragraphs[number] if number >= 0 and at < self._paragraphs[number][1] else None

    def _count(self, start: int, end: int) -> Counter[str]:
        if (start, end) not in self._seen:
            span = self._doc.char_span(start, end, alignment_mode="expand")
            lemmas = [t.lemma_.lower() for t in span] if span is not None else []
            self._seen[start, end] = contexts_in(lemmas, self._table)
        return self._seen[start, end]
