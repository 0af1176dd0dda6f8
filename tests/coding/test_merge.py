from datetime import date

from dragoman.coding.merge import Candidate, merge
from dragoman.record.models import Event


def told(
    kind: str, actors: list[str], recipients: list[str], words: str, number: int, **more: object
) -> Candidate:
    fields: dict[str, object] = {
        "id": "E0", "type": kind, "mode": None, "plover": kind, "status": "happened", "actors": actors,
        "recipients": recipients, "start": None, "end": None, "date_from": "none", "place": None,
        "contexts": [], "quad": 1, "intensity": 0.0, "trigger": (number, number + 1), "evidence": (0, 9),
        "confidence": 0.5,
    }  # fmt: skip
    return Candidate(Event(**{**fields, **more}), frozenset(words.split()), "word", number)


def same(actor: str) -> str:
    return actor[0]


def test_a_meeting_told_twice_is_one_with_everybody():
    first = told("CONSULT", ["A1"], [], "meet", 1, start=date(2024, 3, 12))
    second = told("CONSULT", ["A2", "B1"], [], "talk", 5)
    (joined,) = merge([first, second], same)
    assert joined.event.actors == ["A1", "A2", "B1"]
    assert joined.event.start == date(2024, 3, 12)
    assert joined.event.mentions == [(5, 6)]


def test_meetings_on_different_days_stay_two():
    days = [date(2024, 3, 12), date(2024, 4, 2)]
    pair = [told("CONSULT", ["A1", "B1"], [], "meet", i, start=day) for i, day in enumerate(days)]
    assert len(merge(pair, same)) == 2


def test_visit_and_talks_stay_two():
    visit = told("CONSULT", ["A1"], ["B1"], "visit", 1, mode="visit")
    assert len(merge([visit, told("CONSULT", ["A1", "B1"], [], "talk", 1)], same)) == 2


def test_two_promises_are_two_unless_they_say_the_same():
    grain, rails = (
        told("AGREE", ["A1"], ["B1"], words, i) for i, words in enumerate(["send grain", "build rail"])
    )
    again = told("AGREE", ["A1"], ["B1"], "send grain harvest", 7)
    assert len(merge([grain, rails], same)) == 2
    assert len(merge([grain, rails, again], same)) == 2


def test_other_victims_are_another_attack():
    pair = [told("ASSAULT", ["A1"], [victim], "bomb", i) for i, victim in enumerate(["B1", "C1"])]
    assert len(merge(pair, same)) == 2
