"""Reasons of a story that the reader reads: values, words, the command, and a record read again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dragoman.cli.main import app
from dragoman.coding.confidence import load_scale
from dragoman.errors import InputError
from dragoman.explain import Reasons
from dragoman.explain.find import explain
from dragoman.ingest import read_text
from dragoman.pipeline import read_many
from dragoman.record.models import Event, Record

STORY = """\
LISBON, March 4, 2024 - Norwegian Foreign Minister Espen Barth Eide met Portuguese Foreign Minister \
João Gomes Cravinho in Lisbon on Monday.

Eide praised the support for Ukraine, and said that Norway would send engineers to Kenya in April.

Portugal condemned the attack on Kharkiv.
"""


@pytest.fixture(scope="module")
def told() -> tuple[Record, Reasons]:
    found: dict[str, Reasons] = {}
    (record,) = read_many([read_text(STORY)], reasons=found)
    return record, found[record.story.id]


def event_of(record: Record, kind: str) -> Event:
    return next(event for event in record.events if event.type == kind)


def test_every_event_has_its_reasons(told: tuple[Record, Reasons]) -> None:
    record, reasons = told
    assert [*reasons] == [event.id for event in record.events]
    for event in record.events:
        why = reasons[event.id]
        assert (why.taken.type, why.confidence) == (event.type, event.confidence)
        about = [name for name, _ in why.lines]
        assert about[0] == "trigger"
        assert {"actor", "recipient", "status", "code", "day", "place", "attribution"} <= set(about)
        assert about[-2:] == ["confidence", "runner-up"]
        for reason in why.reasons:
            assert all(record.evidence(span) for span in reason.spans)
            assert "{" not in reason.text


def test_the_words_name_row_roles_and_rules(told: tuple[Record, Reasons]) -> None:
    record, reasons = told
    meeting = reasons[event_of(record, "CONSULT").id]
    lines = dict(reversed(meeting.lines))
    assert lines["trigger"].startswith("“met”: in the lexicon, “meet”, a verb")
    assert "triggers.tsv, line " in lines["trigger"]
    assert lines["actor"].startswith("Espen Barth Eide: the subject of “met”")
    assert lines["recipient"] == "nobody: whoever takes part is an actor"
    assert "“Monday” belongs to the word itself" in lines["day"]
    assert lines["place"].startswith("Lisbon: ")
    assert lines["attribution"] == "the story itself reports it"
    assert "for it: " in lines["confidence"]
    start = f"{abs(load_scale().intercept):.2f}"
    assert f"any reading starts from −{start}" in lines["confidence"]


def test_records_are_the_same_whether_reasons_are_asked_for_or_not(told: tuple[Record, Reasons]) -> None:
    (plain,) = read_many([read_text(STORY)])
    assert plain.to_json() == told[0].to_json()


def test_points_are_told_by_weight_and_the_margin_is_what_is_between(told: tuple[Record, Reasons]) -> None:
    for why in told[1].values():
        sizes = [abs(point.points) for point in why.points]
        assert sizes == sorted(sizes, reverse=True)
        assert all(point.points > 0 for point in why.pro)
        assert all(point.points < 0 and point.name != "any event" for point in why.contra)
        assert (why.margin is None) == (why.runner_up is None)


def test_the_command_tells_a_story_and_its_record_alike(told: tuple[Record, Reasons], tmp_path: Path) -> None:
    record, _ = told
    event = event_of(record, "CONSULT").id
    story, records = tmp_path / "story.txt", tmp_path / "records.jsonl"
    story.write_text(STORY, encoding="utf-8")
    records.write_text(record.to_json() + "\n", encoding="utf-8")
    run = CliRunner()
    of_story = run.invoke(app, ["explain", str(story), event], catch_exceptions=False)
    of_record = run.invoke(app, ["explain", str(records), event], catch_exceptions=False)
    assert of_story.exit_code == of_record.exit_code == 0
    assert of_story.stdout == of_record.stdout
    assert "triggers.tsv" in " ".join(of_story.stdout.split())
    as_json = run.invoke(app, ["explain", str(story), event, "--json"], catch_exceptions=False)
    why = json.loads(as_json.stdout)
    assert (why["story"], why["event"], why["coder"]["codebook"]) == (record.story.id, event, "PLOVER 2.0")
    assert {reason["about"] for reason in why["reasons"]} >= {"trigger", "actor", "status"}


def test_what_cannot_be_explained_says_why(told: tuple[Record, Reasons], tmp_path: Path) -> None:
    record, _ = told
    path = tmp_path / "records.jsonl"
    path.write_text(f"{record.to_json()}\n{record.to_json()}\n", encoding="utf-8")
    with pytest.raises(InputError, match="E1 is in 2 stories; say which with --story"):
        explain(str(path), "E1")
    with pytest.raises(InputError, match="no event E99"):
        explain(str(path), "E99")
    other = record.model_copy(update={"coder": record.coder.model_copy(update={"codebook": "Mine 3"})})
    path.write_text(other.to_json(), encoding="utf-8")
    with pytest.raises(InputError, match=r"coded by Mine 3, not by PLOVER 2\.0; name it with --codebook"):
        explain(str(path), "E1")
    moved = record.model_copy(deep=True)
    moved.events[0].trigger = (0, 6)
    path.write_text(moved.to_json(), encoding="utf-8")
    with pytest.raises(InputError, match="does not code it"):
        explain(str(path), "E1")
