from __future__ import annotations

import pytest

from dragoman.knowledge.base import load_knowledge
from dragoman.resolve.publisher import site_land
from dragoman.resolve.sectors import sector_before, sector_of_name


@pytest.mark.parametrize(
    ("name", "sectors"),
    [
        ("Tilbury Gazette", ("JRN",)),
        ("University College of Tilbury", ("EDU",)),
        ("Quillon Shipbuilding & Marine Engineering", ("BUS",)),
        ("Tilbury", ()),
    ],
)
def test_the_last_telling_word_of_a_name(name: str, sectors: tuple[str, ...]) -> None:
    assert sector_of_name(name) == sectors


def test_the_word_nearest_to_the_head_tells() -> None:
    assert sector_before(["party", "military"]) == ("MIL",)
    assert sector_before([]) == ()


@pytest.mark.parametrize(
    ("address", "land"),
    [
        ("tilbury-times.co.uk", "GBR"),
        ("https://example.ie/news/a?b", "IRL"),
        ("example.tv", None),
        (None, None),
    ],
)
def test_the_land_of_a_publisher(address: str | None, land: str | None) -> None:
    assert site_land(address, load_knowledge()) == land
