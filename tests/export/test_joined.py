from datetime import date

from tests.export.hostile import TEXT, hostile_record
from tests.handmade import wire_record

from dragoman.export.joined import Joined, JoinedEvent
from dragoman.record.examples import small_record


def events() -> dict[str, JoinedEvent]:
    return {event.event.id: event for event in Joined(hostile_record()).events}


def names(event: JoinedEvent) -> list[tuple[str | None, str | None]]:
    return [
        (pair.actor.id if pair.actor else None, pair.recipient.id if pair.recipient else None)
        for pair in event.pairs()
    ]


def test_a_day_is_given_only_where_the_story_gives_one() -> None:
    days = {name: event.day for name, event in events().items()}
    assert days["E3"] == date(2023, 12, 31)  # two days are days
    assert days["E4"] is None  # "in May 2024" is none
    assert days["E1"] is None


def test_what_has_not_happened_stands_only_if_saying_it_is_the_event() -> None:
    assert [name for name, event in events().items() if not event.is_done] == ["E5", "E7"]


def test_those_who_act_with_one_another_are_pairs_both_ways() -> None:
    told = events()
    assert names(told["E1"]) == [("A5", "A1"), ("A1", "A5")]
    assert names(told["E4"]) == [("A3", "A4"), ("A4", "A3")]
    assert names(told["E7"]) == [("A3", "A4"), ("A4", "A3")]  # both sides of a fight are actors


def test_one_party_alone_is_a_pair_with_nobody() -> None:
    assert names(events()["E3"]) == [(None, "A2")]
    wire = {event.event.id: event for event in Joined(wire_record()).events}
    assert names(wire["E6"]) == [("A4", "A6")]
    alone = wire["E6"].event.model_copy(update={"recipients": []})
    assert names(JoinedEvent(wire["E6"].told, alone)) == [("A4", None)]


def test_two_who_accuse_nobody_named_do_not_accuse_each_other() -> None:
    wire = Joined(wire_record())
    event = next(event.event for event in wire.events if event.event.type == "ACCUSE")
    both = event.model_copy(update={"actors": ["A4", "A8"], "recipients": []})
    assert names(JoinedEvent(wire, both)) == [("A4", None), ("A8", None)]


def test_pairs_have_numbers_of_their_own() -> None:
    told = [Joined(record) for record in (wire_record(), hostile_record(), small_record())]
    numbers = [pair.number for one in told for event in one.events for pair in event.pairs()]
    assert len(set(numbers)) == len(numbers)


def test_the_lead_paragraph_is_that_of_the_dateline() -> None:
    wire = Joined(wire_record())
    assert wire.words(wire.lead).startswith("NAIROBI, March 12")  # type: ignore[union-attr]
    assert [event.event.id for event in wire.events if event.is_lead] == ["E1", "E2", "E3"]


def test_without_a_dateline_it_is_the_first_that_ends_as_a_sentence() -> None:
    told = Joined(hostile_record())
    assert TEXT[slice(*told.lead)].startswith('"Texas and Lima')


def test_a_story_of_headlines_has_no_lead() -> None:
    record = small_record()
    record.story.dateline = None
    record.story.text = "A\n\nB"
    assert Joined(record).lead == (0, 0)


def test_statements_and_figures_know_who_says_so() -> None:
    told = Joined(hostile_record())
    first, second = told.statement_rows
    assert first.content == '"Texas and Lima will trade," … a reply'
    assert first.speaker is not None
    assert first.addressee is not None
    assert second.speaker is None
    assert [figure.speaker for figure in told.figures] == [None, None]
