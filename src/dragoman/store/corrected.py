"""A record with what people put right in it: the same corrections give the same record, however they came.

Nothing here touches a database. A correction that finds its thing changes one field of it, or takes it out;
what named a thing that was taken out names it no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from pydantic import ValidationError

from dragoman.errors import InputError
from dragoman.record.models import Event, Record
from dragoman.record.validate import RecordError, validate
from dragoman.store import anchors
from dragoman.store.anchors import REFERENCES, Anchor, Part

REMOVED: Final = ""
"""The field of a correction that takes a whole thing out."""

_STORY_FIELDS: Final = ("title", "publisher", "published", "url")
_FIXED: Final = {
    "id",
    "mentions",
    "span",
    "trigger",
    "evidence",
    "content",
    "cue",
    "source",
    "of_span",
    "stops",
}
"""Fields that are evidence, or ids: a correction says what the words mean, not which words there are."""

_DERIVED: Final = ("type", "mode", "status")
"""Fields of an event from which its code, quadrant and intensity follow."""


@dataclass(frozen=True, slots=True)
class Correction:
    """Who says what is right, instead of what, and why."""

    story: str
    version: str
    layer: str
    anchor: Anchor
    field: str
    before: Any
    after: Any
    who: str
    at: datetime
    why: str


def corrected(record: Record, corrections: Iterable[Correction]) -> tuple[Record, list[Correction]]:
    """Return a record put right, and the corrections that found nothing to put right in it."""
    work = _Work(record)
    ordered = sorted(corrections, key=lambda one: (one.at, one.why, one.field, str(one.after)))
    lost = [one for one in ordered if not work.carry_out(one)]
    return work.result, lost


def change(record: Record, identifier: str, field: str, after: Any) -> tuple[str, Anchor, Any, Any]:
    """Return layer, anchor, value before and value after of a change, as a correction keeps them.

    ``identifier`` is a thing's id, or empty for the story; ``field`` is :data:`REMOVED` to take it out. What
    is kept names things by anchors. Raises ``InputError`` where there is no such thing, field or value.
    """
    if not identifier:
        if field not in _STORY_FIELDS:
            raise InputError("story", f"no field {field!r} to correct; there are {', '.join(_STORY_FIELDS)}")
        return "story", {}, _plain(getattr(record.story, field)), after
    try:
        layer, thing = anchors.thing_of(record, identifier)
    except KeyError:
        raise InputError(identifier, "nothing in the record has this id") from None
    anchor = anchors.anchor_of(record, layer, thing)
    if field == REMOVED:
        return layer, anchor, thing.model_dump(mode="json"), None
    fields = [name for name in type(thing).model_fields if name not in _FIXED]
    if field not in fields:
        raise InputError(identifier, f"no field {field!r} to correct; there are {', '.join(fields)}")
    before = _named(record, layer, field, getattr(thing, field))
    value = _named(record, layer, field, after)
    work = _Work(record)
    try:
        work.put(layer, identifier, field, value)
        validate(work.result)
    except (ValidationError, RecordError) as error:
        said = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InputError(identifier, f"{field} cannot be {after!r}: {said}") from error
    return layer, anchor, _plain(before), _plain(value)


class _Work:
    """A copy of a record that corrections are carried out on.

    Things are found in the record as it was coded, so that no correction hides a thing from another.
    """

    def __init__(self, record: Record) -> None:
        self.coded = record
        self.result = record.model_copy(deep=True)
        # By the ids they have now: taking a membership out would number the others anew.
        self._things = {
            (layer, name): thing
            for layer in anchors.LISTS
            for name, thing in anchors.identified(self.result, layer)
        }

    def carry_out(self, one: Correction) -> bool:
        """Carry out a correction; return whether all that it names was found."""
        if one.layer == "story":
            story = {**self.result.story.model_dump(), one.field: one.after}
            self.result.story = type(self.result.story).model_validate(story)
            return True
        layer: Part = one.layer  # type: ignore[assignment]
        name = anchors.find(self.coded, layer, one.anchor)
        if name is None:
            return False
        if one.field == REMOVED:
            _remove(self.result, layer, name, self._things[layer, name])
            return True
        return self.put(layer, name, one.field, one.after)

    def put(self, layer: Part, name: str, field: str, value: Any) -> bool:
        """Set a field of a thing; return whether the things that the value names were found."""
        thing = self._things[layer, name]
        target = REFERENCES.get((layer, field))
        if target is not None:
            wanted = value if isinstance(value, list) else [value]
            ids = [anchors.find(self.coded, target, anchor) for anchor in wanted if anchor is not None]
            if None in ids:
                return False
            value = ids if isinstance(value, list) else (ids[0] if ids else None)
        values = {**thing.model_dump(), field: value}
        if isinstance(thing, Event) and field in _DERIVED:
            values.update(_follows(values))
        fixed = type(thing).model_validate(values)
        for attribute in type(thing).model_fields:
            setattr(thing, attribute, getattr(fixed, attribute))
        return True


def _follows(event: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an event that the codebook derives from its type, mode and status."""
    from dragoman.ontology.codebook import load_codebook

    book = load_codebook()
    try:
        kind = book.type(event["type"])
        plover = book.reduce(event["type"], event["status"], mode=event["mode"])
        return {
            "plover": plover,
            "codes": book.codes(plover, event["mode"] if plover == event["type"] else None),
            "quad": kind.quad,
            "intensity": book.intensity(event["type"], event["mode"]),
        }
    except (KeyError, ValueError) as error:
        raise InputError(event["id"], f"{event['type']!r} is no type of the codebook") from error


def _named(record: Record, layer: Part, field: str, value: Any) -> Any:
    """Return a field's value with anchors in place of ids."""
    target = REFERENCES.get((layer, field))
    if target is None or value is None:
        return value
    if isinstance(value, list):
        return [_named(record, layer, field, entry) for entry in value]
    if isinstance(value, dict):
        return value
    present = dict(anchors.identified(record, target))
    if value not in present:
        raise InputError(str(value), f"no {target} of the record has this id")
    return anchors.anchor_of(record, target, present[value])


def _remove(record: Record, layer: Part, name: str, gone: anchors.Thing) -> None:
    kept = [thing for thing in anchors.things(record, layer) if thing is not gone]
    setattr(record, anchors.LISTS[layer], kept)
    if layer == "actor":
        record.memberships = [one for one in record.memberships if name not in (one.member, one.group)]
    for (owner, field), target in REFERENCES.items():
        if target != layer:
            continue
        for thing in anchors.things(record, owner):
            value = getattr(thing, field)
            if isinstance(value, list):
                setattr(thing, field, [entry for entry in value if entry != name])
            elif value == name:
                setattr(thing, field, None)
    _unstop(record, layer, name)


def _unstop(record: Record, layer: Part, name: str) -> None:
    """Take a thing out of the stops of visits and the dateline."""
    for stop in (stop for visit in record.visits for stop in visit.stops):
        if layer == "event":
            stop.events = [entry for entry in stop.events if entry != name]
        elif layer == "place" and stop.place == name:
            stop.place = None
    dateline = record.story.dateline
    if layer == "place" and dateline is not None and dateline.place == name:
        dateline.place = None


def _plain(value: Any) -> Any:
    """Return a value as JSON would hold it."""
    return value.isoformat() if hasattr(value, "isoformat") else value
