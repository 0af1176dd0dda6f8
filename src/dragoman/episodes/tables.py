"""The tables of this package: weights, words that carry little, related acts, fates that figures count."""

from __future__ import annotations

import csv
import math
import tomllib
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import Any


def _text(name: str) -> str:
    return (files("dragoman.episodes") / "data" / name).read_text(encoding="utf-8")


@cache
def toml(name: str) -> dict[str, Any]:
    """One TOML file of the package's data, parsed once."""
    return tomllib.loads(_text(name))


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a TSV file of the package's data; lines that begin with ``#`` are notes."""
    lines = [line for line in _text(name).splitlines() if line and not line.startswith("#")]
    return tuple(csv.DictReader(StringIO("\n".join(lines)), delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def stop_words() -> frozenset[str]:
    """Words that say nothing about which occasion is told of: function words and those of reporting."""
    return frozenset(word for line in toml("words.toml")["stop"] for word in line.split())


@cache
def related_acts() -> frozenset[frozenset[str]]:
    """Pairs of event types by which two stories may code one act."""
    return frozenset(frozenset(pair) for pair in toml("words.toml")["related"])


@cache
def rarity(stem: str) -> float:
    """How much a word tells: the logarithm of how many sentences one must read to meet it.

    >>> rarity("president") < rarity("sanction") < rarity("zaporizhzhia")
    True
    """
    return math.log(1000 / _per_thousand().get(stem, _RARE))


_RARE = 0.7
"""Sentences in a thousand that have a word which the table leaves out: it lists those of one and more."""


@cache
def _per_thousand() -> dict[str, float]:
    return {row["stem"]: float(row["per_thousand"]) for row in rows("common_words.tsv")}


@cache
def fates() -> dict[str, str]:
    """Stem of a word → what befell those who are counted."""
    from dragoman.episodes.mentions import stem

    return {stem(word): row["fate"] for row in rows("fates.tsv") for word in row["words"].split()}
