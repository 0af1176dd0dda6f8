"""Weighing the lands of a story: what counts, what is told goes in, none is a choice."""

from __future__ import annotations

import pytest
from tests.resolve.lands import NAMES, tell

from dragoman.knowledge.laid import load_people
from dragoman.knowledge.tables import fold
from dragoman.resolve import homeland
from dragoman.resolve.context import Context
from dragoman.resolve.drafts import Draft
from dragoman.resolve.home_facts import NOWHERE, Subject
from dragoman.resolve.homeland import Homelands, Observer, load_weights

TEXT = "Peru/PROPN spoke/VERB ./PUNCT | In/ADP Chile/PROPN the/DET minister/NOUN listened/VERB ./PUNCT"
MINISTER = Subject("unnamed official", [(5, 7)], [(5, 7)], "minister", "minister")


def lands(text: str = TEXT, observe: Observer | None = None) -> Homelands:
    doc = tell(text)
    words = [token.text for token in doc]
    context = Context(doc, list(NAMES.hits(words, [])), {})
    return Homelands(context, load_people().offices, [fold(word) for word in words], observe=observe)


@pytest.fixture
def weighed(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    weights: dict[str, float] = {}
    monkeypatch.setattr(homeland, "load_weights", lambda: {"unnamed official": weights})
    return weights


def test_the_land_with_the_best_facts_is_chosen_with_its_chance(weighed: dict[str, float]) -> None:
    weighed["before state"] = 2.0
    land, sure = lands().settle(MINISTER)
    assert land == "CHL"
    assert sure == pytest.approx(0.787, abs=0.001)  # e² to 1 and 1


def test_none_may_be_the_likeliest(weighed: dict[str, float]) -> None:
    weighed["nowhere"] = 1.0
    assert lands().settle(MINISTER)[0] is None


def test_a_text_without_lands_has_none(weighed: dict[str, float]) -> None:
    assert lands("He/PRON left/VERB ./PUNCT").settle(Subject("person", [(0, 1)])) == (None, 0.0)


def test_people_of_told_lands_take_offices_and_bring_lands(weighed: dict[str, float]) -> None:
    weighed.update({"before state": 2.0, "office taken": -5.0, "bare titles": 3.0})
    story = lands()
    story.know(Draft("Rosa Mardones", "person", country="CHL"), [1], "minister", bare=False)
    assert story.settle(MINISTER)[0] != "CHL"
    story.know(Draft("Ana Quispe", "person", country="PRY"), [2], "", bare=True)
    assert story.settle(MINISTER)[0] == "PRY"


def test_guessed_lands_are_no_evidence(weighed: dict[str, float]) -> None:
    weighed["most of all"] = 1.0
    story = lands()
    told, guessed = Draft("Peru", "state", country="PER"), Draft("x", "person", country="CHL", guessed=True)
    story.count({0: (told,), 3: (guessed,), 4: (guessed,), 5: (guessed,)})
    assert story.settle(MINISTER)[0] == "PER"


def test_an_observer_sees_every_land_and_none_with_their_facts(weighed: dict[str, float]) -> None:
    seen: list[dict[str, dict[str, float]]] = []
    lands(observe=lambda subject, facts: seen.append(facts)).settle(MINISTER)
    assert set(seen[0]) == {"PER", "CHL", NOWHERE}
    assert seen[0]["CHL"]["before state"] == 1.0
    assert seen[0]["PER"]["share"] == 0.5


def test_weights_ship_for_every_sort() -> None:
    assert set(load_weights()) == {
        "official",
        "person",
        "unnamed official",
        "unnamed person",
        "organ",
        "body",
        "people",
    }
    official = load_weights()["official"]
    assert official["has office"] > official.get("lacks office", 0.0)


def test_a_land_that_is_no_likelier_than_others_is_not_given(weighed: dict[str, float]) -> None:
    weighed["before state"] = 0.05
    land, sure = lands().settle(MINISTER)
    assert land is None
    assert sure < 0.4
