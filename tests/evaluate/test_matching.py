from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.evaluate.matching import meeting, pair, pair_in_turn, party, plain_words, same_party


@dataclass
class Somebody:
    name: str
    country: str | None = None


def test_a_country_goes_before_a_name() -> None:
    assert party(Somebody("Ana Reis", "PRT")) == "PRT"
    assert party(Somebody("The League of Nations")) == frozenset({"league", "nations"})


@pytest.mark.parametrize(
    "one, other, same",
    [
        (Somebody("Red Hill Front"), Somebody("the Red Hill Front's fighters"), True),
        (Somebody("Red Hill Front"), Somebody("Blue Hill Movement"), False),
        (Somebody("Red Hill Front"), Somebody("Red Hill Front", "KEN"), False),
        (Somebody("The"), Somebody("Of"), False),
    ],
)
def test_names_are_the_same_when_half_of_the_shorter_is(one: Somebody, other: Somebody, same: bool) -> None:
    assert same_party(party(one), party(other)) is same


def test_accents_and_marks_do_not_count() -> None:
    assert plain_words("Tromsø, Šimun-Ćosić") == ["troms", "simun", "cosic"]


def test_everyone_who_meets_somebody_is_counted() -> None:
    assert meeting(["PER", "PER", "CHL"], ["PER"]) == 2


def test_a_pair_makes_way_for_one_that_has_no_other() -> None:
    likes = {("a", 1), ("a", 2), ("b", 1)}
    assert sorted(pair(["a", "b"], [1, 2], lambda g, p: (g, p) in likes)) == [("a", 2), ("b", 1)]


def test_the_strictest_condition_goes_first() -> None:
    gold, predicted = ["ab"], ["a", "ab"]
    assert pair_in_turn(gold, predicted, str.__eq__, lambda g, p: p in g) == [("ab", "ab")]
    assert pair(gold, predicted, lambda g, p: p in g) == [("ab", "a")]


@given(st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5))))
def test_no_matching_is_greater(edges: set[tuple[int, int]]) -> None:
    nodes = list(range(6))
    pairs = pair(nodes, nodes, lambda g, p: (g, p) in edges)
    assert set(pairs) <= edges
    assert len({g for g, _ in pairs}) == len({p for _, p in pairs}) == len(pairs)
    assert len(pairs) == _greatest(frozenset(edges))


def _greatest(edges: frozenset[tuple[int, int]]) -> int:
    """Return the size of the greatest matching by trying: the first edge is in it, or it is not."""
    if not edges:
        return 0
    g, p = min(edges)
    with_it = frozenset(edge for edge in edges if edge[0] != g and edge[1] != p)
    return max(1 + _greatest(with_it), _greatest(edges - {(g, p)}))
