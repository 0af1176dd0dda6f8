"""Clusters of mentions while they grow: who has been joined with whom, and what all of them tell together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.annotate.mentions import Mention


@dataclass(slots=True)
class Cluster:
    """What the mentions joined so far tell. Sets are empty as long as nothing is known."""

    members: list[int]
    numbers: set[str] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)
    animacy: set[bool] = field(default_factory=set)
    types: set[str] = field(default_factory=set)
    names: set[tuple[str, ...]] = field(default_factory=set)


class Clusters:
    """A union of mentions that never joins what contradicts itself."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        self._owner = list(range(len(mentions)))
        self._clusters = [_single(mention) for mention in mentions]
        self._apart: dict[int, set[int]] = {}

    def of(self, mention: Mention) -> Cluster:
        """Return the cluster that holds a mention."""
        return self._clusters[self._owner[mention.index]]

    def together(self, a: Mention, b: Mention) -> bool:
        """Whether two mentions have been joined."""
        return self._owner[a.index] == self._owner[b.index]

    def keep_apart(self, a: Mention, b: Mention) -> None:
        """Forbid that two mentions are ever joined: "Chile and Peru" are two."""
        self._apart.setdefault(a.index, set()).add(b.index)
        self._apart.setdefault(b.index, set()).add(a.index)

    def join(self, a: Mention, b: Mention, *, forced: bool = False) -> bool:
        """Join the clusters of two mentions if nothing speaks against it; tell whether they now are one."""
        if self.together(a, b):
            return True
        if not forced and not self.compatible(a, b):
            return False
        if self._separated(a, b):
            return False
        keep, lose = sorted((self._owner[a.index], self._owner[b.index]))
        kept, lost = self._clusters[keep], self._clusters[lose]
        for index in lost.members:
            self._owner[index] = keep
        kept.members = sorted(kept.members + lost.members)
        kept.numbers |= lost.numbers
        kept.genders |= lost.genders
        kept.animacy |= lost.animacy
        kept.types |= lost.types
        kept.names |= lost.names
        return True

    def compatible(self, a: Mention, b: Mention) -> bool:
        """Whether number, gender, animacy and type of two clusters agree as far as they are known."""
        x, y = self.of(a), self.of(b)
        return (
            _agree(x.numbers, y.numbers)
            and _agree(x.genders, y.genders)
            and _agree(x.animacy, y.animacy)
            and _agree(x.types, y.types)
        )

    def _separated(self, a: Mention, b: Mention) -> bool:
        if not self._apart:
            return False
        fewer, more = sorted((a, b), key=lambda mention: len(self.of(mention).members))
        other = self._owner[more.index]
        members = self.of(fewer).members
        return any(self._owner[x] == other for member in members for x in self._apart.get(member, ()))

    def groups(self) -> list[list[Mention]]:
        """Return the clusters of two mentions and more, in text order."""
        found = []
        for owner, cluster in enumerate(self._clusters):
            if len(cluster.members) > 1 and self._owner[cluster.members[0]] == owner:
                found.append([self.mentions[index] for index in cluster.members])
        return sorted(found, key=lambda members: members[0].index)


def _single(mention: Mention) -> Cluster:
    return Cluster(
        [mention.index],
        {mention.number} if mention.number else set(),
        {mention.gender} if mention.gender else set(),
        set() if mention.animate is None else {mention.animate},
        {mention.type} if mention.type else set(),
        {mention.name} if mention.name else set(),
    )


def _agree(a: set[str] | set[bool], b: set[str] | set[bool]) -> bool:
    return not a or not b or bool(a & b)
