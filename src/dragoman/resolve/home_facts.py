"""What ties an actor to the lands that a story names: facts, each about one land, worth 0 to 1.

Some are alike for all actors of a story: how often a land is named, the dateline, the headline. Others hang
on where an actor stands: which land was named last before it, whose people stand in its sentence, which
lands have its office.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from dragoman.knowledge.offices import Offices
from dragoman.knowledge.tables import fold, read_table
from dragoman.resolve.context import Context
from dragoman.resolve.drafts import Draft
from dragoman.resolve.roles import DATA

NOWHERE = ""
"""Stands for no land among those that an actor may be of."""
Sort = Literal["official", "person", "unnamed official", "unnamed person", "organ", "body", "people"]
"""Named persons in an office of state or without one, the same without names, organs of a state, other
bodies, and peoples and crowds."""
Facts = dict[tuple[str, str], float]
"""By land and name of the fact."""

_MANY = 3
"""Lands from which on a title is one that some lands have and others lack: "Prime Minister"."""
_LANDS = 8
"""Of more lands than these a story is about none."""
_MENTIONS = 6
"""Mentions of an actor that are looked at."""
_NEXT = 3
"""Tokens from a land to an actor that stands just behind it."""
_BEHIND = 4
"""Tokens behind a phrase in which the place of "of Grise Fiord" is looked for."""
_POSTED = frozenset({"ambassador", "envoy", "consul", "high commissioner", "charge d affaires"})
_ELSEWHERE = ("before place", "before state")
_OWN = frozenset({"his", "her", "its", "their", "our"})
_OF = frozenset({"of", "from", "in"})


@dataclass(slots=True)
class Subject:
    """An actor whose land is asked: token spans of its mentions and of the phrases that describe it."""

    sort: Sort
    spans: Sequence[tuple[int, int]]
    phrases: Sequence[tuple[int, int]] = ()
    title: str = ""
    role: str = ""
    draft: Draft | None = None


def common_facts(
    context: Context, told: Mapping[str, int], everybody: Mapping[str, int], bare: Collection[str]
) -> Facts:
    """Return the facts that are alike for all actors.

    ``told`` counts bodies and persons of known land, ``everybody`` all mentions of lands and of those whose
    land is told; ``bare`` are lands whose officials have bare titles in the story.
    """
    facts: Facts = {}
    named = context.named or everybody or told  # a readout may name its own land by its officials alone
    for counts, share in ((named, "share"), (told, "share of told"), (everybody, "share of all")):
        total = sum(counts.values())
        facts.update({(land, share): count / total for land, count in counts.items() if count})
    most, first = max(named.values(), default=0), max(everybody.values(), default=0)
    facts.update({(land, "to the most"): count / most for land, count in named.items()})
    facts.update({(land, "most of all"): 1.0 for land, count in everybody.items() if count == first})
    ranked = context.lands or sorted(named, key=lambda land: -named[land])
    for land, name in zip(ranked, ("most named", "second"), strict=False):
        facts[land, name] = 1.0
    single = {"dateline": context.dateline, "publisher": context.publisher, "first named": context.opens}
    facts.update({(land, name): 1.0 for name, land in single.items() if land})
    facts.update({(land, "headline"): 1.0 for land in context.titled})
    facts.update({(land, "bare titles"): 1.0 for land in bare})
    lands = {*context.lands, *told, *everybody}
    facts[NOWHERE, "nowhere"] = 1.0
    facts[NOWHERE, "nowhere of many"] = min(len(lands), _LANDS) / _LANDS
    if len(lands) == 1:
        facts.update({(land, "alone"): 1.0 for land in lands} | {(NOWHERE, "nowhere of one"): 1.0})
    return facts


class LocalFacts:
    """Finds the facts that hang on where an actor stands."""

    def __init__(
        self, context: Context, offices: Offices, words: Sequence[str], owner: Callable[[int], str | None]
    ) -> None:
        """``words`` are folded; ``owner`` gives the land of whom a possessive pronoun at a token means."""
        self.context = context
        self.words = words
        self.owner = owner
        self.titles = _titles(offices)
        self.held: dict[str, set[str]] = {}
        """Lands of those in an office, by its role word."""
        self._people: dict[int, list[tuple[int, str, Draft]]] = {}
        self._bodies: dict[int, list[tuple[int, str]]] = {}
        for place, land in context.bodies:
            self._bodies.setdefault(context.number(place), []).append((place, land))

    def person(self, head: int, draft: Draft) -> None:
        """Note a person of a land that is told at a token."""
        if draft.country is not None:
            self._people.setdefault(self.context.number(head), []).append((head, draft.country, draft))

    def facts(self, subject: Subject, lands: Collection[str], named: Counter[str]) -> Facts:
        """Return the facts of an actor, about ``lands``; ``named`` counts how often the story names each."""
        facts: Facts = {}
        spans = subject.spans[:_MENTIONS]
        self._first(subject, spans[0], facts)
        for span in spans[1:]:
            self._again(span, 1 / (len(spans) - 1), facts)
        for start, end in subject.phrases or spans[:1]:
            self._inside(start, end, facts)
        self._office(subject, lands, named, facts)
        start, end = spans[0]
        if not _general_words().isdisjoint(self.words[start:end]):
            facts[NOWHERE, "general"] = 1.0
        return facts

    def _first(self, subject: Subject, span: tuple[int, int], facts: Facts) -> None:
        """Add the facts of the first mention."""
        start, end = span
        number = self.context.number(start)
        own = {i for s, e in (*subject.phrases, span) for i in range(s, e)}
        marks = [mark for mark in self.context.in_sentence(number) if mark[0] not in own]
        before = [mark for mark in marks if mark[0] < start]
        after = next((mark for mark in marks if mark[0] >= end), None)
        if before:
            place, land, sort = before[-1]
            facts[land, f"before {sort}"] = 1.0
            if start - place <= _NEXT:
                facts[land, "just before"] = 1.0
            facts.update({(land, "before, not last"): 1.0 for _, land, _ in before[:-1]})
        if after is not None:
            facts[after[1], "after" if before else "after alone"] = 1.0
        self._earlier(number, bool(before), facts)
        for place, land in self._bodies.get(number, ()):
            if place not in own:
                facts[land, "body before" if place < start else "body after"] = 1.0
        for place, land, draft in self._people.get(number, ()):
            if draft is not subject.draft:
                facts[land, "person before" if place < start else "person after"] = 1.0
        for _, land, draft in self._people.get(number - 1, ()):
            if draft is not subject.draft:
                facts[land, "person in sentence before"] = 1.0

    def _earlier(self, number: int, told: bool, facts: Facts) -> None:
        """Add the lands of the sentence before; ``told``: this one has named a land by now."""
        earlier = self.context.in_sentence(number - 1) if number else []
        if earlier:
            facts[earlier[-1][1], "sentence before" if told else "sentence before alone"] = 1.0
            facts.update({(land, "sentence before, not last"): 1.0 for _, land, _ in earlier[:-1]})
        elif number > 1 and not told and (earlier := self.context.in_sentence(number - 2)):
            facts[earlier[-1][1], "two sentences before"] = 1.0

    def _again(self, span: tuple[int, int], part: float, facts: Facts) -> None:
        """Add the facts of a further mention, which is one of several."""
        marks = self.context.in_sentence(self.context.number(span[0]))
        for land in {land for _, land, _ in marks}:
            facts[land, "again in sentence"] = facts.get((land, "again in sentence"), 0.0) + part
        last = next((land for place, land, _ in reversed(marks) if place < span[0]), None)
        if last is not None:
            facts[last, "again before"] = facts.get((last, "again before"), 0.0) + part

    def _inside(self, start: int, end: int, facts: Facts) -> None:
        """Add lands within a phrase or said right behind it, and that of whom a possessive names."""
        words, land_at = self.words, self.context.land_at
        if end < len(words) and words[end] in _OF:
            behind = (land_at(i) for i in range(end + 1, min(len(words), end + _BEHIND)))
            land = next((land for land in behind if land), None)
            if land is not None:
                facts[land, "of place"] = 1.0
        for i in range(max(0, start - 1), end):
            if i >= start and (land := land_at(i)) is not None:
                facts[land, "inside"] = 1.0
            if words[i] in _OWN and (land := self.owner(i)) is not None:
                facts[land, "owner"] = 1.0

    def _office(self, subject: Subject, lands: Collection[str], named: Counter[str], facts: Facts) -> None:
        """Add which lands have the office, and in which it is taken; an envoy is not of where the news is."""
        if subject.role in _POSTED:
            total = named.total()
            facts.update({(land, "envoy: share"): count / total for land, count in named.items()})
            here = [(land, name) for land, name in facts if name in _ELSEWHERE]
            facts.update({(land, f"envoy: {name}"): 1.0 for land, name in here})
            if self.context.dateline:
                facts[self.context.dateline, "envoy: dateline"] = 1.0
        for land in self.held.get(subject.role, ()) if subject.role else ():
            facts[land, "office taken"] = 1.0
        having = self.titles.get(fold(subject.title)) if subject.title else None
        if having:
            facts.update({(land, "has office"): 1.0 for land in having})
            if len(having) >= _MANY:
                facts.update({(land, "lacks office"): 1.0 for land in lands if land and land not in having})


@lru_cache(maxsize=2)
def _titles(offices: Offices) -> dict[str, frozenset[str]]:
    """Return the lands that have an office of a title, by the folded title."""
    found: dict[str, set[str]] = {}
    for office in offices.all().values():
        if office.country:
            found.setdefault(fold(office.title), set()).add(office.country)
    return {title: frozenset(lands) for title, lands in found.items()}


@lru_cache(maxsize=1)
def _general_words() -> frozenset[str]:
    """Return the words that say that an actor is of no one land: "international", "all"."""
    return frozenset(row.text("word") for row in read_table(DATA / "general_words.tsv", ("word", "source")))
