from collections.abc import Callable
from datetime import date

import pytest
from tests.handmade import TEXT, wire_record

from dragoman.errors import DragomanError
from dragoman.record.models import Record
from dragoman.record.validate import RecordError, problems, validate

Break = Callable[[Record], None]


def test_the_handmade_record_holds_together() -> None:
    validate(wire_record())


def _set(path: str, value: object) -> Break:
    def change(record: Record) -> None:
        *way, last = path.split(".")
        thing: object = record
        for step in way:
            thing = thing[int(step)] if isinstance(thing, list) else getattr(thing, step)
        if isinstance(thing, list):
            thing[int(last)] = value
        else:
            setattr(thing, last, value)

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_set("events.0.trigger", (5, 5)), "R102 events[0].trigger: span is empty or reversed ([5, 5))"),
        (_set("events.0.trigger", (9, 4)), "R102 events[0].trigger"),
        (_set("events.0.evidence", (-1, 4)), "R101 events[0].evidence"),
        (_set("figures.1.of_span", (0, len(TEXT) + 1)), "R101 figures[1].of_span"),
        (_set("statements.2.content.0", (3, 1)), "R102 statements[2].content[0]"),
        (_set("statements.2.content", []), "R103 statements[2].content"),
        (_set("actors.1.mentions", []), "R103 actors[1].mentions"),
        (_set("places.1.mentions.0", (7, 7)), "R102 places[1].mentions[0]"),
        (_set("memberships.0.span", (7, 7)), "R102 memberships[0].span"),
        (_set("story.dateline.span", (7, 7)), "R102 story.dateline.span"),
        (_set("actors.1.id", "A1"), "R201 actors[1].id: id is given twice (A1)"),
        (_set("visits.0.id", "E1"), None),
        (_set("events.3.actors", ["A99"]), "R202 events[3].actors: id does not resolve (A99)"),
        (_set("events.3.place", "A1"), "R202 events[3].place"),
        (_set("statements.0.speaker", "A99"), "R202 statements[0].speaker"),
        (_set("figures.0.statement", "S99"), "R202 figures[0].statement"),
        (_set("visits.0.travellers", ["P1"]), "R202 visits[0].travellers"),
        (_set("visits.0.stops.1.events", ["E99"]), "R202 visits[0].stops[1].events"),
        (_set("memberships.0.group", "A99"), "R202 memberships[0].group"),
        (_set("story.dateline.place", "P99"), "R202 story.dateline.place"),
        (_set("statements.0.within", "S1"), "R203 statements[0].within"),
        (
            _set("events.0.end", date(2020, 1, 1)),
            "R301 events[0]: end is before start (2024-03-12 to 2020-01-01)",
        ),
        (_set("times.2.start", date(2030, 1, 1)), "R301 times[2]"),
        (_set("visits.0.stops.0.end", date(2020, 1, 1)), "R301 visits[0].stops[0]"),
    ],
)
def test_what_is_broken_is_named(change: Break, message: str | None) -> None:
    record = wire_record()
    change(record)
    if message is None:
        validate(record)
        return
    with pytest.raises(RecordError) as caught:
        validate(record)
    assert str(caught.value).startswith(message)
    assert isinstance(caught.value, DragomanError)


def test_statements_within_each_other_are_found_and_chains_are_not() -> None:
    record = wire_record()
    record.statements[0].within, record.statements[1].within = "S2", "S3"
    validate(record)
    record.statements[2].within = "S1"
    assert [error.rule for error in problems(record)] == ["R203", "R203", "R203"]


def test_all_problems_are_listed_not_only_the_first() -> None:
    record = wire_record()
    record.events[0].trigger = (0, 0)
    record.events[0].place = "P9"
    record.events[0].end = date(2000, 1, 1)
    assert [error.rule for error in problems(record)] == ["R102", "R202", "R301"]
