"""Joining in a database, on both: order plays no part, neighbours alone are touched, rulings hold."""

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any

import pytest
from sqlalchemy import event, func, select
from tests.episodes.told import meeting, newsroom, story, toll_story, visit_story

from dragoman.record.models import Record
from dragoman.store import Store, schema
from dragoman.store.across import link_pending
from dragoman.store.episodes import episode, episodes, join_episodes, near_misses, split_episode
from dragoman.store.gatherings import outlets

SHARED = [
    *newsroom(),
    visit_story("planned", date(2024, 5, 4), "Fjord Wire", day=date(2024, 5, 6)),
    visit_story("happened", date(2024, 5, 6), "Evening Post", day=date(2024, 5, 6)),
    toll_story(81, "exact", "Fjord Wire"),
    toll_story(74, "exact", "Evening Post"),
]


def built(url: str, records: Sequence[Record], *, often: bool = False) -> dict[str, Any]:
    """Return what a record says across stories, after adding records in this order."""
    with Store.open(url) as store:
        for record in records:
            store.add_record(record)
            if often:
                link_pending(store)
        link_pending(store)
        return across(store)


def across(store: Store) -> dict[str, Any]:
    groups = (schema.episodes, schema.journeys, schema.figure_groups)
    with store.reading() as connection:
        found: dict[str, Any] = {
            table.name: sorted(
                tuple(row)
                for row in connection.execute(select(*[c for c in table.c if c.name != "key"])).all()
            )
            for table in groups
        }
        things, members = schema.link_things, schema.episode_members
        query = select(things.c.uid, schema.episodes.c.id, members.c.score)
        query = query.join(members, members.c.event == things.c.thing).join(schema.episodes)
        found["members"] = sorted(tuple(row) for row in connection.execute(query))
        found["copies"] = connection.scalar(select(func.count()).select_from(schema.near_duplicates))
        for table in (schema.link_things, schema.links, schema.link_keys, schema.fingerprints):
            found[f"rows of {table.name}"] = connection.scalar(select(func.count()).select_from(table))
    return found


def test_the_order_of_adding_plays_no_part(record_url: str) -> None:
    expected = built("sqlite://", SHARED)
    order = list(SHARED)
    Random(7).shuffle(order)
    assert built(record_url, order, often=True) == expected
    assert [row for row in expected["figure_groups"] if row[-1]] != []
    assert "happened" in {row[1] for row in expected["journeys"]}


def test_an_episode_shows_its_tellings_and_why(record_url: str) -> None:
    built(record_url, SHARED)
    with Store.open(record_url) as store:
        (widest, *_) = episodes(
            store, countries=["PRT", "MAR"], since=date(2024, 5, 6), until=date(2024, 5, 6)
        )
        assert widest.mentions == len(episode(store, widest.id)[1]) >= 3
        assert widest.actors == ("Ana Reis (PRT)", "Karim Alami (MAR)")
        found, tellings = episode(store, widest.id)
        assert found == widest
        assert [t.published for t in tellings] == sorted(t.published for t in tellings if t.published)
        assert all(t.why["parts"] and t.why["key"] for t in tellings)
        assert {episode(store, telling.uid)[0].id for telling in tellings} == {widest.id}
        assert all(inside != outside for inside, outside, _, _ in near_misses(store, widest.id))
        with pytest.raises(KeyError):
            episode(store, "none")


def test_a_version_that_is_superseded_leaves_its_episode(record_url: str) -> None:
    old, new = meeting("Daily Post"), meeting("Daily Post", more="And then some")
    other = story(
        "Ghana thanked Norway.", "thanked", ("GHA",), ("NOR",), type="SUPPORT", publisher="Daily Post"
    )
    for record in (old, new, other):
        record.story.url = "https://example.org/1"
    expected = built("sqlite://", [meeting("Example Wire"), other])
    with Store.open(record_url) as store:
        for record in (old, meeting("Example Wire"), new, other):
            store.add_record(record)
            link_pending(store)
        found = across(store)
    # The version's own id differs: it is one of a story with an address.
    assert [row[1:] for row in found["episodes"]] == [row[1:] for row in expected["episodes"]]
    assert {k: v for k, v in found.items() if k.startswith("rows")} == {
        k: v for k, v in expected.items() if k.startswith("rows")
    }


def test_what_is_split_stays_split_and_what_is_joined_stays_joined(record_url: str) -> None:
    papers = ["Example Wire", "Daily Post", "Fjord Wire"]
    with Store.open(record_url) as store:
        for paper in papers[:2]:
            store.add_record(meeting(paper))
        store.add_record(story("Ghana thanked Norway.", "thanked", ("GHA",), ("NOR",), type="SUPPORT"))
        link_pending(store)
        (one,) = episodes(store, least_mentions=2)
        _, (first, second) = episode(store, one.id)
        left, out = split_episode(store, one.id, [second.uid], who="me", why="two meetings")
        assert (left.mentions, out.mentions) == (1, 1)
        thanks = episodes(store, types=["SUPPORT"])[0]
        made = join_episodes(store, [left.id, thanks.id], who="me", why="said there")
        assert made.mentions == 2
        with pytest.raises(ValueError, match="not all"):
            split_episode(store, out.id, [second.uid], who="me", why="alone")
        store.add_record(meeting(papers[2]))
        link_pending(store)
        assert episode(store, first.uid)[0].id != episode(store, second.uid)[0].id
        assert episode(store, first.uid)[0].id == episode(store, thanks.id)[0].id
        joined_again = join_episodes(store, [first.uid, second.uid], who="me", why="one after all")
        assert {first.uid, second.uid} <= {t.uid for t in episode(store, joined_again.id)[1]}


def test_copies_are_linked_and_count_as_one_outlet(record_url: str) -> None:
    body = " ".join(f"word{number}" for number in range(60))
    with Store.open(record_url) as store:
        keys = {
            store.add_record(meeting(paper, more=f"{body} {paper}")).key
            for paper in ("Daily Post", "Evening Post")
        }
        link_pending(store)
        with store.reading() as connection:
            assert connection.scalar(select(func.count()).select_from(schema.near_duplicates)) == 1
            assert outlets(connection, keys) == 1
        (one,) = episodes(store, least_mentions=2)
        assert (one.mentions, one.outlets) == (2, 1)


def test_linking_reads_as_little_for_the_hundredth_stranger_as_for_the_tenth(record_url: str) -> None:
    counts = []
    with Store.open(record_url) as store:
        read: list[int] = []

        @event.listens_for(store.engine, "before_cursor_execute")
        def count(*_: Any) -> None:
            read.append(1)

        for number in range(40):
            # Other weeks: none is the neighbour of another.
            day = date.fromordinal(date(2020, 1, 1).toordinal() + 9 * number)
            store.add_record(meeting("Example Wire", day=day, published=day, more=f"Week {number}"))
            read.clear()
            done = link_pending(store)
            counts.append((len(read), done.touched, done.links))
    assert counts[9] == counts[39]
    assert counts[39][1:] == (1, 0)
