"""Searching words, and where they are found, on both databases."""

from __future__ import annotations

import pytest
from sqlalchemy import event
from tests.questions.stories import records

from dragoman.questions.errors import QuestionError
from dragoman.questions.fulltext import CLOSE, OPEN, marked_spans, parse, snippet
from dragoman.questions.record import OpenRecord

TEXTS = {record.story.title: record.story.text for record in records()}


def titles(record: OpenRecord, words: str) -> list[str]:
    return [row["title"] for row in record.stories(text=words)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("piracy", ["Moscow answers"]),
        ("sanction", ["Moscow answers", "New sanctions"]),
        ("SANCTIONED venezuela", ["New sanctions"]),
        ('"humanitarian aid"', ["Talks in Lima end"]),
        ('"aid humanitarian"', []),
        ("humanitarian", ["Archer to fly to Lima", "Talks in Lima end"]),
        ("humanitarian -corridor", ["Talks in Lima end"]),
        ("piracy OR corridor", ["Archer to fly to Lima", "Moscow answers"]),
        ("(piracy) OR 'corridor', lima", ["Archer to fly to Lima"]),
        ("Boliv*", ["Border accord", "Aid goes on"]),
        ("answers", ["Moscow answers"]),
    ],
)
def test_stories_by_title_and_text(asked: OpenRecord, words: str, found: list[str]) -> None:
    assert titles(asked, words) == found


@pytest.mark.parametrize(
    "words", ["sanction", "humanitarian OR Lima", '"humanitarian corridor"', "Venezuela* names"]
)
def test_matches_are_offsets_into_the_storys_text(asked: OpenRecord, words: str) -> None:
    rows = list(asked.stories(text=words))
    assert rows
    for row in rows:
        text = TEXTS[row["title"]]
        heads = [text[match["start"] : match["end"]].lower() for match in row["matches"]]
        assert heads
        for head in heads:
            assert any(term.words.split()[0].lower()[:6] in head or head in term.words.lower()
                       for term in parse(words).terms)  # fmt: skip
        assert f"[{text[row['matches'][0]['start'] : row['matches'][0]['end']]}]" in row["snippet"]


def test_events_are_found_by_the_sentence_that_reports_them(asked: OpenRecord) -> None:
    (row,) = asked.events(text="sanctioned")
    assert row["type"] == "SANCTION"
    match = row["matches"][0]
    assert row["evidence_start"] <= match["start"] < match["end"] <= row["evidence_end"]
    assert TEXTS["New sanctions"][match["start"] : match["end"]] == "sanctioned"
    assert "The United States [sanctioned] Venezuela on Wednesday." in row["snippet"]
    assert asked.events(text="sanctioned Peru").count() == 0
    assert asked.events(text="Peru", actor="USA", type="AID").count() == 1


def test_statements_are_found_by_what_is_said(asked: OpenRecord) -> None:
    said = [row["content"] for row in asked.statements(text="sanctions")]
    assert said == ["the naval sanctions are an act of war", "the list of sanctions is final"]
    assert asked.statements(text="senior").count() == 0  # the speaker is no part of it
    assert asked.statements(text="war final").count() == 0


def test_what_else_a_story_tells_is_found_by_its_words(asked: OpenRecord) -> None:
    assert [row["value"] for row in asked.figures(text="corridor")] == [700000.0]
    assert [row["status"] for row in asked.visits(text="corridor")] == ["planned"]


@pytest.mark.parametrize(("words", "sought"), [("Venezuela*", False), ("Venezuela", True)])
def test_a_beginning_is_sought_once_and_not_for_each_story(
    sqlite: OpenRecord, words: str, sought: bool
) -> None:
    """For each story anew, it took 148 ms for fifty stories of a large record."""
    told: list[str] = []

    def note(_connection: object, _cursor: object, sql: str, values: object, *_: object) -> None:
        if "highlight" in sql:
            told.append(sql)

    event.listen(sqlite.store.engine, "before_cursor_execute", note)
    try:
        assert sqlite.events(text=words).to_arrow().num_rows > 1
    finally:
        event.remove(sqlite.store.engine, "before_cursor_execute", note)
    (sql,) = told
    with sqlite.reading() as connection:
        steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", ("", "", words)).all()
    index = next(step[-1] for step in steps if "VIRTUAL TABLE INDEX" in step[-1])
    assert (":=M" in index) == sought, index


def test_marks_are_found_again_where_the_database_changed_the_text() -> None:
    text = "Talks <b>on</b> peace, then peace"
    marked = f"Talks  on  {OPEN}peace{CLOSE}, then {OPEN}peace{CLOSE}"
    assert [text[start:end] for start, end in marked_spans(text, marked)] == ["peace", "peace"]


def test_a_snippet_keeps_words_whole() -> None:
    text = "one two three four five six seven"
    assert snippet(text, [(14, 18)], around=6) == "… three [four] five …"
    assert snippet(text, [(0, 3)], around=4) == "[one] two …"
    assert snippet(text, []) is None


@pytest.mark.parametrize("words", ["", "  ", "-war", '"', "OR"])
def test_nothing_to_search_for_is_refused(words: str) -> None:
    with pytest.raises(QuestionError):
        parse(words)


@pytest.mark.parametrize("words", ['a\'b OR "c;d"', "x) y", "NEAR(a b)", "a AND b", "tag:y", "^z"])
def test_nothing_that_is_typed_reaches_the_database_as_its_language(asked: OpenRecord, words: str) -> None:
    assert asked.stories(text=words).count() == 0
