"""Fit the weights that rank antecedents of pronouns, on GUM's training documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from spacy.lang.en import English
from spacy.vocab import create_vocab

from dragoman.annotate import pronouns
from dragoman.annotate.clusters import Clusters
from dragoman.annotate.constructions import join_constructions
from dragoman.annotate.descriptions import join_descriptions
from dragoman.annotate.mentions import Grid, find_mentions
from dragoman.annotate.names import join_names
from dragoman.annotate.speakers import join_speakers
from dragoman.evaluate.coreference import GoldDocument, read_gum

Array = npt.NDArray[Any]

NONE_DISCOUNT = 1.25
"""Taken off the likeliness of no antecedent: a missing link costs CoNLL F1 more than a wrong one; of 0, 0.5,
1, 1.5 and 2.5, values between 1 and 1.5 scored best on 70 training documents (0.598 against 0.592)."""

Choice = tuple[list[dict[str, float]], list[bool]]
"""Features of every candidate, the first being none of them, and which of them are right."""


def choices(gold: GoldDocument) -> Iterator[Choice]:
    """Yield what the ranking chooses between, at every pronoun, the surer passes having run."""
    grid = Grid.of(gold.doc)
    clusters = Clusters(find_mentions(grid))
    join_names(clusters)
    join_constructions(grid, clusters)
    join_speakers(grid, clusters, (), gold.speakers)
    join_descriptions(grid, clusters)
    owner = {span: number for number, cluster in enumerate(gold.clusters) for span in cluster}
    for mention in clusters.mentions:
        if not pronouns.is_anaphor(mention):
            continue
        mine = owner.get((mention.start, mention.end))
        options = list(pronouns.candidates(grid, clusters, mention))
        right = [mine is not None and owner.get((m.start, m.end)) == mine for m in options]
        rows = [pronouns.features(grid, clusters, mention, earlier) for earlier in options]
        yield [pronouns.none_features(grid, mention), *rows], [not any(right), *right]
        found = [earlier for earlier, ok in zip(options, right, strict=True) if ok]
        if found:
            clusters.join(found[0], mention)  # as if every earlier choice had been right


def fit(directory: Path, *, rounds: int = 300, penalty: float = 0.5) -> dict[str, float]:
    """Return the weights that make the right candidates likeliest (softmax, L2 penalty, batch gradient)."""
    vocab = create_vocab("en", English.Defaults)
    names: dict[str, int] = {}
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    owners: list[int] = []
    right: list[bool] = []
    number = count = 0
    for path in sorted(directory.glob("*.conllu")):
        for found, correct in choices(read_gum(path, vocab)):
            for features, ok in zip(found, correct, strict=True):
                for name, value in features.items():
                    rows.append(count)
                    columns.append(names.setdefault(name, len(names)))
                    values.append(value)
                owners.append(number)
                right.append(ok)
                count += 1
            number += 1
    row, column, amount = np.array(rows), np.array(columns), np.array(values)
    owner, correct_row = np.array(owners), np.array(right)
    weights: Array = np.zeros(len(names))
    squares: Array = np.full(len(names), 1e-8)
    for _ in range(rounds):
        score = np.bincount(row, weights[column] * amount, count)
        probability = _softmax(score, owner, number)
        target = _softmax(np.where(correct_row, score, -1e9), owner, number)
        slope = np.bincount(column, (target - probability)[row] * amount, len(names)) - penalty * weights
        squares += slope**2
        weights += 0.3 * slope / np.sqrt(squares)
    learned = {name: float(weights[index]) for name, index in names.items()}
    for name in learned:
        if name.split(" ", 1)[1] == pronouns.NONE:
            learned[name] -= NONE_DISCOUNT
    return learned


def _softmax(score: Array, owner: Array, size: int) -> Array:
    top = np.full(size, -np.inf)
    np.maximum.at(top, owner, score)
    power = np.exp(score - top[owner])
    return np.asarray(power / np.bincount(owner, power, size)[owner])


def write_weights(weights: dict[str, float], path: Path) -> None:
    """Write the weights as a table in the order of their names."""
    lines = ["feature\tweight\tsource"]
    lines += [f"{name}\t{weight:.3f}\tfitted on GUM 11 train" for name, weight in sorted(weights.items())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
