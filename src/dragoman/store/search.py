"""What makes questions quick: countries by pairs, and words; kept by the database itself, by triggers.

- ``event_dyads`` lists each event under every pair of countries in it, in the order of days, so that "what
  did the United States do to Peru" reads one stretch of one table. It follows ``events`` and
  ``event_parties``.
- On SQLite ``story_words``, ``event_words`` and ``statement_words`` are FTS5 indexes over titles and texts,
  over the sentences that report events, and over what is said. On PostgreSQL an index over the text's
  ``tsvector`` does.

Nothing here is told by a story: all of it can be made again (:func:`rebuild`).
"""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy import Connection

from dragoman.store.keys import VERSION_SHIFT
from dragoman.store.schema import event_dyads

ANYONE: Final = "*"
"""In place of a country: whoever it is, or nobody."""

NO_DAY: Final = date(1, 1, 1)
"""Stands in ``event_dyads.day`` for an event without a day: a key takes no null. It is never shown."""

POSITIONS: Final = 1024
"""A statement's spans are numbered key * 1024 + position in ``statement_words``."""

_COLUMNS: Final = "source, target, how, day, event, last, type, status, quad, intensity, current"
_NO_DAY: Final = f"'{NO_DAY.isoformat()}'"

# Publication is no event's day: what was dated by it counts as undated.
_DAY: Final = (
    "CASE WHEN {0}.date_from = 'publication' OR {0}.start_date IS NULL THEN {1} ELSE {0}.start_date END"
)
_OF_EVENT: Final = (
    "{day}, e.key, e.end_date, e.type, e.status, e.quad, e.intensity, e.current FROM events AS e"
)

_PAIRS: Final = """
    SELECT event, country AS source, '*' AS target, 'to' AS how FROM event_parties
     WHERE role = 'actor' AND country IS NOT NULL
    UNION SELECT event, '*', country, 'to' FROM event_parties
     WHERE role = 'recipient' AND country IS NOT NULL
    UNION SELECT a.event, a.country, r.country, 'to' FROM event_parties AS a
      JOIN event_parties AS r ON r.event = a.event AND r.role = 'recipient' AND r.country IS NOT NULL
     WHERE a.role = 'actor' AND a.country IS NOT NULL
    UNION SELECT a.event, a.country, b.country, 'with' FROM event_parties AS a
      JOIN event_parties AS b ON b.event = a.event AND b.role = 'actor' AND b.country > a.country
     WHERE a.role = 'actor' AND a.country IS NOT NULL
"""

# What a party that comes new to an event adds: itself with anyone, with the other side, with its fellows.
_NEW_PAIRS: Final = """
    SELECT CASE NEW.role WHEN 'actor' THEN NEW.country ELSE '*' END AS source,
           CASE NEW.role WHEN 'actor' THEN '*' ELSE NEW.country END AS target, 'to' AS how
    UNION SELECT CASE NEW.role WHEN 'actor' THEN NEW.country ELSE o.country END,
                 CASE NEW.role WHEN 'actor' THEN o.country ELSE NEW.country END, 'to'
      FROM event_parties AS o
     WHERE o.event = NEW.event AND o.role <> NEW.role AND o.country IS NOT NULL
    UNION SELECT CASE WHEN o.country < NEW.country THEN o.country ELSE NEW.country END,
                 CASE WHEN o.country < NEW.country THEN NEW.country ELSE o.country END, 'with'
      FROM event_parties AS o
     WHERE o.event = NEW.event AND NEW.role = 'actor' AND o.role = 'actor' AND o.country <> NEW.country
"""


def _insert(pairs: str, where: str, day: str) -> str:
    of_event = _OF_EVENT.format(day=day)
    return (
        f"INSERT INTO event_dyads ({_COLUMNS}) SELECT p.source, p.target, p.how, {of_event}, ({pairs}) AS p"
        f" WHERE {where} ON CONFLICT DO NOTHING"
    )


def _of_one(event: str) -> str:
    """Return the pairs of one event; the condition stands in each part, where an index serves it."""
    single = _PAIRS.replace("WHERE role", f"WHERE event = {event} AND role")
    return single.replace("WHERE a.role", f"WHERE a.event = {event} AND a.role")


