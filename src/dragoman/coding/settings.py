"""When and where an event takes place: the time and place phrases of its own clause, nothing further."""

from __future__ import annotations

from datetime import date

from spacy.tokens import Token

from dragoman.coding import tree
from dragoman.record.models import Time
from dragoman.resolve.resolution import Resolution

_TEMPORAL = frozenset({"obl", "nmod", "advmod", "amod", "compound"})
_LOCATIVE = frozenset(
    "in at near to outside inside around off into within throughout across".split()  # noqa: SIM905
)


class Settings:
    """Times and places of one story's events."""

    def __init__(self, resolution: Resolution) -> None:
        self.resolution = resolution
        self._times = {time.id: time for time in resolution.times}

    def days(self, token: Token) -> tuple[date, date] | None:
        """First and last day of the time phrase on the trigger, its light verb, or a verb it complements."""
        for head in _scope(token):
            found = [time for child in head.children for time in self._dated(child)]
            if found:
                time = min(found, key=lambda item: abs(item[0] - token.i))[1]
                return _period(time)
        return self._only_day(token)

    def _only_day(self, token: Token) -> tuple[date, date] | None:
        """The one day that stands in the trigger's own clause, wherever it hangs there."""
        here = tree.clause(token)
        ids = {
            self.resolution.time_at[word.i]
            for word in token.sent
            if word.i in self.resolution.time_at and tree.clause(word) == here
        }
        found = [self._times[name] for name in ids if self._times[name].type in {"DATE", "TIME"}]
        dated = [time for time in found if time.start is not None]
        return _period(dated[0]) if len(dated) == 1 and len(found) == 1 else None

    def _dated(self, child: Token) -> list[tuple[int, Time]]:
        if child.dep_.split(":")[0] not in _TEMPORAL:
            return []
        for node in (
            child,
            *(c for c in child.children if c.dep_ in {"nmod", "nmod:unmarked", "nummod", "flat", "amod"}),
        ):
            time = self._times.get(self.resolution.time_at.get(node.i, ""))
            if time is not None and time.start is not None and time.type in {"DATE", "TIME"}:
                return [(node.i, time)]
        return []

    def place(self, token: Token) -> str | None:
        """Id of the place that the event's clause says it is in."""
        for head in _scope(token):
            for child in head.children:
                if child.dep_.split(":")[0] in {"obl", "nmod"} and tree.preposition(child) in _LOCATIVE:
                    found = self._located(child)
                    if found is not None:
                        return found
        return None

    def object_place(self, token: Token) -> str | None:
        """Id of the place that is the trigger's object: "visited Oslo"."""
        for child in tree.patients(token):
            found = self._located(child)
            if found is not None:
                return found
        return None

    def _located(self, token: Token) -> str | None:
        for node in (token, *(c for c in token.children if c.dep_ in {"compound", "appos", "flat", "nmod"})):
            found = self.resolution.place_at.get(node.i)
            if found is not None:
                return found
        return None


def _period(time: Time) -> tuple[date, date]:
    assert time.start is not None  # callers keep resolved times only
    return time.start, time.end or time.start


def _scope(token: Token) -> list[Token]:
    """The trigger and the words whose time and place it shares: light verb, verb of a complement."""
    scope = [token]
    current = token
    for _ in range(3):
        head = current.head
        if head == current:
            break
        if (
            current.pos_ in {"NOUN", "PROPN"}
            and current.dep_
            in {
                "obj",
                "nsubj:pass",
                "nsubj",
                "conj",
                "obl",
                "nmod",
            }
        ) or (current.dep_ in {"xcomp", "conj", "acl:relcl", "advcl"} and head.pos_ in {"VERB", "AUX"}):
            scope.append(head)
        else:
            break
        current = head
    return scope
