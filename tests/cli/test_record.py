"""The commands that make and keep a record: add, quarantine, runs, correct, recode."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from tests.cli.conftest import ENVOY, MINISTER
from tests.store.records import record, write_lines
from typer.testing import CliRunner, Result

from dragoman.cli.main import app
from dragoman.store import Store

pytestmark = pytest.mark.usefixtures("no_reader")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, where no record is named."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.delenv("DRAGOMAN_RECORD", raising=False)
    return folder


def test_add_makes_record_db_here_and_says_what_it_did(stories: Path, here: Path) -> None:
    result = run("add", stories / "minister.txt", stories / "envoy.txt")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "record.db: 2 stories seen, 2 added, 0 new versions, 0 known" in result.stderr
    again = run("add", stories / "minister.txt")
    assert "1 story seen, 0 added, 0 new versions, 1 known" in again.stderr
    assert (here / "record.db").exists()


def test_the_record_is_named_by_option_or_variable(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("add", stories / "envoy.txt", "--record", tmp_path / "a.db").exit_code == 0
    monkeypatch.setenv("DRAGOMAN_RECORD", str(tmp_path / "b.db"))
    assert run("add", stories / "envoy.txt").exit_code == 0
    assert (tmp_path / "a.db").exists()
    assert (tmp_path / "b.db").exists()


def test_what_cannot_be_read_is_listed_and_the_rest_added(stories: Path) -> None:
    result = run("add", stories)
    assert result.exit_code == 2
    assert "6 stories seen, 2 added" in result.stderr
    assert "4 in quarantine" in result.stderr
    shown = run("quarantine")
    assert shown.exit_code == 0
    assert f"{stories / 'scan.pdf'}: a PDF file, not text\n" in shown.stdout
    rows = [json.loads(line) for line in run("quarantine", "--json").stdout.splitlines()]
    assert [Path(row["place"]).name for row in rows] == [
        "empty.txt",
        "french.txt",
        "scan.pdf",
        "uncodable.txt",
    ]
    assert {"reason", "code", "raw", "coder", "at"} <= rows[0].keys()


def test_columns_are_mapped(tmp_path: Path) -> None:
    table = tmp_path / "stories.csv"
    table.write_text(f"head,words\nOne,{MINISTER}Two,{ENVOY}")
    assert run("add", table, "--columns", "text=words,title=head").exit_code == 0
    with Store.open("record.db") as store:
        assert [one.story.title for one in store.records()] == ["One", "Two"]
    assert run("add", table, "--columns", "colour=words").exit_code == 2
    assert run("add", table, "--columns", "text").exit_code == 2


def test_a_path_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    result = run("add", tmp_path / "nothing")
    assert result.exit_code == 2 or "no such file" in str(result.exception)
    assert run("quarantine", "--record", tmp_path / "no.db").exit_code != 0
    assert not (tmp_path / "no.db").exists()


def test_an_interrupt_ends_with_130(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dragoman.store.adding.add", interrupted)
    result = run("add", stories)
    assert result.exit_code == 130
    assert "Run it again to go on" in result.stderr


def test_runs_shows_the_ledger(stories: Path) -> None:
    run("add", stories / "envoy.txt")
    run("add", stories / "envoy.txt", "--publisher", "Lusa")
    rows = [json.loads(line) for line in run("runs", "--json").stdout.splitlines()]
    assert [(row["command"], row["state"], row["added"]) for row in rows] == [("add", "done", 1)] * 2
    assert rows[1]["options"]["publisher"] == "Lusa"
    assert "done" in run("runs").stdout


def test_runs_of_all_kinds_fit_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from dragoman.cli.runs import _show

    monkeypatch.setenv("COLUMNS", "80")
    counts = dict.fromkeys(("seen", "added", "changed", "known", "quarantined"), 1771)
    row = {"started": datetime(2026, 11, 23, 20, 16), "command": "add", "state": "done", "coder": "0.1.0",
           **counts, "events": 17058, "coding": 671.4, "storing": 29.1}  # fmt: skip
    _show([row, row])
    shown = capsys.readouterr().out
    assert "…" not in shown
    assert shown.splitlines()[-1].split()[-3:] == ["17058", "671.4", "29.1"]


def test_correct_sets_lists_exports_and_replays(tmp_path: Path) -> None:
    write_lines(tmp_path / "one.jsonl", [record(1)])
    run("add", tmp_path / "one.jsonl")
    run("add", tmp_path / "one.jsonl", "--record", "other.db")
    with Store.open("record.db") as store:
        (version,) = store.versions("https://example.org/story/1")
    event = f"{version.id}.E1"
    made = run("correct", "set", event, "status", "denied", "--why", "she says so", "--who", "Okafor")
    assert made.exit_code == 0, made.stderr
    assert json.loads(made.stdout)["after"] == "denied"
    assert run("correct", "remove", f"{version.id}.S1", "--why", "not hers", "--who", "Okafor").exit_code == 0
    listed = run("correct", "list").stdout.splitlines()
    assert "Okafor" in listed[0]
    assert "“arrived” status: happened → denied (she says so)" in listed[0]
    assert "taken out (not hers)" in listed[1]
    exported = tmp_path / "corrections.jsonl"
    exported.write_text(run("correct", "export").stdout, encoding="utf-8")
    replayed = run("correct", "replay", exported, "--record", "other.db")
    assert "2 of 2 corrections were new" in replayed.stderr
    with Store.open("record.db") as store, Store.open("other.db") as other:
        assert other.record(version.id) == store.record(version.id)
        assert other.record(version.id).events[0].status == "denied"
    assert run("correct", "set", event, "status", "perhaps", "--why", "so").exit_code != 0


def test_recode_tells_changes_and_sum(stories: Path) -> None:
    run("add", stories / "envoy.txt")
    dry = run("recode", "--dry-run")
    assert (dry.exit_code, dry.stdout) == (0, "")  # no row changes
    everything = run("recode", "--dry-run", "--all", "--json")
    (line,) = everything.stdout.splitlines()
    assert json.loads(line)["rows"] == []
    assert "1 story, 0 would change" in everything.stderr
    assert "1 story, 0 changed" in run("recode", "--all").stderr
