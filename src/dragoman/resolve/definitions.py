"""A story's own short names: after "the Rapid Support Forces (RSF)" RSF means them and nobody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc

from dragoman.resolve.hits import Hit

_JOINTS = frozenset({"of", "for", "the", "and", "in", "on", "to", "de", "la", "del", "and/or", "&"})
_LONGEST = 10
"""Letters of a short name at most: "UNITAMS", "BRICS+"."""
_SPOKEN = 3
"""Letters from which initials alone tell that a short name is that of a name told elsewhere."""
_BODIES = frozenset({"ORGANIZATION", "NORP", "MISC"})


@dataclass(slots=True)
class OwnNames:
    """The hits of a story with its short names settled, and what those that nobody knows stand for."""

    hits: list[Hit]
    full: dict[int, str] = field(default_factory=dict)
    """By token of a short name, the full name of a body that the knowledge base does not have."""


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    hit: Hit | None


def own_names(doc: Doc, hits: Sequence[Hit]) -> OwnNames:
    """Give every short name that a story explains the sense that it explains.

    It explains one in brackets, "Name (ABC)" or "Name, or ABC", and by a name with these initials.
    """
    ends = {hit.end: hit for hit in hits if hit.kind == "organization"}
    told = dict(_in_brackets(doc, ends))
    for short, name in _by_initials(doc, hits):
        told.setdefault(short, name)
    if not told:
        return OwnNames(list(hits))
    places = [token.i for token in doc if token.text in told]
    settled = [hit for hit in hits if not (hit.start in places and hit.end == hit.start + 1)]
    found = OwnNames(settled)
    for i in places:
        name = told[doc[i].text]
        if name.hit is not None:
            settled.append(replace(name.hit, start=i, end=i + 1))
        else:
            found.full[i] = _text(doc, name)
    settled.sort(key=lambda hit: hit.start)
    return found


def _in_brackets(doc: Doc, ends: dict[int, Hit]) -> Iterator[tuple[str, _Name]]:
    for i in range(1, len(doc) - 2):
        opens = doc[i].text == "(" and doc[i + 2].text == ")"
        renames = doc[i].text == "," and doc[i + 1].lower_ == "or" and doc[i + 3 : i + 4].text in {",", "."}
        short = doc[i + 2] if renames else doc[i + 1]
        if not (opens or renames) or not _is_short(short.text):
            continue
        name = _ending(doc, i, short.text, ends)
        if name is not None:
            yield short.text, name


def _is_short(text: str) -> bool:
    capitals = sum(letter.isupper() for letter in text)
    return 2 <= len(text) <= _LONGEST and capitals >= 2 and capitals > len(text) / 2


def _ending(doc: Doc, end: int, short: str, ends: dict[int, Hit]) -> _Name | None:
    """Return the name of a body that ends at a token: known, of these initials, or found by the reader."""
    hit = ends.get(end)
    entity = next((ent for ent in doc.ents if ent.end == end and ent.label_ in _BODIES), None)
    start = _initials_start(doc, end, short)
    starts = [hit.start if hit else end, entity.start if entity else end, end if start is None else start]
    first = min(starts)
    if hit is not None and (hit.start == first or start is None):
        return _Name(hit.start, end, hit)
    if first == end or end - first < 2:
        return None
    return _Name(first if start is None else start, end, None)


def _initials_start(doc: Doc, end: int, short: str) -> int | None:
    """Return where the words before a token begin whose initials are the letters of a short name."""
    letters = [letter.lower() for letter in short if letter.isalpha()]
    i = end
    while letters and i > 0:
        i -= 1
        word = doc[i].text
        if word.lower() in _JOINTS and word[:1].lower() != letters[-1]:
            continue
        if not word[:1].isalpha():
            if word in {"-", "'s", "’s"}:
                continue
            return None
        if word[0].lower() != letters.pop() or not (word[0].isupper() or word.lower() in _JOINTS):
            return None
    return i if not letters else None


def _by_initials(doc: Doc, hits: Sequence[Hit]) -> Iterator[tuple[str, _Name]]:
    """Yield short names in capitals that are the initials of one name told in full in the story."""
    shorts = {token.text for token in doc if token.text.isupper() and len(token.text) >= _SPOKEN}
    if not shorts:
        return
    named: dict[str, list[_Name]] = {}
    spans = {(hit.start, hit.end): hit for hit in hits if hit.kind == "organization"}
    for start, end in {(e.start, e.end) for e in doc.ents if e.label_ == "ORGANIZATION"} | set(spans):
        initials = "".join(t.text[0] for t in doc[start:end] if t.text[0].isupper() and t.text.isalpha())
        if len(initials) >= _SPOKEN and initials in shorts:
            named.setdefault(initials, []).append(_Name(start, end, spans.get((start, end))))
    for short, names in named.items():
        yield short, min(names, key=lambda name: (name.hit is None, name.start))


def _text(doc: Doc, name: _Name) -> str:
    start = name.start + (doc[name.start].lower_ == "the")
    return " ".join(doc[start : name.end].text.split())


def within_places(doc: Doc, hits: Sequence[Hit]) -> list[Hit]:
    """Drop names of lands that are only words of a longer place's: "the Gulf of Guinea", "New Guinea".

    What a comma or a possessive sets apart, "Lima, Peru", and what lies in a land, "northern Syria", stay.
    """
    places = [ent for ent in doc.ents if ent.label_ in {"LOCATION", "FACILITY"}]
    longer = {i: (ent.start, ent.end) for ent in places for i in range(ent.start, ent.end)}
    kept: list[Hit] = []
    for hit in hits:
        bounds = longer.get(hit.start)
        if hit.kind == "organization" and bounds is not None and _inner(hit, bounds):
            continue
        if hit.kind != "organization" and bounds is not None and _only_word(doc, hit, bounds):
            continue
        kept.append(hit)
    return kept


def _inner(hit: Hit, bounds: tuple[int, int]) -> bool:
    """Whether a body's name is one word in the midst of a place's: "Peace Memorial Museum"."""
    return hit.end - hit.start == 1 and bounds[0] < hit.start and hit.end < bounds[1]


def _only_word(doc: Doc, hit: Hit, bounds: tuple[int, int]) -> bool:
    start, end = bounds
    around = [*range(start, hit.start), *range(hit.end, end)]
    if any(doc[i].text in {",", "(", ")", "'s", "’s", "-", "/"} or doc[i].is_space for i in around):
        return False
    return any(doc[i].text[:1].isupper() and doc[i].lower_ != "the" and not _directs(doc, i) for i in around)


def _directs(doc: Doc, i: int) -> bool:
    word = doc[i].lower_
    return word.endswith("ern") or (doc[i].pos_ == "ADJ" and word in {"central", "occupied", "mainland"})


def outside_people(doc: Doc, hits: Iterable[Hit]) -> list[Hit]:
    """Drop names of lands inside names of people: Michael Jordan is not of Jordan."""
    people = {i: ent for ent in doc.ents if ent.label_ == "PERSON" for i in range(ent.start, ent.end)}
    kept: list[Hit] = []
    for hit in hits:
        ent = people.get(hit.start)
        inside = ent is not None and hit.end <= ent.end and hit.end - hit.start < ent.end - ent.start
        # At the front of an entity it may be a title's: "U.S. President Joe Biden".
        if not inside or (ent is not None and hit.start == ent.start and hit.kind in {"state", "adjective"}):
            kept.append(hit)
    return kept
