"""Records as Arrow tables: one row a thing, one table a kind of thing, joined by story and id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import pyarrow as pa

from dragoman.record.models import Record, Span

_TEXT: Final = pa.string()
_IDS: Final = pa.list_(pa.field("item", pa.string(), nullable=False))
_DAY: Final = pa.date32()
_OFFSET: Final = pa.int32()
_NUMBER: Final = pa.float64()


def _table(*required: pa.Field, optional: dict[str, pa.DataType]) -> pa.Schema:
    """Make a schema: every table starts with the story's id; the rest may be null unless required."""
    story = pa.field("story", _TEXT, nullable=False)
    return pa.schema([story, *required, *(pa.field(name, kind) for name, kind in optional.items())])


def _need(**columns: pa.DataType) -> list[pa.Field]:
    return [pa.field(name, kind, nullable=False) for name, kind in columns.items()]


_SPAN: Final = {"start_char": _OFFSET, "end_char": _OFFSET}

SCHEMAS: Final[dict[str, pa.Schema]] = {
    "story": _table(
        *_need(text=_TEXT, language=_TEXT, coder=_TEXT, coder_version=_TEXT, model=_TEXT, codebook=_TEXT),
        optional={
            "title": _TEXT,
            "publisher": _TEXT,
            "url": _TEXT,
            "published": _DAY,
            "published_from": _TEXT,
            "dateline_place": _TEXT,
            "dateline_date": _DAY,
        },
    ),
    "actors": _table(
        *_need(id=_TEXT, name=_TEXT, kind=_TEXT, sectors=_IDS, anonymous=pa.bool_(), resolved_by=_TEXT),
        optional={"country": _TEXT, "title": _TEXT, "knowledge_id": _TEXT, "confidence": _NUMBER},
    ),
    "places": _table(
        *_need(id=_TEXT, name=_TEXT),
        optional={
            "geonames": pa.int64(),
            "lat": _NUMBER,
            "lon": _NUMBER,
            "country": _TEXT,
            "admin1": _TEXT,
            "feature": _TEXT,
        },
    ),
    "times": _table(
        *_need(id=_TEXT, type=_TEXT, text=_TEXT, **_SPAN),
        optional={"start": _DAY, "end": _DAY, "precision": _TEXT, "timex3": _TEXT},
    ),
    "events": _table(
        *_need(id=_TEXT, type=_TEXT, plover=_TEXT, status=_TEXT, actors=_IDS, recipients=_IDS),
        *_need(contexts=_IDS, quad=pa.int8(), date_from=_TEXT, trigger=_TEXT, evidence=_TEXT),
        *_need(confidence=_NUMBER),
        optional={
            "mode": _TEXT,
            "start": _DAY,
            "end": _DAY,
            "place": _TEXT,
            "intensity": _NUMBER,
            "statement": _TEXT,
        },
    ),
    "statements": _table(
        *_need(id=_TEXT, kind=_TEXT, attribution=_TEXT, content=_TEXT),
        optional={
            "speaker": _TEXT,
            "channel": _TEXT,
            "cue": _TEXT,
            "source": _TEXT,
            "addressee": _TEXT,
            "within": _TEXT,
        },
    ),
    "figures": _table(
        *_need(id=_TEXT, text=_TEXT, value=_NUMBER, qualifier=_TEXT, unit=_TEXT, **_SPAN),
        optional={"high": _NUMBER, "of": _TEXT, "statement": _TEXT},
    ),
    "visits": _table(*_need(id=_TEXT, travellers=_IDS, status=_TEXT), optional={}),
    "stops": _table(
        *_need(visit=_TEXT, stop=pa.int16(), events=_IDS),
        optional={"place": _TEXT, "country": _TEXT, "start": _DAY, "end": _DAY},
    ),
    "memberships": _table(*_need(member=_TEXT, group=_TEXT, text=_TEXT, **_SPAN), optional={}),
    "mentions": _table(*_need(id=_TEXT, role=_TEXT, text=_TEXT, **_SPAN), optional={}),
}
"""Table name → schema. ``mentions`` holds every span of every other table: the thing's ``id``, the
span's ``role`` (mention, trigger, evidence, retelling, cue, source, content, figure, of, time), its words and
offsets."""


