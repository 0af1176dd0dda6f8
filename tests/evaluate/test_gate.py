from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.evaluate.gate import check_floors, default_tasks, digest_of, read_floors
from dragoman.evaluate.gold import read_gold_folder, unlocated
from dragoman.evaluate.stories import SUFFIXES
from dragoman.ingest import read_path
from dragoman.ontology.codebook import load_codebook

FLOORS = """\
[made]
task = "count"
data = ["data"]
digest = "{digest}"
[made.floors]
"lines.f1" = {floor}
"""
GATE = Path(__file__).parents[2] / "corpus" / "gate"


def count(folder: Path) -> Mapping[str, object]:
    """Score a folder by the number in its file."""
    return {"lines": {"f1": float((folder / "a.txt").read_text())}, "words": 3, "name": "made"}


@pytest.fixture
def floors(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.txt").write_text("0.637")
    path = tmp_path / "floors.toml"
    path.write_text(FLOORS.format(digest=digest_of([tmp_path / "data"]), floor=0.5))
    return path


def _floor(path: Path) -> float:
    (measure,) = read_floors(path)
    return measure.floors["lines.f1"]


def test_a_score_at_its_floor_passes_and_one_below_does_not(floors: Path) -> None:
    tasks = {"count": count}
    assert check_floors(floors, tasks=tasks).passed
    floors.write_text(floors.read_text().replace("0.5\n", "0.64\n"))
    outcome = check_floors(floors, tasks=tasks)
    assert not outcome.passed
    assert outcome.as_dict()["checks"] == [
        {"measure": "made", "score": "lines.f1", "floor": 0.64, "measured": 0.637, "ok": False}
    ]


def test_other_data_shut_the_gate_until_measured_anew(floors: Path) -> None:
    tasks = {"count": count}
    (floors.parent / "data" / "a.txt").write_text("0.9")
    outcome = check_floors(floors, tasks=tasks)
    assert (outcome.changed, outcome.passed) == (["made"], False)
    assert check_floors(floors, tasks=tasks, update=True).passed
    assert _floor(floors) == 0.87
    assert check_floors(floors, tasks=tasks).passed


def test_update_raises_floors_and_lowers_none(floors: Path) -> None:
    tasks = {"count": count}
    check_floors(floors, tasks=tasks, update=True)
    assert _floor(floors) == 0.6
    assert not check_floors(
        floors, tasks={"count": lambda folder: {"lines": {"f1": 0.1}}}, update=True
    ).passed
    assert _floor(floors) == 0.6
    assert "A floor drops only by hand" in floors.read_text()


def test_other_data_may_bring_a_floor_down(floors: Path) -> None:
    (floors.parent / "data" / "a.txt").write_text("0.3")
    assert check_floors(floors, tasks={"count": count}, update=True).passed
    assert _floor(floors) == 0.27


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"count"', '"guess"', r"there is no task 'guess' \(made\)"),
        ("lines.f1", "lines.f2", r"count gives no score 'lines.f2'"),
        ('["data"]', '["nowhere"]', r"nowhere: no such file"),
        ("[made.floors]", "[made.other]", r"a measure has task, data and floors \(made\)"),
        ("[made]", "[made", r"not TOML"),
    ],
)
def test_what_is_wrong_is_named(floors: Path, old: str, new: str, message: str) -> None:
    floors.write_text(floors.read_text().replace(old, new))
    with pytest.raises(InputError, match=message):
        check_floors(floors, tasks={"count": count})


def test_names_and_contents_are_digested(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "a").write_text("x")
    before = digest_of([data])
    (data / "a").rename(data / "b")
    assert digest_of([data]) != before


# The stories that ship ------------------------------------------------------------------------------------


def test_the_floors_that_ship_are_for_the_stories_that_ship() -> None:
    measures = read_floors(GATE / "floors.toml")
    assert {measure.task for measure in measures} <= set(default_tasks())
    for measure in measures:
        assert digest_of([GATE / part for part in measure.data]) == measure.digest, measure.name


@pytest.mark.parametrize(
    ("gold", "stories"), [("gold", "stories"), ("gold-examples", "../../src/dragoman/examples")]
)
def test_the_records_that_ship_hold(gold: str, stories: str) -> None:
    book = load_codebook()
    for path, record in read_gold_folder(GATE / gold):
        (story_path,) = (
            found for suffix in SUFFIXES if (found := GATE / stories / f"{path.stem}{suffix}").exists()
        )
        story = read_path(story_path, published=record.published)
        assert unlocated(record, story.text) == [], path.stem
        assert record.id == path.stem
        for event in record.events:
            kind = book.type(event.type)
            assert event.plover == book.reduce(event.type, event.status), (path.stem, event.trigger)
            assert event.mode is None or event.mode in kind.modes, (path.stem, event.trigger)
            assert event.start is None or (event.end is not None and event.start <= event.end)
            assert event.actors or event.recipients
        assert all(one.start and one.end and one.start <= one.end for one in record.dates)
