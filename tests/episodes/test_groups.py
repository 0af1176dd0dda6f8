"""Groups do not hang on the order of things, and what people decided goes before every score."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.episodes.groups import Rulings, groups, pair

NAMES = st.sampled_from("abcdefgh")
SCORES = st.dictionaries(
    st.tuples(NAMES, NAMES).filter(lambda two: two[0] != two[1]).map(lambda two: pair(*two)),
    st.integers(2, 100).map(lambda score: score / 100),
    max_size=20,
)
PAIRS = st.frozensets(st.tuples(NAMES, NAMES).filter(lambda two: two[0] < two[1]), max_size=4)


@settings(deadline=None, max_examples=40)
@given(SCORES, st.permutations("abcdefgh"), st.data())
def test_order_plays_no_part(
    scores: dict[tuple[str, str], float], order: list[str], data: st.DataObject
) -> None:
    shuffled = dict(data.draw(st.permutations(list(scores.items()))))
    assert groups(order, shuffled, threshold=0.5) == groups("abcdefgh", scores, threshold=0.5)


@settings(deadline=None, max_examples=40)
@given(SCORES, PAIRS, PAIRS)
def test_every_thing_is_in_one_group_and_rulings_hold(
    scores: dict[tuple[str, str], float],
    together: frozenset[tuple[str, str]],
    apart: frozenset[tuple[str, str]],
) -> None:
    found = groups("abcdefgh", scores, threshold=0.5, rulings=Rulings(together, apart))
    assert sorted(name for group in found for name in group) == list("abcdefgh")
    of = {name: group for group in found for name in group}
    assert all(of[a] != of[b] for a, b in apart)
    if not apart:
        assert all(of[a] == of[b] for a, b in together)


def test_a_chain_is_no_group() -> None:
    scores = {("a", "b"): 0.9, ("b", "c"): 0.8, ("c", "d"): 0.9}
    assert groups("abcd", scores, threshold=0.5) == [("a", "b"), ("c", "d")]


def test_all_that_agree_are_one() -> None:
    scores = {("a", "b"): 0.9, ("a", "c"): 0.7, ("b", "c"): 0.6}
    assert groups("abc", scores, threshold=0.5) == [("a", "b", "c")]


def test_what_was_never_compared_parts_less_than_what_was_found_to_be_two() -> None:
    scores = {("a", "b"): 0.95, ("b", "c"): 0.95}
    assert groups("abc", scores, threshold=0.5) == [("a", "b"), ("c",)]
    assert groups("abc", scores, threshold=0.5, compared=lambda a, b: False) == [("a", "b", "c")]


def test_not_even_what_was_never_compared_makes_a_chain_run_on() -> None:
    scores = {("a", "b"): 0.9, ("b", "c"): 0.8, ("c", "d"): 0.9}
    found = groups("abcd", scores, threshold=0.5, compared=lambda a, b: False)
    assert found == [("a", "b"), ("c", "d")]
