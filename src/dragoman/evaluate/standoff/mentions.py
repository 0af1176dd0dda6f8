"""Where a text holds given words, and where it names an actor."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from importlib.resources import as_file, files

from dragoman.knowledge.countries import read_names
from dragoman.record.models import Span

# Where the family name comes first. Vietnamese and Khmer people are called by the last, given, name.
_FAMILY_FIRST = frozenset({"CHN", "HKG", "KOR", "MAC", "PRK", "TWN"})
_STATE_NAMES = frozenset({"name", "alias", "adjective", "demonym", "demonyms"})
_SUFFIX = re.compile(r",? (?:Jr|Sr)\.?$")
_RUN_WORD = re.compile(r"\w+")
_SHARED = 3  # words; so many words in a row are the text's own, fewer are anybody's
_WORD = re.compile(r"[^\W_][\w’'.-]*")


def occurrences(needle: str, text: str) -> list[Span]:
    """Every place where whole words of the text are the needle, in text order.

    >>> occurrences("Oman", "Romania and Oman: Oman's call")
    [(12, 16), (18, 22)]
    """
    if not needle:
        return []
    found: list[Span] = []
    start = text.find(needle)
    while start >= 0:
        end = start + len(needle)
        whole = _stands_alone(needle, text, start, end)
        if whole:
            found.append((start, end))
        start = text.find(needle, end if whole else start + 1)
    return found


def _stands_alone(needle: str, text: str, start: int, end: int) -> bool:
    """A needle may begin or end with a sign ("$10", "U.S."), where a word boundary means nothing."""
    before = needle[0].isalnum() and start > 0 and _in_word(text[start - 1])
    after = needle[-1].isalnum() and end < len(text) and _in_word(text[end])
    return not before and not after


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def cover(value: str, text: str) -> list[Span | str]:
    """The value in pieces: spans where three or more of its words, or all, stand in the text; else strings.

    >>> cover("Biden and Kim", "Biden and Kim spoke.")
    [(0, 13)]
    >>> cover("envoys of the two states", "The envoys of the island met.")
    [(4, 17), ' two states']
    """
    whole = occurrences(value, text)
    return [whole[0]] if whole else _pieces(value, text)


def _pieces(value: str, text: str) -> list[Span | str]:
    run = _longest_run(value, text)
    if run is None:
        return [value] if value else []
    (start, end), found = run
    return [*_pieces(value[:start], text), found, *_pieces(value[end:], text)]


def _longest_run(value: str, text: str) -> tuple[Span, Span] | None:
    parts = [match.span() for match in _RUN_WORD.finditer(value)]
    for size in range(len(parts), _SHARED - 1, -1):
        for first in range(len(parts) - size + 1):
            start, end = parts[first][0], parts[first + size - 1][1]
            found = occurrences(value[start:end], text)
            if found:
                return (start, end), found[0]
    return None


def find_mentions(name: str, kind: str, country: str | None, text: str) -> list[Span]:
    """Spans that name an actor, longest first where two overlap; then in text order. Pronouns are not found.

    >>> find_mentions("Joe Biden", "person", "USA", "Mr. Biden met Kim. Joe Biden left.")
    [(4, 9), (19, 28)]
    >>> find_mentions("Peru", "state", "PER", "Peruvian officials left.")
    [(0, 8)]
    """
    found = occurrences(name, text)
    if kind == "person":
        found += _person(name, country, text)
    elif kind in {"state", "government"} and country and name in _names_of(country):
        for other in _names_of(country):
            found += occurrences(other, text)
    return _longest(found)


def _person(name: str, country: str | None, text: str) -> list[Span]:
    parts = _WORD.findall(_SUFFIX.sub("", name))
    if not parts:
        return []
    family = parts[0] if country in _FAMILY_FIRST else parts[-1]
    if not family[0].isupper():  # "a senior official" has no family name
        return []
    return occurrences(" ".join(parts), text) + occurrences(family, text)


@cache
def _names_of(country: str) -> frozenset[str]:
    return _state_names().get(country, frozenset())


@cache
def _state_names() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    with as_file(files("dragoman.knowledge") / "data") as folder:
        for row in read_names(folder):
            if row.cells["kind"] in _STATE_NAMES and row.cells["language"] == "en":
                found[row.cells["code"]].add(row.cells["name"])
    return {code: frozenset(names) for code, names in found.items()}


def _longest(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0] - span[1], span[0])):
        if all(end <= other[0] or start >= other[1] for other in kept):
            kept.append((start, end))
    return sorted(kept)
