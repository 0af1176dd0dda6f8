"""Adding: whatever happens on the way, the same paths give the same record."""

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import event, select
from tests.store.records import record, write_lines

from dragoman.collect import How, Item
from dragoman.errors import InputError
from dragoman.store import Store, StoreError, adding, ledger, schema
from dragoman.store.adding import Options, add
from dragoman.store.coders import Failure, coded
from dragoman.store.dump import dump
from dragoman.store.ledger import Tally
from dragoman.store.quarantine import quarantined

ROOT = Path(__file__).parents[2]


def added(url: str, *paths: Path, jobs: int = 1) -> Tally:
    with Store.open(url) as store:
        return add(store, Options(paths, jobs=jobs))


def content(url: str | Path) -> list[str]:
    with Store.open(url) as store:
        return list(dump(store))


def adder(url: str, path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.store.adder", url, str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)


STORIES = 80


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lines") / "records.jsonl"
    return write_lines(path, (record(number) for number in range(STORIES)))


@pytest.fixture(scope="module")
def undisturbed(lines: Path) -> list[str]:
    """Return the content of a record that a run nobody disturbed has made."""
    path = lines.parent / "undisturbed.db"
    added(str(path), lines)
    return content(path)


def test_adding_again_changes_nothing(record_url: str, lines: Path) -> None:
    first = added(record_url, lines)
    before = content(record_url)
    again = added(record_url, lines)
    assert (first.added, first.known, again.added, again.known) == (STORIES, 0, 0, STORIES)
    assert first.events == STORIES
    assert content(record_url) == before
    assert len(before) == STORIES


def test_killed_at_random_moments_and_begun_anew(
    record_url: str, lines: Path, undisturbed: list[str]
) -> None:
    """Killed without warning again and again, it ends where an undisturbed run does."""
    moments = random.Random()
    kills = 0
    for _ in range(3):
        process = adder(record_url, lines)
        assert process.stdout is not None
        process.stdout.read(moments.randint(1, 3))
        time.sleep(moments.uniform(0, 0.05))
        process.kill()
        _, told = process.communicate()
        assert process.returncode in {0, -signal.SIGKILL}, told.decode()
        kills += process.returncode != 0
    assert kills
    added(record_url, lines)
    assert content(record_url) == undisturbed
    with Store.open(record_url) as store:
        states = [run["state"] for run in ledger.runs(store)]
    assert states.count("running") >= kills - 1  # one that was killed has not said that it was done
    assert states[-1] == "done"


def test_two_writers_at_once(record_url: str, tmp_path: Path, undisturbed: list[str]) -> None:
    """Two processes add the same stories, each from its own end; they meet in the middle."""
    forward = write_lines(tmp_path / "forward.jsonl", map(record, range(STORIES)))
    backward = write_lines(
        tmp_path / "backward.jsonl", (record(STORIES - 1 - number) for number in range(STORIES))
    )
    writers = [adder(record_url, path) for path in (forward, backward)]
    for writer in writers:
        _, told = writer.communicate()
        assert writer.returncode == 0, told.decode()
    assert content(record_url) == undisturbed
    with Store.open(record_url) as store:
        assert sum(run["added"] for run in ledger.runs(store)) == STORIES


def test_several_processes_give_what_one_does(tmp_path: Path, lines: Path, undisturbed: list[str]) -> None:
    tally = added(str(tmp_path / "jobs.db"), lines, jobs=2)
    assert (tally.added, tally.events) == (STORIES, STORIES)
    assert content(tmp_path / "jobs.db") == undisturbed


def test_a_full_disk_is_told_and_leaves_a_whole_record(
    tmp_path: Path, lines: Path, undisturbed: list[str]
) -> None:
    path = tmp_path / "full.db"
    with Store.open(path) as store:
        _limit(store, more=60)
        with pytest.raises(StoreError, match=r"the disk is full .*what was stored before stands"):
            add(store, Options((lines,)))
    with Store.open(path) as store, store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    stored = content(path)
    assert 0 < len(stored) < STORIES
    assert set(stored) < set(undisturbed)
    added(str(path), lines)  # there is room again
    assert content(path) == undisturbed


def _limit(store: Store, *, more: int) -> None:
    """Let the record grow by so many pages of 4 KB: what a full disk does, on a disk that is not."""
    with store.reading() as connection:
        most = connection.exec_driver_sql("PRAGMA page_count").scalar_one() + more
    store.engine.dispose()
    event.listen(store.engine, "connect", lambda bare, _: bare.execute(f"PRAGMA max_page_count = {most}"))


def test_a_changed_text_is_a_new_version_and_the_old_one_stays(record_url: str, tmp_path: Path) -> None:
    old, new = record(1), record(1, text=" They met again.")
    added(record_url, write_lines(tmp_path / "old.jsonl", [old]))
    tally = added(record_url, write_lines(tmp_path / "new.jsonl", [new]))
    assert (tally.added, tally.changed) == (0, 1)
    with Store.open(record_url) as store:
        versions = store.versions(new.story.url or "")
        assert [(version.number, version.current) for version in versions] == [(1, False), (2, True)]
        assert store.record(versions[0].id) == old
        assert store.record(versions[1].id) == new
        assert store.record(versions[0].story) == new
        assert list(store.records()) == [new]
        with store.reading() as connection:
            events = connection.execute(select(schema.events.c.current, schema.events.c.version)).all()
            parties = connection.scalars(select(schema.event_parties.c.current)).all()
    assert [row.current for row in events] == [False, True]
    assert sorted(parties) == [False] * (len(parties) // 2) + [True] * (len(parties) // 2)


def test_raw_bytes_are_kept(record_url: str, tmp_path: Path) -> None:
    line = write_lines(tmp_path / "one.jsonl", [record(1)]).read_bytes().strip()
    added(record_url, tmp_path / "one.jsonl")
    with Store.open(record_url) as store, store.reading() as connection:
        kept = connection.execute(select(schema.raw)).one()
        source = connection.execute(select(schema.sources)).one()
    assert kept.data == line
    assert (kept.size, kept.sha256) == (len(line), Item("", line, How("record")).sha256)
    assert source.place == f"{tmp_path / 'one.jsonl'}: line 1"
    assert source.version is not None


def test_what_cannot_be_read_is_quarantined_until_it_can(record_url: str, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    good = record(1).to_json()
    (folder / "a.jsonl").write_text(f'{good}\n{{"oops"\n{{"title": "Only this"}}\n')
    (folder / "b.txt").write_bytes(b"%PDF-1.7\x00")
    (folder / "c.gz").write_bytes(gzip.compress(b"They met. " * 500)[:-20])
    tally = added(record_url, folder)
    assert (tally.seen, tally.added, tally.quarantined) == (5, 1, 4)
    with Store.open(record_url) as store:
        reasons = {Path(row["place"]).name: row["reason"] for row in quarantined(store)}
    assert list(reasons) == ["a.jsonl: line 2", "a.jsonl: line 3", "b.txt", "c.gz"]
    assert reasons["a.jsonl: line 2"].startswith("not JSON (")
    assert reasons["a.jsonl: line 3"] == "no text; its fields are title"
    assert reasons["b.txt"] == "a PDF file, not text"
    assert reasons["c.gz"].startswith("broken gzip (")
    before = content(record_url)
    assert added(record_url, folder).quarantined == 4
    assert content(record_url) == before
    # What is put right leaves quarantine: other bytes in the same place, a file that can be opened.
    other, third = record(2).to_json(), record(3).to_json()
    (folder / "a.jsonl").write_text(f"{good}\n{other}\n{third}\n")
    (folder / "b.txt").unlink()
    (folder / "c.gz").write_bytes(gzip.compress(b""))
    tally = added(record_url, folder)
    assert (tally.added, tally.known, tally.quarantined) == (2, 1, 1)
    with Store.open(record_url) as store:
        left = {Path(row["place"]).name: row["reason"] for row in quarantined(store)}
    assert left == {"b.txt": "a PDF file, not text", "c.gz": "empty"}


@pytest.mark.usefixtures("no_reader")
def test_stories_are_coded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The minister of Portugal arrived in Rabat on Monday and met her colleague for talks."
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(text)
    (folder / "b.jsonl").write_text(json.dumps({"text": text}) + "\n")  # the same story in other bytes
    (folder / "c.txt").write_text(f"{text} It was raining, and the talks were uncodable.")
    (folder / "d.txt").write_text(f"{text} The end was near.")
    (folder / "record.db").write_bytes(b"")
    tally = added(str(folder / "record.db"), folder)
    assert (tally.seen, tally.added, tally.known, tally.quarantined) == (4, 2, 1, 1)
    with Store.open(folder / "record.db") as store:
        (bad,) = quarantined(store)
        assert (bad["code"], bad["place"]) == ("D201", str(folder / "c.txt"))
        # Another version of the program tries again; this one does not.
        coder = adding.Coder(version="9.9", model="m")
        monkeypatch.setattr("dragoman.pipeline.coder", lambda: coder)
        tried = add(store, Options((folder,)))
        assert (tried.known, tried.quarantined) == (3, 1)
        assert quarantined(store)[0]["coder"] == "9.9"
        assert [run["coder"] for run in ledger.runs(store)][-1] == "9.9"


@pytest.mark.usefixtures("no_reader")
def test_a_fault_of_the_program_costs_one_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dragoman import pipeline

    reader = pipeline.read_many

    def faulty(stories: object, **more: object) -> object:
        taken = list(stories)  # type: ignore[call-overload]
        if any("trap" in story.text for story in taken):
            raise KeyError("lemma")
        return reader(taken, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "read_many", faulty)
    text = "The minister of Portugal arrived in Rabat on Monday and met her colleague for talks"
    for number, end in enumerate(("early", "in a trap", "late")):
        (tmp_path / f"{number}.txt").write_text(f"{text} {end}.")
    tally = added(str(tmp_path / "record.db"), *sorted(tmp_path.glob("*.txt")))
    assert (tally.added, tally.quarantined) == (2, 1)
    with Store.open(tmp_path / "record.db") as store:
        (bad,) = quarantined(store)
    assert bad["reason"] == "a fault of the program: KeyError: 'lemma'"


class Deadly(Item):
    """An item that ends the process that takes it up."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (1,)


def test_a_story_that_ends_its_process_ends_no_other() -> None:
    items = [Item(str(number), record(number).to_json().encode(), How("record")) for number in range(4)]
    deadly = Deadly("deadly", b"", How("record"))
    batches: Sequence[Sequence[Item]] = ([items[0]], [items[1], deadly, items[2]], [items[3]])
    results = [result for batch in coded(batches, jobs=2) for result in batch.results]
    failures = [isinstance(result, Failure) for result in results]
    assert failures == [False, False, True, False, False]
    assert "came to its end" in str(results[2])


def test_an_interrupt_keeps_what_was_stored(record_url: str, lines: Path, undisturbed: list[str]) -> None:
    steps = 0

    def interrupted(tally: Tally, done: int, size: int) -> None:
        nonlocal steps
        steps += 1
        if steps == 3:
            raise KeyboardInterrupt

    with Store.open(record_url) as store:
        with pytest.raises(KeyboardInterrupt):
            add(store, Options((lines,)), watch=interrupted)
        (run,) = ledger.runs(store)
        assert (run["state"], run["added"]) == ("interrupted", 32)
    assert added(record_url, lines).added == STORIES - 32
    assert content(record_url) == undisturbed


def test_a_path_that_is_not_there_is_refused_before_anything_is_done(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        added(str(tmp_path / "record.db"), tmp_path / "nothing")


def test_what_the_database_refuses_costs_one_story(record_url: str, tmp_path: Path) -> None:
    """A lone surrogate is text to Python and to no database; PostgreSQL takes no zero either."""
    bad, worse = record(1), record(2)
    bad.story.title = "\ud800"
    worse.actors[0].name = "Ana\x00Reis"
    path = tmp_path / "records.jsonl"
    escaped = json.dumps(json.loads(worse.to_json()))
    odd = json.dumps(bad.model_dump(mode="python"), default=str)
    path.write_text(f"{odd}\n{escaped}\n{record(3).to_json()}\n", encoding="utf-8")
    tally = added(record_url, path)
    assert tally.added + tally.quarantined == 3
    assert tally.quarantined >= 1
    with Store.open(record_url) as store:
        assert record(3) in list(store.records())
        assert all(row["reason"] for row in quarantined(store))
