"""GeoJSON by RFC 7946: a point for each event and each stop of a visit that has coordinates."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Final

from dragoman.export.delimited import listed
from dragoman.export.flat import VisitStop, visit_stops
from dragoman.export.formats import FileFormat, Options, Summary
from dragoman.export.joined import Joined, JoinedEvent
from dragoman.record.models import Place

NO_PLACE: Final = "without coordinates"


def write_geojson(records: Iterable[Joined], out: BinaryIO, options: Options) -> Summary:
    """Write one FeatureCollection, a feature a line."""
    summary = Summary()
    out.write(b'{"type": "FeatureCollection", "features": [')
    for told in records:
        for feature in features(told):
            if feature is None:
                summary.left_out[NO_PLACE] += 1
                continue
            before = ",\n" if summary.rows else "\n"
            out.write((before + json.dumps(feature, ensure_ascii=False)).encode())
            summary.rows += 1
    out.write(b"\n]}\n")
    return summary


def features(told: Joined) -> Iterator[dict[str, Any] | None]:
    """Yield a feature for each event and stop of a record; None for one without coordinates.

    >>> from dragoman.record.examples import small_record
    >>> list(features(Joined(small_record())))  # the example's places have no coordinates
    [None, None]
    """
    for event in told.events:
        yield _feature(event.id, event.place, _event_properties(event))
    for stop in visit_stops(told):
        yield _feature(f"{stop.visit.id}.{stop.number}", stop.place, _stop_properties(stop))


def _feature(identifier: str, place: Place | None, properties: dict[str, Any]) -> dict[str, Any] | None:
    if place is None or place.lat is None or place.lon is None:
        return None
    where = {
        "place": place.name,
        "place_country": place.country,
        "place_feature": place.feature,
        "geonames": place.geonames,
    }
    return {
        "type": "Feature",
        "id": identifier,
        "geometry": {"type": "Point", "coordinates": [place.lon, place.lat]},
        "properties": {"id": identifier, **properties, **where},
    }


def _event_properties(joined: JoinedEvent) -> dict[str, Any]:
    event, told = joined.event, joined.told
    return {
        "kind": "event",
        "type": event.type,
        "mode": event.mode,
        "plover": event.plover,
        "status": event.status,
        "actors": listed(actor.name for actor in joined.actors),
        "recipients": listed(actor.name for actor in joined.recipients),
        **_days(event.start, event.end),
        "quad": event.quad,
        "intensity": event.intensity,
        "evidence": told.words(event.evidence),
        "confidence": event.confidence,
        **_story(told),
    }


def _stop_properties(row: VisitStop) -> dict[str, Any]:
    visit = row.visit
    return {
        "kind": "stop",
        "type": None,
        "mode": None,
        "plover": None,
        "status": visit.visit.status,
        "actors": listed(actor.name for actor in visit.travellers),
        "recipients": None,
        **_days(row.stop.start, row.stop.end),
        "quad": None,
        "intensity": None,
        "evidence": None,
        "confidence": None,
        **_story(row.told),
    }


def _days(start: Any, end: Any) -> dict[str, str | None]:
    return {"start": start.isoformat() if start else None, "end": end.isoformat() if end else None}


def _story(told: Joined) -> dict[str, Any]:
    story = told.story
    return {
        "story": told.version,
        "publisher": story.publisher,
        "published": story.published.isoformat() if story.published else None,
        "language": story.language,
        "url": story.url,
    }


GEOJSON: Final = FileFormat("geojson", write_geojson)
