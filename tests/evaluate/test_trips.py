from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.evaluate.trips import ToldTrip, evaluate_trips, judge, read_trips
from dragoman.record.models import Actor, Coder, Record, Status, Stop, StoryInfo, Visit

CORPUS = Path(__file__).parents[2] / "corpus" / "trips"
HEADER = (
    "form\twording\twho\tfamily\thome\thost\tplace\tcountry\tland\tstart\tend\twho2\tfamily2\thome2\tplace2"
    "\tcountry2\tstart2\tend2\tsource\n"
)
TRIP = (
    "plan\t1\tMinister Ada Holm\tHolm\tNOR\t\tLima\tPER\tPeru\t2019-04-29\t2019-05-02"
    "\tMinister Lin Yu\tYu\tCHN\tQuito\tECU\t2019-05-02\t2019-05-04\tmade up\n"
)
WORDING = "form\twording\tpart\tstatus\tdays\tpublished\ttext\nplan\t1\tdev\tplanned\t{days}\t-3\t{text}\n"


def write(folder: Path, text: str, days: str = "both", trip: str = TRIP) -> Path:
    (folder / "trips.tsv").write_text("# A comment.\n" + HEADER + trip, encoding="utf-8")
    (folder / "wordings.tsv").write_text(WORDING.format(text=text, days=days), encoding="utf-8")
    return folder


def told(trip: ToldTrip, *visits: tuple[str, str, date, date, Status]) -> Record:
    """A record of the sentence with these visits: family name, country, first and last day, status."""
    actors = [
        Actor(id=f"A{n}", name="x", kind="person", country=None, mentions=[(at, at + len(name))])
        for n, name in enumerate(trip.travellers)
        for at in [trip.text.index(name)]
    ]
    ids = {name: f"A{n}" for n, name in enumerate(trip.travellers)}
    found = [
        Visit(
            id=f"V{n}",
            travellers=[ids[name]],
            status=status,
            stops=[Stop(place=None, country=country, start=start, end=end, events=[])],
        )
        for n, (name, country, start, end, status) in enumerate(visits, 1)
    ]
    story = StoryInfo(
        id="s", title=None, text=trip.text, language="en", publisher=None, url=None,
        published=trip.published, published_from="option", dateline=None,
    )  # fmt: skip
    return Record(
        coder=Coder(version="0", model="none"), story=story, actors=actors, places=[], times=[], events=[],
        statements=[], figures=[], visits=found, memberships=[],
    )  # fmt: skip


def test_a_trip_is_told_with_its_days(tmp_path: Path) -> None:
    (trip,) = read_trips(write(tmp_path, "{who} will be in {place} {range}."))
    assert trip.text == "Minister Ada Holm will be in Lima from April 29 to May 2."
    assert (trip.published, trip.travellers) == (date(2019, 4, 26), ("Holm",))
    assert trip.stops == (("PER", (date(2019, 4, 29), date(2019, 5, 2))),)


def test_a_month_and_two_stops(tmp_path: Path) -> None:
    (trip,) = read_trips(write(tmp_path, "{who} saw {place} and {place2} in {month}.", days="month"))
    april = (date(2019, 4, 1), date(2019, 4, 30))
    assert trip.stops == (("PER", april), ("ECU", april))
    assert trip.text.endswith("in April 2019.")


def test_everything_is_judged_for_itself(tmp_path: Path) -> None:
    (trip,) = read_trips(write(tmp_path, "{who} and {who2} will be in {place} {range}."))
    first, last = date(2019, 4, 29), date(2019, 5, 2)
    holm = ("Holm", "PER", first, last, "planned")
    right, extra = judge(trip, told(trip, holm, ("Yu", "PER", first, last, "planned")))
    assert (all(right.values()), extra) == (True, 0)
    late, _ = judge(trip, told(trip, holm, ("Yu", "PER", first, first, "happened")))
    assert late == {"traveller": True, "country": True, "days": False, "all": False, "status": False}
    lone, extra = judge(trip, told(trip, holm, ("Yu", "CHL", first, last, "planned")))
    assert (lone["traveller"], lone["country"], lone["status"], extra) == (True, False, False, 1)
    assert not judge(trip, told(trip, holm))[0]["traveller"]


def test_shares_by_part_and_form(tmp_path: Path) -> None:
    folder = write(tmp_path, "{who} will be in {place} {range}.")
    scores = evaluate_trips(folder, read=lambda trips: (told(trip) for trip in trips))
    assert list(scores) == ["all", "dev", "test", "plan"]
    assert scores["plan"] == {
        "n": 1, "traveller": 0.0, "country": 0.0, "days": 0.0, "all": 0.0, "status": 0.0, "extra": 0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("trip", "said"),
    [
        (TRIP.replace("plan\t1", "plan\t2"), "no wording 'plan' 2 (line 3)"),
        (TRIP.replace("2019-04-29", "soon"), "'soon' (line 3)"),
        ("plan\t1\n", "2 cells, expected 19 (line 3)"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, trip: str, said: str) -> None:
    with pytest.raises(InputError) as error:
        read_trips(write(tmp_path, "{who} left.", trip=trip))
    assert said in str(error.value)


def test_the_corpus_has_twenty_trips_of_each_form() -> None:
    trips = read_trips(CORPUS)
    forms = [trip.form for trip in trips]
    assert len(trips) == 200
    assert {forms.count(form) for form in forms} == {20}
    assert len({trip.text for trip in trips}) == 200
    assert all(name in trip.text for trip in trips for name in trip.travellers)
    assert sum(trip.part == "test" for trip in trips) == 100
