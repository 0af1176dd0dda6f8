from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from dragoman.ingest.normalise import normalise, one_line


def test_newlines_of_all_systems_become_one() -> None:
    assert normalise("a\r\nb\rc\u2028d\x85e\x0bf") == "a\nb\nc\nd\ne\nf"
    assert normalise("a\u2029b\x0cc") == "a\n\nb\n\nc"
    assert normalise("a\n\n\n\n\nb") == "a\n\nb"


def test_invisible_characters_go_and_spaces_become_plain() -> None:
    assert (
        normalise("\ufeffVene\u00adzuela\u200b’s\u202e 700\u202f000\u2003people\x07")
        == "Venezuela’s 700 000 people"
    )


def test_accents_are_composed() -> None:
    assert normalise("Pe\u0301rez") == "Pérez"


def test_joiners_stay_where_they_shape_letters_and_emoji() -> None:
    family = "👨\u200d👩\u200d👧"
    persian = "می\u200cخواهم"
    assert normalise(family) == family
    assert normalise(persian) == persian
    assert normalise("Li\u200cma and\u200d") == "Lima and"


def test_words_in_any_script_are_kept() -> None:
    text = "Lavrov (Лавров) met Wang Yi (王毅) and Shoukry (شكري) 🇵🇪."
    assert normalise(text) == text


@given(st.text())
def test_normal_form_is_stable_and_clean(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(unicodedata.category(char) in {"Cs"} or (char < " " and char != "\n") for char in once)
    assert one_line(one_line(text)) == one_line(text)


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Nd", "Po"])))
def test_no_visible_character_is_lost(text: str) -> None:
    assert normalise(text) == unicodedata.normalize("NFC", text)
