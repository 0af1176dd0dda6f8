from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from tests.handmade import wire_record

from dragoman import pipeline
from dragoman.ingest import Story
from dragoman.record.examples import small_record
from dragoman.record.models import Coder, Record
from dragoman.store import Store, ledger, schema
from dragoman.store.adding import Options, add
from dragoman.store.corrections import correct
from dragoman.store.differences import differences
from dragoman.store.dump import dump
from dragoman.store.recoding import Summary, recode

TEXT = small_record().story.text


def coder_of(version: str, changed: Callable[[Record], None]) -> object:
    """Return a reader that makes of any story the small record, changed."""

    def read_many(stories: Iterable[Story], **_: object) -> Iterator[Record]:
        for story in stories:
            if "unlucky" in story.text:
                raise ValueError("no such lemma")
            record = small_record()
            record.coder.version = version
            record.story.id, record.story.text = story.id, story.text
            record.story.title, record.story.publisher = story.title, story.publisher
            record.story.url, record.story.published = story.url, story.published
            changed(record)
            yield record

    return read_many


@pytest.fixture
def coder(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return what lets another version of the program code from now on."""

    def use(version: str, changed: Callable[[Record], None] = lambda _: None) -> None:
        monkeypatch.setattr(pipeline, "coder", lambda: Coder(version=version, model="by hand"))
        monkeypatch.setattr(pipeline, "read_many", coder_of(version, changed))

    return use


def better(record: Record) -> None:
    record.events[0].mode = None
    record.events[0].recipients = []
    record.places[0].country = None
    record.statements.clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text(f"{TEXT} It rained.", encoding="utf-8")
    return folder


def test_a_dry_run_says_row_by_row_and_in_sum_what_would_change(
    record_url: str, folder: Path, coder: Callable[..., None]
) -> None:
    with Store.open(record_url) as store:
        coder("1")
        add(store, Options((folder,)))
        assert list(recode(store, dry_run=True)) == []  # this coder has coded all of it
        before = list(dump(store))
        coder("2", better)
        changes = list(recode(store, dry_run=True))
        assert list(dump(store)) == before
        assert [run["command"] for run in ledger.runs(store)] == ["add"]
    rows = [(row.layer, row.kind, row.words, row.field, row.before, row.after) for row in changes[0].rows]
    assert rows == [
        ("place", "changed", "LISBON", "country", "PRT", None),
        ("event", "changed", "arrived", "mode", "visit", None),
        ("event", "changed", "arrived", "recipients", ["Morocco"], []),
        ("statement", "removed", "“We come as friends,”", None, changes[0].rows[3].before, None),
    ]
    summary = Summary()
    for change in changes:
        summary.count(change)
    assert (summary.stories, summary.changed, summary.failed) == (2, 2, 0)
    assert summary.counts["event", "changed", "mode"] == 2


def test_recoding_replaces_rows_keeps_records_and_corrections(
    record_url: str, folder: Path, coder: Callable[..., None]
) -> None:
    with Store.open(record_url) as store:
        coder("1")
        add(store, Options((folder,)))
        version = store.versions(small_version(store))[0].id
        correct(store, f"{version}.E1", "status", "denied", who="R", why="she did not")
        coder("2", better)
        assert len(list(recode(store, dry_run=False))) == 2
        event = store.record(version).events[0]
        assert (event.mode, event.status) == (None, "denied")
        assert {found.coder for found in store.versions(version)} == {"2"}
        with store.reading() as connection:
            records = schema.records
            kept = connection.execute(
                select(records.c.coder, records.c.json)
                .join(schema.versions, schema.versions.c.key == records.c.version)
                .where(schema.versions.c.id == version, records.c.corrected.is_(False))
                .order_by(records.c.number)
            ).all()
            assert connection.scalars(select(schema.statements.c.id)).all() == []
        assert [row.coder for row in kept] == ["1", "2"]
        assert Record.from_json(kept[0].json).events[0].mode == "visit"
        (run,) = [run for run in ledger.runs(store) if run["command"] == "recode"]
        assert (run["state"], run["seen"], run["changed"], run["coder"]) == ("done", 2, 2, "2")
        assert list(recode(store, dry_run=False)) == []
        assert len(list(recode(store, dry_run=True, everything=True))) == 2


def small_version(store: Store) -> str:
    """Return the id of the first version that a record has."""
    with store.reading() as connection:
        return (
            connection.execute(select(schema.versions.c.id).order_by(schema.versions.c.key)).scalars().first()
            or ""
        )


def test_a_story_that_cannot_be_coded_again_keeps_its_record(
    tmp_path: Path, coder: Callable[..., None]
) -> None:
    with Store.open("sqlite://") as store:
        coder("1")
        record = small_record()
        record.story.text += " It was unlucky."
        version = store.add_record(record).version  # no bytes were kept of it: its text is read
        coder("2", better)
        (change,) = recode(store, dry_run=False)
        assert change.failure == "a fault of the program: ValueError: no such lemma"
        assert store.record(version) == record


def test_a_new_numbering_is_no_difference() -> None:
    old, new = wire_record(), wire_record()
    for number, actor in enumerate(new.actors):
        names = {actor.id: f"A{100 + number}"}
        for event in new.events:
            event.actors = [names.get(name, name) for name in event.actors]
            event.recipients = [names.get(name, name) for name in event.recipients]
        for statement in new.statements:
            statement.speaker = names.get(statement.speaker or "", statement.speaker)
        for visit in new.visits:
            visit.travellers = [names.get(name, name) for name in visit.travellers]
        for membership in new.memberships:
            membership.member = names.get(membership.member, membership.member)
            membership.group = names.get(membership.group, membership.group)
        actor.id = f"A{100 + number}"
    assert list(differences(old, new)) == []
