"""Access to the data files of this package."""

from __future__ import annotations

import csv
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


def _text(name: str) -> str:
    return files("dragoman.ingest").joinpath("data", name).read_text(encoding="utf-8")


@cache
def toml(name: str) -> dict[str, Any]:
    """A TOML data file.

    >>> toml("calendar.toml")["months"]["may"]
    5
    """
    return tomllib.loads(_text(name))


@cache
def tsv(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a tab-separated data file with a header line.

    >>> sorted(tsv("agencies.tsv")[0])
    ['aliases', 'country', 'kind', 'name', 'source']
    """
    return tuple(csv.DictReader(_text(name).splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
