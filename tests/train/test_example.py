import doctest
import importlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.annotate.trees import spans_of
from dragoman.train.example import Example, bio_tags


def test_sentences_are_told_by_their_first_words():
    words = ["One", "two", "Three"]
    assert Example("a", words, [(0, 3)], starts=[True, False, True]).sentences == [(0, 2), (2, 3)]
    assert Example("a", words, [(0, 3)]).sentences == []


def test_of_two_spans_that_overlap_the_first_keeps_its_words():
    assert bio_tags(4, [(0, 2, "DATE"), (1, 4, "TIME"), (2, 3, "SET")]) == ["B-DATE", "I-DATE", "B-SET", "O"]


@given(st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=8))
def test_tags_and_spans_are_two_forms_of_one_thing(parts):
    spans, at = [], 0
    for length, marked in parts:
        if marked:
            spans.append((at, at + length, "DATE"))
        at += length
    assert spans_of(bio_tags(at, spans)) == spans


@pytest.mark.parametrize("module", ["example", "corpora", "card"])
def test_examples_in_the_documentation(module):
    """The run of all doctests leaves training out, as most of it needs torch; these do not."""
    outcome = doctest.testmod(importlib.import_module(f"dragoman.train.{module}"))
    assert outcome.attempted > 0
    assert outcome.failed == 0
