from __future__ import annotations

import io

from rich.console import Console
from tests.evaluate.gold import wire_gold
from tests.handmade import wire_record

from dragoman.evaluate.gold import GoldStory
from dragoman.evaluate.layers import Tally, score_story
from dragoman.evaluate.stories import StoryResult
from dragoman.evaluate.tables import print_scores, print_stories
from dragoman.ontology.codebook import load_codebook


def _console() -> Console:
    return Console(file=io.StringIO(), width=100, highlight=False)


def _shown(console: Console) -> list[list[str]]:
    assert isinstance(console.file, io.StringIO)
    return [line.split() for line in console.file.getvalue().splitlines()]


def test_figures_and_groups_of_figures() -> None:
    console = _console()
    print_scores(
        console,
        {"f1": 0.5, "words": 12, "recognition_f1": None, "by_type": {"Date": {"f1": 1.0, "gold": 3}}},
    )
    assert _shown(console) == [
        ["measure", "value"],
        ["f1", "0.500"],
        ["words", "12"],
        ["recognition", "f1", "–"],
        ["by", "type", "f1", "gold"],
        ["Date", "1.000", "3"],
    ]


def test_stories_with_what_was_met_missed_and_made_up() -> None:
    raw = wire_gold()
    raw["events"][2]["recipients"] = [{"name": "Ethiopia", "country": "ETH"}]
    raw["figures"][0]["text"] = "five goats"
    gold, record, tally = GoldStory.model_validate(raw), wire_record(), Tally()
    matches = score_story(gold, record, tally, load_codebook())
    console = _console()
    result = StoryResult("wire", record, matches, ["five goats"])
    print_stories(console, tally.scores(), [result], verbose=True)
    shown = [" ".join(line) for line in _shown(console)]
    assert any(line.startswith("met CONSULT happened: NOR → KEN | Norwegian Foreign") for line in shown)
    assert any(line.startswith("MISSED ACCUSE happened: KEN → ETH") for line in shown)
    assert any(line.startswith("made up ACCUSE happened: KEN → Red Hill Front") for line in shown)
    assert "wire: not in the story: five goats" in shown
    assert "layer precision recall f1 gold predicted" in shown
    assert "judged accuracy n" in shown
    assert shown[-1] == "1 stories"
