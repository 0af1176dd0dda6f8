from __future__ import annotations

import pytest

from dragoman.evaluate.written.quoting import QuotationError, find_marked, find_passage, sentence_around

TEXT = "The minister said: “No.” Then the minister said yes … and no."


def test_a_quotation_may_hold_quotation_marks_and_an_ellipsis_of_its_own() -> None:
    assert find_passage('"said yes … and no"', TEXT) == (43, 60)
    assert find_marked('"said: “[No].”"', TEXT) == (20, 22)


@pytest.mark.parametrize("quoted", ['"[the] minister said yes "', '"the [] minister"', '"[a] b [c]"', '""'])
def test_a_quotation_that_is_no_quotation_is_refused(quoted: str) -> None:
    with pytest.raises(QuotationError):
        find_marked(quoted, TEXT)


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("Mr. J. Ro of the U.S. Navy met Kim. He left.", "met", "Mr. J. Ro of the U.S. Navy met Kim."),
        ("It ended. “We won!” Ro shouted. All left.", "won", "“We won!” Ro shouted."),
        ("“Stop! Go home.” He left. They stayed.", "Go", "Go home.”"),
        ("He left.\nThey stayed", "stayed", "They stayed"),
        ("The court decided Ro v. Peru. They left.", "Peru", "The court decided Ro v. Peru."),
        ('"It is over." Then he left.', "over", '"It is over."'),
        ("In 2019 it cost 3.5 million. Two years later it sank.", "sank", "Two years later it sank."),
        ("First she came. Then (in May) he left… and all was well. End.", "left", None),
    ],
)
def test_the_sentence_around_a_word(text: str, word: str, sentence: str | None) -> None:
    at = text.index(word)
    start, end = sentence_around(text, (at, at + len(word)))
    assert text[start:end] == (sentence or "Then (in May) he left… and all was well.")
