"""Stories, the texts they have had, and the records of these."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Boolean, Column, Index, Table, UniqueConstraint, false

from dragoman.store.schema.columns import Key, Packed, count, day, metadata, span, to, words

stories: Final = Table(
    "stories",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables"),
    words("id", "16 hex digits: hash of the canonical address, else of text and publisher", unique=True),
    words("url", "Canonical address; null where none is known", null=True),
    info={"doc": "One row a story, whatever texts it has had."},
)

versions: Final = Table(
    "versions",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables; numbered in the order of arrival"),
    words("id", "16 hex digits: hash of the story's id, text, title, publisher and day", unique=True),
    to("story", "stories.key", "Whose text it is"),
    count("number", "1, 2 … in the order of arrival"),
    Column("current", Boolean, nullable=False, doc="Whether it is the story's newest"),
    words("content", "Hash of the text: the record's story.id"),
    words("title", "Headline", null=True),
    words("text", "Normalised text; all spans count its code points"),
    words("language", "ISO 639-1 code"),
    words("publisher", "Who published it, as the story or its metadata says", null=True),
    words("url", "The address as it came", null=True),
    day("published", "Day of publication"),
    words("published_from", "metadata, text, option; null without a day", null=True),
    Column("dateline_place", Key, doc="Where it was filed: places.key"),
    day("dateline_date", "When it was filed"),
    *span("dateline_", "the dateline", null=True),
    words("coder", "Version of the program that coded it last"),
    words("model", "The reader's weights it was coded with"),
    words("codebook", "The ontology it was coded with"),
    to("run", "runs.key", "The run that coded it last"),
    Column("linked", Boolean, nullable=False, server_default=false(), doc="Whether its neighbours are known"),
    UniqueConstraint("story", "number"),
    Index(None, "publisher", "published"),
    Index(None, "published"),
    Index(None, "linked"),
    info={"doc": "One row a text that a story has had, with what the text's metadata said."},
)

records: Final = Table(
    "records",
    metadata,
    to("version", "versions.key", "Of which text", primary_key=True),
    count("number", "1, 2 … for each time the text was coded or put right", primary_key=True),
    Column("current", Boolean, nullable=False, doc="Whether the tables hold this one"),
    Column(
        "corrected",
        Boolean,
        nullable=False,
        server_default=false(),
        doc="Whether people put it right after it was coded",
    ),
    words("coder", "Version of the program"),
    words("model", "The reader's weights"),
    words("codebook", "The ontology"),
    to("run", "runs.key", "The run that made it"),
    Column("json", Packed, nullable=False, doc="The whole record, as `dragoman read --json` writes it"),
    info={"doc": "The record as it was coded, whole; of a text that was coded again, each of them."},
)
