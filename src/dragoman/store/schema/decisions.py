"""What people decided: corrections of what stories say, and rulings on what is one."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, DateTime, Index, Table

from dragoman.store.schema.columns import Json, Key, metadata, words

corrections: Final = Table(
    "corrections",
    metadata,
    Column("key", Key, primary_key=True, doc="In the order they were made here"),
    words("id", "Hash of all but `key`: the same correction replayed is known", unique=True),
    words("story", "stories.id"),
    words("version", "versions.id of the text it was made on"),
    words("layer", "story, actor, place, event, statement, figure, visit …"),
    Column("anchor", Json, nullable=False, doc="What finds the thing again when the text is coded anew"),
    words("field", "Which field; empty when a whole thing is added or removed"),
    Column("before", Json, doc="Its value then; null when nothing was there"),
    Column("after", Json, doc="Its value now; null when it is taken out"),
    words("who", "Who says so"),
    Column("at", DateTime(timezone=True), nullable=False, doc="When, UTC"),
    words("why", "The reason given"),
    Index(None, "story"),
    info={"doc": "What people put right. Rows are only ever added."},
)

rulings: Final = Table(
    "rulings",
    metadata,
    Column("key", Key, primary_key=True, doc="In the order they were made here"),
    words("id", "Hash of all but `key`: the same ruling replayed is known", unique=True),
    words("layer", "event, visit or figure"),
    words("verdict", "together or apart"),
    words("a_story", "stories.id of the one", index=True),
    Column("a_anchor", Json, nullable=False, doc="What finds it again when its text is coded anew"),
    words("b_story", "stories.id of the other", index=True),
    Column("b_anchor", Json, nullable=False, doc="What finds it again"),
    words("who", "Who says so"),
    Column("at", DateTime(timezone=True), nullable=False, doc="When, UTC"),
    words("why", "The reason given"),
    info={
        "doc": "What people decided about pairs, before every score. Only ever added to; the newest holds."
    },
)
