"""What differs between two records of one text, thing by thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from dragoman.record.models import Record, Span
from dragoman.store import anchors
from dragoman.store.anchors import REFERENCES, Part

_UNCOMPARED: Final = {"id", "mentions", "confidence", "stops"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One row of a comparison."""

    layer: Part
    kind: Literal["added", "removed", "changed"]
    span: Span
    words: str
    field: str | None
    before: Any
    after: Any


def differences(old: Record, new: Record) -> Iterator[Difference]:
    """Yield what differs, layer by layer in the order of the text; things are matched by their words.

    Things named by others are shown by their names, so that a new numbering is no difference. Confidence is
    not compared.

    >>> from dragoman.record.examples import small_record
    >>> old, new = small_record(), small_record()
    >>> new.events[0].status = "planned"
    >>> [(row.field, row.before, row.after) for row in differences(old, new)]
    [('status', 'happened', 'planned')]
    """
    for layer in anchors.LISTS:
        before, after = _things(old, layer), _things(new, layer)
        for key in sorted(before.keys() | after.keys()):
            span = key[0]
            words = new.evidence(span)
            if key not in after:
                yield Difference(layer, "removed", span, words, None, before[key], None)
            elif key not in before:
                yield Difference(layer, "added", span, words, None, None, after[key])
            else:
                for field, value in after[key].items():
                    if before[key][field] != value:
                        yield Difference(layer, "changed", span, words, field, before[key][field], value)


def _things(record: Record, layer: Part) -> dict[tuple[Span, int], dict[str, Any]]:
    """Return a layer's things by where they stand, as plain values."""
    found: dict[tuple[Span, int], dict[str, Any]] = {}
    standing: Counter[Span] = Counter()
    for thing in anchors.things(record, layer):
        start, end = anchors.first_span(record, layer, thing)
        values = thing.model_dump(mode="json", exclude=_UNCOMPARED)
        for field in values:
            target = REFERENCES.get((layer, field))
            if target is not None:
                values[field] = _shown(record, target, values[field])
        if layer == "visit":
            values["stops"] = [
                {
                    **stop.model_dump(mode="json", exclude={"events"}),
                    "place": _shown(record, "place", stop.place),
                }
                for stop in thing.stops
            ]
        found[(start, end), standing[start, end]] = values
        standing[start, end] += 1
    return found


def _shown(record: Record, layer: Part, value: Any) -> Any:
    """Return what things are called instead of their ids."""
    if isinstance(value, list):
        return [_shown(record, layer, entry) for entry in value]
    if value is None:
        return None
    thing = next(thing for thing in anchors.things(record, layer) if thing.id == value)
    name = getattr(thing, "name", None)
    return name if name is not None else record.evidence(anchors.first_span(record, layer, thing))
