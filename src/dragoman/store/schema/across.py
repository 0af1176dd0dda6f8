"""What joins stories: near-duplicates, episodes, journeys, figures side by side, and how they are found."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, Table

from dragoman.store.schema.columns import Json, Key, count, day, metadata, number, to, words

near_duplicates: Final = Table(
    "near_duplicates",
    metadata,
    to("a", "versions.key", "One version: the lower key", primary_key=True),
    to("b", "versions.key", "The other: the higher key", primary_key=True, index=True),
    number("similarity", "Jaccard similarity of their shingles, 0 to 1"),
    sqlite_with_rowid=False,
    info={"doc": "Pairs of texts that are nearly the same. They are linked, never dropped."},
)

episodes: Final = Table(
    "episodes",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables"),
    words("id", "From the ids of its first mention: the same on every machine", unique=True),
    words("type", "The plain action that its mentions share"),
    words("mode", "Their mode, where they agree", null=True),
    words("status", "The latest that is told: a planned meeting that then happens has happened"),
    day("start_date", "First day"),
    day("end_date", "Last day, included"),
    count("mentions", "How many events of stories tell it"),
    count("outlets", "How many independent outlets do"),
    Index(None, "type", "start_date"),
    Index(None, "start_date"),
    info={"doc": "One occasion in the world, with every telling of it."},
)

episode_members: Final = Table(
    "episode_members",
    metadata,
    to("event", "events.key", "A telling of it; an event is of one episode", primary_key=True),
    to("episode", "episodes.key", "The episode", index=True),
    number("score", "How surely it belongs, 0 to 1"),
    Column("explanation", Json, nullable=False, doc="By which key, and what spoke for and against"),
    sqlite_with_rowid=False,
    info={"doc": "Which events are tellings of which episode, and why."},
)

journeys: Final = Table(
    "journeys",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables"),
    words("id", "From its first mention: the same on every machine", unique=True),
    words("status", "The latest that is told"),
    day("start_date", "First day"),
    day("end_date", "Last day, included"),
    info={"doc": "One visit in the world, from its announcement to its end or cancellation."},
)

journey_members: Final = Table(
    "journey_members",
    metadata,
    to("visit", "visits.key", "A telling of it; a visit is of one journey", primary_key=True),
    to("journey", "journeys.key", "The journey", index=True),
    number("score", "How surely it belongs, 0 to 1"),
    Column("explanation", Json, nullable=False, doc="By which key, and what spoke for and against"),
    sqlite_with_rowid=False,
    info={"doc": "Which visits of stories are tellings of which journey, and why."},
)

figure_groups: Final = Table(
    "figure_groups",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables"),
    words("id", "From its first figure: the same on every machine", unique=True),
    words("subject", "What all of them count"),
    words("unit", "Their unit"),
    Column("disagree", Boolean, nullable=False, doc="Whether their values cannot all be true"),
    info={"doc": "Figures on one subject, side by side."},
)

figure_members: Final = Table(
    "figure_members",
    metadata,
    to("figure", "figures.key", "A figure; it is of one group", primary_key=True),
    to("group_key", "figure_groups.key", "The group", index=True),
    number("score", "How surely it belongs, 0 to 1"),
    Column("explanation", Json, nullable=False, doc="By which key, and what spoke for and against"),
    sqlite_with_rowid=False,
    info={"doc": "Which figures speak of one subject, and why."},
)

fingerprints: Final = Table(
    "fingerprints",
    metadata,
    to("version", "versions.key", "Of which text", primary_key=True),
    Column("sketch", LargeBinary, doc="MinHash signature of its shingles; null for a text without words"),
    words("publisher", "Who published it, by the name used for counting outlets", null=True),
    words("agency", "The agency that it credits in its dateline or sign-off", null=True),
    info={"doc": "What tells copies and sources of texts from one another."},
)

sketch_bands: Final = Table(
    "sketch_bands",
    metadata,
    Column("band", BigInteger, primary_key=True, autoincrement=False, doc="Hash of one band of a signature"),
    to("version", "versions.key", "A text whose signature has it", primary_key=True, index=True),
    sqlite_with_rowid=False,
    info={"doc": "Where near-duplicates are looked for: texts that share a band are compared."},
)

link_things: Final = Table(
    "link_things",
    metadata,
    Column("thing", Key, primary_key=True, autoincrement=False, doc="Key of an event, visit or figure"),
    words("uid", "<version id>.<id in the record>: the same on every machine", unique=True),
    Column("data", Json, nullable=False, doc="What it is compared by"),
    info={"doc": "Events, visits and figures of newest versions, as they are compared across stories."},
)

link_keys: Final = Table(
    "link_keys",
    metadata,
    words("block", "Blocking key: stretch of days, kind of act, parties", primary_key=True),
    to("thing", "link_things.thing", "What stands under it", primary_key=True, index=True),
    sqlite_with_rowid=False,
    info={"doc": "Where neighbours are looked for: only things that meet at a key are compared."},
)

links: Final = Table(
    "links",
    metadata,
    to("a", "link_things.thing", "The one whose uid comes first", primary_key=True),
    to("b", "link_things.thing", "The other", primary_key=True, index=True),
    number("score", "How surely they are one, 0 to 1"),
    Column("explanation", Json, nullable=False, doc="By which key they met, and the parts of the score"),
    sqlite_with_rowid=False,
    info={"doc": "Pairs that were compared and may be one. Below 0.02 they are not kept."},
)
