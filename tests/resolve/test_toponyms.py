from __future__ import annotations

from collections import Counter

import pytest

from dragoman.knowledge.base import load_knowledge
from dragoman.knowledge.gazetteer import load_gazetteer
from dragoman.resolve.beside import Beside
from dragoman.resolve.lands import Land
from dragoman.resolve.place_forms import other_forms
from dragoman.resolve.places import where
from dragoman.resolve.toponyms import Candidate, PlaceContext, Toponyms, distance


@pytest.fixture(scope="module")
def toponyms() -> Toponyms:
    return Toponyms(load_knowledge(), load_gazetteer())


def lands(found: list[Candidate | None]) -> list[tuple[str | None, str | None]]:
    return [(one.country, one.admin1_code) if one else (None, None) for one in found]


def test_without_a_story_the_great_place_is_meant(toponyms: Toponyms) -> None:
    for name, country in (("London", "GBR"), ("Santiago", "CHL"), ("Tripoli", "LBY"), ("Hyderabad", "IND")):
        assert toponyms.rank(name, PlaceContext())[0].country == country


def test_the_region_of_a_story_goes_before_size(toponyms: Toponyms) -> None:
    names = ["Columbus", "Nebraska", "Norfolk", "Platte County"]
    found = toponyms.settle(names, [()] * 4, Counter())
    assert lands(found)[0] == ("USA", "NE")
    assert lands(found)[2] == ("USA", "NE")


def test_neighbours_draw_a_namesake_near(toponyms: Toponyms) -> None:
    found = toponyms.settle(["London", "Woodstock", "Stratford", "Ontario"], [()] * 4, Counter())
    assert [country for country, _ in lands(found)] == ["CAN"] * 4


def test_said_once_beside_a_name_holds_for_the_story(toponyms: Toponyms) -> None:
    found = toponyms.settle(["Athens", "Athens"], [(Land("USA", "OH"),), ()], Counter())
    assert lands(found) == [("USA", "OH"), ("USA", "OH")]


def test_adjectives_count_for_their_land(toponyms: Toponyms) -> None:
    first = toponyms.settle(["Tripoli"], [()], Counter({Land("LBN"): 6}))[0]
    assert first is not None
    assert first.country == "LBN"


def test_abbreviations_are_states_and_no_far_towns(toponyms: Toponyms) -> None:
    for name, code in (("Kan.", "KS"), ("W.Va.", "WV"), ("Ont.", "08")):
        assert [one.admin1_code for one in toponyms.candidates(name)] == [code]
    assert toponyms.candidates("EU") == ()


def test_other_forms_are_tried_when_there_is_none_as_written(toponyms: Toponyms) -> None:
    assert toponyms.candidates("St. Petersburg")
    assert toponyms.rank("Mosul province", PlaceContext())[0].country == "IRQ"
    assert "Port au Prince" not in list(other_forms("Lima"))


@pytest.mark.parametrize(
    "said, around, country",
    [
        ([Land("PER")], ["CHL", "CHL"], "PER"),
        ([], ["CHL", "CHL", "PER"], "CHL"),
        ([], ["CHL", "PER"], None),
        ([], [], None),
    ],
)
def test_an_unknown_place_needs_plain_evidence(
    toponyms: Toponyms, said: list[Land], around: list[str], country: str | None
) -> None:
    assert toponyms.country_of(said, [Candidate("x", "city", code) for code in around]) == country


def test_distance_is_nothing_here_and_half_the_globe_there() -> None:
    assert distance((10.0, 20.0), (10.0, 20.0)) == 0.0
    assert distance((0.0, 0.0), (0.0, 180.0)) == pytest.approx(20015, abs=5)


@pytest.mark.parametrize(
    "text, end, land",
    [
        ("in Athens, Ohio.", 9, Land("USA", "OH")),
        ("in Athens, Ga., on", 9, Land("USA", "GA")),
        ("in London, Ont.", 9, Land("CAN", "08")),
        ("at Port of Spain (Trinidad and Tobago)", 16, Land("TTO")),
        ("in Shelby, Richland County, today", 9, Land("USA", "OH")),
    ],
)
def test_lands_beside_a_name(text: str, end: int, land: Land) -> None:
    assert land in Beside(load_knowledge(), load_gazetteer()).after(text, end)


@pytest.mark.parametrize("text", ["in Athens and Ohio", "in Athens, where it rained", "in Athens"])
def test_nothing_beside_a_name(text: str) -> None:
    assert Beside(load_knowledge(), load_gazetteer()).after(text, 9) == ()


@pytest.mark.parametrize(
    ("name", "feature", "admin1"),
    [
        ("New York", "city", "New York"),
        ("New York state", "admin1", "New York"),
        ("Hiroshima", "city", "Hiroshima"),
        ("Hiroshima prefecture", "admin1", "Hiroshima"),
        ("Quebec", "admin1", "Quebec"),
        ("Oklahoma", "admin1", "Oklahoma"),
        ("D.C.", "admin1", "District of Columbia"),
    ],
)
def test_towns_go_before_the_regions_they_fill(name: str, feature: str, admin1: str) -> None:
    first = where(name)[0]
    assert (first.feature, first.admin1) == (feature, admin1)


def test_a_people_is_no_hamlet_and_a_quarter_no_town() -> None:
    assert (where("Canadian")[0].feature, where("Canadian")[0].country) == ("country", "CAN")
    assert where("West Side") == []
