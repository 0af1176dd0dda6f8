import numpy as np
import pytest
from tests.annotate.scored import LABELS, SIZE, decoder, plain_relations, say, shown

from dragoman.annotate.decode import RelationTable
from dragoman.annotate.windows import Window

WORDS = ["Envoys", "met", "Reis", "Talks", "ended", "Monday"]
WHOLE = Window(((0, 6),))
TREE = {0: 1, 1: 1, 2: 1, 3: 4, 4: 4, 5: 4}


def test_sentences_begin_where_the_scores_say_and_where_blocks_do():
    reading = decoder().decode(WORDS, [(0, 2), (2, 6)], [say(shown(Window(((0, 2), (2, 6)))), starts=[3])])
    assert reading.sentences == [(0, 2), (2, 3), (3, 6)]


def test_given_borders_go_before_the_scores():
    scored = [say(shown(WHOLE), starts=[3])]
    starts = [True, False, False, False, True, False]
    assert decoder().decode(WORDS, [(0, 6)], scored, starts).sentences == [(0, 4), (4, 6)]


def test_heads_and_relations_of_every_sentence():
    scored = say(shown(WHOLE), starts=[3], heads=TREE)
    reading = decoder(plain_relations("nsubj")).decode(WORDS, [(0, 6)], [scored])
    assert reading.heads == [1, 1, 1, 4, 4, 4]
    assert reading.relations == ["nsubj", "root", "nsubj", "nsubj", "root", "nsubj"]


def test_only_the_root_is_called_root():
    reading = decoder(plain_relations("root")).decode(WORDS, [(0, 6)], [say(shown(WHOLE), heads=TREE)])
    assert [relation == "root" for relation in reading.relations] == [
        head == at for at, head in enumerate(reading.heads)
    ]


def test_an_arc_never_leaves_its_sentence():
    """However well a head across the border scores."""
    scored = say(shown(WHOLE), starts=[3], heads={**TREE, 5: 1})
    reading = decoder().decode(WORDS, [(0, 6)], [scored])
    assert all(3 <= head < 6 for head in reading.heads[3:])


def test_features_are_those_of_the_part_of_speech():
    upos = {0: "NOUN", 1: "VERB", 2: "VERB"}
    feats = {0: "Tense=Past", 1: "Tense=Past", 2: "_"}
    reading = decoder().decode(WORDS[:3], [(0, 3)], [say(shown(Window(((0, 3),))), upos=upos, feats=feats)])
    assert reading.upos == ["NOUN", "VERB", "VERB"]
    assert reading.feats == ["Number=Plur", "Tense=Past", ""]


def test_lemmas_are_edits_of_the_words():
    reading = decoder().decode(WORDS, [(0, 6)], [say(shown(WHOLE), lemmas={0: "l1", 1: "o0", 2: "o0"})])
    assert reading.lemmas[:4] == ["envoy", "met", "Reis", "talks"]


def test_names_and_times_stay_in_their_sentence():
    """The name is cut at the border: the rest continues nothing."""
    entities = {1: "O", 2: "B-Person", 3: "I-Person", 4: "I-Person"}
    scored = say(shown(WHOLE), starts=[4], entities=entities, times={5: "B-DATE"})
    reading = decoder().decode(WORDS, [(0, 6)], [scored])
    assert reading.entities[0] == (2, 4, "Person")
    assert all(end <= 4 or start >= 4 for start, end, _ in reading.entities)
    assert reading.times == [(5, 6, "DATE")]


def test_each_sentence_is_read_where_most_is_around_it():
    first, second = Window(((0, 6),)), Window(((3, 9),))
    words = [f"w{at}" for at in range(9)]
    here = say(shown(first), starts=[2, 4], upos=dict.fromkeys(range(6), "NOUN"))
    there = say(shown(second), starts=[4, 6], upos=dict.fromkeys(range(3, 9), "VERB"))
    reading = decoder().decode(words, [(0, 9)], [here, there])
    assert reading.sentences == [(0, 2), (2, 4), (4, 6), (6, 9)]
    # (2, 4) is whole in the first alone; (4, 6) ends the first and stands inside the second.
    assert reading.upos == ["NOUN"] * 4 + ["VERB"] * 5


def test_a_sentence_that_no_window_shows_whole_is_cut_and_nothing_is_lost():
    windows = [Window(((0, 40),)), Window(((20, 60),)), Window(((40, 70),))]
    words = [f"w{at}" for at in range(70)]
    reading = decoder().decode(words, [(0, 70)], [shown(window) for window in windows])
    assert reading.sentences == [(0, 40), (40, 70)]
    for start, end in reading.sentences:
        assert all(start <= head < end for head in reading.heads[start:end])


def test_words_in_no_block_are_left_unread():
    reading = decoder().decode(WORDS, [(3, 6)], [say(shown(Window(((3, 6),))), upos={3: "VERB"})])
    assert reading.sentences == [(3, 6)]
    assert reading.upos[:4] == ["X", "X", "X", "VERB"]
    assert reading.heads[:3] == [0, 1, 2]


def test_cues_bring_attributions_with_their_probability():
    told = {0: "B-source", 2: "B-content", 3: "I-content"}
    scored = say(shown(WHOLE), cues={1: "B-cue"}, told=told)
    (found,) = decoder().decode(WORDS, [(0, 6)], [scored]).attributions
    assert (found.cue, found.source, found.content) == ((1, 2), (0, 1), ((2, 4),))
    # Scores 10 for the cue, 5 and 0 for the others.
    assert found.score == pytest.approx(1 - np.exp(-5) / (1 + np.exp(-5) + np.exp(-10)), abs=1e-4)


def test_nothing_to_read():
    reading = decoder().decode([], [], [])
    assert (reading.sentences, reading.heads, reading.entities, reading.attributions) == ([], [], [], [])


def test_relations_are_scored_as_the_formula_says():
    chance = np.random.default_rng(3)
    labels = len(LABELS.relations)
    both = chance.normal(size=(SIZE, labels * SIZE)).astype(np.float32)
    one, other = (chance.normal(size=(labels, SIZE)).astype(np.float32) for _ in range(2))
    bias = chance.normal(size=labels).astype(np.float32)
    words, heads = (chance.normal(size=(5, SIZE)).astype(np.float32) for _ in range(2))
    found = RelationTable(both, one, bias, other).scores(words, heads)
    for pair in range(5):
        for label in range(labels):
            square = both[:, label * SIZE : (label + 1) * SIZE]
            wanted = words[pair] @ square @ heads[pair] / SIZE**0.5
            wanted += one[label] @ words[pair] + bias[label] + other[label] @ heads[pair]
            assert found[pair, label] == pytest.approx(wanted, rel=1e-3, abs=1e-3)