def _dyad_triggers(day: str) -> dict[str, tuple[str, str]]:
    """Return trigger → (when it fires, what it does)."""
    update = (
        f"UPDATE event_dyads SET day = {_DAY.format('NEW', _NO_DAY if day == 'text' else f'DATE {_NO_DAY}')},"
        " last = NEW.end_date, type = NEW.type, status = NEW.status, quad = NEW.quad,"
        " intensity = NEW.intensity, current = NEW.current WHERE event = NEW.key"
    )
    days = _DAY.format("e", _NO_DAY if day == "text" else f"DATE {_NO_DAY}")
    remade = "DELETE FROM event_dyads WHERE event = {0}; {1}"
    changed = "type, status, start_date, end_date, date_from, quad, intensity, current"
    return {
        "dyads_party_added": (
            "AFTER INSERT ON event_parties {row} WHEN (NEW.country IS NOT NULL)",
            _insert(_NEW_PAIRS, "e.key = NEW.event", days),
        ),
        "dyads_party_changed": (
            "AFTER UPDATE OF country, role ON event_parties {row}",
            remade.format("NEW.event", _insert(_of_one("NEW.event"), "e.key = NEW.event", days)),
        ),
        "dyads_party_removed": (
            "AFTER DELETE ON event_parties {row}",
            remade.format("OLD.event", _insert(_of_one("OLD.event"), "e.key = OLD.event", days)),
        ),
        "dyads_event_changed": (f"AFTER UPDATE OF {changed} ON events {{row}}", update),
    }


# Words ------------------------------------------------------------------------------------------------------

_TOKENS: Final = "porter unicode61 remove_diacritics 2"
_STORY: Final = "(SELECT text FROM versions WHERE key = {version})"
_EVIDENCE: Final = (
    f"substr({_STORY}, {{row}}.evidence_start_char + 1,"
    " {row}.evidence_end_char - {row}.evidence_start_char)"
)
_SAID: Final = f"substr({_STORY}, {{row}}.start_char + 1, {{row}}.end_char - {{row}}.start_char)"

_FTS: Final = {
    "story_words": f"fts5(title, text, content='versions', content_rowid='key', tokenize='{_TOKENS}')",
    "event_words": f"fts5(words, content='', tokenize='{_TOKENS}')",
    "statement_words": f"fts5(words, content='', tokenize='{_TOKENS}')",
}


def _evidence(row: str) -> str:
    return _EVIDENCE.format(version=f"{row}.version", row=row)


def _said(row: str) -> str:
    return _SAID.format(version=f"({row}.thing >> {VERSION_SHIFT})", row=row)


def _word_triggers() -> dict[str, tuple[str, str]]:
    story = "INSERT INTO story_words (rowid, title, text) VALUES (NEW.key, NEW.title, NEW.text)"
    story_out = (
        "INSERT INTO story_words (story_words, rowid, title, text)"
        " VALUES ('delete', OLD.key, OLD.title, OLD.text)"
    )
    event = f"INSERT INTO event_words (rowid, words) VALUES (NEW.key, {_evidence('NEW')})"
    event_out = (
        "INSERT INTO event_words (event_words, rowid, words) SELECT 'delete', OLD.key, words FROM"
        f" (SELECT {_evidence('OLD')} AS words) WHERE words IS NOT NULL"
    )
    place = f"{{0}}.thing * {POSITIONS} + {{0}}.position"
    said = f"INSERT INTO statement_words (rowid, words) VALUES ({place.format('NEW')}, {_said('NEW')})"
    said_out = (
        f"INSERT INTO statement_words (statement_words, rowid, words) SELECT 'delete', {place.format('OLD')},"
        f" words FROM (SELECT {_said('OLD')} AS words) WHERE words IS NOT NULL"
    )
    moved = "evidence_start_char, evidence_end_char"
    return {
        "words_story_added": ("AFTER INSERT ON versions", story),
        "words_story_removed": ("AFTER DELETE ON versions", story_out),
        "words_story_changed": ("AFTER UPDATE OF title, text ON versions", f"{story_out}; {story}"),
        "words_event_added": ("AFTER INSERT ON events", event),
        "words_event_removed": ("BEFORE DELETE ON events", event_out),
        "words_event_changed": (f"AFTER UPDATE OF {moved} ON events", f"{event_out}; {event}"),
        "words_said_added": ("AFTER INSERT ON spans WHEN NEW.role = 'content'", said),
        "words_said_removed": ("BEFORE DELETE ON spans WHEN OLD.role = 'content'", said_out),
        "words_said_changed": (
            "AFTER UPDATE OF start_char, end_char ON spans WHEN NEW.role = 'content'",
            f"{said_out}; {said}",
        ),
    }


