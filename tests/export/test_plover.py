import json
from pathlib import Path
from typing import Any

import pytest
from tests.export.golden import records

from dragoman.export.columns import names_of
from dragoman.export.formats import Options, formats
from dragoman.export.joined import joined


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    path: Path = tmp_path_factory.mktemp("plover") / "events.jsonl"
    summary = formats()["plover"].write(joined(records()), path, Options())
    found = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert len(found) == summary.rows == sum(len(record.events) for record in records())
    assert not summary.left_out
    return {line["id"]: line for line in found}


def test_fields_are_those_of_the_manual_in_order(lines: dict[str, dict[str, Any]]) -> None:
    assert all(list(line) == names_of("plover") for line in lines.values())


def test_a_record(lines: dict[str, dict[str, Any]]) -> None:
    line = lines["8c0a7ecc9ce11c72.E1"]
    assert (line["event"], line["quad_code"], line["event_scale"]) == (["AGREE"], 1, 2.5)
    assert line["context"] == ["economic", "diplomatic"]  # the code says that it is to come
    assert [party["code"] for party in line["source"]] == ["USA", "PER"]
    assert line["source"][1]["office"] == "=envoy"
    assert line["text"] == '"Texas and Lima will trade,"'
    assert line["dragoman"]["statement"] == "8c0a7ecc9ce11c72.S1"


@pytest.mark.parametrize(
    ("identifier", "context"), [("E5", "negation"), ("E7", "hypothetical"), ("E6", None), ("E8", None)]
)
def test_what_is_not_so_has_its_special_context(
    lines: dict[str, dict[str, Any]], identifier: str, context: str | None
) -> None:
    assert lines[f"8c0a7ecc9ce11c72.{identifier}"]["context"] == ([context] if context else [])


def test_days(lines: dict[str, dict[str, Any]]) -> None:
    days = {name[17:]: (line["date"], line["enddate"]) for name, line in lines.items() if name[0] == "8"}
    assert days["E1"] == (None, None)
    assert days["E4"] == ("2024-05-01", "2024-05-31")
