"""Events: triggers of the lexicon with their parties, status, day, place and contexts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc, Span, Token

from dragoman.coding import tree
from dragoman.coding.account import Account
from dragoman.coding.confidence import Facts, load_scale
from dragoman.coding.discourse import Discourse
from dragoman.coding.learned_events import LearnedEvents
from dragoman.coding.lexicon import lexicon_of
from dragoman.coding.meeting import Meeting
from dragoman.coding.merge import Candidate, merge
from dragoman.coding.modes import mode_of
from dragoman.coding.occasions import SPEECH, SYMMETRIC, inherit
from dragoman.coding.parties import tidied
from dragoman.coding.roles import Cast, Filled, unique
from dragoman.coding.settings import Settings
from dragoman.coding.states import States
from dragoman.coding.status import Ruled, StatusRules
from dragoman.coding.told import Told
from dragoman.coding.topics import Topics
from dragoman.coding.trace import ReadingTrace, Trace
from dragoman.coding.traits import Traits
from dragoman.coding.triggers import Finder, Trigger
from dragoman.coding.voices import Voices
from dragoman.ontology import Codebook
from dragoman.record.models import Event, Statement, Status
from dragoman.resolve.resolution import Resolution

INFERRED = frozenset({"occasion", "sentence", "story", "home"})
_OFFICIAL = frozenset({"person", "state", "government", "office", "igo"})
_CONTENT_POS = frozenset({"NOUN", "VERB", "ADJ", "NUM"})


@dataclass(frozen=True, slots=True)
class Coded:
    """An event before merging, with the facts that its confidence rests on."""

    candidate: Candidate
    facts: Facts
    why: ReadingTrace | None = None
    """Only where a trace is asked for."""


def code_events(
    doc: Doc,
    resolution: Resolution,
    statements: Sequence[Statement],
    codebook: Codebook,
    trace: Trace | None = None,
) -> list[Event]:
    """Return the events of a story, in text order, retellings joined. Ids are E1, E2, …

    May add state actors to the resolution where the story names but a place of theirs. ``trace`` is told why.
    """
    coder = EventCoder(doc, resolution, statements, codebook, trace)
    believed = [item for item in coder.candidates() if item.event.confidence >= load_scale().threshold]
    inherited = inherit(believed, coder.country, coder.spoken, codebook.like, trace)
    merged = merge(inherited, coder.country, coder.is_person, codebook.like, trace)
    found = (coder.tidied(candidate.event) for candidate in merged)
    events = sorted(found, key=lambda event: event.trigger)
    return [event.model_copy(update={"id": f"E{i}"}) for i, event in enumerate(events, 1)]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What every reading in a sentence shares: counted once, as readings are many."""

    number: int
    words: frozenset[str]
    evidence: tuple[int, int]

    @classmethod
    def of(cls, number: int, span: Span) -> _Sentence:
        words = frozenset(token.lemma_.lower() for token in span if token.pos_ in _CONTENT_POS)
        return cls(number, words, _trimmed(span))


@dataclass(frozen=True, slots=True)
class _Setting:
    """What every reading of a trigger as one type and mode shares, whoever its parties are."""

    mode: str | None
    days: tuple[date, date] | None
    place: str | None
    contexts: dict[str | None, list[str]]
    """By the mode that the parties make of it."""
    statement: Statement | None
    span: tuple[int, int]
    embedded: bool


