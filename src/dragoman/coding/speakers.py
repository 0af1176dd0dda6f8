"""Who speaks: from the word that names a source to an actor, its attribution, and the words of the source."""

from __future__ import annotations

import re
from itertools import count

from spacy.tokens import Doc, Token

from dragoman.annotate.mention_lexicon import load_mention_lexicon
from dragoman.coding.bearers import Bearers, is_name
from dragoman.coding.reporting import load_reporting
from dragoman.record.models import Actor, ActorKind, Attribution
from dragoman.resolve.resolution import Resolution

_NAME_PARTS = ("appos", "flat", "compound", "nmod:desc")
_LEFT_OUT = frozenset(
    {"acl:relcl", "acl", "appos", "parataxis", "cc", "punct", "advcl", "ccomp", "discourse"}
)
_INSTITUTIONS = frozenset({"state", "government", "organization", "igo", "office", "armed_group"})
_OFFICES = frozenset({
    "official", "leader", "minister", "president", "premier", "ambassador", "head",
})  # fmt: skip
"""Those who in the plural speak for the bodies that they hold office in: "the foreign ministers of …"."""
_BODIES = frozenset({"prosecutor", "organizer", "organiser", "authority"})
_AGENTS = re.compile(r"(?:[^aeiou]er|[^o]or|ist|ian|ess|man|woman|eer|ee|ant)$")
"""Endings of nouns for people: trader, senator, geologist, headmistress."""
_KINDS: dict[str, ActorKind] = {"organization": "organization", "place": "state"}
_DETERMINERS = frozenset({"a", "an", "the", "this", "that", "these", "those"})
_SINGULAR = frozenset({"he", "she"})
_FIRST = frozenset({"i", "we"})
_SOME = frozenset({"one", "another", "some", "many", "several", "others", "most", "few"})
_MARKS = frozenset('“”"„«»')
_PERSONAL = frozenset({"i", "we", "you", "he", "she", "they", "it", "who", "which", "that", "one", "both"})


