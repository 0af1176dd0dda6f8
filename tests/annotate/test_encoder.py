from importlib.resources import as_file, files

import numpy as np
import pytest

from dragoman.annotate.encoder import OUTPUTS, Encoder
from dragoman.annotate.pieces import WordPieces
from dragoman.annotate.reader import GRAPH, VOCABULARY
from dragoman.annotate.windows import Window, windows_of

TEXT = "The foreign minister of Portugal , Ana Reis , arrived in Rabat on Monday for talks ."
SENTENCE = TEXT.split()


@pytest.fixture(scope="module")
def folder():
    with as_file(files("dragoman.annotate") / "weights") as path:
        yield path


@pytest.fixture(scope="module")
def vocabulary(folder) -> WordPieces:
    return WordPieces(folder / VOCABULARY)


@pytest.fixture(scope="module")
def asked(vocabulary):
    """Windows of unlike lengths, so that a batch of them would be padded."""
    texts = [SENTENCE[:3], SENTENCE * 12, SENTENCE, SENTENCE * 5, SENTENCE[4:]]
    found = []
    for text in texts:
        words = vocabulary.words(text)
        found.extend((words, window) for window in windows_of(words, [(0, len(words))]))
    return found


def encoder_with(monkeypatch, folder, vocabulary, threads: int | str) -> Encoder:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(4)), raising=False)
    monkeypatch.setenv("OMP_NUM_THREADS", str(threads))
    return Encoder(folder / GRAPH, vocabulary)


def same(one, other) -> bool:
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in (*OUTPUTS, "places"))


def test_threads_change_no_score(monkeypatch, folder, vocabulary, asked):
    """To the last bit: one thread, four, and each window by itself."""
    one = encoder_with(monkeypatch, folder, vocabulary, 1).score(asked)
    many = encoder_with(monkeypatch, folder, vocabulary, 4)
    assert all(map(same, one, many.score(asked)))
    assert all(same(whole, many.score([pair])[0]) for whole, pair in zip(one, asked, strict=True))


@pytest.mark.parametrize(
    ("limit", "workers"), [("1", 1), ("3", 3), ("64", 4), ("0", 1), ("", 4), ("many", 4)]
)
def test_omp_num_threads_holds_it_to_fewer_cores(monkeypatch, folder, vocabulary, limit, workers):
    assert encoder_with(monkeypatch, folder, vocabulary, limit)._workers == workers


def test_shapes_of_the_scores(monkeypatch, folder, vocabulary):
    words = vocabulary.words(SENTENCE)
    encoder = encoder_with(monkeypatch, folder, vocabulary, 1)
    (scored,) = encoder.score([(words, Window(((2, 5), (7, len(words)))))])
    assert scored.places.tolist() == [2, 3, 4, *range(7, len(words))]
    count = len(scored.places)
    assert scored.starts.shape == (count,)
    assert scored.arcs.shape == (count, count + 1)
    assert scored.relation_heads.shape == (count + 1, scored.relation_words.shape[1])
    assert scored.cue_words.shape == scored.told_words.shape
    assert all(np.isfinite(getattr(scored, name)).all() for name in OUTPUTS)


def test_the_longest_window_and_the_shortest(monkeypatch, folder, vocabulary):
    words = vocabulary.words(["talks"] * 254 + ["."])
    encoder = encoder_with(monkeypatch, folder, vocabulary, 1)
    long, short = encoder.score([(words, Window(((0, 254),))), (words, Window(((254, 255),)))])
    assert (len(long.places), len(short.places)) == (254, 1)


def test_no_windows_no_scores(monkeypatch, folder, vocabulary):
    assert encoder_with(monkeypatch, folder, vocabulary, 4).score([]) == []


def test_a_file_that_is_no_graph(tmp_path, vocabulary):
    (tmp_path / GRAPH).write_bytes(b"no graph")
    with pytest.raises(Exception, match=GRAPH):
        Encoder(tmp_path / GRAPH, vocabulary)
