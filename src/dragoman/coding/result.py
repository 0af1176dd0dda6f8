"""What coding hands to the record: events, statements, figures, visits and memberships of one story."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.coding.trace import Trace
from dragoman.record.models import Event, Figure, Membership, Statement, Visit


@dataclass(slots=True)
class Coding:
    """The coded story.

    Ids (E1…, S1…, F1…, V1…) need only be unique: the record gives its own, in order of first appearance.
    Actors, places and times are named by the ids of the :class:`~dragoman.resolve.resolution.Resolution`.
    """

    events: list[Event] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)
    codebook: str = "PLOVER 2.0"
    trace: Trace | None = None
    """Why the events are what they are, where it was asked for."""