class Speakers:
    """Resolves the sources of one story. Sources nobody knows become actors of their own."""

    def __init__(self, doc: Doc, resolution: Resolution) -> None:
        self.doc = doc
        self.text = doc.text
        self.resolution = resolution
        self._actors = {actor.id: actor for actor in resolution.actors}
        self._cluster_of: dict[int, int] = {}
        self._cluster_actor: dict[int, str] = {}
        self._own: dict[str, str] = {}
        self.bearers = Bearers(doc, resolution)
        self._read_clusters()

    def _read_clusters(self) -> None:
        for number, spans in enumerate(self.doc._.clusters or ()):
            votes: dict[str, int] = {}
            for start, end in spans:
                head = self.doc[start:end].root.i
                self._cluster_of.setdefault(head, number)
                ids = self.resolution.actor_at.get(head, ())
                if len(ids) == 1:
                    votes[ids[0]] = votes.get(ids[0], 0) + 1
            if votes:
                self._cluster_actor[number] = max(votes, key=lambda actor: (votes[actor], actor))

    def known(self, source: Token) -> str | None:
        """Return the id of the actor that a source stands for, None when resolution knows none."""
        found = self._resolved(source)
        if source.lower_ in _SINGULAR:
            return self._person(found, source)
        if found is None or (self._actors[found].kind == "person" and not self.bearers.named(found)):
            return self.bearers.described(source, self._land(found, source)) or found
        return found

    def _person(self, found: str | None, source: Token) -> str | None:
        """Whom "he" or "she" means: a person, by the name that the story gives him."""
        if found is None or self._actors[found].kind != "person":
            return self.bearers.pronoun(source) or found
        if self.bearers.named(found):
            return found
        for start, end in reversed(self._actors[found].mentions):
            span = self.doc.char_span(start, end, alignment_mode="expand")
            if span is not None and span.root.i < source.i and span.root.pos_ != "PRON":
                return self.bearers.described(span.root, self._land(found, span.root)) or found
        return found

    def _resolved(self, source: Token) -> str | None:
        """What resolution knows of a source: a name beside it goes before its own words."""
        office = source.pos_ == "NOUN"
        names = [token for token in _renamings(source) if office and token.ent_type_ == "PERSON"]
        for token in (*names, source, *_renamings(source)):
            ids = self.resolution.actor_at.get(token.i, ())
            if ids:
                return ids[0]
        number = self._cluster_of.get(source.i)
        return self._cluster_actor.get(number) if number is not None else None

    def _land(self, found: str | None, source: Token) -> str | None:
        """The country that the words of a description name; that of its actor, where they name none."""
        country = self._country(source)
        return country or (self._actors[found].country if found is not None else None)

    def actor(self, source: Token) -> str | None:
        """Return the id of a source's actor, made from the words of the story when it is unknown."""
        found = self.known(source)
        if found is not None:
            return found
        if source.lower_ in _FIRST:
            return self._issuer(source)
        if source.pos_ == "PRON" or source.lower_ in _PERSONAL:
            return self._of_cluster_words(source)
        return self._added(source)

    def _issuer(self, source: Token) -> str | None:
        """Who speaks in a text of his own: "I" is the officer, "we" the state that he speaks for."""
        word = self.bearers.issuer()
        found = self.actor(word) if word is not None else None
        alone = found is not None and self._actors[found].kind == "person" and not self.bearers.joint
        if found is None or source.lower_ != "we" or not alone:
            return found
        land = self._actors[found].country
        bodies = (
            a for a in self.resolution.actors if a.kind in {"state", "government"} and a.country == land
        )
        return next((a.id for a in bodies if land is not None), found)

    def _of_cluster_words(self, source: Token) -> str | None:
        number = self._cluster_of.get(source.i)
        if number is None:
            return None
        for start, end in self.doc._.clusters[number]:
            head = self.doc[start:end].root
            if head.pos_ in {"NOUN", "PROPN"}:
                return self._added(head)
        return None

    def _added(self, source: Token) -> str | None:
        if source.pos_ not in {"NOUN", "PROPN", "NUM", "ADJ", "X"}:
            return None
        start, end = self.span(source)
        name = self.text[start:end]
        first, _, rest = name.partition(" ")
        if rest and first.lower() in _DETERMINERS:
            start, name = start + len(first) + 1, rest
        key = name.casefold()
        if key not in self._own:
            self._own[key] = self._new_actor(source, name, (start, end))
        return self._own[key]

    def _new_actor(self, source: Token, name: str, span: tuple[int, int]) -> str:
        named = source.pos_ == "PROPN" or any(t.dep_ in {"appos", "flat"} for t in _renamings(source))
        kind = self._kind(source)
        taken = {actor.id for actor in self.resolution.actors}
        added = Actor(
            id=next(new for i in count(len(taken) + 1) if (new := f"A{i}") not in taken),
            name=" ".join(name.split()),
            kind=kind,
            country=self._country(source),
            anonymous=kind in {"person", "population", "group"} and not named,
            resolved_by="story",
            mentions=[span],
        )
        self.resolution.actors.append(added)
        self._actors[added.id] = added
        self.resolution.actor_at[source.i] = (added.id,)
        return added.id

    def _kind(self, source: Token) -> ActorKind:
        entity = source.ent_type_
        if entity == "PERSON":
            return "person"
        if entity in {"ORGANIZATION", "FACILITY", "PRODUCT"}:
            return "organization"
        noun = load_mention_lexicon().noun_types.get(source.lemma_.lower(), "")
        if noun in _KINDS:
            return _KINDS[noun]
        plural = source.morph.get("Number") == ["Plur"]
        if source.pos_ == "NUM" or source.lower_ in _SOME:
            return "person" if source.lower_ in {"one", "another"} else "group"
        if not noun and not entity and source.pos_ == "NOUN" and self._is_agent(source):
            noun = "person"
        if noun == "person" or entity == "NORP":
            return "group" if plural else "person"
        if source.lemma_.lower() in load_reporting().channels or noun or not plural:
            return "organization"
        return "group"

    @staticmethod
    def _is_agent(source: Token) -> bool:
        lemma = source.lemma_.lower()
        return _AGENTS.search(lemma) is not None and lemma not in load_reporting().channels

    def _country(self, source: Token) -> str | None:
        """The country of a state named within the source: "a U.S. official", "officials in Ankara"."""
        for token in source.subtree:
            for actor_id in self.resolution.actor_at.get(token.i, ()):
                country = self._actors[actor_id].country
                if country is not None:
                    return country
        return None

    def attribution(self, actor_id: str | None, source: Token | None) -> Attribution:
        """Whether a speaker is named, anonymous or an institution."""
        if actor_id is None:
            return "anonymous"
        actor = self._actors[actor_id]
        head = self._head(actor, source)
        if actor.kind == "population" or (head is not None and _counted(head)):
            return "anonymous"
        if actor.kind in _INSTITUTIONS or (head is not None and _is_body(head)) or self._bodies(actor, head):
            return "institution"
        if actor.anonymous or actor.kind == "group":
            return "anonymous"
        return "named" if self._named(actor) else "anonymous"

    def _head(self, actor: Actor, source: Token | None) -> Token | None:
        """The word that tells what a speaker is: the source's, or for a pronoun the first mention's."""
        if source is not None and source.pos_ != "PRON" and source.lower_ not in _PERSONAL:
            return source
        span = self.doc.char_span(*actor.mentions[0], alignment_mode="expand") if actor.mentions else None
        return span.root if span is not None else None

    def _bodies(self, actor: Actor, head: Token | None) -> bool:
        """Whether the story once says whose officers several unnamed people are: "the ministers of …"."""
        if not actor.anonymous or head is None or not _is_plural(head):
            return False
        spans = (self.doc.char_span(*mention, alignment_mode="expand") for mention in actor.mentions)
        return any(_is_body(span.root) and not _counted(span.root) for span in spans if span is not None)

    def _named(self, actor: Actor) -> bool:
        """Whether the story names a person, rather than the office alone."""
        if self.bearers.named(actor.id):
            return True
        spans = (self.doc.char_span(*mention, alignment_mode="expand") for mention in actor.mentions)
        return any(is_name(span.root) or any(t.ent_type_ == "PERSON" for t in span) for span in spans if span)

    def span(self, source: Token) -> tuple[int, int]:
        """Return the characters of the phrase that names a source, without relative clauses."""
        left = right = source.i
        for child in source.children:
            if child.dep_ in _LEFT_OUT or (child.dep_ == "case" and child.i < source.i):
                continue
            if child.dep_ == "conj" and source.i < source.head.i < child.i and source.head.pos_ == "VERB":
                continue  # who is joined behind the verb is named there: "the minister met …, and her envoy"
            left, right = min(left, child.left_edge.i), max(right, child.right_edge.i)
        while right > source.i and self.doc[right].pos_ in {"PUNCT", "SPACE", "PART"}:
            right -= 1
        marks = [i for i in range(left, source.i) if self.doc[i].text in _MARKS]
        if len(marks) == 1:
            left = marks[0] + 1  # a quotation's last words were taken for the speaker's title
        while left < source.i and self.doc[left].pos_ in {"PUNCT", "SPACE", "ADP"}:
            left += 1
        return self.doc[left].idx, self.doc[right].idx + len(self.doc[right])

    def animate(self, source: Token) -> bool:
        """Whether a source can speak: an actor, a name, a personal pronoun, a noun for people or bodies."""
        if self.known(source) is not None or source.lower_ in _PERSONAL or source.pos_ == "PROPN":
            return True
        noun = load_mention_lexicon().noun_types.get(source.lemma_.lower(), "")
        return noun in {"person", "organization"} or source.ent_type_ in {"PERSON", "ORGANIZATION", "NORP"}


