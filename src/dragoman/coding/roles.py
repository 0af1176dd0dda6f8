"""Who stands where: from phrases of a tree to actors, and from a lexicon's role columns to parties."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from dragoman.coding import tree
from dragoman.coding.lexicon import Lexicon, RoleSpec
from dragoman.coding.states import States
from dragoman.coding.triggers import Trigger, prepositional
from dragoman.coding.voices import Voices
from dragoman.resolve.resolution import Resolution

_FIRST_PERSON = frozenset({"i", "we", "us", "me", "our", "my", "ours", "ourselves", "mine"})
_OWNERS = frozenset({"of", "from", "by", "in", "for", "between", "among"})
_HOSTILE_QUAD = 4


@dataclass(frozen=True, slots=True)
class Filled:
    """Actors found for a role, and the places of the frame that gave them."""

    actors: list[str]
    places: str


class Cast:
    """Resolves the phrases of one story to actor ids, in text order and without doubles."""

    def __init__(self, resolution: Resolution, voices: Voices, states: States, lexicon: Lexicon) -> None:
        self.resolution = resolution
        self.voices = voices
        self.states = states
        self.lexicon = lexicon
        self.actors = {actor.id: actor for actor in resolution.actors}
        self.ways: dict[str, tuple[int, str]] | None = None
        """Filled, when it is there, with the token of each actor found and how its words lead to it."""

        self.slots: dict[str, str] = {}
        """By actor, the place of the frame that gave it; filled with :attr:`ways`."""
        self._told: frozenset[str] = frozenset()

    def _note(self, actors: list[str], token: Token, way: str) -> list[str]:
        """Note how words lead to actors: the innermost word, by the outermost way, of the first role."""
        if self.ways is not None:
            for actor in actors:
                if actor not in self._told:
                    self.ways[actor] = self.ways.get(actor, (token.i, way))[0], way
        return actors

    def phrase(self, token: Token, *, deep: bool = True) -> list[str]:
        """Actors a noun phrase stands for, with what is coordinated; if none, those that it belongs to."""
        found: list[str] = []
        for part in tree.conjuncts(token):
            found.extend(self._single(part, deep))
        return unique(found)

    def _single(self, token: Token, deep: bool) -> list[str]:
        direct = self.resolution.actor_at.get(token.i)
        if direct:
            return self._note(list(direct), token, "named")
        if token.lower_ in _FIRST_PERSON:
            speaker = self.voices.speaker(token)
            return self._note([speaker], token, "first person") if speaker else []
        return self.modifiers(token) if deep else []

    def modifiers(self, noun: Token, depth: int = 0) -> list[str]:
        """Actors in possessors and attributes, else behind "of", "by", "in"; of deeds only the doers."""
        found: list[str] = []
        for child in noun.children:
            if child.dep_ in {"nmod:poss", "amod", "compound", "nmod:desc", "flat", "nmod:npmod"}:
                here = self.phrase(child, deep=False) or self._attribute(child, depth)
                found.extend(self._note(here, child, "modifier"))
        if found or depth > 2:
            return unique(found)
        owners = frozenset({"by", "from"}) if self.is_deed(noun) else _OWNERS
        for phrase in tree.obliques(noun, owners):
            here = self.phrase(phrase, deep=False) or self.modifiers(phrase, depth + 1)
            found.extend(self._note(here, phrase, "owner"))
            found.extend(self._nation(phrase) if not found else [])
        if not found:
            for child in tree.children(noun, "appos"):
                found.extend(self._note(self.phrase(child, deep=False), child, "appositive"))
        return unique(found)

    def _attribute(self, token: Token, depth: int) -> list[str]:
        return self.modifiers(token, depth + 1) if token.pos_ in {"NOUN", "PROPN"} else []

    def _nation(self, token: Token) -> list[str]:
        state = self.states.of_place_at(token)
        return self._note([state], token, "place") if state else []

    def is_deed(self, noun: Token) -> bool:
        """Whether a noun names a hostile act, whose "of" is the victim."""
        return any(
            entry.type in {"ASSAULT", "COERCE"} for entry in self.lexicon.lookup(noun.lemma_.lower(), "N")
        )

    def fill(self, spec: RoleSpec, trigger: Trigger, doers: Iterable[str] = ()) -> Filled:
        """Actors for a role column: the first alternative wholly filled, else the first with anybody."""
        partial = Filled([], "")
        self._told = frozenset(self.ways or ())
        for alternative in spec:
            parts = [self.place(slot, trigger, doers) for slot in alternative]
            found = Filled(unique(actor for part in parts for actor in part), "+".join(alternative))
            if found.actors and (all(parts) or not partial.actors):
                self._note_slots(alternative, parts)
            if all(parts):
                return found
            if found.actors and not partial.actors:
                partial = found
        return partial

    def _note_slots(self, slots: Iterable[str], parts: Iterable[list[str]]) -> None:
        if self.ways is not None:
            for slot, actors in zip(slots, parts, strict=True):
                self.slots.update(dict.fromkeys((a for a in actors if a not in self._told), slot))

    def place(self, slot: str, trigger: Trigger, doers: Iterable[str] = ()) -> list[str]:
        """Actors in one place of a trigger's frame."""
        token = trigger.token
        if slot == "speaker":
            speaker = self.voices.speaker(token)
            return self._note([speaker], token, "speaker") if speaker else []
        if slot == "poss":
            return self._possessors(token)
        if slot == "host":
            return self._host(token)
        if slot == "topic":
            return self.topic(token, doers)
        return self._all(_phrases(slot, token, self.lexicon.classes["light"]))

    def _all(self, phrases: Iterable[Token]) -> list[str]:
        return unique(actor for phrase in phrases for actor in self.phrase(phrase))

    def _possessors(self, noun: Token) -> list[str]:
        found: list[str] = []
        for child in noun.children:
            if child.dep_ in {"nmod:poss", "amod", "compound", "nmod:desc", "advmod"}:
                found.extend(self.phrase(child, deep=child.dep_ == "nmod:poss"))
        return unique(found)

    def _host(self, token: Token) -> list[str]:
        """The state of a place that the trigger, its object or its verb leads to."""
        places = [p for slot in ("to", "in", "at", "for") for p in prepositional(token, slot)]
        places += tree.children(token, "obj") + [
            c for p in places for c in tree.children(p, "appos", "nmod", "list")
        ]
        found = [state for place in places for part in tree.conjuncts(place) for state in self._nation(part)]
        return unique(found)

    def topic(self, token: Token, doers: Iterable[str] = ()) -> list[str]:
        """Actors nearest to the top of what a verbal act is about, those of the doers' own land last."""
        heads = [
            c
            for c in token.children
            if c.dep_ in {"ccomp", "xcomp", "obj", "csubj", "obl", "nmod", "acl", "advcl"}
        ]
        heads = [c for c in heads if c.i not in self.resolution.time_at]
        named = [
            self._note(list(actors), node, "topic")
            for head in heads
            for node in _breadth_first(head)
            if (actors := self.resolution.actor_at.get(node.i))
        ]
        own = {self._land(actor) for actor in doers}
        foreign = [actors for actors in named if not own & {self._land(actor) for actor in actors}]
        return unique(next(iter([*foreign, *named]), ()))

    def _land(self, actor_id: str) -> str:
        return self.resolution.actor(actor_id).country or actor_id


def _phrases(slot: str, token: Token, light: frozenset[str]) -> list[Token]:
    if slot == "subj":
        return tree.agents(token)
    if slot == "obj":
        return tree.patients(token)
    if slot == "iobj":
        return tree.children(token, "iobj")
    if slot == "modhead":
        return [token.head] if token.dep_ == "amod" else []
    if slot in {"gov", "clsubj"}:
        verb = tree.governing_verb(token)
        if verb is None or (slot == "gov" and verb.lemma_.lower() not in light):
            return []
        subjects = tree.agents(verb)
        return [s for s in subjects if s.i != token.i]
    if slot == "compsubj":
        clauses = tree.children(token, "ccomp", "csubj", "xcomp", "advcl")
        return [s for clause in clauses for s in (tree.agents(clause) or tree.surface_subjects(clause))][:4]
    return prepositional(token, slot)


def _breadth_first(token: Token) -> Iterable[Token]:
    queue = [token]
    while queue:
        node = queue.pop(0)
        yield node
        queue.extend(child for child in node.children if child.dep_ not in {"punct", "parataxis"})


def unique(ids: Iterable[str]) -> list[str]:
    """Drop doubles, keep order."""
    return list(dict.fromkeys(ids))
