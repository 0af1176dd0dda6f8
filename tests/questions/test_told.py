"""Statements, figures, visits, stories and actors, on both databases."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.questions.stories import records

from dragoman.questions import query
from dragoman.questions.errors import QuestionError
from dragoman.questions.record import OpenRecord

KINDS = ("events", "statements", "visits", "figures", "stories", "actors")


def test_statements_by_speaker_kind_and_days(asked: OpenRecord) -> None:
    assert [row["speaker"] for row in asked.statements(actor="USA")] == ["Dale Archer", "senior official"]
    assert [row["speaker"] for row in asked.statements(attribution="anonymous")] == ["senior official"]
    assert [row["speaker"] for row in asked.statements(kind="direct", actor="GOV")] == ["Dale Archer"]
    assert [row["speaker"] for row in asked.statements(since="2019-05", until="2019")] == ["Russia"]
    assert [row["speaker"] for row in asked.statements(publisher="Andina Wire")] == ["Dale Archer"]
    newest = [row["published"] for row in asked.statements(order="-published", limit=2)]
    assert newest == [date(2020, 1, 10), date(2019, 5, 2)]


def test_a_statement_has_its_words_and_where_they_stand(asked: OpenRecord) -> None:
    (row,) = asked.statements(actor="Dale Archer")
    text = records()[0].story.text
    assert row["content"] == "Peru is a partner in the humanitarian corridor"
    assert [text[span["start"] : span["end"]] for span in row["content_spans"]] == [row["content"]]
    assert (row["cue"], row["speaker_title"], row["speaker_country"]) == ("said", "Secretary of State", "USA")


def test_figures_by_unit_speaker_and_size(asked: OpenRecord) -> None:
    assert [(row["value"], row["of"]) for row in asked.figures(unit="person")] == [(700000.0, "Venezuelans")]
    assert [row["value"] for row in asked.figures(order="-value")] == [700000.0, 40.0]
    (row,) = asked.figures(actor="senior official")
    assert (row["words"], row["qualifier"], row["speaker"], row["speaker_country"]) == (
        "40",
        "exact",
        "senior official",
        "USA",
    )
    assert records()[3].story.text[row["start_char"] : row["end_char"]] == "40"


def test_visits_by_traveller_stop_and_day(asked: OpenRecord) -> None:
    rows = list(asked.visits(actor="USA", country="PER", since="2019-04-13", order="day"))
    assert [row["status"] for row in rows] == ["planned", "happened"]
    assert rows[0]["stops"] == [
        {"place": "Lima", "country": "PER", "start": date(2019, 4, 13), "end": date(2019, 4, 13)}
    ]
    assert (rows[0]["travellers"], rows[0]["countries"], rows[0]["start"]) == (
        ["Dale Archer"],
        ["PER"],
        date(2019, 4, 13),
    )
    assert asked.visits(status="planned", place="Lima").count() == 1
    assert asked.visits(since="2019-04-14").count() == asked.visits(actor="PER").count() == 0


def test_stories_with_their_versions(asked: OpenRecord) -> None:
    rows = list(asked.stories(order="published"))
    assert [row["title"] for row in rows] == [
        "Archer to fly to Lima",
        "Talks in Lima end",
        "Moscow answers",
        "Border accord",
        "New sanctions",
        "Aid goes on",
    ]
    assert [(row["events"], row["statements"]) for row in rows][:3] == [(1, 1), (2, 0), (2, 1)]
    every = list(asked.stories(superseded=True, publisher="Andina Wire"))
    assert [(row["number"], row["current"]) for row in every] == [(1, True), (1, False), (2, True)]
    assert every[1]["id"] == every[2]["id"]
    assert [row["title"] for row in asked.stories(actor="NATO")] == ["Moscow answers"]
    assert [row["title"] for row in asked.stories(story=[every[1]["id"]])] == ["Border accord"]
    assert [row["title"] for row in asked.stories(since="2019-05", until="2019-05")] == ["Moscow answers"]


def test_an_actor_is_one_row_however_many_stories_name_it(asked: OpenRecord) -> None:
    rows = {row["name"]: row for row in asked.actors(order="-stories")}
    assert len(rows) == asked.actors().count() == 10
    assert sorted((row["stories"] for row in rows.values()), reverse=True) == [
        row["stories"] for row in rows.values()
    ]
    assert rows["Dale Archer"] == {
        "name": "Dale Archer",
        "kind": "person",
        "country": "USA",
        "sectors": ["GOV"],
        "title": "Secretary of State",
        "knowledge_id": None,
        "anonymous": False,
        "stories": 2,
        "first_published": date(2019, 4, 9),
        "last_published": date(2019, 4, 14),
    }
    assert rows["United States"]["stories"] == 4
    assert [row["name"] for row in asked.actors(sector="MIL", order="name")] == ["NATO", "US Navy"]
    assert [row["name"] for row in asked.actors(country="USA", kind="state")] == ["United States"]
    recent = {row["name"]: row["stories"] for row in asked.actors(since="2020")}
    assert recent == {"senior official": 1, "United States": 1, "Venezuela": 1, "Peru": 1}


@pytest.mark.parametrize("kind", KINDS)
def test_every_order_gives_the_same_rows_and_count_agrees(asked: OpenRecord, kind: str) -> None:
    query = asked.ask(kind)
    whole = sorted(map(str, query))
    for order in (*query.kind.orders, "record"):
        for name in (order, f"-{order}"):
            assert sorted(map(str, query.order(name))) == whole
            assert list(query.order(name).limit(2)) == list(query.order(name))[:2]
    assert query.count() == len(whole)
    assert query.limit(1).count() == 1


@pytest.mark.parametrize("kind", KINDS)
def test_batches_have_the_schema_whatever_their_size(asked: OpenRecord, kind: str) -> None:
    query = asked.ask(kind)
    for size in (1, 2, 100):
        batches = list(query.batches(size))
        assert all(batch.schema == query.schema and batch.num_rows <= size for batch in batches)
    assert query.to_arrow().to_pylist() == list(query)
    assert asked.ask(kind, publisher="nobody").to_arrow().schema == query.schema


@pytest.mark.parametrize(
    "filters",
    [{}, {"status": "planned"}, {"actor": "USA", "order": "-day"}, {"dated_by": "publication"}, {"limit": 2}],
)
def test_what_is_written_down_is_what_is_told(
    asked: OpenRecord, monkeypatch: pytest.MonkeyPatch, filters: dict[str, Any]
) -> None:
    monkeypatch.setattr(query, "_MANY", 2)
    found = asked.events(**filters)
    batches = list(found.passing())
    assert all(batch.schema == found.schema and batch.num_rows <= 2 for batch in batches)
    assert [row for batch in batches for row in batch.to_pylist()] == list(found)


def test_columns_may_be_chosen(sqlite: OpenRecord) -> None:
    table = sqlite.events(type="SANCTION").select("type", "start").to_arrow()
    assert table.to_pylist() == [{"type": "SANCTION", "start": date(2020, 1, 8)}]
    with pytest.raises(QuestionError, match="did you mean publisher"):
        sqlite.events().select("publisherr")


def test_a_query_is_not_changed_by_its_steps(sqlite: OpenRecord) -> None:
    query = sqlite.events()
    assert query.actor("USA").since("2020").count() == 1
    assert query.status("planned").type("CONSULT").recipient("PER").until("2019").count() == 1
    assert query.text("piracy").count() == 1
    assert query.count() == 9


def test_tables_for_polars_and_pandas(sqlite: OpenRecord) -> None:
    polars = sqlite.events(actor="USA").to_polars()
    pandas = sqlite.events(actor="USA").to_pandas()
    assert polars.height == len(pandas) == 6
    assert polars["type"].to_list() == list(pandas["type"])
    assert polars["actors"].to_list()[1] == ["Dale Archer", "Rosa Quispe"]


def test_the_query_can_be_read(asked: OpenRecord) -> None:
    query = asked.events(actor="USA", recipient="PER", since="2019")
    with asked.reading() as connection:
        keys = connection.exec_driver_sql(query.sql()).fetchall()
    assert len(keys) == query.count() == 2
    assert query.plan()
