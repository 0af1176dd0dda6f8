"""One visit from its announcement to its end or cancellation."""

from datetime import date

from tests.episodes.told import visit_story

from dragoman.episodes.linking import MemoryShelf, add
from dragoman.episodes.tellings import history, status_of
from dragoman.episodes.travels import Travel, pack, stops_of, travel_matter, travels_of, unpack
from dragoman.record.models import Record

APRIL, MAY_4, MAY_6, MAY_7, JULY = (
    date(2024, 4, 25), date(2024, 5, 4), date(2024, 5, 6), date(2024, 5, 7), date(2024, 7, 1),
)  # fmt: skip


def journeys(*records: Record) -> list[list[Travel]]:
    shelf: MemoryShelf[Travel] = MemoryShelf()
    for record in records:
        add(shelf, travel_matter(), travels_of(record))
    return [[shelf.things[uid] for uid in group] for group in sorted(shelf.groups())]


def test_announced_begun_and_told_again_is_one_visit() -> None:
    (journey,) = journeys(
        visit_story("planned", APRIL, "Example Wire", day=None),
        visit_story("planned", MAY_4, "Daily Post", day=MAY_6),
        visit_story("happened", MAY_7, "Fjord Wire", day=MAY_6),
    )
    told = history(journey)
    assert [status for _, status, _ in told] == ["planned", "planned", "happened"]
    assert status_of(told) == "happened"
    assert [(leg.country, leg.start) for leg in stops_of(journey)] == [("MAR", MAY_6)]


def test_cancelled_is_the_end_of_it() -> None:
    (journey,) = journeys(
        visit_story("planned", MAY_4, "Example Wire", day=MAY_6),
        visit_story("cancelled", MAY_6, "Daily Post", day=MAY_6),
    )
    assert status_of(history(journey)) == "cancelled"


def test_another_month_or_another_country_is_another_visit() -> None:
    first = visit_story("happened", MAY_6, "Example Wire", day=MAY_6)
    assert len(journeys(first, visit_story("happened", JULY, "Daily Post", day=JULY))) == 2
    assert len(journeys(first, visit_story("happened", MAY_6, "Daily Post", day=MAY_6, country="GHA"))) == 2


def test_a_travel_survives_packing() -> None:
    for day in (MAY_6, None):
        (travel,) = travels_of(visit_story("planned", APRIL, "Example Wire", day=day))
        assert unpack(pack(travel)) == travel
