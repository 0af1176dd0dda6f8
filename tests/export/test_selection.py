import pytest
from tests.export.hostile import hostile_record
from tests.handmade import wire_record

from dragoman.export.selection import Selection
from dragoman.questions.conditions import Conditions
from dragoman.questions.errors import QuestionError
from dragoman.record.models import Record
from dragoman.record.validate import problems


def chosen(record: Record, **filters: object) -> list[str]:
    part = Selection(Conditions().given(**filters)).narrow(record)
    if part is None:
        return []
    assert list(problems(part)) == [], filters  # whatever is left holds together
    return [event.id for event in part.events]


@pytest.mark.parametrize(
    ("filters", "events"),
    [
        ({"type": "CONSULT"}, "E1 E2 E3"),
        ({"type": "consult,agree"}, "E1 E2 E3 E5 E10"),
        ({"mode": "visit"}, "E1 E3"),
        ({"status": ["planned", "hypothetical"]}, "E2 E3 E12"),
        ({"contexts": "military"}, "E7"),
        ({"actor": "NOR"}, "E1 E2 E3 E4 E5"),
        ({"actor": "Norway", "recipient": "KEN"}, "E1 E4 E5"),
        ({"actor": "KEN:MIL"}, "E6"),
        ({"actor": "ingrid solheim", "type": "SUPPORT"}, "E4"),
        ({"actor": "Q458"}, "E11 E12"),
        ({"party": "ETH"}, "E3 E10"),
        ({"since": "2024-03-14"}, "E3"),
        ({"until": "2024-02"}, "E10 E11"),
        ({"since": "2024-02-29", "until": "2024-03-10"}, "E7 E10 E11"),
        ({"publisher": "fjord wire", "type": "REJECT"}, "E13"),
        ({"publisher": "Another"}, ""),
        ({"actor": "Nobody Known"}, ""),
    ],
    ids=str,
)
def test_filters(filters: dict[str, object], events: str) -> None:
    assert chosen(wire_record(), **filters) == events.split()


def test_publication_can_date_events() -> None:
    assert len(chosen(wire_record(), since="2024-03-12", dated_by="publication")) == 13
    assert chosen(wire_record(), since="2024-03-13", dated_by="publication") == []


def test_what_belongs_to_an_event_comes_along() -> None:
    part = Selection(Conditions().given(type="ASSAULT", status="denied")).narrow(hostile_record())
    assert part is not None
    assert [statement.id for statement in part.statements] == ["S1", "S2"]  # S2 asserts it within S1
    assert [figure.id for figure in part.figures] == ["F2"]
    assert [actor.id for actor in part.actors] == ["A1", "A2", "A3", "A5"]
    assert part.visits == []
    assert part.memberships != []


def test_a_visit_keeps_its_stops_and_the_chosen_events() -> None:
    part = Selection(Conditions().given(type="CONSULT", status="planned")).narrow(wire_record())
    assert part is not None
    assert [stop.events for stop in part.visits[0].stops] == [["E2"], ["E3"]]
    assert [actor.name for actor in part.actors] == ["Ingrid Solheim", "Daniel Otieno", "Ethiopia"]


def test_nothing_asked_is_everything_and_the_same_objects() -> None:
    records = [wire_record(), hostile_record()]
    assert [id(one) for one in Selection(Conditions()).records(records)] == [id(one) for one in records]


def test_records_without_a_chosen_event_go() -> None:
    asked = Selection(Conditions().given(type="COERCE"))
    assert [record.story.id for record in asked.records([wire_record(), hostile_record()])] == [
        "00000000000000ff"
    ]


def test_words_that_are_no_code_are_told() -> None:
    with pytest.raises(QuestionError, match="did you mean CONSULT"):
        Conditions().given(type="CONSLUT")
