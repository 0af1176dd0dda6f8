from pathlib import Path

import pytest
from tests.export.golden import FOLDER, records
from tests.handmade import wire_record
from typer.testing import CliRunner, Result

from dragoman.cli.main import app
from dragoman.store.store import Store


@pytest.fixture
def lines(tmp_path: Path) -> str:
    path = tmp_path / "records.jsonl"
    path.write_text("".join(record.to_json() + "\n" for record in records()), "utf-8")
    return str(path)


@pytest.fixture
def database(tmp_path: Path) -> str:
    with Store.open(tmp_path / "record.db") as store:
        for record in records():
            store.add_record(record)
    return str(tmp_path / "record.db")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["export", *arguments])


def test_records_to_a_file(lines: str, tmp_path: Path) -> None:
    result = run("icews", lines, "-o", str(tmp_path / "out.tab"))
    assert (tmp_path / "out.tab").read_bytes() == (FOLDER / "icews.tab").read_bytes()
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr == (
        f"dragoman: wrote 23 rows to {tmp_path / 'out.tab'}\n"
        "dragoman: left out: 2 hypothetical, 1 denied (see --formats)\n"
    )


def test_records_to_standard_output(lines: str) -> None:
    assert run("csv", lines, "--table", "visits").stdout_bytes == (FOLDER / "visits.csv").read_bytes()
    safe = run("csv", lines, "--table", "figures", "--spreadsheet-safe", "-o", "-")
    assert safe.stdout_bytes == (FOLDER / "figures.safe.csv").read_bytes()


@pytest.mark.parametrize("name", ["plover.jsonl", "gdelt.export.CSV", "icalendar.ics", "graphml.graphml"])
def test_a_database_gives_what_its_records_give(database: str, name: str) -> None:
    result = run(name.split(".")[0], "--record", database)
    assert result.stdout_bytes == (FOLDER / name).read_bytes()


def test_parquet_of_a_database_of_records_and_of_a_part(lines: str, database: str, tmp_path: Path) -> None:
    from pyarrow import parquet

    for target, more in (("a", [lines]), ("b", ["--record", database])):
        assert run("parquet", *more, "-o", str(tmp_path / target)).exit_code == 0
    read = {name: parquet.read_table(tmp_path / name / "events.parquet").to_pylist() for name in ("a", "b")}
    assert read["a"] == read["b"] != []
    part = run("parquet", "--record", database, "-o", str(tmp_path / "a"), "--type", "COERCE")
    assert part.exit_code == 0
    assert parquet.read_table(tmp_path / "a" / "events.parquet").column("type").to_pylist() == ["COERCE"]


def test_filters_are_those_of_questions(lines: str) -> None:
    result = run(
        "plover", lines, "--actor", "NOR", "--recipient", "KEN", "--since", "2024-03", "--status", "happened"
    )
    assert [line[8:27] for line in result.stdout.splitlines()] == ["7d847e69da84f659.E1"]


def test_formats() -> None:
    result = run("--formats")
    assert result.exit_code == 0
    assert "gdelt: GDELT 2.0 events, 61 columns (.export.CSV)" in result.stdout
    assert "loses:" in result.stdout


def test_a_broken_record_leaves_the_old_file(lines: str, tmp_path: Path) -> None:
    with Path(lines).open("a") as file:
        file.write("{}\n")
    (tmp_path / "out.csv").write_text("old")
    result = run("csv", lines, "-o", str(tmp_path / "out.csv"))
    assert result.exit_code != 0
    assert "line 4" in str(result.exception)
    assert (tmp_path / "out.csv").read_text() == "old"
    assert {file.name for file in tmp_path.iterdir()} == {"out.csv", "records.jsonl"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["xml"], "no such format"),
        (["csv", "--type", "CONSLUT"], "did you mean CONSULT"),
        (["parquet", "FILE"], "give it a name with -o FOLDER"),
        (["csv", "FILE", "--table", "tables"], "no such table"),
        (["csv", "none.jsonl"], "no such file"),
        (["csv", "--record", "none.db"], "no record here"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_errors_are_one_line_and_exit_code_2(
    arguments: list[str], said: str, lines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*(lines if one == "FILE" else one for one in arguments))
    assert said in str(result.exception)
    assert getattr(result.exception, "exit_code", None) == 2


def test_a_file_and_a_database_at_once(lines: str, database: str) -> None:
    result = run("csv", lines, "--record", database)
    assert result.exit_code == 2
    assert "--record" in result.stderr


def test_the_same_story_read_and_stored_has_one_id(tmp_path: Path) -> None:
    with Store.open(tmp_path / "record.db") as store:
        version = store.add_record(wire_record()).version
    assert run("plover", "--record", str(tmp_path / "record.db")).stdout.startswith(f'{{"id": "{version}.E1"')
