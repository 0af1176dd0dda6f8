"""Numerators and denominators that add up over documents, and the fractions that they make."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Hits:
    """How many gold things there are, how many were predicted, and how many of them were hit.

    >>> hits = Hits()
    >>> hits.add(hits=2, gold=4, predicted=3)
    >>> hits.scores(3)
    {'precision': 0.667, 'recall': 0.5, 'f1': 0.571}
    """

    hits: float = 0
    gold: int = 0
    predicted: int = 0

    def add(self, *, hits: float, gold: int, predicted: int) -> None:
        """Add the counts of one document."""
        self.hits += hits
        self.gold += gold
        self.predicted += predicted

    @property
    def precision(self) -> float:
        """Hits among the predicted; 0 when nothing was predicted."""
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Hits among the gold; 0 when there is no gold."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 when both are."""
        return harmonic_mean(self.precision, self.recall)

    def scores(self, places: int = 4) -> dict[str, float]:
        """Return ``precision``, ``recall`` and ``f1``, rounded."""
        return {
            "precision": round(self.precision, places),
            "recall": round(self.recall, places),
            "f1": round(self.f1, places),
        }


@dataclass(slots=True)
class Share:
    """How many judgements were right, of how many."""

    right: int = 0
    n: int = 0

    def judge(self, right: bool) -> None:
        """Count one judgement."""
        self.right += right
        self.n += 1

    @property
    def accuracy(self) -> float:
        """The share that was right; 0 when nothing was judged."""
        return self.right / self.n if self.n else 0.0


def harmonic_mean(precision: float, recall: float) -> float:
    """Return F1 of two fractions.

    >>> harmonic_mean(0.5, 1.0), harmonic_mean(0.0, 0.0)
    (0.6666666666666666, 0.0)
    """
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
