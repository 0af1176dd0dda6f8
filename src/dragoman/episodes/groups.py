"""Linked things put into groups: the same groups whatever order the links came in.

Within a stretch of things that links hold together, the two groups with the best mean of log-odds are joined,
again and again, until no mean reaches the threshold's. A pair that was compared and has no link speaks as
strongly against as a link can; one that was never compared speaks a little against, so that a chain of
neighbours does not make one group of things that are days apart. What people decided goes before every score.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

Pair = tuple[str, str]

MOST: Final = 300
"""Things grouped at a time. A larger stretch is cut at a higher score first; joining costs its square."""
_STEP: Final = 0.05
_EXACT: Final = 10_000
"""Log-odds are summed as whole numbers: sums of fractions would hang on the order of joining."""
_MOST_SURE: Final = 6.0
"""Log-odds of a link, at most: scores are kept to four digits."""
_SURELY_TWO: Final = -4.0
"""Log-odds of a pair that was compared and has no link: those of the least score that is kept."""
_UNKNOWN: Final = -1.0
"""Log-odds of a pair that no key brought together. With months held out 0 did as well; -4, which is what a
mean of scores comes to, joined four pairs of 108 fewer rightly and none fewer wrongly."""


@dataclass(frozen=True, slots=True)
class Rulings:
    """What people decided: pairs that belong together, and pairs that do not."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()


def pair(a: str, b: str) -> Pair:
    """Two ids in their order."""
    return (a, b) if a < b else (b, a)


def always(a: object, b: object) -> bool:
    """Say that two things were compared."""
    return True


def groups(
    things: Iterable[str],
    scores: Mapping[Pair, float],
    *,
    threshold: float,
    rulings: Rulings | None = None,
    compared: Callable[[str, str], bool] = always,
) -> list[tuple[str, ...]]:
    """Put things into groups; each is sorted, and so are the groups.

    ``scores`` holds each pair once, its ids in order; ``compared`` says of a pair without a score whether it
    was compared. Every thing is in one group, if only in its own.

    >>> groups("abc", {("a", "b"): 0.9, ("b", "c"): 0.7}, threshold=0.5)
    [('a', 'b'), ('c',)]
    """
    rulings = rulings or Rulings()
    found: list[tuple[str, ...]] = []
    stretches = _stretches(sorted(set(things)), scores, threshold, rulings)
    place = {thing: at for at, stretch in enumerate(stretches) for thing in stretch}
    inside: list[dict[Pair, float]] = [{} for _ in stretches]
    for (a, b), score in scores.items():
        if a in place and place[a] == place.get(b):
            inside[place[a]][a, b] = score
    for stretch, kept in zip(stretches, inside, strict=True):
        if len(stretch) == 1:
            found.append((stretch[0],))
        else:
            found.extend(_Agglomeration(stretch, kept, threshold, rulings, compared).result())
    return sorted(found)


def _stretches(
    things: Sequence[str], scores: Mapping[Pair, float], least: float, rulings: Rulings
) -> list[list[str]]:
    strong = [p for p, score in scores.items() if score >= least]
    parts = _components(things, [*strong, *rulings.together])
    found = []
    for part in parts:
        if len(part) <= MOST or least >= 1:
            found.append(part)
        else:
            inside = set(part)
            kept = {p: s for p, s in scores.items() if p[0] in inside and p[1] in inside}
            found.extend(_stretches(part, kept, least + _STEP, rulings))
    return found


def _components(things: Sequence[str], pairs: Iterable[Pair]) -> list[list[str]]:
    root = {thing: thing for thing in things}

    def find(thing: str) -> str:
        while root[thing] != thing:
            root[thing] = root[root[thing]]
            thing = root[thing]
        return thing

    for a, b in pairs:
        if a in root and b in root:
            one, other = sorted((find(a), find(b)))
            root[other] = one
    found: dict[str, list[str]] = {}
    for thing in things:
        found.setdefault(find(thing), []).append(thing)
    return list(found.values())


@dataclass(slots=True)
class _Agglomeration:
    things: Sequence[str]
    scores: Mapping[Pair, float]
    threshold: float
    rulings: Rulings
    compared: Callable[[str, str], bool]
    clusters: dict[str, list[str]] = field(default_factory=dict)
    sums: dict[Pair, int] = field(default_factory=dict)
    near: set[Pair] = field(default_factory=set)
    """Pairs of groups that a link reaching the threshold leads between: others have no mean that does."""
    apart: set[Pair] = field(default_factory=set)

    def result(self) -> list[tuple[str, ...]]:
        inside = set(self.things)
        self.clusters = {thing: [thing] for thing in self.things}
        self.sums = {p: round(self._odds(p) * _EXACT) for p in combinations(sorted(inside), 2)}
        self.near = {p for p, score in self.scores.items() if score >= self.threshold}
        self.apart = {p for p in self.rulings.apart if p[0] in inside and p[1] in inside}
        for a, b in sorted(self.rulings.together):
            if a in inside and b in inside:
                one, other = self._holder(a), self._holder(b)
                if one != other and pair(one, other) not in self.apart:
                    self._join(*pair(one, other))
        while (best := self._best()) is not None:
            self._join(*best)
        return [tuple(sorted(members)) for members in self.clusters.values()]

    def _odds(self, p: Pair) -> float:
        score = self.scores.get(p)
        if score is None:
            return _SURELY_TWO if self.compared(*p) else _UNKNOWN
        return log_odds(score)

    def _holder(self, thing: str) -> str:
        return next(name for name, members in self.clusters.items() if thing in members)

    def _best(self) -> Pair | None:
        """The pair of groups with the best mean; of equals the first by name, so that order plays no part."""
        best: tuple[float, Pair] | None = None
        least = log_odds(self.threshold) * _EXACT
        for p in self.near - self.apart:
            mean = self.sums[p] / (len(self.clusters[p[0]]) * len(self.clusters[p[1]]))
            if mean >= least and (best is None or (-mean, p) < (-best[0], best[1])):
                best = (mean, p)
        return best[1] if best else None

    def _join(self, a: str, b: str) -> None:
        """Put group ``b`` into ``a``; a group is named after its first member."""
        self.clusters[a] = self.clusters[a] + self.clusters.pop(b)
        self.sums.pop((a, b))
        self.near.discard((a, b))
        for other in self.clusters:
            if other != a:
                self.sums[pair(a, other)] += self.sums.pop(pair(b, other))
        for pairs in (self.near, self.apart):
            for p in [p for p in pairs if b in p]:
                pairs.discard(p)
                pairs.add(pair(a, p[0] if p[1] == b else p[1]))


def log_odds(score: float) -> float:
    """The log-odds of a score, within bounds.

    >>> log_odds(0.5), log_odds(1.0)
    (0.0, 6.0)
    """
    if not 0 < score < 1:
        return _MOST_SURE if score >= 1 else -_MOST_SURE
    return max(-_MOST_SURE, min(_MOST_SURE, math.log(score / (1 - score))))
