"""Actors of a country are counted from an index alone."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let the index over countries hold, too, what tells actors from one another."""
    op.drop_index("ix_actors_country", table_name="actors")
    op.create_index("ix_actors_country", "actors", ["country", "current", "knowledge_id", "name", "kind"])
