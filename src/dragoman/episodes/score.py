"""How surely two events are tellings of one: traits weighed by a table, and the score put into words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from dragoman.episodes.blocks import meet, met
from dragoman.episodes.compare import bar, traits
from dragoman.episodes.mentions import Mention
from dragoman.episodes.tables import toml

LEAST_KEPT: Final = 0.02
"""Scores below this are kept as none: they are most pairs, and weigh nothing in a mean."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Points of each trait, and the score from which events are joined."""

    points: Mapping[str, float]
    threshold: float


@cache
def weights() -> Weights:
    """The table that ships, ``data/weights.toml``."""
    table = toml("weights.toml")
    return Weights({str(k): float(v) for k, v in table["points"].items()}, float(table["threshold"]))


@dataclass(frozen=True, slots=True)
class Link:
    """Two events that were compared: ``a`` before ``b``, how surely they are one, by which key, and why."""

    a: str
    b: str
    score: float
    key: str
    parts: tuple[tuple[str, float], ...]
    """Trait and points (amount × weight), the weightiest first. Their sum is the score's log-odds."""


def link(x: Mention, y: Mention, *, copies: bool = False, table: Weights | None = None) -> Link | None:
    """Compare two events; None where nothing lets them be compared, or where they are surely two."""
    if not meet(x, y) or bar(x, y, copies=copies) is not None:
        return None
    table = table or weights()
    a, b = (x, y) if x.uid < y.uid else (y, x)
    parts = {
        name: amount * table.points.get(name, 0.0) for name, amount in traits(a, b, copies=copies).items()
    }
    score = probability(math.fsum(parts.values()))
    if score < LEAST_KEPT:
        return None
    return Link(a.uid, b.uid, round(score, 4), met(a, b) or "", ranked(parts))


def ranked(parts: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """The parts of a score, the weightiest first, rounded as they are kept."""
    order = sorted(parts.items(), key=lambda part: (-abs(part[1]), part[0]))
    return tuple((name, round(points, 3)) for name, points in order)


def probability(log_odds: float) -> float:
    """The logistic function, without overflow.

    >>> probability(0), probability(-1000)
    (0.5, 0.0)
    """
    return 1 / (1 + math.exp(-log_odds)) if log_odds > -700 else 0.0


def in_words(parts: tuple[tuple[str, float], ...], *, least: float = 0.05) -> str:
    """Say what a score is made of, for and against.

    >>> in_words((("same place", 1.25), ("other persons", -3.0), ("any pair", 0.01)))
    'for: same place +1.2; against: other persons -3.0'
    """
    told = [(name, points) for name, points in parts if abs(points) >= least]
    sides = []
    for title, side in (("for", [p for p in told if p[1] > 0]), ("against", [p for p in told if p[1] < 0])):
        if side:
            sides.append(f"{title}: " + ", ".join(f"{name} {points:+.1f}" for name, points in side))
    return "; ".join(sides) or "nothing for or against"
