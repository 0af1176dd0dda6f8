import numpy as np
import pytest
from tests.annotate.scored import SIZE, say, shown, told_by_words

from dragoman.annotate.attributions import CueTable, attributions_in
from dragoman.annotate.labels import ATTRIBUTION_LABELS, DISTANCE_CLASSES, distance_class
from dragoman.annotate.windows import Window

WINDOW = Window(((5, 9), (9, 15)))  # places 5 to 14 of the text


def found_with(told, cues=((1, 2, 0.9),)):
    return attributions_in(say(shown(WINDOW), told=told), cues, told_by_words())


def test_places_are_those_of_the_text():
    (found,) = found_with({5: "B-source", 7: "B-content", 8: "I-content"})
    assert (found.cue, found.source, found.content) == ((6, 7), (5, 6), ((7, 9),))
    assert found.score == 0.9


def test_content_may_have_gaps_and_go_on_in_the_next_paragraph():
    (found,) = found_with({5: "B-content", 8: "B-content", 9: "I-content", 10: "I-content"})
    assert found.source is None
    assert found.content == ((5, 6), (8, 11))


def test_a_cue_without_content_reports_nothing():
    assert found_with({5: "B-source"}) == []


def test_a_cue_is_neither_its_source_nor_its_content():
    (found,) = found_with({5: "B-content", 6: "I-content", 7: "I-content", 9: "B-content"}, ((1, 3, 0.5),))
    assert found.cue == (6, 8)
    assert found.content == ((5, 6), (9, 10))


def test_of_two_sources_the_surer_one_is_kept():
    scored = say(shown(WINDOW), told={5: "B-source", 8: "B-source", 10: "B-content"})
    scored.told_words[3, ATTRIBUTION_LABELS.index("B-source")] += 1  # place 8
    (found,) = attributions_in(scored, [(1, 2, 0.9)], told_by_words())
    assert found.source == (8, 9)


def test_every_cue_is_asked():
    told = {5: "B-source", 7: "B-content", 10: "B-content"}
    assert [each.cue for each in found_with(told, ((1, 2, 0.9), (4, 5, 0.8)))] == [(6, 7), (9, 10)]


def test_cues_are_scored_as_the_formula_says():
    chance = np.random.default_rng(5)
    labels = len(ATTRIBUTION_LABELS)
    both = chance.normal(size=(SIZE, labels * SIZE)).astype(np.float32)
    distances = chance.normal(size=(DISTANCE_CLASSES, SIZE)).astype(np.float32)
    inner = chance.normal(size=(labels, SIZE)).astype(np.float32)
    bias = chance.normal(size=labels).astype(np.float32)
    cues, words = (chance.normal(size=(7, SIZE)).astype(np.float32) for _ in range(2))
    scores = CueTable(both, distances, inner, bias).scores(2, cues, words)
    far = distance_class(np.arange(7), 2)
    for word in range(7):
        mixed = np.maximum(cues[2] + words[word] + distances[far[word]], 0)
        for label in range(labels):
            square = both[:, label * SIZE : (label + 1) * SIZE]
            wanted = cues[2] @ square @ words[word] / SIZE**0.5 + inner[label] @ mixed + bias[label]
            assert scores[word, label] == pytest.approx(wanted, rel=1e-3, abs=1e-3)
