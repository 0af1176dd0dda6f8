"""The reader's own attributions: what it has learned of who says what, where the rules find less.

The rules go before: they know negation, plans and performance. The reader adds a source where they have none,
the stretch of "according to", and reports that no rule met, if they report a clause or quoted words.
"""

from __future__ import annotations

from collections.abc import Collection

from spacy.tokens import Doc, Span, Token

from dragoman.annotate.layers import Attribution
from dragoman.coding.reporting import load_reporting

SURE = 0.9
"""Certainty from which a report of a known verb is taken that no rule met; below, one in three is wrong."""
_PARTS = frozenset({"nmod:desc", "det", "compound", "amod", "flat", "case", "nummod"})
_MARKS = frozenset('“”"„«»')


class Learned:
    """The attributions of one story, by the tokens of their cues."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.all: list[Attribution] = [found for found in doc._.attributions or () if found.content]
        self._at = {token: found for found in self.all for token in range(*found.cue)}

    def source(self, cue: Token | None) -> Token | None:
        """Return the head of the source that belongs to a cue, None when none is learned."""
        found = self._at.get(cue.i) if cue is not None else None
        return self.head(found.source) if found is not None and found.source is not None else None

    def content(self, cue: Token) -> tuple[tuple[int, int], ...]:
        """Return the token spans that belong to a cue, if they are certain."""
        found = self._at.get(cue.i)
        return found.content if found is not None and found.score >= SURE else ()

    def head(self, span: tuple[int, int]) -> Token:
        """Return the head of a source; of a title alone, the name that it belongs to."""
        token = self.doc[span[0] : span[1]].root
        while token.dep_ in _PARTS and token.head.pos_ in {"NOUN", "PROPN"} and token.head != token:
            token = token.head
        return token

    def reports(self, found: Attribution, known: Collection[int]) -> bool:
        """Whether an attribution is a report of its own; ``known``: the verbs that the rules have judged."""
        reporting = load_reporting()
        cue = self.doc[found.cue[0] : found.cue[1]]
        if not any(token.pos_ in {"VERB", "NOUN", "ADP"} for token in cue):
            return False
        entries = [entry for token in cue for entry in reporting.verbs.get(token.lemma_.lower(), ())]
        if entries:
            spoken = any(entry.kind in {"speech", "readout"} for entry in entries)
            return spoken and found.score >= SURE and not any(token.i in known for token in cue)
        return any(self._tells(self.doc[start:end]) for start, end in found.content)

    def _tells(self, content: Span) -> bool:
        """Whether a stretch is a clause with a subject, or holds quoted words: things are done, not said."""
        if any(mark in content.text for mark in _MARKS):
            return True
        head = content.root
        inside = (child for child in head.children if content.start <= child.i < content.end)
        return any(child.dep_.split(":")[0] in {"nsubj", "csubj"} for child in inside)