def record_tables(records: Iterable[Record]) -> dict[str, pa.Table]:
    """Return one table for each name in :data:`SCHEMAS`, rows in the order of the records.

    >>> from dragoman.record.examples import small_record
    >>> tables = record_tables([small_record()])
    >>> tables["stops"].select(["visit", "place", "events"]).to_pylist()
    [{'visit': 'V1', 'place': 'P2', 'events': ['E1']}]
    """
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in SCHEMAS}
    for record in records:
        for name, row in rows_of(record):
            rows[name].append({"story": record.story.id, **row})
    return {name: pa.Table.from_pylist(rows[name], schema=schema) for name, schema in SCHEMAS.items()}


def rows_of(record: Record) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (name of the table, row) for everything in a record; rows lack the story's id."""
    yield "story", _story_row(record)
    for actor in record.actors:
        yield "actors", actor.model_dump()
    for place in record.places:
        yield "places", place.model_dump()
    for time in record.times:
        yield "times", {**time.model_dump(), **_placed(record, time.span)}
    yield from _event_and_statement_rows(record)
    for figure in record.figures:
        yield "figures", {**figure.model_dump(), **_placed(record, figure.span)}
    for visit in record.visits:
        yield "visits", visit.model_dump()
        for number, stop in enumerate(visit.stops, start=1):
            yield "stops", {"visit": visit.id, "stop": number, **stop.model_dump()}
    for membership in record.memberships:
        yield "memberships", {**membership.model_dump(), **_placed(record, membership.span)}
    for identifier, role, span in _mentions(record):
        yield "mentions", {"id": identifier, "role": role, **_placed(record, span)}


def _story_row(record: Record) -> dict[str, Any]:
    coder, dateline = record.coder, record.story.dateline
    return {
        **record.story.model_dump(exclude={"id", "dateline"}),
        "coder": coder.name,
        "coder_version": coder.version,
        "model": coder.model,
        "codebook": coder.codebook,
        "dateline_place": dateline.place if dateline else None,
        "dateline_date": dateline.date if dateline else None,
    }


def _event_and_statement_rows(record: Record) -> Iterator[tuple[str, dict[str, Any]]]:
    for event in record.events:
        words = {"trigger": record.evidence(event.trigger), "evidence": record.evidence(event.evidence)}
        yield "events", {**event.model_dump(), **words}
    for statement in record.statements:
        yield (
            "statements",
            {
                **statement.model_dump(),
                "content": " … ".join(record.evidence(span) for span in statement.content),
                "cue": record.evidence(statement.cue) if statement.cue else None,
                "source": record.evidence(statement.source) if statement.source else None,
            },
        )


def _placed(record: Record, span: Span) -> dict[str, Any]:
    return {"text": record.evidence(span), "start_char": span[0], "end_char": span[1]}


def _mentions(record: Record) -> Iterator[tuple[str, str, Span]]:
    """Yield (id, role, span) of every span in the record that belongs to something with an id."""
    for actor in record.actors:
        yield from ((actor.id, "mention", span) for span in actor.mentions)
    for place in record.places:
        yield from ((place.id, "mention", span) for span in place.mentions)
    for time in record.times:
        yield time.id, "time", time.span
    for event in record.events:
        yield event.id, "trigger", event.trigger
        yield event.id, "evidence", event.evidence
        yield from ((event.id, "retelling", span) for span in event.mentions)
    for statement in record.statements:
        if statement.cue:
            yield statement.id, "cue", statement.cue
        if statement.source:
            yield statement.id, "source", statement.source
        yield from ((statement.id, "content", span) for span in statement.content)
    for figure in record.figures:
        yield figure.id, "figure", figure.span
        if figure.of_span:
            yield figure.id, "of", figure.of_span
