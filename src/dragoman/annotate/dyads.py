"""What one party of a sentence does to another: the event mentions of a window, added up for two parties.

No word need be sure to tell it. Whatever each word may name counts by how likely its actor is the one
party and who it is done to is the other; what coding takes from the same scores is :mod:`.event_mentions`.
Where the weights bring a table that learned from marked pairs (:mod:`.dyad_table`), the sum is one of the
things that it goes by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dragoman.annotate.attributions import CueTable
from dragoman.annotate.dyad_table import DyadTable, seen
from dragoman.annotate.labels import PARTY_LABELS, Labels
from dragoman.annotate.reading import Scored, Scores

YIELD: Final = "YIELD"
YIELDING: Final = frozenset({"CONCEDE", "RETREAT"})
_ACTOR: Final = PARTY_LABELS.index("actor")


@dataclass(frozen=True, slots=True)
class Dyad:
    """A text of one paragraph and the places of the words that mention two parties in it."""

    words: Sequence[str]
    sources: Sequence[int]
    targets: Sequence[int]


def dyad_types(
    shown: Scored, dyad: Dyad, labels: Labels, parties: CueTable, table: DyadTable | None = None
) -> dict[str, float]:
    """Return how likely each type is of what the source does to the target; the sum is 1.

    A side that no words mention may be anybody. Empty when the window does not show every side that words do
    mention. With ``table``, which knows root codes, the types that one
    code stands for share its chance as the sum over words has them.
    """
    at_of = {int(place): at for at, place in enumerate(shown.places)}
    sources = [at_of[place] for place in dyad.sources if place in at_of]
    targets = [at_of[place] for place in dyad.targets if place in at_of]
    if len(sources) < bool(dyad.sources) or len(targets) < bool(dyad.targets) or not sources + targets:
        return {}
    names = labels.events[1:]
    chances = _summed(shown, sources, targets, parties)
    summed = {name: float(chance) for name, chance in zip(names, chances, strict=True)}
    if table is None:
        return summed
    roots = table.chances(seen(shown), sources, targets, chances)
    of_root = {root: [name for name in names if root_of(name) == root] for root in roots}
    return {
        name: chance * summed[name] / (sum(summed[other] for other in of_root[root]) or 1.0)
        for root, chance in roots.items()
        for name in of_root[root]
    }


def root_of(name: str) -> str:
    """Return the root code of PLV that a type goes by.

    >>> root_of("RETREAT"), root_of("AID")
    ('YIELD', 'AID')
    """
    return YIELD if name in YIELDING else name


def _summed(shown: Scored, sources: Sequence[int], targets: Sequence[int], table: CueTable) -> Scores:
    types = _log_softmax(shown.events)[:, 1:]
    parties = np.array(
        [
            _party(_log_softmax(table.scores(at, shown.event_words, shown.party_words)), sources, targets)
            for at in range(len(types))
        ],
        dtype=np.float32,
    )
    scores = np.logaddexp.reduce(types + parties[:, None], axis=0)
    chances: Scores = np.exp(_log_softmax(scores))
    return chances


def _party(roles: Scores, sources: Sequence[int], targets: Sequence[int]) -> np.float32:
    # Who agrees or meets is an actor on both sides.
    actor = roles[sources, _ACTOR].max() if sources else np.float32(0)
    other = np.logaddexp.reduce(roles[targets, 1:], axis=-1).max() if targets else np.float32(0)
    best: np.float32 = actor + other
    return best


def _log_softmax(scores: NDArray[np.float32]) -> Scores:
    raised = scores - scores.max(axis=-1, keepdims=True)
    result: Scores = raised - np.log(np.exp(raised).sum(axis=-1, keepdims=True))
    return result
