"""Whether an event has happened: from tense, aspect, modals, negation, conditions and governing words."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from spacy.tokens import Token

from dragoman.coding import tree
from dragoman.coding.lexicon import Lexicon
from dragoman.coding.triggers import is_negated
from dragoman.record.models import Status

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "gonna"})
_MODAL = frozenset({"may", "might", "could", "can", "should", "must", "ought"})
_CONDITION = frozenset({"if", "unless", "whether", "until", "lest", "would"})
_WORDS = frozenset({"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"})
_AFTERWARDS = frozenset({"after", "following", "since", "during"})
_PREPARING = frozenset({"preparation", "arrangement", "plan"})
_LASTING = frozenset({"COOPERATE", "AID", "ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "PROTEST"})


class Ruled(NamedTuple):
    """A status, the name of the rule that gave it, and the word that decided."""

    status: Status
    rule: str
    word: Token


class StatusRules:
    """Reads the status of a trigger off its tree; the word classes come from the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.classes = lexicon.classes

    def status(self, token: Token, kind: str, *, negation: bool = True) -> Status:
        """Return the status of an event of this type whose trigger is the token.

        ``negation``: whether "not" denies the event; it does not where it makes it ("will not tolerate").
        """
        return self.ruled(token, kind, negation=negation).status

    def ruled(self, token: Token, kind: str, *, negation: bool = True) -> Ruled:
        """Return the status with the rule and the word that gave it; see :meth:`status`."""
        if token.pos_ in {"NOUN", "PROPN"}:
            return self._of_noun(token, kind)
        return self._of_verb(token, kind) if negation else self._of_aspect(token, kind)

    def auxiliary(self, word: Token) -> Status | None:
        """Return what the auxiliaries of a word alone say, None where they leave it open: "will be in"."""
        found = self._of_auxiliaries(word)
        return found.status if found is not None else None

    def _of_verb(self, verb: Token, kind: str) -> Ruled:
        if is_negated(verb) or (
            verb.dep_ == "conj" and is_negated(verb.head) and not tree.children(verb, "aux")
        ):
            return Ruled("denied", "negation", verb)
        own = self._of_auxiliaries(verb)
        above = self._of_governor(verb, kind)
        planned = own is not None and own.status == "planned"
        if kind == "AGREE" and planned and verb.dep_ in {"ccomp", "root"}:
            return Ruled("happened", "promise", verb)  # one that is reported has been made
        if above is not None and (
            above.status in {"denied", "cancelled"} or (above.status == "hypothetical" and not planned)
        ):
            return above
        if own is not None:
            return own
        if above is not None:
            return above
        return self._of_aspect(verb, kind)

    def _of_auxiliaries(self, verb: Token) -> Ruled | None:
        auxiliaries = [child for child in verb.children if child.dep_ in {"aux", "cop"}]
        if not auxiliaries and verb.dep_ == "conj" and not tree.children(verb, "nsubj", "nsubj:pass"):
            if verb.head.pos_ not in {"VERB", "AUX", "ADJ", "NOUN"} or _finite_past(verb):
                return None
            auxiliaries = [child for child in verb.head.children if child.dep_ == "aux"]
        words = {child.lower_ for child in auxiliaries}
        arranged = words & {"is", "are"} and any(
            child.dep_ == "mark" and child.lower_ == "to" for child in verb.children
        )
        if words & _FUTURE or arranged:
            return Ruled("planned", "future", _among(auxiliaries, _FUTURE | {"is", "are"}, verb))
        if "would" in words:
            word = _among(auxiliaries, {"would"}, verb)
            reported = _reported_past(verb)
            return Ruled("planned", "future told", word) if reported else Ruled("hypothetical", "would", word)
        if words & _MODAL:
            return Ruled("hypothetical", "modal", _among(auxiliaries, _MODAL, verb))
        return None

    def _of_governor(self, verb: Token, kind: str) -> Ruled | None:
        """What the word above says: "plans to meet", "a decision to visit", "likely to visit"."""
        marks = [child for child in verb.children if child.dep_ == "mark" and child.lower_ in _CONDITION]
        if marks:
            return Ruled("hypothetical", "condition", marks[0])
        head = verb.head
        if verb.dep_ not in {"xcomp", "acl", "ccomp", "conj", "advcl"} or head == verb:
            return None
        infinitive = tree.is_infinitive(verb)
        if verb.dep_ == "conj":
            return self._of_governor(head, kind) if head.pos_ == verb.pos_ and not _own_tense(verb) else None
        if verb.dep_ == "ccomp" and not infinitive:
            wished = head.lemma_.lower() in self.classes["hypow"] and head.lemma_.lower() not in {"discuss"}
            return Ruled("hypothetical", "wish", head) if wished and not _finite_past(verb) else None
        if verb.dep_ == "advcl":
            attached = infinitive or verb.tag_ == "VBG"
            around = self._of_auxiliaries(head) if attached else None
            return around if around is not None and around.status == "planned" else None
        return self._complement(verb, head, infinitive=infinitive)

    def _complement(self, verb: Token, head: Token, *, infinitive: bool) -> Ruled | None:
        lemma = head.lemma_.lower()
        if lemma in self.classes["failw"]:
            return Ruled("denied", "failure", head) if not is_negated(head) else None
        if lemma in self.classes["beginw"]:
            above = self._of_verb_only(head)
            goes_on = lemma in {"continue", "keep", "remain"}
            return above or (Ruled("ongoing", "goes on", head) if goes_on else None)
        if is_negated(head) and lemma in self.classes["planw"]:
            return Ruled("denied", "no plan", head)
        if lemma in self.classes["hypow"]:
            return Ruled("hypothetical", "wish", head)
        if lemma in self.classes["planw"] and infinitive:
            return Ruled("planned", "plan", head)
        if verb.dep_ == "acl" and infinitive:
            # A headline without a finite verb tells a plan: "Canada: Minister to visit Oslo".
            verbs = (token for token in verb.sent if token.pos_ in {"VERB", "AUX"})
            told = any("Fin" in token.morph.get("VerbForm") for token in verbs)
            return Ruled("hypothetical", "aim", head) if told else Ruled("planned", "headline", verb)
        return self._of_verb_only(head) if verb.dep_ == "xcomp" else None

    def _of_verb_only(self, verb: Token) -> Ruled | None:
        return Ruled("denied", "negation", verb) if is_negated(verb) else self._of_auxiliaries(verb)

    def _of_aspect(self, verb: Token, kind: str) -> Ruled:
        tense, form = verb.morph.get("Tense"), verb.morph.get("VerbForm")
        auxiliaries = {child.lower_ for child in tree.children(verb, "aux", "aux:pass")}
        if "to" in {child.lower_ for child in tree.children(verb, "mark")} and auxiliaries & {"is", "are"}:
            return Ruled("planned", "future", verb)
        if verb.dep_ == "root" and "Inf" in form and tree.children(verb, "mark"):
            return Ruled("planned", "headline", verb)  # "Minister to visit Oslo"
        progressive = verb.tag_ == "VBG" or ("Part" in form and "Pres" in tense) or "Ger" in form
        if kind in _WORDS:
            return Ruled("happened", "speech", verb)
        if progressive and auxiliaries & {"is", "are", "am", "'s", "'re", "been"}:
            return Ruled("ongoing", "progressive", verb)
        if kind in _LASTING and "Fin" in form and "Pres" in tense and not auxiliaries & {"has", "have"}:
            return Ruled("ongoing", "lasting present", verb)
        return Ruled("happened", "told", verb)

    def _of_noun(self, noun: Token, kind: str) -> Ruled:
        marked = self._of_modifiers(noun)
        if marked is not None:
            return marked
        if kind == "CONSULT" and _prepared(noun):
            return Ruled("planned", "prepared", noun.head)
        verb = tree.governing_verb(noun)
        if noun.lemma_.lower() in self.classes["lastingn"] and not (verb and self._undone(noun, verb)):
            return Ruled("ongoing", "lasting noun", noun)
        if verb is None:
            return _lasting(kind, noun)
        if self._undone(noun, verb):
            return Ruled("cancelled" if kind == "CONSULT" else "denied", "called off", verb)
        if verb.lemma_.lower() in self.classes["light"] and noun.dep_ != "obl":
            if any(child.lower_ == "no" for child in tree.children(noun, "det")):
                return Ruled("denied", "negation", noun)
            return self._of_verb(verb, kind)
        if verb.lemma_.lower() in self.classes["hypow"] and noun.dep_ in {"obj", "obl", "nmod"}:
            return Ruled("hypothetical", "wish", verb)
        past = tree.preposition(noun) in _AFTERWARDS
        if not past and (kind == "CONSULT" or noun.dep_ in {"nsubj", "nsubj:pass"}):
            around = self._of_verb_only(verb)
            return around if around is not None and around.status == "planned" else _lasting(kind, noun)
        return _lasting(kind, noun)

    def _of_modifiers(self, noun: Token) -> Ruled | None:
        words = {
            child.lower_ for child in noun.children if child.dep_ in {"amod", "compound", "advmod", "det"}
        }
        words |= {child.lemma_.lower() for child in noun.children if child.dep_ == "amod"}
        table: tuple[tuple[str, Status], ...] = (
            ("ongoingmod", "ongoing"), ("hypomod", "hypothetical"),
            ("futuremod", "planned"), ("pastmod", "happened"),
        )  # fmt: skip
        if "next" in words:
            return Ruled("planned", "modifier", _among(noun.children, {"next"}, noun))
        found = ((status, self.classes[name]) for name, status in table if words & self.classes[name])
        return next(
            (Ruled(status, "modifier", _among(noun.children, these, noun)) for status, these in found), None
        )

    def _undone(self, noun: Token, verb: Token) -> bool:
        off = any(child.lower_ == "off" for child in tree.children(verb, "compound:prt"))
        cancelled = verb.lemma_.lower() in self.classes["cancelw"] or (
            verb.lemma_.lower() in {"call", "put"} and off
        )
        return cancelled and noun in tree.patients(verb)


