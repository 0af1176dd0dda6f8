"""Who is meant together: "they", "the leaders", "the two" after a sentence that brings several together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from spacy.tokens import Doc, Token

from dragoman.resolve.drafts import Draft, Drafts

_BACK = 3
"""Sentences looked back over: two that speak of the same people may stand between."""
_MOST = 5
"""Of more people than these a plural means nobody in particular."""
_PARTIES = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "conj", "root", "appos"})
_LINKS = frozenset({"with", "and", "between", "by", "of", "from", "to"})
_BODIES = frozenset({"state", "government", "igo", "organization", "armed_group"})


class Company:
    """Finds the actors that the sentences before a token bring together.

    ``sentence`` gives the token span of the sentence that holds a token.
    """

    def __init__(self, doc: Doc, drafts: Drafts, sentence: Callable[[int], tuple[int, int]]) -> None:
        self.doc = doc
        self.drafts = drafts
        self.sentence = sentence

    def before(self, i: int, fits: Callable[[Draft], bool] = lambda draft: True) -> tuple[Draft, ...]:
        """Return the people, two at least, of the last sentence that brings some together, in text order."""
        first, last = self.sentence(i)[0], i
        for _ in range(_BACK + 1):
            found = self._people(first, last, fits)
            if 2 <= len(found) <= _MOST:
                return found
            if not first:
                return ()
            first, last = self.sentence(first - 1)
        return ()

    def _people(self, first: int, last: int, fits: Callable[[Draft], bool]) -> tuple[Draft, ...]:
        named: dict[int, Draft] = {}
        parties: dict[int, Draft] = {}
        for i in range(first, last):
            for draft in self.drafts.at.get(i, ()):
                if draft.kind != "person" or draft.plural or draft.anonymous or not fits(draft):
                    continue
                named[id(draft)] = draft
                if self._is_party(i, draft):
                    parties[id(draft)] = draft
        chosen = parties if len(parties) >= 2 else named
        return tuple(chosen.values())

    def _is_party(self, i: int, draft: Draft) -> bool:
        top = self._top(i, draft)
        if top.dep_ in {"nmod", "obl"}:
            case = {child.lower_ for child in top.children if child.dep_ == "case"}
            return bool(case & (_LINKS if top.dep_ == "nmod" else _LINKS - {"of", "from"}))
        return top.dep_ in _PARTIES

    def _top(self, i: int, draft: Draft) -> Token:
        """Return the token by which the mention of an actor at a token hangs on the sentence."""
        token = self.doc[i]
        for _ in range(8):
            if token.head.i == token.i or draft not in self.drafts.at.get(token.head.i, ()):
                break
            if token.dep_ == "conj":
                break
            token = token.head
        return token

    def coordinated(self, start: int, end: int, head: int) -> tuple[Draft, ...]:
        """Return the actors of a coordination within a span: "Chile and Peru"; none when it is no such."""
        found: dict[int, Draft] = {}
        for i in range(start, end):
            token = self.doc[i]
            joined = i == head or (token.dep_ == "conj" and self._joins(token, start, end, head))
            drafts = self.drafts.at.get(i, ())
            if joined and len(drafts) == 1:
                found[id(drafts[0])] = drafts[0]
        return tuple(found.values()) if len(found) > 1 else ()

    @staticmethod
    def _joins(token: Token, start: int, end: int, head: int) -> bool:
        up = token.head
        for _ in range(_MOST):
            if up.i == head:
                return True
            if up.dep_ != "conj" or not start <= up.i < end:
                return False
            up = up.head
        return False


def is_several(drafts: Iterable[Draft]) -> bool:
    """Tell whether actors are several, or one that is: a people, a group, a body spoken of as "they"."""
    found = list(drafts)
    return len(found) > 1 or any(d.plural or d.kind in _BODIES | {"population", "group"} for d in found)