class EventCoder:
    """Codes one story: every reading of every trigger, before confidence and merging decide."""

    def __init__(
        self,
        doc: Doc,
        resolution: Resolution,
        statements: Sequence[Statement],
        codebook: Codebook,
        trace: Trace | None = None,
    ) -> None:
        self.doc = doc
        self.resolution = resolution
        self.codebook = codebook
        self.account = Account(self, trace) if trace is not None else None
        self.lexicon = lexicon_of(codebook)
        self.voices = Voices(statements)
        self.cast = Cast(resolution, self.voices, States(resolution), self.lexicon)
        self.rules = StatusRules(self.lexicon)
        self.settings = Settings(resolution)
        self._sentences: list[_Sentence] = []
        """By token: its sentence."""
        for number, sentence in enumerate(doc.sents):
            self._sentences += [_Sentence.of(number, sentence)] * len(sentence)
        self._settings: dict[tuple[int, str, str | None], _Setting] = {}
        self._days: dict[int, tuple[date, date] | None] = {}
        self._topics = Topics(doc, codebook)
        self.discourse = Discourse(doc, resolution, self.country)
        self.traits = Traits(doc, resolution, self.voices, self.country)
        self.meeting = Meeting(self.country)
        self._statements = {statement.id: statement for statement in statements}
        self.learned = LearnedEvents(doc, resolution, codebook)

    def country(self, actor_id: str) -> str:
        """The key by which two actors count as one: their country, else themselves."""
        actor = self.resolution.actor(actor_id)
        return actor.country or actor_id

    def is_person(self, actor_id: str) -> bool:
        """Whether an actor is a person."""
        return self.resolution.actor(actor_id).kind == "person"

    def tidied(self, event: Event) -> Event:
        """Return an event with nobody in it under two names."""
        return tidied(event, self.resolution, symmetric=self.codebook.type(event.type).symmetric)

    def _many(self, actor_id: str) -> bool:
        return self.resolution.actor(actor_id).kind in {"igo", "group"}

    def spoken(self, event: Event) -> tuple[date, date] | None:
        """The day of the statement in which a speaker does what the words say, if the story gives it."""
        statement = self._statements.get(event.statement or "")
        if statement is None or statement.cue is None or statement.speaker not in event.actors:
            return None
        cue = self.doc.char_span(*statement.cue, alignment_mode="expand")
        return self.settings.days(cue.root) if cue is not None else None

    def candidates(self) -> list[Candidate]:
        """Code every trigger that has a party, each in its most credible reading."""
        found = []
        for readings in self.readings():
            best = max(readings, key=lambda item: item.candidate.event.confidence)
            if self.account is not None:
                self.account.choose(best, readings)
            found.append(best.candidate)
        return found

    def readings(self) -> list[list[Coded]]:
        """Every reading of every trigger: as its frame says, and with parties that only the story gives."""
        finder = Finder(self.lexicon, lambda token: self.voices.speaker(token) is not None)
        coded: list[tuple[Trigger, list[Coded]]] = []
        for trigger in finder.find(self.doc):
            readings = self._readings(trigger)
            if readings:
                coded.append((trigger, readings))
                self._note_meeting(readings[0].candidate)
        told = Told([readings[0] for _, readings in coded], self.country)
        found: dict[int, list[Coded]] = {}
        for trigger, readings in coded:
            status = readings[0].candidate.event.status
            again = [self._code(trigger, pair, status) for pair in told.again(readings)]
            found.setdefault(trigger.token.i, []).extend([*readings, *again])
            found[trigger.token.i] += self._learned(trigger, readings)
        for trigger in self.learned.triggers():
            here = found.setdefault(trigger.token.i, [])
            # Where a row of the lexicon gives the same reading, it is the better reason.
            here += self._learned(trigger, [one for one in here if one.facts.type == trigger.entry.type])
        return [found[at] for at in sorted(found) if found[at]]

    def _learned(self, trigger: Trigger, ruled: Sequence[Coded]) -> list[Coded]:
        """Readings with the parties that the reader itself sees, whatever the frame gives (``ruled``)."""
        taken = [(each.candidate.event.actors, each.candidate.event.recipients) for each in ruled]
        # What a user's own row names is theirs to say: the reader learned another book.
        pairs = [] if trigger.entry.own else self.learned.options(trigger.token, taken)
        if not pairs:
            return []
        return [self._code(trigger, pair, self._status(trigger)) for pair in pairs]

    def _readings(self, trigger: Trigger) -> list[Coded]:
        if self.account is not None:
            self.account.follow(trigger)
        actors, recipients = self._parties(trigger)
        if not actors.actors:
            actors = self._doer(trigger, recipients.actors)
            recipients = Filled([r for r in recipients.actors if r not in actors.actors], recipients.places)
        if not actors.actors:
            return []
        pairs = [(actors, recipients)]
        for place, others in self._left_out(trigger, actors, recipients):
            if self._joins(trigger) and trigger.entry.type != "AGREE":
                pairs.append((Filled(unique([*actors.actors, *others]), actors.places), Filled([], place)))
            else:
                pairs.append((actors, Filled(others, place)))
        speaker = self.voices.speaker(trigger.token)
        if speaker is not None and [speaker] != actors.actors:
            kept = [recipient for recipient in recipients.actors if recipient != speaker]
            pairs.append((Filled([speaker], "instead speaker"), Filled(kept, recipients.places)))
        status = self._status(trigger)
        return [self._code(trigger, pair, status) for pair in pairs]

    def _doer(self, trigger: Trigger, others: list[str]) -> Filled:
        """Who acts where the frame does not say: a subject around it, else the story's topic."""
        without = {self.country(other) for other in others}
        for head in tree.ancestors(trigger.token):
            for subject in tree.agents(head) if head.pos_ in {"VERB", "AUX"} else []:
                found = [a for a in self.cast.phrase(subject) if self.country(a) not in without]
                if found:
                    return Filled(found, "clause")
        return Filled(self.discourse.in_story(trigger.token, without), "story")

    def _status(self, trigger: Trigger) -> Status:
        return self.learned.status(trigger, self.ruled_status(trigger).status)

    def ruled_status(self, trigger: Trigger) -> Ruled:
        """The status of what a trigger names, with the rule and the word that give it."""
        asked = {slot for need in trigger.entry.needs if not need.negated for slot in need.slots}
        if "quoted" in asked:
            return Ruled("happened", "said here", trigger.token)  # the speaking is the act
        return self.rules.ruled(trigger.token, self._like(trigger), negation="neg" not in asked)

    def _left_out(self, trigger: Trigger, actors: Filled, recipients: Filled) -> list[tuple[str, list[str]]]:
        """Parties that the frame does not give, with where they were found."""
        entry, here = trigger.entry, {self.country(actor) for actor in actors.actors}
        if recipients.actors or (self._like(trigger) in SYMMETRIC and len(here) > 1):
            return []
        if not entry.recipient and not self._joins(trigger):
            return []
        number = self._sentences[trigger.token.i].number
        found = [
            ("occasion", self.meeting.partners(here, number)),
            ("sentence", self.discourse.in_sentence(trigger.token, here)),
            ("story", self.discourse.in_story(trigger.token, here)),
            ("home", self.discourse.at_home(trigger.token, here, actors.actors)),
        ]
        return [(place, others) for place, others in found if others]

    def _like(self, trigger: Trigger) -> str:
        """The type of PLOVER whose rules a trigger's follows."""
        return self.codebook.like(trigger.entry.type)

    def _joins(self, trigger: Trigger) -> bool:
        kind = self.codebook.type(trigger.entry.type)
        return kind.symmetric and trigger.entry.mode != "visit"

    def _note_meeting(self, candidate: Candidate) -> None:
        if self.codebook.like(candidate.event.type) == "CONSULT":
            self.meeting.note(candidate)

    def _code(self, trigger: Trigger, parties: tuple[Filled, Filled], status: Status) -> Coded:
        token = trigger.token
        facts = self._facts(trigger, *parties, status)
        event = self._event(trigger, parties[0].actors, parties[1].actors, status, load_scale().score(facts))
        sentence = self._sentences[token.i]
        why = self.account.of(trigger, parties, event, facts) if self.account is not None else None
        return Coded(Candidate(event, sentence.words, token.lemma_.lower(), sentence.number), facts, why)

    def _parties(self, trigger: Trigger) -> tuple[Filled, Filled]:
        entry = trigger.entry
        actors = self.cast.fill(entry.actor, trigger)
        if not actors.actors and self._like(trigger) in SPEECH and not tree.surface_subjects(trigger.token):
            speaker = self.voices.speaker(trigger.token)
            actors = Filled([speaker], "speaker") if speaker else actors
        recipients = self.cast.fill(entry.recipient, trigger, self.cast.place("subj", trigger))
        others = [a for a in recipients.actors if a not in actors.actors]
        if self._joins(trigger) and recipients.places.startswith("with"):
            return Filled(unique([*actors.actors, *others]), actors.places), Filled([], recipients.places)
        return actors, Filled(others, recipients.places)

    def _facts(self, trigger: Trigger, actors: Filled, recipients: Filled, status: Status) -> Facts:
        entry, setting = trigger.entry, self._setting(trigger)
        keys = {self.country(a) for a in actors.actors}
        kinds = {self.resolution.actor(a).kind for a in actors.actors}
        return Facts(
            prior=entry.prior,
            type=entry.type,
            pos=entry.pos,
            status=status,
            actors=len(keys),
            recipients=len(recipients.actors),
            actor_places=actors.places,
            recipient_places=recipients.places if recipients.actors or recipients.places in INFERRED else "",
            quoted=setting.statement is not None,
            same_country=bool(keys & {self.country(r) for r in recipients.actors}),
            officials=bool(kinds & _OFFICIAL),
            embedded=setting.embedded,
            wants_recipient=bool(entry.recipient),
            under=trigger.under or "",
            loose=trigger.loose,
            traits=self.traits.of(trigger, actors.actors, recipients.actors),
            learned=self.learned.features(trigger, actors.actors, recipients.actors, self.country),
        )

    def _event(
        self, trigger: Trigger, actors: list[str], recipients: list[str], status: Status, confidence: float
    ) -> Event:
        token, entry, setting = trigger.token, trigger.entry, self._setting(trigger)
        mode, days, statement = setting.mode, setting.days, setting.statement
        if mode is None and entry.type == "CONSULT" and any(map(self._many, [*actors, *recipients])):
            mode = "multilateral"
        if mode not in self.codebook.type(entry.type).modes:
            mode = None
        if mode not in setting.contexts:
            setting.contexts[mode] = self._topics.of(token, mode)
        return Event(
            id="E0",
            type=entry.type,
            mode=mode,
            plover=self.codebook.reduce(entry.type, status, by_actor=self.announced(statement, actors)),
            status=status,
            actors=actors,
            recipients=recipients,
            start=days[0] if days else None,
            end=days[1] if days else None,
            date_from="text" if days else "none",
            place=setting.place,
            contexts=setting.contexts[mode],
            quad=self.codebook.type(entry.type).quad,
            intensity=self.codebook.intensity(entry.type, mode),
            statement=statement.id if statement else None,
            trigger=setting.span,
            evidence=self._sentences[token.i].evidence,
            confidence=confidence,
        )

    def _setting(self, trigger: Trigger) -> _Setting:
        token, entry = trigger.token, trigger.entry
        key = (token.i, entry.type, entry.mode)
        if key not in self._settings:
            mode = self.learned.mode(trigger, mode_of(entry, token, self.lexicon))
            if token.i not in self._days:
                self._days[token.i] = self.settings.days(token)
            place = self.settings.place(token)
            if place is None and mode == "visit":
                place = self.settings.object_place(token)
            self._settings[key] = _Setting(
                mode=mode,
                days=self._days[token.i],
                place=place,
                contexts={},
                statement=self.voices.at(token),
                span=_trigger_span(token),
                embedded=tree.clause(token).dep_ in {"acl:relcl", "acl", "advcl"},
            )
        return self._settings[key]

    def announced(self, statement: Statement | None, actors: list[str]) -> bool:
        """Whether a planned act is announced by its own actor: nobody else is quoted for it."""
        if statement is None or statement.speaker is None:
            return True
        return self.country(statement.speaker) in {self.country(actor) for actor in actors}


def _trigger_span(token: Token) -> tuple[int, int]:
    """The trigger with its particle and, for nouns, nothing else."""
    last = token
    for child in token.children:
        if child.dep_ == "compound:prt" and child.i > token.i:
            last = child
    return token.idx, last.idx + len(last)


def _trimmed(span: Span) -> tuple[int, int]:
    text = span.text
    lead = len(text) - len(text.lstrip())
    return span.start_char + lead, span.start_char + len(text.rstrip())
