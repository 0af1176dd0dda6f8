"""Scores whose right values are counted by hand on the record of tests/handmade.py."""

from __future__ import annotations

from typing import Any

import pytest
from tests.evaluate.gold import ETHIOPIA, KENYA, NORWAY, event, wire_gold
from tests.handmade import at, wire_record

from dragoman.evaluate.gold import GoldStory
from dragoman.evaluate.layers import Scores, Tally, score_story
from dragoman.ontology.codebook import load_codebook
from dragoman.record.models import Event, Record


def scored(raw: dict[str, Any], record: Record | None = None) -> Scores:
    tally = Tally()
    score_story(GoldStory.model_validate(raw), record or wire_record(), tally, load_codebook())
    return tally.scores()


def test_what_is_right_counts_and_what_is_more_costs_precision() -> None:
    rows = scored(wire_gold())
    # Four of the record's thirteen events are gold, and so on.
    assert rows["events"] == {"precision": 0.308, "recall": 1.0, "f1": 0.471, "gold": 4, "predicted": 13}
    assert rows["events core"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 3, "predicted": 3}
    assert rows["statements"] == {"precision": 0.333, "recall": 1.0, "f1": 0.5, "gold": 2, "predicted": 6}
    assert rows["figures"] == {"precision": 0.667, "recall": 1.0, "f1": 0.8, "gold": 2, "predicted": 3}
    assert (rows["times"]["gold"], rows["times"]["recall"]) == (2, 1.0)
    assert rows["places"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 3, "predicted": 3}
    assert rows["visits"]["f1"] == 1.0
    for share in ("status", "mode", "event date", "event place", "speaker", "kind", "attribution"):
        assert rows[share]["accuracy"] == 1.0, share
    assert rows["spans in range"] == {"accuracy": 1.0, "n": 1}


def test_nothing_found_scores_nothing() -> None:
    record = wire_record()
    empty = record.model_copy(
        update={key: [] for key in ("events", "statements", "figures", "times", "places", "visits")}
    )
    rows = scored(wire_gold(), empty)
    layers = {name: row["f1"] for name, row in rows.items() if "f1" in row}
    assert len(layers) == 9
    assert set(layers.values()) == {0.0}


def test_the_right_code_between_the_wrong_parties_is_wrong() -> None:
    raw = wire_gold()
    raw["events"] = [event("ACCUSE", [NORWAY], [KENYA], "accused", raw["events"][2]["sentence"])]
    rows = scored(raw)
    assert rows["events"]["f1"] == rows["events quad"]["f1"] == 0.0
    # Norway supports Kenya in the record: the dyad without the code is there.
    assert rows["events dyad"]["recall"] == 1.0


def test_parties_of_symmetric_events_are_one_set() -> None:
    raw = wire_gold()
    sentence = "Ethiopia and Kenya agreed last month to reopen the crossing."
    raw["events"] = [event("AGREE", [ETHIOPIA], [KENYA], "agreed", sentence)]
    assert scored(raw)["events"]["recall"] == 1.0
    raw["events"] = [event("AGREE", [ETHIOPIA, NORWAY], [], "agreed", sentence)]
    # Norway's planned journey to Ethiopia is an AGREE of both, told elsewhere in the story.
    assert scored(raw)["status"]["accuracy"] == 0.0


def test_of_two_events_of_one_kind_the_one_at_the_trigger_is_taken() -> None:
    raw = wire_gold()
    record = wire_record()
    other: Event = record.events[0].model_copy(update={"id": "E0", "mode": None, "trigger": at("agreed")})
    raw["events"] = raw["events"][:1]
    assert (
        scored(raw, record.model_copy(update={"events": [other, *record.events]}))["mode"]["accuracy"] == 1.0
    )


@pytest.mark.parametrize(("value", "found"), [(45_400_000, True), (46_000_000, False)])
def test_figures_agree_within_a_hundredth(value: float, found: bool) -> None:
    raw = wire_gold()
    raw["figures"] = [{"text": "45 million dollars", "value": value}]
    assert scored(raw)["figures"]["recall"] == float(found)


def test_the_same_words_with_the_same_days_count_once() -> None:
    record = wire_record()
    twice = record.model_copy(
        update={"times": [*record.times, record.times[1].model_copy(update={"id": "T9"})]}
    )
    assert scored(wire_gold(), twice)["times"] == scored(wire_gold())["times"]


@pytest.mark.parametrize(
    ("speaker", "country", "attribution", "right"),
    [
        ("I. Solheim", None, "named", True),
        ("Ingrid Otieno", "NOR", "named", False),
        ("minister", "NOR", "institution", True),
        ("minister", "KEN", "institution", False),
        (None, None, "anonymous", False),
    ],
)
def test_a_speaker_is_told_by_surname_or_else_by_country(
    speaker: str | None, country: str | None, attribution: str, right: bool
) -> None:
    raw = wire_gold()
    words = {"speaker": speaker, "speaker_country": country, "attribution": attribution}
    raw["statements"] = [{**raw["statements"][0], **words}]
    assert scored(raw)["speaker"] == {"accuracy": float(right), "n": 1}


def test_a_statement_within_another_goes_to_the_one_of_its_extent() -> None:
    raw = wire_gold()
    record = wire_record()
    inner = record.statements[2]
    start, end = inner.content[0]
    outer = inner.model_copy(update={"id": "S0", "content": [(start - 40, end + 40)], "kind": "mixed"})
    raw["statements"] = raw["statements"][1:]
    assert scored(raw, record.model_copy(update={"statements": [outer, inner]}))["kind"]["accuracy"] == 1.0


def test_evidence_outside_the_text_is_counted() -> None:
    record = wire_record()
    beyond = record.events[0].model_copy(update={"trigger": (5, 99_999)})
    assert (
        scored(wire_gold(), record.model_copy(update={"events": [beyond]}))["spans in range"]["accuracy"]
        == 0.0
    )
