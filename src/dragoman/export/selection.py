"""Part of a record: the events that filters choose, and what belongs to them.

Filters are those of questions (:mod:`dragoman.questions.conditions`), applied to records as they pass, so
that they work on a file of records as on a database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dragoman.questions.conditions import Conditions
from dragoman.questions.parties import Party, plain_party
from dragoman.record.models import Actor, Event, Record, Statement, Visit

Matcher = Callable[[Actor], bool]


@dataclass(frozen=True)
class Selection:
    """What is asked of events; values of one filter are alternatives, filters hold together.

    >>> from dragoman.record.examples import small_record
    >>> part = Selection(Conditions().given(actor="PRT", type="CONSULT")).narrow(small_record())
    >>> [event.id for event in part.events], [visit.id for visit in part.visits]
    (['E1'], ['V1'])
    >>> Selection(Conditions().given(actor="Spain")).narrow(small_record()) is None
    True
    """

    asked: Conditions

    @property
    def is_everything(self) -> bool:
        """Whether nothing is asked."""
        return not self.asked.used

    def records(self, records: Iterable[Record]) -> Iterator[Record]:
        """Yield what is left of records, as they pass."""
        if self.is_everything:
            yield from records
            return
        for record in records:
            part = self.narrow(record)
            if part is not None:
                yield part

    def narrow(self, record: Record) -> Record | None:
        """Return the record with the chosen events and what belongs to them; None when no event is chosen.

        With an event come its statement and those that report it, the figures they claim, the visits it is a
        stop of, and everyone and every place named by any of these. Times stay, all of them.
        """
        if not self._story(record):
            return None
        known = {actor.id: actor for actor in record.actors}
        events = [event for event in record.events if self._event(event, record, known)]
        return _part(record, events) if events else None

    def _story(self, record: Record) -> bool:
        wanted = self.asked.values.get("publisher")
        publisher = (record.story.publisher or "").casefold()
        return not wanted or publisher in {name.casefold() for name in wanted}

    def _event(self, event: Event, record: Record, known: dict[str, Actor]) -> bool:
        values = self.asked.values
        plain = (("type", event.type), ("mode", event.mode), ("status", event.status), ("quad", event.quad))
        if any(name in values and value not in values[name] for name, value in plain):
            return False
        if "contexts" in values and not set(values["contexts"]) & set(event.contexts):
            return False
        return self._days(event, record) and self._parties(event, known)

    def _days(self, event: Event, record: Record) -> bool:
        """Tell whether an event may lie in the days asked for; one without days does not."""
        since, until = self.asked.since, self.asked.until
        if since is None and until is None:
            return True
        start: date | None = event.start
        end = event.end or event.start
        if self.asked.dated_by == "publication":
            start = end = record.story.published
        if start is None or end is None:
            return False
        return (since is None or end >= since) and (until is None or start <= until)

    def _parties(self, event: Event, known: dict[str, Actor]) -> bool:
        sides = {
            "actor": event.actors,
            "recipient": event.recipients,
            "party": [*event.actors, *event.recipients],
        }
        for name, ids in sides.items():
            terms = self.asked.values.get(name)
            if terms and not any(matcher(known[one]) for matcher in map(matcher_of, terms) for one in ids):
                return False
        return True


def matcher_of(term: str) -> Matcher:
    """Return what tells whether an actor is who a term means: country, sector, both, id or name.

    >>> from dragoman.record.examples import small_record
    >>> [matcher_of(term)(small_record().actors[0]) for term in ("PRT", "PRT:GOV", "ana reis", "MIL")]
    [True, True, True, False]
    """
    party = plain_party(term)
    if party is not None:
        return lambda actor: _is(party, actor)
    wanted = term.casefold()
    return lambda actor: wanted in {actor.name.casefold(), (actor.knowledge_id or "").casefold()}


def _is(party: Party, actor: Actor) -> bool:
    return (party.country is None or actor.country == party.country) and (
        party.sector is None or party.sector in actor.sectors
    )


def _part(record: Record, events: list[Event]) -> Record:
    chosen = {event.id for event in events}
    visits = [part for visit in record.visits if (part := _visit(visit, chosen)) is not None]
    statements = _statements(record, events)
    said = {statement.id for statement in statements}
    used = {one for event in events for one in (*event.actors, *event.recipients)}
    used |= {one for visit in visits for one in visit.travellers}
    used |= {one for statement in statements for one in (statement.speaker, statement.addressee) if one}
    places = {event.place for event in events} | {stop.place for visit in visits for stop in visit.stops}
    if record.story.dateline:
        places.add(record.story.dateline.place)
    return record.model_copy(
        update={
            "events": events,
            "statements": statements,
            "figures": [figure for figure in record.figures if figure.statement in said],
            "visits": visits,
            "actors": [actor for actor in record.actors if actor.id in used],
            "places": [place for place in record.places if place.id in places],
            "memberships": [one for one in record.memberships if {one.member, one.group} <= used],
        }
    )


def _visit(visit: Visit, chosen: set[str]) -> Visit | None:
    """Return a visit with all its stops and of their events the chosen ones; None when none is."""
    if not any(event in chosen for stop in visit.stops for event in stop.events):
        return None
    stops = [
        stop.model_copy(update={"events": [event for event in stop.events if event in chosen]})
        for stop in visit.stops
    ]
    return visit.model_copy(update={"stops": stops})


def _statements(record: Record, events: list[Event]) -> list[Statement]:
    """Return the statements that assert events, and those that report these, in the record's order."""
    known = {statement.id: statement for statement in record.statements}
    kept: set[str] = set()
    for event in events:
        identifier = event.statement
        while identifier is not None and identifier not in kept:
            kept.add(identifier)
            identifier = known[identifier].within
    return [statement for statement in record.statements if statement.id in kept]
