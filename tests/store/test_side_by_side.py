"""Figures stand side by side with who claims them; a journey has its history."""

from datetime import date

from tests.episodes.told import toll_story, visit_story

from dragoman.store import Store
from dragoman.store.across import link_pending
from dragoman.store.side_by_side import figures_side_by_side, journeys


def test_counts_that_disagree_stand_side_by_side(record_url: str) -> None:
    with Store.open(record_url) as store:
        for value, paper in ((81, "Example Wire"), (74, "Daily Post")):
            store.add_record(toll_story(value, "exact", paper))
        link_pending(store)
        (subject,) = figures_side_by_side(store, disagreeing=True)
    assert subject.disagree
    assert {(figure.words, figure.publisher) for figure in subject.figures} == {
        ("81", "Example Wire"),
        ("74", "Daily Post"),
    }


def test_a_journey_keeps_its_history(record_url: str) -> None:
    day = date(2024, 5, 6)
    with Store.open(record_url) as store:
        store.add_record(visit_story("happened", day, "Daily Post", day=day))
        store.add_record(visit_story("planned", date(2024, 5, 4), "Example Wire", day=day))
        link_pending(store)
        (journey,) = journeys(store, least=2)
        assert not figures_side_by_side(store)
    assert journey.status == "happened"
    assert [status for _, status, _ in journey.told] == ["planned", "happened"]
    assert (journey.start, journey.end) == (day, day)
