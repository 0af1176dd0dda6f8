"""Words cut into word pieces, with the shape of each word: what the encoder is given.

The encoder's vocabulary is uncased; the shape of a word brings back what lower-casing took away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from tokenizers import Tokenizer

MAX_PIECES_OF_A_WORD: Final = 8
"""Longer words (addresses of pages, mostly) keep their first and last pieces."""

MOST_KNOWN: Final = 200_000
"""Words whose pieces are kept; beyond them the table starts anew."""

SHAPES: Final = (
    "none",
    "lower",
    "Title",
    "UPPER",
    "Letter",
    "MiXed",
    "digits",
    "digits-and-letters",
    "opening",
    "closing",
    "other",
)
"""Names of the shapes; a shape's number is its place here, 0 for what is no word."""

_OPENING: Final = frozenset("([{“‘«‹")
_CLOSING: Final = frozenset(")]}”’»›.,;:!?")


@dataclass(frozen=True, slots=True)
class Word:
    """One word for the encoder: the ids of its pieces (at least one) and the number of its shape."""

    pieces: tuple[int, ...]
    shape: int


class WordPieces:
    """The encoder's vocabulary. ``pad``, ``start`` and ``stop`` are the ids of [PAD], [CLS] and [SEP]."""

    def __init__(self, path: Path) -> None:
        """Read the vocabulary from a ``tokenizer.json``."""
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self.pad = self._id("[PAD]")
        self.start = self._id("[CLS]")
        self.stop = self._id("[SEP]")
        self.unknown = self._id("[UNK]")
        self._pieces: dict[str, tuple[int, ...]] = {}

    def words(self, texts: Sequence[str]) -> list[Word]:
        """Return each word's pieces and shape. A word is cut by itself, whatever stands beside it."""
        known = self._pieces
        fresh = [text for text in dict.fromkeys(texts) if text not in known]
        if len(known) + len(fresh) > MOST_KNOWN:
            # Bounded: a run over a year of news would otherwise keep every name that it met.
            # A new table, not an emptied one: another thread may be reading the old one.
            known = self._pieces = {}
            fresh = list(dict.fromkeys(texts))
        encodings = self._tokenizer.encode_batch(fresh, add_special_tokens=False)
        for text, encoding in zip(fresh, encodings, strict=True):
            known[text] = _shortened(encoding.ids) or (self.unknown,)
        return [Word(known[text], shape_of(text)) for text in texts]

    def _id(self, token: str) -> int:
        number = self._tokenizer.token_to_id(token)
        if number is None:
            raise ValueError(f"the vocabulary has no {token}")
        return int(number)


@lru_cache(maxsize=50_000)
def shape_of(text: str) -> int:
    """Return the number of a word's shape in :data:`SHAPES`.

    >>> [SHAPES[shape_of(word)] for word in ("talks", "Lima", "UN", "A", "McCain", "2019", "G7", "“", "$")]
    ['lower', 'Title', 'UPPER', 'Letter', 'MiXed', 'digits', 'digits-and-letters', 'opening', 'other']
    """
    return SHAPES.index(_shape(text))


def _shape(text: str) -> str:
    has_letters = any(character.isalpha() for character in text)
    if any(character.isdigit() for character in text):
        return "digits-and-letters" if has_letters else "digits"
    if not has_letters:
        if text[:1] in _OPENING:
            return "opening"
        return "closing" if text[:1] in _CLOSING else "other"
    if text.islower():
        return "lower"
    if text.isupper():
        return "Letter" if sum(character.isalpha() for character in text) == 1 else "UPPER"
    return "Title" if text[:1].isupper() and text[1:].islower() else "MiXed"


def _shortened(ids: Sequence[int]) -> tuple[int, ...]:
    if len(ids) <= MAX_PIECES_OF_A_WORD:
        return tuple(ids)
    half = MAX_PIECES_OF_A_WORD // 2
    return (*ids[:half], *ids[-half:])
