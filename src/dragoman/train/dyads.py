"""Teach what a source does to a target: the table of :mod:`dragoman.annotate.dyad_table`.

    python -m dragoman.train.dyads FILE.tsv [--weights DIR] [--folds 5]

FILE has the form of ``dragoman evaluate relations``. The weights in DIR, ours by default, read its sentences
and learn nothing; ``dyads.npz`` beside them is written anew. With ``--folds`` nothing is written: the scores
of so many parts, each told by a table that learned from the others, are printed as JSON.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from dragoman.annotate.dyad_table import PLACES, DyadTable, seen, where
from dragoman.annotate.dyads import Dyad, dyad_types
from dragoman.annotate.reader import DYADS, Reader
from dragoman.evaluate.relations import Relation, dyad_of, read_relations, scores
from dragoman.ontology.codebook import load_codebook

EPOCHS, BATCH, RATE, DECAY = 12, 16, 2e-3, 0.05
WIDTH, DROPOUT, SMOOTHING = 96, 0.3, 0.1
HEADS = 3
"""From as many seeds: together they are about a point better than one."""
_FAR = 1e-6


@dataclass(frozen=True, slots=True)
class Sample:
    """A marked pair as the table sees it: (N, H) numbers a word, rows of both parties, and the sum."""

    words: NDArray[np.float32]
    sources: list[int]
    targets: list[int]
    types: NDArray[np.float32]
    root: str


class Head(nn.Module):
    """One of the heads that :class:`DyadTable` holds the arrays of."""

    def __init__(self, numbers: int, types: int, roots: int) -> None:
        super().__init__()
        placed = numbers + PLACES
        self.dropout = nn.Dropout(DROPOUT)
        self.key, self.query = nn.Linear(placed, WIDTH), nn.Linear(2 * numbers, WIDTH)
        self.value, self.attend = nn.Linear(placed, WIDTH), nn.Linear(WIDTH, 1, bias=False)
        self.source, self.target = nn.Linear(numbers, WIDTH), nn.Linear(numbers, WIDTH)
        self.out, self.summed = nn.Linear(3 * WIDTH, roots), nn.Linear(types, roots, bias=False)

    def forward(self, words: Tensor, places: Tensor, held: Tensor, types: Tensor) -> Tensor:
        """Score roots: ``words`` (B, N, H), ``places`` (B, N, 5), ``held`` (B, N), ``types`` (B, types)."""
        words = self.dropout(words)
        source, target = (_mean(words, places[..., row]) for row in (0, 1))
        placed = torch.cat([words, places], -1)
        asked = self.query(torch.cat([source, target], -1))[:, None]
        weights = self.attend(torch.tanh(self.key(placed) + asked))[..., 0].masked_fill(~held, -1e9)
        told = (weights.softmax(1)[..., None] * torch.relu(self.value(placed))).sum(1)
        parts = [told, torch.relu(self.source(source)), torch.relu(self.target(target))]
        scored: Tensor = self.out(self.dropout(torch.cat(parts, -1))) + self.summed(types)
        return scored


def _mean(words: Tensor, chosen: Tensor) -> Tensor:
    return (words * chosen[..., None]).sum(1) / chosen.sum(1, keepdim=True).clamp(min=1)


def read_samples(relations: Sequence[Relation], reader: Reader) -> list[Sample | None]:
    """Read the sentences; ``None`` for one whose parties no window shows together."""
    return [_sample(relation, dyad_of(relation), reader) for relation in relations]


def _sample(relation: Relation, dyad: Dyad, reader: Reader) -> Sample | None:
    for shown in reader.windows(dyad.words):
        row = {int(place): at for at, place in enumerate(shown.places)}
        sources, targets = ([row[at] for at in side if at in row] for side in (dyad.sources, dyad.targets))
        types = dyad_types(shown, dyad, reader.labels, reader.parties)
        if types:
            chances = np.array(list(types.values()), dtype=np.float32)
            return Sample(seen(shown), sources, targets, chances, relation.root)
    return None


def learn(samples: Sequence[Sample]) -> DyadTable:
    """Return a table that has learned from samples. The same samples give the same table."""
    roots = tuple(sorted({sample.root for sample in samples}))
    every = np.concatenate([sample.words for sample in samples])
    centre, spread = every.mean(0), every.std(0) + 1e-3
    heads = [_trained(seed, samples, roots, centre, spread) for seed in range(HEADS)]
    states = [head.state_dict() for head in heads]

    def stacked(name: str) -> NDArray[np.float32]:
        found: NDArray[np.float32] = np.stack([state[name].numpy() for state in states])
        return found

    layers = ("key", "query", "value", "source", "target", "out")
    arrays = {name: stacked(f"{name}.weight") for name in layers}
    arrays |= {f"{name}_bias": stacked(f"{name}.bias") for name in layers}
    attend, summed = stacked("attend.weight")[:, 0], stacked("summed.weight")
    return DyadTable(roots, centre=centre, spread=spread, attend=attend, summed=summed, **arrays)


def _trained(
    seed: int,
    samples: Sequence[Sample],
    roots: Sequence[str],
    centre: NDArray[np.float32],
    spread: NDArray[np.float32],
) -> Head:
    torch.manual_seed(seed)
    chance = random.Random(seed)
    head = Head(len(centre), len(samples[0].types), len(roots))
    order = list(samples)
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(order) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, steps)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for first in range(0, len(order), BATCH):
            some = order[first : first + BATCH]
            gold = torch.tensor([roots.index(sample.root) for sample in some])
            scored = head(*_batch(some, centre, spread))
            loss = functional.cross_entropy(scored, gold, label_smoothing=SMOOTHING)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return head.eval()


def _batch(
    some: Sequence[Sample], centre: NDArray[np.float32], spread: NDArray[np.float32]
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    longest = max(len(sample.words) for sample in some)
    words = torch.zeros(len(some), longest, len(centre))
    places = torch.zeros(len(some), longest, PLACES)
    held = torch.zeros(len(some), longest, dtype=torch.bool)
    for row, sample in enumerate(some):
        count = len(sample.words)
        words[row, :count] = torch.from_numpy((sample.words - centre) / spread)
        places[row, :count] = torch.from_numpy(where(count, sample.sources, sample.targets))
        held[row, :count] = True
    types = torch.from_numpy(np.log(np.stack([sample.types for sample in some]) + _FAR))
    return words, places, held, types


def tell(table: DyadTable, sample: Sample | None) -> str:
    """Return the likeliest root code of a sample, empty where nothing was read."""
    if sample is None:
        return ""
    chances = table.chances(sample.words, sample.sources, sample.targets, sample.types)
    return max(chances, key=lambda root: chances[root])


def cross_validate(
    relations: Sequence[Relation], samples: Sequence[Sample | None], folds: int
) -> dict[str, object]:
    """Return the scores of ``dragoman evaluate relations``, each part told by what the others taught."""
    order = list(range(len(samples)))
    random.Random(0).shuffle(order)
    found = [""] * len(samples)
    for fold in range(folds):
        aside = set(order[fold::folds])
        table = learn([one for at, one in enumerate(samples) if one is not None and at not in aside])
        for at in aside:
            found[at] = tell(table, samples[at])
    return scores(relations, found, load_codebook())


def write(table: DyadTable, path: Path) -> None:
    """Write a table as :meth:`DyadTable.load` reads it, in half precision."""
    arrays: dict[str, NDArray[Any]] = {
        name: np.asarray(getattr(table, name), dtype=None if name == "roots" else np.float16)
        for name in DyadTable.__slots__
    }
    np.savez_compressed(path, allow_pickle=False, **arrays)


def main(arguments: Iterable[str] | None = None) -> None:
    """Teach, or measure, as the module's text says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, metavar="FILE.tsv")
    parser.add_argument(
        "--weights", type=Path, default=Path(__file__).parents[1] / "annotate" / "weights", metavar="DIR"
    )
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args(list(arguments) if arguments is not None else None)
    relations = read_relations(options.file)
    samples = read_samples(relations, Reader(options.weights))
    if options.folds:
        print(json.dumps(cross_validate(relations, samples, options.folds), indent=1))
        return
    write(learn([one for one in samples if one is not None]), options.weights / DYADS)


if __name__ == "__main__":
    main()
