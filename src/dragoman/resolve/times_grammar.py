"""Finds time expressions: the longest match of a rule at each place that gives a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dragoman.resolve.numerals import Word
from dragoman.resolve.times_lexicon import Rule, Term, islands, rules, terms_of


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule's match: terms ``first`` to ``last`` (inclusive) of ``terms`` over ``words``."""

    rule: Rule
    terms: Sequence[Term]
    words: Sequence[Word]
    first: int
    last: int

    @property
    def matched(self) -> Sequence[Term]:
        """The matched terms."""
        return self.terms[self.first : self.last + 1]

    @property
    def start(self) -> int:
        """First code point."""
        return self.words[self.terms[self.first].first].start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.words[self.terms[self.last].last].end

    def term(self, *classes: str) -> Term | None:
        """The first matched term of one of the classes."""
        return next((term for term in self.matched if term.cls in classes), None)

    def has(self, *classes: str) -> bool:
        """Whether a term of one of the classes was matched."""
        return self.term(*classes) is not None

    def value(self, *classes: str) -> str | None:
        """Lexicon value of the first matched term of one of the classes."""
        found = self.term(*classes)
        return found.value if found else None

    def number(self, *classes: str) -> float | None:
        """Numeric value of the first matched term of one of the classes."""
        found = self.term(*classes)
        return self.words[found.first].value if found else None

    def integers(self, *classes: str) -> list[int]:
        """Numeric values of all matched terms of the classes."""
        values = (self.words[term.first].value for term in self.matched if term.cls in classes)
        return [int(value) for value in values if value is not None]

    def word(self, offset: int) -> Word | None:
        """The word ``offset`` before (negative, from -1) or after (from 1) the match."""
        at = self.terms[self.first].first if offset < 0 else self.terms[self.last].last
        return self.words[at + offset] if 0 <= at + offset < len(self.words) else None


def hits_of(words: Sequence[Word]) -> list[list[Hit]]:
    """Candidate matches, grouped by where they begin, in text order and best first in a group."""
    terms, whole = terms_of(words)
    text, places = islands(whole)
    groups: dict[int, list[tuple[int, int, Hit]]] = {}
    for order, rule in enumerate(rules()):
        for match in rule.pattern.finditer(text):
            start, end = match.span()
            if end > start:
                first, last = places[start], places[end - 1]
                groups.setdefault(first, []).append((-last, order, Hit(rule, terms, words, first, last)))
    return [[hit for _, _, hit in sorted(group, key=lambda g: g[:2])] for _, group in sorted(groups.items())]


def choose(groups: Sequence[Sequence[Hit]], accept: Callable[[Hit], bool]) -> list[Hit]:
    """Leftmost-longest of candidates that ``accept`` takes; the shorter ones are tried when it does not.

    ``groups``: what :func:`hits_of` returned.

    Hits of rules made "none" take their words away from all others and are not returned.
    """
    chosen: list[Hit] = []
    covered = -1
    for group in groups:
        for hit in group:
            if hit.first <= covered:
                break
            if hit.rule.make == "none":
                covered = hit.last
                break
            if accept(hit):
                chosen.append(hit)
                covered = hit.last
                break
    return chosen
