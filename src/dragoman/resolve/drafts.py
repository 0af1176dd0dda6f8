"""Actors while they are being found: what the mentions seen so far tell of each."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from dragoman.knowledge.offices import Office
from dragoman.record.models import Actor, ActorKind, ResolvedBy


@dataclass(slots=True, eq=False)
class Draft:
    """An actor under construction. ``spans`` are token spans of its mentions, ``heads`` their head tokens."""

    name: str
    kind: ActorKind
    country: str | None = None
    sectors: tuple[str, ...] = ()
    title: str | None = None
    anonymous: bool = False
    knowledge_id: str | None = None
    resolved_by: ResolvedBy = "none"
    confidence: float = 0.5
    spans: dict[tuple[int, int], int] = field(default_factory=dict)
    heads: set[int] = field(default_factory=set)
    office: Office | None = None
    person: str | None = None
    """Id of a person whom the table of people has."""
    former: bool = False
    """Whether the story calls a person the former holder of the office it names."""
    told: bool = False
    """Whether the words tell its land, or that it has none."""
    guessed: bool = False
    """Whether its land is what the story around it makes likely."""
    plural: bool = False
    word: str = ""
    """The role word that heads its mentions, for actors without a name."""

    def mention(self, start: int, end: int, head: int) -> None:
        """Add a mention."""
        self.spans[start, end] = head
        self.heads.add(head)

    def forget(self, head: int) -> None:
        """Take back the mention at a head."""
        self.heads.discard(head)
        self.spans = {span: at for span, at in self.spans.items() if at != head}


class Drafts:
    """The actors of one story, by key, so that what means one actor is one, and by the heads of mentions."""

    def __init__(self) -> None:
        self._by_key: dict[Hashable, Draft] = {}
        self.all: list[Draft] = []
        self.at: dict[int, tuple[Draft, ...]] = {}

    def get(self, key: Hashable) -> Draft | None:
        """Return the actor with a key, or None."""
        return self._by_key.get(key)

    def add(self, key: Hashable, draft: Draft) -> Draft:
        """Return the actor with this key, which is ``draft`` when there was none."""
        known = self._by_key.get(key)
        if known is None:
            self._by_key[key] = known = draft
            self.all.append(draft)
        return known

    def mention(self, draft: Draft, start: int, end: int, head: int) -> None:
        """Record a mention of an actor; the first actor at a head keeps it."""
        if head not in self.at:
            draft.mention(start, end, head)
            self.at[head] = (draft,)

    def also(self, draft: Draft, head: int) -> None:
        """Let a token that heads nothing else stand for an actor: "Mr." of "Mr. Soto"."""
        if head not in self.at:
            draft.heads.add(head)
            self.at[head] = (draft,)

    def mention_many(self, drafts: tuple[Draft, ...], start: int, end: int, head: int) -> None:
        """Record a mention that stands for several actors, "both nations", in place of one at its head."""
        for draft in self.at.pop(head, ()):
            draft.forget(head)
        for draft in drafts:
            draft.mention(start, end, head)
        self.at[head] = drafts

    def merge(self, keep: Draft, lose: Draft) -> None:
        """Make two actors one, under the name of the first."""
        if keep is lose:
            return
        keep.spans.update(lose.spans)
        keep.heads |= lose.heads
        for head in lose.heads:
            self.at[head] = tuple(dict.fromkeys(keep if draft is lose else draft for draft in self.at[head]))
        lose.spans, lose.heads = {}, set()

    def actors(self, offsets: list[tuple[int, int]]) -> tuple[list[Actor], dict[int, tuple[str, ...]]]:
        """Return the actors in order of first mention with ids, and the ids at each head.

        ``offsets`` holds the character span of every token.
        """
        seen = sorted((draft for draft in self.all if draft.spans), key=lambda draft: min(draft.spans))
        ids = {id(draft): f"A{number}" for number, draft in enumerate(seen, 1)}
        actors = [_actor(draft, ids[id(draft)], offsets) for draft in seen]
        at = {head: tuple(ids[id(draft)] for draft in drafts) for head, drafts in sorted(self.at.items())}
        return actors, at


def _actor(draft: Draft, identity: str, offsets: list[tuple[int, int]]) -> Actor:
    return Actor(
        id=identity,
        name=draft.name,
        kind=draft.kind,
        country=draft.country,
        sectors=list(draft.sectors),
        title=draft.title,
        anonymous=draft.anonymous,
        knowledge_id=draft.knowledge_id,
        resolved_by=draft.resolved_by,
        confidence=round(draft.confidence, 2),
        mentions=[(offsets[start][0], offsets[end - 1][1]) for start, end in sorted(draft.spans)],
    )
