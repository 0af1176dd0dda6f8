"""A corpus of invented sentences with every layer, a vocabulary and sizes that learn it in seconds."""

from __future__ import annotations

import random
from pathlib import Path

from tests.annotate.smallwords import write_vocabulary

from dragoman.annotate.layers import Attribution
from dragoman.annotate.pieces import WordPieces
from dragoman.train.example import EventMark, Example

NAMES = ("Reis", "Mensah", "Solheim", "Barre", "Moss")
TOWNS = ("Rabat", "Oslo", "Accra", "Lima", "Quito")
DAYS = ("Monday", "Friday", "June")
WORDS = (*NAMES, *TOWNS, *DAYS, "visited", "said", "left", "on", "talks", "end")

# What each word of "Reis said talks end ." and "Reis visited Oslo on Friday ." is.
TOLD = {
    "upos": ["PROPN", "VERB", "NOUN", "VERB", "PUNCT"],
    "feats": ["Number=Sing", "Tense=Past", "Number=Plur", "Tense=Pres", "_"],
    "lemmas": [None, "say", "talk", "end", "."],
    "heads": [2, 0, 4, 2, 2],
    "relations": ["nsubj", "root", "nsubj", "ccomp", "punct"],
    "entities": ["B-Person", "O", "O", "O", "O"],
    "times": ["O"] * 5,
}
VISITED = {
    "upos": ["PROPN", "VERB", "PROPN", "ADP", "PROPN", "PUNCT"],
    "feats": ["Number=Sing", "Tense=Past", "Number=Sing", "_", "Number=Sing", "_"],
    "lemmas": [None, "visit", None, "on", None, "."],
    "heads": [2, 0, 2, 5, 2, 2],
    "relations": ["nsubj", "root", "obj", "case", "obl", "punct"],
    "entities": ["B-Person", "O", "B-Location", "O", "B-Date", "O"],
    "times": ["O", "O", "O", "O", "B-DATE", "O"],
}


def toy_examples(count: int, seed: int = 1) -> list[Example]:
    """Documents of one to three sentences, each with all layers."""
    chance = random.Random(seed)
    return [_document(f"toy{number}", chance) for number in range(count)]


def _document(name: str, chance: random.Random) -> Example:
    words: list[str] = []
    starts: list[bool] = []
    layers: dict[str, list] = {layer: [] for layer in TOLD}
    told: list[Attribution] = []
    events: list[EventMark] = []
    for _ in range(chance.randint(1, 3)):
        at = len(words)
        if chance.random() < 0.5:
            fresh, answers = [chance.choice(NAMES), "said", "talks", "end", "."], TOLD
            told.append(Attribution((at + 1, at + 2), (at, at + 1), ((at + 2, at + 4),)))
        else:
            fresh = [chance.choice(NAMES), "visited", chance.choice(TOWNS), "on", chance.choice(DAYS), "."]
            answers = VISITED
            events.append(
                EventMark(at + 1, "CONSULT", "visit", "happened", {at: "actor", at + 2: "recipient"})
            )
        for layer, found in answers.items():
            layers[layer] += found
        layers["lemmas"][at:] = [lemma or word for lemma, word in zip(answers["lemmas"], fresh, strict=True)]
        words += fresh
        starts += [place == 0 for place in range(len(fresh))]
    return Example(
        name,
        words,
        [(0, len(words))],
        starts=starts,
        attributions=told,
        events=events,
        **layers,
    )


def toy_vocabulary(folder: Path) -> WordPieces:
    return WordPieces(write_vocabulary(folder, WORDS))
