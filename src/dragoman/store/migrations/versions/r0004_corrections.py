"""Records that were put right stand beside those that were coded."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, false

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Mark which records were put right: none so far."""
    op.add_column("records", Column("corrected", Boolean, nullable=False, server_default=false()))
