"""Stories, their versions and records, what they say, where they came from, the ledger of runs."""

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
    SmallInteger,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = BigInteger().with_variant(Integer, "sqlite")
INSTANT = DateTime(timezone=True)
JSON_ = JSON().with_variant(JSONB(), "postgresql")
NUMBER = Float(53)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "raw",
        Column("sha256", Text, primary_key=True),
        Column("size", Integer, nullable=False),
        Column("data", LargeBinary, nullable=False),
    )
    op.create_table(
        "runs",
        Column("key", KEY, primary_key=True),
        Column("command", Text, nullable=False),
        Column("state", Text, nullable=False),
        Column("started", INSTANT, nullable=False),
        Column("ended", INSTANT),
        Column("coder", Text, nullable=False),
        Column("model", Text, nullable=False),
        Column("codebook", Text, nullable=False),
        Column("options", JSON_, nullable=False),
        Column("seen", Integer, nullable=False, server_default="0"),
        Column("added", Integer, nullable=False, server_default="0"),
        Column("changed", Integer, nullable=False, server_default="0"),
        Column("known", Integer, nullable=False, server_default="0"),
        Column("quarantined", Integer, nullable=False, server_default="0"),
        Column("events", Integer, nullable=False, server_default="0"),
        Column("reading", NUMBER, nullable=False, server_default="0"),
        Column("coding", NUMBER, nullable=False, server_default="0"),
        Column("storing", NUMBER, nullable=False, server_default="0"),
    )
    op.create_table(
        "spans",
        Column("thing", KEY, primary_key=True, autoincrement=False),
        Column("role", Text, primary_key=True),
        Column("position", SmallInteger, primary_key=True),
        Column("start_char", Integer, nullable=False),
        Column("end_char", Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stories",
        Column("key", KEY, primary_key=True),
        Column("id", Text, nullable=False),
        Column("url", Text),
        UniqueConstraint("id"),
    )
    op.create_table(
        "quarantine",
        Column("id", Text, primary_key=True),
        Column("place", Text, nullable=False),
        Column("reason", Text, nullable=False),
        Column("code", Text, nullable=False),
        Column("raw", Text),
        Column("how_hash", Text),
        Column("coder", Text, nullable=False),
        Column("at", INSTANT, nullable=False),
        Column("run", KEY, ForeignKey("runs.key", ondelete="CASCADE"), nullable=False),
    )
    op.create_index("ix_quarantine_place", "quarantine", ["place"])
    op.create_index("ix_quarantine_raw", "quarantine", ["raw"])
    op.create_table(
        "versions",
        Column("key", KEY, primary_key=True),
        Column("id", Text, nullable=False),
        Column("story", KEY, ForeignKey("stories.key", ondelete="CASCADE"), nullable=False),
        Column("number", Integer, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("content", Text, nullable=False),
        Column("title", Text),
        Column("text", Text, nullable=False),
        Column("language", Text, nullable=False),
        Column("publisher", Text),
        Column("url", Text),
        Column("published", Date),
        Column("published_from", Text),
        Column("dateline_place", KEY),
        Column("dateline_date", Date),
        Column("dateline_start_char", Integer),
        Column("dateline_end_char", Integer),
        Column("coder", Text, nullable=False),
        Column("model", Text, nullable=False),
        Column("codebook", Text, nullable=False),
        Column("run", KEY, ForeignKey("runs.key", ondelete="CASCADE"), nullable=False),
        UniqueConstraint("id"),
        UniqueConstraint("story", "number"),
    )
    op.create_index("ix_versions_published", "versions", ["published"])
    op.create_index("ix_versions_publisher_published", "versions", ["publisher", "published"])
    op.create_table(
        "actors",
        Column("key", KEY, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), nullable=False),
        Column("id", Text, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("name", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("country", Text),
        Column("sectors", Text, nullable=False),
        Column("title", Text),
        Column("anonymous", Boolean, nullable=False),
        Column("knowledge_id", Text),
        Column("resolved_by", Text, nullable=False),
        Column("confidence", NUMBER),
    )
    op.create_index("ix_actors_country", "actors", ["country"])
    op.create_index("ix_actors_knowledge_id", "actors", ["knowledge_id"])
    op.create_index("ix_actors_name", "actors", ["name"])
    op.create_table(
        "events",
        Column("key", KEY, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), nullable=False),
        Column("id", Text, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("type", Text, nullable=False),
        Column("mode", Text),
        Column("plover", Text, nullable=False),
        Column("status", Text, nullable=False),
        Column("start_date", Date),
        Column("end_date", Date),
        Column("date_from", Text, nullable=False),
        Column("place", KEY),
        Column("quad", SmallInteger, nullable=False),
        Column("intensity", NUMBER),
        Column("statement", KEY),
        Column("trigger_start_char", Integer, nullable=False),
        Column("trigger_end_char", Integer, nullable=False),
        Column("evidence_start_char", Integer, nullable=False),
        Column("evidence_end_char", Integer, nullable=False),
        Column("confidence", NUMBER, nullable=False),
    )
    op.create_index("ix_events_start_date", "events", ["start_date"])
    op.create_index("ix_events_type_start_date", "events", ["type", "start_date"])
    op.create_table(
        "figures",
        Column("key", KEY, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), nullable=False),
        Column("id", Text, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("start_char", Integer, nullable=False),
        Column("end_char", Integer, nullable=False),
        Column("value", NUMBER, nullable=False),
        Column("high", NUMBER),
        Column("qualifier", Text, nullable=False),
        Column("unit", Text, nullable=False),
        Column("of", Text),
        Column("of_start_char", Integer),
        Column("of_end_char", Integer),
        Column("statement", KEY),
    )
    op.create_index("ix_figures_unit", "figures", ["unit"])
    op.create_table(
        "memberships",
        Column("key", KEY, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), nullable=False),
        Column("id", Text, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("member", KEY, nullable=False),
        Column("body", KEY, nullable=False),
        Column("start_char", Integer, nullable=False),
        Column("end_char", Integer, nullable=False),
    )
    op.create_table(
        "places",
        Column("key", KEY, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), nullable=False),
        Column("id", Text, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("name", Text, nullable=False),
        Column("geonames", Integer),
        Column("lat", NUMBER),
        Column("lon", NUMBER),
        Column("country", Text),
        Column("admin1", Text),
        Column("feature", Text),
    )
    op.create_table(
        "records",
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), primary_key=True),
        Column("number", Integer, primary_key=True),
        Column("current", Boolean, nullable=False),
        Column("coder", Text, nullable=False),
        Column("model", Text, nullable=False),
        Column("codebook", Text, nullable=False),
        Column("run", KEY, ForeignKey("runs.key", ondelete="CASCADE"), nullable=False),
        Column("json", LargeBinary, nullable=False),
    )
    op.create_table(
        "sources",
        Column("raw", Text, primary_key=True),
        Column("how_hash", Text, primary_key=True),
        Column("how", JSON_, nullable=False),
        Column("place", Text, nullable=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE")),
        Column("run", KEY, ForeignKey("runs.key", ondelete="CASCADE"), nullable=False),
    )
    op.create_index("ix_sources_version", "sources", ["version"])
    op.create_table(
        "statements",
        Column("key", KEY, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), nullable=False),
        Column("id", Text, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("speaker", KEY),
        Column("kind", Text, nullable=False),
        Column("attribution", Text, nullable=False),
        Column("channel", Text),
        Column("addressee", KEY),
        Column("within", KEY),
    )
    op.create_index("ix_statements_speaker", "statements", ["speaker"])
    op.create_table(
        "times",
        Column("key", KEY, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), nullable=False),
        Column("id", Text, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("start_char", Integer, nullable=False),
        Column("end_char", Integer, nullable=False),
        Column("start_date", Date),
        Column("end_date", Date),
        Column("precision", Text),
        Column("timex3", Text),
        Column("type", Text, nullable=False),
    )
    op.create_table(
        "visits",
        Column("key", KEY, primary_key=True, autoincrement=False),
        Column("version", KEY, ForeignKey("versions.key", ondelete="CASCADE"), nullable=False),
        Column("id", Text, nullable=False),
        Column("current", Boolean, nullable=False),
        Column("status", Text, nullable=False),
    )
    op.create_table(
        "event_contexts",
        Column("event", KEY, ForeignKey("events.key", ondelete="CASCADE"), primary_key=True),
        Column("context", Text, primary_key=True),
        Column("position", SmallInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_contexts_context_event", "event_contexts", ["context", "event"])
    op.create_table(
        "event_parties",
        Column("event", KEY, ForeignKey("events.key", ondelete="CASCADE"), primary_key=True),
        Column("role", Text, primary_key=True),
        Column("position", SmallInteger, primary_key=True),
        Column("actor", KEY, nullable=False),
        Column("country", Text),
        Column("current", Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_parties_actor", "event_parties", ["actor"])
    op.create_index("ix_event_parties_country_role_event", "event_parties", ["country", "role", "event"])
    op.create_table(
        "stop_events",
        Column("visit", KEY, ForeignKey("visits.key", ondelete="CASCADE"), primary_key=True),
        Column("stop", SmallInteger, primary_key=True),
        Column("position", SmallInteger, primary_key=True),
        Column("event", KEY, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_stop_events_event", "stop_events", ["event"])
    op.create_table(
        "stops",
        Column("visit", KEY, ForeignKey("visits.key", ondelete="CASCADE"), primary_key=True),
        Column("number", SmallInteger, primary_key=True),
        Column("place", KEY),
        Column("country", Text),
        Column("start_date", Date),
        Column("end_date", Date),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_stops_country_start_date", "stops", ["country", "start_date"])
    op.create_table(
        "visit_travellers",
        Column("visit", KEY, ForeignKey("visits.key", ondelete="CASCADE"), primary_key=True),
        Column("position", SmallInteger, primary_key=True),
        Column("actor", KEY, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_visit_travellers_actor", "visit_travellers", ["actor"])
