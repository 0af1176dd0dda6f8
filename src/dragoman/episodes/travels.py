"""Visits across stories: one journey from its announcement through its stops to its end or cancellation."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any, Final

from dragoman.episodes.blocks import Keys
from dragoman.episodes.compare import same_person
from dragoman.episodes.linking import Matter
from dragoman.episodes.mentions import Days, Party, party_of
from dragoman.episodes.score import Link, probability, ranked
from dragoman.episodes.tables import toml
from dragoman.record.models import Record, Visit

REACH: Final = 3
"""Days between two tellings of one journey that both date it."""
_BUCKET: Final = 8
_BEFORE: Final = 3
"""An undated visit that has taken place did so at most this many days before the story; papers are quick."""
_AHEAD: Final = 21
"""An undated visit that is planned begins at most this many days after the story: three weeks is the
usual notice."""
_COMING: Final = frozenset({"planned", "hypothetical"})


@dataclass(frozen=True, slots=True)
class Leg:
    """One stop: the state, the place in it, and the days where they are told."""

    country: str | None
    place: str | None
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Travel:
    """One visit of one story. ``window`` is when it must have taken place, as far as the story tells."""

    uid: str
    story: str
    travellers: tuple[Party, ...]
    legs: tuple[Leg, ...]
    status: str
    published: date | None
    window: Days | None

    @property
    def countries(self) -> frozenset[str]:
        """The states it leads to."""
        return frozenset(leg.country for leg in self.legs if leg.country is not None)


def travels_of(record: Record, story: str | None = None) -> list[Travel]:
    """The visits of a record as travels; ``story`` is what the record keeper calls it, if not by its own id.

    >>> from dragoman.record.examples import small_record
    >>> [(t.uid, sorted(t.countries), t.status) for t in travels_of(small_record())]
    [('example.V1', ['MAR'], 'happened')]
    """
    story = story or record.story.id
    actors = {actor.id: actor for actor in record.actors}
    places = {place.id: place for place in record.places}
    found = []
    for visit in record.visits:
        legs = []
        for stop in visit.stops:
            place = places.get(stop.place or "")
            name = None if place is None else str(place.geonames or place.name.casefold())
            legs.append(Leg(stop.country, name, stop.start, stop.end or stop.start))
        found.append(
            Travel(
                uid=f"{story}.{visit.id}",
                story=story,
                travellers=tuple(party_of(actors[actor]) for actor in visit.travellers),
                legs=tuple(legs),
                status=visit.status,
                published=record.story.published,
                window=_window(visit, record.story.published),
            )
        )
    return found


def _window(visit: Visit, published: date | None) -> Days | None:
    starts = [stop.start for stop in visit.stops if stop.start is not None]
    ends = [stop.end or stop.start for stop in visit.stops if stop.start is not None]
    if starts:
        return Days(min(starts), max(end for end in ends if end is not None), told=True)
    if published is None:
        return None
    before = timedelta(0 if visit.status in _COMING else _BEFORE)
    ahead = timedelta(_AHEAD if visit.status in {*_COMING, "cancelled"} else 0)
    return Days(published - before, published + ahead, told=False)


def keys_of(travel: Travel) -> Keys:
    """Who travels (a surname, else the state), where to, in which stretch of days."""
    names = {
        party.surname if party.named_person and party.surname else party.land for party in travel.travellers
    }
    places = [f"{name}>{country}" for name in sorted(names) for country in sorted(travel.countries)]
    stands = [f"visit {bucket} {place}" for bucket in _buckets(travel.window, 0) for place in places]
    asks = [f"visit {bucket} {place}" for bucket in _buckets(travel.window, REACH) for place in places]
    return Keys(tuple(stands), tuple(asks))


def _buckets(window: Days | None, margin: int) -> Iterable[str]:
    if window is None:
        return ["undated"]
    first = (window.start - timedelta(days=margin)).toordinal() // _BUCKET
    last = (window.end + timedelta(days=margin)).toordinal() // _BUCKET
    return map(str, range(first, last + 1))


def link(a: Travel, b: Travel, copies: bool) -> Link | None:
    """Compare two visits; None where they cannot be one."""
    shared = a.countries & b.countries
    if a.story == b.story or not shared or (a.window is None) != (b.window is None):
        return None
    if a.window is not None and b.window is not None and a.window.apart(b.window) > REACH:
        return None
    who = _who(a, b)
    if who is None:
        return None
    points = toml("weights.toml")["visits"]
    names = ["any pair", who, *_where(a, b), *_when(a, b), *(["stories are copies"] if copies else [])]
    parts = {name: float(points[name]) for name in names}
    one, other = sorted((a.uid, b.uid))
    key = f"{who}, {'–'.join(sorted(shared))}"
    return Link(one, other, round(probability(math.fsum(parts.values())), 4), key, ranked(parts))


def _who(a: Travel, b: Travel) -> str | None:
    mine = [party for party in a.travellers if party.named_person]
    others = [party for party in b.travellers if party.named_person]
    if mine and others:
        return "same traveller" if any(same_person(p, q) for p in mine for q in others) else None
    lands = {party.land for party in a.travellers} & {party.land for party in b.travellers}
    return "travellers of one state" if lands else None


def _where(a: Travel, b: Travel) -> list[str]:
    found = ["same countries" if a.countries == b.countries else "some countries in common"]
    places = {leg.place for leg in a.legs if leg.place}, {leg.place for leg in b.legs if leg.place}
    if places[0] & places[1]:
        found.append("a place in common")
    return found


def _when(a: Travel, b: Travel) -> list[str]:
    if a.window is None or b.window is None:
        return ["no day"]
    apart = a.window.apart(b.window)
    if a.window.told and b.window.told:
        return ["days overlap"] if apart == 0 else ["days close"]
    return ["days possible"] if apart == 0 else ["days close"]


def travel_matter() -> Matter[Travel]:
    """How visits are joined into journeys."""
    return Matter("visit", keys_of, link, float(toml("weights.toml")["threshold"]), pack, unpack)


def pack(travel: Travel) -> dict[str, Any]:
    """A travel as JSON can hold it."""
    return {
        "uid": travel.uid,
        "story": travel.story,
        "status": travel.status,
        "published": _iso(travel.published),
        "travellers": [asdict(party) for party in travel.travellers],
        "legs": [[leg.country, leg.place, _iso(leg.start), _iso(leg.end)] for leg in travel.legs],
        "window": travel.window and [_iso(travel.window.start), _iso(travel.window.end), travel.window.told],
    }


def unpack(data: Mapping[str, Any]) -> Travel:
    """The travel that :func:`pack` made this of."""
    window = data["window"]
    return Travel(
        uid=data["uid"],
        story=data["story"],
        status=data["status"],
        published=_day(data["published"]),
        travellers=tuple(Party(**party) for party in data["travellers"]),
        legs=tuple(
            Leg(country, place, _day(start), _day(end)) for country, place, start, end in data["legs"]
        ),
        window=Days(date.fromisoformat(window[0]), date.fromisoformat(window[1]), window[2])
        if window
        else None,
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


# What the tellings of a journey make together ------------------------------------------------------------


def stops_of(tellings: Iterable[Travel]) -> list[Leg]:
    """The stops of a journey: one a country and place, with the days most told; dated ones first, in
    order."""
    by_stop: dict[tuple[str | None, str | None], list[Leg]] = {}
    for travel in sorted(tellings, key=lambda t: t.uid):
        for leg in travel.legs:
            by_stop.setdefault((leg.country, leg.place), []).append(leg)
    named = {country for country, place in by_stop if place is not None}
    found = []
    for (country, place), legs in by_stop.items():
        if place is None and country in named:
            continue  # "Peru" is told beside "Lima": no further stop
        days = [(leg.start, leg.end) for leg in legs if leg.start is not None]
        start, end = max(sorted(set(days), key=str), key=days.count) if days else (None, None)
        found.append(Leg(country, place, start, end))
    return sorted(found, key=lambda leg: (leg.start is None, leg.start or date.min, str(leg.country)))
