"""The reader's model in small, for the toy corpus. Needs torch."""

from __future__ import annotations

from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
from tests.train.toy import toy_examples, toy_vocabulary  # noqa: E402

from dragoman.annotate.labels import Labels  # noqa: E402
from dragoman.annotate.pieces import WordPieces  # noqa: E402
from dragoman.train.model import ReaderModel, Sizes  # noqa: E402
from dragoman.train.targets import Sample, labels_of, samples_of  # noqa: E402
from dragoman.train.trainer import Recipe, Round  # noqa: E402

# The model is so small that threads would only wait for each other.
torch.set_num_threads(1)

SIZES = Sizes(
    branch=2,
    vocabulary=160,
    positions=256,
    hidden=48,
    layers=4,
    heads=4,
    inner=96,
    arcs=32,
    pairs=16,
    attribution=16,
)


def recipe(rounds: tuple[Round, ...] | None = None, **other: object) -> Recipe:
    """A recipe of one round, or of the rounds that are given."""
    of_round = {"epochs": 3, "encoder_rate": 3e-3, "head_rate": 5e-3, "shares": {"toy": 1.0}}
    only = Round(**{name: other.pop(name, value) for name, value in of_round.items()})
    told = {
        "seed": 5,
        "windows_a_step": 8,
        "layer_decay": 0.9,
        "weight_decay": 0.01,
        "warmup": 0.1,
        "clip": 1.0,
        "average_decay": 0.9,
        "rounds": rounds or (only,),
        "held_out": {},
    }
    return Recipe(**{**told, **other})


def toy(folder: Path, count: int = 64) -> tuple[Labels, WordPieces, list[Sample]]:
    vocabulary = toy_vocabulary(folder)
    examples = toy_examples(count)
    labels = labels_of(examples)
    return (
        labels,
        vocabulary,
        [sample for example in examples for sample in samples_of(example, labels, vocabulary)],
    )


def toy_model(labels: Labels, seed: int = 3) -> ReaderModel:
    torch.manual_seed(seed)
    return ReaderModel(SIZES, labels)
