"""Whose an actor is whose own words name no land: what the story says of lands around it is weighed.

"Prime Minister X" is of the land just named, or of the one that the story is about; hardly of one without
prime ministers, or of one whose prime minister is somebody else. Every such fact
(:mod:`~dragoman.resolve.home_facts`) has a weight for each sort of actor, fitted on annotated stories
(``python -m dragoman.train.homeland``). That an actor is of no land is weighed like a land.
"""

from __future__ import annotations

import math
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from dragoman.knowledge.offices import Offices
from dragoman.resolve.context import Context
from dragoman.resolve.drafts import Draft
from dragoman.resolve.home_facts import NOWHERE, Facts, LocalFacts, Sort, Subject, common_facts
from dragoman.resolve.roles import DATA

_LEAST: Final = 0.4
"""A land less likely than this is a guess. Asking for .4 costs events nothing, for .5 half a point of F1."""
Observer = Callable[[Subject, dict[str, dict[str, float]]], None]
"""Is shown every actor that is weighed, and its facts by land."""


class Homelands:
    """Finds the likeliest lands of a story's actors."""

    def __init__(
        self,
        context: Context,
        offices: Offices,
        words: Sequence[str],
        owner: Callable[[int], str | None] = lambda i: None,
        *,
        observe: Observer | None = None,
    ) -> None:
        """``words`` are the story's, folded; ``owner`` gives the land of whom a pronoun at a token means."""
        self._context = context
        self._local = LocalFacts(context, offices, words, owner)
        self._told: Counter[str] = Counter(land for _, land in context.bodies)
        self._bare: set[str] = set()
        self._all: Counter[str] = Counter()
        self._common: Facts | None = None
        self._starts: dict[Sort, dict[str, float]] = {}
        self._observe = observe

    def know(self, draft: Draft, heads: Iterable[int], office: str, *, bare: bool) -> None:
        """Note a person whose land is told: at which tokens, in which office, and whether its title was bare.

        A story calls its own land's officials by bare titles.
        """
        if draft.country is None:
            return
        for head in heads:
            self._told[draft.country] += 1
            self._local.person(head, draft)
        if office:
            self._local.held.setdefault(office, set()).add(draft.country)
        if bare:
            self._bare.add(draft.country)
        self._renew()

    def count(self, drafts: Mapping[int, tuple[Draft, ...]]) -> None:
        """Count how often lands, and actors whose land is told, are mentioned, by heads of mentions."""
        self._all = Counter(land for _, land, sort in self._context.marks if sort == "place")
        for found in drafts.values():
            if len(found) == 1 and found[0].country and not found[0].guessed:
                self._all[found[0].country] += 1
        self._renew()

    def settle(self, subject: Subject) -> tuple[str | None, float]:
        """Return an actor's likeliest land (alpha-3 code), None for none, and how likely it is, 0 to 1."""
        scores = dict(self._start(subject.sort))
        if len(scores) < 2:
            return None, 0.0
        weights = load_weights().get(subject.sort, {})
        local = self._local.facts(subject, scores, self._context.named)
        for (land, name), value in local.items():
            if land in scores:
                scores[land] += weights.get(name, 0.0) * value
        if self._observe is not None:
            self._observe(subject, self._shown(scores, local))
        best = max(scores, key=lambda land: (scores[land], land))
        sure = 1 / sum(math.exp(score - scores[best]) for score in scores.values())
        return (best if sure >= _LEAST else None) or None, sure

    def _renew(self) -> None:
        self._common = None
        self._starts.clear()

    def _facts(self) -> Facts:
        if self._common is None:
            self._common = common_facts(self._context, self._told, self._all, self._bare)
        return self._common

    def _start(self, sort: Sort) -> dict[str, float]:
        """Return what the facts alike for all actors of a sort make of each land."""
        if sort not in self._starts:
            weights = load_weights().get(sort, {})
            scores = dict.fromkeys(self._context.lands, 0.0) | dict.fromkeys(self._told | self._all, 0.0)
            scores[NOWHERE] = 0.0
            for (land, name), value in self._facts().items():
                scores[land] += weights.get(name, 0.0) * value
            self._starts[sort] = scores
        return self._starts[sort]

    def _shown(self, lands: Iterable[str], local: Facts) -> dict[str, dict[str, float]]:
        shown: dict[str, dict[str, float]] = {land: {} for land in lands}
        for (land, name), value in (self._facts() | local).items():
            if land in shown:
                shown[land][name] = value
        return shown


@lru_cache(maxsize=1)
def load_weights() -> dict[str, dict[str, float]]:
    """Return the weights of facts by sort of actor, as they ship with Dragoman."""
    with (DATA / "homeland.toml").open("rb") as file:
        return {sort: table for sort, table in tomllib.load(file).items() if isinstance(table, dict)}
