"""POLECAT's 40 columns: one event a row, tab-separated, with a header."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import BinaryIO, Final

from dragoman.export.codes import country_codes, divisions
from dragoman.export.columns import names_of
from dragoman.export.delimited import Value, listed, write_tab_row
from dragoman.export.formats import FileFormat, Options, Summary
from dragoman.export.joined import Joined, JoinedEvent
from dragoman.export.plover import score
from dragoman.record.models import Actor

_QUADS: Final = {
    1: "VERBAL COOPERATION",
    2: "MATERIAL COOPERATION",
    3: "VERBAL CONFLICT",
    4: "MATERIAL CONFLICT",
}
_BODIES: Final = frozenset({"government", "organization", "igo", "group", "armed_group"})


def write_polecat(records: Iterable[Joined], out: BinaryIO, options: Options) -> Summary:
    """Write a header and one row for each event that has happened or is going on."""
    summary = Summary()
    write_tab_row(out, names_of("polecat"))
    for told in records:
        about_story = _story_cells(told)
        for event in told.events:
            if not event.is_done:
                summary.left_out[event.event.status] += 1
                continue
            write_tab_row(out, [*polecat_cells(event), *about_story])
            summary.rows += 1
    return summary


def polecat_cells(joined: JoinedEvent) -> list[Value]:
    """Return the first 33 cells of an event's row: all but those that are the same for its story."""
    event = joined.event
    quad, scale = score(joined)
    return [
        joined.id,
        joined.day,
        event.plover,
        None if joined.is_reduced else event.mode,
        scale,
        _QUADS[quad],
        listed(event.contexts),
        *_party_cells(joined.told, joined.actors),
        *_party_cells(joined.told, joined.recipients),
        *_place_cells(joined),
    ]


def _party_cells(told: Joined, actors: Sequence[Actor]) -> list[Value]:
    """Return eight cells; in each, a place for every actor, in one order."""
    sectors = [", ".join(actor.sectors) for actor in actors]
    return [
        listed(actor.name for actor in actors),
        listed(actor.country for actor in actors),
        listed(country_codes(actor.country).cow for actor in actors),
        next((actor.sectors[0] for actor in actors[:1] if actor.sectors), None),
        listed(sectors),
        listed(actor.title for actor in actors),
        listed(told.words(actor.mentions[0]) if actor.mentions else None for actor in actors),
        None,
    ]


def _place_cells(joined: JoinedEvent) -> list[Value]:
    place, parts = joined.place, divisions(joined.place)
    if place is None:
        return [None] * 10
    return [
        place.name,
        parts.city,
        None,
        parts.province,
        place.country,
        place.lat,
        place.lon,
        place.geonames,
        joined.told.words(place.mentions[0]) if place.mentions else None,
        None,
    ]


def _story_cells(told: Joined) -> list[Value]:
    story, coder, actors = told.story, told.record.coder, told.record.actors
    return [
        story.publisher,
        story.published,
        listed(actor.name for actor in actors if actor.kind == "person" and not actor.anonymous),
        listed(actor.name for actor in actors if actor.kind in _BODIES),
        listed(place.name for place in told.record.places),
        story.language,
        f"{coder.name} {coder.version}, {coder.model}",
    ]


POLECAT: Final = FileFormat("polecat", write_polecat)
