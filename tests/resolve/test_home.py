"""Lands of actors whose own words name none: by their institution, by the office before, by the story."""
# ruff: noqa: E501 (a story a line)

from __future__ import annotations

import pytest
from spacy.tokens import Span
from tests.resolve.lands import DAY, NAMES, actor_of, resolved, tell

from dragoman.knowledge.laid import load_people
from dragoman.resolve.actors import resolve_actors

HOSTED = (
    "Peru/PROPN/nsubj praised/VERB/root Chile/PROPN/obj ./PUNCT | Peru/PROPN/nsubj thanked/VERB/root Chile/PROPN/obj "
    "again/ADV ./PUNCT | In/ADP/case Santiago/PROPN ,/PUNCT Foreign/PROPN Minister/PROPN [ Rosa/PROPN Mardones/PROPN/nsubj ] "
    "spoke/VERB/root ./PUNCT"
)


def test_an_official_with_a_bare_title_is_of_the_land_named_just_before() -> None:
    official = actor_of(HOSTED, "Mardones")
    assert (official.country, official.resolved_by) == ("CHL", "story")
    assert 0.3 < (official.confidence or 0) < 1


def test_a_land_that_the_words_tell_goes_before_the_story_around() -> None:
    text = HOSTED.replace("Foreign/PROPN Minister/PROPN", "Peruvian/ADJ Foreign/PROPN Minister/PROPN")
    assert actor_of(text, "Mardones").country == "PER"


def test_a_name_says_its_land_behind_it() -> None:
    text = HOSTED.replace("spoke/VERB/root", "of/ADP Peru/PROPN spoke/VERB/root")
    assert actor_of(text, "Mardones").country == "PER"


@pytest.mark.parametrize("words", ["All/DET parties/NOUN", "International/ADJ companies/NOUN"])
def test_those_of_many_lands_have_none(words: str) -> None:
    text = f"Peru/PROPN/nsubj praised/VERB/root Chile/PROPN/obj ./PUNCT | {words} agreed/VERB/root ./PUNCT"
    assert actor_of(text, words.rsplit(maxsplit=1)[-1].split("/")[0]).country is None


def test_a_crowd_in_news_of_one_land_is_that_land_s() -> None:
    text = (
        "Protesters/NOUN/nsubj marched/VERB/root in/ADP/case Peru/PROPN/obl ./PUNCT | "
        "Workers/NOUN/nsubj struck/VERB/root ./PUNCT"
    )
    assert actor_of(text, "Workers").country == "PER"


def test_a_story_that_names_no_land_gives_none() -> None:
    text = "Lawyers/NOUN/nsubj met/VERB/root [ Jane/PROPN Qwerty/PROPN/obj ] ./PUNCT"
    _, actors, _ = resolved(text)
    assert {actor.country for actor in actors} == {None}
    assert {actor.resolved_by for actor in actors} == {"none"}


def test_a_body_known_without_a_land_keeps_none() -> None:
    text = "Peru/PROPN/nsubj left/VERB/root NATO/PROPN/obj ./PUNCT | An/DET officer/NOUN/nsubj of/ADP NATO/PROPN spoke/VERB ./PUNCT"
    assert actor_of(text, "NATO").country is None


def test_counterparts_and_a_bloc_s_own_members_are_of_lands_not_told() -> None:
    text = "Peru/PROPN/nsubj met/VERB/root five/NUM counterparts/NOUN/obj ./PUNCT | Peru/PROPN spoke/VERB ./PUNCT"
    assert actor_of(text, "counterparts").country is None
    text = (
        "The/DET European/PROPN Union/PROPN/nsubj warned/VERB/root Peru/PROPN/obj ./PUNCT | Peru/PROPN/nsubj answered/VERB "
        "its/PRON/nmod:poss citizens/NOUN/obj ./PUNCT"
    )
    _, actors, _ = resolved(text, clusters=[[(1, 3), (8, 9)]])
    assert [actor.country for actor in actors if actor.name == "citizens"] == [None]


def test_creeds_and_peoples_of_many_lands_have_none() -> None:
    doc = tell("Peru/PROPN/nsubj thanked/VERB/root Arab/ADJ/amod friends/NOUN/obj ./PUNCT")
    doc.ents = [Span(doc, 2, 3, "NORP")]
    actors, _ = resolve_actors(doc, NAMES, load_people(), DAY)
    assert [actor.country for actor in actors if actor.name == "Arab"] == [None]
