"""Words of a text with the numbers among them, in digits or spelled out.

Times and figures both stand on this one scan. A number is one :class:`Word` however many
words it takes to write it: "2.5 million", "twenty-five", "one and a half", "two dozen".
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

Kind = Literal["word", "number", "ordinal", "clock", "numdate", "decade", "punct", "break"]

_SCAN = re.compile(
    r"""(?P<numdate>(?<![\w/.$€£-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2}|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)
                   |\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}-\d{1,2}-\d{4})(?![\w/-]))
    |(?P<clock>(?<![\w:])\d{1,2}:\d{2}(?::\d{2})?(?![:\d]))
    |(?P<ordinal>\b\d+(?:st|nd|rd|th)\b)
    |(?P<decade>(?:\b\d{2}|['’`]?\b)\d0(?:['’])?s\b)
    |(?P<number>\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\.\d+(?!\d))
    |(?P<word>(?:[^\W\d_]\.){2,}|['’]s\b|[^\W\d_]+)
    |(?P<break>\s*\n\s*\n\s*)
    |(?P<punct>[^\s\w]|_)""",
    re.VERBOSE,
)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}


@dataclass(slots=True)
class Word:
    """One word, number or sign: half-open ``[start, end)`` code points of the text, and a number's value.

    ``spelled`` tells "five" from "5"; ``scaled`` tells "5 million" from "5,000,000".
    """

    start: int
    end: int
    text: str
    lower: str
    kind: Kind
    value: float | None = None
    spelled: bool = False
    scaled: bool = False

    @property
    def is_integer(self) -> bool:
        """Whether the value is a whole number."""
        return self.value is not None and self.value == int(self.value)


@cache
def _lexicon() -> dict[str, tuple[str, float]]:
    table = files("dragoman.resolve").joinpath("data/numerals.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(table.splitlines(), delimiter="\t")
    return {row["form"]: (row["kind"], float(row["value"])) for row in rows}


def _raw(text: str) -> Iterator[Word]:
    lexicon = _lexicon()
    for match in _SCAN.finditer(text):
        kind: Kind = match.lastgroup  # type: ignore[assignment]
        surface = match.group()
        word = Word(match.start(), match.end(), surface, surface.lower(), kind)
        if surface in _FRACTIONS:
            word.kind, word.value = "number", _FRACTIONS[surface]
        elif kind == "number":
            word.value = float(surface.replace(",", ""))
        elif kind == "ordinal":
            word.value = float(surface[:-2])
        elif kind == "word":
            entry = lexicon.get(word.lower)
            if entry is not None and entry[0] == "ordinal":
                word.kind, word.value, word.spelled = "ordinal", entry[1], True
        yield word


class _Reader:
    """Reads one number at a position of a word list: a small recursive grammar over numeral words."""

    def __init__(self, words: list[Word]) -> None:
        self.words = words
        self.lexicon = _lexicon()

    def entry(self, i: int) -> tuple[str, float] | None:
        """Kind and value of the numeral word at ``i``, or ``None``."""
        if i >= len(self.words) or self.words[i].kind != "word":
            return None
        return self.lexicon.get(self.words[i].lower)

    def small(self, i: int) -> tuple[float, int] | None:
        """A number below a hundred in words, with its hyphen: "seven", "sixty", "twenty-five"."""
        entry = self.entry(i)
        if entry is None:
            return None
        kind, value = entry
        if kind in ("unit", "teen"):
            return value, i + 1
        if kind != "tens":
            return None
        j = i + 2 if i + 1 < len(self.words) and self.words[i + 1].text == "-" else i + 1
        unit = self.entry(j)
        if unit is not None and unit[0] == "unit" and unit[1] > 0:
            return value + unit[1], j + 1
        return value, i + 1

    def scales(self, value: float, i: int, *, digits: bool) -> tuple[float, int]:
        """Multiply by the scale words that follow: "2.5" + "million", "two" + "hundred" + "thousand"."""
        while True:
            j = i + 1 if i < len(self.words) and self.words[i].text == "-" else i
            entry = self.entry(j)
            if entry is None or entry[0] not in ("scale", "letter"):
                return value, i
            if entry[0] == "letter" and not (
                digits and j == i and self.words[j].start == self.words[j - 1].end
            ):
                return value, i
            value *= entry[1]
            i = j + 1

    def group(self, i: int) -> tuple[float, int] | None:
        """A number below a hundred, or hundreds: "fifty", "two hundred and fifty", "one and a half"."""
        part = self.small(i)
        if part is None:
            return None
        value, j = self._half(*part)
        entry = self.entry(j)
        if entry is None or entry[1] != 100:
            return value, j
        value, j = value * 100, j + 1
        k = j + 1 if j < len(self.words) and self.words[j].lower == "and" else j
        rest = self.small(k)
        return (value + rest[0], rest[1]) if rest is not None else (value, j)

    def spelled(self, i: int) -> tuple[float, int] | None:
        """A number in words: "three", "two hundred and fifty thousand", "one and a half million"."""
        total, limit, end = 0.0, float("inf"), 0
        while (part := self.group(i)) is not None:
            value, j = part
            scaled, j = self.scales(value, j, digits=False)
            scale = scaled / value if value else 1.0
            if scale >= limit or value >= limit:  # "two three" is two numbers, not one
                break
            total, limit, end = total + scaled, scale, j
            if scale <= 1:
                break
            i = j + 1 if j < len(self.words) and self.words[j].lower == "and" and limit >= 100 else j
        return (total, end) if end else None

    def _half(self, value: float, i: int) -> tuple[float, int]:
        """Add "and a half", "and one half" or "and a quarter"."""
        words = self.words
        if i + 2 < len(words) and words[i].lower == "and" and words[i + 1].lower in ("a", "one"):
            part = {"half": 0.5, "quarter": 0.25}.get(words[i + 2].lower)
            if part is not None:
                return value + part, i + 3
        return value, i

    def article(self, i: int) -> tuple[float, int] | None:
        """A scale with an article for its count: "a hundred", "half a million", "half a dozen"."""
        value, j, counted = 1.0, i, False
        while j < len(self.words) and j < i + 4:
            lower = self.words[j].lower
            if lower == "half" and value == 1:
                value, counted = 0.5, True
            elif lower in ("a", "an") and not (counted and j > i + 2):
                counted = True
            elif lower != "-" or j == i:
                break
            j += 1
        entry = self.entry(j)
        if counted and entry is not None and entry[0] == "scale" and self.words[j - 1].text != "-":
            return self.scales(value, j, digits=False)
        if counted and value == 0.5 and entry is not None and entry[0] == "scale":
            return self.scales(value, j, digits=False)
        return None

    def year(self, i: int) -> tuple[float, int] | None:
        """A year in words: "nineteen ninety-four", "nineteen hundred and five" is left to the grammar."""
        head = self.entry(i)
        if head is None or head[0] not in ("teen", "tens") or not 15 <= head[1] <= 20:
            return None
        tail = self.small(i + 1)
        if tail is None or tail[0] < 10:
            return None
        return head[1] * 100 + tail[0], tail[1]

    def digits(self, i: int) -> tuple[float, int]:
        """A number in digits with what belongs to it: "2 1/2", "7 and a half", "4 million"."""
        words = self.words
        value = words[i].value or 0.0
        j = i + 1
        k = j + 1 if j < len(words) and words[j].text == "-" else j
        if (
            k + 2 < len(words)
            and words[k + 1].text == "/"
            and words[k].kind == words[k + 2].kind == "number"
            and (words[k].value or 0) < (words[k + 2].value or 0) <= 16
            and words[k + 1].start == words[k].end
        ):
            value += (words[k].value or 0) / (words[k + 2].value or 1)
            j = k + 3
        elif k < len(words) and words[k].text in _FRACTIONS:
            value += words[k].value or 0.0
            j = k + 1
        elif (
            j + 1 < len(words)
            and words[j].text == "/"
            and words[j + 1].kind == "number"
            and words[j].start == words[i].end
            and 0 < value < (words[j + 1].value or 0) <= 16
        ):
            value /= words[j + 1].value or 1
            j += 2
        value, j = self._half(value, j)
        return self.scales(value, j, digits=True)


def _ordinal(reader: _Reader, i: int) -> tuple[float, int] | None:
    """A compound ordinal in words: "twenty-first"."""
    entry = reader.entry(i)
    words = reader.words
    if entry is None or entry[0] != "tens":
        return None
    j = i + 2 if i + 1 < len(words) and words[i + 1].text == "-" else i + 1
    if j < len(words) and words[j].kind == "ordinal" and words[j].spelled and (words[j].value or 99) < 10:
        return entry[1] + (words[j].value or 0), j + 1
    return None


def _merge(words: list[Word], text: str) -> list[Word]:
    reader, merged, i = _Reader(words), [], 0
    lexicon = reader.lexicon
    while i < len(words):
        word = words[i]
        found: tuple[float, int] | None = None
        kind: Kind = "number"
        if word.kind == "number":
            found = reader.digits(i)
        elif word.lower in ("a", "an", "half"):
            found = reader.article(i)
        elif word.kind == "word" and word.lower in lexicon:
            found = _ordinal(reader, i)
            if found is not None:
                kind = "ordinal"
            else:
                found = reader.year(i) or reader.spelled(i)
        if found is None:
            merged.append(word)
            i += 1
            continue
        value, j = found
        surface = text[word.start : words[j - 1].end]
        spelled = word.kind == "word"
        scaled = j > i + 1 and lexicon.get(words[j - 1].lower, ("", 0.0))[0] in ("scale", "letter")
        merged.append(
            Word(word.start, words[j - 1].end, surface, surface.lower(), kind, value, spelled, scaled)
        )
        i = j
    return merged


@lru_cache(maxsize=8)
def words_of(text: str) -> tuple[Word, ...]:
    """Words of ``text`` in order, each number one word. Blank lines are ``break`` words.

    >>> [(w.text, w.value) for w in words_of("Twenty-five people and $2.5 million") if w.value]
    [('Twenty-five', 25.0), ('2.5 million', 2500000.0)]
    >>> [w.value for w in words_of("one and a half years, 2 1/2 years, nineteen ninety-four") if w.value]
    [1.5, 2.5, 1994.0]
    """
    return tuple(_merge(list(_raw(text)), text))
