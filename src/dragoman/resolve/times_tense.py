"""Whether the clause around a time expression looks back or ahead: it decides between two Fridays."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Literal

from spacy.tokens import Doc, Token

from dragoman.resolve.numerals import Word

Tense = Literal["past", "future", "unknown"]

_REACH = 30  # words looked at on either side; a news clause is seldom longer
_FUTURE_AUXILIARIES = frozenset({"will", "shall", "'ll", "’ll"})

_SCHEDULED = frozenset({
    "fly", "travel", "arrive", "leave", "depart", "go", "head", "return", "open", "begin", "start", "resume",
    "convene", "end", "expire", "close",
})  # fmt: skip
"""Verbs whose simple present, with a day, tells what is on the calendar."""


@cache
def _cues() -> dict[str, Tense]:
    table = files("dragoman.resolve").joinpath("data/tense_cues.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(table.splitlines(), delimiter="\t")
    return {row["form"]: row["tense"] for row in rows}  # type: ignore[misc]


def _cue(word: Word) -> Tense | None:
    found = _cues().get(word.lower)
    if found is not None:
        return found
    return "past" if word.kind == "word" and word.lower.endswith("ed") and len(word.text) > 4 else None


def _is_boundary(words: Sequence[Word], i: int) -> bool:
    word = words[i]
    if word.kind == "break" or word.text in "!?;":
        return True
    # A full stop after a short word is an abbreviation ("Sept.", "Mr."), not an end.
    return word.text == "." and i > 0 and len(words[i - 1].text) > 4


def lexical_tense(words: Sequence[Word], first: int, last: int) -> Tense:
    """Tense by the nearest cue in the sentence; words before the expression count before words after.

    >>> from dragoman.resolve.numerals import words_of
    >>> lexical_tense(words_of("The envoys will meet on Friday"), 5, 5)
    'future'
    """
    nearest: tuple[int, Tense] | None = None
    for step, origin in ((-1, first), (1, last)):
        for distance in range(1, _REACH):
            i = origin + step * distance
            if not 0 <= i < len(words) or _is_boundary(words, i):
                break
            found = _cue(words[i])
            if found is None:
                continue
            # "was due", "were expected": the plan is what was in the past
            if found == "past" and i + 1 < len(words) and _cues().get(words[i + 1].lower) == "future":
                found = "future"
            weight = distance if step < 0 else distance * 2
            if nearest is None or weight < nearest[0]:
                nearest = (weight, found)
            break
    return nearest[1] if nearest else "unknown"


def _verb_tense(verb: Token) -> Tense:
    forms = [child for child in verb.children if child.dep_.startswith(("aux", "mark"))]
    if any(child.text.lower() in _FUTURE_AUXILIARIES for child in forms):
        return "future"
    if _cues().get(verb.text.lower()) == "future" or _cues().get(verb.head.text.lower()) == "future":
        return "future"
    tenses = [value for token in (verb, *forms) for value in token.morph.get("Tense")]
    if "Past" in tenses:
        return "past"
    if any(child.text.lower() == "to" for child in forms):
        return "future"
    if "Pres" in tenses and not forms and verb.lemma_.lower() in _SCHEDULED:
        return "future"  # "flies to Oslo on Monday"
    return "unknown"


def tense_at(doc: Doc, words: Sequence[Word], first: int, last: int) -> Tense:
    """Tense of the verb that governs the expression, by syntax; by cues where that is silent."""
    span = doc.char_span(words[first].start, words[last].end, alignment_mode="expand")
    if span is None:
        return lexical_tense(words, first, last)
    token: Token = span.root
    for _ in range(8):
        if token.pos_ in ("VERB", "AUX"):
            found = _verb_tense(token)
            return found if found != "unknown" else lexical_tense(words, first, last)
        if token.head.i == token.i:
            break
        token = token.head
    return lexical_tense(words, first, last)
