"""The reader: words in paragraphs → a :class:`~dragoman.annotate.reading.Reading`."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np

from dragoman.annotate.attributions import CueTable
from dragoman.annotate.decode import Decoder, RelationTable, blank_reading, finished
from dragoman.annotate.dyad_table import DyadTable
from dragoman.annotate.dyads import Dyad, dyad_types
from dragoman.annotate.encoder import Encoder
from dragoman.annotate.labels import Labels
from dragoman.annotate.pieces import WordPieces
from dragoman.annotate.reading import Reading, Scored
from dragoman.annotate.windows import Stretch, stretches_of, windows_of

GRAPH = "reader.onnx"
PAIRS = "pairs.npz"
DYADS = "dyads.npz"
"""Of weights without it, dyads are read by the event mentions alone."""
LABELS = "labels.json"
VOCABULARY = "tokenizer.json"
CARD = "card.json"
_AT_ONCE = 32


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
        self.labels = Labels.load(folder / LABELS)
        self._dyads = DyadTable.load(folder / DYADS) if (folder / DYADS).is_file() else None
        cues, self.parties = (
            CueTable(*(pairs[f"{name}_{part}"] for part in ("both", "distances", "inner", "bias")))
            for name in ("cue", "party")
        )
        relations = RelationTable(
            *(pairs[f"relation_{part}"] for part in ("both", "one", "one_bias", "other"))
        )
        self._decoder = Decoder(self.labels, relations, cues, self.parties)

    def read(self, texts: Iterable[Text]) -> list[Reading]:
        """Return the readings of some texts, in order; each is what it would be if read alone."""
        texts = list(texts)
        cut = [self.vocabulary.words(text.words) for text in texts]
        readings = [blank_reading(text.words) for text in texts]
        stretches = [
            (number, stretch)
            for number, text in enumerate(texts)
            for stretch in stretches_of(windows_of(cut[number], text.blocks), text.blocks)
        ]
        for some in _loads(stretches):
            asked = [(cut[number], window) for number, stretch in some for window in stretch.windows]
            scored = iter(self._encoder.score(asked))
            for number, stretch in some:
                text = texts[number]
                shown = [next(scored) for _ in stretch.windows]
                self._decoder.read_on(readings[number], text.words, stretch.blocks, shown, text.starts)
        return [finished(reading) for reading in readings]

    def dyads(self, asked: Iterable[Dyad]) -> Iterator[dict[str, float]]:
        """Yield for each dyad how likely each type of event is from source to target; see :func:`dyad_types`.

        Of a text that is longer than a window, the first window that shows both parties is read.
        """
        for dyad in asked:
            shown = self.windows(dyad.words)
            found = (dyad_types(each, dyad, self.labels, self.parties, self._dyads) for each in shown)
            yield next((types for types in found if types), {})

    def windows(self, words: Sequence[str]) -> list[Scored]:
        """Return the encoder's scores of a text of one paragraph, window by window."""
        cut = self.vocabulary.words(words)
        return list(self._encoder.score([(cut, window) for window in windows_of(cut, [(0, len(cut))])]))


def _loads(stretches: Sequence[tuple[int, Stretch]]) -> Iterator[list[tuple[int, Stretch]]]:
    """Yield stretches with so many windows together that all cores are busy, and memory is not.

    The scores of a window take about 1 MB; a whole book's would take a gigabyte.
    """
    some: list[tuple[int, Stretch]] = []
    windows = 0
    for each in stretches:
        if some and windows + len(each[1].windows) > _AT_ONCE:
            yield some
            some, windows = [], 0
        some.append(each)
        windows += len(each[1].windows)
    if some:
        yield some


@cache
def load_reader() -> Reader:
    """Return the reader with the weights that come with the package; opened once."""
    with as_file(files("dragoman.annotate") / "weights") as folder:
        return Reader(folder)
