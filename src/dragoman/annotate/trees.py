"""Decoding: the best tree of a sentence's arc scores, and the best well-formed run of BIO tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]


def best_tree(scores: Scores) -> list[int]:
    """Return the head of each of n words: 0 for the root, else 1 + the head's place.

    ``scores``: (n, n + 1), row a word, column its head, column 0 the root. The tree has exactly one root
    and is the one of the highest sum (Chu-Liu and Edmonds). Scores must be finite.

    >>> best_tree(np.array([[0, 9, 5], [8, 2, 9]], dtype=np.float32))
    [2, 0]
    """
    n = scores.shape[0]
    full = np.full((n + 1, n + 1), -np.inf, dtype=np.float64)
    full[1:, :] = scores
    np.fill_diagonal(full, -np.inf)
    heads = full[1:].argmax(axis=1)
    if (heads == 0).sum() == 1 and not _cycle([0, *heads.tolist()]):
        return [int(head) for head in heads]
    # A price on the root above what any tree can gain by a second one: the best tree pays it once
    # (Stanojević and Cohen 2021).
    full[1:, 0] -= 1.0 + n * float(np.ptp(scores))
    return _arborescence(full)[1:]


class TagRules(NamedTuple):
    """Which of L tags may stand where."""

    may_start: NDArray[np.bool_]
    """(L,), tags that can open a run."""
    may_follow: NDArray[np.bool_]
    """(L, L), row a tag, column a tag that can stand after it."""
    bound: dict[int, list[int]]
    """The tags that cannot stand after every other, with those that they can stand after."""


def best_tags(
    scores: Scores,
    may_start: NDArray[np.bool_],
    may_follow: NDArray[np.bool_],
    bound: Mapping[int, Sequence[int]],
) -> list[int]:
    """Return the best run of tags by Viterbi, of ``scores`` (n, L), by :class:`TagRules`."""
    n, labels = scores.shape
    if n == 0:
        return []
    plain = scores.argmax(axis=1)
    if may_start[plain[0]] and bool(may_follow[plain[:-1], plain[1:]].all()):
        return plain.tolist()
    # Plain lists: with a handful of labels a step in numpy costs thrice as much as its arithmetic.
    rows = scores.tolist()
    total = [score if starts else -np.inf for score, starts in zip(rows[0], may_start.tolist(), strict=True)]
    back: list[list[int]] = []
    for row in rows[1:]:
        best = total.index(max(total))
        came = [best] * labels
        for label, tags in bound.items():
            came[label] = max(tags, key=total.__getitem__, default=best)
        total = [total[tag] + score for tag, score in zip(came, row, strict=True)]
        back.append(came)
    found = [total.index(max(total))]
    for came in reversed(back):
        found.append(came[found[-1]])
    return found[::-1]


def bio_rules(labels: Sequence[str]) -> TagRules:
    """Return the rules of BIO labels: an I stands only after its own B or I."""
    may_start = np.array([not label.startswith("I-") for label in labels])
    may_follow = np.array(
        [
            [not after.startswith("I-") or (before != "O" and before[2:] == after[2:]) for after in labels]
            for before in labels
        ]
    )
    bound = {tag: np.flatnonzero(may).tolist() for tag, may in enumerate(may_follow.T) if not may.all()}
    return TagRules(may_start, may_follow, bound)


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return the spans of well-formed BIO tags: half-open ranges and types.

    >>> spans_of(["B-Person", "I-Person", "O", "B-Date"])
    [(0, 2, 'Person'), (3, 4, 'Date')]
    """
    found: list[tuple[int, int, str]] = []
    for at, tag in enumerate(tags):
        if tag == "O":  # most words
            continue
        if tag.startswith("B-"):
            found.append((at, at + 1, tag[2:]))
        elif tag.startswith("I-") and found and found[-1][1] == at and found[-1][2] == tag[2:]:
            found[-1] = (found[-1][0], at + 1, tag[2:])
    return found


def _cycle(heads: Sequence[int]) -> list[int]:
    """Return the words of one cycle, or nothing. ``heads[0]`` is the root's and is not looked at."""
    colour = [0] * len(heads)
    colour[0] = 2
    for start in range(1, len(heads)):
        path = []
        at = start
        while colour[at] == 0:
            colour[at] = 1
            path.append(at)
            at = heads[at]
        if colour[at] == 1:
            return path[path.index(at) :]
        for word in path:
            colour[word] = 2
    return []


@dataclass(frozen=True, slots=True)
class _Contraction:
    """A cycle drawn together into its first word: by word of the graph, where its arcs came from."""

    cycle: list[int]
    heads: list[int]
    """The heads of the cycle's words in it."""
    enter: NDArray[np.int64]
    """For a head outside, the place in the cycle of the word that it would take out of it."""
    leave: NDArray[np.int64]
    """For a word outside, the place in the cycle of its best head there."""

    def undo(self, heads: list[int]) -> None:
        """Give the cycle's words, and those that hang on it, their own heads."""
        above = heads[self.cycle[0]]
        for word, head in enumerate(heads):
            if head == self.cycle[0]:
                heads[word] = self.cycle[self.leave[word]]
        for word, head in zip(self.cycle, self.heads, strict=True):
            heads[word] = head
        heads[self.cycle[self.enter[above]]] = above


def _arborescence(scores: NDArray[np.float64]) -> list[int]:
    """Chu-Liu and Edmonds: heads of the best tree under node 0; ``scores[word, head]``, which is used up."""
    heads: list[int] = [0, *scores[1:].argmax(axis=1).tolist()]
    done: list[_Contraction] = []
    while cycle := _cycle(heads):
        step = _contract(scores, cycle, [heads[word] for word in cycle])
        done.append(step)
        first, *others = cycle
        gone = set(others)
        # No arc grew: other words keep their heads, and only that of the cycle is sought anew.
        heads = [first if head in gone else head for head in heads]
        for word in others:
            heads[word] = 0
        heads[first] = int(scores[first].argmax())
    for step in reversed(done):
        step.undo(heads)
    return heads


def _contract(scores: NDArray[np.float64], cycle: list[int], heads: list[int]) -> _Contraction:
    """Draw a cycle together in place: its first word takes its arcs over, the others lose theirs."""
    first, *others = cycle
    # Into the cycle: the arc that breaks it at the least loss; out of it: its best word as a head.
    into = scores[cycle] - scores[cycle, heads][:, None]
    out = scores[:, cycle]
    step = _Contraction(cycle, heads, into.argmax(axis=0), out.argmax(axis=1))
    scores[first] = into.max(axis=0)
    scores[:, first] = out.max(axis=1)
    scores[others] = -np.inf
    scores[:, others] = -np.inf
    scores[first, first] = -np.inf
    return step
