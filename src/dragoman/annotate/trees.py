"""Decoding: the best tree of a sentence's arc scores, and the best well-formed run of BIO tags."""

from __future__ import annotations

from collections.abc import Sequence

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


def best_tags(scores: Scores, may_start: NDArray[np.bool_], may_follow: NDArray[np.bool_]) -> list[int]:
    """Return the best run of tags by Viterbi.

    ``scores``: (n, L); ``may_start``: (L,), tags that can open a run; ``may_follow``: (L, L), row a tag,
    column a tag that can stand after it.
    """
    n, labels = scores.shape
    if n == 0:
        return []
    plain = scores.argmax(axis=1)
    if may_start[plain[0]] and bool(may_follow[plain[:-1], plain[1:]].all()):
        return [int(tag) for tag in plain]
    # Plain lists: with a handful of labels a step in numpy costs thrice as much as its arithmetic.
    rows = scores.tolist()
    every = list(range(labels))
    before = [[tag for tag in every if may_follow[tag, label]] for label in every]
    total = [score if starts else -np.inf for score, starts in zip(rows[0], may_start.tolist(), strict=True)]
    back: list[list[int]] = []
    for row in rows[1:]:
        best = max(every, key=total.__getitem__)
        came = [
            best if len(tags) == labels else max(tags, key=total.__getitem__, default=best) for tags in before
        ]
        total = [total[tag] + score for tag, score in zip(came, row, strict=True)]
        back.append(came)
    found = [max(every, key=total.__getitem__)]
    for came in reversed(back):
        found.append(came[found[-1]])
    return found[::-1]


def bio_rules(labels: Sequence[str]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return what :func:`best_tags` asks for of BIO labels: an I stands only after its own B or I."""
    may_start = np.array([not label.startswith("I-") for label in labels])
    may_follow = np.array(
        [
            [not after.startswith("I-") or (before != "O" and before[2:] == after[2:]) for after in labels]
            for before in labels
        ]
    )
    return may_start, may_follow


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return the spans of well-formed BIO tags: half-open ranges and types.

    >>> spans_of(["B-Person", "I-Person", "O", "B-Date"])
    [(0, 2, 'Person'), (3, 4, 'Date')]
    """
    found: list[tuple[int, int, str]] = []
    for at, tag in enumerate(tags):
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


def _arborescence(scores: NDArray[np.float64]) -> list[int]:
    """Chu-Liu and Edmonds: heads of the best tree under node 0; ``scores[word, head]``."""
    heads = [0, *scores[1:].argmax(axis=1).tolist()]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.zeros(len(heads), dtype=bool)
    inside[cycle] = True
    outside, ring = np.flatnonzero(~inside), np.array(cycle)
    own = scores[cycle, [heads[word] for word in cycle]]
    size = len(outside) + 1
    small = np.full((size, size), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    # Into the cycle: the arc that breaks it at the least loss; out of it: its best word as a head.
    into = scores[np.ix_(ring, outside)] - own[:, None]
    enter = into.argmax(axis=0)
    small[-1, :-1] = into.max(axis=0)
    out = scores[np.ix_(outside, ring)]
    leave = out.argmax(axis=1)
    small[:-1, -1] = out.max(axis=1)
    small[-1, -1] = -np.inf
    shrunk = _arborescence(small)
    entered_from = shrunk[-1]
    broken = cycle[int(enter[entered_from])]
    for place, word in enumerate(outside):
        if place == 0:
            continue
        head = shrunk[place]
        heads[word] = int(cycle[int(leave[place])]) if head == size - 1 else int(outside[head])
    heads[broken] = int(outside[entered_from])
    return heads
