"""Joined things are kept shorter: what was joined is taken out, and the next `add` joins it anew.

What people ruled stays, and goes before every score as before.
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_JOINED = (
    "episode_members", "episodes", "journey_members", "journeys", "figure_members", "figure_groups",
    "near_duplicates", "links", "link_keys", "link_things", "sketch_bands", "fingerprints",
)  # fmt: skip
"""Tables that joining fills, children before parents."""


def upgrade() -> None:
    """Empty them, and mark every version as not joined yet."""
    for table in _JOINED:
        op.execute(f"DELETE FROM {table}")
    op.execute("UPDATE versions SET linked = false WHERE linked")
