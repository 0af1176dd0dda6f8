"""A record as rows of the tables that say what stories say (:mod:`dragoman.store.schema`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Table

from dragoman.record.models import Event, Figure, Record, Span, Statement, Visit
from dragoman.store import schema
from dragoman.store.keys import Layer, thing_key

Row = dict[str, Any]


@cache
def in_order() -> tuple[Table, ...]:
    """Return all tables, parents before children: sorting them takes longer than a story's rows."""
    return tuple(schema.metadata.sorted_tables)


class Rows:
    """The rows of one record, by table, in an order in which they may be inserted."""

    def __init__(self, record: Record, version: int, *, current: bool = True) -> None:
        """Make the rows that a version with this key has; ``OverflowError`` if the story has too many."""
        self.version = version
        self.current = current
        self.by_table: dict[Table, list[Row]] = {}
        self._keys: dict[str, int] = {}
        self._countries = {actor.id: actor.country for actor in record.actors}
        self._number(record)
        self._actors(record)
        self._places(record)
        self._times(record)
        for statement in record.statements:
            self._statement(statement)
        for event in record.events:
            self._event(event)
        for figure in record.figures:
            self._figure(figure)
        for visit in record.visits:
            self._visit(visit)
        self._memberships(record)

    def key(self, identifier: str | None) -> int | None:
        """Return the key of the thing with this id in the record."""
        return None if identifier is None else self._keys[identifier]

    def __iter__(self) -> Iterator[tuple[Table, list[Row]]]:
        """Yield each table that gets rows, parents before children."""
        for table in in_order():
            if rows := self.by_table.get(table):
                yield table, rows

    def _number(self, record: Record) -> None:
        layers: tuple[tuple[Layer, Sequence[Any]], ...] = (
            ("actor", record.actors),
            ("place", record.places),
            ("time", record.times),
            ("statement", record.statements),
            ("event", record.events),
            ("figure", record.figures),
            ("visit", record.visits),
        )
        for layer, things in layers:
            for number, thing in enumerate(things, start=1):
                self._keys[thing.id] = thing_key(self.version, layer, number)

    def _add(self, table: Table, **row: Any) -> None:
        self.by_table.setdefault(table, []).append(row)

    def _thing(self, table: Table, identifier: str, **row: Any) -> int:
        key = self._keys[identifier]
        self._add(table, key=key, version=self.version, id=identifier, current=self.current, **row)
        return key

    def _spans(self, key: int, role: str, spans: Iterable[Span | None]) -> None:
        for position, span in enumerate((span for span in spans if span), start=1):
            self._add(
                schema.spans, thing=key, role=role, position=position, start_char=span[0], end_char=span[1]
            )

    def _actors(self, record: Record) -> None:
        for actor in record.actors:
            row = actor.model_dump(exclude={"id", "mentions", "sectors"})
            key = self._thing(schema.actors, actor.id, **row, sectors=" ".join(actor.sectors))
            self._spans(key, "mention", actor.mentions)

    def _places(self, record: Record) -> None:
        for place in record.places:
            key = self._thing(schema.places, place.id, **place.model_dump(exclude={"id", "mentions"}))
            self._spans(key, "mention", place.mentions)

    def _times(self, record: Record) -> None:
        for time in record.times:
            key = self._thing(
                schema.times,
                time.id,
                **_span("", time.span),
                start_date=time.start,
                end_date=time.end,
                precision=time.precision,
                timex3=time.timex3,
                type=time.type,
            )
            self._spans(key, "time", [time.span])

    def _statement(self, statement: Statement) -> None:
        key = self._thing(
            schema.statements,
            statement.id,
            speaker=self.key(statement.speaker),
            kind=statement.kind,
            attribution=statement.attribution,
            channel=statement.channel,
            addressee=self.key(statement.addressee),
            within=self.key(statement.within),
        )
        self._spans(key, "cue", [statement.cue])
        self._spans(key, "source", [statement.source])
        self._spans(key, "content", statement.content)

    def _event(self, event: Event) -> None:
        key = self._thing(
            schema.events,
            event.id,
            **event.model_dump(
                include={"type", "mode", "plover", "status", "date_from", "quad", "intensity", "confidence"}
            ),
            start_date=event.start,
            end_date=event.end,
            place=self.key(event.place),
            statement=self.key(event.statement),
            **_span("trigger_", event.trigger),
            **_span("evidence_", event.evidence),
        )
        self._spans(key, "trigger", [event.trigger])
        self._spans(key, "evidence", [event.evidence])
        self._spans(key, "retelling", event.mentions)
        self._parties(key, "actor", event.actors)
        self._parties(key, "recipient", event.recipients)
        for position, context in enumerate(dict.fromkeys(event.contexts), start=1):
            self._add(schema.event_contexts, event=key, context=context, position=position)

    def _parties(self, event: int, role: str, actors: Iterable[str]) -> None:
        for position, actor in enumerate(actors, start=1):
            self._add(
                schema.event_parties,
                event=event,
                role=role,
                position=position,
                actor=self._keys[actor],
                country=self._countries[actor],
                current=self.current,
            )

    def _figure(self, figure: Figure) -> None:
        key = self._thing(
            schema.figures,
            figure.id,
            **_span("", figure.span),
            **figure.model_dump(include={"value", "high", "qualifier", "unit", "of"}),
            **_span("of_", figure.of_span),
            statement=self.key(figure.statement),
        )
        self._spans(key, "figure", [figure.span])
        self._spans(key, "of", [figure.of_span])

    def _visit(self, visit: Visit) -> None:
        key = self._thing(schema.visits, visit.id, status=visit.status)
        for position, traveller in enumerate(visit.travellers, start=1):
            self._add(schema.visit_travellers, visit=key, position=position, actor=self._keys[traveller])
        for number, stop in enumerate(visit.stops, start=1):
            self._add(
                schema.stops,
                visit=key,
                number=number,
                place=self.key(stop.place),
                country=stop.country,
                start_date=stop.start,
                end_date=stop.end,
            )
            for position, event in enumerate(stop.events, start=1):
                self._add(
                    schema.stop_events, visit=key, stop=number, position=position, event=self._keys[event]
                )

    def _memberships(self, record: Record) -> None:
        for number, membership in enumerate(record.memberships, start=1):
            identifier = f"M{number}"
            self._keys[identifier] = thing_key(self.version, "membership", number)
            key = self._thing(
                schema.memberships,
                identifier,
                member=self._keys[membership.member],
                body=self._keys[membership.group],
                **_span("", membership.span),
            )
            self._spans(key, "membership", [membership.span])


def _span(prefix: str, span: Span | None) -> Row:
    start, end = span or (None, None)
    return {f"{prefix}start_char": start, f"{prefix}end_char": end}
