"""Quotations: stretches between quotation marks, over paragraphs whose mark is opened anew."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‟": "”", "＂": "＂", "「": "」"}
_CLOSERS = frozenset("”»“«＂」")
_STRAIGHT = '"'
_OPENING_CONTEXT = frozenset(" \t\n([{—–-:/")


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation. ``start`` and ``end`` bound the words; ``open`` and ``close`` the marks around them."""

    open: int
    close: int
    start: int
    end: int
    paragraphs: int = 1

    def holds(self, offset: int) -> bool:
        """Whether a character lies between the marks."""
        return self.open <= offset < self.close


def find_quotes(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Quote]:
    """Return the outermost quotations of a story in text order.

    A mark left open at the end of a paragraph goes on when the next paragraph opens with a mark, and else
    ends with the paragraph.

    >>> text = 'He said: “Yes.” „Nein“, "so" he'
    >>> [text[quote.start : quote.end] for quote in find_quotes(text, [(0, len(text))])]
    ['Yes.', 'Nein', 'so']
    """
    found: list[Quote] = []
    pending: Quote | None = None
    for start, end in paragraphs:
        quotes, left_open = _in_paragraph(text, start, end)
        if pending is not None:
            if quotes and not text[start : quotes[0].open].strip():
                first = quotes[0]
                quotes[0] = Quote(pending.open, first.close, pending.start, first.end, pending.paragraphs + 1)
            else:
                found.append(pending)
            pending = None
        if left_open and quotes:
            pending = quotes.pop()
        found.extend(quotes)
    if pending is not None:
        found.append(pending)
    return [quote for quote in found if quote.end > quote.start]


def _in_paragraph(text: str, start: int, end: int) -> tuple[list[Quote], bool]:
    """Return the quotations of one paragraph and whether the last was never closed."""
    quotes: list[Quote] = []
    opened, mark = -1, ""
    for i in range(start, end):
        sign = text[i]
        if sign != _STRAIGHT and sign not in _PAIRS and sign not in _CLOSERS:
            continue
        if opened < 0:
            if _opens(text, i, start, end):
                opened, mark = i, sign
        elif _closes(text, i, mark, end):
            quotes.append(_quote(text, opened, i + 1, i))
            opened, mark = -1, ""
    if opened >= 0:
        stop = len(text[:end].rstrip())
        quotes.append(_quote(text, opened, stop, stop))
    return quotes, opened >= 0


def _opens(text: str, i: int, start: int, end: int) -> bool:
    sign = text[i]
    follows = i + 1 < end and not text[i + 1].isspace()
    if sign == _STRAIGHT or sign == "»":
        return follows and (i == start or text[i - 1] in _OPENING_CONTEXT)
    return sign in _PAIRS and (follows or sign != "“")


def _closes(text: str, i: int, mark: str, end: int) -> bool:
    """Whether a sign ends a quotation opened with ``mark``; a straight sign may end a curly one."""
    sign = text[i]
    after = text[i + 1] if i + 1 < end else " "
    if sign in _PAIRS.get(mark, ""):
        return True
    if sign == _STRAIGHT or (mark == _STRAIGHT and sign == "”"):
        return not after.isalnum() and (mark == _STRAIGHT or not text[i - 1].isspace())
    return False


def _quote(text: str, opened: int, close: int, stop: int) -> Quote:
    start = opened + 1
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return Quote(opened, close, start, stop)


class QuoteIndex:
    """Looks up quotations by character offset."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self.quotes = list(quotes)
        self._opens = [quote.open for quote in quotes]

    def at(self, offset: int) -> Quote | None:
        """Return the quotation that holds a character, its marks included."""
        i = bisect_right(self._opens, offset) - 1
        return self.quotes[i] if i >= 0 and self.quotes[i].holds(offset) else None
