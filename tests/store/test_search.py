"""The index that the database keeps itself follows every change, on both databases."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import Connection, delete, select, update
from tests.questions.stories import fill, records

from dragoman.questions.record import OpenRecord
from dragoman.store import search
from dragoman.store.schema import event_dyads, event_parties, events, versions


@pytest.fixture
def record(record_url: str) -> Iterator[OpenRecord]:
    with fill(record_url) as opened:
        yield opened


def dyads(connection: Connection) -> list[tuple[object, ...]]:
    return sorted(map(tuple, connection.execute(select(event_dyads))), key=str)


def kept_and_remade(record: OpenRecord) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Return what the triggers have kept, and what making the index anew gives."""
    with record.store.writing() as connection:
        kept = dyads(connection)
        search.rebuild(connection)
        return kept, dyads(connection)


def test_what_is_added_is_indexed(record: OpenRecord) -> None:
    kept, remade = kept_and_remade(record)
    assert kept == remade
    assert len(kept) > 20


def test_random_changes_are_followed(record: OpenRecord) -> None:
    drawn = random.Random(11)
    with record.store.writing() as connection:
        keys = list(connection.scalars(select(events.c.key).order_by(events.c.key)))
        for _ in range(40):
            key = drawn.choice(keys)
            one = (event_parties.c.event == key) & (event_parties.c.position == 1)
            change = drawn.choice(
                [
                    update(events)
                    .where(events.c.key == key)
                    .values(start_date=date(2021, drawn.randint(1, 12), 1)),
                    update(events)
                    .where(events.c.key == key)
                    .values(start_date=None, quad=drawn.randint(1, 4)),
                    update(events).where(events.c.key == key).values(date_from="publication"),
                    update(events).where(events.c.key == key).values(current=drawn.random() < 0.5),
                    update(event_parties)
                    .where(one)
                    .values(country=drawn.choice(["CHL", "USA", "PER", None])),
                    update(event_parties).where(one).values(country="BRA"),
                    delete(event_parties).where(one),
                ]
            )
            connection.execute(change)
        connection.execute(delete(events).where(events.c.key.in_(keys[:2])))
    kept, remade = kept_and_remade(record)
    assert kept == remade


def test_superseding_takes_events_out_of_answers(record: OpenRecord) -> None:
    with record.reading() as connection:
        states = connection.execute(
            select(event_dyads.c.type, event_dyads.c.current).where(
                event_dyads.c.source == "BOL", event_dyads.c.target == "PER"
            )
        ).all()
    assert sorted(map(tuple, states)) == [("AGREE", False), ("REJECT", True)]


def test_words_follow_changes(record: OpenRecord) -> None:
    with record.store.writing() as connection:
        key = connection.scalar(select(versions.c.key).where(versions.c.title == "Aid goes on"))
        text = records()[-1].story.text.replace("Bolivia", "Ecuador")
        connection.execute(update(versions).where(versions.c.key == key).values(title="Relief", text=text))
    assert record.stories(text="relief ecuador").count() == 1
    assert record.stories(text="bolivia").count() == 1  # the border accord's, still
    with record.store.writing() as connection:
        connection.execute(delete(events).where(events.c.type == "SANCTION"))
    assert record.events(text="sanctioned").count() == 0
    if record.store.engine.dialect.name == "sqlite":
        with record.store.writing() as connection:
            for table in ("event_words", "statement_words", "story_words"):
                connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")


def test_a_load_in_bulk_without_triggers_is_indexed_afterwards(record: OpenRecord) -> None:
    with record.store.writing() as connection:
        kept = dyads(connection)
        search.drop_triggers(connection)
        assert not search.installed(connection)
        connection.execute(delete(event_dyads))
        search.install(connection)
        assert search.installed(connection)
        assert dyads(connection) == kept
    assert record.events(text="piracy").count() == 1
    assert record.statements(text="sanctions").count() == 2
