"""Lemmas that a word can have: a check on the classifier's, which reads endings and not words.

``data/inflections.tsv`` lists the verbs of English, and what forms of verbs and nouns the rules of spelling
do not explain. A lemma that the form cannot have gives way to one that it can: "met" is of "meet".
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final

_COLUMNS: Final = ["form", "pos", "lemmas", "source"]
_WORD: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SIBILANT: Final = re.compile(r"(?:s|x|z|ch|sh)es")
_SINGULAR: Final = re.compile(r"ss|us|is")


@dataclass(frozen=True, slots=True)
class Inflections:
    """Which lemmas a form has: ``verbs`` in their base form, and unruly forms by part of speech."""

    verbs: frozenset[str]
    unruly: dict[tuple[str, str], tuple[str, ...]]

    def settle(self, form: str, upos: str, guess: str) -> str:
        """Return the guessed lemma where a verb or noun can have it, else the likeliest that it can.

        >>> load_inflections().settle("met", "VERB", "m"), load_inflections().settle("saw", "VERB", "see")
        ('meet', 'see')
        """
        word = form.lower()
        if upos not in {"VERB", "NOUN"} or not _WORD.fullmatch(word):
            return guess
        possible = self.lemmas(word, upos)
        if not possible or guess.lower() in possible or (upos == "NOUN" and guess.lower() == word):
            return guess
        return possible[0]

    def lemmas(self, word: str, upos: str) -> tuple[str, ...]:
        """Return the lemmas of a lower-case form, likeliest first; none for a verb that is not listed."""
        listed = self.unruly.get((word, upos))
        if listed is not None:
            return listed
        if upos == "NOUN":
            return (singular(word),)
        return tuple(dict.fromkeys(base for base in bases(word) if base in self.verbs))


def bases(form: str) -> list[str]:
    """Return the verbs that a form could be of by spelling alone, likeliest first.

    >>> bases("planned"), bases("denies")
    (['planned', 'planne', 'plann', 'plan'], ['denies', 'denie', 'deny', 'deni'])
    """
    found = [form]
    if form.endswith("s"):
        found.append(form[:-1])
    if form.endswith("ies"):
        found.append(form[:-3] + "y")
    if form.endswith("es"):
        found.append(form[:-2])
    for ending in ("ed", "ing"):
        stem = form.removesuffix(ending)
        if stem == form or len(stem) < 2:
            continue
        if stem.endswith("i" if ending == "ed" else "y"):
            found.append(stem[:-1] + ("y" if ending == "ed" else "ie"))
        found += [stem + "e", stem]
        if stem[-1] == stem[-2]:
            found.append(stem[:-1])
    return found


def singular(form: str) -> str:
    """Return the singular of a regular noun.

    >>> [singular(form) for form in ("authorities", "losses", "talks", "crisis", "Congress".lower())]
    ['authority', 'loss', 'talk', 'crisis', 'congress']
    """
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if _SIBILANT.fullmatch(form[-3:]) or _SIBILANT.fullmatch(form[-4:]):
        return form[:-2]
    if form.endswith("s") and not _SINGULAR.fullmatch(form[-2:]):
        return form[:-1]
    return form


@lru_cache(maxsize=1)
def load_inflections() -> Inflections:
    """Load the table that ships with Dragoman. ValueError when it is malformed."""
    path = files("dragoman.annotate") / "data" / "inflections.tsv"
    rows = csv.reader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    if next(rows) != _COLUMNS:
        raise ValueError(f"inflections.tsv: the columns must be {', '.join(_COLUMNS)}")
    verbs: set[str] = set()
    unruly: dict[tuple[str, str], tuple[str, ...]] = {}
    for form, pos, lemmas, _ in rows:
        if lemmas:
            unruly[form, pos] = tuple(lemmas.split("|"))
        else:
            verbs.add(form)
    return Inflections(frozenset(verbs), unruly)
