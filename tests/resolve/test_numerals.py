from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.resolve.numerals import words_of


def values(text: str) -> list[float]:
    return [word.value for word in words_of(text) if word.kind == "number" and word.value is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two hundred and fifty thousand", [250_000]),
        ("three hundred thousand five hundred and six", [300_506]),
        ("one and a half million", [1_500_000]),
        ("half a million", [500_000]),
        ("a half-dozen", [6]),
        ("2 1/2", [2.5]),
        ("2½", [2.5]),
        ("25,00,000", [2_500_000]),
        ("50 crore", [500_000_000]),
        ("5m and 3bn", [5_000_000, 3_000_000_000]),
        ("two dozen and three", [24, 3]),
        ("two, three", [2, 3]),
        ("nineteen ninety-four", [1994]),
        ("twenty-first", []),
        ("3 and 5 million", [3, 5_000_000]),
    ],
)
def test_numbers_are_read_in_digits_and_words(text: str, expected: list[float]) -> None:
    assert values(text) == expected


def test_ordinals_clocks_dates_and_decades_are_no_numbers() -> None:
    kinds = [word.kind for word in words_of("21st third twenty-first 10:30 4/9/2019 1990s")]
    assert kinds == ["ordinal", "ordinal", "ordinal", "clock", "numdate", "decade"]


def test_blank_lines_break_and_single_ones_do_not() -> None:
    assert [word.kind for word in words_of("a\n\nb\nc")] == ["word", "break", "word", "word"]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab 0123456789.,-/½\n'’$€twohundred"), max_size=60))
def test_words_lie_in_order_in_the_text(text: str) -> None:
    position = 0
    for word in words_of(text):
        assert position <= word.start < word.end <= len(text)
        assert text[word.start : word.end] == word.text
        position = word.end
