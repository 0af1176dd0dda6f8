"""Examples as windows of numbers: what the losses are computed from. ``IGNORE`` marks what has no answer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dragoman.annotate.labels import (
    ATTRIBUTION_LABELS,
    CUE_LABELS,
    ENTITY_TYPES,
    PARTY_LABELS,
    Labels,
    bio,
)
from dragoman.annotate.lemmas import edit_of
from dragoman.annotate.pieces import Word, WordPieces
from dragoman.annotate.windows import Window, windows_of
from dragoman.ontology import load_codebook
from dragoman.train.example import EventMark, Example
from dragoman.train.timeml import TIMEX_TYPES

IGNORE: Final = -100
Numbers = NDArray[np.int64]


@dataclass(slots=True)
class Sample:
    """One window with its answers.

    ``tags``: for each head (N,) numbers. ``sentences``: (N,), the sentence of each word, -1 where the window
    cuts it. ``heads``: (N,), 0 the root, else 1 + the head's place in the window. ``cues``: (place of the
    cue's first word, (N,) labels of what each word is to it); ``parties``: the same of events' triggers.
    """

    words: Sequence[Word]
    window: Window
    size: int
    tags: dict[str, Numbers]
    sentences: Numbers | None = None
    heads: Numbers | None = None
    relations: Numbers | None = None
    cues: list[tuple[int, Numbers]] | None = None
    parties: list[tuple[int, Numbers]] | None = None


def labels_of(examples: Sequence[Example]) -> Labels:
    """Return the label sets that examples call for; feature bundles and edits seen once are left out."""
    upos = sorted({tag for each in examples for tag in each.upos or ()})
    feats = Counter(bundle for each in examples for bundle in each.feats or ())
    edits = Counter(
        edit_of(word, lemma)
        for each in examples
        for word, lemma in zip(each.words, each.lemmas or (), strict=False)
    )
    relations = sorted({name for each in examples for name in each.relations or ()})
    kept_feats = sorted(bundle for bundle, count in feats.items() if count > 1)
    number_of = {bundle: number for number, bundle in enumerate(kept_feats)}
    seen: dict[str, set[int]] = defaultdict(set)
    for each in examples:
        for tag, bundle in zip(each.upos or (), each.feats or (), strict=False):
            if bundle in number_of:
                seen[tag].add(number_of[bundle])
    return Labels(
        upos=tuple(upos),
        feats=tuple(kept_feats),
        lemmas=tuple(
            sorted(
                edit
                for edit, count in edits.items()
                if count > 1 and not any(character.isdigit() for character in edit[2:])
            )
        ),
        relations=tuple(relations),
        entities=bio(ENTITY_TYPES),
        times=bio(TIMEX_TYPES),
        **_event_labels(),
        feats_of=tuple(tuple(sorted(seen[tag])) for tag in upos),
    )


def samples_of(example: Example, labels: Labels, vocabulary: WordPieces) -> list[Sample]:
    """Return the windows of one example with their answers."""
    words = vocabulary.words(example.words)
    tags = _tags(example, labels)
    sentence_of = np.full(len(words), -1, dtype=np.int64)
    for number, (start, end) in enumerate(example.sentences):
        sentence_of[start:end] = number
    found = []
    for window in windows_of(words, example.blocks):
        places = np.fromiter(window.words(), dtype=np.int64)
        sample = Sample(words, window, len(places), {name: row[places] for name, row in tags.items()})
        if example.heads is not None and example.relations is not None:
            _add_syntax(sample, example, labels, places, sentence_of)
        if example.attributions is not None:
            sample.cues = _cues(example, places)
        if example.events is not None:
            sample.parties = _parties(example, places)
        found.append(sample)
    return found


def _tags(example: Example, labels: Labels) -> dict[str, Numbers]:
    rows: dict[str, Numbers] = {}
    if example.starts is not None:
        rows["starts"] = np.array(example.starts, dtype=np.int64)
    if example.lemmas is not None:
        edits = [edit_of(word, lemma) for word, lemma in zip(example.words, example.lemmas, strict=False)]
        rows["lemmas"] = _numbers(edits, labels.lemmas)
    for name, found, inventory in (
        ("upos", example.upos, labels.upos),
        ("feats", example.feats, labels.feats),
        ("entities", example.entities, labels.entities),
        ("times", example.times, labels.times),
    ):
        if found is not None:
            rows[name] = _numbers(found, inventory)
    if example.attributions is not None:
        cues = np.zeros(len(example.words), dtype=np.int64)
        for attribution in example.attributions:
            start, end = attribution.cue
            cues[start:end] = CUE_LABELS.index("I-cue")
            cues[start] = CUE_LABELS.index("B-cue")
        rows["cues"] = cues
    if example.events is not None:
        rows.update(_event_tags(example.events, len(example.words), labels))
    return rows


def _event_labels() -> dict[str, tuple[str, ...]]:
    """The labels of events are the codebook's, whatever of it the examples show."""
    book = load_codebook()
    return {
        "events": ("O", *book.types),
        "modes": ("", *(f"{name}/{mode}" for name, kind in book.types.items() for mode in kind.modes)),
        "statuses": tuple(book.statuses),
    }


