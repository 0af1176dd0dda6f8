"""Put the record of one story together: keep what is used, order it as the text does, number it, check it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from dragoman import __version__
from dragoman.record.models import (
    Actor,
    Coder,
    DatelineInfo,
    Event,
    Figure,
    Membership,
    Place,
    Record,
    Statement,
    Stop,
    StoryInfo,
    Time,
    Visit,
)
from dragoman.record.validate import RecordError, validate

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from dragoman.coding.result import Coding
    from dragoman.ingest.story import Story
    from dragoman.resolve.resolution import Resolution

_Entry = TypeVar("_Entry", Actor, Place, Time, Event, Statement, Figure, Visit)
_LAST = 1 << 62


def assemble(story: Story, doc: Doc, resolution: Resolution, coding: Coding) -> Record:
    """Return the checked record of one story.

    Actors that neither act, are acted on, speak, travel nor belong, and places that the text does not name,
    are left out. Ids are given anew (A1, P1, T1, E1, S1, F1, V1 …) in order of first appearance in the text,
    the same in every field. Inputs are not changed.

    Raises :class:`~dragoman.record.validate.RecordError` when a span, an id or a day does not hold.
    """
    ids = _Renumbering(resolution, coding)
    record = Record(
        coder=Coder(version=__version__, model=doc.user_data.get("model", "none"), codebook=coding.codebook),
        story=_story_info(story, ids.places),
        actors=[_named(actor, ids.actor) for actor in ids.actors],
        places=[_named(place, ids.place) for place in ids.places],
        times=[time.model_copy(update={"id": f"T{n}"}) for n, time in enumerate(ids.times, start=1)],
        events=[ids.event_of(event) for event in ids.events],
        statements=[ids.statement_of(statement) for statement in ids.statements],
        figures=[ids.figure_of(figure, n) for n, figure in enumerate(ids.figures, start=1)],
        visits=[ids.visit_of(visit, n) for n, visit in enumerate(ids.visits, start=1)],
        memberships=[ids.membership_of(membership) for membership in coding.memberships],
    )
    validate(record)
    return record


class _Renumbering:
    """The entries to keep, in text order, and the new id of each old one."""

    def __init__(self, resolution: Resolution, coding: Coding) -> None:
        used = _used_actors(coding)
        self.actors = _in_text_order((a for a in resolution.actors if a.id in used), _first_mention)
        self.places = _in_text_order((p for p in resolution.places if p.mentions), _first_mention)
        self.times = _in_text_order(resolution.times, lambda time: time.span)
        self.events = _in_text_order(coding.events, lambda event: event.trigger)
        self.statements = _in_text_order(coding.statements, _statement_start)
        self.figures = _in_text_order(coding.figures, lambda figure: figure.span)
        triggers = {event.id: event.trigger for event in coding.events}
        self.visits = _in_text_order(coding.visits, lambda visit: _visit_start(visit, triggers))
        self.actor = _numbers("A", self.actors)
        self.place = _numbers("P", self.places)
        self.event = _numbers("E", self.events)
        self.statement = _numbers("S", self.statements)

    def event_of(self, event: Event) -> Event:
        return event.model_copy(
            update={
                "id": self.event[event.id],
                "actors": _renamed(event.actors, self.actor, f"{event.id}.actors"),
                "recipients": _renamed(event.recipients, self.actor, f"{event.id}.recipients"),
                "place": _one(event.place, self.place, f"{event.id}.place"),
                "statement": _one(event.statement, self.statement, f"{event.id}.statement"),
                "mentions": sorted(set(event.mentions)),
                "confidence": round(event.confidence, 3),
            }
        )

    def statement_of(self, statement: Statement) -> Statement:
        return statement.model_copy(
            update={
                "id": self.statement[statement.id],
                "speaker": _one(statement.speaker, self.actor, f"{statement.id}.speaker"),
                "addressee": _one(statement.addressee, self.actor, f"{statement.id}.addressee"),
                "within": _one(statement.within, self.statement, f"{statement.id}.within"),
            }
        )

    def figure_of(self, figure: Figure, number: int) -> Figure:
        claimed = _one(figure.statement, self.statement, f"{figure.id}.statement")
        return figure.model_copy(update={"id": f"F{number}", "statement": claimed})

    def visit_of(self, visit: Visit, number: int) -> Visit:
        travellers = _renamed(visit.travellers, self.actor, f"{visit.id}.travellers")
        stops = [self.stop_of(stop, visit.id) for stop in visit.stops]
        return visit.model_copy(update={"id": f"V{number}", "travellers": travellers, "stops": stops})

    def stop_of(self, stop: Stop, visit: str) -> Stop:
        place = _one(stop.place, self.place, f"{visit}.stops.place")
        return stop.model_copy(
            update={"place": place, "events": _renamed(stop.events, self.event, f"{visit}.stops.events")}
        )

    def membership_of(self, membership: Membership) -> Membership:
        member, group = _renamed([membership.member, membership.group], self.actor, "memberships")
        return membership.model_copy(update={"member": member, "group": group})


def _used_actors(coding: Coding) -> set[str]:
    used: set[str] = set()
    for event in coding.events:
        used.update(event.actors, event.recipients)
    for statement in coding.statements:
        used.update(actor for actor in (statement.speaker, statement.addressee) if actor is not None)
    for visit in coding.visits:
        used.update(visit.travellers)
    for membership in coding.memberships:
        used.update((membership.member, membership.group))
    return used


def _first_mention(entry: Actor | Place) -> tuple[int, int]:
    return min(entry.mentions, default=(_LAST, _LAST))


def _statement_start(statement: Statement) -> tuple[int, int]:
    spans = [*statement.content, *(span for span in (statement.cue, statement.source) if span is not None)]
    return min(spans, default=(_LAST, _LAST))


def _visit_start(visit: Visit, triggers: dict[str, tuple[int, int]]) -> tuple[int, int]:
    """Return the first trigger of the events at the stops; a visit without events comes last."""
    found = (triggers[event] for stop in visit.stops for event in stop.events if event in triggers)
    return min(found, default=(_LAST, _LAST))


def _in_text_order(entries: Iterable[_Entry], key: Callable[[_Entry], tuple[int, int]]) -> list[_Entry]:
    return sorted(entries, key=key)


def _numbers(letter: str, entries: Sequence[_Entry]) -> dict[str, str]:
    return {entry.id: f"{letter}{n}" for n, entry in enumerate(entries, start=1)}


def _one(old: str | None, numbers: dict[str, str], where: str) -> str | None:
    if old is None:
        return None
    if old not in numbers:
        raise RecordError("R202", where, old)
    return numbers[old]


def _renamed(old: Iterable[str], numbers: dict[str, str], where: str) -> list[str]:
    """Rename ids in their order; an id named twice in one field stays once."""
    renamed = (_one(value, numbers, where) for value in old)
    return list(dict.fromkeys(value for value in renamed if value is not None))


_Mentioned = TypeVar("_Mentioned", Actor, Place)


def _named(entry: _Mentioned, numbers: dict[str, str]) -> _Mentioned:
    return entry.model_copy(update={"id": numbers[entry.id], "mentions": sorted(set(entry.mentions))})


def _story_info(story: Story, places: Sequence[Place]) -> StoryInfo:
    return StoryInfo(
        id=story.id,
        title=story.title,
        text=story.text,
        language=story.language,
        publisher=story.publisher,
        url=story.url,
        published=story.published,
        published_from=story.published_from,
        dateline=_dateline(story, places),
    )


def _dateline(story: Story, places: Sequence[Place]) -> DatelineInfo | None:
    """Return the dateline with the id of the first place that is named inside its place span."""
    line = story.dateline
    if line is None:
        return None
    inside = None
    if line.place is not None:
        first, last = line.place
        named = (
            (span[0], n)
            for n, place in enumerate(places, start=1)
            for span in place.mentions
            if span[0] < last and first < span[1]
        )
        inside = min(named, default=None)
    return DatelineInfo(
        place=f"P{inside[1]}" if inside else None, date=line.date, span=(line.start, line.end)
    )
