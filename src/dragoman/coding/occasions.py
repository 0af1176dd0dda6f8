"""What an event takes from the occasion it belongs to: day and place of a meeting, the day of a speech.

Only acts of speech inherit, and only where it is sound: the actor took part in the meeting told shortly
before, or is the one whose words are dated.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from dragoman.coding.merge import Candidate
from dragoman.coding.roles import unique
from dragoman.coding.trace import Trace
from dragoman.record.models import Event

SPEECH = frozenset({"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"})
SYMMETRIC = frozenset({"CONSULT", "AGREE", "COOPERATE"})
# How many sentences a meeting stays the occasion of what its parties say.
_REACH = 10
_LONGEST = 7
"""Days of an occasion, at most, that are told of what happened at it: a month dates no single act."""
PARTNER_REACH = 4


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting, visit or call that has been told: who takes part, when and where."""

    parties: tuple[str, ...]
    countries: frozenset[str]
    days: tuple[date, date] | None
    place: str | None
    sentence: int


def inherit(
    candidates: Sequence[Candidate],
    country: Callable[[str], str],
    spoken: Callable[[Event], tuple[date, date] | None],
    like: Callable[[str], str] = str,
    trace: Trace | None = None,
) -> list[Candidate]:
    """Fill in days and places; ``spoken`` dates the statement that asserts an event.

    ``like`` gives the type of PLOVER whose rules a type follows; ``trace`` is told what is filled in.
    """
    occasion: Occasion | None = None
    said: dict[str, tuple[date, date]] = {}
    filled = []
    for candidate in candidates:
        event, kind = candidate.event, like(candidate.event.type)
        if kind == "CONSULT":
            if event.status == "happened" and event.start is None:
                event = _from_occasion(event, occasion, candidate.sentence, country)
                _note(trace, candidate, event, "meeting told before", occasion)
            occasion = _renew(occasion, candidate, country)
        elif kind in SPEECH and event.status == "happened":
            at_meeting = _from_occasion(event, occasion, candidate.sentence, country)
            _note(trace, candidate, at_meeting, "meeting told before", occasion)
            event = _from_speech(at_meeting, spoken(at_meeting), said, country)
            if trace is not None:
                trace.compare(at_meeting, event, "day of the speech")
        if event.start and event.status == "happened":
            for key in (country(actor) for actor in event.actors):
                said[key] = (event.start, event.end or event.start)
        filled.append(Candidate(event, candidate.words, candidate.lemma, candidate.sentence))
    return filled


def _note(
    trace: Trace | None, candidate: Candidate, after: Event, rule: str, occasion: Occasion | None
) -> None:
    if trace is not None and occasion is not None:
        trace.compare(candidate.event, after, rule, candidate.sentence - occasion.sentence)


def _renew(old: Occasion | None, candidate: Candidate, country: Callable[[str], str]) -> Occasion | None:
    event = candidate.event
    if event.status not in {"happened", "ongoing"}:
        return old
    parties = unique([*event.actors, *event.recipients])
    countries = frozenset(map(country, parties))
    days = (event.start, event.end or event.start) if event.start else None
    place = event.place
    if old is not None and (countries <= old.countries or old.countries <= countries):
        days, place = days or old.days, place or old.place
        parties = unique([*parties, *old.parties])
        countries |= old.countries
    if len(countries) < 2:
        return old
    return Occasion(tuple(parties), countries, days, place, candidate.sentence)


def _from_occasion(
    event: Event, occasion: Occasion | None, sentence: int, country: Callable[[str], str]
) -> Event:
    if occasion is None or sentence - occasion.sentence > _REACH:
        return event
    present = {country(actor) for actor in event.actors}
    if not present <= occasion.countries:
        return event
    update: dict[str, object] = {}
    days = occasion.days
    if event.start is None and days is not None and (days[1] - days[0]).days <= _LONGEST:
        update.update(start=days[0], end=days[1], date_from="text")
    if event.place is None and occasion.place is not None:
        update["place"] = occasion.place
    return event.model_copy(update=update) if update else event


def _from_speech(
    event: Event,
    own: tuple[date, date] | None,
    said: dict[str, tuple[date, date]],
    country: Callable[[str], str],
) -> Event:
    if event.start is not None:
        return event
    days = own or next((said[key] for key in map(country, event.actors) if key in said), None)
    if days is None or days[0] != days[1]:
        return event
    return event.model_copy(update={"start": days[0], "end": days[1], "date_from": "text"})
