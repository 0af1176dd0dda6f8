"""Whom a source means that names nobody: "the Kenyan minister", "he", and "we" in a statement of one's own.

Resolution knows offices and clusters; here the story's own named people are asked, where these say nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from dragoman.annotate.mention_lexicon import load_mention_lexicon
from dragoman.resolve.resolution import Resolution

_NAME_PARTS = frozenset({"appos", "flat", "nmod:desc", "compound", "nmod:unmarked"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_DEFINITE = frozenset({"the", "this", "that"})
_NEAR = 12
"""Tokens around a name in which its office stands."""
_BACK = 200
"""Tokens that a pronoun looks back."""
_LEADING = frozenset(
    {"president", "premier", "chancellor", "king", "queen", "emir", "prime", "chief", "head"}
)
_SAME = {
    "diplomat": frozenset({"ambassador", "envoy", "diplomat", "consul"}),
    "envoy": frozenset({"ambassador", "envoy", "representative"}),
    "leader": _LEADING,
    "premier": frozenset({"premier", "prime"}),
    "spokesperson": frozenset({"spokesman", "spokeswoman", "spokesperson"}),
    "chief": frozenset({"chief", "head", "director", "commander", "commissioner"}),
}
_SHORT = {
    "gov.": "governor", "sen.": "senator", "rep.": "representative", "gen.": "general", "amb.": "ambassador",
    "col.": "colonel", "pres.": "president", "prof.": "professor",
}  # fmt: skip
_ANY = frozenset({"senior", "former", "new", "top", "visiting", "veteran"})
"""What may be said of an office without telling which it is."""
_ISSUED = re.compile(
    r"^(?:joint )?(?:press |media )?(?:statements?|remarks|communiqu[eé]|message|letter|address|declaration)"
    r"(?: as delivered)? (?:by|from|of) (?:the )?",
    re.IGNORECASE,
)
_RELEASED = re.compile(r"^(?:media|press|news) release\s*[-–—:|]\s*", re.IGNORECASE)
_TITLE_END = re.compile(r"\s+(?:on|at|in|about|regarding|following|to|for|after|before)\s", re.IGNORECASE)


def is_name(token: Token) -> bool:
    """Whether a word is part of a person's name, not of an office."""
    if token.ent_type_ == "PERSON":
        return True
    role = load_mention_lexicon().noun_types.get(token.lower_) is not None
    return token.pos_ == "PROPN" and not role and not token.ent_type_


