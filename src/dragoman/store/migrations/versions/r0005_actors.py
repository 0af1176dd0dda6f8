"""Actors of a country are counted from an index alone."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add an index over countries and what tells actors from one another."""
    op.create_index("ix_actors_identity", "actors", ["country", "current", "knowledge_id", "name", "kind"])
