"""The commands that ask a record: tables, files, standard output, errors and exit codes."""

from __future__ import annotations

import io
import json
from importlib import import_module
from pathlib import Path

import pyarrow as pa
import pytest
from click.testing import Result
from pyarrow import parquet
from tests.questions.stories import fill
from typer.main import get_command
from typer.testing import CliRunner

from dragoman.cli.main import app
from dragoman.questions.errors import QuestionError
from dragoman.questions.kinds import KINDS
from dragoman.store.errors import NoRecordError

GOLDEN = Path(__file__).parents[1] / "questions" / "golden"


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("cli") / "record.db")
    fill(path).close()
    return path


def run(record: str, *arguments: str) -> Result:
    return CliRunner(env={"COLUMNS": "80"}).invoke(app, [*arguments, "--record", record])


def test_a_table_in_80_columns(record: str) -> None:
    shown = run(record, "events", "--between", "USA,PER", "--order", "day")
    assert shown.stdout == (GOLDEN / "events.txt").read_text("utf-8")
    assert max(map(len, shown.stdout.splitlines())) <= 80


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_table_a_count_and_data(record: str, kind: str) -> None:
    table = run(record, kind)
    assert table.exit_code == 0
    assert max(map(len, table.stdout.splitlines())) <= 80
    rows = json.loads(run(record, kind, "--format", "json").stdout)
    assert len(rows) == int(run(record, kind, "--count").stdout) > 0
    assert run(record, kind, "--publisher", "nobody").stdout.strip() == f"no {kind}"


@pytest.mark.parametrize("kind", KINDS)
def test_every_filter_has_an_option(kind: str) -> None:
    command = get_command(import_module(f"dragoman.cli.{kind}").app)
    options = {name.removeprefix("--").replace("-", "_") for param in command.params for name in param.opts}
    assert KINDS[kind].filters <= options


def test_a_table_says_how_many_there_are_beyond_it(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.cli.asking.SHOWN", 2)
    shown = run(record, "events")
    assert "2 of 9 events; --limit for more, -o FILE for all" in shown.stderr
    assert "2 of" not in run(record, "events", "--limit", "2").stderr


def test_to_a_file_by_its_name(record: str, tmp_path: Path) -> None:
    target = tmp_path / "events.parquet"
    done = run(record, "events", "--actor", "USA", "--type", "AID", "-o", str(target))
    assert (done.exit_code, done.stdout) == (0, "")
    assert f"wrote 2 events to {target}" in done.stderr
    assert parquet.read_table(target)["type"].to_pylist() == ["AID", "AID"]


@pytest.mark.parametrize("form", ["parquet", "arrow"])
def test_binary_formats_go_through_a_pipe(record: str, form: str) -> None:
    data = run(record, "events", "--format", form, "-o", "-").stdout_bytes
    table = parquet.read_table(io.BytesIO(data)) if form == "parquet" else pa.ipc.open_stream(data).read_all()
    assert table.num_rows == 9


def test_columns_may_be_chosen(record: str) -> None:
    out = run(record, "events", "--type", "SANCTION", "--columns", "start,type", "--format", "csv").stdout
    assert out == '"start","type"\n2020-01-08,"SANCTION"\n'


def test_publication_is_labelled_where_it_dates_an_event(record: str) -> None:
    shown = run(record, "events", "--type", "ACCUSE", "--since", "2019", "--dated-by", "publication").stdout
    assert "published" in shown
    assert "2 May 2019" in " ".join(shown.split())
    assert "published" not in run(record, "events", "--type", "ACCUSE").stdout.replace("pub. ", "")


def test_superseded_rows_are_marked(record: str) -> None:
    assert "superseded" in run(record, "stories", "--superseded").stdout
    assert "superseded" not in run(record, "stories").stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("events", "--type", "CONSLUT"), "did you mean CONSULT"),
        (("events", "--actor", "Rosa Quisp"), "did you mean Rosa Quispe"),
        (("events", "--format", "xls"), "is none of table, csv"),
        (("events", "-o", "events.doc"), "its name tells no format"),
        (("statements", "--since", "soon"), "--since: 'soon' is no day"),
        (("dyad", "USA", "Perou"), "'Perou' is no country known; did you mean Peru"),
        (("dyad", "USA", "PER", "--by", "moon"), "did you mean month"),
    ],
)
def test_errors_name_what_was_meant(record: str, arguments: tuple[str, ...], message: str) -> None:
    done = run(record, *arguments)
    assert isinstance(done.exception, QuestionError)
    assert done.exception.exit_code == 2
    assert message in str(done.exception)


def test_without_a_record_nothing_is_made(tmp_path: Path) -> None:
    done = run(str(tmp_path / "none.db"), "events")
    assert isinstance(done.exception, NoRecordError)
    assert list(tmp_path.iterdir()) == []


def test_a_dyad_drawn_and_as_data(record: str, tmp_path: Path) -> None:
    svg = tmp_path / "dyad.svg"
    drawn = run(record, "dyad", "USA", "Peru", "--until", "2019-06", "--svg", str(svg))
    assert drawn.stdout == (GOLDEN / "dyad.txt").read_text("utf-8")
    assert svg.read_text("utf-8").startswith("<svg")
    rows = json.loads(run(record, "dyad", "USA", "PER", "--by", "year", "--format", "json").stdout)
    assert [(row["period"], row["events"]) for row in rows] == [("2019", 3), ("2020", 0)]
    assert run(record, "dyad", "USA", "PER", "--by", "year", "--format", "csv").stdout.startswith('"period",')
