"""The losses of a batch: each head is paid for what its corpora annotate, and for nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from dragoman.annotate.labels import distance_class
from dragoman.train.model import ReaderModel
from dragoman.train.targets import IGNORE, Numbers, Sample

WEIGHTS: Final = {
    "starts": 0.3,
    "upos": 0.5,
    "feats": 0.5,
    "lemmas": 0.5,
    "arcs": 1.0,
    "relations": 0.7,
    "entities": 1.0,
    "times": 0.4,
    "cues": 0.7,
    "attribution": 1.0,
    "events": 1.0,
    "modes": 0.3,
    "statuses": 0.3,
    "parties": 0.7,
}
"""Each loss is a mean over its own answers; these weigh the means."""


_OF_EVENTS: Final = ("events", "modes", "statuses")


def losses_of(model: ReaderModel, found: dict[str, Tensor], samples: Sequence[Sample]) -> dict[str, Tensor]:
    """Return the loss of each head that has answers in the batch."""
    losses: dict[str, Tensor] = {}
    long = found["upos"].shape[1]
    for name in ("upos", "feats", "lemmas", "entities", "times", "cues", *_OF_EVENTS):
        answers = _padded([sample.tags.get(name) for sample in samples], long)
        if (answers != IGNORE).any():
            scores = found[name].float().flatten(0, 1)
            wanted = answers.flatten().to(scores.device)
            losses[name] = functional.cross_entropy(scores, wanted, ignore_index=IGNORE)
    starts = _padded([sample.tags.get("starts") for sample in samples], long)
    asked = starts != IGNORE
    if asked.any():
        scores = found["starts"][:, :, 0].float()[asked]
        wanted = starts[asked].float().to(scores.device)
        losses["starts"] = functional.binary_cross_entropy_with_logits(scores, wanted)
    losses.update(_syntax(model, found, samples, long))
    losses.update(_pairs("attribution", model, found, [sample.cues for sample in samples], long))
    losses.update(_pairs("parties", model, found, [sample.parties for sample in samples], long))
    return losses


def allowed_arcs(samples: Sequence[Sample], long: int) -> Tensor:
    """Which arcs stay inside a sentence: (B, N, N + 1); no word heads itself; the root heads any word."""
    sentences = _padded([sample.sentences for sample in samples], long, fill=-1)
    same = (sentences[:, :, None] == sentences[:, None, :]) & (sentences[:, :, None] >= 0)
    same &= ~torch.eye(long, dtype=torch.bool)[None]
    root = torch.ones(len(samples), long, 1, dtype=torch.bool)
    return torch.cat([root, same], dim=2)


def _syntax(
    model: ReaderModel, found: dict[str, Tensor], samples: Sequence[Sample], long: int
) -> dict[str, Tensor]:
    heads = _padded([sample.heads for sample in samples], long)
    asked = heads != IGNORE
    if not asked.any():
        return {}
    device = found["arcs"].device
    scores = found["arcs"].float().masked_fill(~allowed_arcs(samples, long).to(device), -1e4)
    losses = {"arcs": functional.cross_entropy(scores[asked], heads[asked].to(device))}
    row, column = asked.nonzero(as_tuple=True)
    words = found["relation_words"][row, column]
    over = found["relation_heads"][row, heads[asked]]
    relations = _padded([sample.relations for sample in samples], long)[asked].to(device)
    losses["relations"] = functional.cross_entropy(
        model.relation_pairs(words, over).float(), relations, ignore_index=IGNORE
    )
    return losses


_VECTORS: Final = {"attribution": ("cue_words", "told_words"), "parties": ("event_words", "party_words")}


def _pairs(
    name: str,
    model: ReaderModel,
    found: dict[str, Tensor],
    asked: Sequence[list[tuple[int, Numbers]] | None],
    long: int,
) -> dict[str, Tensor]:
    """What the words of a window are to each of its cues, or to each of its events."""
    rows: list[int] = []
    places: list[int] = []
    answers: list[Numbers] = []
    distances: list[Numbers] = []
    every = np.arange(long)
    for row, pairs in enumerate(asked):
        for place, labels in pairs or ():
            rows.append(row)
            places.append(place)
            answers.append(labels)
            distances.append(distance_class(every, place))
    if not rows:
        return {}
    ones, others = (found[part] for part in _VECTORS[name])
    scorer = model.attribution_pairs if name == "attribution" else model.party_pairs
    apart = torch.from_numpy(np.stack(distances)).to(ones.device)
    scores = scorer(ones[rows, places], others[rows], apart).float()
    wanted = _padded(answers, long).to(ones.device)
    return {name: functional.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=IGNORE)}


def _padded(rows: Sequence[Numbers | None], long: int, *, fill: int = IGNORE) -> Tensor:
    table = np.full((len(rows), long), fill, dtype=np.int64)
    for at, row in enumerate(rows):
        if row is not None:
            table[at, : len(row)] = row
    return torch.from_numpy(table)
