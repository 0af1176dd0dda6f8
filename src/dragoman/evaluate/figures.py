"""Values of money, percentages and cardinals against hand-made labels: ``dragoman evaluate figures``.

The labels are a table of stretches of the IEER newswire (``corpus/ieer/numbers.tsv``), which holds file names
and offsets, and no word of the articles. These are read as they stand, with their day.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.errors import InputError
from dragoman.evaluate.counts import Share
from dragoman.evaluate.ieer import Article, read_articles
from dragoman.evaluate.lines import table_rows, wrong_line
from dragoman.record.models import Figure, Record

COLUMNS = ["file", "start", "end", "kind", "value", "high", "unit", "figure"]
KINDS = ("money", "percent", "cardinal")
WHETHER = ("yes", "may", "no")
_TOLERANCE = 1e-4

Read = Callable[[str, date | None], Record]


@dataclass(frozen=True, slots=True)
class GoldNumber:
    """A number of a file and what it says.

    ``figure`` is ``no`` for words that claim no quantity ("one of the reasons", "the two men"), ``may`` for
    those that one may count or leave ("the three divisions", points of a match).
    """

    file: str
    start: int
    end: int
    kind: str
    value: float
    high: float | None
    unit: str | None
    figure: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A gold number, the figures found on its words, and whether they are right."""

    gold: GoldNumber
    words: str
    found: tuple[Figure, ...]
    right: bool


def read_numbers(path: Path) -> list[GoldNumber]:
    """Return the labels of a table; ``InputError`` names the line of what is wrong."""
    return [_gold(path, number, cells) for number, cells in table_rows(path, COLUMNS)]


def _gold(path: Path, number: int, cells: list[str]) -> GoldNumber:
    file, start, end, kind, value, high, unit, figure = cells
    if kind not in KINDS or figure not in WHETHER:
        raise wrong_line(path, number, f"kind and figure are {kind!r} and {figure!r}")
    try:
        first, last = int(start), int(end)
        low, top = float(value), float(high) if high else None
    except ValueError as error:
        raise wrong_line(path, number, str(error)) from None
    return GoldNumber(file, first, last, kind, low, top, unit or None, figure)


def evaluate_figures(labels: Path, folder: Path, *, read: Read | None = None) -> dict[str, object]:
    """Return for ``money``, ``percent``, ``money_percent`` and ``cardinal``: ``n`` and ``accuracy``.

    ``cardinal_claimed`` counts only those cardinals that certainly claim a quantity.
    """
    shares = {name: Share() for name in ("money", "percent", "money_percent", "cardinal", "cardinal_claimed")}
    for one in judge_figures(labels, folder, read=read):
        names = [one.gold.kind, "money_percent" if one.gold.kind != "cardinal" else ""]
        if one.gold.kind == "cardinal" and one.gold.figure == "yes":
            names.append("cardinal_claimed")
        for name in filter(None, names):
            shares[name].judge(one.right)
    return {name: {"n": share.n, "accuracy": round(share.accuracy, 4)} for name, share in shares.items()}


def judge_figures(labels: Path, folder: Path, *, read: Read | None = None) -> Iterator[Judged]:
    """Yield each gold number with the figures that a reading finds on its words, file by file."""
    numbers = read_numbers(labels)
    for name in sorted({gold.file for gold in numbers}):
        here = [gold for gold in numbers if gold.file == name]
        for article in read_articles(folder / name):
            within = [gold for gold in here if article.start <= gold.start < article.end]
            if within:
                yield from _judge(article, within, (read or _read)(article.text, article.published))
                here = [gold for gold in here if gold not in within]
        if here:
            raise InputError(str(folder / name), "no article", f"offset {here[0].start}")


def _read(text: str, published: date | None) -> Record:
    from dragoman import read

    return read(text, published=published)


def _judge(article: Article, numbers: list[GoldNumber], record: Record) -> Iterator[Judged]:
    to_story = _Shift(article.text, record.story.text)
    for gold in numbers:
        start, end = (to_story.place(at) for at in article.locate(gold.start, gold.end))
        found = tuple(f for f in record.figures if f.span[0] < end and start < f.span[1])
        yield Judged(gold, record.story.text[start:end], found, is_right(gold, found))


def is_right(gold: GoldNumber, found: tuple[Figure, ...]) -> bool:
    """Whether one figure has the value, the upper end and, of money and percentages, the unit."""
    if not found:
        return gold.figure != "yes"
    if gold.figure == "no" or len(found) > 1:
        return False
    figure = found[0]
    return (
        _close(gold.value, figure.value)
        and _close(gold.high, figure.high)
        and (gold.unit is None or gold.unit == figure.unit)
    )


def _close(gold: float | None, found: float | None) -> bool:
    if gold is None or found is None:
        return gold is found
    return math.isclose(gold, found, rel_tol=_TOLERANCE)


class _Shift:
    """Places of an article's text in the story made of it, which lacks white space and marks of lists."""

    def __init__(self, text: str, other: str) -> None:
        self._places: list[int] = []
        at = 0
        for char in text:
            while at < len(other) and other[at].isspace():
                at += 1
            self._places.append(at)
            if at < len(other) and other[at] == char:
                at += 1
        if other[at:].strip():
            raise ValueError("the story has other characters than the article")
        self._places.append(len(other))

    def place(self, at: int) -> int:
        """Return where the first character from ``at`` on stands in the story."""
        return self._places[at]
