"""Which place a name means: candidates from the knowledge base and the gazetteer, ranked by the story.

What the text says beside a name ("Paris, Texas", "Lima (Peru)") counts most, then the states and regions that
the story is about, how far a candidate lies from the other places, and how many people live there.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.knowledge.base import KnowledgeBase
from dragoman.knowledge.countries import FederalState
from dragoman.knowledge.gazetteer import Gazetteer, Toponym
from dragoman.knowledge.tables import is_cased, words
from dragoman.resolve.lands import Land
from dragoman.resolve.place_forms import other_forms, says_region

_EARTH_KM = 6371.0
_NEAR_KM = 150.0
"""Distance over which the pull of another place falls to a third: the reach of a local story."""
_ACRONYM = 3
"""Letters of names in capitals that the gazetteer is not asked for."""
_SHARE = 0.6
"""An unknown place lies in the land that has this share of the places around it; else nowhere is said."""
_SEATS = {"District of Columbia": "Washington"}
_STRIPPED = 50_000
"""Inhabitants of a town that a name less its compass point may mean: "South Beirut", but not "West Side"."""
_SEAT = 0.1
"""A town that holds this share of the people of a region of its name is meant by the bare name: Hiroshima."""
_CALLED = 0.25
"""The same where the name is not the town's own: "New York" (City), but not "Oklahoma" (City)."""
_ROUNDS = 3
"""Rounds of choosing all places of a story by one another; LGL changes no more after the third."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each kind of evidence counts, in powers of ten of inhabitants."""

    country: float = 3.5
    region: float = 3.5
    near: float = 1.0
    beside: float = 8.0
    capital: float = 1.3
    alternate: float = 1.0
    state: float = 3.0
    admin1: float = 0.3
    admin2: float = -2.4


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean. ``feature``: country, admin1, admin2, city, region, sea or facility."""

    name: str
    feature: str
    country: str | None
    admin1: str | None = None
    admin1_code: str = ""
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    primary: bool = True
    capital: bool = False


@dataclass(slots=True)
class PlaceContext:
    """What a story says of where it plays: how often it names lands, and the places already settled."""

    lands: Counter[Land] = field(default_factory=Counter)
    points: list[tuple[float, float, float]] = field(default_factory=list)
    """Latitude and longitude in degrees, and weight, of places of the story."""

    def without(self, candidate: Candidate | None, weight: float) -> PlaceContext:
        """Return the context less what one place put into it."""
        lands, points = Counter(self.lands), list(self.points)
        if candidate is not None:
            for land in lands_of(candidate):
                lands[land] -= weight  # type: ignore[assignment]
            point = point_of(candidate, weight)
            if point in points:
                points.remove(point)
        return PlaceContext(lands, points)


def _without_regions(found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Drop regions whose bare name means the town in them: "Hiroshima", "New York", but not "Quebec"."""
    return [
        one
        for one in found
        if one.feature != "admin1"
        or not any(
            town.feature == "city"
            and (town.country, town.admin1_code) == (one.country, one.admin1_code)
            and town.population >= max(_STRIPPED, (_SEAT if town.primary else _CALLED) * one.population)
            for town in found
        )
    ]


def _only_regions(found: tuple[Candidate, ...]) -> Sequence[Candidate]:
    """Keep the regions where there are any, for a name that says that it is one: "Hiroshima prefecture"."""
    return [one for one in found if one.feature in ("admin1", "region")] or found


def lands_of(candidate: Candidate) -> list[Land]:
    """Return the state and the region that a place lies in or is."""
    if candidate.country is None:
        return []
    lands = [Land(candidate.country)]
    if candidate.admin1_code and candidate.feature != "country":
        lands.append(Land(candidate.country, candidate.admin1_code))
    return lands