POSTGRESQL_WORDS: Final = "to_tsvector('english', coalesce({0}.title, '') || ' ' || {0}.text)"
"""What is indexed of a version on PostgreSQL; a question must spell it the same."""


def install(connection: Connection) -> None:
    """Make the tables and triggers that are not there yet, and fill those that were made now."""
    sqlite = connection.dialect.name == "sqlite"
    fresh = connection.dialect.has_table(connection, event_dyads.name) is False
    event_dyads.create(connection, checkfirst=True)
    present = installed(connection)
    if sqlite:
        for name, made in _FTS.items():
            connection.exec_driver_sql(f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING {made}")
    _make_triggers(connection)
    if not present or fresh:
        rebuild(connection)


def installed(connection: Connection) -> bool:
    """Tell whether the database keeps its own index: whether the triggers are there."""
    table = "sqlite_master WHERE type = 'trigger' AND name" if connection.dialect.name == "sqlite" else None
    query = f"SELECT count(*) FROM {table or 'pg_trigger WHERE tgname'} = 'dyads_event_changed'"
    return bool(connection.exec_driver_sql(query).scalar())


def _make_triggers(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        for name, (when, what) in {**_dyad_triggers("text"), **_word_triggers()}.items():
            fires = when.format(row="")
            connection.exec_driver_sql(f"CREATE TRIGGER IF NOT EXISTS {name} {fires} BEGIN {what}; END")
        return
    for name, (when, what) in _dyad_triggers("date").items():
        row = when.split("{row}")[0].rsplit(" ON ", 1)[1].strip()
        fires = when.format(row="FOR EACH ROW")
        connection.exec_driver_sql(
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN {what}; RETURN NULL; END $$"
        )
        connection.exec_driver_sql(f"CREATE OR REPLACE TRIGGER {name} {fires} EXECUTE FUNCTION {name}()")
        del row
    connection.exec_driver_sql(
        "CREATE INDEX IF NOT EXISTS ix_versions_words ON versions USING gin"
        f" (({POSTGRESQL_WORDS.format('versions')}))"
    )


def drop_triggers(connection: Connection) -> None:
    """Take the triggers out, for a load in bulk; :func:`install` then makes them and all they keep."""
    sqlite = connection.dialect.name == "sqlite"
    names = {**_dyad_triggers("text"), **(_word_triggers() if sqlite else {})}
    for name, (when, _) in names.items():
        table = when.split(" ON ", 1)[1].split()[0]
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}{'' if sqlite else f' ON {table}'}")


def rebuild(connection: Connection) -> None:
    """Make the whole index again from what the record's tables hold."""
    sqlite = connection.dialect.name == "sqlite"
    day = _DAY.format("e", _NO_DAY if sqlite else f"DATE {_NO_DAY}")
    connection.exec_driver_sql("DELETE FROM event_dyads")
    inserted = _insert(_PAIRS, "e.key = p.event ORDER BY 1, 2, 3, 4, 5", day)
    connection.exec_driver_sql(inserted)
    if not sqlite:
        return
    connection.exec_driver_sql("INSERT INTO story_words (story_words) VALUES ('rebuild')")
    for table in ("event_words", "statement_words"):
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
    connection.exec_driver_sql(
        f"INSERT INTO event_words (rowid, words) SELECT e.key, {_evidence('e')} FROM events AS e"
    )
    connection.exec_driver_sql(
        f"INSERT INTO statement_words (rowid, words) SELECT s.thing * {POSITIONS} + s.position, {_said('s')}"
        " FROM spans AS s WHERE s.role = 'content' ORDER BY 1"
    )
    for table in _FTS:
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
