import re

from hypothesis import given
from hypothesis import strategies as st

from dragoman.train.texts import Words

TEXT = "Reis said no.\n\nShe  left."


def test_words_and_paragraphs():
    words = Words(TEXT)
    assert words.texts == ["Reis", "said", "no", ".", "She", "left", "."]
    assert words.blocks == [(0, 4), (4, 7)]


def test_paragraphs_may_be_parted_otherwise():
    assert Words("a\nb\n\nc", paragraph_break=re.compile(r"\n\n")).blocks == [(0, 2), (2, 3)]
    assert Words("\n\n").blocks == []


def test_spans_are_the_words_that_characters_touch():
    words = Words(TEXT)
    assert words.span(0, 9) == (0, 2)
    assert words.span(7, 11) == (1, 3)  # a part of a word is the word
    assert words.span(4, 5) is None  # a space
    assert words.span(12, 16) == (3, 5)
    assert words.span(0, len(TEXT)) == (0, 7)


@given(st.text(alphabet="ab. \n", max_size=30), st.integers(0, 30), st.integers(0, 10))
def test_a_span_touches_all_its_words_and_no_other(text, start, length):
    words = Words(text)
    span = words.span(start, start + length)
    touched, at = [], 0
    for number, word in enumerate(words.texts):
        at = text.index(word, at)
        if at < start + length and start < at + len(word):
            touched.append(number)
        at += len(word)
    assert list(range(*span)) == touched if span else not touched