def _prepared(noun: Token) -> bool:
    """Whether a noun is what somebody prepares: "preparations for the visit", "arrangements for talks"."""
    above = noun.head
    return (
        noun.dep_.split(":")[0] == "nmod"
        and tree.preposition(noun) == "for"
        and above.pos_ == "NOUN"
        and above.lemma_.lower() in _PREPARING
    )


def _lasting(kind: str, noun: Token) -> Ruled:
    return Ruled("ongoing", "lasts", noun) if kind == "COOPERATE" else Ruled("happened", "told", noun)


def _among(words: Iterable[Token], these: Collection[str], other: Token) -> Token:
    """The first of some words that is one of these, for a reader to see; ``other`` where none is."""
    return next((word for word in words if word.lower_ in these or word.lemma_.lower() in these), other)


def _finite_past(verb: Token) -> bool:
    return verb.tag_ == "VBD" or ("Fin" in verb.morph.get("VerbForm") and "Past" in verb.morph.get("Tense"))


def _own_tense(verb: Token) -> bool:
    return _finite_past(verb) or bool(tree.children(verb, "aux"))


def _reported_past(verb: Token) -> bool:
    """Whether "would" is the future of reported speech: "said he would visit"."""
    clause = verb
    while clause.dep_ in {"conj", "xcomp"} and clause.head != clause:
        clause = clause.head
    return clause.dep_ in {"ccomp", "parataxis"} and _finite_past(clause.head)
