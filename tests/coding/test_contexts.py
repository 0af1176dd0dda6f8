from collections import Counter

import pytest

from dragoman.coding.contexts import contexts_in, contexts_of, load_contexts
from dragoman.coding.lexicon import LexiconError
from dragoman.ontology import load_codebook


def test_every_context_has_key_words():
    named = {name for names in load_contexts().values() for name in names}
    assert named == set(load_codebook().contexts)


def test_phrases_count_as_well_as_words():
    found = contexts_in(
        ["the", "prisoner", "exchange", "and", "a", "food", "crisis", "near", "the", "border"]
    )
    assert {"human_security", "territory"} <= set(found)


def test_the_sentence_weighs_more_than_the_paragraph():
    assert contexts_of(Counter(health=1), Counter(health=1, cyber=1)) == ["health"]
    assert contexts_of(Counter(), Counter(cyber=2)) == ["cyber"]


def test_unknown_context_is_an_error(tmp_path):
    path = tmp_path / "contexts.tsv"
    path.write_text("context\twords\nweather\train\n")
    with pytest.raises(LexiconError, match=r"contexts\.tsv:2: .*weather"):
        load_contexts(path)