def _counted(head: Token) -> bool:
    """Whether people are told by their number: "nine soldiers", "one trader", "the eleven"."""
    if head.pos_ == "NUM":
        return True
    people = load_mention_lexicon().noun_types.get(head.lemma_.lower()) in {"person", None}
    return people and any(child.dep_ == "nummod" for child in head.children)


def _is_plural(head: Token) -> bool:
    return head.morph.get("Number") == ["Plur"] or head.tag_ in {"NNS", "NNPS"}


def _is_body(head: Token) -> bool:
    """Whether people in the plural stand for bodies: "Malaysian officials", "the leaders of Chile"."""
    if not _is_plural(head):
        return False
    if head.pos_ == "PROPN" and head.ent_type_ in {"NORP", "ORGANIZATION"}:
        return True  # "Republicans"
    if head.lemma_.lower() in _BODIES:
        return True
    told = any(child.dep_.split(":")[0] in {"nmod", "amod", "compound"} for child in head.children)
    return told and head.lemma_.lower() in _OFFICES


def _renamings(source: Token) -> list[Token]:
    """Words that name a source again: "the spokesman, Ahmad al-Sahaf", "Minister Popolizio"."""
    found = [child for child in source.children if child.dep_ in _NAME_PARTS and child.pos_ == "PROPN"]
    if source.dep_ in {"appos", "flat"} and source.head.pos_ in {"PROPN", "NOUN"}:
        found.append(source.head)
    return sorted(found, key=lambda token: ("appos", "flat").count(token.dep_) == 0)
