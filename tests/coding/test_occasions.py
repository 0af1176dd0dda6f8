from datetime import date

from tests.coding.handtrees import events

from dragoman.coding.merge import Candidate
from dragoman.coding.occasions import inherit
from dragoman.record.models import Event

MET = """
Norway PROPN 2 nsubj @A1
met=meet VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
in ADP 5 case
Nairobi PROPN 2 obl @P1
on ADP 7 case
Tuesday PROPN 2 obl @T12
"""


def test_a_promise_at_a_meeting_has_its_day_place_and_other_party():
    text = MET + "\nNorway PROPN 2 nsubj @A1\npromised=promise VERB 0 root\ngrain NOUN 2 obj\n"
    _, promise = events(text)
    assert (promise.type, promise.actors, promise.recipients) == ("AGREE", ["A1"], ["A2"])
    assert (promise.start, promise.place, promise.date_from) == (date(2024, 3, 12), "P1", "text")


def test_somebody_who_was_not_there_inherits_nothing():
    text = MET + "\nPeru PROPN 2 nsubj @A3\npromised=promise VERB 0 root\ngrain NOUN 2 obj\n"
    promise = next(e for e in events(text) if e.type == "AGREE")
    assert (promise.start, promise.place, promise.date_from) == (None, None, "none")


def test_deeds_inherit_nothing():
    text = MET + "\nNorway PROPN 2 nsubj @A1\nbombed=bomb VERB 0 root\nPeru PROPN 2 obj @A3\n"
    deed = next(e for e in events(text) if e.type == "ASSAULT")
    assert (deed.start, deed.place) == (None, None)


def accusation(number: int, start: date | None = None) -> Candidate:
    event = Event(
        id="E0", type="ACCUSE", mode="disapprove", plover="ACCUSE", status="happened", actors=["A1"],
        recipients=["A2"], start=start, end=start, date_from="text" if start else "none", place=None,
        contexts=[], quad=3, intensity=-2.0, trigger=(0, 1), evidence=(0, 9), confidence=0.5,
    )  # fmt: skip
    return Candidate(event, frozenset(), "condemn", number)


def test_what_a_speaker_goes_on_to_say_is_said_the_same_day():
    day = date(2024, 3, 12)
    found = inherit([accusation(1, day), accusation(9)], lambda actor: actor, lambda _: None)
    assert [item.event.start for item in found] == [day, day]


def test_a_dated_cue_dates_the_words():
    day = date(2024, 3, 11)
    (found,) = inherit([accusation(1)], lambda actor: actor, lambda _: (day, day))
    assert (found.event.start, found.event.date_from) == (day, "text")


def test_a_meeting_dated_by_the_month_dates_no_act():
    month = (date(2024, 3, 1), date(2024, 3, 31))
    meeting = accusation(1).event.model_copy(
        update={"type": "CONSULT", "mode": None, "start": month[0], "end": month[1], "date_from": "text"}
    )
    met = Candidate(meeting, frozenset(), "meet", 1)
    _, blame = inherit([met, accusation(2)], lambda actor: actor, lambda _: None)
    assert (blame.event.start, blame.event.date_from) == (None, "none")
