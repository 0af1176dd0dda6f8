from tests.handmade import wire_record

from dragoman.export.ids import number_of, version_of
from dragoman.export.joined import Joined
from dragoman.record.examples import small_record
from dragoman.store.store import Store


def test_ids_are_those_of_the_store() -> None:
    with Store.open("sqlite://") as store:
        added = store.add_record(wire_record())
    assert version_of(wire_record().story) == added.version
    assert Joined(wire_record()).id_of("E7") == f"{added.version}.E7"


def test_ids_are_what_they_always_were() -> None:
    """Published data name them: a change here breaks everyone's joins."""
    assert version_of(wire_record().story) == "7d847e69da84f659"
    assert number_of("7d847e69da84f659.E1:A1:A3") == 6655250721071592422


def test_one_text_of_two_outlets_has_two_ids() -> None:
    here, there = small_record().story, small_record().story
    there.publisher = "Another Wire"
    assert version_of(here) != version_of(there)


def test_numbers_are_positive_and_fit_64_bits() -> None:
    numbers = {number_of(f"7d847e69da84f659.E{n}") for n in range(2_000)}
    assert len(numbers) == 2_000
    assert all(0 < number < 1 << 63 for number in numbers)
