"""Actors without a land in a story that is about one."""

from __future__ import annotations

from dragoman.record.models import Actor, ActorKind, Place
from dragoman.resolve.home import home_of, settle_home


def actor(number: int, name: str, kind: ActorKind, country: str | None, mentions: int = 1) -> Actor:
    return Actor(
        id=f"A{number}",
        name=name,
        kind=kind,
        country=country,
        mentions=[(10 * i, 10 * i + 1) for i in range(mentions)],
    )


def place(country: str, mentions: int = 1) -> Place:
    spans = [(10 * i, 10 * i + 1) for i in range(mentions)]
    return Place(id="P1", name="Somewhere", country=country, mentions=spans)


def test_the_opposition_of_a_story_about_one_land_is_that_land_s() -> None:
    cabinet, opposition = actor(1, "Zambia", "state", "ZMB", 3), actor(2, "the opposition", "group", None)
    settled = settle_home([cabinet, opposition], [place("ZMB")])
    assert [item.country for item in settled] == ["ZMB", "ZMB"]
    assert (settled[1].resolved_by, settled[1].confidence) == ("story", 0.4)
    assert settled[0] is cabinet


def test_a_story_of_two_lands_has_no_home() -> None:
    actors = [
        actor(1, "Peru", "state", "PER", 2),
        actor(2, "Chile", "state", "CHL", 2),
        actor(3, "Brazil", "state", "BRA"),
        actor(4, "a lawyer", "person", None),
    ]
    assert home_of(actors, []) is None
    assert settle_home(actors, [])[3].country is None


def test_international_bodies_and_those_known_to_have_no_land_keep_none() -> None:
    zambia = actor(1, "Zambia", "state", "ZMB", 9)
    body = actor(2, "the bloc", "igo", None)
    charity = actor(3, "Relief Now", "organization", None).model_copy(update={"sectors": ["NGO"]})
    known = actor(4, "World Forum", "organization", None).model_copy(update={"knowledge_id": "Q1"})
    assert [item.country for item in settle_home([zambia, body, charity, known], [])[1:]] == [None] * 3


def test_a_story_that_names_no_land_has_no_home() -> None:
    assert home_of([actor(1, "a lawyer", "person", None)], []) is None
