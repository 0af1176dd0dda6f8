from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from tests.evaluate.gold import wire_gold
from tests.handmade import TEXT, wire_record

from dragoman import pipeline
from dragoman.errors import InputError
from dragoman.evaluate.stories import describe_found, evaluate_stories, read_records
from dragoman.ingest import read_path
from dragoman.ingest.story import Story
from dragoman.record.models import Record


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    gold, stories = tmp_path / "gold", tmp_path / "stories"
    gold.mkdir()
    stories.mkdir()
    (gold / "wire.json").write_text(json.dumps(wire_gold()))
    (stories / "wire.txt").write_text(TEXT)
    return gold, stories


def made(path: Path) -> Record:
    """Return the record of tests/handmade.py as that of the story in a file."""
    record = wire_record()
    story = read_path(path)
    info = record.story.model_copy(update={"id": story.id, "text": TEXT})
    return record.model_copy(update={"story": info})


def test_stories_are_read_with_the_day_that_the_gold_gives(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    days = []

    def read_many(stories: Iterable[Story]) -> Iterator[Record]:
        for story in stories:
            days.append(story.published and story.published.isoformat())
            yield wire_record()

    monkeypatch.setattr(pipeline, "read_many", read_many)
    report = evaluate_stories(*folders)
    assert days == ["2024-03-12"]
    assert report.scores["events"]["recall"] == 1.0
    (result,) = report.stories
    assert (result.name, result.unlocated) == ("wire", [])
    assert len(result.matches.matched) == 4
    assert len(result.matches.extra) == 9
    assert describe_found(result.matches.matched[0][1], result.record) == "CONSULT happened: NOR → KEN"


def test_records_made_before_are_told_by_their_stories(folders: tuple[Path, Path], tmp_path: Path) -> None:
    gold, stories = folders
    other = wire_record().to_json()
    records = tmp_path / "records.jsonl"
    records.write_text(f"{other}\n\n{made(stories / 'wire.txt').to_json()}\n")
    report = evaluate_stories(gold, stories, records=records)
    assert report.stories[0].record.story.id == read_path(stories / "wire.txt").id
    records.write_text(other)
    with pytest.raises(InputError, match=r"records\.jsonl: no record of .*wire\.txt"):
        evaluate_stories(gold, stories, records=records)


def test_a_line_that_is_no_record_is_named(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_text(f"{wire_record().to_json()}\n{{}}\n")
    with pytest.raises(InputError, match=r"no record: coder .*\(line 2\)"):
        list(read_records(path))


def test_a_missing_story_and_an_unknown_code_are_named(folders: tuple[Path, Path]) -> None:
    gold, stories = folders
    (stories / "wire.txt").rename(stories / "other.txt")
    with pytest.raises(InputError, match=r"wire\.txt: no such story"):
        evaluate_stories(gold, stories)
    raw = wire_gold()
    raw["events"][1]["plover"] = "HUG"
    (gold / "wire.json").write_text(json.dumps(raw))
    with pytest.raises(InputError, match=r"no event type HUG \(events\.1\.plover\)"):
        evaluate_stories(gold, stories)
