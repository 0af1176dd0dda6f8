from itertools import accumulate, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.annotate.smallwords import small_vocabulary, words_of

from dragoman.annotate.pieces import Word
from dragoman.annotate.windows import OVERLAP, WINDOW, Window, batch_of, stretches_of, windows_of

PIECES = st.integers(min_value=1, max_value=8)
BLOCKS = st.lists(st.lists(PIECES, max_size=320), max_size=12)


def laid_out(sizes: list[list[int]]) -> tuple[list[Word], list[tuple[int, int]]]:
    ends = list(accumulate((len(block) for block in sizes), initial=0))
    return words_of(size for block in sizes for size in block), list(pairwise(ends))


def pieces_in(words: list[Word], window: Window) -> int:
    """With the [CLS] and the [SEP] of each block."""
    return 1 + len(window.blocks) + sum(len(words[at].pieces) for at in window.words())


@settings(max_examples=60, deadline=None)
@given(BLOCKS)
def test_every_word_is_read_and_no_window_is_too_long(sizes):
    words, blocks = laid_out(sizes)
    windows = windows_of(words, blocks)
    assert {at for window in windows for at in window.words()} == set(range(len(words)))
    assert all(pieces_in(words, window) <= WINDOW for window in windows)


@settings(max_examples=60, deadline=None)
@given(BLOCKS)
def test_windows_stand_in_order(sizes):
    """What the decoder relies on: starts and ends never go back."""
    words, blocks = laid_out(sizes)
    windows = windows_of(words, blocks)
    for before, after in pairwise(windows):
        assert before.start < after.start
        assert before.end <= after.end
        assert after.start <= before.end


@settings(max_examples=25, deadline=None)
@given(st.lists(PIECES, min_size=300, max_size=900), st.data())
def test_a_sentence_of_half_a_window_is_whole_in_one(sizes, data):
    words, blocks = laid_out([sizes])
    windows = windows_of(words, blocks)
    start = data.draw(st.integers(0, len(words) - 1))
    used, end = 0, start
    while end < len(words) and used + len(words[end].pieces) <= OVERLAP:
        used += len(words[end].pieces)
        end += 1
    assert any(window.start <= start and end <= window.end for window in windows)


@settings(max_examples=40, deadline=None)
@given(BLOCKS)
def test_blocks_that_fit_are_never_cut(sizes):
    words, blocks = laid_out(sizes)
    windows = windows_of(words, blocks)
    for start, end in blocks:
        length = sum(len(word.pieces) for word in words[start:end])
        if start < end and length + 2 <= WINDOW:
            assert sum((start, end) in window.blocks for window in windows) == 1


@pytest.mark.parametrize("count", [254, 255, 380, 381, 10_000, 100_000])
def test_the_number_of_windows_is_linear(count):
    """Words of one piece: 254 in a window of one block, each window 126 after the one before."""
    windows = windows_of([Word((7,), 1)] * count, [(0, count)])
    step = WINDOW - 2 - OVERLAP
    assert len(windows) == 1 + -(-max(count - (WINDOW - 2), 0) // step)
    assert sum(window.end - window.start for window in windows) <= count * (WINDOW - 2) / step + WINDOW


def test_short_paragraphs_share_a_window():
    words = words_of([1] * 30)
    (window,) = windows_of(words, [(0, 10), (10, 10), (10, 30)])
    assert window.blocks == ((0, 10), (10, 30))
    assert (window.start, window.end) == (0, 30)


def test_a_long_paragraph_between_short_ones_has_windows_of_its_own():
    words = words_of([1] * 420)
    windows = windows_of(words, [(0, 10), (10, 410), (410, 420)])
    assert windows[0].blocks == ((0, 10),)
    assert windows[-1].blocks == ((410, 420),)
    assert all(len(window.blocks) == 1 for window in windows)


def test_a_window_smaller_than_a_word_still_reads_it():
    words = words_of([8, 8, 1])
    windows = windows_of(words, [(0, 3)], size=6)
    assert {at for window in windows for at in window.words()} == {0, 1, 2}


def test_nothing_to_read():
    assert windows_of([], []) == []
    assert windows_of([], [(0, 0)]) == []


def test_a_batch_says_where_each_word_stands(tmp_path):
    vocabulary = small_vocabulary(tmp_path)
    words = [Word((20, 21), 2), Word((22,), 1), Word((23, 24, 25), 3)]
    batch = batch_of(vocabulary, [(words, Window(((0, 2), (2, 3)))), (words, Window(((1, 2),)))])
    start, stop, pad = vocabulary.start, vocabulary.stop, vocabulary.pad
    assert batch.pieces.tolist() == [
        [start, 20, 21, 22, stop, 23, 24, 25, stop],
        [start, 22, stop, *[pad] * 6],
    ]
    assert batch.shapes.tolist() == [[0, 2, 2, 1, 0, 3, 3, 3, 0], [0, 1, 0, *[0] * 6]]
    assert batch.mask.sum(axis=1).tolist() == [9, 3]
    assert batch.first.tolist() == [[1, 3, 5], [1, 0, 0]]
    assert batch.last.tolist() == [[2, 3, 7], [1, 0, 0]]
    assert batch.lengths.tolist() == [3, 1]
    assert all(getattr(batch, name).dtype == np.int64 for name in ("pieces", "first", "lengths"))


def test_stretches_hold_every_window_and_block_once():
    blocks = [(0, 3), (3, 3), (3, 10), (10, 12), (12, 60), (60, 61)]
    vocabulary_words = [Word((7,), 0)] * 61
    windows = windows_of(vocabulary_words, blocks, size=16)
    stretches = list(stretches_of(windows, blocks))
    assert [window for each in stretches for window in each.windows] == windows
    assert [block for each in stretches for block in each.blocks] == [b for b in blocks if b[0] < b[1]]
    long = next(each for each in stretches if (12, 60) in each.blocks)
    assert len(long.windows) > 2
    assert long.blocks == ((12, 60),)


def test_stretches_share_no_word():
    blocks = [(0, 40), (40, 44), (44, 48)]
    windows = windows_of([Word((7,), 0)] * 48, blocks, size=16)
    words = [
        {at for window in each.windows for at in window.words()} for each in stretches_of(windows, blocks)
    ]
    assert sum(map(len, words)) == len(set().union(*words)) == 48


def test_no_windows_no_stretches():
    assert list(stretches_of([], [(0, 0)])) == []
