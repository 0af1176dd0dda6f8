"""Fit the weights by which events of different stories are joined.

    python -m dragoman.train.episodes PAIRS RECORDS…

PAIRS is ``pairs.tsv``, RECORDS the records of its stories, one a line. Several files are the same stories as
several coders read them: weights that hold for one alone lean on its habits. Logistic regression over the
traits of :mod:`dragoman.episodes.compare` on the part ``train``. There are few pairs and many traits, so each
weight is held to a prior set by hand from the trait's meaning (``[prior]`` of ``weights.toml``), and may not
change its sign. The threshold is that of the best F0.5 on ``train`` when months are joined by weights
fitted on others.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dragoman.episodes.blocks import met
from dragoman.episodes.compare import bar, traits
from dragoman.episodes.groups import pair as in_order
from dragoman.episodes.score import Weights
from dragoman.episodes.tables import toml
from dragoman.evaluate.pairs import Joining, LabelledPair, find, join, prepare, read_pairs, score_pairs
from dragoman.record.models import Record

PULL: Final = 3.0
"""How strongly a weight is held to its prior: so many pairs' worth of evidence. With months joined by the
weights of others, 3 joined fewer wrongly than 0.3 and 1 and lost nothing; 6 and 12 lost some."""
_STEPS: Final = 400
_FOLDS: Final = 5
_THRESHOLDS: Final = (0.5, 0.55, 0.6, 0.65, 0.7)

Array = NDArray[np.float64]


def month_of(labelled: LabelledPair, joining: Joining) -> str:
    """The month of the earlier story, else its document's name without the number: what one occasion
    stays in."""
    sides = (find(joining, side) for side in (labelled.a, labelled.b))
    days = [side.published for side in sides if side is not None and side.published is not None]
    return f"{min(days):%Y-%m}" if days else labelled.a.document.rpartition("_")[0]


def examples(pairs: Sequence[LabelledPair], joining: Joining) -> list[tuple[dict[str, float], bool, str]]:
    """Traits, label and month of each pair that can be compared."""
    found = []
    for labelled in pairs:
        a, b = find(joining, labelled.a), find(joining, labelled.b)
        if a is None or b is None:
            continue
        copied = in_order(a.story, b.story) in joining.copied
        if met(a, b) is None or bar(a, b, copies=copied) is not None:
            continue
        month = month_of(labelled, joining)
        found.append((traits(a, b, copies=copied), labelled.same, month))
    return found


def fit(rows: Sequence[tuple[dict[str, float], bool, str]], prior: Mapping[str, float]) -> dict[str, float]:
    """Return the weights: gradient descent with momentum on a convex function, clipped at the prior's
    sign."""
    names = sorted(prior)
    place = {name: at for at, name in enumerate(names)}
    x: Array = np.zeros((len(rows), len(names)))
    for row, (found, _, _) in enumerate(rows):
        for name, amount in found.items():
            x[row, place[name]] = amount
    y = np.array([float(same) for _, same, _ in rows])
    start = np.array([prior[name] for name in names])
    signs = np.sign(start)
    free = signs == 0
    weights, ahead, momentum = start.copy(), start.copy(), 1.0
    step = 1 / (np.linalg.norm(x, 2) ** 2 / 4 + PULL)
    for _ in range(_STEPS):
        wrong = 1 / (1 + np.exp(-(x @ ahead))) - y
        moved = ahead - step * (x.T @ wrong + PULL * (ahead - start))
        moved = np.where(free | (moved * signs > 0), moved, 0.0)
        faster = (1 + np.sqrt(1 + 4 * momentum**2)) / 2
        ahead = moved + (momentum - 1) / faster * (moved - weights)
        weights, momentum = moved, faster
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True)}


def crossed(
    pairs: Sequence[LabelledPair], joinings: Sequence[Joining], prior: Mapping[str, float]
) -> list[dict[float, tuple[int, int]]]:
    """For each joining: threshold → pairs joined rightly and wrongly, when each fifth of the months is joined
    by the others' weights.

    What counts is the episode a pair ends in, not its own score: a better partner takes an event away.
    """
    rows = [row for joining in joinings for row in examples(pairs, joining)]
    months = sorted({month_of(labelled, joinings[0]) for labelled in pairs})
    counts = [dict.fromkeys(_THRESHOLDS, (0, 0)) for _ in joinings]
    for fold in range(_FOLDS):
        aside = set(months[fold::_FOLDS])
        points = fit([row for row in rows if row[2] not in aside], prior)
        held = [labelled for labelled in pairs if month_of(labelled, joinings[0]) in aside]
        for joining, found in zip(joinings, counts, strict=True):
            for least in _THRESHOLDS:
                join(joining, Weights(points, least))
                scores = score_pairs(held, joining)
                right, wrong = found[least]
                found[least] = (right + int(scores["joined, same"]), wrong + int(scores["joined, other"]))
    return counts


def threshold(counts: Sequence[Mapping[float, tuple[int, int]]], same: int) -> float:
    """The threshold with the best F0.5 over all joinings, which counts precision double: two occasions in one
    are hard to mend."""

    def worth(least: float) -> float:
        right, wrong = (sum(found[least][side] for found in counts) for side in (0, 1))
        return 1.25 * right / (right + wrong + 0.25 * same * len(counts))

    return max(_THRESHOLDS, key=worth)


def write(points: Mapping[str, float], least: float, note: str) -> None:
    """Put the weights into the package's table; what is said of visits and figures stays."""
    path = Path(str(files("dragoman.episodes") / "data" / "weights.toml"))
    table = path.read_text(encoding="utf-8")
    rest = table[table.index("[prior]") :]
    lines = [f'"{name}" = {weight}' for name, weight in points.items()]
    head = "# Made by: python -m dragoman.train.episodes\n"
    path.write_text(
        f'{head}fitted_on = "{note}"\nthreshold = {least}\n\n[points]\n' + "\n".join(lines) + "\n\n" + rest,
        encoding="utf-8",
    )


def _tell(part: str, counts: Sequence[Mapping[float, tuple[int, int]]], same: int) -> None:
    for number, found in enumerate(counts, start=1):
        for least, (right, wrong) in found.items():
            missed = same - right
            print(
                f"{part}, records {number}, threshold {least}: {right} right, {wrong} wrong, {missed} missed"
            )


def _joining(path: Path) -> Joining:
    lines = path.read_text(encoding="utf-8").splitlines()
    return prepare(Record.from_json(line) for line in lines if line)


def main() -> None:
    """Fit and write the table."""
    parser = argparse.ArgumentParser(description=re.split(r"\n\n", __doc__ or "")[0])
    parser.add_argument("pairs", type=Path)
    parser.add_argument("records", type=Path, nargs="+")
    given = parser.parse_args()
    joinings = [_joining(path) for path in given.records]
    pairs = read_pairs(given.pairs)
    train = [labelled for labelled in pairs if labelled.part == "train"]
    rows = [row for joining in joinings for row in examples(train, joining)]
    prior = {str(name): float(weight) for name, weight in toml("weights.toml")["prior"].items()}
    found = crossed(train, joinings, prior)
    same = sum(labelled.same for labelled in train)
    # What is printed for all pairs only tells; the weights and the threshold follow from `train`.
    _tell("train", found, same)
    _tell("all", crossed(pairs, joinings, prior), sum(labelled.same for labelled in pairs))
    told = f"{len(rows)} pairs, {sum(row[1] for row in rows)} of one occasion"
    write(fit(rows, prior), threshold(found, same), f"{told}, by {len(joinings)} coders")


if __name__ == "__main__":
    main()
