"""Labelled pairs are read, found in records, and scored by the episode their events end in."""

from pathlib import Path

import pytest
from tests.episodes.told import meeting, story

from dragoman.errors import InputError
from dragoman.evaluate.pairs import LabelledPair, Side, find, join, prepare, read_pairs, score_pairs
from dragoman.record.models import Record

CORPUS = Path(__file__).parents[2] / "corpus" / "pairs" / "pairs.tsv"


def side(record: Record) -> Side:
    (event,) = record.events
    return Side("any", record.story.id, *event.trigger, event.type)


def test_a_pair_counts_as_joined_when_it_ends_in_one_episode() -> None:
    one, other = meeting("Example Wire"), meeting("Daily Post")
    thanks = story("Ghana thanked Norway.", "thanked", ("GHA",), ("NOR",), type="SUPPORT")
    joining = prepare([one, other, thanks])
    join(joining)
    pairs = [
        LabelledPair(side(one), side(other), same=True, part="dev"),
        LabelledPair(side(one), side(thanks), same=True, part="dev"),
        LabelledPair(side(other), side(thanks), same=False, part="dev"),
        LabelledPair(side(one), Side("gone", "none", 0, 1, "AID"), same=True, part="dev"),
    ]
    scores = score_pairs(pairs, joining)
    assert (scores["precision"], scores["recall"]) == (1.0, pytest.approx(1 / 3))
    assert (scores["missing"], scores["stories missing"]) == (1, 1)
    assert find(joining, pairs[3].b) is None


def test_a_retelling_is_found_by_the_event_that_is_told_again() -> None:
    record = meeting("Example Wire", more=" The talks ended late.")
    (event,) = record.events
    start = record.story.text.index("talks")
    again = record.model_copy(
        update={"events": [event.model_copy(update={"mentions": [(start, start + 5)]})]}
    )
    retold = Side("any", record.story.id, start, start + 5, "CONSULT")
    found = find(prepare([again]), retold)
    assert found is not None
    assert found == find(prepare([again]), side(again))
    assert find(prepare([record]), retold) is None


def test_the_corpus_is_whole_and_no_month_is_in_both_parts() -> None:
    pairs = read_pairs(CORPUS)
    assert len(pairs) == 306
    assert (
        len(
            {
                (pair.a.text, pair.a.start, pair.a.type, pair.b.text, pair.b.start, pair.b.type)
                for pair in pairs
            }
        )
        > 300
    )
    assert all(pair.a.text != pair.b.text for pair in pairs)
    assert {pair.part for pair in pairs} == {"train", "dev"}


def test_a_line_that_is_no_pair_is_named(tmp_path: Path) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text(CORPUS.read_text("utf-8").splitlines()[0] + "\nonly a name\n", encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        read_pairs(path)
