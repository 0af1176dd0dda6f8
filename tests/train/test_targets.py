import numpy as np
import pytest
from tests.annotate.smallwords import small_vocabulary
from tests.train.toy import toy_examples, toy_vocabulary

from dragoman.annotate.labels import ATTRIBUTION_LABELS, CUE_LABELS, ENTITY_TYPES, PARTY_LABELS, bio
from dragoman.annotate.layers import Attribution
from dragoman.annotate.lemmas import lemma_of
from dragoman.train.example import EventMark, Example
from dragoman.train.targets import IGNORE, labels_of, samples_of


@pytest.fixture
def examples() -> list[Example]:
    return toy_examples(12)


def test_labels_are_sorted_and_the_same_for_any_order(examples):
    labels = labels_of(examples)
    assert labels == labels_of(examples[::-1])
    assert labels.upos == ("ADP", "NOUN", "PROPN", "PUNCT", "VERB")
    assert labels.relations == ("case", "ccomp", "nsubj", "obj", "obl", "punct", "root")
    assert labels.entities == bio(ENTITY_TYPES)
    allowed = {
        tag: {labels.feats[at] for at in row} for tag, row in zip(labels.upos, labels.feats_of, strict=True)
    }
    assert allowed["VERB"] == {"Tense=Past", "Tense=Pres"}
    assert allowed["PROPN"] == {"Number=Sing"}


def test_what_is_seen_once_is_left_out(examples):
    once = Example(
        "once",
        ["Geese", "g7s"],
        [(0, 2)],
        upos=["NOUN"] * 2,
        feats=["Gender=Fem", "_"],
        lemmas=["goose", "g7"],
    )
    labels = labels_of([*examples, once])
    assert "Gender=Fem" not in labels.feats
    assert "=goose" not in labels.lemmas
    assert "=goose" in labels_of([*examples, once, once]).lemmas


def test_answers_name_what_the_example_says(examples, tmp_path):
    labels, vocabulary = labels_of(examples), toy_vocabulary(tmp_path)
    for example in examples:
        (sample,) = samples_of(example, labels, vocabulary)
        assert sample.size == len(example.words)
        for layer in ("upos", "feats", "entities", "times"):
            inventory = getattr(labels, layer)
            assert [inventory[at] for at in sample.tags[layer]] == getattr(example, layer)
        edits = [labels.lemmas[at] for at in sample.tags["lemmas"]]
        assert [lemma_of(*pair) for pair in zip(edits, example.words, strict=True)] == example.lemmas
        assert sample.tags["starts"].astype(bool).tolist() == example.starts
        assert [labels.relations[at] for at in sample.relations] == example.relations


def test_heads_are_places_in_the_window(examples, tmp_path):
    example = next(each for each in examples if len(each.sentences) > 1)
    (sample,) = samples_of(example, labels_of(examples), toy_vocabulary(tmp_path))
    (_, first), (start, end) = example.sentences[:2]
    assert start == first
    for place in range(start, end):
        wanted = example.heads[place] + start if example.heads[place] else 0
        assert sample.heads[place] == wanted
    assert sample.sentences.tolist() == [
        number for number, (one, other) in enumerate(example.sentences) for _ in range(one, other)
    ]


def test_a_label_that_is_not_learnt_has_no_answer(examples, tmp_path):
    labels = labels_of(examples)
    odd = Example("odd", ["Reis"], [(0, 1)], feats=["Case=Acc"], lemmas=["Riez"])
    (sample,) = samples_of(odd, labels, toy_vocabulary(tmp_path))
    assert sample.tags["feats"].tolist() == [IGNORE]
    assert sample.tags["lemmas"].tolist() == [IGNORE]
    assert set(sample.tags) == {"feats", "lemmas"}
    assert (sample.heads, sample.cues) == (None, None)


