from datetime import date

from tests.coding.handtrees import grow

from dragoman.coding.scenes import settle
from dragoman.record.models import Event, Stop, Visit


def event(name: str, kind: str, trigger: tuple[int, int], actors: list[str], **more: object) -> Event:
    values: dict[str, object] = {
        "id": name, "type": kind, "mode": None, "plover": kind, "status": "happened", "actors": actors,
        "recipients": [], "start": None, "end": None, "date_from": "none", "place": None, "contexts": [],
        "quad": 1, "intensity": 0.0, "statement": None, "trigger": trigger, "evidence": trigger,
        "confidence": 0.9,
    }  # fmt: skip
    return Event.model_validate(values | more)


def at(doc_text: str, word: str) -> tuple[int, int]:
    start = doc_text.index(word)
    return start, start + len(word)


AGREED = """
Norway PROPN 4 nsubj @A1
and CCONJ 3 cc
Kenya PROPN 1 conj @A2
met=meet VERB 0 root Tense=Past|VerbForm=Fin
in ADP 6 case
Nairobi PROPN 4 obl @P1
on ADP 8 case
Tuesday PROPN 4 obl @T12

They PRON 2 nsubj @A1,A2
agreed=agree VERB 0 root Tense=Past|VerbForm=Fin
"""


def test_what_is_agreed_is_agreed_where_and_when_the_parties_met():
    doc, resolution = grow(AGREED)
    day = date(2024, 3, 12)
    met = event("E1", "CONSULT", at(doc.text, "met"), ["A1", "A2"], start=day, end=day, date_from="text")
    agreed = event("E2", "AGREE", at(doc.text, "agreed"), ["A1", "A2"])
    settled = settle(doc, resolution, [met, agreed], [])
    assert [(e.place, e.start) for e in settled] == [("P1", day), ("P1", day)]


def test_nobody_else_agrees_there_and_a_call_is_nowhere():
    doc, resolution = grow(AGREED)
    called = event("E1", "CONSULT", at(doc.text, "met"), ["A1", "A2"], mode="phone", start=date(2024, 3, 12))
    agreed = event("E2", "AGREE", at(doc.text, "agreed"), ["A1", "A2"])
    stranger = event("E3", "AGREE", at(doc.text, "agreed"), ["A3"])
    _, with_us, without = settle(doc, resolution, [called, agreed, stranger], [])
    assert (with_us.place, with_us.start) == (None, date(2024, 3, 12))
    assert (without.place, without.start) == (None, None)


def test_a_visit_dates_and_places_what_is_said_on_it():
    doc, resolution = grow(AGREED)
    stop = Stop(place="P1", country="KEN", start=date(2024, 3, 14), end=date(2024, 3, 15), events=["E1"])
    visit = Visit(id="V1", travellers=["A1"], status="happened", stops=[stop])
    praised = event("E2", "SUPPORT", at(doc.text, "agreed"), ["A1"])
    (settled,) = settle(doc, resolution, [praised], [visit])
    assert (settled.place, settled.start, settled.end) == ("P1", date(2024, 3, 14), date(2024, 3, 15))


STRUCK = """
Norway PROPN 2 nsubj @A1
struck=strike VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
near ADP 5 case
Nairobi PROPN 2 obl @P1

Norway PROPN 2 nsubj @A1
attacked=attack VERB 0 root Tense=Past|VerbForm=Fin
Kenya PROPN 2 obj @A2
"""


def test_an_attack_is_where_its_clause_says_or_in_the_country_that_it_strikes():
    doc, resolution = grow(STRUCK)
    nairobi = at(doc.text, "Nairobi")
    resolution.places = [place.model_copy(update={"mentions": [nairobi]}) for place in resolution.places]
    struck = event("E1", "ASSAULT", at(doc.text, "struck"), ["A1"], recipients=["A2"])
    attacked = event("E2", "ASSAULT", at(doc.text, "attacked"), ["A1"], recipients=["A2"])
    assert [e.place for e in settle(doc, resolution, [struck, attacked], [])] == ["P1", "P1"]


TALKS = """
Norway PROPN 2 nsubj @A1
joined=join VERB 0 root Tense=Past|VerbForm=Fin
talks=talk NOUN 2 obj
on ADP 5 case
crisis NOUN 3 nmod
in ADP 7 case
Nairobi PROPN 5 nmod @P1
"""


def test_a_meeting_is_not_where_its_topic_is():
    doc, resolution = grow(TALKS)
    talks = event("E1", "CONSULT", at(doc.text, "talks"), ["A1", "A3"])
    assert settle(doc, resolution, [talks], [])[0].place is None
