"""Resolution: which actors, places and days the words of an annotated story mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.resolve.resolution import Resolution

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Doc

__all__ = ["Resolution", "resolve", "story_day"]


def resolve(doc: Doc) -> Resolution:
    """Return the actors, places and times of an annotated story, with where each is mentioned.

    Offices are looked up on the story's day: the one it was published on, else the one of its dateline. A
    story with neither names nobody by office alone.
    """
    from dragoman.knowledge.base import load_knowledge
    from dragoman.knowledge.laid import load_people
    from dragoman.resolve.actors import resolve_actors
    from dragoman.resolve.home import settle_home
    from dragoman.resolve.knowledge import load_names
    from dragoman.resolve.places import resolve_places
    from dragoman.resolve.times import resolve_times

    places, place_at = resolve_places(doc, load_knowledge())
    times, time_at = resolve_times(doc)
    lands = {place.id: place.country for place in places}
    countries = {i: lands.get(place) for i, place in place_at.items()}
    actors, actor_at = resolve_actors(doc, load_names(), load_people(), story_day(doc), places=countries)
    actors = settle_home(actors, places)
    return Resolution(actors, places, times, actor_at, place_at, time_at)


def story_day(doc: Doc) -> date | None:
    """Return the day on which a story speaks: published on, else the dateline's; None without either."""
    story = doc._.story if doc.has_extension("story") else None
    if story is None:
        return None
    dateline = story.dateline.date if story.dateline is not None else None
    return story.published or dateline
