"""Finding triggers: the words of a story that the lexicon knows, in a frame that it knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from dragoman.coding import tree
from dragoman.coding.lexicon import PREPOSITIONS, Entry, Lexicon, Need

_SKIPPED_ENTITIES = frozenset({"PERSON", "ORGANIZATION", "LOCATION", "FACILITY", "PRODUCT", "DATE", "MONEY"})
_POS = {"VERB": "V", "NOUN": "N", "PROPN": "N", "ADJ": "A", "AUX": "V"}
_READINGS = 2
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor"})
_NEGATING = frozenset({"advmod", "det", "cc:preconj", "neg"})
_FIRST_PERSON = frozenset({"i", "we"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that names an event, the entry that says so, and the type of the trigger it is content of.

    ``loose``: the word stands without the complements that the entry asks for.
    """

    token: Token
    entry: Entry
    under: str | None = None
    loose: bool = False


class Finder:
    """Matches the lexicon against one story's trees; ``quoted`` tells whether a word is in a statement."""

    def __init__(self, lexicon: Lexicon, quoted: Callable[[Token], bool]) -> None:
        self.lexicon = lexicon
        self.quoted = quoted
        self._general = lexicon.lookup(BY_ANY, "V")

    def find(self, doc: Doc) -> Iterator[Trigger]:
        """Yield the triggers of a story in text order; a word may be one of two types."""
        for sentence in doc.sents:
            if self._about_sport(sentence):
                continue
            found = [(token, entry) for token in sentence for entry in self._match(token)]
            used = {word.i for token, entry in found for word in self._used(token, entry)}
            types = {token.i: entry.type for token, entry in reversed(found) if token.i not in used}
            strict = {token.i for token, _ in found}
            loose = [
                (token, entry)
                for token in sentence
                if token.i not in strict and token.i not in used
                for entry in self._loose(token)
            ]
            for token, entry in sorted([*found, *loose], key=lambda item: item[0].i):
                if token.i not in used:
                    yield Trigger(token, entry, _above(token, types), token.i not in strict)

    def _used(self, token: Token, entry: Entry) -> list[Token]:
        """Words that an entry asks for by name: part of this event, not events of their own."""
        return [
            part
            for need in entry.needs
            if need.words and not need.negated and entry.pos == "V"
            for slot in need.slots
            if slot not in _SPECIAL and slot not in {"subj", "gov", "mod", "aux"}
            for argument in arguments(token, slot)
            for part in tree.conjuncts(argument)
            if named(part, need.words)
        ]

    def _about_sport(self, sentence: Span) -> bool:
        sport = self.lexicon.classes["sport"]
        return len({token.lemma_.lower() for token in sentence} & sport) >= 2

    def _match(self, token: Token) -> list[Entry]:
        """The heaviest entries that hold at a word, one a type, at most two; own ones before ours."""
        pos = _pos_of(token)
        if pos is None:
            return []
        found: list[Entry] = []
        for entry in self._possible(token, pos):
            if found and found[0].own and not entry.own:
                break
            if entry.type not in {other.type for other in found} and all(
                self.holds(n, token) for n in entry.needs
            ):
                found.append(entry)
                if len(found) == _READINGS:
                    break
        return found

    def _loose(self, token: Token) -> list[Entry]:
        """The likeliest entry of a word none of whose entries holds, complements left out."""
        pos = _pos_of(token)
        if pos is None or pos == "A":
            return []
        entries = [
            entry
            for entry in self.lexicon.lookup(token.lemma_.lower(), pos)
            if all(_may_lack(need) or self.holds(need, token) for need in entry.needs)
        ]
        return sorted(entries, key=lambda entry: -entry.prior)[:1]

    def _possible(self, token: Token, pos: str) -> tuple[Entry, ...]:
        entries = self.lexicon.lookup(token.lemma_.lower(), pos)
        predicate = pos == "V" or any(child.dep_ == "cop" for child in token.children)
        return (*entries, *self._general) if predicate else entries

    def holds(self, need: Need, token: Token) -> bool:
        """Whether one condition holds at a word."""
        found = any(self._slot(slot, need.words, token) for slot in need.slots)
        return found is not need.negated

    def _slot(self, slot: str, words: frozenset[str], token: Token) -> bool:
        special = _SPECIAL.get(slot)
        if slot == "quoted":
            return self.quoted(token)
        if special is not None:
            return special(token, words)
        found = arguments(token, slot)
        if not words:
            return bool(found)
        return any(named(argument, words) for argument in found)


