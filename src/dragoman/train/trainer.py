"""Training: steps, checkpoints that resume, and a running average of the weights."""

from __future__ import annotations

import itertools
import math
import random
import sys
import time
import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, fields
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor, nn

from dragoman.annotate.pieces import WordPieces
from dragoman.annotate.windows import batch_of
from dragoman.errors import InputError
from dragoman.train.losses import WEIGHTS, losses_of
from dragoman.train.model import ReaderModel
from dragoman.train.targets import Sample

CHECKPOINT: Final = "checkpoint.pt"
_SAVE_EVERY_S: Final = 240.0
_AVERAGE_EVERY: Final = 4


@dataclass(frozen=True, slots=True)
class Round:
    """A part of a training: some epochs with rates and shares of their own.

    ``only``: beginnings of the names of the parameters that learn, all others being held as averaged so far;
    none, and all learn.
    """

    epochs: int
    encoder_rate: float
    head_rate: float
    shares: dict[str, float]
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train: the fields of ``recipe.toml``, where each is explained."""

    seed: int
    windows_a_step: int
    layer_decay: float
    weight_decay: float
    warmup: float
    clip: float
    average_decay: float
    rounds: tuple[Round, ...]
    held_out: dict[str, Any]

    @classmethod
    def load(cls, path: Path | None = None) -> Recipe:
        """Read a recipe; ours when no path is given.

        Raises :class:`~dragoman.errors.InputError` when it lacks a field, or is no TOML.
        """
        text = (path or files("dragoman.train") / "recipe.toml").read_text(encoding="utf-8")
        try:
            return cls._of(tomllib.loads(text))
        except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
            raise InputError(str(path), f"no recipe: {error}") from error

    @classmethod
    def _of(cls, data: dict[str, Any]) -> Recipe:
        rounds = tuple(Round(**{**each, "only": tuple(each.get("only", ()))}) for each in data.pop("rounds"))
        return cls(
            **{each.name: data[each.name] for each in fields(cls) if each.name != "rounds"}, rounds=rounds
        )

    def epochs(self) -> list[Round]:
        """Return the round of each epoch, in order."""
        return [each for each in self.rounds for _ in range(each.epochs)]


class Trainer:
    """One run of training in a folder; it goes on from the folder's checkpoint when there is one."""

    def __init__(
        self,
        model: ReaderModel,
        recipe: Recipe,
        samples: dict[str, list[Sample]],
        vocabulary: WordPieces,
        folder: Path,
    ) -> None:
        """``samples``: by corpus, as ``recipe.shares`` names them."""
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model = model.to(self.device)
        self.recipe = recipe
        self.samples = samples
        self.vocabulary = vocabulary
        self.folder = folder
        self.average = {name: value.detach().clone() for name, value in model.state_dict().items()}
        groups, self._rate_of_group = _groups(model, recipe)
        self.optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
        self.step = 0
        self._ends = self._ends_of_rounds()
        self._entered = -1

    def run(self) -> Iterator[int]:
        """Train to the end; yields the number of each epoch that is done."""
        self._resume()
        saved = time.monotonic()
        done = 0
        for epoch in range(len(self.recipe.epochs())):
            torch.manual_seed(self.recipe.seed + epoch)
            for batch in self._batches(epoch):
                done += 1
                if done <= self.step:
                    continue
                self._learn(batch)
                if time.monotonic() - saved > _SAVE_EVERY_S:
                    self.save()
                    saved = time.monotonic()
            if done == self.step:
                self.save()
                yield epoch

    def save(self) -> None:
        """Write the checkpoint, whole or not at all."""
        state = {
            "step": self.step,
            "model": self.model.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
        }
        fresh = self.folder / f"{CHECKPOINT}.part"
        torch.save(state, fresh)
        fresh.replace(self.folder / CHECKPOINT)

    def averaged(self) -> dict[str, Tensor]:
        """Return the running average of the weights."""
        return self.average

    def _resume(self) -> None:
        path = self.folder / CHECKPOINT
        if not path.exists():
            return
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.average = state["average"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.step = state["step"]
        print(f"resumed at step {self.step} of {self._ends[-1]}", file=sys.stderr)

    def _ends_of_rounds(self) -> list[int]:
        steps = [sum(1 for _ in self._batches(epoch)) for epoch in range(len(self.recipe.epochs()))]
        ends = itertools.accumulate(each.epochs for each in self.recipe.rounds)
        return [sum(steps[:end]) for end in ends]

    def _batches(self, epoch: int) -> Iterator[list[Sample]]:
        """The batches of one epoch: windows of like length together, in a random order."""
        chance = random.Random(self.recipe.seed * 1000 + epoch)
        chosen: list[Sample] = []
        for corpus, share in self.recipe.epochs()[epoch].shares.items():
            pool = self.samples[corpus]
            while share > 1:
                chosen.extend(pool)
                share -= 1
            chosen.extend(chance.sample(pool, round(len(pool) * share)))
        chance.shuffle(chosen)
        size = self.recipe.windows_a_step
        batches: list[list[Sample]] = []
        for at in range(0, len(chosen), size * 16):
            drawn = sorted(chosen[at : at + size * 16], key=lambda sample: sample.size)
            batches.extend(drawn[first : first + size] for first in range(0, len(drawn), size))
        chance.shuffle(batches)
        yield from batches

    def _enter(self) -> None:
        """Begin a round, or go on in it: what is held back stands as it was averaged."""
        number = self._round()
        only = self.recipe.rounds[number].only
        begun = self._ends[number - 1] if number else 0
        if only and self.step == begun:
            self.model.load_state_dict(self.average)
            self.model.encoder.grow_branch()
            self.average = {name: value.detach().clone() for name, value in self.model.state_dict().items()}
        for name, parameter in self.model.named_parameters():
            parameter.requires_grad_(not only or name.startswith(only))
        self._entered = number

    def _round(self) -> int:
        return min(bisect_right(self._ends, self.step), len(self._ends) - 1)

    def _learn(self, batch: list[Sample]) -> None:
        started = time.monotonic()
        if self._round() != self._entered:
            self._enter()
        arrays = batch_of(self.vocabulary, [(sample.words, sample.window) for sample in batch])
        self._set_rates()
        self.model.train()
        inputs = (arrays.pieces, arrays.shapes, arrays.mask, arrays.first, arrays.last)
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            found = self.model(*(torch.from_numpy(each).to(self.device) for each in inputs))
            losses = losses_of(self.model, found, batch)
        total = torch.stack([WEIGHTS[name] * loss for name, loss in losses.items()]).sum()
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), self.recipe.clip)
        self.optimizer.step()
        self.step += 1
        self._average()
        if self.step % 50 == 0:
            rate = int(arrays.mask.sum()) / (time.monotonic() - started)
            shown = " ".join(f"{name} {float(loss.detach()):.3f}" for name, loss in losses.items())
            print(
                f"step {self.step}/{self._ends[-1]} {rate:.0f} pieces/s {shown}", file=sys.stderr, flush=True
            )

    def _average(self) -> None:
        if self.step % _AVERAGE_EVERY:
            return
        # Early steps would weigh the untrained heads for long: the average grows slow only by and by.
        number = self._round()
        at = self.step - (self._ends[number - 1] if number and self.recipe.rounds[number].only else 0)
        keep = min(self.recipe.average_decay**_AVERAGE_EVERY, at / (at + 40))
        for name, value in self.model.state_dict().items():
            if value.is_floating_point():
                self.average[name].lerp_(value, 1 - keep)

    def _set_rates(self) -> None:
        number = self._round()
        begun = self._ends[number - 1] if number else 0
        at, total = self.step - begun, self._ends[number] - begun
        warm = max(1, round(total * self.recipe.warmup))
        if at < warm:
            factor = (at + 1) / warm
        else:
            factor = 0.5 * (1 + math.cos(math.pi * (at - warm) / max(1, total - warm)))
        now = self.recipe.rounds[number]
        for group, (part, share) in zip(self.optimizer.param_groups, self._rate_of_group, strict=True):
            group["lr"] = factor * share * (now.encoder_rate if part == "encoder" else now.head_rate)


def _groups(model: ReaderModel, recipe: Recipe) -> tuple[list[dict[str, Any]], list[tuple[str, float]]]:
    """Parameters by how fast they learn, and for each group whose rate it has and what share of it.

    The heads have theirs whole; the encoder's layers learn slower the lower they are.
    """
    layers = len(model.encoder.layers)
    groups: dict[tuple[str, float, float], list[nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        part, share = "heads", 1.0
        if name.startswith("encoder.") and not name.startswith(("encoder.shapes", "encoder.blend")):
            depth = int(name.split(".")[2]) + 1 if name.startswith("encoder.layers.") else 0
            depth = layers if name.startswith("encoder.branch") else depth
            part, share = "encoder", recipe.layer_decay ** (layers - depth)
        decay = recipe.weight_decay if parameter.dim() > 1 else 0.0
        groups.setdefault((part, share, decay), []).append(parameter)
    first = recipe.rounds[0].head_rate
    return (
        [{"params": found, "lr": first, "weight_decay": decay} for (_, _, decay), found in groups.items()],
        [(part, share) for part, share, _ in groups],
    )
