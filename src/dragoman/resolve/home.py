"""Actors of a story about one land: those that it gives no land are that land's.

News of a country's own affairs says "the opposition", "a court", "lawyers" and names their land once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dragoman.record.models import Actor, Place

SHARE = 0.5
"""The share of all mentions of actors and places with a land that makes that land a story's home."""

_CONFIDENCE = 0.4
_INTERNATIONAL = frozenset({"IGO", "NGO", "MNC", "INT"})
_AT_HOME = frozenset({"person", "organization", "group", "armed_group", "population"})


def settle_home(actors: Sequence[Actor], places: Iterable[Place]) -> list[Actor]:
    """Return the actors; those that nothing ties to a land get the story's home, where it has one.

    International bodies and those that the knowledge base knows without a land keep none.
    """
    home = home_of(actors, places)
    if home is None:
        return list(actors)
    return [_at_home(actor, home) if _unsettled(actor) else actor for actor in actors]


def home_of(actors: Iterable[Actor], places: Iterable[Place]) -> str | None:
    """Return the land of most mentions (ISO 3166-1 alpha-3); None when none has half of them."""
    named: Counter[str] = Counter()
    items: list[Actor | Place] = [*actors, *places]
    for item in items:
        if item.country is not None:
            named[item.country] += len(item.mentions)
    if not named:
        return None
    land, count = named.most_common(1)[0]
    return land if count >= SHARE * named.total() else None


def _unsettled(actor: Actor) -> bool:
    return (
        actor.country is None
        and actor.kind in _AT_HOME
        and actor.knowledge_id is None
        and not _INTERNATIONAL & set(actor.sectors)
    )


def _at_home(actor: Actor, home: str) -> Actor:
    confidence = _CONFIDENCE if actor.confidence is None else min(actor.confidence, _CONFIDENCE)
    return actor.model_copy(update={"country": home, "resolved_by": "story", "confidence": confidence})
