import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.annotate.lemmas import KEEP, edit_of, lemma_of

WORDS = st.text(max_size=12)


@settings(max_examples=400, deadline=None)
@given(form=WORDS, lemma=WORDS)
def test_an_edit_brings_back_any_lemma(form, lemma):
    assert lemma_of(edit_of(form, lemma), form) == lemma


@settings(max_examples=400, deadline=None)
@given(stem=st.text(min_size=1, max_size=10), one=WORDS, other=WORDS, change=st.sampled_from("lut"))
def test_an_edit_brings_back_a_lemma_of_the_same_stem(stem, one, other, change):
    form = stem + one
    lemma = {"l": str.lower, "u": str.upper, "t": str.title}[change](stem + other)
    assert lemma_of(edit_of(form, lemma), form) == lemma


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("1,200,000", "1200000"),
        ("G7s", "G7"),
        ("2nd", "2"),
        ("B52s", "b52"),
        ("İstanbul", "istanbul"),
        ("²", "2"),
    ],
)
def test_digits_and_odd_letters(form, lemma):
    assert lemma_of(edit_of(form, lemma), form) == lemma


def test_words_that_inflect_alike_share_an_edit():
    assert len({edit_of(*pair) for pair in (("parties", "party"), ("Treaties", "treaty"))}) == 1
    assert len({edit_of(*pair) for pair in (("MET", "met"), ("Met", "met"), ("on", "on"))}) == 1


def test_a_name_keeps_its_case():
    assert edit_of("Lima", "Lima") == KEEP
    assert lemma_of(KEEP, "McCain") == "McCain"


@settings(max_examples=200, deadline=None)
@given(form=st.text(min_size=1, max_size=8), of=WORDS, to=WORDS)
def test_an_edit_learnt_elsewhere_never_empties_a_word(form, of, to):
    """Nor does it fail: the classifier may choose any edit for any word."""
    edit = edit_of(of, to)
    assert lemma_of(edit, form) or edit == "="
