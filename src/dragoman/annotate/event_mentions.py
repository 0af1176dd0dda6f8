"""Which words may name an event, and who takes part in it: from a window's scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from dragoman.annotate.attributions import CueTable
from dragoman.annotate.labels import PARTY_LABELS, Labels
from dragoman.annotate.layers import EventMention
from dragoman.annotate.reading import Scored, Scores

LIKELY: Final = 0.05
"""A word is shown if it names some event with this probability: what is recorded, the coder decides."""
_SHOWN: Final = 0.01
_NEAR: Final = 96
"""Words before and behind a trigger among which its parties are looked for; learnt from such, too."""
_ACTOR: Final = PARTY_LABELS.index("actor")
_RECIPIENT: Final = PARTY_LABELS.index("recipient")


def event_mentions_in(
    shown: Scored, start: int, end: int, labels: Labels, table: CueTable
) -> list[EventMention]:
    """Return the event mentions among the words ``start`` to ``end`` of a window; places are the text's."""
    types = _softmax(shown.events[start:end])
    found = []
    for offset in np.flatnonzero(1 - types[:, 0] >= LIKELY).tolist():
        at = start + offset
        found.append(
            EventMention(
                trigger=int(shown.places[at]),
                types=_ranked(labels.events[1:], types[offset, 1:]),
                modes=_ranked(labels.modes, _softmax(shown.modes[at])),
                statuses=_ranked(labels.statuses, _softmax(shown.statuses[at])),
                parties=_parties(shown, at, table),
            )
        )
    return found


def _parties(shown: Scored, at: int, table: CueTable) -> dict[int, tuple[float, float]]:
    chances = _softmax(table.scores(at, shown.event_words, shown.party_words))
    first, after = max(0, at - _NEAR), min(len(chances), at + _NEAR + 1)
    near = (place for place in range(first, after) if 1 - chances[place, 0] >= LIKELY)
    return {
        int(shown.places[place]): (_round(chances[place, _ACTOR]), _round(chances[place, _RECIPIENT]))
        for place in near
    }


def _ranked(names: Sequence[str], chances: Scores) -> tuple[tuple[str, float], ...]:
    order = np.argsort(-chances, kind="stable")
    return tuple((names[at], _round(chances[at])) for at in order.tolist() if chances[at] >= _SHOWN)


def _softmax(scores: Scores) -> Scores:
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    result: Scores = raised / raised.sum(axis=-1, keepdims=True)
    return result


def _round(chance: np.float32) -> float:
    return round(float(chance), 4)
