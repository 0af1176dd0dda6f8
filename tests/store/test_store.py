"""What is stored is what was coded: the rows say all that the record says, on both databases."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from tests.handmade import wire_record

from dragoman.record.examples import small_record
from dragoman.store import Store, schema
from dragoman.store.dump import dump


@pytest.fixture
def rows(record_url: str) -> dict[str, Any]:
    """Return the rows that the hand-made record has become."""
    with Store.open(record_url) as store:
        added = store.add_record(wire_record())
        assert (added.outcome, store.add_record(wire_record()).outcome) == ("added", "known")
        assert store.record(added.version) == store.record(added.story) == wire_record()
        (line,) = dump(store)
    (version,) = json.loads(line)["versions"]
    return dict(version)


def test_the_rows_say_what_the_record_says(rows: dict[str, Any]) -> None:
    record = json.loads(wire_record().to_json())
    same = {
        "actors": (
            "name",
            "kind",
            "country",
            "title",
            "anonymous",
            "knowledge_id",
            "resolved_by",
            "confidence",
        ),
        "places": ("name", "geonames", "lat", "lon", "country", "admin1", "feature"),
        "times": ("precision", "timex3", "type"),
        "events": (
            "type",
            "mode",
            "plover",
            "status",
            "date_from",
            "place",
            "quad",
            "intensity",
            "statement",
        ),
        "statements": ("speaker", "kind", "attribution", "channel", "addressee", "within"),
        "figures": ("value", "high", "qualifier", "unit", "of", "statement"),
        "visits": ("status",),
    }
    for layer, fields in same.items():
        things = {thing["id"]: thing for thing in record[layer]}
        assert [row["id"] for row in rows[layer]] == list(things)
        for row in rows[layer]:
            thing = things[row["id"]]
            assert {name: row[name] for name in fields} == {name: thing[name] for name in fields}
            assert row["current"] is True
    assert [row["sectors"].split() for row in rows["actors"]] == [one["sectors"] for one in record["actors"]]


def test_parties_contexts_and_stops_keep_their_order(rows: dict[str, Any]) -> None:
    record = wire_record()
    parties: dict[tuple[str, str], list[str]] = {}
    for row in rows["event_parties"]:
        parties.setdefault((row["event"], row["role"]), []).append(row["actor"])
    for event in record.events:
        assert parties.get((event.id, "actor"), []) == event.actors
        assert parties.get((event.id, "recipient"), []) == event.recipients
    countries = {actor.id: actor.country for actor in record.actors}
    assert all(row["country"] == countries[row["actor"]] for row in rows["event_parties"])
    contexts = [(row["event"], row["position"], row["context"]) for row in rows["event_contexts"]]
    assert ("E5", 2, "humanitarian") in contexts
    assert [(row["number"], row["place"], row["country"]) for row in rows["stops"]] == [
        (1, "P1", "KEN"),
        (2, "P2", "ETH"),
    ]
    assert [(row["stop"], row["event"]) for row in rows["stop_events"]] == [(1, "E1"), (1, "E2"), (2, "E3")]
    assert [row["actor"] for row in rows["visit_travellers"]] == ["A1"]
    assert [(row["member"], row["body"]) for row in rows["memberships"]] == [("A10", "A6")]


def test_every_span_is_kept(rows: dict[str, Any]) -> None:
    record = wire_record()
    kept = {(row["thing"], row["role"], row["start_char"], row["end_char"]) for row in rows["spans"]}
    expected = {(actor.id, "mention", *span) for actor in record.actors for span in actor.mentions}
    expected |= {(place.id, "mention", *span) for place in record.places for span in place.mentions}
    expected |= {(time.id, "time", *time.span) for time in record.times}
    for event in record.events:
        expected |= {(event.id, "trigger", *event.trigger), (event.id, "evidence", *event.evidence)}
        expected |= {(event.id, "retelling", *span) for span in event.mentions}
    for statement in record.statements:
        expected |= {(statement.id, "content", *span) for span in statement.content}
        expected |= {(statement.id, "cue", *statement.cue)} if statement.cue else set()
        expected |= {(statement.id, "source", *statement.source)} if statement.source else set()
    for figure in record.figures:
        expected.add((figure.id, "figure", *figure.span))
        expected |= {(figure.id, "of", *figure.of_span)} if figure.of_span else set()
    expected.add(("M1", "membership", *record.memberships[0].span))
    assert kept == expected


def test_the_story_and_its_dateline(rows: dict[str, Any]) -> None:
    info = wire_record().story
    assert info.dateline is not None
    assert (rows["text"], rows["title"], rows["url"]) == (info.text, info.title, info.url)
    assert (rows["published"], rows["published_from"]) == ("2024-03-12", "option")
    assert (rows["dateline_place"], rows["dateline_date"]) == ("P1", "2024-03-12")
    assert (rows["dateline_start_char"], rows["dateline_end_char"]) == info.dateline.span


def test_one_text_of_two_outlets_is_two_stories(record_url: str) -> None:
    one, other, again = wire_record(), wire_record(), wire_record()
    for record, publisher in ((one, "Fjord Wire"), (other, "Dagsposten"), (again, "Fjord Wire")):
        record.story.url, record.story.publisher = None, publisher
    with Store.open(record_url) as store:
        assert [store.add_record(record).outcome for record in (one, other, again)] == [
            "added",
            "added",
            "known",
        ]
        assert len(list(store.records())) == 2


def test_a_new_day_of_publication_is_a_new_version(record_url: str) -> None:
    undated = wire_record()
    undated.story.published = undated.story.published_from = None
    with Store.open(record_url) as store:
        assert store.add_record(undated).outcome == "added"
        assert store.add_record(wire_record()).outcome == "changed"
        assert store.add_record(undated).outcome == "known"
        assert list(store.records()) == [wire_record()]


def test_an_unknown_id_is_no_record(record_url: str) -> None:
    with Store.open(record_url) as store:
        assert store.versions("https://example.org/none") == []
        with pytest.raises(KeyError):
            store.record("none")


_TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=40)


@settings(max_examples=10, deadline=None)
@given(_TEXT, _TEXT, st.floats(allow_nan=False, allow_infinity=False))
def test_any_text_and_number_comes_back(name: str, title: str, value: float) -> None:
    record = small_record()
    record.actors[0].name, record.story.title, record.actors[0].confidence = name, title, value
    with Store.open("sqlite://") as store:
        added = store.add_record(record)
        assert store.record(added.version) == record
        with store.reading() as connection:
            actors = schema.actors
            row = connection.execute(
                select(actors.c.name, actors.c.confidence).order_by(actors.c.key)
            ).first()
    assert row == (name, value)
