"""A land: a state, or a region of one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Land:
    """A state by alpha-3 code, or with ``admin1``, GeoNames' code, a region of it."""

    country: str
    admin1: str = ""
