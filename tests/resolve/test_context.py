# ruff: noqa: E501 (a story a line)
from types import SimpleNamespace

from tests.resolve.lands import NAMES, tell

from dragoman.resolve.context import Context


def context_of(text: str, places: dict[int, str | None] | None = None, story: object = None) -> Context:
    doc = tell(text)
    doc._.story = story
    return Context(doc, list(NAMES.hits([token.text for token in doc], [])), places or {})


def test_home_is_the_land_most_named() -> None:
    context = context_of("Peru/PROPN and/CCONJ Chile/PROPN met/VERB ./PUNCT | Peru/PROPN left/VERB ./PUNCT")
    assert context.home == "PER"
    assert context.lands == ["PER", "CHL"]


def test_a_story_about_many_lands_has_no_home() -> None:
    assert context_of("Peru/PROPN Chile/PROPN Iran/PROPN Egypt/PROPN").home is None
    assert context_of("Nobody/PRON came/VERB").home is None


def test_the_dateline_weighs_more_than_the_prose() -> None:
    dateline = SimpleNamespace(start=0, end=4)
    story = SimpleNamespace(dateline=dateline, title=None)
    text = "Lima/PROPN :/PUNCT Chile/PROPN spoke/VERB to/ADP Chileans/PROPN ./PUNCT"
    assert context_of(text, story=story).home == "PER"
    assert context_of(text).home == "CHL"


def test_near_is_the_land_before_then_after_then_in_the_sentence_before() -> None:
    context = context_of(
        "Peru/PROPN called/VERB ./PUNCT | Police/NOUN in/ADP Chile/PROPN and/CCONJ Iran/PROPN ran/VERB ./PUNCT | "
        "They/PRON stopped/VERB ./PUNCT"
    )
    assert context.near(8) == "IRN"
    assert context.near(3) == "CHL"
    assert context.near(10) == "IRN"


def test_places_that_are_no_states_count_with_their_land() -> None:
    context = context_of("Crowds/NOUN in/ADP Arequipa/PROPN marched/VERB ./PUNCT", {2: "PER"})
    assert (context.near(0), context.home, context.mentions("PER")) == ("PER", "PER", True)
