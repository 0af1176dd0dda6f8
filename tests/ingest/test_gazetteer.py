from __future__ import annotations

import pytest

from dragoman.ingest.gazetteer import known
from dragoman.ingest.tables import tsv


@pytest.mark.parametrize(
    "name", ["Kyiv", "YAOUNDÉ", "Yaounde", "SANAA", "Sana’a", "Singapore", "Washington D.C.", "N’Djamena"]
)
def test_cities(name: str) -> None:
    assert known(name) == "city"


@pytest.mark.parametrize("name", ["Ukraine", "Calif.", "U.S.", "D.C.", "Peru"])
def test_regions(name: str) -> None:
    assert known(name) == "region"


def test_every_row_has_its_source() -> None:
    assert all(
        row["source"] and row["kind"] in {"city", "capital", "country", "region"} for row in tsv("places.tsv")
    )
