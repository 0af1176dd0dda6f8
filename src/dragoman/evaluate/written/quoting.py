"""Where the words that an annotator quotes stand in the text, and the sentence around them."""

from __future__ import annotations

import re

from dragoman.evaluate.standoff.mentions import occurrences
from dragoman.record.models import Span

_ELLIPSIS = " … "
_MARKED = re.compile(r"([^\[\]]*)\[([^\[\]]+)\]([^\[\]]*)")
_STOP = re.compile(r"[.!?…]+[\"”’')]*\s+(?=[\"“‘(]?[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Sgt|Adm|Gov|Sen|Rep|Rev|Fr|Hon|St|Ste|No|Nos|vs?"
    r"|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Jr|Sr|Inc|Ltd|Co)|(?<![\w.])[A-Z]|\b(?:[A-Z]\.)+[A-Z])\.$"
)
_ASKED = re.compile(r"(?:[A-Z]?[\w’'-]+ ){0,5}(?:asked|said|told|wondered|shouted|replied|wrote|demanded)\b")


class QuotationError(ValueError):
    """A quotation is not in the text, or stands in it more than once."""


def unquoted(column: str) -> str:
    """What stands between the first and the last quotation mark. :class:`QuotationError` without two.

    >>> unquoted('"said "no" to"')
    'said "no" to'
    """
    if len(column) < 3 or column[0] != '"' or column[-1] != '"':
        raise QuotationError(f"not in quotation marks: {column}")
    return column[1:-1]


def find_marked(column: str, text: str) -> Span:
    """The span of the words in brackets within a quotation that the text holds once.

    >>> find_marked('"[met] Kim"', "Li met Ro, then met Kim.")
    (16, 19)
    """
    match = _MARKED.fullmatch(unquoted(column))
    if match is None:
        raise QuotationError(f"one pair of brackets is wanted: {column}")
    before, words, after = match.groups()
    start, _ = _only(before + words + after, text)
    return start + len(before), start + len(before) + len(words)


def find_passage(column: str, text: str) -> Span:
    """The span of a quotation that the text holds once; " … " leaves words out between its first and last.

    >>> find_passage('"he … soon"', "Ro said he would come soon, very soon.")
    (8, 26)
    """
    words = unquoted(column)
    if words in text or _ELLIPSIS not in words:
        return _only(words, text)
    first, last = words.split(_ELLIPSIS, 1)
    start, stop = _only(first, text)
    ends = [span for span in _found(last, text) if span[0] >= stop]
    if not ends:
        raise QuotationError(f"not in the text after its beginning: {last}")
    return start, ends[0][1]


def sentence_around(text: str, span: Span) -> Span:
    """The sentence that holds a span; none runs over the end of a line.

    >>> text = "Gen. Ro left. “Why now?” Li asked. He met Kim."
    >>> text[slice(*sentence_around(text, (27, 29)))]
    '“Why now?” Li asked.'
    """
    start = text.rfind("\n", 0, span[0]) + 1
    end = text.find("\n", span[1])
    end = len(text) if end < 0 else end
    for stop in _STOP.finditer(text, start, end):
        if not _ends(text, stop):
            continue
        if stop.end() <= span[0]:
            start = stop.end()
        elif stop.start() >= span[1] - 1:
            end = stop.start() + len(stop.group().rstrip())
            break
    return start, end


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether a sentence ends here: not after an abbreviation, nor before "Li asked" after a question."""
    mark = text[stop.start()]
    if mark == "." and _ABBREVIATION.search(text, max(0, stop.start() - 12), stop.start() + 1):
        return False
    if mark in "?!" and stop.group().rstrip()[-1] in "\"”’'":
        return _ASKED.match(text, stop.end()) is None
    return True


def _found(words: str, text: str) -> list[Span]:
    """Whole words only, or the passage wherever it is when it begins or ends inside a word."""
    if exact := occurrences(words, text):
        return exact
    starts = [match.start() for match in re.finditer(re.escape(words), text)]
    return [(start, start + len(words)) for start in starts]


def _only(words: str, text: str) -> Span:
    if words != words.strip() and words.strip():
        words = words.strip()
        raise QuotationError(f"begins or ends with a space: {words}")
    found = _found(words, text) if words else []
    if len(found) != 1:
        raise QuotationError(
            f"{len(found)} times in the text: {words}" if found else f"not in the text: {words}"
        )
    return found[0]
