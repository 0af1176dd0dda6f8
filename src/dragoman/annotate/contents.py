"""Where reported contents end: a stretch that breaks off within a constituent goes on to its end.

The labels of words are decided one by one, and fade in long contents: "the school that her 14 - year". On the
development part of PolNeAR this brings exact contents from F1 0.589 to 0.620. Left edges are let be: the same
there took a point away, as annotators leave out the preposition that leads a content in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.annotate.layers import Attribution
from dragoman.annotate.reading import Reading

Range = tuple[int, int]
_REACH: Final = 40
"""Words that may be added: of 6, 12, 25, 40, 80 the best by a hair."""


def close_contents(reading: Reading) -> list[Attribution]:
    """Return a reading's attributions with contents that end where their last constituent ends."""
    edges = right_edges(reading.heads)
    return [replace(each, content=_closed(each, reading, edges)) for each in reading.attributions]


def right_edges(heads: Sequence[int]) -> list[int]:
    """Return for each word the last word below it, itself included; a root heads itself.

    >>> right_edges([1, 1, 3, 1])
    [0, 3, 2, 3]
    """
    edges = list(range(len(heads)))
    for word in reversed(range(len(heads))):
        above = heads[word]
        while edges[above] < word:
            edges[above] = word
            above = heads[above]
    return edges


def _closed(attribution: Attribution, reading: Reading, edges: Sequence[int]) -> tuple[Range, ...]:
    said_by = [span for span in (attribution.cue, attribution.source) if span is not None]
    found: list[Range] = []
    for start, end in attribution.content:
        after = _end(start, end, reading, edges, min((at for at, _ in said_by if at >= end), default=None))
        if found and start <= found[-1][1]:
            start, after = found[-1][0], max(found.pop()[1], after)
        found.append((start, after))
    return tuple(found)


def _end(start: int, end: int, reading: Reading, edges: Sequence[int], bar: int | None) -> int:
    """After the last word, not counting punctuation, of the constituents that a stretch has part of.

    ``bar``: where the cue or the source stands behind it; what would reach over it stays as it is.
    """
    heads, upos = reading.heads, reading.upos
    limit = min(end + _REACH, len(heads) if bar is None else bar)
    last = max(edges[start:end])
    word = end - 1
    while word > start and upos[word] == "PUNCT":
        word -= 1
    # A last word that hangs on one behind the stretch ("her 14 - year | old daughter") leads on to it.
    while heads[word] != word and upos[word] != "PUNCT":
        inside = start <= heads[word] < end
        if not inside and not end <= heads[word] < limit:
            break
        word = heads[word]
        last = max(last, edges[word])
    while last >= end and upos[last] == "PUNCT":
        last -= 1
    return last + 1 if end <= last < limit else end
