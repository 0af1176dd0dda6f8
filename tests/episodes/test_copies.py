"""Copies of a text are found however they are cut, and unlike texts are not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.episodes.copies import banding, bands, containment, copies, shingles, similarity, sketch

WORDS = [f"word{number}" for number in range(400)]
TEXT = " ".join(WORDS)


def test_a_cut_copy_is_found() -> None:
    whole, lead = sketch(TEXT), sketch(" ".join(WORDS[:140]))
    assert whole is not None
    assert lead is not None
    assert similarity(whole, lead) < 0.5 < containment(whole, lead)
    assert copies(whole, lead)
    assert set(bands(whole)) & set(bands(lead))


def test_other_texts_are_none() -> None:
    one, other = sketch(TEXT), sketch(" ".join(reversed(WORDS)))
    assert one is not None
    assert other is not None
    assert not copies(one, other)
    assert not set(bands(one)) & set(bands(other))


def test_the_sketch_is_the_same_everywhere() -> None:
    # Kept in records: a change of it makes those that are there worthless.
    made = sketch("The two ministers met in Lima on Monday.")
    assert made is not None
    assert (made.values[:2], made.size, banding()) == ((418420205, 744006549), 5, (42, 3))


@settings(deadline=None, max_examples=20)
@given(st.lists(st.sampled_from(WORDS[:30]), min_size=1, max_size=60))
def test_similarity_is_near_the_truth(words: list[str]) -> None:
    other = [*words, *WORDS[30:50]]
    a, b = sketch(" ".join(words)), sketch(" ".join(other))
    assert a is not None
    assert b is not None
    one, two = shingles(" ".join(words)), shingles(" ".join(other))
    assert abs(similarity(a, b) - len(one & two) / len(one | two)) < 0.25


def test_no_words_no_sketch() -> None:
    assert sketch(" … ") is None