def point_of(candidate: Candidate, weight: float) -> tuple[float, float, float] | None:
    """Return where a place pulls others to; None for a state or a region, which pull by name."""
    if (
        candidate.feature not in ("city", "admin2", "facility")
        or candidate.lat is None
        or candidate.lon is None
    ):
        return None
    return candidate.lat, candidate.lon, weight


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the kilometres between two points in degrees, on a sphere.

    >>> round(distance((52.5, 13.4), (48.86, 2.35)), -1)
    880.0
    """
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *other))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(math.sqrt(min(1.0, half)))


class Toponyms:
    """Finds and ranks the places that names may mean.

    >>> from dragoman.knowledge.base import load_knowledge
    >>> from dragoman.knowledge.gazetteer import load_gazetteer
    >>> toponyms = Toponyms(load_knowledge(), load_gazetteer())
    >>> toponyms.rank("Paris", PlaceContext())[0].country
    'FRA'
    >>> toponyms.rank("Paris", PlaceContext(), [Land("USA", "TX")])[0].admin1
    'Texas'
    """

    def __init__(self, base: KnowledgeBase, gazetteer: Gazetteer, weights: Weights = WEIGHTS) -> None:
        self.base = base
        self.gazetteer = gazetteer
        self.weights = weights
        self._candidates: dict[str, tuple[Candidate, ...]] = {}
        self._capitals = {
            (country.code, name): True for country in base.countries.values() for name in country.capitals
        }

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """Return all places of a name, without order; of other forms of it when it has none as written."""
        if name not in self._candidates:
            found = tuple(self._named(name)) or tuple(self._abbreviated(name))
            if name.endswith(".") and found:  # "Kan." is no town in Myanmar
                self._candidates[name] = found
                return found
            if not (is_cased(name) and len(name) <= _ACRONYM):  # "EU" is not Eu on the Channel
                found += tuple(self._candidate(place, name) for place in self.gazetteer.find(name))
            forms = iter(other_forms(name))
            while not found and (form := next(forms, None)) is not None:
                found = tuple(self._named(form))
                found += tuple(
                    self._candidate(place, form)
                    for place in self.gazetteer.find(form)
                    if not name.endswith(form) or (place.primary and place.population >= _STRIPPED)
                )
            kept = _only_regions(found) if says_region(name) else _without_regions(found)
            self._candidates[name] = (*kept, *self._peoples(name))
        return self._candidates[name]

    def _named(self, name: str) -> Iterator[Candidate]:
        for entry in self.base.index.senses(name):
            if entry.kind in ("country", "former") and entry.country is not None:
                yield self._state(entry.id, entry.name)
            elif entry.kind == "region":
                region = self.base.regions[entry.id]
                yield Candidate(region.name, region.feature, region.country, lat=region.lat, lon=region.lon)

    def _state(self, code: str, name: str) -> Candidate:
        of_today = next((state.successor for state in self.base.former if state.code == code), code)
        state = self.base.countries[of_today]
        return Candidate(
            name=name,
            feature="country",
            country=code,
            geonames=state.geonames if code == of_today else None,
            lat=state.lat,
            lon=state.lon,
            population=state.population,
        )

    def _abbreviated(self, name: str) -> Iterator[Candidate]:
        """Yield the federal state of a newspaper's abbreviation: "Ky.", "W. Va.", "D.C."."""
        for state in self.base.states:
            if any(words(name) == words(alias) for alias in state.aliases if alias.endswith(".")):
                places = [
                    place
                    for place in self.gazetteer.find(state.name)
                    if place.feature == "admin1" and place.country == state.country
                ]
                yield from (self._candidate(place, state.name) for place in places)
                if not places:
                    yield self._federal(state)

    def _federal(self, state: FederalState) -> Candidate:
        """Return a federal state that the gazetteer has under no name of its own, at its capital town."""
        towns = [
            place
            for place in self.gazetteer.find(_SEATS.get(state.name, state.name))
            if place.country == state.country and place.admin1_code == state.admin1
        ]
        town = towns[0] if towns else None
        return Candidate(
            name=state.name,
            feature="admin1",
            country=state.country,
            admin1=state.name,
            admin1_code=state.admin1,
            geonames=state.geonames,
            lat=town.lat if town else None,
            lon=town.lon if town else None,
            population=town.population if town else 0,
        )

    def _peoples(self, name: str) -> Iterator[Candidate]:
        """Yield the country of an adjective or a people: some count these as places."""
        senses = self.base.index.senses(name)
        if any(entry.kind in ("country", "former", "region", "state") for entry in senses):
            return
        for entry in senses:
            if entry.kind in ("adjective", "demonym") and entry.id in self.base.countries:
                yield self._state(entry.id, self.base.countries[entry.id].name)
                return

    def _candidate(self, place: Toponym, name: str) -> Candidate:
        capital = (place.country, place.name) in self._capitals or (place.country, name) in self._capitals
        return Candidate(
            name=place.name,
            feature=place.feature,
            country=place.country,
            admin1=place.admin1,
            admin1_code=place.admin1_code,
            geonames=place.geonames,
            lat=place.lat,
            lon=place.lon,
            population=place.population,
            primary=place.primary,
            capital=capital and place.feature == "city",
        )

    def score(self, candidate: Candidate, context: PlaceContext, beside: Sequence[Land] = ()) -> float:
        """Return how well a place fits, in powers of ten of inhabitants."""
        weights = self.weights
        total = math.log10(candidate.population + 100)
        total += {"country": weights.state, "admin1": weights.admin1, "admin2": weights.admin2}.get(
            candidate.feature, 0.0
        )
        total += weights.capital * candidate.capital - weights.alternate * (not candidate.primary)
        if candidate.feature in ("region", "sea", "facility"):
            total += 8.0  # the table holds those that the news means
        lands = set(lands_of(candidate))
        if any(land in lands for land in beside):
            total += weights.beside
        named = sum(count for land, count in context.lands.items() if not land.admin1)
        regions = sum(count for land, count in context.lands.items() if land.admin1)
        if candidate.country and named:
            total += weights.country * math.sqrt(max(0, context.lands[Land(candidate.country)]) / named)
        if candidate.admin1_code and candidate.country and regions:
            held = context.lands[Land(candidate.country, candidate.admin1_code)]
            total += weights.region * math.sqrt(max(0, held) / regions)
        return total + weights.near * self._pull(candidate, context)

    def _pull(self, candidate: Candidate, context: PlaceContext) -> float:
        if candidate.lat is None or candidate.lon is None or candidate.feature in ("country", "sea"):
            return 0.0
        here = (candidate.lat, candidate.lon)
        pull = sum(
            weight * math.exp(-distance(here, (lat, lon)) / _NEAR_KM) for lat, lon, weight in context.points
        )
        return pull / (1.0 + pull) * 2.0

    def rank(
        self, name: str, context: PlaceContext, beside: Sequence[Land] = (), longer: str | None = None
    ) -> list[Candidate]:
        """Return the places of a name, the likeliest first.

        ``beside`` are the lands that the text names next to it: "Texas" in "Paris, Texas"; ``longer`` is the
        county's name that this one is short for: "Navarro County".
        """
        found = self.candidates(name)
        if longer is not None:
            found += tuple(one for one in self.candidates(longer) if one.feature == "admin2")
        scored = sorted(
            ((self.score(candidate, context, beside), candidate) for candidate in found),
            key=lambda item: (-item[0], item[1].feature, item[1].geonames or 0),
        )
        return [candidate for _, candidate in scored]

    def settle(
        self,
        names: Sequence[str],
        beside: Sequence[Sequence[Land]],
        lands: Counter[Land],
        weights: Sequence[int] | None = None,
    ) -> list[Candidate | None]:
        """Choose the places of a story's names together; None for a name that is no place known.

        ``lands`` counts the lands that the story names otherwise: adjectives, people, organs of state.
        ``weights`` says how often to count each name, once where it is None.
        """
        said: dict[str, tuple[Land, ...]] = {}
        for name, near in zip(names, beside, strict=True):
            if near:
                said.setdefault(name, tuple(near))
        # "Paris, Texas" said once holds for every bare "Paris" of the story.
        keys = [(name, tuple(near) or said.get(name, ())) for name, near in zip(names, beside, strict=True)]
        counts: Counter[tuple[str, tuple[Land, ...]]] = Counter()
        for key, weight in zip(keys, weights or [1] * len(keys), strict=True):
            counts[key] += weight
        longer = _longer(names)
        chosen: dict[tuple[str, tuple[Land, ...]], Candidate | None] = dict.fromkeys(counts)
        for number in range(_ROUNDS):
            context = PlaceContext(Counter(lands))
            for key, candidate in chosen.items():
                if candidate is not None:
                    self._add(context, candidate, _weight(counts[key]))
            for key in counts:
                own = context.without(chosen[key], _weight(counts[key])) if number else context
                ranked = self.rank(key[0], own, key[1], longer.get(key[0]))
                chosen[key] = ranked[0] if ranked else None
        return [chosen[key] for key in keys]

    def country_of(self, said: Sequence[Land], around: Iterable[Candidate | None]) -> str | None:
        """Return the country in which a place that no table has must lie, or None when that is not plain.

        It is the one named beside it, else the one that most of the places around lie in.
        """
        if len({land.country for land in said}) == 1:
            return said[0].country
        countries = Counter(one.country for one in around if one is not None and one.country)
        if not countries:
            return None
        country, count = countries.most_common(1)[0]
        return country if count >= _SHARE * countries.total() else None

    def _add(self, context: PlaceContext, candidate: Candidate, weight: float) -> None:
        for land in lands_of(candidate):
            context.lands[land] += weight  # type: ignore[assignment]
        point = point_of(candidate, weight)
        if point is not None:
            context.points.append(point)


def _longer(names: Sequence[str]) -> dict[str, str]:
    """Return the county that a bare name is short for, where the story names that too."""
    said = set(names)
    return {name: form for name in said if (form := f"{name} County") in said}


def _weight(count: int) -> float:
    """Say it twice, it counts more, but not twice as much."""
    return math.sqrt(count)
