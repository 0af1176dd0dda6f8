"""How SQLite goes about the ten questions: it never walks a table from one end to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from benchmarks.million import build
from benchmarks.questions import ASKED, LISTED

from dragoman.questions.record import OpenRecord, open_record
from dragoman.questions.series import sums_of

TABLES = ("events", "actors", "places", "statements", "figures", "visits", "versions", "stories", "spans")
WALK = re.compile(rf"SCAN (?:{'|'.join(TABLES)}|event_\w+|stops)\b(?! USING (?:COVERING )?INDEX)(?! VIRTUAL)")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenRecord]:
    """Return a record of 3,000 events from the generator that makes the million."""
    path = tmp_path_factory.mktemp("made") / "made.db"
    assert build(path, events=3_000)["events"] >= 3_000
    with open_record(path) as record:
        yield record


def test_the_pattern_knows_a_full_scan(made: OpenRecord) -> None:
    assert WALK.match("SCAN events")
    assert not WALK.match("SCAN event_words VIRTUAL TABLE INDEX 0:M1")
    assert any(WALK.search(step) for step in made.figures(order="value").plan())


@pytest.mark.parametrize("name", LISTED)
@pytest.mark.parametrize("few", [0, 10_000], ids=["all are frequent", "one is rare"])
def test_a_question_scans_no_table(
    made: OpenRecord, name: str, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dragoman.questions.plan.FEW", few)
    steps = LISTED[name](made).plan()
    assert steps
    assert [step for step in steps if WALK.search(step)] == []


def test_a_dyad_scans_no_table(made: OpenRecord) -> None:
    with made.reading() as connection:
        for query in sums_of(("USA", "KOR")):
            sql = str(query.compile(connection.engine, compile_kwargs={"literal_binds": True}))
            steps = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")]
            assert steps[0].startswith(
                "SEARCH event_dyads USING PRIMARY KEY (source=? AND target=? AND how=?"
            )
            assert [step for step in steps if WALK.search(step)] == []


@pytest.mark.parametrize("name", ASKED)
def test_every_question_is_answered(made: OpenRecord, name: str) -> None:
    answer = ASKED[name](made)
    # So few events need not hold one of each; those that are about anything frequent have answers.
    assert answer.num_rows > 0 or "Israel" in name or "visits" in name


def test_what_the_generator_makes_is_a_record(made: OpenRecord) -> None:
    for row in made.events().limit(200):
        assert row["trigger"] in row["evidence"]
        assert all(name.split()[0] in row["evidence"] for name in row["actors"])
    for row in made.statements().limit(200):
        assert row["content"].startswith("progress on ")
        assert row["cue"] == "said"
