"""The label sets of the reader's heads: what its numbers mean. They are stored beside the weights."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

ENTITY_TYPES: Final = (
    "Person",
    "Organization",
    "Location",
    "NORP",
    "Facility",
    "Product",
    "Misc",
    "Date",
    "Money",
)
"""The types of worldwide-newswire; in a ``Doc`` they stand in capitals."""

ATTRIBUTION_LABELS: Final = ("O", "B-source", "I-source", "B-content", "I-content")
CUE_LABELS: Final = ("O", "B-cue", "I-cue")
PARTY_LABELS: Final = ("O", "actor", "recipient")
"""What a mention is to an event."""
DISTANCES: Final = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)
"""Upper bounds of the classes of distance, in words, between a cue and a word; the same on either side."""

DISTANCE_CLASSES: Final = 2 * (len(DISTANCES) + 1) + 1


@dataclass(frozen=True, slots=True)
class Labels:
    """Names of the labels of each head, a label's number being its place.

    ``events``: what a word is the trigger of, "O" first; ``modes``: "TYPE/mode", and "" for none.
    ``feats_of``: for each part of speech the numbers of the feature bundles that it was seen with.
    """

    upos: tuple[str, ...]
    feats: tuple[str, ...]
    lemmas: tuple[str, ...]
    relations: tuple[str, ...]
    entities: tuple[str, ...]
    times: tuple[str, ...]
    events: tuple[str, ...]
    modes: tuple[str, ...]
    statuses: tuple[str, ...]
    feats_of: tuple[tuple[int, ...], ...]

    def save(self, path: Path) -> None:
        """Write the labels as JSON."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=0), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Labels:
        """Read the labels from JSON."""
        data = json.loads(path.read_text(encoding="utf-8"))
        feats_of = tuple(tuple(row) for row in data.pop("feats_of"))
        return cls(**{name: tuple(labels) for name, labels in data.items()}, feats_of=feats_of)


def bio(types: tuple[str, ...]) -> tuple[str, ...]:
    """Return the BIO labels of some types.

    >>> bio(("Person",))
    ('O', 'B-Person', 'I-Person')
    """
    return ("O", *(f"{place}-{name}" for name in types for place in "BI"))


def distance_class(words: NDArray[np.int64], cue: int) -> NDArray[np.int64]:
    """Return the classes of distance between words' places and a cue's.

    >>> distance_class(np.array([0, 4, 5, 6]), 5).tolist()
    [20, 16, 0, 1]
    """
    apart = words - cue
    side = np.searchsorted(np.array(DISTANCES), np.abs(apart), side="left") + 1
    return np.where(apart == 0, 0, np.where(apart > 0, side, side + len(DISTANCES) + 1)).astype(np.int64)
