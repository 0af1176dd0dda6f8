"""Statements: who is reported to say what, one row a statement of a story."""

from __future__ import annotations

from typing import Any, ClassVar

import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal_column, select

from dragoman.questions import lookup
from dragoman.questions.conditions import Conditions
from dragoman.questions.fulltext import parse, words_in
from dragoman.questions.kind import ALL_KINDS, Kind, current, planned_keys, story_narrowings
from dragoman.questions.lookup import SOURCE, TEXT, TEXTS, Columns, fetch, listed
from dragoman.questions.plan import Narrowing, Plan, plus
from dragoman.questions.told import actor_narrowings
from dragoman.store.keys import VERSION_SHIFT
from dragoman.store.schema import spans, statements, versions
from dragoman.store.search import POSITIONS, POSTGRESQL_WORDS


class Statements(Kind):
    """Who is reported to say what."""

    name = "statements"
    filters = frozenset({*ALL_KINDS, "actor", "recipient", "kind", "attribution"})
    orders = ("published",)
    fields: ClassVar[dict[str, pa.DataType]] = {
        "id": TEXT,
        "speaker": TEXT,
        "speaker_title": TEXT,
        "speaker_country": TEXT,
        "speaker_sectors": TEXTS,
        "speaker_id": TEXT,
        "kind": TEXT,
        "attribution": TEXT,
        "channel": TEXT,
        "addressee": TEXT,
        "cue": TEXT,
        "content": TEXT,
        "content_spans": lookup.MATCHES,
        "within": TEXT,
        **SOURCE,
    }

    def keys(self, connection: Connection, asked: Conditions) -> Select[Any]:
        """Return the query for keys; ``actor`` is who speaks, ``recipient`` who is spoken to."""
        who: dict[str, ColumnElement[Any]] = {
            "actor": statements.c.speaker,
            "recipient": statements.c.addressee,
        }
        narrowings = actor_narrowings(connection, statements, asked, who)
        narrowings += story_narrowings(statements, asked, dates=True)
        narrowings += _said(connection, asked)
        simple = [
            statements.c[name].in_(asked.values[name])
            for name in ("kind", "attribution")
            if name in asked.values
        ]
        plan = Plan(statements.c.key, [*simple, *current(statements, asked)], narrowings)
        return planned_keys(connection, statements, asked, plan)

    def columns(self, connection: Connection, keys: list[int], asked: Conditions) -> Columns:
        """Read a batch of statements with their words."""
        wanted, known = listed(keys), lookup.versions(connection, keys)
        found = lookup.by_key(
            connection,
            "SELECT s.key, s.id, a.name, a.title, a.country, a.sectors, a.knowledge_id, s.kind,"
            " s.attribution, s.channel, t.name, w.id FROM statements AS s"
            " LEFT JOIN actors AS a ON a.key = s.speaker"
            " LEFT JOIN actors AS t ON t.key = s.addressee LEFT JOIN statements AS w ON w.key = s.within"
            f" WHERE s.key IN ({wanted})",
        )
        rows = [found[key] for key in keys]
        told = [known[key >> VERSION_SHIFT] for key in keys]
        words: dict[tuple[int, str], list[tuple[int, int]]] = {}
        for thing, role, start, end in fetch(
            connection,
            f"SELECT thing, role, start_char, end_char FROM spans WHERE thing IN ({wanted})"
            " AND role IN ('cue', 'content') ORDER BY thing, role, position",
        ):
            words.setdefault((thing, role), []).append((start, end))
        content = [words.get((key, "content"), []) for key in keys]
        cues = [words.get((key, "cue"), []) for key in keys]
        names = ("speaker", "speaker_title", "speaker_country", "speaker_sectors", "speaker_id", "kind",
                 "attribution", "channel", "addressee")  # fmt: skip
        made: Columns = {name: [row[n] for row in rows] for n, name in enumerate(names, start=2)}
        made["id"] = lookup.ids(keys, (row[1] for row in rows), known)
        made["speaker_sectors"] = [(codes or "").split() for codes in made["speaker_sectors"]]
        made["cue"] = [v.text[c[0][0] : c[0][1]] if c else None for v, c in zip(told, cues, strict=True)]
        made["content"] = [
            " … ".join(v.text[start:end] for start, end in c) for v, c in zip(told, content, strict=True)
        ]
        made["content_spans"] = [[{"start": start, "end": end} for start, end in c] for c in content]
        made["within"] = [f"{v.id}.{row[11]}" if row[11] else None for v, row in zip(told, rows, strict=True)]
        made |= lookup.source_columns(keys, known)
        if asked.text:
            where = [
                (v.key, c[0][0], c[-1][1]) if c else (v.key, 0, 0) for v, c in zip(told, content, strict=True)
            ]
            made |= lookup.match_columns(connection, asked.text, where, known)
        return made


def _said(connection: Connection, asked: Conditions) -> list[Narrowing]:
    """Return the condition that what is said has the words asked for, within one stretch of speech."""
    if asked.text is None:
        return []
    search = parse(asked.text)
    if connection.dialect.name == "sqlite":
        thing: ColumnElement[Any] = literal_column(f"rowid / {POSITIONS}")
        listed_ = words_in("statement_words", search).with_only_columns(thing)
        return [Narrowing(listed_, plus(statements.c.key).in_(listed_))]
    speech = func.substr(versions.c.text, spans.c.start_char + 1, spans.c.end_char - spans.c.start_char)
    text: ColumnElement[Any] = literal_column(POSTGRESQL_WORDS.format("versions"))
    said = and_(
        versions.c.key == statements.c.version,
        text.bool_op("@@")(literal_column(search.any_tsquery())),
        spans.c.thing == statements.c.key,
        spans.c.role == "content",
        func.to_tsvector(literal_column("'english'"), speech).bool_op("@@")(literal_column(search.tsquery())),
    )
    return [
        Narrowing(select(statements.c.key).where(said), select(1).where(said).correlate(statements).exists())
    ]
