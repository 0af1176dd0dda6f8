from __future__ import annotations

import pytest

from dragoman.ingest import agencies
from dragoman.ingest.tables import tsv


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ANDINA", "Andina"),
        ("Agence France-Presse", "AFP"),
        ("By Reuters", "Reuters"),
        ("www.example.org", "www.example.org"),
        ("Baltic News Service", "Baltic News Service"),
        ("From Bloomberg:", None),
        ("7.7.", None),
        ("map", None),
        ("Ministers to meet in Quito", None),
    ],
)
def test_sole(line: str, name: str | None) -> None:
    assert agencies.sole(line) == name


def test_no_two_agencies_share_an_alias() -> None:
    owners: dict[str, str] = {}
    for row in tsv("agencies.tsv"):
        assert row["source"]
        for alias in (row["name"], *filter(None, row["aliases"].split(";"))):
            assert owners.setdefault(alias, row["name"]) == row["name"], alias
