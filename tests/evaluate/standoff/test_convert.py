from __future__ import annotations

import json

import pytest
from tests.evaluate.standoff.invented import TEXT, gold

from dragoman.evaluate.standoff.convert import to_gold, to_standoff
from dragoman.evaluate.standoff.documents import Document, StandoffError, words


def standoff() -> Document:
    return to_standoff(gold(), TEXT, collection="readouts")


def test_there_and_back_is_the_same_record_with_fields_in_the_same_order() -> None:
    again = to_gold(Document.model_validate_json(standoff().to_json()), TEXT)
    assert json.dumps(again) == json.dumps(gold())


def test_contexts_survive_where_they_are_annotated() -> None:
    record = gold()
    record["events"][0]["contexts"] = ["diplomatic"]
    assert to_gold(to_standoff(record, TEXT, collection="readouts"), TEXT) == record


def test_file_holds_no_words_of_the_text() -> None:
    written = standoff().to_json()
    for passage in ("arrived", "stand by", "Ruiz", "Lima", "people who marched", "told"):
        assert passage in TEXT
        assert passage not in written.replace("police of Lima", "")


def test_another_text_is_refused() -> None:
    with pytest.raises(StandoffError, match="invented: not the text"):
        to_gold(standoff(), TEXT.replace("Lima", "Rome"))


@pytest.mark.parametrize(
    "layer, field",
    [("events", "sentence"), ("events", "trigger"), ("statements", "cue"), ("figures", "text")],
)
def test_words_that_are_not_in_the_text_are_named(layer: str, field: str) -> None:
    record = gold()
    record[layer][0][field] = "sailed to Callao"
    with pytest.raises(StandoffError, match="sailed to Callao"):
        to_standoff(record, TEXT, collection="readouts")


def test_trigger_is_looked_for_in_its_own_sentence() -> None:
    protest, arrest = standoff().events[3:]
    assert TEXT[: protest.trigger[0]].endswith("people ")
    assert arrest.evidence == protest.evidence


def test_actor_is_one_across_events_statements_and_visits() -> None:
    document = standoff()
    assert [event.actors for event in document.events] == [["A1"], ["A1"], ["A1", "A3"], ["A4"], ["A5"]]
    assert document.statements[0].actors == ["A1"]
    assert document.visits[0].travellers == ["A1"]


def test_institution_without_events_speaks_by_its_words_alone() -> None:
    document = standoff()
    assert document.statements[1].actors == []
    assert words(TEXT, document.statements[1].speaker) == "the embassy"


def test_several_speakers_are_told_apart() -> None:
    record = gold()
    record["statements"][0] |= {"speaker": "Ana Ruiz and President Li Wen", "speaker_country": None}
    document = to_standoff(record, TEXT, collection="readouts")
    assert document.statements[0].actors == ["A1", "A3"]
    assert to_gold(document, TEXT) == record


def test_cue_is_the_one_next_to_its_content() -> None:
    text = "Li told envoys of it. “We agree,” Ruiz told them."
    record = gold() | {key: [] for key in ("events", "figures", "visits", "places", "dates")}
    record["statements"] = [record["statements"][0] | {"content": "We agree", "cue": "told"}]
    cue = to_standoff(record, text, collection="readouts").statements[0].cue
    assert cue == (39, 43)


def test_short_value_is_not_found_inside_a_longer_one() -> None:
    text = "Elections in May 2019 and again in 2019."
    record = gold() | {key: [] for key in ("events", "statements", "figures", "visits", "places")}
    days = {"start": "2019-01-01", "end": "2019-12-31"}
    record["dates"] = [{"text": "2019", **days}, {"text": "May 2019", **days}]
    document = to_standoff(record, text, collection="readouts")
    assert [time.span for time in document.times] == [(35, 39), (13, 21)]
