from __future__ import annotations

import pytest

from dragoman.evaluate.standoff.mentions import cover, find_mentions, occurrences


def found(name: str, kind: str, country: str | None, text: str) -> list[str]:
    return [text[start:end] for start, end in find_mentions(name, kind, country, text)]


def test_occurrences_are_whole_words_even_where_the_needle_ends_in_a_sign() -> None:
    assert occurrences("U.S.", "The U.S. and U.S.-led forces") == [(4, 8), (13, 17)]
    assert occurrences("Mali", "Somalia, Malians") == []
    assert occurrences("", "anything") == []


def test_person_is_found_by_family_name() -> None:
    text = "Ana Ruiz spoke. Ruiz left; Ms. Ruiz's aide stayed with Ana."
    assert found("Ana Ruiz", "person", "CHL", text) == ["Ana Ruiz", "Ruiz", "Ruiz"]


def test_family_name_comes_first_in_china_and_korea() -> None:
    assert found("Wang Yi", "person", "CHN", "Wang Yi spoke, then Wang left.") == ["Wang Yi", "Wang"]


def test_description_of_a_person_has_no_family_name() -> None:
    assert found("a senior official", "person", "USA", "A senior official met an official.") == []


def test_suffix_is_no_family_name() -> None:
    assert found("Joseph R. Biden, Jr.", "person", "USA", "President Biden called.") == ["Biden"]


def test_state_is_found_by_names_and_adjectives() -> None:
    text = "The United States and French officials; France agreed with the U.S. team."
    assert found("France", "state", "FRA", text) == ["French", "France"]
    assert found("United States", "state", "USA", text) == ["United States", "U.S."]


def test_ministry_is_not_its_state() -> None:
    assert found("Defense Ministry", "state", "FRA", "France and the Defense Ministry") == [
        "Defense Ministry"
    ]


@pytest.mark.parametrize(
    "value, pieces",
    [
        ("the two leaders", [(4, 19)]),
        ("two envoys", ["two envoys"]),
        ("names of the two leaders present", ["names of ", (4, 19), " present"]),
    ],
)
def test_cover_points_to_runs_of_three_words(value: str, pieces: list[object]) -> None:
    assert cover(value, "Then the two leaders spoke of it.".replace("Then the", "Bye the")) == pieces
