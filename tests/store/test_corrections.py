from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import func, select
from tests.handmade import at, wire_record

from dragoman.errors import InputError
from dragoman.record.validate import validate
from dragoman.store import Store, schema
from dragoman.store.corrected import Correction
from dragoman.store.correction_log import as_json, from_json
from dragoman.store.corrections import correct, corrections, remove, replay
from dragoman.store.dump import dump
from dragoman.store.rewrite import coded_record, keep_coded

HOW: dict[str, Any] = {"who": "M. Okafor", "why": "the text says so"}


@pytest.fixture
def wire(record_url: str) -> Any:
    with Store.open(record_url) as store:
        yield store, store.add_record(wire_record()).version


def test_a_field_is_put_right_in_the_record_and_in_the_rows(wire: tuple[Store, str]) -> None:
    store, version = wire
    made = correct(store, f"{version}.E2", "status", "happened", **HOW)
    assert (made.before, made.after, made.layer, made.anchor["words"]) == (
        "planned",
        "happened",
        "event",
        "talks with",
    )
    event = store.record(version).events[1]
    # The code follows from type and status: a meeting that happened is no agreement to meet.
    assert (event.status, event.plover, event.quad) == ("happened", "CONSULT", 1)
    with store.reading() as connection:
        events = schema.events
        row = connection.execute(select(events.c.status, events.c.plover).where(events.c.id == "E2")).one()
        assert row == ("happened", "CONSULT")
        assert coded_record(connection, 1) == wire_record()
        assert connection.scalar(select(func.count()).select_from(events)) == 13
        assert connection.scalar(select(schema.versions.c.linked)) is False


def test_parties_are_named_by_their_ids(wire: tuple[Store, str]) -> None:
    store, version = wire
    correct(store, f"{version}.E8", "recipients", ["A3", "A8"], **HOW)
    assert store.record(version).events[7].recipients == ["A3", "A8"]
    with store.reading() as connection:
        parties, events = schema.event_parties, schema.events
        countries = connection.scalars(
            select(parties.c.country)
            .join(events, events.c.key == parties.c.event)
            .where(events.c.id == "E8", parties.c.role == "recipient")
            .order_by(parties.c.position)
        ).all()
    assert countries == ["KEN", "ETH"]


def test_what_is_taken_out_is_named_nowhere(wire: tuple[Store, str]) -> None:
    store, version = wire
    for name in ("E1", "A6", "P1", "S3"):
        remove(store, f"{version}.{name}", **HOW)
    record = store.record(version)
    validate(record)
    assert [event.id for event in record.events][:2] == ["E2", "E3"]
    assert record.visits[0].stops[0].events == ["E2"]
    assert record.visits[0].stops[0].place is None
    assert record.memberships == []
    with store.reading() as connection:
        spans = schema.spans
        gone = connection.scalar(
            select(func.count()).select_from(spans).where(spans.c.start_char == at("arrived")[0])
        )
    assert gone == 0
    first = corrections(store)[0]
    assert (first.field, first.after, first.before["type"]) == ("", None, "CONSULT")


def test_corrections_hold_when_the_story_is_coded_again(wire: tuple[Store, str]) -> None:
    """The new coder numbers everything differently; what was put right is found by its words."""
    store, version = wire
    correct(store, f"{version}.E7", "actors", ["A3"], **HOW)
    remove(store, f"{version}.E9", **HOW)
    correct(store, f"{version}.A2", "name", "Daniel K. Otieno", **HOW)
    correct(store, version, "publisher", "Fjord Wire Service", **HOW)
    again = wire_record()
    again.coder.version = "2"
    del again.events[0]
    for number, event in enumerate(again.events, start=1):
        event.id = f"E{number}"
    for stop in again.visits[0].stops:
        stop.events = []
    again.actors.reverse()
    with store.writing() as connection:
        from dragoman.store.correction_log import put_right

        keep_coded(connection, again, 1, run=1)
        assert put_right(connection, 1, corrections(store)[0].story) == []
    record = store.record(version)
    names = {actor.id: actor.name for actor in record.actors}
    shelling = next(event for event in record.events if event.type == "ASSAULT")
    assert [names[name] for name in shelling.actors] == ["Kenya"]
    assert "THREATEN" not in [event.type for event in record.events]
    assert "Daniel K. Otieno" in names.values()
    assert (record.story.publisher, record.coder.version) == ("Fjord Wire Service", "2")
    with store.reading() as connection:
        records = schema.records
        rows = connection.execute(select(records.c.coder, records.c.corrected, records.c.current)).all()
    assert sorted(map(tuple, rows)) == [("0", False, False), ("2", False, False), ("2", True, True)]


