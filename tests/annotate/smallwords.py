"""A vocabulary of word pieces small enough to be written in a test: letters, digits and some words."""

from __future__ import annotations

import string
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from dragoman.annotate.pieces import Word, WordPieces

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")


def write_vocabulary(folder: Path, words: Iterable[str] = (), *, special: Iterable[str] = SPECIAL) -> Path:
    """Write ``tokenizer.json``; a word that is not listed falls into letters. Returns its path."""
    signs = [*string.ascii_lowercase, *string.digits, *".,-'"]
    entries = dict.fromkeys([*special, *(word.lower() for word in words), *signs, *(f"##{c}" for c in signs)])
    numbers = {entry: number for number, entry in enumerate(entries)}
    tokenizer = Tokenizer(WordPiece(numbers, unk_token="[UNK]", max_input_chars_per_word=60))
    tokenizer.normalizer = BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    # As the base encoder's own file does: both must be switched off when it is read.
    tokenizer.enable_truncation(6)
    tokenizer.enable_padding(length=6, pad_id=0, pad_token="[PAD]")
    path = folder / "tokenizer.json"
    tokenizer.save(str(path))
    return path


def small_vocabulary(folder: Path, words: Iterable[str] = ()) -> WordPieces:
    return WordPieces(write_vocabulary(folder, words))


def words_of(sizes: Iterable[int]) -> list[Word]:
    """Words with so many pieces; every piece of a text has a number of its own, from 10 on."""
    found, at = [], 10
    for size in sizes:
        found.append(Word(tuple(range(at, at + size)), 1))
        at += size
    return found
