"""Anchors: what finds a thing again when its story is coded anew and everything is numbered differently.

An anchor is the thing's first span, with its words, and what tells apart things that stand on the same words.
In the same text the span decides; in another text of the story the words do, where they occur once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal

from dragoman.record.models import (
    Actor,
    Event,
    Figure,
    Membership,
    Place,
    Record,
    Span,
    Statement,
    Time,
    Visit,
)

Anchor = dict[str, Any]
Thing = Actor | Place | Time | Event | Statement | Figure | Visit | Membership
Part = Literal["actor", "place", "time", "event", "statement", "figure", "visit", "membership"]

LISTS: Final[dict[Part, str]] = {
    "actor": "actors",
    "place": "places",
    "time": "times",
    "event": "events",
    "statement": "statements",
    "figure": "figures",
    "visit": "visits",
    "membership": "memberships",
}
"""Layer → the field of a record that lists its things."""

_LETTERS: Final[dict[str, Part]] = {
    "A": "actor",
    "P": "place",
    "T": "time",
    "E": "event",
    "S": "statement",
    "F": "figure",
    "V": "visit",
    "M": "membership",
}

REFERENCES: Final[dict[tuple[Part, str], Part]] = {
    ("event", "actors"): "actor",
    ("event", "recipients"): "actor",
    ("event", "place"): "place",
    ("event", "statement"): "statement",
    ("statement", "speaker"): "actor",
    ("statement", "addressee"): "actor",
    ("statement", "within"): "statement",
    ("figure", "statement"): "statement",
    ("visit", "travellers"): "actor",
    ("membership", "member"): "actor",
    ("membership", "group"): "actor",
}
"""(Layer, field) → the layer of the things that it names."""


def layer_of_id(identifier: str) -> Part | None:
    """Return the layer that an id of a record belongs to.

    >>> layer_of_id("E7"), layer_of_id("X")
    ('event', None)
    """
    return _LETTERS.get(identifier[:1])


def things(record: Record, layer: Part) -> list[Any]:
    """Return the things of a layer, in the record's order."""
    found: list[Any] = getattr(record, LISTS[layer])
    return found


def identified(record: Record, layer: Part) -> Iterator[tuple[str, Any]]:
    """Yield the things of a layer with their ids; memberships, which have none, are M1, M2 …"""
    for number, thing in enumerate(things(record, layer), start=1):
        yield (f"M{number}" if layer == "membership" else thing.id), thing


def thing_of(record: Record, identifier: str) -> tuple[Part, Any]:
    """Return a thing by its id, with its layer. Raises ``KeyError`` for an unknown id."""
    layer = layer_of_id(identifier)
    if layer is not None:
        for name, thing in identified(record, layer):
            if name == identifier:
                return layer, thing
    raise KeyError(identifier)


def anchor_of(record: Record, layer: Part, thing: Thing) -> Anchor:
    """Return a thing's anchor: the same for the same words of the same text, whatever the thing's id.

    >>> from dragoman.record.examples import small_record
    >>> record = small_record()
    >>> anchor_of(record, "event", record.events[0])
    {'span': [42, 49], 'words': 'arrived', 'kind': 'CONSULT'}
    """
    span = first_span(record, layer, thing)
    anchor: Anchor = {"span": list(span), "words": record.evidence(span)}
    kind = _kind(thing)
    if kind:
        anchor["kind"] = kind
    same = [other for other in things(record, layer) if _same(record, layer, other, anchor)]
    if len(same) > 1:
        anchor["nth"] = next(number for number, other in enumerate(same) if other is thing)
    return anchor


def find(record: Record, layer: Part, anchor: Anchor) -> str | None:
    """Return the id of the thing that an anchor points to; None where it is not there, or not for certain."""
    span = _place(record, anchor)
    if span is None:
        return None
    there = {**anchor, "span": list(span)}
    found = [
        (name, thing) for name, thing in identified(record, layer) if _stands(record, layer, thing, there)
    ]
    alike = [(name, thing) for name, thing in found if _kind(thing) == anchor.get("kind", "")] or found
    exact = [entry for entry in alike if first_span(record, layer, entry[1]) == span] or alike
    nth = anchor.get("nth", 0)
    if len(exact) == 1 and "nth" not in anchor:
        return exact[0][0]
    return exact[nth][0] if "nth" in anchor and nth < len(exact) else None


def _place(record: Record, anchor: Anchor) -> Span | None:
    """Return where an anchor's words stand in this text."""
    start, end = anchor["span"]
    if record.story.text[start:end] == anchor["words"]:
        return start, end
    if record.story.text.count(anchor["words"]) != 1:
        return None
    start = record.story.text.index(anchor["words"])
    return start, start + len(anchor["words"])


def _stands(record: Record, layer: Part, thing: Thing, anchor: Anchor) -> bool:
    """Tell whether a thing stands on an anchor's words, first or also."""
    start, end = anchor["span"]
    return any((start, end) == tuple(span) for span in _spans(record, layer, thing))


def _same(record: Record, layer: Part, thing: Thing, anchor: Anchor) -> bool:
    return list(first_span(record, layer, thing)) == anchor["span"] and _kind(thing) == anchor.get("kind", "")


def _kind(thing: Thing) -> str:
    """Return what tells things apart that stand on the same words."""
    if isinstance(thing, Event):
        return thing.type
    return ""


def first_span(record: Record, layer: Part, thing: Thing) -> Span:
    """Return the words that a thing stands on first: an event's trigger, an actor's first mention."""
    return _spans(record, layer, thing)[0]


def _spans(record: Record, layer: Part, thing: Thing) -> Sequence[Span]:
    """Return the spans by which a thing is found, the first one first."""
    if isinstance(thing, Event):
        return [thing.trigger, *thing.mentions]
    if isinstance(thing, Statement):
        return thing.content
    if isinstance(thing, (Time, Figure, Membership)):
        return [thing.span]
    if isinstance(thing, Visit):
        return _visit_spans(record, thing)
    return thing.mentions


def _visit_spans(record: Record, visit: Visit) -> Sequence[Span]:
    """Return the triggers of what happens on a visit; without any, where its travellers are named."""
    events = {event.id: event for event in record.events}
    spans = [events[name].trigger for stop in visit.stops for name in stop.events]
    travellers = {actor.id: actor for actor in record.actors}
    return spans or [travellers[name].mentions[0] for name in visit.travellers] or [(0, 0)]
