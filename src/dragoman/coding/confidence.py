"""How likely a coded event is one that a careful reader lists: a logistic score over a few plain facts.

Coefficients, and what they were fitted on, stand in ``data/confidence.toml``.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Final

from dragoman.coding.trace import Point

INTERCEPT: Final = "any event"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a coded event before it is believed."""

    prior: float
    type: str
    pos: str
    status: str
    actors: int
    recipients: int
    actor_places: str
    recipient_places: str
    quoted: bool
    same_country: bool
    officials: bool
    embedded: bool
    wants_recipient: bool
    under: str
    loose: bool = False
    traits: tuple[str, ...] = ()
    learned: Mapping[str, float] = field(default_factory=dict)

    def features(self) -> dict[str, float]:
        """Return the named features of the logistic score."""
        found = {
            "prior": math.log(self.prior / (1 - self.prior)),
            f"type={self.type}": 1.0,
            f"pos={self.pos}": 1.0,
            f"status={self.status}": 1.0,
            f"recipient={self.recipient_places.split('+')[0]}": 1.0,
            f"under={self.under}": 1.0,
            f"actor={self.actor_places.split('+')[0]}": 1.0,
        }
        for name, holds in (
            ("no recipient", not self.recipients),
            ("lacks recipient", self.wants_recipient and not self.recipients),
            ("one party", self.actors + self.recipients == 1),
            ("quoted", self.quoted),
            ("same country", self.same_country),
            ("officials", self.officials),
            ("embedded", self.embedded),
            ("loose", self.loose),
        ):
            if holds:
                found[name] = 1.0
        return found | dict.fromkeys(self.traits, 1.0) | dict(self.learned)


@dataclass(frozen=True, slots=True)
class Scale:
    """Coefficients of the score, and the score below which an event is not recorded."""

    intercept: float
    weights: dict[str, float]
    threshold: float

    def score(self, facts: Facts) -> float:
        """Return the probability, rounded to two places, that the event belongs in the record."""
        total = self.intercept + sum(
            self.weights.get(name, 0.0) * value for name, value in facts.features().items()
        )
        return round(1 / (1 + math.exp(-total)), 2)

    def points(self, facts: Facts) -> tuple[Point, ...]:
        """Return what each feature adds to the log odds, the intercept first; without those of no weight."""
        found = (
            Point(name, value, self.weights.get(name, 0.0) * value)
            for name, value in facts.features().items()
        )
        return (Point(INTERCEPT, 1.0, self.intercept), *(point for point in found if point.points))


@lru_cache(maxsize=1)
def load_scale() -> Scale:
    """Load the fitted coefficients.

    >>> 0 < load_scale().threshold < 1
    True
    """
    raw = tomllib.loads((files("dragoman.coding") / "data" / "confidence.toml").read_text(encoding="utf-8"))
    return Scale(
        float(raw["intercept"]), {k: float(v) for k, v in raw["weights"].items()}, float(raw["threshold"])
    )
