"""When and where an event takes place: the time and place phrases of its own clause, nothing further."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from spacy.tokens import Token

from dragoman.coding import tree
from dragoman.coding.frames import is_occasion, is_travel
from dragoman.record.models import Time
from dragoman.resolve.resolution import Resolution

_TEMPORAL = frozenset({"obl", "nmod", "advmod", "amod", "compound"})
LOCATIVE = frozenset(
    "in at near outside inside around off into within throughout across".split()  # noqa: SIM905
)
_TOWARDS = LOCATIVE | {"to"}
# An event is on no day before or after which it is told to be: "the first visit after the vote in May".
_APART = frozenset({"after", "since", "before", "until", "till", "following"})
_AT_OCCASIONS = frozenset({"at", "during", "in", "on"})
_NAMING = frozenset({"compound", "nummod", "amod", "flat", "nmod"})
_YEAR = 300


class Dated(NamedTuple):
    """A time that is an event's, and the rule by which it is."""

    time: Time
    rule: str

    @property
    def days(self) -> tuple[date, date]:
        """First and last day."""
        return _period(self.time)


class Settings:
    """Times and places of one story's events."""

    def __init__(self, resolution: Resolution) -> None:
        self.resolution = resolution
        self._times = {time.id: time for time in resolution.times}

    def days(self, token: Token) -> tuple[date, date] | None:
        """First and last day of an event; see :meth:`dated`."""
        found = self.dated(token)
        return found.days if found is not None else None

    def dated(self, token: Token) -> Dated | None:
        """The time phrase on the trigger, its light verb, or a verb it complements.

        Of several the most exact one counts, then the nearest.
        """
        for head in _scope(token):
            found = [item for child in head.children for item in self._dated(child, token)]
            if found:
                nearest = min(found, key=lambda item: (_length(item[1]), abs(item[0] - token.i)))[1]
                return Dated(nearest, "own phrase" if head == token else "verb's phrase")
        return self._appointed(token) or self._of_occasion(token) or self._only_day(token)

    def _appointed(self, token: Token) -> Dated | None:
        """The day for which an occasion was planned: "a visit scheduled for May"."""
        verbs = tree.appointed(token)
        found = [item for verb in verbs for child in verb.children for item in self._dated(child, verb)]
        return Dated(min(found, key=lambda item: _length(item[1]))[1], "appointed") if found else None

    def _of_occasion(self, token: Token) -> Dated | None:
        """The day of the occasion at which the clause says it was: "agreed at the talks held on Monday"."""
        for head in _scope(token):
            for occasion in tree.obliques(head, _AT_OCCASIONS):
                if not is_occasion(occasion):
                    continue
                verbs = tree.children(occasion, "acl", "acl:relcl")
                found = [
                    t for node in (occasion, *verbs) for c in node.children for t in self._dated(c, node)
                ]
                if found:
                    return Dated(min(found, key=lambda item: _length(item[1]))[1], "occasion's phrase")
        return None

    def _only_day(self, token: Token) -> Dated | None:
        """The one day that stands in the trigger's own clause, wherever it hangs there."""
        here = tree.clause(token)
        at: dict[str, Token] = {}
        for word in token.sent:
            if word.i in self.resolution.time_at and tree.clause(word) == here:
                at.setdefault(self.resolution.time_at[word.i], word)
        found = {name: self._times[name] for name in at if self._times[name].type in {"DATE", "TIME"}}
        dated = [name for name, time in found.items() if time.start is not None]
        if len(dated) != 1 or len(found) != 1 or not self._takes_place(at[dated[0]], dated[0], token):
            return None
        return Dated(found[dated[0]], "only day")

    def _dated(self, child: Token, trigger: Token) -> list[tuple[int, Time]]:
        if child.dep_.split(":")[0] not in _TEMPORAL:
            return []
        for node in (
            child,
            *(c for c in child.children if c.dep_ in {"nmod", "nmod:unmarked", "nummod", "flat", "amod"}),
        ):
            name = self.resolution.time_at.get(node.i, "")
            time = self._times.get(name)
            if time is None or time.start is None or time.type not in {"DATE", "TIME"}:
                continue
            if self._takes_place(node, name, trigger):
                return [(node.i, time)]
        return []

    def _takes_place(self, node: Token, name: str, trigger: Token) -> bool:
        """Whether a time is the event's: not the year of a name, nor one told as apart from it."""
        lead = tree.preposition(node)
        year = _length(self._times[name]) > _YEAR
        if year and (node.dep_ in _NAMING or node.pos_ == "NUM") and not lead.isalpha():
            return False
        if lead in _APART:
            return False
        between = trigger.doc[min(trigger.i, node.i) + 1 : node.i] if trigger.i < node.i else ()
        return not any(word.lower_ in _APART and word.pos_ in {"ADP", "SCONJ", "VERB"} for word in between)

    def place(self, token: Token) -> str | None:
        """Id of the place that the event's clause says it is in."""
        found = self.placed(token)
        return found[0] if found is not None else None

    def placed(self, token: Token) -> tuple[str, Token] | None:
        """The place that the event's clause says it is in, and the head of the phrase that does."""
        wanted = _TOWARDS if is_travel(token) else LOCATIVE
        for head in _scope(token):
            for child in head.children:
                if child.dep_.split(":")[0] in {"obl", "nmod"} and tree.preposition(child) in wanted:
                    found = self._located(child)
                    if found is not None:
                        return found, child
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


def _length(time: Time) -> int:
    assert time.start is not None  # callers keep resolved times only
    return ((time.end or time.start) - time.start).days


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