def test_a_sentence_that_a_window_cuts_has_no_tree_there(examples, tmp_path):
    """A paragraph of 300 sentences of one piece a word: every sentence has its tree in some window."""
    words = ["Reis", "said", "talks", "end", "."] * 300
    told = {"heads": [2, 0, 4, 2, 2] * 300, "relations": ["nsubj", "root", "nsubj", "ccomp", "punct"] * 300}
    starts = [at % 5 == 0 for at in range(1500)]
    example = Example("long", words, [(0, 1500)], starts=starts, **told)
    samples = samples_of(example, labels_of(examples), toy_vocabulary(tmp_path))
    assert len(samples) > 5
    seen = set()
    for sample in samples:
        whole = sample.sentences >= 0
        assert (sample.heads[~whole] == IGNORE).all()
        assert (sample.relations[~whole] == IGNORE).all()
        numbers, counts = np.unique(sample.sentences[whole], return_counts=True)
        assert set(counts.tolist()) == {5}
        seen |= set(numbers.tolist())
        inside = sample.heads[whole]
        assert inside.max() <= sample.size
        assert (np.diff(np.flatnonzero(inside == 0)) == 5).all()
    assert seen == set(range(300))


def test_cues_and_what_each_word_is_to_them(tmp_path):
    told = [Attribution((3, 5), (1, 3), ((0, 1), (6, 8))), Attribution((7, 8), None, ((8, 9),))]
    example = Example("told", list("abcdefghij"), [(0, 6), (6, 10)], attributions=told)
    (sample,) = samples_of(example, labels_of([example]), small_vocabulary(tmp_path))
    assert [CUE_LABELS[at] for at in sample.tags["cues"]] == [
        "O", "O", "O", "B-cue", "I-cue", "O", "O", "B-cue", "O", "O",
    ]  # fmt: skip
    (first, one), (second, other) = sample.cues
    assert (first, second) == (3, 7)
    assert [ATTRIBUTION_LABELS[at] for at in one] == [
        "B-content", "B-source", "I-source", "O", "O", "O", "B-content", "I-content", "O", "O",
    ]  # fmt: skip
    assert np.flatnonzero(other).tolist() == [8]


def test_a_content_that_a_window_cuts_goes_on_inside_it(tmp_path):
    """Its first word is outside of the later windows: what they see of it begins with an I."""
    words = ["a"] * 600
    example = Example("long", words, [(0, 600)], attributions=[Attribution((300, 301), None, ((0, 600),))])
    samples = [
        each for each in samples_of(example, labels_of([example]), small_vocabulary(tmp_path)) if each.cues
    ]
    assert len(samples) > 1
    for sample in samples:
        ((cue, answers),) = sample.cues
        assert sample.window.start + cue == 300
        begins = answers == ATTRIBUTION_LABELS.index("B-content")
        assert begins.sum() == (sample.window.start == 0)


def test_events_their_modes_statuses_and_parties(tmp_path):
    marks = [EventMark(1, "CONSULT", "visit", "planned", {0: "actor", 2: "recipient", 4: "O"})]
    example = Example("one", ["Reis", "visited", "Oslo", "on", "Friday", "."], [(0, 6)], events=marks)
    labels = labels_of([*toy_examples(12), example])
    (sample,) = samples_of(example, labels, toy_vocabulary(tmp_path))
    assert [labels.events[at] for at in sample.tags["events"]] == ["O", "CONSULT", "O", "O", "O", "O"]
    assert sample.tags["modes"].tolist() == [
        labels.modes.index("CONSULT/visit") if at == 1 else IGNORE for at in range(6)
    ]
    assert sample.tags["statuses"][1] == labels.statuses.index("planned")
    ((place, answers),) = sample.parties
    assert place == 1
    assert answers.tolist() == [
        PARTY_LABELS.index("actor"),
        IGNORE,
        PARTY_LABELS.index("recipient"),
        IGNORE,
        0,
        IGNORE,
    ]


def test_the_labels_of_events_are_the_codebooks(examples):
    labels = labels_of(examples)
    assert labels.events[0] == "O"
    assert len(labels.events) == 17
    assert labels.modes[0] == ""
    assert len(labels.modes) == 68
    assert labels.statuses[0] == "happened"


def test_an_event_whose_parties_are_not_judged_teaches_its_type_alone(examples, tmp_path):
    example = Example(
        "one", ["Reis", "left", "."], [(0, 3)], events=[EventMark(1, "RETREAT", "", "denied", {})]
    )
    (sample,) = samples_of(example, labels_of(examples), toy_vocabulary(tmp_path))
    assert sample.parties == []
    assert sample.tags["events"][1] > 0
