from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dragoman.knowledge.build.gazetteer import Place, alternates_of, pack
from dragoman.knowledge.gazetteer import Gazetteer, load_gazetteer


def test_the_file_is_packed_and_read_back(tmp_path: Path) -> None:
    places = [
        Place("Vila Nova", 11, 41.5, -8.5, 9000, "PRT", "02", "city", ["Villanova"]),
        Place("Vila Nova", 12, -23.5, -46.6, 52000, "BRA", "27"),
        Place("Norte", 0, 41.6, -8.4, 9000, "PRT", "02", "admin1"),
    ]
    path = tmp_path / "small.bin"
    assert pack(places, {"PRT.02": "Norte"}, path) == 3
    gazetteer = Gazetteer(path)
    assert len(gazetteer) == 3
    assert [place.country for place in gazetteer.find("vila nova")] == ["BRA", "PRT"]
    (other,) = gazetteer.find("Villanova")
    assert (other.name, other.primary, other.admin1, other.geonames) == ("Vila Nova", False, "Norte", 11)
    assert gazetteer.find("Vila") == ()
    (region,) = gazetteer.find("Norte")
    assert (region.feature, region.geonames) == ("admin1", None)


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "no.bin"
    np.zeros(100, np.uint8).tofile(path)
    with pytest.raises(ValueError, match="not a gazetteer"):
        Gazetteer(path)


def test_alternates_are_latin_and_capitalised() -> None:
    city = {"population": 50_000, "alternatenames": ["Kiew", "kyyw", "Київ", "KBP", "Kijów"]}
    assert alternates_of(city) == ["Kiew", "Kijów"]
    assert alternates_of({**city, "population": 900}) == []


@pytest.mark.parametrize(
    "name, country, geonames",
    [("Cairo", "EGY", 360630), ("Dohuk", "IRQ", 96994), ("Kiev", "UKR", 703448), ("Zakho", "IRQ", 89570)],
)
def test_towns_by_their_names_in_the_news(name: str, country: str, geonames: int) -> None:
    first = load_gazetteer().find(name)[0]
    assert (first.country, first.geonames) == (country, geonames)


def test_counties_and_regions_are_there() -> None:
    (county,) = load_gazetteer().find("Rapides Parish")
    assert (county.feature, county.admin1) == ("admin2", "Louisiana")
    assert load_gazetteer().find("Texas")[0].geonames == 4736286


def test_counties_have_the_ids_of_geonames() -> None:
    counties = {place.admin1: place.geonames for place in load_gazetteer().find("Hennepin County")}
    assert counties == {"Minnesota": 5029877}
    clair = {place.admin1: place.geonames for place in load_gazetteer().find("Saint Clair County")}
    assert clair["Michigan"] == 5008112
