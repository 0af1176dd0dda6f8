import itertools
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.annotate.labels import bio
from dragoman.annotate.trees import best_tags, best_tree, bio_rules, spans_of


def is_tree(heads: tuple[int, ...]) -> bool:
    if heads.count(0) != 1:
        return False
    for word in range(1, len(heads) + 1):
        at, seen = word, set()
        while at:
            if at in seen:
                return False
            seen.add(at)
            at = heads[at - 1]
    return True


@cache
def all_trees(n: int) -> np.ndarray:
    """Every tree of n words with one root, a row each."""
    return np.array([heads for heads in itertools.product(range(n + 1), repeat=n) if is_tree(heads)])


def total(scores: np.ndarray, heads: np.ndarray) -> np.ndarray:
    return scores.astype(np.float64)[np.arange(len(scores)), heads].sum(axis=-1)


def drawn(chance: np.random.Generator, n: int, kind: str) -> np.ndarray:
    if kind == "normal":
        return chance.normal(scale=4, size=(n, n + 1)).astype(np.float32)
    if kind == "ties":
        return chance.integers(0, 3, size=(n, n + 1)).astype(np.float32)
    scores = chance.normal(size=(n, n + 1)).astype(np.float32)
    scores[:, 0] += 6 if kind == "many roots" else -6
    return scores


@pytest.mark.parametrize("kind", ["normal", "ties", "many roots", "no root"])
@pytest.mark.parametrize("n", [1, 2, 3, 4, 5])
def test_no_tree_is_better(n, kind):
    trees = all_trees(n)
    chance = np.random.default_rng(n)
    for _ in range(25):
        scores = drawn(chance, n, kind)
        heads = best_tree(scores)
        assert is_tree(tuple(heads))
        assert total(scores, np.array(heads)) == pytest.approx(total(scores, trees).max())


def test_the_root_may_be_an_unlikely_one():
    """Of eight words that all would be roots, the one that holds the others best is the last in line."""
    scores = np.full((8, 9), -20, dtype=np.float32)
    scores[:, 0] = np.arange(20, 12, -1)
    scores[:7, 8] = 5
    assert best_tree(scores) == [8] * 7 + [0]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(6, 60),
    st.integers(0, 2**32 - 1),
    st.sampled_from(["normal", "ties", "many roots", "no root"]),
)
def test_long_sentences_get_trees_too(n, seed, kind):
    chance = np.random.default_rng(seed)
    scores = drawn(chance, n, kind)
    heads = best_tree(scores)
    assert is_tree(tuple(heads))
    # No single word would do better under another head, as far as that leaves a tree.
    for word in chance.choice(n, size=5, replace=False):
        for head in range(1, n + 1):
            moved = [*heads[:word], head, *heads[word + 1 :]]
            if is_tree(tuple(moved)):
                assert scores[word, head] <= scores[word, heads[word]] + 1e-4


LABELS = bio(("Person", "Place"))
RULES = bio_rules(LABELS)


@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_no_run_of_tags_is_better(n):
    may_start, may_follow, _ = RULES
    runs = np.array(
        [
            run
            for run in itertools.product(range(len(LABELS)), repeat=n)
            if may_start[run[0]] and all(may_follow[pair] for pair in itertools.pairwise(run))
        ]
    )
    chance = np.random.default_rng(n)
    for _ in range(60):
        scores = chance.normal(size=(n, len(LABELS))).astype(np.float32)
        scores[:, LABELS.index("I-Place")] += 2  # so that the plain choice is often no run
        tags = best_tags(scores, *RULES)
        assert tags in runs.tolist()
        best = scores.astype(np.float64)[np.arange(n), runs].sum(axis=1).max()
        assert float(scores[np.arange(n), tags].sum()) == pytest.approx(best, abs=1e-4)


def test_rules_of_bio():
    may_start, may_follow, _ = RULES
    follows = {
        (before, after)
        for before, after in itertools.product(LABELS, repeat=2)
        if may_follow[LABELS.index(before), LABELS.index(after)]
    }
    assert [label for label, may in zip(LABELS, may_start, strict=True) if may] == [
        "O",
        "B-Person",
        "B-Place",
    ]
    assert {before for before, after in follows if after == "I-Place"} == {"B-Place", "I-Place"}
    assert {before for before, after in follows if after == "B-Place"} == set(LABELS)


def test_no_words_no_tags():
    assert best_tags(np.zeros((0, 5), dtype=np.float32), *RULES) == []


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(LABELS), max_size=12))
def test_spans_cover_what_is_tagged(tags):
    """An I that continues nothing is dropped; all else is in one span of its own type."""
    spans = spans_of(tags)
    assert [start for start, _, _ in spans] == [at for at, tag in enumerate(tags) if tag.startswith("B-")]
    for start, end, kind in spans:
        assert tags[start:end] == [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
        assert end == len(tags) or tags[end] != f"I-{kind}"
