import json
import os
import signal
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from dragoman.cli.main import COMMANDS, app
from dragoman.record.schema import record_schema


def _python(code: str, **options: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", code], text=True, capture_output=True, **options)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_help_is_what_the_command_says(name: str) -> None:
    command = typer.main.get_command(import_module(f"dragoman.cli.{name}").app)
    assert (command.help or "").split("\n\n")[0].replace("\n", " ") == COMMANDS[name]


def test_help_lists_every_command_and_the_exit_codes() -> None:
    shown = CliRunner().invoke(app, ["--help"]).stdout
    assert [name for name in COMMANDS if f" {name} " not in shown] == []
    assert "Exit codes" in shown


def test_help_and_import_load_nothing_heavy() -> None:
    heavy = {"spacy", "numpy", "pydantic", "onnxruntime", "pyarrow", "jinja2", "torch", "trafilatura"}
    code = (
        "import sys, dragoman\nfrom dragoman.cli.main import app\n"
        "app(['--help'], standalone_mode=False)\nprint(sorted(sys.modules), file=sys.stderr)"
    )
    loaded = set(json.loads(_python(code, check=True).stderr.replace("'", '"')))
    assert loaded & heavy == set()


def test_a_misspelt_command_gets_a_suggestion() -> None:
    done = CliRunner().invoke(app, ["raed"])
    assert done.exit_code == 2
    assert "Did you mean 'read'" in " ".join(done.stderr.split())


def test_schema_prints_the_schema() -> None:
    assert json.loads(CliRunner().invoke(app, ["schema"]).stdout) == record_schema()


def test_every_attribute_of_the_package_arrives() -> None:
    import dragoman

    assert [name for name in dragoman.__all__ if not hasattr(dragoman, name)] == []
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = dragoman.nonsense


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="there are no broken pipes here")
def test_a_reader_that_goes_away_ends_the_program_silently() -> None:
    code = "import sys; sys.argv = ['dragoman', 'schema']; from dragoman.cli.main import main; main()"
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.Popen([sys.executable, "-c", code], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    _, err = process.communicate()
    assert process.returncode == -signal.SIGPIPE
    assert err == b""


def test_a_page_that_cannot_be_written_ends_with_one_line_and_code_1(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom dragoman.cli import main, read\n"
        "def fail(*a, **k): raise PermissionError(13, 'Permission denied', 'page.html')\n"
        "read.read_files = fail\nsys.argv = ['dragoman', 'read', 'a.txt']\nmain.main()"
    )
    done = _python(code, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "dragoman: page.html: Permission denied\n"


def test_module_and_program_are_the_same() -> None:
    done = subprocess.run([sys.executable, "-m", "dragoman", "schema"], capture_output=True, check=True)
    assert json.loads(done.stdout)["title"] == "Record"
