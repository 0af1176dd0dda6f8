"""What a figure counts: the noun phrase, by syntax where the document has it, else by the words beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Token

from dragoman.coding import figures_tables as tables
from dragoman.coding.figures_quantities import Quantity
from dragoman.knowledge.base import load_knowledge
from dragoman.resolve.numerals import Word

_WHERE_WHEN = frozenset({"DATE", "LOCATION", "FACILITY"})
_PERIODS = frozenset({"year", "quarter", "month", "week", "day"})
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

    >>> unit_of("refugees"), unit_of("nation"), unit_of("proposals"), unit_of("hondurans")
    ('person', 'country', 'item', 'person')
    """
    known = tables.counted_nouns().get(head)
    return known if known is not None else "person" if _is_people(head) else "item"


@lru_cache(maxsize=512)
def _is_people(head: str) -> bool:
    """Whether a noun names people of a country: "hondurans"."""
    return any(sense.kind == "demonym" for sense in load_knowledge().index.senses(head.title()))


def counted_by_syntax(doc: Doc, words: Sequence[Word], quantity: Quantity) -> Counted | None:
    """The noun that the number modifies, with its modifiers and a following "of" phrase.

    The document must have syntax.
    """
    span = doc.char_span(words[quantity.first].start, words[quantity.last - 1].end, alignment_mode="expand")
    if span is None:
        return None
    if quantity.ratio and span.root.pos_ == "VERB":  # "piracy has almost halved"
        return _subject(span.root)
    if _of_them(doc, span.end):
        return None
    head = _noun(span.root)
    if head is None:
        return _complement(doc, span.end, timed=_is_time(quantity)) or _changed(span.root, quantity)
    if head.i < span.end:
        if head.i not in range(span.start, span.end):
            return None
        return _complement(doc, span.end, timed=_is_time(quantity)) or _changed(head, quantity)
    if quantity.unit is not None and quantity.unit.kind == "percent" and head.lemma_.lower() in _PERIODS:
        return _changed(head, quantity)  # "up 4 percent year on year"
    first = span.end
    while first < head.i and not doc[first].text[0].isalnum():
        first += 1
    if any(
        token.pos_ in {"PUNCT", "CCONJ", "SCONJ", "AUX"} or _counts_anew(token)
        for token in doc[first : head.i]
        if _parts(token)
    ):
        return None  # "700,000, and detaining thousands of people": another phrase
    last = _with_of(head)
    return Counted(doc[first].idx, doc[last].idx + len(doc[last].text), head.text.lower())


def _parts(token: Token) -> bool:
    return (
        token.text not in {"-", "–", "’s", "'s", "'", "’", ".", '"', "“", "”", "&"} and token.lower_ != "and"
    )


def _is_time(quantity: Quantity) -> bool:
    return quantity.unit is not None and quantity.unit.kind == "time"


def _of_them(doc: Doc, end: int) -> bool:
    """Whether "of them" or "of whom" follows: what was counted last is counted again."""
    return [token.lower_ for token in doc[end : end + 2]] in (["of", "them"], ["of", "whom"], ["of", "which"])


def _changed(token: Token, quantity: Quantity) -> Counted | None:
    """What grows or falls by a share: "rations" of "rations will be cut by 40 percent"."""
    percent = quantity.unit is not None and quantity.unit.kind in ("percent", "points")
    for _ in range(3):
        if not percent or token.dep_ == "root" or token.head.i == token.i:
            return None
        if token.head.pos_ == "VERB":
            if not token.dep_.startswith(("obl", "obj", "advmod")):
                return None
            return _measured(token.head, token) or _subject(token.head)
        token = token.head
    return None


def _measured(verb: Token, change: Token) -> Counted | None:
    """What a verb's object measures: "oil" of "shipped 6 million tonnes of oil, up 5 percent"."""
    for thing in verb.children:
        if thing.dep_ == "obj" and verb.i < thing.i < change.i and thing.lower_ in tables.measures():
            return _complement(thing.doc, thing.i + 1, timed=False)
    return None


def _counts_anew(token: Token) -> bool:
    """Whether a number begins another count: "one teacher and two pupils"."""
    return token.pos_ == "NUM" and token.i > 0 and token.nbor(-1).lower_ == "and"


def _subject(verb: Token) -> Counted | None:
    """The noun phrase that is the subject of a verb, without what is set off."""
    head = next((t for t in verb.children if t.dep_ in ("nsubj", "nsubj:pass")), None)
    if head is None or head.pos_ not in ("NOUN", "PROPN"):
        return None
    left = [t for t in head.children if t.i < head.i and t.dep_ in ("amod", "compound", "nmod:poss", "nmod")]
    first = min([head.i, *(t.left_edge.i for t in left)])
    doc = head.doc
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


def _complement(doc: Doc, first: int, *, timed: bool) -> Counted | None:
    """The phrase after "of" or "in": "20% of GDP", "$3 billion in aid"; for times "of" alone."""
    if first + 1 >= len(doc) or doc[first].text.lower() not in ("of", "in"):
        return None
    within = doc[first].text.lower() == "in"
    if within and (timed or doc[first + 1].pos_ == "DET" or doc[first + 1].ent_type_ in _WHERE_WHEN):
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
        if words[i].lower == "in" and (_is_time(quantity) or _determined(words, i + 1)):
            return None  # "10 years in jail", "$14 billion in the fields of energy"
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


def _determined(words: Sequence[Word], i: int) -> bool:
    return i < len(words) and words[i].lower in ("the", "a", "an", "its", "their", "this", "his", "her")


def _ends_phrase(word: Word) -> bool:
    """Whether a word looks like the head of its phrase: a plural, or a noun that is counted often."""
    lower = word.lower
    plural = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s")) and len(lower) > 3
    return plural or lower in tables.plural_nouns()
