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
    _places: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    def actor(self, actor_id: str) -> Actor:
        """Return the actor with this id. KeyError when there is none."""
        at = self._places.get(actor_id, -1)
        # Actors may be added, or replaced by richer ones, at any time: then places are found anew.
        if not 0 <= at < len(self.actors) or self.actors[at].id != actor_id:
            self._places = {actor.id: place for place, actor in enumerate(self.actors)}
            at = self._places[actor_id]
        return self.actors[at]
