"""From a checkpoint to what the reader opens: an int8 ONNX graph, the tables of pairs, a card."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from dragoman.annotate.encoder import OUTPUTS
from dragoman.annotate.labels import Labels
from dragoman.annotate.reader import CARD, GRAPH, LABELS, PAIRS, VOCABULARY
from dragoman.errors import InputError
from dragoman.train.corpora import digests
from dragoman.train.model import ReaderModel, Sizes
from dragoman.train.trainer import CHECKPOINT, Recipe

OPSET = 17
NAME = "dragoman-reader"
VERSION = "1.2.0"
"""Version of the weights: raised whenever they change, as every record names it."""


def export(run: Path, out: Path, *, data: Path, recipe: Recipe, sizes: Sizes | None = None) -> None:
    """Export the averaged weights of a run's checkpoint to a folder; ``sizes`` are the run's, if not ours.

    Raises :class:`~dragoman.errors.InputError` when the run has no checkpoint.
    """
    if not (run / CHECKPOINT).exists():
        raise InputError(str(run), f"no {CHECKPOINT} in it")
    labels = Labels.load(run / LABELS)
    state = torch.load(run / CHECKPOINT, map_location="cpu", weights_only=True)
    model = ReaderModel(sizes or Sizes(), labels)
    model.load_state_dict(state["average"])
    model.eval()
    out.mkdir(parents=True, exist_ok=True)
    for name in (LABELS, VOCABULARY):
        shutil.copyfile(run / name, out / name)
    _save_pairs(model, out / PAIRS)
    _save_graph(model, out / GRAPH)
    card = {
        "name": NAME,
        "version": VERSION,
        "base": "all-MiniLM-L6-v2",
        "steps": state["step"],
        "recipe": asdict(recipe),
        "corpora": digests(data),
    }
    (out / CARD).write_text(json.dumps(card, indent=1, sort_keys=True) + "\n", encoding="utf-8")


class _RowInt8(nn.Module):
    """An embedding table in int8 with a scale a row: a quarter of the size."""

    def __init__(self, table: nn.Embedding) -> None:
        super().__init__()
        weight = table.weight.detach()
        scale = weight.abs().amax(dim=1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("weight", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, pieces: Tensor) -> Tensor:
        return self.weight[pieces].to(torch.float32) * self.scale[pieces]


class _Graph(nn.Module):
    """The model as the graph has it: no mask, as a run is one window without padding."""

    def __init__(self, model: ReaderModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, pieces: Tensor, shapes: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        found = self.model(pieces, shapes, None, first, last)
        return tuple(found[name] for name in OUTPUTS)


def _save_graph(model: ReaderModel, path: Path) -> None:
    model.encoder.pieces = _RowInt8(model.encoder.pieces)
    graph = _Graph(model).eval()
    pieces = torch.ones(1, 12, dtype=torch.int64)
    words = torch.arange(1, 9, dtype=torch.int64)[None]
    dynamic = {"pieces": {1: "pieces"}, "shapes": {1: "pieces"}, "first": {1: "words"}, "last": {1: "words"}}
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            graph,
            (pieces, pieces.clone(), words, words.clone()),
            str(plain),
            input_names=["pieces", "shapes", "first", "last"],
            output_names=list(OUTPUTS),
            dynamic_axes={**dynamic, **{name: {1: "words"} for name in OUTPUTS}},
            opset_version=OPSET,
            dynamo=False,
        )
        onnx.checker.check_model(str(plain))
        quantize_dynamic(
            str(plain),
            str(path),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
        )


def _save_pairs(model: ReaderModel, path: Path) -> None:
    """The tables that pairs are scored with; half precision, which moves no score that decides."""
    relations = model.relation_pairs
    tables = {
        "relation_both": relations.both,
        "relation_one": relations.one.weight,
        "relation_one_bias": relations.one.bias,
        "relation_other": relations.other.weight,
    }
    for name, pairs in (("cue", model.attribution_pairs), ("party", model.party_pairs)):
        tables[f"{name}_both"] = pairs.both
        tables[f"{name}_distances"] = pairs.distances.weight
        tables[f"{name}_inner"] = pairs.inner.weight
        tables[f"{name}_bias"] = pairs.inner.bias
    arrays = {name: table.detach().numpy().astype(np.float16) for name, table in tables.items()}
    np.savez_compressed(path, **arrays)
