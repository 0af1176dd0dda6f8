"""What makes questions quick: events by pairs of countries, words, and where things happen."""

from __future__ import annotations

from alembic import op

from dragoman.store import search

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add indexes, tables and triggers, and fill them from what the record holds."""
    op.create_index("ix_events_place", "events", ["place"])
    op.create_index("ix_places_country", "places", ["country"])
    op.create_index("ix_places_name", "places", ["name"])
    search.install(op.get_bind())
