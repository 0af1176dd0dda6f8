"""What one party of a sentence does to another: the event mentions of a window, added up for two parties.

No word need be sure to tell it. Whatever each word may name counts by how likely its actor is the one party
and who it is done to is the other; what coding takes from the same scores is :mod:`.event_mentions`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dragoman.annotate.attributions import CueTable
from dragoman.annotate.labels import PARTY_LABELS, Labels
from dragoman.annotate.reading import Scored, Scores

_ACTOR: Final = PARTY_LABELS.index("actor")


@dataclass(frozen=True, slots=True)
class Dyad:
    """A text of one paragraph and the places of the words that mention two parties in it."""

    words: Sequence[str]
    sources: Sequence[int]
    targets: Sequence[int]


def dyad_types(shown: Scored, dyad: Dyad, labels: Labels, table: CueTable) -> dict[str, float]:
    """Return how likely each type is of what the source does to the target; the sum is 1.

    Empty when the window does not show both.
    """
    at_of = {int(place): at for at, place in enumerate(shown.places)}
    sources = [at_of[place] for place in dyad.sources if place in at_of]
    targets = [at_of[place] for place in dyad.targets if place in at_of]
    if not sources or not targets:
        return {}
    types = _log_softmax(shown.events)[:, 1:]
    parties = np.array(
        [
            _party(_log_softmax(table.scores(at, shown.event_words, shown.party_words)), sources, targets)
            for at in range(len(types))
        ],
        dtype=np.float32,
    )
    scores = np.logaddexp.reduce(types + parties[:, None], axis=0)
    chances = np.exp(_log_softmax(scores))
    return {name: float(chance) for name, chance in zip(labels.events[1:], chances, strict=True)}


def _party(roles: Scores, sources: Sequence[int], targets: Sequence[int]) -> np.float32:
    # Who agrees or meets is an actor on both sides.
    other = np.logaddexp.reduce(roles[targets, 1:], axis=-1)
    best: np.float32 = roles[sources, _ACTOR].max() + other.max()
    return best


def _log_softmax(scores: NDArray[np.float32]) -> Scores:
    raised = scores - scores.max(axis=-1, keepdims=True)
    result: Scores = raised - np.log(np.exp(raised).sum(axis=-1, keepdims=True))
    return result
