import json

from jsonschema import Draft202012Validator
from tests.handmade import wire_record

from dragoman.record.examples import small_record
from dragoman.record.schema import record_schema, schema_json


def test_the_schema_is_a_schema_and_the_records_follow_it() -> None:
    schema = record_schema()
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for record in (wire_record(), small_record()):
        assert list(validator.iter_errors(json.loads(record.to_json()))) == []


def test_what_breaks_the_contract_breaks_the_schema() -> None:
    validator = Draft202012Validator(record_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
    record = json.loads(wire_record().to_json())
    del record["events"][0]["trigger"]
    record["events"][1]["status"] = "rumoured"
    record["events"][2]["start"] = "tomorrow"
    record["figures"][0]["value"] = "many"
    record["actors"][0]["mentions"][0] = [1, 2, 3]
    record["mood"] = "good"
    places = sorted("/".join(map(str, error.absolute_path)) for error in validator.iter_errors(record))
    assert places == [
        "",
        "actors/0/mentions/0",
        "events/0",
        "events/1/status",
        "events/2/start",
        "figures/0/value",
    ]


def test_every_thing_is_described_and_every_field_required() -> None:
    schema = record_schema()
    for name, thing in [("Record", schema), *schema["$defs"].items()]:
        assert thing["description"], name
        assert thing["title"], name
        assert thing["additionalProperties"] is False, name
        optional = {"codes"} if name == "Event" else set()  # written only where a codebook maps
        assert set(thing["required"]) == set(thing["properties"]) - optional, name


def test_the_text_form_is_the_same_schema() -> None:
    assert json.loads(schema_json()) == record_schema()