def test_a_correction_that_finds_nothing_waits(wire: tuple[Store, str]) -> None:
    store, version = wire
    remove(store, f"{version}.E9", **HOW)
    again = wire_record()
    again.events = [event for event in again.events if event.id != "E9"]
    with store.writing() as connection:
        from dragoman.store.correction_log import put_right

        keep_coded(connection, again, 1, run=1)
        (lost,) = put_right(connection, 1, corrections(store)[0].story)
    assert lost.anchor["words"] == "warned"


def test_corrections_are_replayed_on_another_record(wire: tuple[Store, str]) -> None:
    store, version = wire
    correct(store, f"{version}.E2", "status", "happened", **HOW)
    correct(store, f"{version}.E2", "status", "cancelled", **HOW)
    remove(store, f"{version}.F1", **HOW)
    exported = [from_json(as_json(one)) for one in corrections(store)]
    assert exported == corrections(store)
    with Store.open("sqlite://") as after, Store.open("sqlite://") as before:
        after.add_record(wire_record())
        assert replay(after, exported) == 3
        assert replay(after, exported) == 0
        assert replay(before, exported[:2]) == 2  # its story comes later
        before.add_record(wire_record())
        assert before.record(version).events[1].status == "cancelled"
        assert replay(before, exported) == 1
        assert [records_of(one) for one in (before, after)] == [records_of(store)] * 2
        assert after.record(version) == before.record(version) == store.record(version)


def records_of(store: Store) -> list[str]:
    """Return a record's content without the numbers of its records: they count how often it was put right."""
    return [line.partition('"records"')[0] for line in dump(store)]


def test_corrections_reach_a_new_text_where_its_words_are_the_same(wire: tuple[Store, str]) -> None:
    store, version = wire
    correct(store, f"{version}.E7", "status", "denied", **HOW)
    longer = wire_record()
    shift = "UPDATE. "
    longer.story.text = shift + longer.story.text
    longer.story.id = "another"
    moved = longer.model_dump()
    _move(moved, len(shift))
    added = store.add_record(type(longer).model_validate(moved))
    assert added.outcome == "changed"
    assert store.record(added.version).events[6].status == "denied"


def _move(value: Any, by: int) -> None:
    """Move every span of a record's JSON."""
    for key in value if isinstance(value, dict) else range(len(value)):
        entry = value[key]
        if isinstance(entry, (list, tuple)) and len(entry) == 2 and all(type(part) is int for part in entry):
            value[key] = (entry[0] + by, entry[1] + by)
        elif isinstance(entry, (dict, list)):
            _move(entry, by)


@pytest.mark.parametrize(
    ("uid", "field", "value", "reason"),
    [
        ("{}.E99", "status", "planned", "nothing in the record has this id"),
        ("{}.E1", "colour", "red", "no field 'colour'"),
        ("{}.E1", "trigger", [0, 3], "no field 'trigger'"),
        ("{}.E1", "status", "perhaps", "status cannot be 'perhaps'"),
        ("{}.E1", "type", "DANCE", "no type of the codebook"),
        ("{}.E1", "actors", ["A77"], "no actor of the record has this id"),
        ("{}.E1", "start", "2025-01-01", "end is before start"),
        ("{}", "text", "They met.", "no field 'text'"),
        ("nobody.E1", "status", "planned", "no version of a story has this id"),
    ],
)
def test_what_cannot_be_is_refused(uid: str, field: str, value: Any, reason: str) -> None:
    with Store.open("sqlite://") as store:
        version = store.add_record(wire_record()).version
        with pytest.raises(InputError, match=reason):
            correct(store, uid.format(version), field, value, **HOW)
        assert corrections(store) == []


def test_a_correction_has_a_name_and_a_reason() -> None:
    with Store.open("sqlite://") as store:
        version = store.add_record(wire_record()).version
        with pytest.raises(InputError, match="who made it, and why"):
            correct(store, f"{version}.E1", "status", "planned", who=" ", why="so")


def test_order_of_arrival_does_not_matter() -> None:
    """Two people's corrections of one field: the later one holds, whichever is replayed first."""
    anchor = {"span": list(at("talks with")), "words": "talks with", "kind": "CONSULT"}
    with Store.open("sqlite://") as store:
        added = store.add_record(wire_record())
        made = [
            Correction(
                added.story, added.version, "event", anchor, "status", "planned", value, "x",
                datetime(2026, 1, day, tzinfo=UTC), "because",
            )
            for day, value in ((2, "cancelled"), (1, "happened"))
        ]  # fmt: skip
        for one in made:
            replay(store, [one])
        assert store.record(added.version).events[1].status == "cancelled"
