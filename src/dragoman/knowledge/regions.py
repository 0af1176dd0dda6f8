"""Regions, seas and facilities that the news names: places that gazetteers of towns do not have."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dragoman.knowledge.tables import read_table

REGION_COLUMNS = ("name", "aliases", "feature", "country", "lat", "lon", "source")
FEATURES = frozenset({"region", "sea", "facility"})


@dataclass(frozen=True, slots=True)
class Region:
    """A region, sea or facility. ``country`` is None when it lies in none or in more than one."""

    name: str
    aliases: tuple[str, ...]
    feature: str
    country: str | None
    lat: float | None
    lon: float | None


def read_regions(folder: Path) -> dict[str, Region]:
    """Return the regions by name. TableError for a name that repeats."""
    found: dict[str, Region] = {}
    for row in read_table(folder / "regions.tsv", REGION_COLUMNS):
        name = row.text("name")
        if name in found:
            raise row.error(f"{name} is there already")
        found[name] = Region(
            name=name,
            aliases=row.list("aliases"),
            feature=row.one_of("feature", FEATURES),
            country=row.maybe("country"),
            lat=row.number("lat"),
            lon=row.number("lon"),
        )
    return found
