"""Windows of text that the encoder reads at once: whole paragraphs, or overlapping parts of a long one.

Nothing is cut silently: every word is in at least one window, and time is linear in the length of a story.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dragoman.annotate.pieces import Word, WordPieces

WINDOW: Final = 256
"""Pieces in a window, with [CLS] and [SEP]. The encoder was trained on windows of this size."""

OVERLAP: Final = 128
"""Pieces that two windows of one long paragraph share: a sentence up to so long is whole in one of them."""


@dataclass(frozen=True, slots=True)
class Window:
    """Half-open ranges of words, block by block, that are read at once."""

    blocks: tuple[tuple[int, int], ...]

    def words(self) -> Iterator[int]:
        """Yield the places of its words in the story, in order."""
        for start, end in self.blocks:
            yield from range(start, end)

    @property
    def start(self) -> int:
        """The first word."""
        return self.blocks[0][0]

    @property
    def end(self) -> int:
        """After the last word."""
        return self.blocks[-1][1]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Windows that share no word with others, and the blocks that they show whole."""

    windows: tuple[Window, ...]
    blocks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows as arrays. B windows, T pieces, N words; all int64.

    ``pieces``, ``shapes``, ``mask``: (B, T); ``first``, ``last``: (B, N), where a word's first and last
    pieces stand (0, the [CLS], beyond a window's own words); ``lengths``: (B,), words of each window.
    """

    pieces: NDArray[np.int64]
    shapes: NDArray[np.int64]
    mask: NDArray[np.int64]
    first: NDArray[np.int64]
    last: NDArray[np.int64]
    lengths: NDArray[np.int64]


def windows_of(
    words: Sequence[Word], blocks: Iterable[tuple[int, int]], *, size: int = WINDOW
) -> list[Window]:
    """Return the windows of a story: blocks (paragraphs, as ranges of words) packed in order.

    A block that is too long by itself gets windows that overlap by half.
    """
    room = size - 1  # the [CLS]; every block brings its own [SEP]
    found: list[Window] = []
    open_blocks: list[tuple[int, int]] = []
    used = 0
    for start, end in blocks:
        if start >= end:
            continue
        length = sum(len(words[at].pieces) for at in range(start, end)) + 1
        if open_blocks and used + length > room:
            found.append(Window(tuple(open_blocks)))
            open_blocks, used = [], 0
        if length > room:
            found.extend(_parts(words, start, end, room - 1))
            continue
        open_blocks.append((start, end))
        used += length
    if open_blocks:
        found.append(Window(tuple(open_blocks)))
    return found


def stretches_of(windows: Sequence[Window], blocks: Iterable[tuple[int, int]]) -> Iterator[Stretch]:
    """Yield the stretches of a story: one for each window, or for those into which a long block is cut."""
    left = deque(block for block in blocks if block[0] < block[1])
    some: list[Window] = []
    for at, window in enumerate(windows):
        some.append(window)
        if at + 1 < len(windows) and windows[at + 1].start < window.end:
            continue
        inside = []
        while left and left[0][1] <= window.end:
            inside.append(left.popleft())
        yield Stretch(tuple(some), tuple(inside))
        some = []


def batch_of(vocabulary: WordPieces, stories: Sequence[tuple[Sequence[Word], Window]]) -> Batch:
    """Return the arrays of some windows, each with the words of its story."""
    rows = [_row(vocabulary, words, window) for words, window in stories]
    pieces_long = max(len(row[0]) for row in rows)
    words_long = max(len(row[2]) for row in rows)
    shape = (len(rows), pieces_long)
    batch = Batch(
        pieces=np.full(shape, vocabulary.pad, dtype=np.int64),
        shapes=np.zeros(shape, dtype=np.int64),
        mask=np.zeros(shape, dtype=np.int64),
        first=np.zeros((len(rows), words_long), dtype=np.int64),
        last=np.zeros((len(rows), words_long), dtype=np.int64),
        lengths=np.array([len(row[2]) for row in rows], dtype=np.int64),
    )
    for at, (pieces, shapes, first, last) in enumerate(rows):
        batch.pieces[at, : len(pieces)] = pieces
        batch.shapes[at, : len(pieces)] = shapes
        batch.mask[at, : len(pieces)] = 1
        batch.first[at, : len(first)] = first
        batch.last[at, : len(last)] = last
    return batch


def _row(
    vocabulary: WordPieces, words: Sequence[Word], window: Window
) -> tuple[list[int], list[int], list[int], list[int]]:
    pieces, shapes = [vocabulary.start], [0]
    first: list[int] = []
    last: list[int] = []
    for start, end in window.blocks:
        for word in words[start:end]:
            first.append(len(pieces))
            pieces.extend(word.pieces)
            shapes.extend([word.shape] * len(word.pieces))
            last.append(len(pieces) - 1)
        pieces.append(vocabulary.stop)
        shapes.append(0)
    return pieces, shapes, first, last


def _parts(words: Sequence[Word], start: int, end: int, room: int) -> Iterator[Window]:
    """Yield overlapping windows of one block; each begins half a window after the one before."""
    step = room - OVERLAP if room > OVERLAP else max(room // 2, 1)
    at = start
    while True:
        stop, used = at, 0
        following = at
        while stop < end and used + len(words[stop].pieces) <= room:
            used += len(words[stop].pieces)
            stop += 1
            if used <= step:
                following = stop
        stop = max(stop, at + 1)
        yield Window(((at, stop),))
        if stop >= end:
            return
        at = max(following, at + 1)