def _event_tags(events: Sequence[EventMark], count: int, labels: Labels) -> dict[str, Numbers]:
    rows = {
        "events": np.zeros(count, dtype=np.int64),
        "modes": np.full(count, IGNORE, dtype=np.int64),
        "statuses": np.full(count, IGNORE, dtype=np.int64),
    }
    for event in events:
        mode = f"{event.type}/{event.mode}" if event.mode else ""
        rows["events"][event.word] = labels.events.index(event.type)
        rows["modes"][event.word] = labels.modes.index(mode) if mode in labels.modes else IGNORE
        rows["statuses"][event.word] = labels.statuses.index(event.status)
    return rows


def _parties(example: Example, places: Numbers) -> list[tuple[int, Numbers]]:
    at_of = {int(place): at for at, place in enumerate(places)}
    found = []
    for event in example.events or ():
        answers = np.full(len(places), IGNORE, dtype=np.int64)
        for word, role in event.parties.items():
            if word in at_of:
                answers[at_of[word]] = PARTY_LABELS.index(role)
        if event.word in at_of and (answers != IGNORE).any():
            found.append((at_of[event.word], answers))
    return found


def _numbers(found: Sequence[str], inventory: Sequence[str]) -> Numbers:
    number_of = {label: number for number, label in enumerate(inventory)}
    return np.array([number_of.get(label, IGNORE) for label in found], dtype=np.int64)


def _add_syntax(
    sample: Sample, example: Example, labels: Labels, places: Numbers, sentence_of: Numbers
) -> None:
    """Arcs of the sentences that lie whole in the window; heads become places in the window."""
    assert example.heads is not None
    assert example.relations is not None
    at_of = {int(place): at for at, place in enumerate(places)}
    sample.sentences = np.full(len(places), -1, dtype=np.int64)
    sample.heads = np.full(len(places), IGNORE, dtype=np.int64)
    relations = _numbers(example.relations, labels.relations)[places]
    inside = set(sentence_of[places].tolist())
    for number, (start, end) in enumerate(example.sentences):
        if number not in inside or start not in at_of or end - 1 not in at_of:
            continue
        offset = at_of[start]
        for place in range(start, end):
            head = example.heads[place]
            sample.heads[place - start + offset] = 0 if head == 0 else offset + head
        sample.sentences[offset : offset + end - start] = number
    sample.relations = np.where(sample.heads == IGNORE, IGNORE, relations)


def _cues(example: Example, places: Numbers) -> list[tuple[int, Numbers]]:
    assert example.attributions is not None
    at_of = {int(place): at for at, place in enumerate(places)}
    found = []
    for attribution in example.attributions:
        cue = at_of.get(attribution.cue[0])
        if cue is None:
            continue
        answers = np.zeros(len(places), dtype=np.int64)
        spans = [("source", attribution.source), *(("content", span) for span in attribution.content)]
        for role, span in spans:
            if span is None:
                continue
            inside = [at_of[place] for place in range(*span) if place in at_of]
            answers[inside] = ATTRIBUTION_LABELS.index(f"I-{role}")
            if span[0] in at_of:
                answers[at_of[span[0]]] = ATTRIBUTION_LABELS.index(f"B-{role}")
        found.append((cue, answers))
    return found
