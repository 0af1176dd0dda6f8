"""What joins stories: near-duplicates, episodes, journeys, groups of figures; and corrections."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    false,
)
from sqlalchemy.dialects.postgresql import JSONB

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

KEY = BigInteger().with_variant(Integer, "sqlite")
INSTANT = DateTime(timezone=True)
JSON_ = JSON().with_variant(JSONB(), "postgresql")
NUMBER = Float(53)


def upgrade() -> None:
    """Add the tables; versions that are there are yet to be linked."""
    op.add_column("versions", Column("linked", Boolean, nullable=False, server_default=false()))
    op.create_index("ix_versions_linked", "versions", ["linked"])
    op.create_table(
        "corrections",
        Column("key", KEY, primary_key=True),
        Column("id", Text, nullable=False),
        Column("story", Text, nullable=False),
        Column("version", Text, nullable=False),
        Column("layer", Text, nullable=False),
        Column("anchor", JSON_, nullable=False),
        Column("field", Text, nullable=False),
        Column("before", JSON_),
        Column("after", JSON_),
        Column("who", Text, nullable=False),
        Column("at", INSTANT, nullable=False),
        Column("why", Text, nullable=False),
        UniqueConstraint("id"),
    )
    op.create_index("ix_corrections_story", "corrections", ["story"])
    op.create_table(
        "episodes",
        Column("key", KEY, primary_key=True),
        Column("id", Text, nullable=False),
        Column("type", Text, nullable=False),
        Column("mode", Text),
        Column("status", Text, nullable=False),
        Column("start_date", Date),
        Column("end_date", Date),
        Column("mentions", Integer, nullable=False),
        Column("outlets", Integer, nullable=False),
        UniqueConstraint("id"),
    )
    op.create_index("ix_episodes_start_date", "episodes", ["start_date"])
    op.create_index("ix_episodes_type_start_date", "episodes", ["type", "start_date"])
    op.create_table(
        "figure_groups",
        Column("key", KEY, primary_key=True),
        Column("id", Text, nullable=False),
        Column("subject", Text, nullable=False),
        Column("unit", Text, nullable=False),
        Column("disagree", Boolean, nullable=False),
        UniqueConstraint("id"),
    )
    op.create_table(
        "journeys",
        Column("key", KEY, primary_key=True),
        Column("id", Text, nullable=False),
        Column("status", Text, nullable=False),
        Column("start_date", Date),
        Column("end_date", Date),
        UniqueConstraint("id"),
    )
    op.create_table(
        "link_things",
        Column("thing", KEY, primary_key=True, autoincrement=False),
        Column("uid", Text, nullable=False),
        Column("data", JSON_, nullable=False),
        UniqueConstraint("uid"),
    )
    op.create_table(
        "rulings",
        Column("key", KEY, primary_key=True),
        Column("id", Text, nullable=False),
        Column("layer", Text, nullable=False),
        Column("verdict", Text, nullable=False),
        Column("a_story", Text, nullable=False),
        Column("a_anchor", JSON_, nullable=False),
        Column("b_story", Text, nullable=False),
        Column("b_anchor", JSON_, nullable=False),
        Column("who", Text, nullable=False),
        Column("at", INSTANT, nullable=False),
        Column("why", Text, nullable=False),
        UniqueConstraint("id"),
    )
    op.create_index("ix_rulings_a_story", "rulings", ["a_story"])
    op.create_index("ix_rulings_b_story", "rulings", ["b_story"])
    op.create_table(
        "link_keys",
        Column("block", Text, primary_key=True),
        Column("thing", KEY, ForeignKey("link_things.thing", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_link_keys_thing", "link_keys", ["thing"])
    op.create_table(
        "links",
        Column("a", KEY, ForeignKey("link_things.thing", ondelete="CASCADE"), primary_key=True),
        Column("b", KEY, ForeignKey("link_things.thing", ondelete="CASCADE"), primary_key=True),
        Column("score", NUMBER, nullable=False),
        Column("explanation", JSON_, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_links_b", "links", ["b"])
    op.create_table(
        "fingerprints",
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), primary_key=True),
        Column("sketch", LargeBinary),
        Column("publisher", Text),
        Column("agency", Text),
    )
    op.create_table(
        "near_duplicates",
        Column("a", KEY, ForeignKey("versions.key", ondelete="CASCADE"), primary_key=True),
        Column("b", KEY, ForeignKey("versions.key", ondelete="CASCADE"), primary_key=True),
        Column("similarity", NUMBER, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_near_duplicates_b", "near_duplicates", ["b"])
    op.create_table(
        "sketch_bands",
        Column("band", BigInteger, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sketch_bands_version", "sketch_bands", ["version"])
    op.create_table(
        "episode_members",
        Column("event", KEY, ForeignKey("events.key", ondelete="CASCADE"), primary_key=True),
        Column("episode", KEY, ForeignKey("episodes.key", ondelete="CASCADE"), nullable=False),
        Column("score", NUMBER, nullable=False),
        Column("explanation", JSON_, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_episode_members_episode", "episode_members", ["episode"])
    op.create_table(
        "figure_members",
        Column("figure", KEY, ForeignKey("figures.key", ondelete="CASCADE"), primary_key=True),
        Column("group_key", KEY, ForeignKey("figure_groups.key", ondelete="CASCADE"), nullable=False),
        Column("score", NUMBER, nullable=False),
        Column("explanation", JSON_, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_figure_members_group_key", "figure_members", ["group_key"])
    op.create_table(
        "journey_members",
        Column("visit", KEY, ForeignKey("visits.key", ondelete="CASCADE"), primary_key=True),
        Column("journey", KEY, ForeignKey("journeys.key", ondelete="CASCADE"), nullable=False),
        Column("score", NUMBER, nullable=False),
        Column("explanation", JSON_, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_journey_members_journey", "journey_members", ["journey"])
