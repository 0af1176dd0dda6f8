"""The tables of a record kept in a database: one schema for SQLite and PostgreSQL.

How rows hang together:

- A **story** is an address, or a text where there is none. Each text it has had is a **version**; the newest
  is ``current``. The rows of older versions stay, with ``current`` false, as does the record they came from.
- Things of a record (actors, places, times, events, statements, figures, visits, memberships) have a ``key``,
  which joins tables (:mod:`dragoman.store.keys`: it contains the version, so that a version's rows lie side
  by side), and ``id``, the record's own (``E7``). Keys are this database's; what is exported is
  ``versions.id`` + "." + ``id``.
- ``current`` stands on every thing too, so that questions need not ask the versions.
- Spans are half-open code points into ``versions.text``.

Every column's ``doc`` says what it holds.
"""

from __future__ import annotations

from typing import Final

from dragoman.store.schema.across import (
    episode_members,
    episodes,
    figure_groups,
    figure_members,
    fingerprints,
    journey_members,
    journeys,
    link_keys,
    link_things,
    links,
    near_duplicates,
    sketch_bands,
)
from dragoman.store.schema.arrivals import quarantine, raw, runs, sources
from dragoman.store.schema.columns import Json, Key, Packed, metadata
from dragoman.store.schema.decisions import corrections, rulings
from dragoman.store.schema.texts import records, stories, versions
from dragoman.store.schema.things import (
    THINGS,
    actors,
    event_contexts,
    event_dyads,
    event_parties,
    events,
    figures,
    memberships,
    places,
    spans,
    statements,
    stop_events,
    stops,
    times,
    visit_travellers,
    visits,
)

REVISION: Final = "0006"
"""The newest migration: what a database must stand at to be used."""

__all__ = [
    "REVISION",
    "THINGS",
    "Json",
    "Key",
    "Packed",
    "actors",
    "corrections",
    "episode_members",
    "episodes",
    "event_contexts",
    "event_dyads",
    "event_parties",
    "events",
    "figure_groups",
    "figure_members",
    "figures",
    "fingerprints",
    "journey_members",
    "journeys",
    "link_keys",
    "link_things",
    "links",
    "memberships",
    "metadata",
    "near_duplicates",
    "places",
    "quarantine",
    "raw",
    "records",
    "rulings",
    "runs",
    "sketch_bands",
    "sources",
    "spans",
    "statements",
    "stop_events",
    "stops",
    "stories",
    "times",
    "versions",
    "visit_travellers",
    "visits",
]
