import json
import pickle

import pytest
from pydantic import ValidationError
from tests.handmade import at, wire_record

from dragoman.record.models import Figure, Record


def test_json_survives_the_round_trip_unchanged() -> None:
    line = wire_record().to_json()
    assert Record.from_json(line).to_json() == line
    assert Record.from_json(line.encode()) == wire_record()


def test_json_is_one_line_of_real_letters() -> None:
    line = wire_record().to_json()
    assert "\n" not in line
    assert "يوسف بري" in line
    assert json.loads(line)["story"]["published"] == "2024-03-12"


def test_keys_keep_the_order_of_the_contract() -> None:
    record = json.loads(wire_record().to_json())
    assert list(record) == [
        "coder",
        "story",
        "actors",
        "places",
        "times",
        "events",
        "statements",
        "figures",
        "visits",
        "memberships",
    ]
    assert list(record["events"][0])[:8] == [
        "id",
        "type",
        "mode",
        "plover",
        "status",
        "actors",
        "recipients",
        "start",
    ]


@pytest.mark.parametrize(
    ("value", "written"),
    [(700000.0, "700000"), (2.5, "2.5"), (0.0, "0"), (-3.0, "-3"), (1e15, "1000000000000000")],
)
def test_whole_quantities_are_written_without_a_fraction(value: float, written: str) -> None:
    figure = Figure(id="F1", span=(0, 1), value=value, qualifier="exact", unit="item", of=None, of_span=None)
    assert f'"value":{written},' in figure.model_dump_json()
    assert figure.model_dump()["value"] == value


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_quantity_is_a_number(value: float) -> None:
    with pytest.raises(ValidationError):
        Figure(id="F1", span=(0, 1), value=value, qualifier="exact", unit="item", of=None, of_span=None)


def test_unknown_fields_are_refused() -> None:
    line = wire_record().to_json().replace('"coder":{', '"coder":{"mood":"good",', 1)
    with pytest.raises(ValidationError, match="mood"):
        Record.from_json(line)


def test_evidence_counts_code_points() -> None:
    record = wire_record()
    assert record.evidence(at("(يوسف بري), wrote")) == "(يوسف بري), wrote"


def test_pickle_for_other_processes() -> None:
    assert pickle.loads(pickle.dumps(wire_record())) == wire_record()
