"""The reader: words in paragraphs → a :class:`~dragoman.annotate.reading.Reading`."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from dragoman.annotate.attributions import CueTable
from dragoman.annotate.decode import Decoder, RelationTable
from dragoman.annotate.encoder import Encoder
from dragoman.annotate.labels import Labels
from dragoman.annotate.pieces import WordPieces
from dragoman.annotate.reading import Reading
from dragoman.annotate.windows import windows_of

GRAPH = "reader.onnx"
PAIRS = "pairs.npz"
LABELS = "labels.json"
VOCABULARY = "tokenizer.json"
CARD = "card.json"


@dataclass(frozen=True, slots=True)
class Text:
    """What the reader is asked: words, their paragraphs, and, if they are known, where sentences begin."""

    words: Sequence[str]
    blocks: Sequence[tuple[int, int]]
    starts: Sequence[bool] | None = None


class Reader:
    """Reads texts. Safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        """Open the weights in a folder, as ``dragoman train`` leaves them.

        Raises ``FileNotFoundError`` when a file is missing.
        """
        for name in (CARD, LABELS, VOCABULARY, GRAPH, PAIRS):
            if not (folder / name).is_file():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder / name))
        self.card: dict[str, object] = json.loads((folder / CARD).read_text(encoding="utf-8"))
        self.vocabulary = WordPieces(folder / VOCABULARY)
        self._encoder = Encoder(folder / GRAPH, self.vocabulary)
        with np.load(folder / PAIRS) as arrays:
            pairs = {name: arrays[name].astype(np.float32) for name in arrays.files}
        self._decoder = Decoder(
            Labels.load(folder / LABELS),
            RelationTable(*(pairs[f"relation_{part}"] for part in ("both", "one", "one_bias", "other"))),
            *(
                CueTable(*(pairs[f"{name}_{part}"] for part in ("both", "distances", "inner", "bias")))
                for name in ("cue", "party")
            ),
        )

    def read(self, texts: Iterable[Text]) -> list[Reading]:
        """Return the readings of some texts, in order; each is what it would be if read alone."""
        texts = list(texts)
        cut = [self.vocabulary.words(text.words) for text in texts]
        windows = [windows_of(words, text.blocks) for words, text in zip(cut, texts, strict=True)]
        asked = [(words, window) for words, own in zip(cut, windows, strict=True) for window in own]
        scored = iter(self._encoder.score(asked))
        return [
            self._decoder.decode(text.words, text.blocks, [next(scored) for _ in own], text.starts)
            for text, own in zip(texts, windows, strict=True)
        ]


@cache
def load_reader() -> Reader:
    """Return the reader with the weights that come with the package; opened once."""
    with as_file(files("dragoman.annotate") / "weights") as folder:
        return Reader(folder)
