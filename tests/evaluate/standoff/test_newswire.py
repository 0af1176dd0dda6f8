from __future__ import annotations

import pytest

from dragoman.evaluate.standoff.newswire import newswire_text


def lines(*sentences: str) -> str:
    """Sentences whose tokens are parted by spaces, in the form of the source."""
    return "\n".join("".join(f"{token}\tO\n" for token in sentence.split(" ")) for sentence in sentences)


@pytest.mark.parametrize(
    "tokens, text",
    [
        ('He said : " We will go . "', 'He said: "We will go."'),
        ("“ Yes , ” the minister ’ s aide said .", "“Yes,” the minister’s aide said."),
        ("They do n't know Peru 's plan ( yet ) .", "They don't know Peru's plan (yet)."),
        ("A $ 5 million , 10 % rise in U. S. aid", "A $5 million, 10% rise in U.S. aid"),
        ("the states ' envoys", "the states' envoys"),
        ("on the 10 th , the G 20 met as in the 1990 s", "on the 10th, the G20 met as in the 1990s"),
        ("LIMA -- The envoy left", "LIMA -- The envoy left"),
        ("LIMA â € ” The envoy left", "LIMA — The envoy left"),
    ],
)
def test_tokens_are_joined(tokens: str, text: str) -> None:
    assert newswire_text(lines(tokens)) == text


def test_addresses_and_what_is_left_of_them_go() -> None:
    assert newswire_text(lines("https://paper.example/a?b", "Envoys met .")) == "Envoys met."
    assert newswire_text(lines("https://paper.example/a & np = 1 Envoys met .")) == "Envoys met."
    assert newswire_text(lines("https://p.example/a?m=s & pgtype = sport", "Envoys met .")) == "Envoys met."


def test_two_sentences_make_a_paragraph_and_quotations_stay_together() -> None:
    source = lines("One .", "Two .", "“ Three .", "Four .", "Five . ”", "Six .")
    assert newswire_text(source) == "One. Two.\n\n“Three. Four. Five.”\n\nSix."


def test_long_sentence_is_a_paragraph_and_an_open_quotation_ends_after_five() -> None:
    long = "word " * 50 + "."
    assert newswire_text(lines(long, "Two .")).count("\n\n") == 1
    assert newswire_text(lines("“ One .", *["More ."] * 6)).split("\n\n")[0].count("More.") == 4


def test_straight_quotes_alternate_across_sentences() -> None:
    assert newswire_text(lines('" We came .', 'We saw . " He left .')) == '"We came. We saw." He left.'


def test_nothing_gives_nothing() -> None:
    assert newswire_text("\n\n") == ""
