import pytest

from dragoman.coding.parties import tidied
from dragoman.record.models import Actor, Event
from dragoman.resolve.resolution import Resolution

ACTORS = [
    Actor(id="A1", name="Ana Reis", kind="person", country="CPV", sectors=["GOV"], mentions=[]),
    Actor(id="A2", name="Cape Verde", kind="state", country="CPV", sectors=[], mentions=[]),
    Actor(id="A3", name="Mali", kind="state", country="MLI", sectors=[], mentions=[]),
    Actor(id="A4", name="demonstrators", kind="population", country="CPV", sectors=["CVL"], mentions=[]),
]


def event(actors, recipients):
    return Event(
        id="E1", type="CONSULT", mode=None, plover="CONSULT", status="happened", actors=actors,
        recipients=recipients, start=None, end=None, date_from="none", place=None, contexts=[], quad=1,
        intensity=1.0, statement=None, trigger=(0, 3), evidence=(0, 3), confidence=0.5,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("sides", "symmetric", "left"),
    [
        ((["A2", "A1", "A3"], []), True, (["A1", "A3"], [])),  # a state beside its own minister
        ((["A1", "A3"], ["A2"]), True, (["A1", "A3"], [])),  # nobody meets their own state
        ((["A1"], ["A2"]), False, (["A1"], ["A2"])),  # but the minister may be another land's
        ((["A2"], ["A1"]), False, (["A2"], ["A1"])),
        ((["A2"], ["A1"]), True, (["A2"], ["A1"])),  # an event has an actor
        ((["A4"], ["A2"]), True, (["A4"], ["A2"])),  # a people and its state are two
        ((["A2", "A3"], []), True, (["A2", "A3"], [])),
    ],
)
def test_nobody_stands_in_an_event_under_two_names(sides, symmetric, left):
    resolution = Resolution(actors=ACTORS, places=[], actor_at={}, place_at={})
    found = tidied(event(*sides), resolution, symmetric=symmetric)
    assert (found.actors, found.recipients) == left
