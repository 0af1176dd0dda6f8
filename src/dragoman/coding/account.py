"""The account that the event coder gives of its readings: from tokens and rules to the values of a trace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from spacy.tokens import Token

from dragoman.coding.confidence import Facts, load_scale
from dragoman.coding.modes import ruled_mode
from dragoman.coding.roles import Filled
from dragoman.coding.trace import (
    LEARNED,
    Because,
    Frame,
    PartyTrace,
    ReadingTrace,
    RoleTrace,
    Source,
    Trace,
)
from dragoman.coding.triggers import Trigger
from dragoman.record.models import Event

if TYPE_CHECKING:
    from dragoman.coding.events import Coded, EventCoder

TABLE = "triggers.tsv"


class Account:
    """Notes why one story's readings are what they are; made only where a trace is asked for."""

    def __init__(self, coder: EventCoder, trace: Trace) -> None:
        self.coder = coder
        self.trace = trace
        self.trace.threshold = load_scale().threshold
        self._ways: dict[int, tuple[dict[str, tuple[int, str]], dict[str, str]]] = {}
        """By trigger token: for each actor the token that stands for it and the way there, and its slot."""
        self._number = [number for number, sentence in enumerate(coder.doc.sents) for _ in sentence]

    def follow(self, trigger: Trigger) -> None:
        """From here on, note how the words around a trigger lead to actors."""
        cast = self.coder.cast
        cast.ways, cast.slots = self._ways.setdefault(trigger.token.i, ({}, {}))

    def choose(self, taken: Coded, readings: Sequence[Coded]) -> None:
        """Note which reading was taken of those of one word."""
        if taken.why is not None:
            self.trace.consider(taken.why, [one.why for one in readings if one is not taken and one.why])

    def of(
        self, trigger: Trigger, parties: tuple[Filled, Filled], event: Event, facts: Facts
    ) -> ReadingTrace:
        """Return the account of one reading."""
        token, entry = trigger.token, trigger.entry
        places = facts.actor_places, facts.recipient_places
        source: Source = (
            LEARNED if LEARNED in places and not entry.line else "codebook" if entry.own else "lexicon"
        )
        statement = self.coder.voices.at(token)
        return ReadingTrace(
            span=event.trigger,
            frame=Frame(
                source, token.lemma_.lower(), entry.pos, entry.frame, entry.own or TABLE, entry.line,
                entry.prior, trigger.loose, trigger.under,
            ),
            type=event.type,
            plover=event.plover,
            announced=self.coder.announced(statement, event.actors),
            mode=self._mode(trigger, event),
            status=self._status(trigger, event),
            actors=self._role(token, parties[0]),
            recipients=self._role(token, parties[1]),
            day=self._day(token, event),
            place=self._place(token, event),
            statement=event.statement,
            confidence=event.confidence,
            points=load_scale().points(facts),
        )  # fmt: skip

    def _mode(self, trigger: Trigger, event: Event) -> Because:
        mode, rule = ruled_mode(trigger.entry, trigger.token, self.coder.lexicon)
        if mode != event.mode:
            learned = self.coder.learned.mode(trigger, mode) == event.mode
            rule = LEARNED if learned else "party is a group"
        return Because(event.mode, rule)

    def _status(self, trigger: Trigger, event: Event) -> Because:
        ruled = self.coder.ruled_status(trigger)
        if ruled.status != event.status:
            return Because(event.status, LEARNED)
        return Because(event.status, ruled.rule, _span(ruled.word))

    def _day(self, token: Token, event: Event) -> Because | None:
        found = self.coder.settings.dated(token)
        if found is None or event.start is None:
            return None
        return Because(f"{event.start}/{event.end}", found.rule, found.time.span)

    def _place(self, token: Token, event: Event) -> Because | None:
        if event.place is None:
            return None
        found = self.coder.settings.placed(token)
        if found is None:
            return Because(event.place, "object")
        return Because(event.place, "own phrase", _span(found[1]))

    def _role(self, token: Token, filled: Filled) -> RoleTrace:
        return RoleTrace(filled.places, tuple(self._party(token, actor) for actor in filled.actors))

    def _party(self, token: Token, actor: str) -> PartyTrace:
        ways, slots = self._ways.get(token.i, ({}, {}))
        at, way = ways[actor] if actor in ways else (self._nearest(token, actor), "around")
        if at is None:
            return PartyTrace(actor, None, way)
        back = self._number[token.i] - self._number[at]
        return PartyTrace(actor, self._mention(actor, self.coder.doc[at]), way, slots.get(actor), back)

    def _mention(self, actor: str, token: Token) -> tuple[int, int]:
        """The whole words that name an actor at a token, where they are known."""
        spans = (tuple(span) for span in self.coder.resolution.actor(actor).mentions)
        return next(((start, end) for start, end in spans if start <= token.idx < end), _span(token))

    def _nearest(self, token: Token, actor: str) -> int | None:
        """Where an actor whom the frame does not give is last named before a word, else first after it."""
        at = [index for index, ids in self.coder.resolution.actor_at.items() if actor in ids]
        return max((index for index in at if index <= token.i), default=min(at, default=None))


def _span(token: Token) -> tuple[int, int]:
    return token.idx, token.idx + len(token)
