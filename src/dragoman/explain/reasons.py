"""The reasons of a story's events, as values and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dragoman.explain.phrases import POS, distance, feature, needs, phrase, place
from dragoman.ontology import load_codebook
from dragoman.record.models import Event, Record, Span

if TYPE_CHECKING:
    from dragoman.coding.trace import Because, EventTrace, PartyTrace, ReadingTrace, RoleTrace, Trace
    from dragoman.resolve.resolution import Resolution

BASE: Final = "any event"
AROUND: Final = frozenset(
    ["instead speaker", "clause", "occasion", "sentence", "story", "home", "told", "learned", "speaker"]
)
"""Places of parties that no slot of a frame gave."""
SHOWN: Final = 3
"""Features told for an event, and as many against it."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What decided one thing of an event: which thing, the name of the rule, and where its words stand."""

    about: str
    rule: str
    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """What one feature adds to the log odds of an event, in words."""

    name: str
    text: str
    points: float


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of a word: what it codes, and how credible it is."""

    type: str
    mode: str | None
    status: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    confidence: float
    by: str

    @property
    def text(self) -> str:
        """What it codes, on one line."""
        what = " ".join(filter(None, (self.type, self.mode)))
        who, whom = (", ".join(names) or "nobody" for names in (self.actors, self.recipients))
        return f"{what}, {self.status}, {who} → {whom}"


@dataclass(frozen=True, slots=True)
class EventReasons:
    """Why one event of a record is what it is."""

    event: str
    reasons: tuple[Reason, ...]
    taken: Reading
    runner_up: Reading | None
    margin: float | None
    """By how much the runner-up lost, in log odds."""
    confidence: float
    threshold: float
    points: tuple[Point, ...]
    """All that the confidence is made of, the weightiest first."""

    @property
    def pro(self) -> tuple[Point, ...]:
        """What speaks most for the event."""
        return tuple(point for point in self.points if point.points > 0)[:SHOWN]

    @property
    def contra(self) -> tuple[Point, ...]:
        """What speaks most against it."""
        return tuple(point for point in self.points if point.points < 0 and point.name != BASE)[:SHOWN]

    @property
    def lines(self) -> list[tuple[str, str]]:
        """All of it in words: what is decided, and why."""
        found = [(reason.about, reason.text) for reason in self.reasons]
        found.append(("confidence", self._confidence()))
        found.append(("runner-up", self._runner_up()))
        return found

    def _confidence(self) -> str:
        told = f"{self.confidence:.2f}, and {self.threshold:.2f} is enough"
        if self.confidence != self.taken.confidence:
            told += f"; that of the surest telling, this one has {self.taken.confidence:.2f}"
        base = sum(point.points for point in self.points if point.name == BASE)
        told += f"; any reading starts from {base:+.2f}" if base else ""
        for words, points in (("for it", self.pro), ("against it", self.contra)):
            if points:
                told += f"; {words}: " + ", ".join(f"{point.text} ({point.points:+.2f})" for point in points)
        return told.replace("(-", "(−").replace("from -", "from −")

    def _runner_up(self) -> str:
        if self.runner_up is None or self.margin is None:
            return "no other reading of the word was considered"
        lost = f"{self.runner_up.confidence:.2f} against {self.taken.confidence:.2f}"
        other = f"{self.runner_up.text} ({self.runner_up.by})"
        return f"{other}: it lost with {lost}, by {self.margin:.2f} in log odds"


Reasons = dict[str, EventReasons]
"""By the id of the event."""


def reasons_of(record: Record, trace: Trace, resolution: Resolution) -> Reasons:
    """Return the reasons of a record's events; ``trace`` and ``resolution`` are what it was made from."""
    teller = _Teller(record, trace, resolution)
    return {event.id: teller.event(event, noted) for event in record.events if (noted := trace.of(event))}


