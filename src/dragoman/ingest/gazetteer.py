"""Is this a place? A flat list of names, used for nothing but datelines."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Literal

from dragoman.ingest.tables import tsv

Known = Literal["city", "region"]


def _fold(name: str) -> str:
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return plain.replace("’", "'").replace("‘", "'").casefold().strip(" .,")


@cache
def _places() -> dict[str, Known]:
    kinds: dict[str, Known] = {}
    for row in tsv("places.tsv"):
        known: Known = "city" if row["kind"] in {"city", "capital"} else "region"
        kinds.setdefault(_fold(row["name"]), known)
        kinds.setdefault(_fold(row["name"]).replace("'", ""), known)
    return kinds


def known(name: str) -> Known | None:
    """Whether a name is a known city (capitals, 100,000 inhabitants and more), or a country or state.

    >>> known("SALALAH"), known("Calif."), known("BREAKING")
    ('city', 'region', None)
    """
    return _places().get(_fold(name))
