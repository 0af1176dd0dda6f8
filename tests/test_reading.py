"""End to end, with the real reader: the story that ships, the promises of the command line."""

import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

import dragoman
from dragoman.record.models import Record
from dragoman.record.validate import validate

STORY = files("dragoman") / "examples" / "wire.txt"


@pytest.fixture(scope="module")
def record() -> Record:
    return dragoman.read(STORY.read_text("utf-8"))


def test_the_record_holds_together_and_has_something_of_everything(record: Record) -> None:
    validate(record)
    for name in ("actors", "places", "times", "events", "statements", "figures", "visits"):
        assert getattr(record, name), name
    assert record.story.published is not None
    assert record.coder.model.strip()


def test_who_does_what_to_whom(record: Record) -> None:
    names = {actor.id: actor.name for actor in record.actors}
    told = {
        (event.type, event.status, name)
        for event in record.events
        for name in (names[actor] for actor in event.actors)
    }
    assert ("CONSULT", "planned", "Helen Marchetti") in told
    assert any(kind == "SANCTION" for kind, _, _ in told)


def test_the_same_story_gives_the_same_record(record: Record) -> None:
    assert dragoman.read(STORY.read_text("utf-8")).to_json() == record.to_json()


def test_alone_or_among_others_makes_no_difference(record: Record) -> None:
    short = "The foreign minister of Portugal, Ana Reis, arrived in Rabat on Monday and praised Morocco."
    many = list(dragoman.read_many([short, STORY.read_text("utf-8"), short], batch_size=3))
    assert many[1].to_json() == record.to_json()
    assert many[0].to_json() == many[2].to_json()


def test_every_view_of_it_can_be_made(record: Record) -> None:
    assert record.to_arrow()["events"].num_rows == len(record.events)
    assert record._repr_html_().count("<article") == 1
    assert Record.from_json(record.to_json()) == record


def test_the_program_reads_it(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    command = [
        sys.executable,
        "-m",
        "dragoman",
        "read",
        str(STORY),
        "missing.txt",
        "--json",
        "--html",
        str(page),
    ]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 2
    assert json.loads(done.stdout)["events"]
    assert done.stderr.splitlines()[0].startswith("dragoman: missing.txt: ")
    assert page.read_text("utf-8").endswith("</html>\n")
