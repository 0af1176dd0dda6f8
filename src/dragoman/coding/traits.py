"""Traits of a reading: what tells likely parties from unlikely ones, beside the frame that gave them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from spacy.tokens import Doc, Token

from dragoman.coding import tree
from dragoman.coding.triggers import Trigger
from dragoman.coding.voices import Voices
from dragoman.resolve.resolution import Resolution

_LEAD = 2
_OFTEN = 0.2
_RARE = 0.04
_NEAR = 4
_FAR = 15


class Traits:
    """Names the traits of readings of one story; ``country`` is the key by which two actors count as one."""

    def __init__(
        self, doc: Doc, resolution: Resolution, voices: Voices, country: Callable[[str], str]
    ) -> None:
        self.resolution = resolution
        self.voices = voices
        self.country = country
        self._sentence: list[tuple[int, int, int]] = []
        """By token: the number of its sentence, its first token, and after its last."""
        for number, sentence in enumerate(doc.sents):
            self._sentence += [(number, sentence.start, sentence.end)] * len(sentence)
        # The readings of one trigger mostly share what is asked of them.
        self._parties: dict[tuple[int, tuple[str, ...]], list[str]] = {}
        self._positions: dict[int, list[str]] = {}
        self._subtrees: dict[int, frozenset[int]] = {}
        self._count = Counter(country(actor) for ids in resolution.actor_at.values() for actor in ids)
        self._total = max(1, sum(self._count.values()))
        self._lands = {at: frozenset(map(country, ids)) for at, ids in resolution.actor_at.items()}

    def of(self, trigger: Trigger, actors: Sequence[str], recipients: Sequence[str]) -> tuple[str, ...]:
        """Return the names of what holds of a trigger with these parties, sorted."""
        token = trigger.token
        found = {f"lemma={trigger.entry.pos}:{token.lemma_.lower()}"}
        if token.i not in self._positions:
            self._positions[token.i] = list(self._position(token))
        found.update(self._positions[token.i])
        found.update(f"actor {name}" for name in self._of_party(token, actors))
        found.update(f"recipient {name}" for name in self._of_party(token, recipients))
        speaker = self.voices.speaker(token)
        if speaker is not None:
            key = self.country(speaker)
            found.update(
                f"{role} speaks"
                for role, ids in (("actor", actors), ("recipient", recipients))
                if key in map(self.country, ids)
            )
        return tuple(sorted(found))

    def _position(self, token: Token) -> Iterator[str]:
        if self._sentence[token.i][0] < _LEAD:
            yield "lead"
        if token.dep_ == "root":
            yield "root"
        yield f"dep={token.dep_.split(':')[0]}"
        if tree.is_passive(token):
            yield "passive"

    def _of_party(self, token: Token, ids: Sequence[str]) -> list[str]:
        key = (token.i, tuple(ids))
        if key not in self._parties:
            self._parties[key] = list(self._party(token, ids))
        return self._parties[key]

    def _party(self, token: Token, ids: Sequence[str]) -> Iterator[str]:
        if not ids:
            return
        first = self.resolution.actor(ids[0])
        yield f"is {first.kind}"
        if not first.country:
            yield "has no land"
        share = max(self._count[self.country(actor)] for actor in ids) / self._total
        if share >= _OFTEN:
            yield "is often named"
        elif share <= _RARE:
            yield "is rarely named"
        yield from self._place(token, ids)

    def _place(self, token: Token, ids: Sequence[str]) -> Iterator[str]:
        keys = {self.country(actor) for actor in ids}
        _, first, after = self._sentence[token.i]
        here = [
            at - token.i
            for at in range(first, after)
            if at in self._lands and not keys.isdisjoint(self._lands[at])
        ]
        if not here:
            yield "is elsewhere"
            return
        nearest = min(here, key=abs)
        yield "stands before" if nearest < 0 else "stands behind"
        if abs(nearest) <= _NEAR:
            yield "is near"
        elif abs(nearest) > _FAR:
            yield "is far"
        left, right = token.left_edge.i - token.i, token.right_edge.i - token.i
        near = [at for at in here if left <= at <= right]
        if near and not self._below(token).isdisjoint(token.i + at for at in near):
            yield "is below"

    def _below(self, token: Token) -> frozenset[int]:
        if token.i not in self._subtrees:
            self._subtrees[token.i] = frozenset(node.i for node in token.subtree)
        return self._subtrees[token.i]
