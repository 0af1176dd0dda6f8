"""Who is reported to say what, from a window's scores: a cue chooses its source and its content."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from dragoman.annotate.labels import ATTRIBUTION_LABELS, distance_class
from dragoman.annotate.layers import Attribution
from dragoman.annotate.reading import Scored, Scores
from dragoman.annotate.trees import best_tags, bio_rules, spans_of

_RULES: Final = bio_rules(ATTRIBUTION_LABELS)


class CueTable:
    """Scores what words are to a cue or a trigger: the run-time twin of the model's ``CueLabels``."""

    def __init__(self, both: Scores, distances: Scores, inner: Scores, bias: Scores) -> None:
        """``both``: (d, L · d); ``distances``: (classes, d); ``inner``: (L, d); ``bias``: (L,); L labels."""
        self._both, self._distances, self._inner, self._bias = both, distances, inner, bias

    def scores(self, cue: int, cues: Scores, words: Scores) -> Scores:
        """Return (N, L) for the word at a place of ``cues``; ``cues``, ``words``: (N, d)."""
        count, size = words.shape
        crossed = (cues[cue] @ self._both).reshape(-1, size)
        far = self._distances[distance_class(np.arange(count), cue)]
        mixed = np.maximum(cues[cue][None, :] + words + far, 0)
        result: Scores = words @ crossed.T / np.float32(size**0.5) + mixed @ self._inner.T + self._bias
        return result


def attributions_in(
    shown: Scored, cues: Sequence[tuple[int, int, float]], table: CueTable
) -> list[Attribution]:
    """Return the attributions of a window's cues, each given as (start, end, probability) in the window.

    Of several stretches called a source the most certain one is kept; a cue without content reports nothing.
    """
    found = []
    for start, end, probability in cues:
        scores = table.scores(start, shown.cue_words, shown.told_words)
        scores[start:end, 1:] = -1e9  # a cue is neither its own source nor its own content
        spans = spans_of([ATTRIBUTION_LABELS[tag] for tag in best_tags(scores, *_RULES)])
        content = [(one, other) for one, other, kind in spans if kind == "content"]
        if not content:
            continue
        sources = [(one, other) for one, other, kind in spans if kind == "source"]
        source = max(sources, key=lambda span: _certainty(scores, *span), default=None)
        found.append(
            Attribution(
                cue=_in_text(shown, start, end),
                source=_in_text(shown, *source) if source else None,
                content=tuple(_in_text(shown, *span) for span in content),
                score=round(probability, 4),
            )
        )
    return found


def _certainty(scores: Scores, start: int, end: int) -> float:
    """Return how far a source's first word stands above being none."""
    return float(scores[start:end, 1:3].max(axis=1).mean() - scores[start:end, 0].mean())


def _in_text(shown: Scored, start: int, end: int) -> tuple[int, int]:
    return int(shown.places[start]), int(shown.places[end - 1]) + 1
