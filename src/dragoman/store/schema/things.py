"""What stories say: actors, places, times, statements, events, figures, visits, memberships, spans."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Boolean, Column, Date, Index, SmallInteger, Table

from dragoman.store.schema.columns import Key, count, day, metadata, number, span, thing, to, words

actors: Final = thing(
    "actors",
    words("name", "Canonical name"),
    words("kind", "person state government organization igo group armed_group population office"),
    words("country", "ISO 3166-1 alpha-3 of the state it belongs to or acts for", null=True),
    words("sectors", "PLOVER sectors parted by spaces, in the record's order; empty without any"),
    words("title", "Office on the story's day, or as the story gives it", null=True),
    Column("anonymous", Boolean, nullable=False, doc='True for "a senior official"'),
    words("knowledge_id", "Wikidata QID where known", null=True),
    words("resolved_by", "knowledge, story, none"),
    number("confidence", "Of the resolution, 0 to 1", null=True),
    # One country's actors by identity, in the order in which they are counted: the table is not touched.
    Index("ix_actors_identity", "country", "current", "knowledge_id", "name", "kind"),
    Index(None, "country"),  # for what a country's actors say, in the order of keys
    Index(None, "knowledge_id"),
    Index(None, "name"),
    doc="Persons, states, organizations and groups of each story.",
)

places: Final = thing(
    "places",
    words("name", "Canonical name"),
    count("geonames", "GeoNames id", null=True),
    number("lat", "Degrees north, WGS 84", null=True),
    number("lon", "Degrees east, WGS 84", null=True),
    words("country", "ISO 3166-1 alpha-3", null=True),
    words("admin1", "First-level administrative division", null=True),
    words("feature", "country, admin1, city, region, sea, facility …", null=True),
    Index(None, "country"),
    Index(None, "name"),
    doc="Places of each story.",
)

times: Final = thing(
    "times",
    *span(),
    day("start_date", "First day"),
    day("end_date", "Last day, included"),
    words("precision", "day, week, month, quarter, year; null without days", null=True),
    words("timex3", "TIMEX3 value", null=True),
    words("type", "DATE, TIME, DURATION, SET"),
    doc="Time expressions of each story.",
)

statements: Final = thing(
    "statements",
    Column("speaker", Key, doc="actors.key"),
    words("kind", "direct, indirect, mixed"),
    words("attribution", "named, anonymous, institution"),
    words("channel", "As the story says: teleconference, communiqué …", null=True),
    Column("addressee", Key, doc="actors.key of the one spoken to"),
    Column("within", Key, doc="statements.key of the statement that reports this one"),
    Index(None, "speaker"),
    doc="Attributed stretches of speech or writing; their words are in spans (cue, source, content).",
)

events: Final = thing(
    "events",
    words("type", "The plain action, e.g. CONSULT"),
    words("mode", "PLOVER's mode of the action", null=True),
    words("plover", "Code after PLOVER's reduction of future events"),
    words("status", "happened ongoing planned hypothetical denied cancelled"),
    day("start_date", "First day"),
    day("end_date", "Last day, included"),
    words("date_from", "text, dateline, publication, none: what fixed the day"),
    Column("place", Key, doc="places.key"),
    Column("quad", SmallInteger, nullable=False, doc="1, 2 verbal, material cooperation; 3, 4 conflict"),
    number("intensity", "PLOVER's score, -10 to 10", null=True),
    Column("statement", Key, doc="statements.key of the statement that asserts it; null: the story"),
    *span("trigger_", "the words that name the action"),
    *span("evidence_", "the sentence that reports it"),
    number("confidence", "0 to 1"),
    Index(None, "start_date"),
    Index(None, "type", "start_date"),
    Index(None, "place"),
    doc="Who did what to whom: one row an event of a story.",
)

event_parties: Final = Table(
    "event_parties",
    metadata,
    to("event", "events.key", "The event", primary_key=True),
    words("role", "actor or recipient", primary_key=True),
    Column("position", SmallInteger, primary_key=True, doc="1, 2 … in the record's order"),
    Column("actor", Key, nullable=False, doc="actors.key"),
    words("country", "The actor's country, again, so that dyads are found by one index", null=True),
    Column("current", Boolean, nullable=False, doc="Whether the event's version is the story's newest"),
    Index(None, "country", "role", "event"),
    Index(None, "actor"),
    sqlite_with_rowid=False,
    info={"doc": "Who acts and who is acted on."},
)

event_contexts: Final = Table(
    "event_contexts",
    metadata,
    to("event", "events.key", "The event", primary_key=True),
    words("context", "PLOVER context, e.g. diplomatic", primary_key=True),
    Column("position", SmallInteger, nullable=False, doc="1, 2 … in the record's order"),
    Index(None, "context", "event"),
    sqlite_with_rowid=False,
    info={"doc": "What events are about."},
)

event_dyads: Final = Table(
    "event_dyads",
    metadata,
    words("source", "Country of an actor; * for anyone", primary_key=True),
    words("target", "Country of a recipient, or of another actor; * for anyone", primary_key=True),
    words("how", "to: source acts on target; with: both act, and source < target", primary_key=True),
    Column("day", Date, primary_key=True, doc="events.start_date; 0001-01-01 without one"),
    to("event", "events.key", "The event", primary_key=True, index=True),
    Column("last", Date, doc="events.end_date"),
    words("type", "events.type, again"),
    words("status", "events.status, again"),
    Column("quad", SmallInteger, nullable=False, doc="events.quad, again"),
    number("intensity", "events.intensity, again", null=True),
    Column("current", Boolean, nullable=False, doc="events.current, again"),
    sqlite_with_rowid=False,
    info={
        "doc": "Events by pairs of countries, in the order of days. Triggers keep it (dragoman.store.search)."
    },
)

figures: Final = thing(
    "figures",
    *span("", "the quantity"),
    number("value", "The quantity, in units of `unit`"),
    number("high", "Upper end of a range", null=True),
    words("qualifier", "exact over under about almost at_least up_to"),
    words("unit", "person percent ratio item country, an ISO 4217 or UCUM code …"),
    words("of", "What is counted", null=True),
    *span("of_", "what is counted", null=True),
    Column("statement", Key, doc="statements.key of the statement that claims it"),
    Index(None, "unit"),
    doc="Quantities that stories claim.",
)

visits: Final = thing(
    "visits",
    words("status", "happened ongoing planned hypothetical denied cancelled"),
    doc="Official travel, as one story tells it.",
)

visit_travellers: Final = Table(
    "visit_travellers",
    metadata,
    to("visit", "visits.key", "The visit", primary_key=True),
    Column("position", SmallInteger, primary_key=True, doc="1, 2 … in the record's order"),
    Column("actor", Key, nullable=False, index=True, doc="actors.key"),
    sqlite_with_rowid=False,
    info={"doc": "Who travels."},
)

stops: Final = Table(
    "stops",
    metadata,
    to("visit", "visits.key", "The visit", primary_key=True),
    Column("number", SmallInteger, primary_key=True, doc="1, 2 … in the order of travel"),
    Column("place", Key, doc="places.key"),
    words("country", "ISO 3166-1 alpha-3", null=True),
    day("start_date", "First day"),
    day("end_date", "Last day, included"),
    Index(None, "country", "start_date"),
    sqlite_with_rowid=False,
    info={"doc": "Where visits lead, in order."},
)

stop_events: Final = Table(
    "stop_events",
    metadata,
    to("visit", "visits.key", "The visit", primary_key=True),
    Column("stop", SmallInteger, primary_key=True, doc="stops.number"),
    Column("position", SmallInteger, primary_key=True, doc="1, 2 … in the record's order"),
    Column("event", Key, nullable=False, index=True, doc="events.key"),
    sqlite_with_rowid=False,
    info={"doc": "Which events happen at which stop."},
)

memberships: Final = thing(
    "memberships",
    Column("member", Key, nullable=False, doc="actors.key of the actor that belongs"),
    Column("body", Key, nullable=False, doc="actors.key of the group it belongs to"),
    *span(),
    doc="Actors that belong to others. Their id is M and their number: the record gives them none.",
)

spans: Final = Table(
    "spans",
    metadata,
    Column("thing", Key, primary_key=True, autoincrement=False, doc="Key of the thing, of whatever layer"),
    words(
        "role",
        "mention trigger evidence retelling cue source content figure of time membership",
        primary_key=True,
    ),
    Column("position", SmallInteger, primary_key=True, doc="1, 2 … in the record's order"),
    *span(),
    sqlite_with_rowid=False,
    info={"doc": "The evidence: every span of every thing."},
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
