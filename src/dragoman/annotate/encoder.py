"""The encoder at run time: an ONNX graph, int8, on the CPU."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime

from dragoman.annotate.pieces import Word, WordPieces
from dragoman.annotate.reading import Scored
from dragoman.annotate.windows import Window, batch_of

OUTPUTS: Final = (
    "starts",
    "upos",
    "feats",
    "lemmas",
    "entities",
    "times",
    "cues",
    "arcs",
    "relation_words",
    "relation_heads",
    "cue_words",
    "told_words",
    "events",
    "modes",
    "statuses",
    "event_words",
    "party_words",
)
"""Names of the graph's outputs, in order; each has a first dimension of one, the window."""


class Encoder:
    """Scores windows one at a time.

    One window a run, never a batch: int8 activations are scaled by the largest value in a run, so that in a
    batch a story's scores would hang on the stories beside it. Cores are used by running windows beside each
    other, which also wastes nothing on padding.
    """

    def __init__(self, path: Path, vocabulary: WordPieces) -> None:
        """Open the graph. Raises ``onnxruntime``'s own errors when the file is not one."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.enable_cpu_mem_arena = True
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self._vocabulary = vocabulary
        self._workers = _cores()

    def score(self, asked: Sequence[tuple[Sequence[Word], Window]]) -> list[Scored]:
        """Return the scores of some windows, each given with the words of its text, in order."""
        if self._workers == 1 or len(asked) < 2:
            return [self._score_one(words, window) for words, window in asked]
        with ThreadPoolExecutor(min(self._workers, len(asked))) as pool:
            return list(pool.map(lambda pair: self._score_one(*pair), asked))

    def _score_one(self, words: Sequence[Word], window: Window) -> Scored:
        batch = batch_of(self._vocabulary, [(words, window)])
        found = self._session.run(
            OUTPUTS,
            {"pieces": batch.pieces, "shapes": batch.shapes, "first": batch.first, "last": batch.last},
        )
        scores = {name: each[0] for name, each in zip(OUTPUTS, found, strict=True)}
        scores["starts"] = scores["starts"][:, 0]
        return Scored(window, np.fromiter(window.words(), dtype=np.int64), **scores)


def _cores() -> int:
    """Cores this process may use; ``OMP_NUM_THREADS`` holds it to fewer."""
    limit = os.environ.get("OMP_NUM_THREADS", "")
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(allowed, int(limit))) if limit.isdecimal() else allowed
