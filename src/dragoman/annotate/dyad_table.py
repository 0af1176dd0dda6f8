"""What a source does to a target, by a small head that learned it from marked pairs of parties.

It looks at the words as the event heads see them: attention from the two parties picks the words that matter,
and these with the parties themselves tell the root code. The encoder is the one that stories are read with,
and learns nothing from it; several heads, trained from different seeds, vote.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dragoman.annotate.reading import Scored, Scores

PLACES: Final = 5
"""Numbers that say where a word stands: source, target, between, before the source, before the target."""
_FAR: Final = 1e-6


@dataclass(frozen=True, slots=True)
class DyadTable:
    """Arrays of K heads of width d over H numbers a word; R root codes.

    ``centre``, ``spread`` (H,); ``key``, ``value`` (K, d, H + 5); ``query`` (K, d, 2 H); ``attend`` (K, d);
    ``source``, ``target`` (K, d, H); ``out`` (K, R, 3 d); ``summed`` (K, R, types), of the types' log
    chances as added up over the words; and the biases of those that have one.
    """

    roots: tuple[str, ...]
    centre: Scores
    spread: Scores
    key: Scores
    key_bias: Scores
    query: Scores
    query_bias: Scores
    attend: Scores
    value: Scores
    value_bias: Scores
    source: Scores
    source_bias: Scores
    target: Scores
    target_bias: Scores
    out: Scores
    out_bias: Scores
    summed: Scores

    @classmethod
    def load(cls, path: Path) -> DyadTable:
        """Read the table from ``dyads.npz``."""
        with np.load(path) as arrays:
            held = {each.name: arrays[each.name] for each in fields(cls)}
        roots = tuple(str(root) for root in held.pop("roots"))
        return cls(roots, **{name: array.astype(np.float32) for name, array in held.items()})

    def chances(
        self, words: Scores, sources: Sequence[int], targets: Sequence[int], types: Scores
    ) -> dict[str, float]:
        """Return how likely each root code is, the sum being 1.

        ``words``: (N, H) as :func:`seen` gives them; ``sources``, ``targets``: rows of it that mention the
        parties, one side of which may be empty; ``types``: how likely each type is by the sum over all words.
        """
        seen = (words - self.centre) / self.spread
        placed = np.concatenate([seen, where(len(seen), sources, targets)], axis=1)
        source, target = _mean(seen, sources), _mean(seen, targets)
        asked = self.query @ np.concatenate([source, target]) + self.query_bias
        keys = np.einsum("kdh,nh->knd", self.key, placed) + self.key_bias[:, None]
        weights = np.exp(_log_softmax(np.einsum("knd,kd->kn", np.tanh(keys + asked[:, None]), self.attend)))
        values = np.maximum(np.einsum("kdh,nh->knd", self.value, placed) + self.value_bias[:, None], 0)
        told = np.concatenate(
            [
                np.einsum("kn,knd->kd", weights, values),
                np.maximum(self.source @ source + self.source_bias, 0),
                np.maximum(self.target @ target + self.target_bias, 0),
            ],
            axis=1,
        )
        scores = np.einsum("krd,kd->kr", self.out, told) + self.out_bias
        scores = scores + self.summed @ np.log(types + _FAR)
        found = np.exp(_log_softmax(scores)).mean(0)
        return {root: float(chance) for root, chance in zip(self.roots, found, strict=True)}


def seen(shown: Scored) -> Scores:
    """Return what the table looks at of a window's words: (N, H), the pair vectors and the types' chances."""
    return np.concatenate(
        [shown.event_words, shown.party_words, _log_softmax(shown.events)], axis=1, dtype=np.float32
    )


def where(count: int, sources: Sequence[int], targets: Sequence[int]) -> Scores:
    """Return where each of so many words stands to the parties: (N, 5) of 0 and 1."""
    flags = np.zeros((count, PLACES), dtype=np.float32)
    flags[list(sources), 0] = 1
    flags[list(targets), 1] = 1
    both = [*sources, *targets]
    flags[min(both) : max(both), 2] = 1
    flags[: min(sources, default=0), 3] = 1
    flags[: min(targets, default=0), 4] = 1
    return flags


def _mean(words: Scores, rows: Sequence[int]) -> Scores:
    """The mean of some rows; of none, the mean of all that was learned from, which is zero."""
    found: Scores = words[list(rows)].mean(0) if rows else np.zeros(words.shape[1], dtype=np.float32)
    return found


def _log_softmax(scores: NDArray[np.float32]) -> Scores:
    raised = scores - scores.max(axis=-1, keepdims=True)
    result: Scores = raised - np.log(np.exp(raised).sum(axis=-1, keepdims=True))
    return result
