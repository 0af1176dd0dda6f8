from datetime import date

from tests.handmade import TEXT, at, wire_record

from dragoman.export.arrow import SCHEMAS, record_tables
from dragoman.record.examples import small_record


def test_tables_have_their_schemas_and_say_so_when_empty() -> None:
    for tables in (record_tables([]), record_tables([wire_record(), small_record()])):
        assert list(tables) == list(SCHEMAS)
        for name, table in tables.items():
            assert table.schema.equals(SCHEMAS[name])
            table.validate(full=True)


def test_one_row_for_each_thing() -> None:
    record = wire_record()
    tables = record.to_arrow()
    for name in ("actors", "places", "times", "events", "statements", "figures", "visits", "memberships"):
        assert tables[name].num_rows == len(getattr(record, name)), name
    assert tables["story"].num_rows == 1
    assert tables["stops"].num_rows == 2


def test_an_event_row() -> None:
    rows = wire_record().to_arrow()["events"].to_pylist()
    assert rows[6] == {
        "story": "5f0c2f6c7a1d4e0b",
        "id": "E7",
        "type": "ASSAULT",
        "plover": "ASSAULT",
        "status": "happened",
        "actors": ["A6"],
        "recipients": ["A3"],
        "contexts": ["military"],
        "quad": 4,
        "date_from": "text",
        "trigger": "shelling",
        "evidence": rows[5]["evidence"],
        "confidence": 0.7,
        "mode": "heavy-weapons",
        "start": date(2024, 3, 10),
        "end": date(2024, 3, 10),
        "place": "P3",
        "intensity": -10.0,
        "statement": None,
    }


def test_every_mention_points_at_its_words() -> None:
    mentions = wire_record().to_arrow()["mentions"].to_pylist()
    assert {row["role"] for row in mentions} == {
        "mention",
        "time",
        "trigger",
        "evidence",
        "retelling",
        "cue",
        "source",
        "content",
        "figure",
        "of",
    }
    assert all(TEXT[row["start_char"] : row["end_char"]] == row["text"] for row in mentions)
    assert {
        "story": "5f0c2f6c7a1d4e0b",
        "id": "A7",
        "role": "mention",
        "text": "A senior official",
    }.items() <= next(
        row for row in mentions if (row["start_char"], row["end_char"]) == at("A senior official")
    ).items()


def test_split_quotations_keep_both_parts() -> None:
    record = wire_record()
    record.statements[0].content = [at("“Kenya has"), at("its share,”")]
    assert record.to_arrow()["statements"]["content"][0].as_py() == "“Kenya has … its share,”"


def test_required_columns_have_no_nulls() -> None:
    tables = record_tables([wire_record(), small_record()])
    required = [
        (name, field.name) for name, schema in SCHEMAS.items() for field in schema if not field.nullable
    ]
    assert ("events", "trigger") in required
    assert [column for name, column in required if tables[name][column].null_count] == []
