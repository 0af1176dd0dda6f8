"""What resolution hands to coding: actors, places and days, and where each is mentioned."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.record.models import Actor, Place, Time


@dataclass(slots=True)
class Resolution:
    """Resolved mentions of one story.

    Actors, places and times carry ids (A1…, P1…, T1…) in order of first mention. ``actor_at`` maps the token
    index of a mention's head to the ids it stands for: one for "Pompeo", two for "both nations" or
    "Chile and Peru" read as one mention, none for what is no actor. ``place_at`` and ``time_at`` map every
    token of a mention to its id.
    """

    actors: list[Actor] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    actor_at: dict[int, tuple[str, ...]] = field(default_factory=dict)
    place_at: dict[int, str] = field(default_factory=dict)
    time_at: dict[int, str] = field(default_factory=dict)

    def actor(self, actor_id: str) -> Actor:
        """Return the actor with this id. KeyError when there is none."""
        for actor in self.actors:
            if actor.id == actor_id:
                return actor
        raise KeyError(actor_id)
