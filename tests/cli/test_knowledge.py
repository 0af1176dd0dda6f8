from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.knowledge.dump import ENTITIES, dump
from typer.testing import CliRunner

from dragoman.cli.group import app as group
from dragoman.cli.knowledge import app
from dragoman.cli.where import app as where
from dragoman.cli.who import app as who
from dragoman.errors import InputError
from dragoman.knowledge import use_layers


@pytest.fixture(autouse=True)
def _no_layers() -> Iterator[None]:
    yield
    use_layers()


@pytest.fixture
def layer(tmp_path: Path) -> Path:
    path = tmp_path / "own.csv"
    path.write_text("name,kind,sectors,country\nQuillon House,organization,EDU,PER\n", encoding="utf-8")
    return path


def test_check_counts_what_is_there(layer: Path) -> None:
    result = CliRunner().invoke(app, ["check", str(layer)])
    assert result.stdout.startswith("1 actors, 0 offices without a holder, 0 terms, 0 members")


def test_check_names_file_and_line(layer: Path) -> None:
    layer.write_text("name,kind\nQuillon House,boat\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["check", str(layer)])
    assert isinstance(result.exception, InputError)
    assert result.exception.exit_code == 2
    assert "own.csv: kind is 'boat'" in str(result.exception)
    assert "(line 2)" in str(result.exception)


def test_commands_take_layers(layer: Path) -> None:
    answer = json.loads(
        CliRunner().invoke(who, ["Quillon House", "--knowledge", str(layer), "--json"]).stdout
    )
    assert (answer["country"], answer["sectors"]) == ("PER", ["EDU"])
    assert "Peru" in CliRunner().invoke(where, ["Peru", "--knowledge", str(layer)]).stdout
    body = json.loads(
        CliRunner().invoke(group, ["Quillon House", "--knowledge", str(layer), "--json"]).stdout
    )
    assert (body["name"], body["members"]) == ("Quillon House", [])


def test_coverage_lists_gaps() -> None:
    told = json.loads(CliRunner().invoke(app, ["coverage", "--json"]).stdout)
    heads = next(one for one in told["offices"] if one["office"] == "head of state")
    assert heads["years"]["2010"] > 185
    assert "2010" not in heads["gaps"].get("PER", "")
    assert told["counts"]["countries"] > 240
    lines = CliRunner().invoke(app, ["coverage"]).stdout
    assert "foreign minister: of" in lines


def test_import_writes_a_layer(tmp_path: Path) -> None:
    source, output = tmp_path / "dump.json", tmp_path / "layer"
    source.write_bytes(dump(ENTITIES))
    result = CliRunner().invoke(app, ["import", str(source), "-o", str(output), "--since", "1970"])
    assert result.stdout == f"{output}: 2 actors, 3 terms, 1 members\n"
    assert "8 items read, 0 of them broken" in result.stderr
    assert CliRunner().invoke(app, ["check", str(output)]).stdout.startswith("2 actors")
