"""What was added, when and from where: runs, bytes, sources, quarantine."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, DateTime, Index, Table, Text

from dragoman.store.schema.columns import Json, Key, Packed, count, metadata, number, to, words

runs: Final = Table(
    "runs",
    metadata,
    Column("key", Key, primary_key=True, doc="Counts the runs of this database"),
    words("command", "What was run: add, recode"),
    words("state", "running (or killed, if nothing runs), done, interrupted, failed"),
    Column("started", DateTime(timezone=True), nullable=False, doc="When it began, UTC"),
    Column("ended", DateTime(timezone=True), doc="When it ended, UTC; null while it runs or if killed"),
    words("coder", "Version of the program"),
    words("model", "Name and version of the reader's weights"),
    words("codebook", "Ontology of types and modes"),
    Column("options", Json, nullable=False, doc="The paths and options it was given"),
    count("seen", "Stories met", default=0, server_default="0"),
    count("added", "Stories new to the record", default=0, server_default="0"),
    count("changed", "New versions of stories that the record had", default=0, server_default="0"),
    count("known", "Stories of which nothing was new", default=0, server_default="0"),
    count("quarantined", "What could not be read or coded", default=0, server_default="0"),
    count("events", "Events stored", default=0, server_default="0"),
    number("reading", "Seconds spent reading files, on all processes", default=0, server_default="0"),
    number("coding", "Seconds spent coding, on all processes", default=0, server_default="0"),
    number("storing", "Seconds spent storing", default=0, server_default="0"),
    info={"doc": "The ledger: one row a run."},
)

raw: Final = Table(
    "raw",
    metadata,
    Column("sha256", Text, primary_key=True, doc="SHA-256 of the bytes, hex"),
    count("size", "How many bytes"),
    Column("data", Packed, nullable=False, doc="The bytes as they came, before any reading"),
    info={"doc": "The bytes of every file, line of JSON, CSV row or feed entry, kept before they are coded."},
)

sources: Final = Table(
    "sources",
    metadata,
    words("raw", "The bytes", primary_key=True),
    words("how_hash", "Hash of `how`: read in another way, another source", primary_key=True),
    Column("how", Json, nullable=False, doc="How they were read: format, name, columns, options"),
    words("place", "Where they were first found: file, and line or entry"),
    to("version", "versions.key", "What they became; null until coded", null=True, index=True),
    to("run", "runs.key", "The run that found them"),
    info={"doc": "Which bytes became which version of which story."},
)

quarantine: Final = Table(
    "quarantine",
    metadata,
    words("id", "Hash of place, bytes and way of reading", primary_key=True),
    words("place", "File, and line or entry"),
    words("reason", "Why it could not be read or coded, in one line"),
    words("code", "The error's stable code, e.g. D101"),
    words("raw", "SHA-256 of the bytes; null when none could be had", null=True),
    words("how_hash", "With `raw`, the source", null=True),
    words("coder", "Version of the program that could not; another one tries again"),
    Column("at", DateTime(timezone=True), nullable=False, doc="When, UTC"),
    to("run", "runs.key", "In which run"),
    Index(None, "place"),
    Index(None, "raw"),
    info={"doc": "What could not be read or coded, with the reason."},
)
