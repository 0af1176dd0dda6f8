"""Where a story has mentions headed by role words, and how far each reaches: "the foreign minister"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Doc

from dragoman.resolve.context import Context
from dragoman.resolve.phrases import Phrase, PhraseReader

_LEFT, _RIGHT = 8, 10
_LEFT_POS = frozenset({"ADJ", "NOUN", "PROPN", "DET", "NUM", "PART", "ADV", "PRON", "X"})
_RIGHT_LINKS = frozenset({"of", "in", "from", "at", "for", "to"})
_AIDES = frozenset({"assistant", "aide", "secretary", "counselor", "counsellor"})
_POSSESSIVE = frozenset({"his", "her", "its", "their"})


@dataclass(slots=True)
class Nominal:
    """One mention headed by a role word, before it is known whom it means."""

    start: int
    end: int
    head: int
    phrase: Phrase
    plural: bool
    definite: bool
    owner: int | None = None
    """Token of a possessive pronoun: "its foreign minister"."""

    def one_by_one(self, *, single: bool) -> list[Nominal]:
        """Return "the Chilean and Peruvian officials" as a mention for each land; ``single``: one of each."""
        phrase = self.phrase
        title = phrase.role.word if phrase.role is not None and phrase.role.kind == "person" else phrase.title
        return [
            replace(self, phrase=replace(phrase, countries=[land], title=title), plural=not single)
            for land in phrase.countries
        ]


def find_nominals(doc: Doc, reader: PhraseReader, context: Context, taken: set[int]) -> list[Nominal]:
    """Return the mentions headed by role words whose heads are not ``taken`` by names and titles."""
    found: list[Nominal] = []
    for match in sorted(set(reader.role_at.values()), key=lambda match: match.start):
        head = match.head
        if (
            head in taken
            or doc[head].pos_ not in {"NOUN", "PROPN"}
            or _inside_name(reader, match.start, head)
            or _served(reader, match.start)
        ):
            continue
        if head + 1 < len(doc) and _modifies_next(doc, reader, match.end):
            continue
        start, end = _bounds(doc, reader, context, match.start, match.end)
        phrase = reader.read(start, end, head)
        owner = next((i for i in range(start, head) if reader.folded[i] in _POSSESSIVE), None)
        plural = match.role.plural or doc[head].morph.get("Number") == ["Plur"]
        definite = any(reader.folded[i] in {"the", "this", "that"} for i in range(start, head))
        found.append(Nominal(start, end, head, phrase, plural, definite, owner))
    return found


def _inside_name(reader: PhraseReader, start: int, head: int) -> bool:
    """Whether a role word is part of a longer name: "Security Council", "West Bank"."""
    hit = reader.hit_at.get(head)
    return hit is not None and (hit.kind == "organization" or hit.start < start)


def _served(reader: PhraseReader, start: int) -> bool:
    """Whether an office only tells whom an aide serves: "Assistant to the President"."""
    before = start - 1 if start and reader.folded[start - 1] == "the" else start
    if before < 2 or reader.folded[before - 1] != "to":
        return False
    return before - 2 in reader.role_at or reader.folded[before - 2] in _AIDES


def _modifies_next(doc: Doc, reader: PhraseReader, end: int) -> bool:
    """Whether a role word only modifies the noun behind it: "government buildings", "police station"."""
    if end >= len(doc):
        return False
    follower = doc[end]
    if follower.pos_ not in {"NOUN", "PROPN"} or follower.text in {"-", "’s", "'s"}:
        return False
    head = doc[end - 1].head
    return head.i >= end or (head.i == end - 1 and end not in reader.role_at and follower.pos_ == "NOUN")


def _bounds(doc: Doc, reader: PhraseReader, context: Context, start: int, end: int) -> tuple[int, int]:
    first, last = context.sentence(start)
    begin = start
    while begin > first and start - begin < _LEFT and _in_left(doc, reader, begin - 1):
        begin -= 1
    while begin < start and not reader.folded[begin]:
        begin += 1
    stop = end
    if stop < last and reader.folded[stop] in _RIGHT_LINKS:
        limit = min(last, stop + _RIGHT)
        while stop < limit and _in_right(doc, reader, stop):
            stop += 1
            joined = reader.folded[stop : stop + 1] == ["and"] and stop + 1 in reader.hit_at
            if stop < limit and stop - 1 in reader.hit_at and stop not in reader.hit_at and not joined:
                break
        while stop > end and (
            doc[stop - 1].pos_ in {"ADP", "DET", "CCONJ", "PART", "SPACE"} or doc[stop - 1].is_space
        ):
            stop -= 1
    return begin, stop


def _in_left(doc: Doc, reader: PhraseReader, i: int) -> bool:
    token = doc[i]
    if token.is_space:
        return True
    if i in reader.hit_at or token.text in {"-", "'s", "’s"}:
        return True
    if reader.folded[i] == "and":
        return i + 1 in reader.hit_at and i - 1 in reader.hit_at
    if token.pos_ == "PRON":
        return reader.folded[i] in _POSSESSIVE
    if token.pos_ == "ADV":
        return i + 1 < len(doc) and doc[i + 1].pos_ == "ADJ"
    return token.pos_ in _LEFT_POS


def _in_right(doc: Doc, reader: PhraseReader, i: int) -> bool:
    token = doc[i]
    inside = reader.role_at.get(i)
    if (
        token.is_space
        or (inside is not None and inside.start < i < inside.end)  # the hyphen of "Secretary-General"
        or i in reader.hit_at
        or reader.folded[i] in _RIGHT_LINKS
        or reader.folded[i] in {"and", "the"}
    ):
        return True
    return token.pos_ in {"NOUN", "PROPN", "ADJ", "DET"}
