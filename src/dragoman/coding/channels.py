"""Through what a statement was made, in the story's words: "a letter", "Twitter", "teleconference"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from dragoman.coding import tree
from dragoman.coding.reporting import load_reporting

_THROUGH = frozenset({"in", "on", "via", "through", "by", "over", "during", "at", "to"})
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their", "its", "this", "that"})
_LEFT_OUT = frozenset({"case", "det", "nmod:poss", "acl", "acl:relcl", "appos", "punct", "cc", "conj"})


def channel_of(verb: Token | None, content: Sequence[tuple[int, int]]) -> str | None:
    """Return the channel that a reporting clause names outside its content, None when it names none."""
    if verb is None:
        return None
    channels = load_reporting().channels
    for token in (verb, *_governors(verb)):
        for child in token.children:
            if child.dep_.split(":")[0] not in {"obl", "nmod", "nsubj", "obj"} or _inside(child, content):
                continue
            if child.ent_type_ == "ORGANIZATION" and child.dep_.startswith("nsubj"):
                continue  # "the Associated Press reported" names who, not through what
            lead = tree.preposition(child)
            if lead == "via" or (child.lemma_.lower() in channels and _fits(child, lead)):
                return _words(child)
    return None


def _fits(noun: Token, lead: str) -> bool:
    return lead in _THROUGH or (not lead and noun.dep_.split(":")[0] in {"nsubj", "obj"})


def _governors(verb: Token) -> list[Token]:
    """The clauses around a participle: "issued a statement saying"."""
    found = []
    if verb.dep_ in {"acl", "advcl", "conj"}:
        found.append(verb.head)
        if verb.head.pos_ == "NOUN":
            found.append(verb.head.head)
    return found


def _inside(token: Token, content: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.idx < end for start, end in content)


def _words(noun: Token) -> str:
    kept = [noun.i]
    kept.extend(c.left_edge.i for c in noun.children if c.dep_ not in _LEFT_OUT and c.i < noun.i)
    words = noun.doc[min(kept) : noun.i + 1].text.split()
    while len(words) > 1 and words[0].lower() in _ARTICLES:
        words.pop(0)
    return " ".join(words)
