"""Who else is being talked about: the parties that a sentence leaves out, by what stands around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection

from spacy.tokens import Doc, Token

from dragoman.resolve.resolution import Resolution

# How much a mention counts, by how many sentences back it stands.
_WEIGHTS = (1.0, 0.8, 0.5, 0.3)


class Discourse:
    """The actors of one story in order of mention; ``country`` gives the key by which two count as one."""

    def __init__(self, doc: Doc, resolution: Resolution, country: Callable[[str], str]) -> None:
        self.country = country
        self._sentence_of = {token.i: n for n, sentence in enumerate(doc.sents) for token in sentence}
        self._states = {actor.id for actor in resolution.actors if actor.kind in {"state", "government"}}
        self._mentions: dict[int, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
        for index in sorted(resolution.actor_at):
            self._mentions[self._sentence_of[index]].append((index, resolution.actor_at[index]))

    def in_sentence(self, token: Token, without: Collection[str]) -> list[str]:
        """Actors of the nearest mention in the sentence, those after the token before those ahead of it."""
        others = self._others(self._sentence_of[token.i], without)
        if not others:
            return []
        _, ids = min(others, key=lambda item: (item[0] < token.i, abs(item[0] - token.i)))
        return ids

    def in_story(self, token: Token, without: Collection[str]) -> list[str]:
        """The actor most talked about in this sentence and the three before it."""
        here = self._sentence_of[token.i]
        weight: dict[str, float] = defaultdict(float)
        latest: dict[str, list[str]] = {}
        for back, value in enumerate(_WEIGHTS):
            for index, ids in reversed(self._others(here - back, without)):
                for actor in ids:
                    weight[self.country(actor)] += value + index * 1e-6
                    latest.setdefault(self.country(actor), [actor])
        if not weight:
            return []
        return latest[max(weight, key=lambda key: weight[key])]

    def at_home(self, token: Token, countries: Collection[str], without: Collection[str]) -> list[str]:
        """The nearest other actor of the same country, not the state itself, here or one sentence before."""
        here = self._sentence_of[token.i]
        found = [
            (abs(index - token.i), actor)
            for sentence in (here, here - 1)
            for index, ids in self._mentions.get(sentence, ())
            for actor in ids
            if actor not in without and actor not in self._states and self.country(actor) in countries
        ]
        return [min(found)[1]] if found else []

    def _others(self, sentence: int, without: Collection[str]) -> list[tuple[int, list[str]]]:
        found = []
        for index, ids in self._mentions.get(sentence, ()):
            kept = [actor for actor in ids if self.country(actor) not in without]
            if kept:
                found.append((index, kept))
        return found
