"""Countries and territories, states and provinces of North America, and states of the past."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.knowledge.tables import Row, read_table

COUNTRY_COLUMNS = ("code", "iso2", "name", "sovereign", "capitals", "geonames", "lat", "lon", "population",
                   "wikidata", "source")  # fmt: skip
NAME_COLUMNS = ("code", "name", "language", "kind", "source")
FORMER_COLUMNS = ("code", "name", "aliases", "adjectives", "demonyms", "start", "end", "successor", "source")
PEOPLE_COLUMNS = ("adjectives", "demonyms", "country", "source")
STATE_COLUMNS = ("country", "admin1", "name", "aliases", "postal", "geonames", "source")
NAME_KINDS = frozenset({"name", "alias", "epithet", "adjective", "demonym", "demonyms", "capital"})


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory. ``lat`` and ``lon`` are its middle in degrees; ``sovereign`` is whose it is."""

    code: str
    iso2: str
    name: str
    sovereign: str | None = None
    capitals: tuple[str, ...] = ()
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class FormerState:
    """A state that is no more, or a name a state no longer bears (``code`` and ``successor`` the same)."""

    code: str
    name: str
    successor: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class FederalState:
    """A state of the United States or a province of Canada; ``admin1`` is GeoNames' code."""

    country: str
    admin1: str
    name: str
    aliases: tuple[str, ...]
    postal: str
    geonames: int


def read_countries(folder: Path) -> dict[str, Country]:
    """Return the countries by ISO 3166-1 alpha-3 code. TableError for a code that repeats."""
    found: dict[str, Country] = {}
    for row in read_table(folder / "countries.tsv", COUNTRY_COLUMNS):
        code = row.text("code")
        if code in found:
            raise row.error(f"{code} is there already")
        cells = row.cells
        found[code] = Country(
            code=code,
            iso2=cells["iso2"],
            name=row.text("name"),
            sovereign=row.maybe("sovereign"),
            capitals=row.list("capitals"),
            geonames=int(cells["geonames"]) if cells["geonames"] else None,
            lat=row.number("lat"),
            lon=row.number("lon"),
            population=int(cells["population"] or 0),
            wikidata=row.maybe("wikidata"),
        )
    return found


def read_names(folder: Path) -> list[Row]:
    """Return the rows of names of countries: code, name, language and kind."""
    return list(read_table(folder / "country_names.tsv", NAME_COLUMNS))


def read_former(folder: Path) -> list[tuple[FormerState, Row]]:
    """Return the states of the past with their rows, which hold aliases, adjectives and demonyms."""
    return [
        (
            FormerState(
                code=row.text("code"),
                name=row.text("name"),
                successor=row.text("successor"),
                start=row.first_day("start"),
                end=row.last_day("end"),
            ),
            row,
        )
        for row in read_table(folder / "former_states.tsv", FORMER_COLUMNS)
    ]


def read_peoples(folder: Path) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Return peoples and parts of states: the state's code, adjectives, and plurals of who they are."""
    return [
        (row.text("country"), row.list("adjectives"), row.list("demonyms"))
        for row in read_table(folder / "peoples.tsv", PEOPLE_COLUMNS)
    ]


def read_states(folder: Path) -> list[FederalState]:
    """Return the states of the United States and the provinces of Canada."""
    return [
        FederalState(
            country=row.text("country"),
            admin1=row.text("admin1"),
            name=row.text("name"),
            aliases=row.list("aliases"),
            postal=row.text("postal"),
            geonames=int(row.text("geonames")),
        )
        for row in read_table(folder / "states.tsv", STATE_COLUMNS)
    ]