class Bearers:
    """The people whom one story names, with the words for their offices."""

    def __init__(self, doc: Doc, resolution: Resolution) -> None:
        self.doc = doc
        self.resolution = resolution
        self.joint = False
        """Whether several issue the text, once ``issuer`` has been asked."""
        self._issuer: Token | None = None
        self._issuer_known = False
        lands = {a.id: a.country for a in resolution.actors} | {p.id: p.country for p in resolution.places}
        people = {a.id: a for a in resolution.actors if a.kind == "person" and not a.anonymous}
        self._at: dict[int, str] = {}
        self._roles: dict[str, set[str]] = {}
        self._lands: dict[str, str | None] = {}
        for i, ids in sorted(resolution.actor_at.items()):
            if len(ids) == 1 and ids[0] in people and is_name(doc[i]):
                self._at[i] = ids[0]
                office = _beside(doc[i])
                roles = self._roles.setdefault(ids[0], set(_words(people[ids[0]].title)))
                roles.update(_SHORT.get(token.lower_, token.lower_) for token in office)
                told = (self._land(part, lands) for token in office for part in (token, *token.children))
                country = people[ids[0]].country or next(filter(None, told), None)
                self._lands[ids[0]] = self._lands.get(ids[0]) or country
        self._places = sorted(self._at)

    def _land(self, token: Token, lands: Mapping[str, str | None]) -> str | None:
        place = self.resolution.place_at.get(token.i, "")
        return lands.get(place) or next((lands[a] for a in self.resolution.actor_at.get(token.i, ())), None)

    def named(self, actor_id: str) -> bool:
        """Whether the story gives the name of a person."""
        return actor_id in self._roles

    def described(self, source: Token, country: str | None) -> str | None:
        """Return who before a description is called so: "the Kenyan minister" after the minister's name."""
        if (
            source.pos_ not in {"NOUN", "PROPN"}
            or "Plur" in source.morph.get("Number")
            or not _definite(source)
        ):
            return None
        asked = _SAME.get(source.lower_, frozenset({source.lower_}))
        more = {child.lower_ for child in source.children if self._qualifies(child, source)}
        for i in self._before(source.i):
            actor = self._at[i]
            roles = self._roles[actor]
            if source.lower_ == "leader":
                more = set()  # "the far-right leader" may be any president
            same_land = self._lands[actor] == country if country is not None else True
            if same_land and roles & asked and more <= roles:
                return actor
        return None

    def _qualifies(self, child: Token, source: Token) -> bool:
        """Whether a word says which office is meant: "justice" does, "Kenyan" only whose."""
        beside = child.i < source.i and child.dep_ in {"amod", "compound"} and child.pos_ in {"NOUN", "ADJ"}
        beside = beside and child.lower_ not in _ANY
        return beside and not child.ent_type_ and child.i not in self.resolution.actor_at

    def _before(self, i: int) -> Iterator[int]:
        """Yield the places of names before a token, the nearest first."""
        for k in range(bisect_left(self._places, i) - 1, -1, -1):
            yield self._places[k]

    def pronoun(self, source: Token) -> str | None:
        """Return the last named person who is the subject of a clause before "he" or "she"."""
        last = None
        for i in self._before(source.i):
            if i < source.i - _BACK:
                break
            if _subject(self.doc[i]):
                return self._at[i]
            last = last or self._at[i]
        return last

    def issuer(self) -> Token | None:
        """Return the word for who says "we" in a text of one's own, by its first words or headline."""
        if not self._issuer_known:
            self._issuer_known = True
            self._issuer = self._of_opening() or self._of_headline()
        return self._issuer

    def _of_headline(self) -> Token | None:
        story = self.doc._.story if Doc.has_extension("story") else None
        for item in story.furniture if story is not None else ():
            line = self.doc.text[item.start : item.end]
            found = _ISSUED.match(line) or _RELEASED.match(line)
            if found is None:
                continue
            self.joint = found[0].lower().startswith("joint")
            end = _TITLE_END.search(line, found.end()) if _ISSUED.match(line) else None
            span = self.doc.char_span(
                item.start + found.end(),
                item.start + (end.start() if end else len(line)),
                alignment_mode="expand",
            )
            for token in span or ():
                if token.i in self.resolution.actor_at and token.ent_type_ != "NORP":
                    return token
        return None

    def _of_opening(self) -> Token | None:
        """ "We, the ministers of …": who they are stands behind the first "we" of the text."""
        for token in self.doc:
            if token.lower_ in {"we", "i"} and token.i + 1 < len(self.doc) and token.nbor(1).text == ",":
                told = next((child for child in token.children if child.dep_ == "appos"), None)
                if told is not None:
                    return told
        return None


def _definite(source: Token) -> bool:
    return any(child.lower_ in _DEFINITE for child in source.children if child.dep_ == "det")


def _words(title: str | None) -> list[str]:
    return re.findall(r"\w+", title.lower()) if title else []


def _beside(name: Token) -> list[Token]:
    """The words for an office beside a name: before it, in apposition, or what it is in apposition to."""
    top = name
    while top.dep_ in _NAME_PARTS and top.head.pos_ in {"NOUN", "PROPN"} and top.head != top:
        top = top.head
    parts = [top, *(child for child in top.children if child.dep_ in _NAME_PARTS)]
    found = []
    for part in parts:
        for token in (part, *part.children):
            near = abs(token.i - name.i) <= _NEAR and token.pos_ in {"NOUN", "PROPN", "ADJ"}
            if near and token.ent_type_ != "PERSON" and token.dep_ not in {"conj", "acl:relcl"}:
                found.append(token)
    return found


def _subject(token: Token) -> bool:
    while token.dep_ in _NAME_PARTS and token.head != token:
        token = token.head
    return token.dep_ in _SUBJECTS
