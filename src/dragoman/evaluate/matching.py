"""How gold and predicted things are told to be the same, and paired one to one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from dragoman.record.models import Span

G = TypeVar("G")
P = TypeVar("P")
Party = str | frozenset[str]
"""Who somebody is for scoring: a country, or the words of the name where there is none."""

_NOT_LETTERS = re.compile(r"[^a-z0-9 ]+")
_EMPTY_WORDS = frozenset({"the", "of", "and"})


class Named(Protocol):
    """Anything with a name and a country."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def country(self) -> str | None: ...  # noqa: D102


def plain_words(text: str | None) -> list[str]:
    """Return the words of a text in lower case, without accents and punctuation.

    >>> plain_words("Néstor Popolizio's"), plain_words(None)
    (['nestor', 'popolizio', 's'], [])
    """
    ascii_only = unicodedata.normalize("NFKD", text or "").encode("ascii", "ignore").decode()
    return _NOT_LETTERS.sub(" ", ascii_only.lower()).split()


def party(actor: Named) -> Party:
    """Return the country of an actor where there is one, else the telling words of the name."""
    return actor.country or frozenset(plain_words(actor.name)) - _EMPTY_WORDS


def same_party(one: Party, other: Party) -> bool:
    """Tell whether two parties are one: the same country, or half of the shorter name's words in common."""
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    return bool(one and other) and len(one & other) / min(len(one), len(other)) >= 0.5


def meeting(ones: Sequence[Party], others: Sequence[Party]) -> int:
    """Return how many of ``ones`` are among ``others``."""
    return sum(any(same_party(one, other) for other in others) for one in ones)


def overlap(one: Span, other: Span) -> int:
    """Return how many code points two spans share.

    >>> overlap((0, 5), (3, 9)), overlap((0, 3), (3, 9))
    (2, 0)
    """
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def pair(gold: Sequence[G], predicted: Sequence[P], same: Callable[[G, P], object]) -> list[tuple[G, P]]:
    """Return a greatest one-to-one matching, by augmenting paths (Kuhn 1955), earlier gold first.

    >>> pair([3, 4], [4, 5], lambda g, p: p - g in (0, 1))
    [(3, 4), (4, 5)]
    """
    edges = [[j for j, p in enumerate(predicted) if same(g, p)] for g in gold]
    owner: dict[int, int] = {}

    def settle(i: int, tried: set[int]) -> bool:
        for j in edges[i]:
            if j in tried:
                continue
            tried.add(j)
            if j not in owner or settle(owner[j], tried):
                owner[j] = i
                return True
        return False

    for i in range(len(gold)):
        settle(i, set())
    return [(gold[i], predicted[j]) for j, i in owner.items()]


def pair_in_turn(
    gold: Sequence[G], predicted: Sequence[P], *conditions: Callable[[G, P], object]
) -> list[tuple[G, P]]:
    """Pair by the first condition, then what is left by the next, and so on.

    Give the strictest first: of several predictions that would do, the nearest is then taken.
    """
    done: list[tuple[G, P]] = []
    for condition in conditions:
        used_gold = {id(g) for g, _ in done}
        used_predicted = {id(p) for _, p in done}
        done += pair(
            [g for g in gold if id(g) not in used_gold],
            [p for p in predicted if id(p) not in used_predicted],
            condition,
        )
    return done
