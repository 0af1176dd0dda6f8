"""What the encoder says of a window, and what is decided from it for a whole story."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dragoman.annotate.layers import Attribution, EventMention
from dragoman.annotate.windows import Window

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Scored:
    """One window with the encoder's scores, all float32; N words, d the size of a pair's vectors.

    ``starts`` (N,), logits; ``upos``, ``feats``, ``lemmas``, ``entities``, ``times``, ``cues``,
    ``events``, ``modes``, ``statuses`` (N, labels);
    ``arcs`` (N, N + 1), column 0 the root; ``relation_words`` (N, d), ``relation_heads`` (N + 1, d),
    ``cue_words``, ``told_words``, ``event_words``, ``party_words`` (N, d).
    """

    window: Window
    places: NDArray[np.int64]
    starts: Scores
    upos: Scores
    feats: Scores
    lemmas: Scores
    entities: Scores
    times: Scores
    cues: Scores
    arcs: Scores
    relation_words: Scores
    relation_heads: Scores
    cue_words: Scores
    told_words: Scores
    events: Scores
    modes: Scores
    statuses: Scores
    event_words: Scores
    party_words: Scores


@dataclass(slots=True)
class Reading:
    """One text as read; every place is a word's number in the text, spans are half-open.

    ``sentences``: ranges; ``heads``: a word's head, itself for a root; ``entities``, ``times``: (start, end,
    type) in order.
    """

    sentences: list[tuple[int, int]]
    upos: list[str]
    feats: list[str]
    lemmas: list[str]
    heads: list[int]
    relations: list[str]
    entities: list[tuple[int, int, str]]
    times: list[tuple[int, int, str]]
    attributions: list[Attribution]
    events: list[EventMention]
