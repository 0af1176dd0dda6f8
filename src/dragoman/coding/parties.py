"""The parties of an event as a reader would list them: nobody twice under two names.

A reading may have both a state and the minister who acts for it, from a telling and its retelling or from two
mentions. Who acts is then the minister.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.record.models import Actor, Event
from dragoman.resolve.resolution import Resolution

_ACTS_FOR = frozenset({"person", "government", "office"})


def tidied(event: Event, resolution: Resolution, *, symmetric: bool) -> Event:
    """Return the event without states whose own officials stand beside them on the same side.

    ``symmetric``: both sides are one. Where they are not, an official of one country who acts on it may well
    be another country's whom the story's words did not place: nothing is taken away (it cost a point of F1).
    """
    both = [*event.actors, *event.recipients]
    actors = _without_states(event.actors, event.actors, resolution)
    recipients = _without_states(event.recipients, both if symmetric else event.recipients, resolution)
    if (actors, recipients) == (event.actors, event.recipients):
        return event
    return event.model_copy(update={"actors": actors, "recipients": recipients})


def _without_states(side: Sequence[str], beside: Sequence[str], resolution: Resolution) -> list[str]:
    acting = {_state(resolution.actor(name)) for name in beside}
    return [
        name
        for name in side
        if resolution.actor(name).kind != "state" or resolution.actor(name).country not in acting
    ]


def _state(actor: Actor) -> str | None:
    """The state that an actor acts for, if any."""
    return actor.country if actor.country and actor.kind in _ACTS_FOR else None
