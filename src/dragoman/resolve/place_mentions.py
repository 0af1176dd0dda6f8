"""Where a story names places as places, told from states that act and from nouns called after places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from spacy.tokens import Doc, Token

from dragoman.knowledge.base import KnowledgeBase
from dragoman.knowledge.index import Entry, EntryKind, Match
from dragoman.knowledge.tables import read_table

_GROUND: frozenset[EntryKind] = frozenset({"country", "former", "capital", "region", "state"})
_PLACES = frozenset({"LOCATION", "FACILITY"})
_OTHERS = frozenset({"PERSON", "ORGANIZATION", "PRODUCT", "MISC"})
_ATTRIBUTIVE = frozenset({"compound", "amod", "nmod", "nummod", "nmod:unmarked", "nmod:desc"})
_SUBJECT = frozenset({"nsubj", "nsubj:outer"})
_TOWARDS = frozenset({"to", "from", "into", "for"})
_BEING = frozenset({"visit", "leave", "tour", "reach"})
_GOING = frozenset(
    "trip travel go fly return head arrive journey come depart send route proceed stop schedule plan".split()  # noqa: SIM905
)
_HYPHENS = frozenset("-‐‑–")


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Tokens ``[start, end)`` that name a place. ``facility``: the reader took it for one."""

    start: int
    end: int
    facility: bool = False
    dateline: bool = False


@cache
def _words() -> dict[str, str]:
    path = Path(__file__).parent / "data" / "place_words.tsv"
    return {row.text("word"): row.text("use") for row in read_table(path, ("word", "use", "source"))}


def find_places(doc: Doc, base: KnowledgeBase, matches: Iterable[Match]) -> list[PlaceMention]:
    """Return where a story names places, in order, none overlapping.

    Names are those that the reader took for places and those that the knowledge base has. A name is no place
    inside the name of a person or a body, before a noun that it only describes ("U.S. officials"), before a
    hyphen ("U.S.-led"), nor is a capital that does or says something ("Washington said").
    """
    taken: set[int] = set()
    found: list[PlaceMention] = []
    for mention in sorted(_spans(doc, base, matches), key=lambda one: (-one.dateline, one.start - one.end)):
        tokens = range(mention.start, mention.end)
        if mention.start < mention.end and not taken.intersection(tokens):
            taken.update(tokens)
            found.append(mention)
    return sorted(found, key=lambda one: one.start)


def _spans(doc: Doc, base: KnowledgeBase, matches: Iterable[Match]) -> Iterator[PlaceMention]:
    dateline = _dateline(doc)
    if dateline is not None:
        yield dateline
    named = {(match.start, match.end): match for match in matches}
    for entity in doc.ents:
        if entity.label_ in _PLACES:
            for start, end in _parts(doc, entity.start, entity.end, base):
                mention = PlaceMention(start, end, facility=entity.label_ == "FACILITY")
                if is_place(doc, mention, named.get((start, end))):
                    yield mention
    bodies = {
        i: (ent.start, ent.end)
        for ent in doc.ents
        if ent.label_ in _OTHERS
        for i in range(ent.start, ent.end)
    }
    for (start, end), match in named.items():
        if _ground(match) is None or _inside(start, end, bodies.get(start)):
            continue
        person = any(doc[i].ent_type_ == "PERSON" for i in range(start, end))
        person = person and not _gone_to(doc, start, end)
        start += doc[start].lower_ == "the"
        if not person and is_place(doc, PlaceMention(start, end), match):
            yield PlaceMention(*_directed(doc, start, end))


def _ground(match: Match) -> Entry | None:
    """Return the first sense of a name that is a place; None when it is rather a body or a people."""
    entry = next((entry for entry in match.entries if entry.kind != "role"), None)
    return entry if entry is not None and entry.kind in _GROUND else None


def _inside(start: int, end: int, body: tuple[int, int] | None) -> bool:
    return body is not None and body[0] <= start and end <= body[1] and (start, end) != body


def _dateline(doc: Doc) -> PlaceMention | None:
    story = doc._.story if doc.has_extension("story") else None
    if story is None or story.dateline is None or story.dateline.place is None:
        return None
    span = doc.char_span(*story.dateline.place, alignment_mode="expand")
    return PlaceMention(span.start, span.end, dateline=True) if span is not None else None


def _parts(doc: Doc, start: int, end: int, base: KnowledgeBase) -> Iterator[tuple[int, int]]:
    """Split what the reader joined at commas, "Lima, Peru", unless it is one name; shed what is around it."""
    if base.region(doc[start:end].text) is None:
        for i in range(start, end):
            if doc[i].text in {",", "(", ")", "/", "\n"}:
                yield from _parts(doc, start, i, base)
                yield from _parts(doc, i + 1, end, base)
                return
    while start < end and (doc[start].pos_ == "DET" or doc[start].lower_ in {"the", "'s", "’s"}):
        start += 1
    while start < end and (doc[end - 1].lower_ in {"'s", "’s", "'", "’"} or doc[end - 1].is_space):
        end -= 1
    if start < end:
        yield start, end


def _directed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Take in a word of direction that is part of the name: "North Sinai", but not "northern Syria"."""
    if start and doc[start - 1].is_title and _words().get(doc[start - 1].lower_) == "direct":
        at_start = doc.has_annotation("SENT_START") and doc[start - 1].is_sent_start
        return (start, end) if at_start else (start - 1, end)
    return start, end


def is_place(doc: Doc, mention: PlaceMention, match: Match | None) -> bool:
    """Tell whether a place's name is used for the place."""
    if mention.dateline:
        return True
    after = doc[mention.end] if mention.end < len(doc) else None
    if after is not None and after.text in _HYPHENS and not after.whitespace_ and not _spaced(after):
        return False
    before = doc[mention.start - 1] if mention.start else None
    if before is not None and before.text in _HYPHENS and not before.whitespace_ and not _spaced(before):
        return False
    if not doc.has_annotation("DEP"):
        return True
    head = _head(doc, mention.start, mention.end)
    if _describes(head, mention):
        return False
    capital = match is not None and match.entry.kind == "capital"
    return not (capital and head.dep_ in _SUBJECT and head.head.pos_ == "VERB")


def _spaced(hyphen: Token) -> bool:
    """Tell whether a dash has a space before it: "TEHRAN - The minister"."""
    return hyphen.i == 0 or bool(hyphen.nbor(-1).whitespace_)


def _describes(head: Token, mention: PlaceMention) -> bool:
    noun = head.head
    if head.dep_ not in _ATTRIBUTIVE or noun.i < mention.end:
        return False
    if any(child.dep_ == "case" for child in head.children):
        return False
    return _words().get(noun.lower_) != "site"


def _gone_to(doc: Doc, start: int, end: int) -> bool:
    """Tell whether a name stands where a place must: "in Monrovia", "a trip to Monrovia", "left Monrovia"."""
    if not doc.has_annotation("DEP"):
        return False
    head = _head(doc, start, end)
    if not start <= head.i < end:
        return False
    verb = head.head.lemma_.lower()
    cases = {child.lower_ for i in range(start, end) for child in doc[i].children if child.dep_ == "case"}
    if head.dep_ == "obj":
        return verb in _BEING
    return "in" in cases or (bool(cases & _TOWARDS) and verb in _BEING | _GOING)


def _head(doc: Doc, start: int, end: int) -> Token:
    for i in range(start, end):
        if not start <= doc[i].head.i < end or doc[i].head.i == i:
            return doc[i]
    return doc[start]
