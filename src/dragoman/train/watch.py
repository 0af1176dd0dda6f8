"""A quick look at development sets while training: gold cuts, greedy choices. Not the scores of the card."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import torch
from torch import Tensor

from dragoman.annotate.labels import Labels
from dragoman.annotate.pieces import WordPieces
from dragoman.annotate.trees import spans_of
from dragoman.annotate.windows import batch_of
from dragoman.train.losses import allowed_arcs, losses_of
from dragoman.train.model import ReaderModel
from dragoman.train.targets import IGNORE, Sample


def watch(
    model: ReaderModel, labels: Labels, vocabulary: WordPieces, samples: Sequence[Sample]
) -> dict[str, float]:
    """Return shares of right answers (tags, heads, labels), F1 of entity spans, and the attribution loss.

    What the samples do not ask for is left out.
    """
    model.eval()
    right: dict[str, float] = defaultdict(float)
    asked: dict[str, float] = defaultdict(float)
    with torch.no_grad():
        for at in range(0, len(samples), 8):
            _count(model, labels, vocabulary, samples[at : at + 8], right, asked)
    names = (name for name in sorted(asked) if not name.startswith("_") and asked[name])
    scores = {name: right[name] / asked[name] for name in names}
    if asked["_predicted"] or asked["_gold"]:
        scores["entities_f1"] = 2 * right["_spans"] / (asked["_predicted"] + asked["_gold"])
    return scores


def _count(
    model: ReaderModel,
    labels: Labels,
    vocabulary: WordPieces,
    batch: Sequence[Sample],
    right: dict[str, float],
    asked: dict[str, float],
) -> None:
    device = next(model.parameters()).device
    arrays = batch_of(vocabulary, [(sample.words, sample.window) for sample in batch])
    inputs = (arrays.pieces, arrays.shapes, arrays.mask, arrays.first, arrays.last)
    found = model(*(torch.from_numpy(each).to(device) for each in inputs))
    losses = losses_of(model, found, batch)
    if "attribution" in losses:
        right["attribution_loss"] += float(losses["attribution"])
        asked["attribution_loss"] += 1
    arcs = found["arcs"].masked_fill(~allowed_arcs(batch, found["arcs"].shape[1]).to(device), -1e4)
    for row, sample in enumerate(batch):
        _count_tags(sample, found, row, right, asked)
        _count_arcs(sample, model, found, arcs[row].argmax(-1), row, right, asked)
        _count_entities(sample, labels, found, row, right, asked)


def _count_tags(
    sample: Sample, found: dict[str, Tensor], row: int, right: dict[str, float], asked: dict[str, float]
) -> None:
    for name in ("upos", "feats", "lemmas"):
        if name in sample.tags:
            gold = torch.from_numpy(sample.tags[name])
            known = gold != IGNORE
            best = found[name][row, : sample.size].argmax(-1).cpu()
            right[name] += int((best[known] == gold[known]).sum())
            asked[name] += len(gold)
    if "starts" in sample.tags:
        gold = torch.from_numpy(sample.tags["starts"]).bool()
        best = found["starts"][row, : sample.size, 0].cpu() > 0
        right["starts_f1"] += 2 * int((gold & best).sum())
        asked["starts_f1"] += int(gold.sum() + best.sum())


def _count_arcs(
    sample: Sample,
    model: ReaderModel,
    found: dict[str, Tensor],
    best: Tensor,
    row: int,
    right: dict[str, float],
    asked: dict[str, float],
) -> None:
    if sample.heads is None or sample.relations is None:
        return
    gold = torch.from_numpy(sample.heads)
    known = gold != IGNORE
    heads = best[: sample.size].cpu()
    pairs = model.relation_pairs(
        found["relation_words"][row, : sample.size], found["relation_heads"][row, heads]
    )
    same_head = (heads == gold) & known
    same_label = pairs.argmax(-1).cpu() == torch.from_numpy(sample.relations)
    right["uas"] += int(same_head.sum())
    right["las"] += int((same_head & same_label).sum())
    asked["uas"] += int(known.sum())
    asked["las"] += int(known.sum())


def _count_entities(
    sample: Sample,
    labels: Labels,
    found: dict[str, Tensor],
    row: int,
    right: dict[str, float],
    asked: dict[str, float],
) -> None:
    if "entities" not in sample.tags:
        return
    best = found["entities"][row, : sample.size].argmax(-1).tolist()
    gold_spans = set(spans_of([labels.entities[tag] for tag in sample.tags["entities"]]))
    spans = set(spans_of([labels.entities[tag] for tag in best]))
    right["_spans"] += len(gold_spans & spans)
    asked["_gold"] += len(gold_spans)
    asked["_predicted"] += len(spans)
