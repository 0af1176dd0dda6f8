"""The tables of a record kept in a database: one schema for SQLite and PostgreSQL.

How rows hang together:

- A **story** is an address, or a text where there is none. Each text it has had is a **version**; the newest
  is ``current``. The rows of older versions stay, with ``current`` false, as does the record they came from.
- Things of a record (actors, places, times, events, statements, figures, visits, memberships) have a ``key``,
  which joins tables (:mod:`dragoman.store.keys`: it contains the version, so that a version's rows lie side
  by side), and ``id``, the record's own (``E7``). Keys are this database's; what is exported is
  ``versions.id`` + "." + ``id``.
- ``current`` stands on every thing too, so that questions need not ask the versions.
- Spans are half-open code points into ``versions.text``.

Every column's ``doc`` says what it holds.
"""

from __future__ import annotations

import zlib
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)
from sqlalchemy.dialects.postgresql import JSONB

REVISION: Final = "0005"
"""The newest migration: what a database must stand at to be used."""

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Packed(TypeDecorator[bytes]):
    """Bytes, compressed where they are kept (zlib) and whole where they are used."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """Compress; level 4 packs English about as well as 6 in half the time."""
        return None if value is None else zlib.compress(value, 4)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> bytes | None:
        """Unpack."""
        return None if value is None else zlib.decompress(value)


Key: Final = BigInteger().with_variant(Integer, "sqlite")  # SQLite's row numbers must be spelt INTEGER
Json: Final = JSON().with_variant(JSONB(), "postgresql")


def _key(doc: str) -> Column[int]:
    return Column("key", Key, primary_key=True, autoincrement=False, doc=doc)


def _to(name: str, target: str, doc: str, *, null: bool = False, **more: Any) -> Column[int]:
    return Column(name, Key, ForeignKey(target, ondelete="CASCADE"), nullable=null, doc=doc, **more)


def _text(name: str, doc: str, *, null: bool = False, **more: Any) -> Column[str]:
    return Column(name, Text, nullable=null, doc=doc, **more)


def _count(name: str, doc: str, *, null: bool = False, **more: Any) -> Column[int]:
    return Column(name, Integer, nullable=null, doc=doc, **more)


def _day(name: str, doc: str) -> Column[Any]:
    return Column(name, Date, nullable=True, doc=doc)


def _number(name: str, doc: str, *, null: bool = False, **more: Any) -> Column[float]:
    return Column(name, Float(53), nullable=null, doc=doc, **more)


def _span(prefix: str = "", what: str = "the words", *, null: bool = False) -> list[Column[int]]:
    return [
        _count(f"{prefix}start_char", f"Where {what} begin(s) in versions.text, in code points", null=null),
        _count(f"{prefix}end_char", f"Where {what} end(s), not included", null=null),
    ]


def _thing(name: str, *columns: Any, doc: str) -> Table:
    """Make the table of a layer: what every thing has, then its own columns."""
    return Table(
        name,
        metadata,
        _key("Joins tables; contains the version (dragoman.store.keys)"),
        _to("version", "versions.key", "The version of the story that tells it"),
        _text("id", "Its id inside the record, e.g. E7"),
        Column("current", Boolean, nullable=False, doc="Whether its version is the story's newest"),
        *columns,
        info={"doc": doc},
        sqlite_autoincrement=False,
    )


# What was added, when and from where ----------------------------------------------------------------------

runs: Final = Table(
    "runs",
    metadata,
    Column("key", Key, primary_key=True, doc="Counts the runs of this database"),
    _text("command", "What was run: add, recode"),
    _text("state", "running (or killed, if nothing runs), done, interrupted, failed"),
    Column("started", DateTime(timezone=True), nullable=False, doc="When it began, UTC"),
    Column("ended", DateTime(timezone=True), doc="When it ended, UTC; null while it runs or if killed"),
    _text("coder", "Version of the program"),
    _text("model", "Name and version of the reader's weights"),
    _text("codebook", "Ontology of types and modes"),
    Column("options", Json, nullable=False, doc="The paths and options it was given"),
    _count("seen", "Stories met", default=0, server_default="0"),
    _count("added", "Stories new to the record", default=0, server_default="0"),
    _count("changed", "New versions of stories that the record had", default=0, server_default="0"),
    _count("known", "Stories of which nothing was new", default=0, server_default="0"),
    _count("quarantined", "What could not be read or coded", default=0, server_default="0"),
    _count("events", "Events stored", default=0, server_default="0"),
    _number("reading", "Seconds spent reading files, on all processes", default=0, server_default="0"),
    _number("coding", "Seconds spent coding, on all processes", default=0, server_default="0"),
    _number("storing", "Seconds spent storing", default=0, server_default="0"),
    info={"doc": "The ledger: one row a run."},
)

raw: Final = Table(
    "raw",
    metadata,
    Column("sha256", Text, primary_key=True, doc="SHA-256 of the bytes, hex"),
    _count("size", "How many bytes"),
    Column("data", Packed, nullable=False, doc="The bytes as they came, before any reading"),
    info={"doc": "The bytes of every file, line of JSON, CSV row or feed entry, kept before they are coded."},
)

sources: Final = Table(
    "sources",
    metadata,
    _text("raw", "The bytes", primary_key=True),
    _text("how_hash", "Hash of `how`: read in another way, another source", primary_key=True),
    Column("how", Json, nullable=False, doc="How they were read: format, name, columns, options"),
    _text("place", "Where they were first found: file, and line or entry"),
    _to("version", "versions.key", "What they became; null until coded", null=True, index=True),
    _to("run", "runs.key", "The run that found them"),
    info={"doc": "Which bytes became which version of which story."},
)

quarantine: Final = Table(
    "quarantine",
    metadata,
    _text("id", "Hash of place, bytes and way of reading", primary_key=True),
    _text("place", "File, and line or entry"),
    _text("reason", "Why it could not be read or coded, in one line"),
    _text("code", "The error's stable code, e.g. D101"),
    _text("raw", "SHA-256 of the bytes; null when none could be had", null=True),
    _text("how_hash", "With `raw`, the source", null=True),
    _text("coder", "Version of the program that could not; another one tries again"),
    Column("at", DateTime(timezone=True), nullable=False, doc="When, UTC"),
    _to("run", "runs.key", "In which run"),
    Index(None, "place"),
    Index(None, "raw"),
    info={"doc": "What could not be read or coded, with the reason."},
)

# Stories ------------------------------------------------------------------------------------------------

stories: Final = Table(
    "stories",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables"),
    _text("id", "16 hex digits: hash of the canonical address, else of text and publisher", unique=True),
    _text("url", "Canonical address; null where none is known", null=True),
    info={"doc": "One row a story, whatever texts it has had."},
)

versions: Final = Table(
    "versions",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables; numbered in the order of arrival"),
    _text("id", "16 hex digits: hash of the story's id, text, title, publisher and day", unique=True),
    _to("story", "stories.key", "Whose text it is"),
    _count("number", "1, 2 … in the order of arrival"),
    Column("current", Boolean, nullable=False, doc="Whether it is the story's newest"),
    _text("content", "Hash of the text: the record's story.id"),
    _text("title", "Headline", null=True),
    _text("text", "Normalised text; all spans count its code points"),
    _text("language", "ISO 639-1 code"),
    _text("publisher", "Who published it, as the story or its metadata says", null=True),
    _text("url", "The address as it came", null=True),
    _day("published", "Day of publication"),
    _text("published_from", "metadata, text, option; null without a day", null=True),
    Column("dateline_place", Key, doc="Where it was filed: places.key"),
    _day("dateline_date", "When it was filed"),
    *_span("dateline_", "the dateline", null=True),
    _text("coder", "Version of the program that coded it last"),
    _text("model", "The reader's weights it was coded with"),
    _text("codebook", "The ontology it was coded with"),
    _to("run", "runs.key", "The run that coded it last"),
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
    _to("version", "versions.key", "Of which text", primary_key=True),
    _count("number", "1, 2 … for each time the text was coded or put right", primary_key=True),
    Column("current", Boolean, nullable=False, doc="Whether the tables hold this one"),
    Column(
        "corrected",
        Boolean,
        nullable=False,
        server_default=false(),
        doc="Whether people put it right after it was coded",
    ),
    _text("coder", "Version of the program"),
    _text("model", "The reader's weights"),
    _text("codebook", "The ontology"),
    _to("run", "runs.key", "The run that made it"),
    Column("json", Packed, nullable=False, doc="The whole record, as `dragoman read --json` writes it"),
    info={"doc": "The record as it was coded, whole; of a text that was coded again, each of them."},
)

# What stories say ---------------------------------------------------------------------------------------

actors: Final = _thing(
    "actors",
    _text("name", "Canonical name"),
    _text("kind", "person state government organization igo group armed_group population office"),
    _text("country", "ISO 3166-1 alpha-3 of the state it belongs to or acts for", null=True),
    _text("sectors", "PLOVER sectors parted by spaces, in the record's order; empty without any"),
    _text("title", "Office on the story's day, or as the story gives it", null=True),
    Column("anonymous", Boolean, nullable=False, doc='True for "a senior official"'),
    _text("knowledge_id", "Wikidata QID where known", null=True),
    _text("resolved_by", "knowledge, story, none"),
    _number("confidence", "Of the resolution, 0 to 1", null=True),
    # One country's actors by identity, in the order in which they are counted: the table is not touched.
    Index("ix_actors_identity", "country", "current", "knowledge_id", "name", "kind"),
    Index(None, "country"),  # for what a country's actors say, in the order of keys
    Index(None, "knowledge_id"),
    Index(None, "name"),
    doc="Persons, states, organizations and groups of each story.",
)

places: Final = _thing(
    "places",
    _text("name", "Canonical name"),
    _count("geonames", "GeoNames id", null=True),
    _number("lat", "Degrees north, WGS 84", null=True),
    _number("lon", "Degrees east, WGS 84", null=True),
    _text("country", "ISO 3166-1 alpha-3", null=True),
    _text("admin1", "First-level administrative division", null=True),
    _text("feature", "country, admin1, city, region, sea, facility …", null=True),
    Index(None, "country"),
    Index(None, "name"),
    doc="Places of each story.",
)

times: Final = _thing(
    "times",
    *_span(),
    _day("start_date", "First day"),
    _day("end_date", "Last day, included"),
    _text("precision", "day, week, month, quarter, year; null without days", null=True),
    _text("timex3", "TIMEX3 value", null=True),
    _text("type", "DATE, TIME, DURATION, SET"),
    doc="Time expressions of each story.",
)

statements: Final = _thing(
    "statements",
    Column("speaker", Key, doc="actors.key"),
    _text("kind", "direct, indirect, mixed"),
    _text("attribution", "named, anonymous, institution"),
    _text("channel", "As the story says: teleconference, communiqué …", null=True),
    Column("addressee", Key, doc="actors.key of the one spoken to"),
    Column("within", Key, doc="statements.key of the statement that reports this one"),
    Index(None, "speaker"),
    doc="Attributed stretches of speech or writing; their words are in spans (cue, source, content).",
)

events: Final = _thing(
    "events",
    _text("type", "The plain action, e.g. CONSULT"),
    _text("mode", "PLOVER's mode of the action", null=True),
    _text("plover", "Code after PLOVER's reduction of future events"),
    _text("status", "happened ongoing planned hypothetical denied cancelled"),
    _day("start_date", "First day"),
    _day("end_date", "Last day, included"),
    _text("date_from", "text, dateline, publication, none: what fixed the day"),
    Column("place", Key, doc="places.key"),
    Column("quad", SmallInteger, nullable=False, doc="1, 2 verbal, material cooperation; 3, 4 conflict"),
    _number("intensity", "PLOVER's score, -10 to 10", null=True),
    Column("statement", Key, doc="statements.key of the statement that asserts it; null: the story"),
    *_span("trigger_", "the words that name the action"),
    *_span("evidence_", "the sentence that reports it"),
    _number("confidence", "0 to 1"),
    Index(None, "start_date"),
    Index(None, "type", "start_date"),
    Index(None, "place"),
    doc="Who did what to whom: one row an event of a story.",
)

event_parties: Final = Table(
    "event_parties",
    metadata,
    _to("event", "events.key", "The event", primary_key=True),
    _text("role", "actor or recipient", primary_key=True),
    Column("position", SmallInteger, primary_key=True, doc="1, 2 … in the record's order"),
    Column("actor", Key, nullable=False, doc="actors.key"),
    _text("country", "The actor's country, again, so that dyads are found by one index", null=True),
    Column("current", Boolean, nullable=False, doc="Whether the event's version is the story's newest"),
    Index(None, "country", "role", "event"),
    Index(None, "actor"),
    sqlite_with_rowid=False,
    info={"doc": "Who acts and who is acted on."},
)

event_contexts: Final = Table(
    "event_contexts",
    metadata,
    _to("event", "events.key", "The event", primary_key=True),
    _text("context", "PLOVER context, e.g. diplomatic", primary_key=True),
    Column("position", SmallInteger, nullable=False, doc="1, 2 … in the record's order"),
    Index(None, "context", "event"),
    sqlite_with_rowid=False,
    info={"doc": "What events are about."},
)

event_dyads: Final = Table(
    "event_dyads",
    metadata,
    _text("source", "Country of an actor; * for anyone", primary_key=True),
    _text("target", "Country of a recipient, or of another actor; * for anyone", primary_key=True),
    _text("how", "to: source acts on target; with: both act, and source < target", primary_key=True),
    Column("day", Date, primary_key=True, doc="events.start_date; 0001-01-01 without one"),
    _to("event", "events.key", "The event", primary_key=True, index=True),
    Column("last", Date, doc="events.end_date"),
    _text("type", "events.type, again"),
    _text("status", "events.status, again"),
    Column("quad", SmallInteger, nullable=False, doc="events.quad, again"),
    _number("intensity", "events.intensity, again", null=True),
    Column("current", Boolean, nullable=False, doc="events.current, again"),
    sqlite_with_rowid=False,
    info={
        "doc": "Events by pairs of countries, in the order of days. Triggers keep it (dragoman.store.search)."
    },
)

figures: Final = _thing(
    "figures",
    *_span("", "the quantity"),
    _number("value", "The quantity, in units of `unit`"),
    _number("high", "Upper end of a range", null=True),
    _text("qualifier", "exact over under about almost at_least up_to"),
    _text("unit", "person percent ratio item country, an ISO 4217 or UCUM code …"),
    _text("of", "What is counted", null=True),
    *_span("of_", "what is counted", null=True),
    Column("statement", Key, doc="statements.key of the statement that claims it"),
    Index(None, "unit"),
    doc="Quantities that stories claim.",
)

visits: Final = _thing(
    "visits",
    _text("status", "happened ongoing planned hypothetical denied cancelled"),
    doc="Official travel, as one story tells it.",
)

visit_travellers: Final = Table(
    "visit_travellers",
    metadata,
    _to("visit", "visits.key", "The visit", primary_key=True),
    Column("position", SmallInteger, primary_key=True, doc="1, 2 … in the record's order"),
    Column("actor", Key, nullable=False, index=True, doc="actors.key"),
    sqlite_with_rowid=False,
    info={"doc": "Who travels."},
)

stops: Final = Table(
    "stops",
    metadata,
    _to("visit", "visits.key", "The visit", primary_key=True),
    Column("number", SmallInteger, primary_key=True, doc="1, 2 … in the order of travel"),
    Column("place", Key, doc="places.key"),
    _text("country", "ISO 3166-1 alpha-3", null=True),
    _day("start_date", "First day"),
    _day("end_date", "Last day, included"),
    Index(None, "country", "start_date"),
    sqlite_with_rowid=False,
    info={"doc": "Where visits lead, in order."},
)

stop_events: Final = Table(
    "stop_events",
    metadata,
    _to("visit", "visits.key", "The visit", primary_key=True),
    Column("stop", SmallInteger, primary_key=True, doc="stops.number"),
    Column("position", SmallInteger, primary_key=True, doc="1, 2 … in the record's order"),
    Column("event", Key, nullable=False, index=True, doc="events.key"),
    sqlite_with_rowid=False,
    info={"doc": "Which events happen at which stop."},
)

memberships: Final = _thing(
    "memberships",
    Column("member", Key, nullable=False, doc="actors.key of the actor that belongs"),
    Column("body", Key, nullable=False, doc="actors.key of the group it belongs to"),
    *_span(),
    doc="Actors that belong to others. Their id is M and their number: the record gives them none.",
)

spans: Final = Table(
    "spans",
    metadata,
    Column("thing", Key, primary_key=True, autoincrement=False, doc="Key of the thing, of whatever layer"),
    _text(
        "role",
        "mention trigger evidence retelling cue source content figure of time membership",
        primary_key=True,
    ),
    Column("position", SmallInteger, primary_key=True, doc="1, 2 … in the record's order"),
    *_span(),
    sqlite_with_rowid=False,
    info={"doc": "The evidence: every span of every thing."},
)

# Corrections ----------------------------------------------------------------------------------------------

corrections: Final = Table(
    "corrections",
    metadata,
    Column("key", Key, primary_key=True, doc="In the order they were made here"),
    _text("id", "Hash of all but `key`: the same correction replayed is known", unique=True),
    _text("story", "stories.id"),
    _text("version", "versions.id of the text it was made on"),
    _text("layer", "story, actor, place, event, statement, figure, visit …"),
    Column("anchor", Json, nullable=False, doc="What finds the thing again when the text is coded anew"),
    _text("field", "Which field; empty when a whole thing is added or removed"),
    Column("before", Json, doc="Its value then; null when nothing was there"),
    Column("after", Json, doc="Its value now; null when it is taken out"),
    _text("who", "Who says so"),
    Column("at", DateTime(timezone=True), nullable=False, doc="When, UTC"),
    _text("why", "The reason given"),
    Index(None, "story"),
    info={"doc": "What people put right. Rows are only ever added."},
)

# Across stories -------------------------------------------------------------------------------------------

near_duplicates: Final = Table(
    "near_duplicates",
    metadata,
    _to("a", "versions.key", "One version: the lower key", primary_key=True),
    _to("b", "versions.key", "The other: the higher key", primary_key=True, index=True),
    _number("similarity", "Jaccard similarity of their shingles, 0 to 1"),
    sqlite_with_rowid=False,
    info={"doc": "Pairs of texts that are nearly the same. They are linked, never dropped."},
)

episodes: Final = Table(
    "episodes",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables"),
    _text("id", "From the ids of its first mention: the same on every machine", unique=True),
    _text("type", "The plain action that its mentions share"),
    _text("mode", "Their mode, where they agree", null=True),
    _text("status", "The latest that is told: a planned meeting that then happens has happened"),
    _day("start_date", "First day"),
    _day("end_date", "Last day, included"),
    _count("mentions", "How many events of stories tell it"),
    _count("outlets", "How many independent outlets do"),
    Index(None, "type", "start_date"),
    Index(None, "start_date"),
    info={"doc": "One occasion in the world, with every telling of it."},
)

episode_members: Final = Table(
    "episode_members",
    metadata,
    _to("event", "events.key", "A telling of it; an event is of one episode", primary_key=True),
    _to("episode", "episodes.key", "The episode", index=True),
    _number("score", "How surely it belongs, 0 to 1"),
    Column("explanation", Json, nullable=False, doc="By which key, and what spoke for and against"),
    sqlite_with_rowid=False,
    info={"doc": "Which events are tellings of which episode, and why."},
)

journeys: Final = Table(
    "journeys",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables"),
    _text("id", "From its first mention: the same on every machine", unique=True),
    _text("status", "The latest that is told"),
    _day("start_date", "First day"),
    _day("end_date", "Last day, included"),
    info={"doc": "One visit in the world, from its announcement to its end or cancellation."},
)

journey_members: Final = Table(
    "journey_members",
    metadata,
    _to("visit", "visits.key", "A telling of it; a visit is of one journey", primary_key=True),
    _to("journey", "journeys.key", "The journey", index=True),
    _number("score", "How surely it belongs, 0 to 1"),
    Column("explanation", Json, nullable=False, doc="By which key, and what spoke for and against"),
    sqlite_with_rowid=False,
    info={"doc": "Which visits of stories are tellings of which journey, and why."},
)

figure_groups: Final = Table(
    "figure_groups",
    metadata,
    Column("key", Key, primary_key=True, doc="Joins tables"),
    _text("id", "From its first figure: the same on every machine", unique=True),
    _text("subject", "What all of them count"),
    _text("unit", "Their unit"),
    Column("disagree", Boolean, nullable=False, doc="Whether their values cannot all be true"),
    info={"doc": "Figures on one subject, side by side."},
)

figure_members: Final = Table(
    "figure_members",
    metadata,
    _to("figure", "figures.key", "A figure; it is of one group", primary_key=True),
    _to("group_key", "figure_groups.key", "The group", index=True),
    _number("score", "How surely it belongs, 0 to 1"),
    Column("explanation", Json, nullable=False, doc="By which key, and what spoke for and against"),
    sqlite_with_rowid=False,
    info={"doc": "Which figures speak of one subject, and why."},
)

fingerprints: Final = Table(
    "fingerprints",
    metadata,
    _to("version", "versions.key", "Of which text", primary_key=True),
    Column("sketch", LargeBinary, doc="MinHash signature of its shingles; null for a text without words"),
    _text("publisher", "Who published it, by the name used for counting outlets", null=True),
    _text("agency", "The agency that it credits in its dateline or sign-off", null=True),
    info={"doc": "What tells copies and sources of texts from one another."},
)

sketch_bands: Final = Table(
    "sketch_bands",
    metadata,
    Column("band", BigInteger, primary_key=True, autoincrement=False, doc="Hash of one band of a signature"),
    _to("version", "versions.key", "A text whose signature has it", primary_key=True, index=True),
    sqlite_with_rowid=False,
    info={"doc": "Where near-duplicates are looked for: texts that share a band are compared."},
)

link_things: Final = Table(
    "link_things",
    metadata,
    Column("thing", Key, primary_key=True, autoincrement=False, doc="Key of an event, visit or figure"),
    _text("uid", "<version id>.<id in the record>: the same on every machine", unique=True),
    Column("data", Json, nullable=False, doc="What it is compared by"),
    info={"doc": "Events, visits and figures of newest versions, as they are compared across stories."},
)

link_keys: Final = Table(
    "link_keys",
    metadata,
    _text("block", "Blocking key: stretch of days, kind of act, parties", primary_key=True),
    _to("thing", "link_things.thing", "What stands under it", primary_key=True, index=True),
    sqlite_with_rowid=False,
    info={"doc": "Where neighbours are looked for: only things that meet at a key are compared."},
)

links: Final = Table(
    "links",
    metadata,
    _to("a", "link_things.thing", "The one whose uid comes first", primary_key=True),
    _to("b", "link_things.thing", "The other", primary_key=True, index=True),
    _number("score", "How surely they are one, 0 to 1"),
    Column("explanation", Json, nullable=False, doc="By which key they met, and the parts of the score"),
    sqlite_with_rowid=False,
    info={"doc": "Pairs that were compared and may be one. Below 0.02 they are not kept."},
)

rulings: Final = Table(
    "rulings",
    metadata,
    Column("key", Key, primary_key=True, doc="In the order they were made here"),
    _text("id", "Hash of all but `key`: the same ruling replayed is known", unique=True),
    _text("layer", "event, visit or figure"),
    _text("verdict", "together or apart"),
    _text("a_story", "stories.id of the one", index=True),
    Column("a_anchor", Json, nullable=False, doc="What finds it again when its text is coded anew"),
    _text("b_story", "stories.id of the other", index=True),
    Column("b_anchor", Json, nullable=False, doc="What finds it again"),
    _text("who", "Who says so"),
    Column("at", DateTime(timezone=True), nullable=False, doc="When, UTC"),
    _text("why", "The reason given"),
    info={
        "doc": "What people decided about pairs, before every score. Only ever added to; the newest holds."
    },
)

THINGS: Final = {
    "actor": actors,
    "place": places,
    "time": times,
    "statement": statements,
    "event": events,
    "figure": figures,
    "visit": visits,
    "membership": memberships,
}
"""Layer → its table, in an order in which rows may be inserted."""
