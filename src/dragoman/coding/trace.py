"""Why the coder decided as it did, noted where it decides; a trace is kept only when asked for.

Values are plain (words, offsets, ids of the resolution, names of rules): a trace outlives the ``Doc``.
:mod:`dragoman.explain` puts them into words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from dragoman.record.models import Event, Span

Source = Literal["lexicon", "codebook", "learned"]
"""What named an event: our table, a codebook of one's own, or the reader as it has learned."""
LEARNED: Final = "learned"
"""The place of parties that the reader found by itself, whatever the frame."""


@dataclass(frozen=True, slots=True)
class Because:
    """A value with the rule that gave it and the words that decided, where there are some."""

    value: str | None
    rule: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class PartyTrace:
    """An actor in a role, the words that stand for it, and how these lead there.

    ``way``: named, speaker, modifier, owner, appositive, place, topic; ``around`` where no frame gave it.
    ``sentences`` counts how far back the words stand.
    """

    actor: str
    span: Span | None
    way: str
    slot: str | None = None
    """The place of the frame; None where the party was found around it."""
    sentences: int = 0


@dataclass(frozen=True, slots=True)
class RoleTrace:
    """Who has a role, and the place in or around the frame that gave them: ``subj``, ``with``, ``story`` …"""

    place: str
    parties: tuple[PartyTrace, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """What named the event: a word in a frame, and the row that says so."""

    source: Source
    word: str
    pos: str
    needs: str
    file: str
    line: int
    prior: float
    loose: bool
    under: str | None


@dataclass(frozen=True, slots=True)
class Point:
    """One feature of the confidence: its value, and what it adds to the log odds."""

    name: str
    value: float
    points: float


@dataclass(frozen=True, slots=True)
class ReadingTrace:
    """One reading of a word: what it would code, and why."""

    span: Span
    frame: Frame
    type: str
    plover: str
    announced: bool
    mode: Because
    status: Because
    actors: RoleTrace
    recipients: RoleTrace
    day: Because | None
    place: Because | None
    statement: str | None
    confidence: float
    points: tuple[Point, ...]

    @property
    def odds(self) -> float:
        """The log odds that the confidence is made from."""
        return sum(point.points for point in self.points)

    @property
    def meaning(self) -> tuple[str, str | None, str, frozenset[str], frozenset[str]]:
        """What tells readings apart: type, mode, status and parties."""
        who, whom = (
            frozenset(party.actor for party in role.parties) for role in (self.actors, self.recipients)
        )
        return self.type, self.mode.value, self.status.value or "", who, whom


@dataclass(frozen=True, slots=True)
class Change:
    """What a later stage did to a field: the rule, the new value, and how many sentences off it was told."""

    field: Literal["day", "place", "status"]
    rule: str
    value: str | None
    sentences: int | None = None


@dataclass(frozen=True, slots=True)
class Retelling:
    """Another telling of the event that was joined with it, and by which rule."""

    span: Span
    rule: str
    gave: tuple[str, ...]


@dataclass(slots=True)
class EventTrace:
    """All that is noted of one event: the reading taken, those passed over, and what came after."""

    taken: ReadingTrace
    others: tuple[ReadingTrace, ...]
    changes: list[Change] = field(default_factory=list)
    retellings: list[Retelling] = field(default_factory=list)

    @property
    def runner_up(self) -> ReadingTrace | None:
        """The most credible of the other readings that would have coded something else."""
        rest = [other for other in self.others if other.meaning != self.taken.meaning]
        return max(rest, key=lambda reading: reading.odds, default=None)


class Trace:
    """The reasons of one story's events, by where their triggers stand."""

    def __init__(self) -> None:
        self.events: dict[int, EventTrace] = {}
        self.threshold = 0.0

    def of(self, event: Event) -> EventTrace | None:
        """Return what is noted of an event."""
        return self.events.get(event.trigger[0])

    def consider(self, taken: ReadingTrace, others: Sequence[ReadingTrace]) -> None:
        """Note which reading of a word was taken."""
        self.events[taken.span[0]] = EventTrace(taken, tuple(others))

    def compare(self, before: Event, after: Event, rule: str, sentences: int | None = None) -> Event:
        """Note which of day and place a stage changed, and by which rule; return the event as it is now."""
        noted = self.of(before)
        if noted is not None and (before.start, before.end) != (after.start, after.end):
            days = f"{after.start}/{after.end}" if after.start else None
            noted.changes.append(Change("day", rule, days, sentences))
        if noted is not None and before.place != after.place:
            noted.changes.append(Change("place", rule, after.place, sentences))
        return after

    def joined(self, kept: Event, other: Event, rule: str, whole: Event) -> None:
        """Note that two tellings are one event, named after ``kept``."""
        mine, theirs = self.of(kept), self.of(other)
        if mine is None:
            return
        gave = tuple(
            name
            for name, before, after in (
                ("actors", kept.actors, whole.actors),
                ("recipients", kept.recipients, whole.recipients),
                ("mode", kept.mode, whole.mode),
                ("day", kept.start, whole.start),
                ("place", kept.place, whole.place),
            )
            if before != after
        )
        mine.retellings.append(Retelling(other.trigger, rule, gave))
        mine.retellings += theirs.retellings if theirs is not None else []
