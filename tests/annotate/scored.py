"""Scores of windows written by hand: what the encoder would say if it were sure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from dragoman.annotate.attributions import CueTable
from dragoman.annotate.decode import Decoder, RelationTable
from dragoman.annotate.labels import (
    ATTRIBUTION_LABELS,
    CUE_LABELS,
    DISTANCE_CLASSES,
    PARTY_LABELS,
    Labels,
    bio,
)
from dragoman.annotate.reading import Scored
from dragoman.annotate.windows import Window

SIZE = 8  # of the vectors of pairs
SURE = 10.0

LABELS = Labels(
    upos=("NOUN", "VERB"),
    feats=("Number=Plur", "Number=Sing", "Tense=Past", "_"),
    lemmas=("l0", "l1", "o0"),
    relations=("nsubj", "obj", "root"),
    entities=bio(("Person", "Location")),
    times=bio(("DATE",)),
    events=("O", "CONSULT", "AID"),
    modes=("", "CONSULT/visit"),
    statuses=("happened", "planned"),
    feats_of=((0, 1), (2, 3)),
)


def plain_relations(favourite: str = "obj") -> RelationTable:
    """Gives every arc the same relation, whatever its ends."""
    count = len(LABELS.relations)
    bias = np.zeros(count, dtype=np.float32)
    bias[LABELS.relations.index(favourite)] = SURE
    none = np.zeros((count, SIZE), dtype=np.float32)
    return RelationTable(np.zeros((SIZE, count * SIZE), dtype=np.float32), none, bias, none)


def told_by_words() -> CueTable:
    """Reads what a word is to any cue off the word's own vector: one number for each label."""
    labels = len(ATTRIBUTION_LABELS)
    both = np.zeros((SIZE, labels * SIZE), dtype=np.float32)
    inner = np.zeros((labels, SIZE), dtype=np.float32)
    inner[np.arange(labels), np.arange(labels)] = 1.0
    far = np.zeros((DISTANCE_CLASSES, SIZE), dtype=np.float32)
    return CueTable(both, far, inner, np.zeros(labels, dtype=np.float32))


def no_party() -> CueTable:
    """Gives no word a part in any event."""
    labels = len(PARTY_LABELS)
    both = np.zeros((SIZE, labels * SIZE), dtype=np.float32)
    far = np.zeros((DISTANCE_CLASSES, SIZE), dtype=np.float32)
    bias = np.eye(1, labels, dtype=np.float32)[0] * SURE
    return CueTable(both, far, np.zeros((labels, SIZE), dtype=np.float32), bias)


def decoder(relations: RelationTable | None = None, cues: CueTable | None = None) -> Decoder:
    return Decoder(LABELS, relations or plain_relations(), cues or told_by_words(), no_party())


def shown(window: Window) -> Scored:
    """A window of which nothing is said: no word begins a sentence, nothing is named."""
    places = np.fromiter(window.words(), dtype=np.int64)
    n = len(places)

    def table(width: int) -> np.ndarray:
        found = np.zeros((n, width), dtype=np.float32)
        found[:, 0] = SURE / 2
        return found

    return Scored(
        window=window,
        places=places,
        starts=np.full(n, -SURE, dtype=np.float32),
        upos=table(len(LABELS.upos)),
        feats=table(len(LABELS.feats)),
        lemmas=table(len(LABELS.lemmas)),
        entities=table(len(LABELS.entities)),
        times=table(len(LABELS.times)),
        cues=table(len(CUE_LABELS)),
        arcs=table(n + 1),
        relation_words=np.zeros((n, SIZE), dtype=np.float32),
        relation_heads=np.zeros((n + 1, SIZE), dtype=np.float32),
        cue_words=np.zeros((n, SIZE), dtype=np.float32),
        told_words=np.tile(np.eye(1, SIZE, dtype=np.float32) * SURE / 2, (n, 1)),
        events=table(len(LABELS.events)),
        modes=table(len(LABELS.modes)),
        statuses=table(len(LABELS.statuses)),
        event_words=np.zeros((n, SIZE), dtype=np.float32),
        party_words=np.zeros((n, SIZE), dtype=np.float32),
    )


def say(scored: Scored, **told: Mapping[int, str | int] | Sequence[int]) -> Scored:
    """Return the scores with a layer's answers at some places of the text.

    ``starts`` is a list of places; ``heads`` gives the head's place (itself for the root); ``told`` gives
    attribution labels; the other layers give labels by place.
    """
    inventories = {
        "upos": LABELS.upos,
        "feats": LABELS.feats,
        "lemmas": LABELS.lemmas,
        "entities": LABELS.entities,
        "times": LABELS.times,
        "cues": CUE_LABELS,
    }
    at = {int(place): row for row, place in enumerate(scored.places)}
    fields: dict[str, np.ndarray] = {}
    for name, answers in told.items():
        if name == "starts":
            fields[name] = scored.starts.copy()
            for place in answers:
                fields[name][at[place]] = SURE
        elif name == "heads":
            fields["arcs"] = scored.arcs.copy()
            for place, head in answers.items():
                fields["arcs"][at[place], 0 if head == place else 1 + at[head]] = 2 * SURE
        elif name == "told":
            fields["told_words"] = scored.told_words.copy()
            for place, label in answers.items():
                fields["told_words"][at[place], ATTRIBUTION_LABELS.index(label)] = SURE
        else:
            fields[name] = getattr(scored, name).copy()
            for place, label in answers.items():
                fields[name][at[place], inventories[name].index(label)] = SURE
    return replace(scored, **fields)