BY_ANY = "*"
_COMPLEMENTS = PREPOSITIONS | {"obj", "xcomp", "inf", "ccomp", "gov", "poss"}


def _pos_of(token: Token) -> str | None:
    """The lexicon's part of speech of a word; None for names and for words without a meaning of their own."""
    if token.dep_ in {"aux", "aux:pass", "cop", "case", "mark", "compound", "flat"}:
        return None
    if token.ent_type_ in _SKIPPED_ENTITIES and token.pos_ == "PROPN":
        return None
    return _POS.get(token.pos_)


def _may_lack(need: Need) -> bool:
    """Whether a condition only asks that there be a complement, whatever it is."""
    return not need.negated and not need.words and _COMPLEMENTS.issuperset(need.slots)


def _above(token: Token, types: dict[int, str]) -> str | None:
    """The type of the nearest trigger above a word within its own clause or as its content."""
    current = token
    for head in tree.ancestors(token):
        if current.dep_ in {"conj", "parataxis", "advcl", "acl:relcl", "appos"}:
            current = head
            continue
        if head.i in types:
            return types[head.i]
        current = head
    return None


def named(token: Token, words: frozenset[str]) -> bool:
    """Whether a phrase is named by one of the words, itself or something coordinated with it."""
    return any(part.lemma_.lower() in words or part.lower_ in words for part in tree.conjuncts(token))


def arguments(token: Token, slot: str) -> list[Token]:
    """Return the phrases in one slot of a trigger, verb or noun."""
    if slot == "obj":
        return tree.patients(token)
    if slot == "subj":
        return tree.agents(token)
    if slot in _RELATIONS:
        return tree.children(token, *_RELATIONS[slot])
    if slot == "gov":
        verb = tree.governing_verb(token)
        return [verb] if verb is not None else []
    return prepositional(token, slot)


_RELATIONS = {
    "prt": ("compound:prt", "advmod"),
    "xcomp": ("xcomp",),
    "ccomp": ("ccomp", "csubj"),
    "poss": ("nmod:poss",),
    "mod": ("amod", "compound", "nmod:poss", "nmod"),
    "aux": ("aux",),
    "cop": ("cop",),
}


def prepositional(token: Token, preposition: str) -> list[Token]:
    """Phrases behind a preposition on the trigger, on the verb's object, or on the noun's governing verb."""
    wanted = frozenset({preposition})
    found = tree.obliques(token, wanted)
    if found:
        return found
    if token.pos_ in {"VERB", "AUX"}:
        for patient in tree.children(token, "obj"):
            found.extend(tree.obliques(patient, wanted))
        return found
    if token.pos_ == "ADJ":
        return found
    verb = tree.governing_verb(token)
    if verb is not None and token.dep_ in {"obj", "nsubj:pass", "obl", "conj", "nsubj"}:
        found = [phrase for phrase in tree.obliques(verb, wanted) if phrase != token and phrase.i > token.i]
    return found


def _negated(token: Token, _: frozenset[str]) -> bool:
    return is_negated(token)


def is_negated(token: Token) -> bool:
    """Whether "not", "never" or "no" stands on the word."""
    return any(child.lower_ in _NEGATIONS and child.dep_ in _NEGATING for child in token.children)


def _below(token: Token, words: frozenset[str]) -> bool:
    return bool(tree.content_lemmas(token) & words)


def _passive(token: Token, _: frozenset[str]) -> bool:
    return tree.is_passive(token)


def _first_subject(token: Token, _: frozenset[str]) -> bool:
    return any(subject.lower_ in _FIRST_PERSON for subject in tree.surface_subjects(token))


def _infinitive(token: Token, words: frozenset[str]) -> bool:
    clauses = tree.children(token, "xcomp", "advcl", "ccomp", "acl")
    return any(tree.is_infinitive(clause) and (not words or named(clause, words)) for clause in clauses)


_SPECIAL: dict[str, Callable[[Token, frozenset[str]], bool]] = {
    "in": _below,
    "inf": _infinitive,
    "neg": _negated,
    "passive": _passive,
    "firstsubj": _first_subject,
}
