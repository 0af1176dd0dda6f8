"""PLOVER JSON Lines: one record of PLOVER's data interchange specification a line.

Fields and their order are those of ``data/plover.tsv``; what PLOVER has no field for is under ``dragoman``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, BinaryIO, Final

from dragoman.export.codes import divisions
from dragoman.export.formats import FileFormat, Options, Summary
from dragoman.export.joined import Joined, JoinedEvent
from dragoman.ontology import load_codebook
from dragoman.record.models import Actor, Place

_SPECIAL: Final = {"planned": "future", "hypothetical": "hypothetical", "denied": "negation"}
"""Status → PLOVER's special context; not where the code itself was reduced, which says the same."""


def write_plover(records: Iterable[Joined], out: BinaryIO, options: Options) -> Summary:
    """Write one JSON object a line for each event."""
    summary = Summary()
    for told in records:
        for event in told.events:
            out.write(json.dumps(plover_record(event), ensure_ascii=False).encode() + b"\n")
            summary.rows += 1
    return summary


def plover_record(joined: JoinedEvent) -> dict[str, Any]:
    """Return one event as a PLOVER record.

    >>> from dragoman.record.examples import small_record
    >>> event = next(Joined(small_record()).events)
    >>> record = plover_record(event)
    >>> record["event"], record["mode"], record["source"][0]["office"]
    (['CONSULT'], ['visit'], 'Foreign Minister')
    """
    event, told = joined.event, joined.told
    quad, scale = score(joined)
    return {
        "id": joined.id,
        "date": event.start.isoformat() if event.start else None,
        "enddate": event.end.isoformat() if event.end and event.end != event.start else None,
        "source": [_actor(told, actor) for actor in joined.actors],
        "recipient": [_actor(told, actor) for actor in joined.recipients],
        "event": [event.plover],
        "event_loc": _place(joined.place),
        "event_text": [told.words(event.trigger)],
        "quad_code": quad,
        "event_scale": scale,
        "mode": [event.mode] if event.mode and not joined.is_reduced else [],
        "context": [*event.contexts, *_special(joined)],
        "text": told.words(event.evidence),
        "text_info": {"start": event.evidence[0], "end": event.evidence[1]},
        "cite_info": _citation(told),
        "coder": f"{told.record.coder.name} {told.record.coder.version}",
        "dragoman": {
            "type": event.type,
            "mode": event.mode,
            "status": event.status,
            "date_from": event.date_from,
            "statement": told.id_of(event.statement) if event.statement else None,
            "confidence": event.confidence,
            **({"codes": event.codes} if event.codes else {}),
        },
    }


def score(joined: JoinedEvent) -> tuple[int, float]:
    """Return quad class and PLOVER score of an event's PLOVER code, which a reduction may have changed."""
    book, event = load_codebook(), joined.event
    if joined.is_reduced or event.intensity is None:
        mode = None if joined.is_reduced else event.mode
        return book.type(event.plover).quad, book.intensity(event.plover, mode)
    return event.quad, event.intensity


def _special(joined: JoinedEvent) -> list[str]:
    context = None if joined.is_reduced else _SPECIAL.get(joined.event.status)
    return [context] if context else []


def _actor(told: Joined, actor: Actor) -> dict[str, Any]:
    return {
        "code": actor.country,
        "sector": actor.sectors,
        "actor_text": told.words(actor.mentions[0]) if actor.mentions else None,
        "identifier_id": actor.knowledge_id,
        "identifier_text": actor.name,
        "office": actor.title,
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {
        "geonameid": place.geonames,
        "name": place.name,
        "latitude": place.lat,
        "longitude": place.lon,
        "cc3": place.country,
        "admin1": divisions(place).province,
    }


def _citation(told: Joined) -> dict[str, Any]:
    story, coder = told.story, told.record.coder
    return {
        "title": story.title,
        "url": story.url,
        "publication": story.publisher,
        "published": story.published.isoformat() if story.published else None,
        "language": story.language,
        "coder": f"{coder.name} {coder.version}, {coder.model}",
        "codebook": coder.codebook,
    }


PLOVER: Final = FileFormat("plover", write_plover)
