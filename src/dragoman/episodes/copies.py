"""Near-duplicates: texts that are copies of one another, cut and edited as papers do with agencies' copy.

A text is its set of shingles (runs of four words); a MinHash signature stands for the set, and bands of
the signature find the texts that are likely similar (Broder 1997; datasketch makes the signatures and
chooses the bands). Similar texts are linked with their similarity. None is dropped.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datasketch import MinHash

SHINGLE: Final = 4
"""Words of a shingle: runs of four are seldom shared by chance, and a cut or a changed word breaks only
four."""
PERMUTATIONS: Final = 128
"""Length of a signature: the error of its similarity is about 1/sqrt(128) = 0.09."""
SIMILAR: Final = 0.5
"""Jaccard similarity from which two texts are near-duplicates: half of all runs of words in common."""
CONTAINED: Final = 0.8
"""Share of the shorter text's runs found in the longer from which it is a cut copy, however long the
other is."""
_FOUND: Final = 0.25
"""Similarity that the bands are made to find: a copy cut to a third of its length has no more than that."""
_SEED: Final = 1

_WORDS: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What stands for a text: its MinHash signature and how many shingles it has."""

    values: tuple[int, ...]
    size: int

    def packed(self) -> bytes:
        """The sketch as bytes, four for each number, for keeping."""
        return b"".join(value.to_bytes(4, "big") for value in (self.size, *self.values))

    @classmethod
    def unpacked(cls, data: bytes) -> Sketch:
        """The sketch that :meth:`packed` made bytes of.

        >>> Sketch.unpacked(Sketch((1, 4294967295), 7).packed())
        Sketch(values=(1, 4294967295), size=7)
        """
        size, *values = (int.from_bytes(data[at : at + 4], "big") for at in range(0, len(data), 4))
        return cls(tuple(values), size)


def shingles(text: str) -> set[bytes]:
    """The runs of :data:`SHINGLE` words of a text, without case and marks; a shorter text is one run.

    >>> sorted(shingles("He left Rabat, on Monday."))
    [b'he left rabat on', b'left rabat on monday']
    """
    words = _WORDS.findall(text.casefold())
    if not words:
        return set()
    last = max(len(words) - SHINGLE, 0)
    return {" ".join(words[at : at + SHINGLE]).encode() for at in range(last + 1)}


def sketch(text: str) -> Sketch | None:
    """The sketch of a text, the same on every machine; None for a text without words."""
    runs = shingles(text)
    if not runs:
        return None
    made = _empty().copy()
    made.update_batch(sorted(runs))
    return Sketch(tuple(int(value) for value in made.hashvalues), len(runs))


@cache
def _empty() -> MinHash:
    """A sketch of nothing to copy from: drawing its permutations takes longer than most texts do."""
    from datasketch import MinHash

    return MinHash(num_perm=PERMUTATIONS, seed=_SEED, scheme="affine32")


def similarity(a: Sketch, b: Sketch) -> float:
    """Estimate the Jaccard similarity of two texts' shingles, 0 to 1.

    >>> text = "The two ministers met in Lima on Monday and agreed to open the border."
    >>> similarity(sketch(text), sketch(text.upper()))
    1.0
    """
    return sum(x == y for x, y in zip(a.values, b.values, strict=True)) / len(a.values)


def containment(a: Sketch, b: Sketch) -> float:
    """Estimate the share of the shorter text's shingles that the longer has, 0 to 1."""
    jaccard = similarity(a, b)
    return min(1.0, jaccard * (a.size + b.size) / (1 + jaccard) / min(a.size, b.size))


def copies(a: Sketch, b: Sketch) -> bool:
    """Whether two texts are near-duplicates: alike as wholes, or one cut out of the other."""
    return similarity(a, b) >= SIMILAR or containment(a, b) >= CONTAINED


@cache
def banding() -> tuple[int, int]:
    """How many bands, and rows of each, find pairs of copies with the least error (datasketch)."""
    from datasketch import MinHashLSH

    index = MinHashLSH(threshold=_FOUND, num_perm=PERMUTATIONS)
    return int(index.b), int(index.r)


def bands(made: Sketch) -> Iterator[int]:
    """Yield one number for each band of a sketch; texts that share one are compared.

    Numbers are signed 64-bit and contain the band's place, so that one column of a table can hold them all.
    """
    count, rows = banding()
    for band in range(count):
        part = made.values[band * rows : (band + 1) * rows]
        digest = hashlib.blake2b(repr((band, part)).encode(), digest_size=8).digest()
        yield int.from_bytes(digest, "big", signed=True)
