"""What speaks for and against two tellings of one occasion."""

from datetime import date
from typing import Any

from tests.episodes.told import meeting, mention, newsroom, story

from dragoman.episodes.compare import bar, traits
from dragoman.episodes.score import in_words, link, weights
from dragoman.episodes.tables import toml


def score(one: Any, other: Any, **more: Any) -> float:
    found = link(mention(one), mention(other), **more)
    return found.score if found else 0.0


def test_a_pair_scores_the_same_from_either_side() -> None:
    told = [mention(record) for record in newsroom()]
    for a in told:
        for b in told:
            assert traits(a, b) == traits(b, a)
            assert link(a, b) == link(b, a)


def test_every_trait_has_a_weight_and_a_prior_of_one_sign() -> None:
    prior, points = toml("weights.toml")["prior"], weights().points
    assert prior.keys() == points.keys()
    assert all(points[name] * value >= 0 for name, value in prior.items() if value)
    told = [mention(record) for record in newsroom()]
    assert {name for a in told for b in told for name in traits(a, b)} <= points.keys()


def test_other_people_and_other_days_part_meetings() -> None:
    one = mention(meeting("Example Wire"))
    other = mention(meeting("Daily Post", who=("solheim", "boadu")))
    later = mention(meeting("Daily Post", day=date(2024, 5, 7), published=date(2024, 5, 7)))
    assert bar(one, mention(meeting("Daily Post", who=("reis", "alami")))) is None
    assert link(one, other) is None
    assert bar(one, later) == "other days are told"
    assert link(one, later) is None


def test_one_spelling_more_is_the_same_person() -> None:
    one = meeting("Example Wire")
    other = meeting("Daily Post")
    for record, name in ((one, "Volodymyr Zelensky"), (other, "Volodymyr Zelenskyy")):
        record.actors[1].name = name
    assert "persons of both sides in common" in traits(mention(one), mention(other))


def test_a_plan_and_its_happening_are_one_and_a_plan_told_after_it_is_less_so() -> None:
    plan = meeting("Example Wire", status="planned", published=date(2024, 5, 4))
    late = meeting("Example Wire", status="planned", published=date(2024, 5, 8))
    done = mention(meeting("Daily Post"))
    assert "plan and its happening" in traits(mention(plan), done)
    assert "plan beside a deed" in traits(mention(late), done)


def test_the_same_words_to_two_guests_are_two() -> None:
    said: dict[str, Any] = {
        "sentence": "Portugal reaffirmed its support for free navigation.",
        "trigger": "reaffirmed",
        "who": ("PRT",),
        "whom": ("GHA",),
        "type": "SUPPORT",
    }
    one, other = mention(story(**said)), mention(story(**said, publisher="Daily Post"))
    assert link(one, other) is not None
    from dataclasses import replace

    one = replace(one, cast=frozenset({"PRT:reis", "MAR:alami"}))
    other = replace(other, cast=frozenset({"PRT:reis", "GHA:boadu"}))
    assert bar(one, other) == "said at meetings with other people"
    assert link(one, other) is None
    assert link(one, other, copies=True) is not None


def test_the_parts_of_a_score_are_told() -> None:
    one, other = meeting("Example Wire"), meeting("Daily Post")
    found = link(mention(one), mention(other))
    assert found is not None
    assert "the same people meet on one day" in in_words(found.parts)
    assert "MAR–PRT" in found.key
    assert found.score > weights().threshold
