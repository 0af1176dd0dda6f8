"""What a figure counts: the noun phrase, by syntax where the document has it, else by the words beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from dragoman.coding import figures_tables as tables
from dragoman.coding.figures_quantities import Quantity
from dragoman.resolve.numerals import Word

_REACH = 6  # words of a noun phrase read without syntax
_OF_REACH = 8  # tokens of an "of" phrase kept in the description


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted: half-open code points, and the head noun in lower case."""

    start: int
    end: int
    head: str


def unit_of(head: str) -> str:
    """``person``, ``country`` or ``item`` for a counted noun.

    >>> unit_of("refugees"), unit_of("nation"), unit_of("proposals")
    ('person', 'country', 'item')
    """
    return tables.counted_nouns().get(head, "item")


def counted_by_syntax(doc: Doc, words: Sequence[Word], quantity: Quantity) -> Counted | None:
    """The noun that the number modifies, with its modifiers and a following "of" phrase.

    The document must have syntax.
    """
    span = doc.char_span(words[quantity.first].start, words[quantity.last - 1].end, alignment_mode="expand")
    if span is None:
        return None
    head = _noun(span.root)
    if head is None:
        return _complement(doc, span.end)
    if head.i < span.end:
        return _complement(doc, span.end) if head.i in range(span.start, span.end) else None
    first = span.end
    while first < head.i and not doc[first].text[0].isalnum():
        first += 1
    last = _with_of(head)
    return Counted(doc[first].idx, doc[last].idx + len(doc[last].text), head.text.lower())


def _noun(token: Token) -> Token | None:
    for _ in range(4):
        if (
            token.pos_ in ("NOUN", "PROPN")
            and not token.is_currency
            and token.text.lower() not in ("%", "percent")
        ):
            return token
        if token.dep_ not in ("nummod", "compound", "flat", "advmod", "amod", "det", "nmod"):
            return None
        token = token.head
    return None


def _with_of(head: Token) -> int:
    """Index of the last token of the head with its "of" phrase, when that is short."""
    last = head.i
    for child in head.children:
        if child.i > head.i and child.dep_ in ("flat", "flat:name"):
            last = max(last, child.i)
        if child.dep_.startswith("nmod") and child.i > head.i:
            marks = [mark for mark in child.children if mark.dep_ == "case"]
            edge = child.right_edge.i
            if any(mark.text.lower() == "of" for mark in marks) and edge - head.i <= _OF_REACH:
                last = max(last, edge)
    return last


def _complement(doc: Doc, first: int) -> Counted | None:
    """The phrase after "of" or "in": "20% of GDP", "$3 billion in aid"."""
    if first + 1 >= len(doc) or doc[first].text.lower() not in ("of", "in"):
        return None
    head = next((t for t in doc[first + 1 : first + _REACH] if t.pos_ in ("NOUN", "PROPN")), None)
    if head is None:
        return None
    while head.dep_ in ("compound", "amod", "nmod:poss") and head.head.i > head.i:
        head = head.head
    start = doc[first + 1]
    return Counted(start.idx, head.idx + len(head.text), head.text.lower())


def counted_by_adjacency(words: Sequence[Word], quantity: Quantity) -> Counted | None:
    """The words after the number up to the first plural or counted noun, or up to a closed-class word."""
    i = quantity.last
    hyphened = i < len(words) and words[i].text == "-"
    if hyphened:
        i += 1
    complement = quantity.unit is not None or quantity.ratio or quantity.vague
    if complement:
        if i >= len(words) or words[i].lower not in ("of", "in", "worth"):
            return None
        i += 2 if i + 1 < len(words) and words[i + 1].lower == "of" else 1
        if i < len(words) and words[i].lower in ("the", "a", "an", "its", "their", "all", "his", "her"):
            i += 1
    if (
        i < len(words)
        and words[i].lower == "of"
        and i + 1 < len(words)
        and words[i + 1].lower in ("the", "its")
    ):
        i += 2
    chunk: list[Word] = []
    for word in words[i : i + _REACH]:
        if word.kind not in ("word", "ordinal") or word.lower in tables.stops():
            break
        chunk.append(word)
        if hyphened or _ends_phrase(word):
            break
    if not chunk:
        return None
    return Counted(chunk[0].start, chunk[-1].end, chunk[-1].lower)


def _ends_phrase(word: Word) -> bool:
    """Whether a word looks like the head of its phrase: a plural, or a noun that is counted often."""
    lower = word.lower
    plural = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s")) and len(lower) > 3
    return plural or lower in tables.plural_nouns()
