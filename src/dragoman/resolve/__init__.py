"""Resolution: which actors, places and days the words of an annotated story mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.resolve.resolution import Resolution

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from spacy.tokens import Doc

    from dragoman.record.models import Place

__all__ = ["Resolution", "land_at_tokens", "resolve", "story_day"]


def resolve(doc: Doc) -> Resolution:
    """Return the actors, places and times of an annotated story, with where each is mentioned.

    Offices are looked up on the story's day: the one it was published on, else the one of its dateline. A
    story with neither names nobody by office alone.
    """
    from dragoman.knowledge.base import load_knowledge
    from dragoman.knowledge.laid import load_people
    from dragoman.resolve.actors import resolve_actors
    from dragoman.resolve.knowledge import load_names
    from dragoman.resolve.places import resolve_places
    from dragoman.resolve.times import resolve_times

    places, place_at = resolve_places(doc, load_knowledge())
    times, time_at = resolve_times(doc)
    lands = land_at_tokens(places, place_at)
    actors, actor_at = resolve_actors(doc, load_names(), load_people(), story_day(doc), places=lands)
    return Resolution(actors, places, times, actor_at, place_at, time_at)


def story_day(doc: Doc) -> date | None:
    """Return the day on which a story speaks: published on, else the dateline's; None without either."""
    story = doc._.story if doc.has_extension("story") else None
    if story is None:
        return None
    dateline = story.dateline.date if story.dateline is not None else None
    return story.published or dateline


def land_at_tokens(places: Iterable[Place], place_at: Mapping[int, str]) -> dict[int, str | None]:
    """Return the land of the place at each token; none for a place that only its company gives a land."""
    lands = {place.id: place.country for place in places if place.geonames is not None or place.feature}
    return {i: lands.get(place) for i, place in place_at.items()}
