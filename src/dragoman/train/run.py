"""The whole of training: data folder and base encoder in, weights for the reader out."""

from __future__ import annotations

import pickle
import random
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from dragoman.annotate.labels import Labels
from dragoman.annotate.pieces import WordPieces
from dragoman.errors import InputError
from dragoman.train.corpora import training, watched
from dragoman.train.event_stories import read_event_stories
from dragoman.train.example import Example
from dragoman.train.model import ReaderModel, Sizes
from dragoman.train.targets import Sample, labels_of, samples_of
from dragoman.train.trainer import Recipe, Trainer
from dragoman.train.watch import watch

_WATCHED_WINDOWS = 40
_EVENTS = "events"


def train(
    data: Path,
    encoder: Path,
    folder: Path,
    recipe: Recipe,
    *,
    stories: Sequence[Path] = (),
    left_out: int = 0,
) -> None:
    """Train in ``folder``, going on from its checkpoint; ``data`` is the data folder, ``encoder`` holds
    all-MiniLM-L6-v2's ``model.safetensors`` and ``tokenizer.json``; ``stories`` are folders annotated
    with events (:mod:`dragoman.train.event_stories`), of which one in ``left_out``, if any, is
    not learned from.

    Leaves ``labels.json``, ``tokenizer.json`` and ``checkpoint.pt``, which the export reads. Raises
    :class:`~dragoman.errors.InputError` when a part is missing.
    """
    for name in ("model.safetensors", "tokenizer.json"):
        if not (encoder / name).exists():
            raise InputError(str(encoder), f"no {name} in it")
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(encoder / "tokenizer.json", folder / "tokenizer.json")
    vocabulary = WordPieces(folder / "tokenizer.json")
    examples = training(data, recipe.held_out)
    if any(each.shares.get(_EVENTS) for each in recipe.rounds):
        examples[_EVENTS] = _event_examples(stories, folder / "events.pickle", left_out)
    labels = labels_of([each for corpus in examples.values() for each in corpus])
    labels.save(folder / "labels.json")
    samples = {
        name: [sample for each in corpus for sample in samples_of(each, labels, vocabulary)]
        for name, corpus in examples.items()
    }
    random.seed(recipe.seed)
    torch.manual_seed(recipe.seed)
    model = ReaderModel(Sizes(), labels)
    model.encoder.load_minilm(encoder / "model.safetensors")
    trainer = Trainer(model, recipe, samples, vocabulary, folder)
    looked_at = _watched_samples(data, recipe, labels, vocabulary)
    averaged = ReaderModel(Sizes(), labels).to(trainer.device)
    for epoch in trainer.run():
        averaged.load_state_dict(trainer.average)
        scores = watch(averaged, labels, vocabulary, looked_at)
        shown = " ".join(f"{name} {score:.4f}" for name, score in scores.items())
        print(f"epoch {epoch + 1}: {shown}", file=sys.stderr, flush=True)


def _event_examples(stories: Sequence[Path], cache: Path, left_out: int) -> list[Example]:
    """Read the annotated stories; a run that goes on learns from what it has learnt from before."""
    if cache.exists():
        found: list[Example] = pickle.loads(cache.read_bytes())
        return found
    if not stories:
        raise InputError("recipe", "asks for events: name folders of annotated stories")
    found = [example for folder in stories for example in read_event_stories(folder, left_out)]
    cache.write_bytes(pickle.dumps(found))
    return found


def _watched_samples(data: Path, recipe: Recipe, labels: Labels, vocabulary: WordPieces) -> list[Sample]:
    found: list[Sample] = []
    for name, examples in watched(data, recipe.held_out).items():
        if name == "timeml":
            continue
        samples = [sample for each in examples for sample in samples_of(each, labels, vocabulary)]
        found.extend(random.Random(recipe.seed).sample(samples, min(_WATCHED_WINDOWS, len(samples))))
    return found
