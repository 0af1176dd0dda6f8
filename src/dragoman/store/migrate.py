"""Bring a database to the newest form of the tables, or say why it cannot be used."""

from __future__ import annotations

from sqlalchemy import Engine

from dragoman.store import schema


def prepare(engine: Engine, *, create: bool = True) -> None:
    """Make the tables where there are none."""
    schema.metadata.create_all(engine)
