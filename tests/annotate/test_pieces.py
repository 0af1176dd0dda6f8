from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.annotate.smallwords import small_vocabulary, write_vocabulary

from dragoman.annotate import pieces
from dragoman.annotate.pieces import MAX_PIECES_OF_A_WORD, SHAPES, WordPieces, shape_of


@pytest.fixture
def vocabulary(tmp_path: Path) -> WordPieces:
    return small_vocabulary(tmp_path, ["talks", "lima"])


@pytest.fixture
def numbers(vocabulary: WordPieces):
    return lambda *names: tuple(vocabulary._id(name) for name in names)


def test_case_is_left_to_the_shape(vocabulary, numbers):
    lower, title = vocabulary.words(["lima", "Lima"])
    assert lower.pieces == title.pieces == numbers("lima")
    assert (SHAPES[lower.shape], SHAPES[title.shape]) == ("lower", "Title")


def test_a_word_is_cut_by_itself(vocabulary, numbers):
    """Alone or beside others, asked for once or again."""
    alone = vocabulary.words(["talky"])[0]
    assert alone.pieces == numbers("t", "##a", "##l", "##k", "##y")
    assert vocabulary.words(["talks", "talky", "in", "talky"])[1::2] == [alone, alone]


def test_a_word_with_a_hyphen_is_one_word_of_many_pieces(vocabulary, numbers):
    (word,) = vocabulary.words(["Lima-talks"])
    assert word.pieces == numbers("lima", "-", "talks")


def test_a_long_word_keeps_its_ends(vocabulary, numbers):
    (word,) = vocabulary.words(["abcdefghijklm"])
    assert word.pieces == numbers("a", "##b", "##c", "##d", "##j", "##k", "##l", "##m")


def test_the_files_own_truncation_and_padding_are_off(vocabulary):
    assert [len(word.pieces) for word in vocabulary.words(["abcdefg", "lima"])] == [7, 1]


@pytest.mark.parametrize("text", ["", "\u200f", "漢字", "😀", "\u00a0", "\ufffd"])
def test_what_the_vocabulary_does_not_know_has_one_piece(vocabulary, text):
    assert {word.pieces[0] for word in vocabulary.words([text])} == {vocabulary.unknown}


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(max_size=30), max_size=6))
def test_every_word_has_pieces_and_a_shape(vocabulary, texts):
    words = vocabulary.words(texts)
    assert len(words) == len(texts)
    for word in words:
        assert 1 <= len(word.pieces) <= MAX_PIECES_OF_A_WORD
        assert 0 < word.shape < len(SHAPES)


def test_the_table_of_known_words_does_not_grow_for_ever(vocabulary, monkeypatch):
    monkeypatch.setattr(pieces, "MOST_KNOWN", 3)
    first = vocabulary.words(["ab", "cd", "ef"])
    held = vocabulary._pieces
    assert vocabulary.words(["gh", "ab"])[1] == first[0]
    assert set(vocabulary._pieces) == {"gh", "ab"}
    assert set(held) == {"ab", "cd", "ef"}  # what another thread may be reading stays whole


@pytest.mark.parametrize("missing", ["[PAD]", "[CLS]", "[SEP]"])
def test_a_vocabulary_without_the_special_pieces_is_refused(tmp_path, missing):
    kept = [token for token in ("[PAD]", "[UNK]", "[CLS]", "[SEP]") if token != missing]
    path = write_vocabulary(tmp_path, special=kept)
    with pytest.raises(ValueError, match=rf"has no \{missing[:-1]}\]"):
        WordPieces(path)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("U.S.", "UPPER"),
        ("I", "Letter"),
        ("O'Brien", "MiXed"),
        ("1,200.50", "digits"),
        ("2nd", "digits-and-letters"),
        ("«", "opening"),
        ("...", "closing"),
        ("–", "other"),
        ("Élysée", "Title"),
        ("يوسف", "MiXed"),
    ],
)
def test_shapes(text, shape):
    assert SHAPES[shape_of(text)] == shape
