"""The words and rules of time expressions, from ``data/times_words.tsv`` and ``data/times_rules.toml``.

Every word of a text gets a class ("MONTH", "UNIT", …) written as one private character, so that a rule
is a regular expression over a text of one character a word: short, fast and legible in its source.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from dragoman.resolve.numerals import Word

NUMBER_CLASSES = ("DAY", "YEAR", "NUM", "ORD", "DECADE", "SHORT", "CLOCK", "NUMDATE")
SIGN_CLASSES = {
    ".": "DOT",
    ",": "COMMA",
    "-": "HYPHEN",
    "–": "HYPHEN",
    "—": "HYPHEN",
    "'s": "POSS",
    "’s": "POSS",
    "/": "SLASH",
    "(": "LPAR",
    "$": "MONEY",
    "€": "MONEY",
    "£": "MONEY",
    "¥": "MONEY",
}
OTHER_CLASSES = ("WORD", "CAP", "SIGN", "BREAK", "HOLIDAY")
_CAPITALISED = frozenset({"MONTH", "MONAB", "MAY", "WEEKDAY", "WEEKDAYS", "WDAB", "HOLIDAY"})
_FIRST_CODE = 0xE000  # Unicode private use: never in a rule's own syntax


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of the lexicon: its further words, class and value."""

    rest: tuple[str, ...]
    cls: str
    value: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over word classes and the function that gives its value."""

    make: str
    pattern: re.Pattern[str]
    source: str


class Term(NamedTuple):
    """Words ``first`` to ``last`` (inclusive) of a text read as one term of the grammar."""

    cls: str
    value: str
    first: int
    last: int


def _read(name: str) -> str:
    return files("dragoman.resolve").joinpath(f"data/{name}").read_text(encoding="utf-8")


def _table(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(_read(name).splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def entries() -> dict[str, tuple[Entry, ...]]:
    """Lexicon entries by their first word, longest phrase first."""
    found: dict[str, list[Entry]] = {}
    rows = [(row["form"], row["class"], row["value"]) for row in _table("times_words.tsv")]
    rows += [(row["form"], "HOLIDAY", row["rule"]) for row in _table("holidays.tsv")]
    for form, cls, value in rows:
        first, *rest = re.findall(r"(?:[^\W\d_]\.){2,}|['’]s\b|[^\W\d_]+|[^\w\s]", form)
        found.setdefault(first, []).append(Entry(tuple(rest), cls, value))
    return {first: tuple(sorted(group, key=lambda e: -len(e.rest))) for first, group in found.items()}


@cache
def codes() -> dict[str, str]:
    """The private character of each class."""
    names = {entry.cls for group in entries().values() for entry in group}
    names |= {*NUMBER_CLASSES, *SIGN_CLASSES.values(), *OTHER_CLASSES}
    return {name: chr(_FIRST_CODE + number) for number, name in enumerate(sorted(names))}


def _expand(pattern: str, macros: dict[str, str]) -> str:
    for _ in range(4):  # macros nest at most this deep
        pattern = re.sub(r"\b[A-Z]+\b", lambda m: macros.get(m.group(), m.group()), pattern)
    table = codes()

    def code(match: re.Match[str]) -> str:
        if match.group() not in table:
            raise ValueError(f"unknown word class {match.group()} in rule {pattern!r}")
        return table[match.group()]

    return re.sub(r"\s+", "", re.sub(r"[A-Z]+", code, pattern))


@cache
def _document() -> dict[str, Any]:
    return tomllib.loads(_read("times_rules.toml"))


@cache
def _island() -> re.Pattern[str]:
    """Stretches between walls that hold more than connectives, with the wall on either side."""
    table = codes()
    connectives = "".join(table[name] for name in _document()["connectives"])
    walls = "".join(table[name] for name in _document()["walls"])
    return re.compile(f"[{walls}]?[{connectives}]*[^{walls}{connectives}][^{walls}]*(?=[{walls}]?)")


def islands(text: str) -> tuple[str, list[int]]:
    """The stretches of a class text where a time may stand, joined, and where each character was."""
    pieces: list[str] = []
    places: list[int] = []
    for match in _island().finditer(text):
        end = min(match.end() + 1, len(text))
        pieces.append(text[match.start() : end])
        places.extend(range(match.start(), end))
    return "".join(pieces), places


@cache
def rules() -> tuple[Rule, ...]:
    """The rules in order. Raises ValueError when one names a class that the lexicon lacks."""
    document = _document()
    macros: dict[str, str] = document["macros"]
    return tuple(
        Rule(rule["make"], re.compile(_expand(rule["match"], macros)), rule["match"])
        for rule in document["rule"]
    )


def _number_class(word: Word) -> str:
    if word.kind == "ordinal":
        return "ORD"
    if word.kind != "number" or word.value is None:
        return {"clock": "CLOCK", "numdate": "NUMDATE", "decade": "DECADE", "break": "BREAK"}[word.kind]
    if word.is_integer and not word.scaled:
        if not word.spelled and 1 <= word.value <= 31 and len(word.text) <= 2:
            return "DAY"
        in_words = word.spelled and not re.search("hundred|thousand", word.lower)
        if 1000 <= word.value <= 2199 and (in_words or (word.text.isdigit() and len(word.text) == 4)):
            return "YEAR"
    return "NUM"


def _phrase(words: Sequence[Word], i: int) -> tuple[Entry, int] | None:
    for entry in entries().get(words[i].lower, ()):
        end = i + 1 + len(entry.rest)
        if end > len(words):
            continue
        if any(words[i + 1 + k].lower != form for k, form in enumerate(entry.rest)):
            continue
        if entry.cls in _CAPITALISED and not words[i].text[0].isupper():
            continue
        return entry, end
    return None


def terms_of(words: Sequence[Word]) -> tuple[list[Term], str]:
    """The terms of a text, and the same as one private character each."""
    table, terms, i = codes(), [], 0
    known = entries()
    while i < len(words):
        word = words[i]
        found = _phrase(words, i) if word.lower in known and word.kind in ("word", "punct") else None
        if found is not None:
            entry, end = found
            terms.append(Term(entry.cls, entry.value, i, end - 1))
            i = end
            continue
        if word.kind == "word":
            cls = SIGN_CLASSES.get(word.lower) or ("CAP" if word.text[0].isupper() else "WORD")
        elif word.kind == "punct":
            cls = SIGN_CLASSES.get(word.text, "SIGN")
            follow = words[i + 1] if i + 1 < len(words) else None
            # '98: an apostrophe that stands apart from the word before and touches two digits
            if (
                word.text in "'’`"
                and follow is not None
                and follow.start == word.end
                and len(follow.text) == 2
                and follow.text.isdigit()
            ):
                terms.append(Term("SHORT", follow.text, i, i + 1))
                i += 2
                continue
        else:
            cls = _number_class(word)
        terms.append(Term(cls, "", i, i))
        i += 1
    return terms, "".join([table[term.cls] for term in terms])