class _Teller:
    """Puts the trace of one story into words."""

    def __init__(self, record: Record, trace: Trace, resolution: Resolution) -> None:
        self.record = record
        self.trace = trace
        self.names = {actor.id: actor.name for actor in resolution.actors}
        self.places = {place.id: place.name for place in resolution.places}

    def event(self, event: Event, noted: EventTrace) -> EventReasons:
        taken, other = noted.taken, noted.runner_up
        word = self._words(taken.span)
        weighty = sorted(taken.points, key=lambda point: -abs(point.points))
        return EventReasons(
            event=event.id,
            reasons=tuple(self._reasons(event, noted)),
            taken=self._reading(taken),
            runner_up=self._reading(other) if other is not None else None,
            margin=round(taken.odds - other.odds, 3) if other is not None else None,
            confidence=event.confidence,
            threshold=self.trace.threshold,
            points=tuple(
                Point(point.name, feature(point.name, word), round(point.points, 3)) for point in weighty
            ),
        )

    def _reasons(self, event: Event, noted: EventTrace) -> Iterator[Reason]:
        taken = noted.taken
        yield self._trigger(taken)
        yield from self._role("actor", taken.actors, taken)
        yield from self._role("recipient", taken.recipients, taken)
        if event.mode is not None:
            yield Reason("mode", taken.mode.rule, f"{event.mode}: {phrase('mode', taken.mode.rule)}")
        yield self._status(event, taken.status)
        yield self._code(event, taken)
        yield self._day(event, noted)
        yield self._place(event, noted)
        yield self._statement(event)
        for retelling in noted.retellings:
            gave = f"; it gave {' and '.join(retelling.gave)}" if retelling.gave else ""
            text = f"“{self._words(retelling.span)}” was joined: {phrase('retelling', retelling.rule)}{gave}"
            yield Reason("retelling", retelling.rule, text, (retelling.span,))

    def _trigger(self, taken: ReadingTrace) -> Reason:
        frame, word = taken.frame, self._words(taken.span)
        if frame.source == "learned":
            text = f"the reader has learned that “{word}” names {taken.type} here ({frame.prior:.2f})"
            return Reason("trigger", frame.source, text, (taken.span,))
        asks = f" {needs(frame.needs)}" if frame.needs else ""
        whose = "the codebook" if frame.source == "codebook" else "the lexicon"
        text = f"“{word}”: in {whose}, “{frame.word}”, {POS[frame.pos]}{asks}, names {taken.type}"
        text += f" ({frame.file.rpartition('/')[2]}, line {frame.line})"
        if frame.loose:
            text += "; here it stands without what that row asks for"
        if frame.under:
            text += f"; it is the content of {frame.under}"
        return Reason("trigger", frame.source, text, (taken.span,))

    def _role(self, role: str, noted: RoleTrace, taken: ReadingTrace) -> Iterator[Reason]:
        for party in noted.parties:
            found = self._found_at(party, noted, taken)
            where = place(found, self._words(taken.span))
            text = "; ".join(filter(None, (f"{self._name(party)}: {where}", self._way(party))))
            yield Reason(role, found, text, (party.span,) if party.span else ())
        if not noted.parties and role == "recipient":
            joint = len(taken.actors.parties) > 1 and load_codebook().is_symmetric(taken.type)
            why = "whoever takes part is an actor" if joint else "no place in or around the frame names one"
            yield Reason(role, "", f"nobody: {why}")

    def _found_at(self, party: PartyTrace, noted: RoleTrace, taken: ReadingTrace) -> str:
        """Where a party was found; one that joined the actors was found where recipients are."""
        if noted.place in AROUND:
            return noted.place
        joined = noted is taken.actors and party.slot is None and taken.recipients.place in AROUND
        return taken.recipients.place if joined else party.slot or noted.place

    def _way(self, party: PartyTrace) -> str:
        words = self._words(party.span)
        told = phrase("way", party.way, text=words)
        silent = party.way == "speaker" or not words or words == self._name(party)
        far = distance(party.sentences) if party.sentences and party.way != "speaker" else ""
        return ", ".join(filter(None, (told or ("" if silent else f"“{words}”"), far)))

    def _status(self, event: Event, status: Because) -> Reason:
        text = f"{event.status}: {phrase('status', status.rule, text=self._words(status.span))}"
        return Reason("status", status.rule, text, (status.span,) if status.span else ())

    def _code(self, event: Event, taken: ReadingTrace) -> Reason:
        if event.plover == event.type:
            kept = event.status == "planned" and not taken.announced
            why = "; that others announce it makes it no threat" if kept else ""
            return Reason("code", "plain action", f"{event.plover}, the plain action{why}")
        text = f"{event.plover}: what {event.type} reduces to when it is {event.status}"
        return Reason("code", "reduction", text)

    def _day(self, event: Event, noted: EventTrace) -> Reason:
        days = "–".join(dict.fromkeys(str(day) for day in (event.start, event.end) if day)) or "none"
        rule, words, off, span = self._decided("day", noted, event.start is not None)
        text = f"{days}: {words}{phrase('day', rule, text=self._words(span), off=distance(off))}"
        return Reason("day", rule, text, (span,) if span else ())

    def _place(self, event: Event, noted: EventTrace) -> Reason:
        name = next((place.name for place in self.record.places if place.id == event.place), "none")
        rule, words, off, span = self._decided("place", noted, event.place is not None)
        text = f"{name}: {words}{phrase('where', rule, text=self._words(span), off=distance(off))}"
        return Reason("place", rule, text, (span,) if span else ())

    def _decided(
        self, field: str, noted: EventTrace, settled: bool
    ) -> tuple[str, str, int | None, Span | None]:
        """The rule that settled day or place, words before it, how far off, and the words it rests on."""
        change = next((one for one in reversed(noted.changes) if one.field == field), None)
        if change is not None and (settled or change.value is None):
            return change.rule, "", change.sentences, None
        own = noted.taken.day if field == "day" else noted.taken.place
        if own is not None and settled:
            return own.rule, "", None, own.span
        for retelling in noted.retellings if settled else ():
            other = self.trace.events.get(retelling.span[0])
            if field in retelling.gave and other is not None:
                rule, _, off, span = self._decided(field, other, settled=True)
                return rule, f"of the retelling “{self._words(retelling.span)}”: ", off, span
        return "", "", None, None

    def _statement(self, event: Event) -> Reason:
        said = next((one for one in self.record.statements if one.id == event.statement), None)
        if said is None:
            return Reason("attribution", "story", "the story itself reports it")
        speaker = next((actor.name for actor in self.record.actors if actor.id == said.speaker), "somebody")
        cue = f" (“{self._words(said.cue)}”)" if said.cue else ""
        text = f"{speaker} says so{cue}: it stands in {said.id}, the innermost statement around the word"
        return Reason("attribution", "statement", text, (said.cue,) if said.cue else ())

    def _reading(self, reading: ReadingTrace) -> Reading:
        who, whom = (
            tuple(self._name(party) for party in role.parties)
            for role in (reading.actors, reading.recipients)
        )
        by = (
            "as the reader has learned" if reading.frame.source == "learned" else f"line {reading.frame.line}"
        )
        status = reading.status.value or ""
        return Reading(reading.type, reading.mode.value, status, who, whom, reading.confidence, by)

    def _name(self, party: PartyTrace) -> str:
        return self.names.get(party.actor, party.actor)

    def _words(self, span: Span | None) -> str:
        return " ".join(self.record.evidence(span).split()) if span else ""
