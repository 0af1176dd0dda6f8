"""The reader's own event mentions as readings beside the lexicon's: triggers and parties as it learned them.

The lexicon names why; the reader has seen more phrasings. Both kinds of readings of a word are judged by one
scale (:mod:`dragoman.coding.confidence`), for which how sure the reader is counts as a feature of either.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Token

from dragoman.annotate.layers import EventMention
from dragoman.coding.lexicon import Entry
from dragoman.coding.roles import Filled
from dragoman.coding.trace import LEARNED
from dragoman.coding.triggers import Trigger
from dragoman.ontology import Codebook
from dragoman.record.models import Status
from dragoman.resolve.resolution import Resolution

LEAST: Final = 0.1
"""A type that the reader gives less is no reading of a word."""
_TYPES: Final = 2
_SURE: Final = 0.5
_ONLY: Final = 0.2
"""The likeliest actor counts from here where none is sure: an event without an actor is no event."""
_PERHAPS: Final = 0.1
"""A recipient this likely makes a reading of its own."""
_FLOOR: Final = 0.003
_STATUS_SURE: Final = 0.8
_OF_STATES: Final = frozenset({"state", "government", "office", "person", "population"})
_POS: Final = {"VERB": "V", "NOUN": "N", "PROPN": "N", "ADJ": "A", "AUX": "V"}


@dataclass(frozen=True, slots=True)
class Parties:
    """Actors and recipients as the reader sees them, with how sure it is of each actor of the story."""

    actors: list[str]
    recipients: list[str]
    chances: dict[str, tuple[float, float]]


class LearnedEvents:
    """The event mentions of one story, with parties resolved.

    The reader knows the types of PLOVER: of those that a codebook has no use for, nothing is read.
    """

    def __init__(self, doc: Doc, resolution: Resolution, codebook: Codebook) -> None:
        self.doc = doc
        self.resolution = resolution
        self.codebook = codebook
        self._at: dict[int, EventMention] = {each.trigger: each for each in _mentions(doc) or ()}
        self._parties: dict[int, Parties] = {}

    def triggers(self) -> Iterator[Trigger]:
        """Yield a trigger for each type that a word likely names, in text order."""
        for mention in self._at.values():
            token = self.doc[mention.trigger]
            for kind, chance in mention.types[:_TYPES]:
                if chance >= LEAST and kind in self.codebook.types:
                    yield Trigger(token, _entry(token, kind, chance, self._mode(mention, kind)))

    def _mode(self, mention: EventMention, kind: str) -> str | None:
        """The likeliest mode of a type, if it is likelier than none."""
        for name, _ in mention.modes:
            if not name:
                return None
            of, _, mode = name.partition("/")
            if of == kind:
                return mode if mode in self.codebook.types[kind].modes else None
        return None

    def parties(self, token: Token) -> Parties:
        """Return who takes part in what a word names, as far as the reader says so."""
        if token.i not in self._parties:
            self._parties[token.i] = self._resolved(self._at.get(token.i))
        return self._parties[token.i]

    def _resolved(self, mention: EventMention | None) -> Parties:
        chances: dict[str, tuple[float, float]] = {}
        for at, (actor, recipient) in sorted(mention.parties.items()) if mention else ():
            for name in self.resolution.actor_at.get(at, ()):
                before = chances.get(name, (0.0, 0.0))
                chances[name] = max(before[0], actor), max(before[1], recipient)
        actors, recipients = self._sure(chances, 0), self._sure(chances, 1)
        if not actors and chances:
            best = max(chances, key=lambda name: chances[name][0])
            if chances[best][0] >= _ONLY and best not in recipients:
                actors = [best]
        return Parties(actors, recipients, chances)

    def _sure(self, chances: Mapping[str, tuple[float, float]], role: int) -> list[str]:
        """Who is surely actor (0) or recipient (1); of those who stand for one state the surest.

        Mentions in the sentences around count as those in its own: without them, or with more asked of them,
        F1 on stories left out falls by 1.6 to 1.8 points; with but the two likeliest of them, by 2.
        """
        sure = [name for name, each in chances.items() if each[role] >= max(_SURE, each[1 - role])]
        best: dict[str, str] = {}
        for name in sorted(sure, key=lambda name: -chances[name][role]):
            best.setdefault(self._side(name), name)
        return [name for name in sure if name in best.values()]

    def _side(self, name: str) -> str:
        """What counts as one party: a state with those who act for it, else the actor itself."""
        actor = self.resolution.actor(name)
        return actor.country if actor.country and actor.kind in _OF_STATES else name

    def options(
        self, token: Token, ruled: Sequence[tuple[Sequence[str], Sequence[str]]]
    ) -> list[tuple[Filled, Filled]]:
        """Return pairs of parties for a word that the reader thinks likely and the frames (``ruled``) lack.

        Who it is sure of; with nobody, or the likeliest, as recipient; and each with the first frame's other
        side. Most of these are wrong: they are here to be judged beside the frames' own.
        """
        if token.i not in self._at:
            return []
        found = self.parties(token)
        actors, recipients = [found.actors], [found.recipients]
        if not found.recipients:
            likeliest = self._likeliest(found)
            recipients += [[likeliest]] if likeliest else []
        else:
            recipients.append([])
        if ruled:
            actors.append(list(ruled[0][0]))
            recipients.append(list(ruled[0][1]))
        seen = {(tuple(one), tuple(other)) for one, other in ruled}
        pairs = []
        for one, other in itertools.product(actors, recipients):
            kept = [name for name in other if name not in one]
            if one and (tuple(one), tuple(kept)) not in seen:
                seen.add((tuple(one), tuple(kept)))
                pairs.append((Filled(one, LEARNED), Filled(kept, LEARNED)))
        return pairs

    @staticmethod
    def _likeliest(found: Parties) -> str | None:
        others = {name: other for name, (_, other) in found.chances.items() if name not in found.actors}
        best = max(others, key=lambda name: others[name], default=None)
        return best if best is not None and others[best] >= _PERHAPS else None

    def status(self, trigger: Trigger, ruled: Status) -> Status:
        """Return the status that the reader is sure of, else what the rules say; of a user's row, theirs.

        On real stories for development .89 are right, with the rules alone .86.
        """
        mention = self._at.get(trigger.token.i)
        if mention is None or trigger.entry.own or not mention.statuses:
            return ruled
        likeliest, chance = mention.statuses[0]
        status: Status = likeliest if chance >= _STATUS_SURE else ruled  # type: ignore[assignment]
        return status

    def mode(self, trigger: Trigger, ruled: str | None) -> str | None:
        """Return what the rules say, and where they name no mode the one that the reader is sure of.

        On real stories for development modes are right .66 of the time, .62 without; letting the reader
        overrule the rules brings nothing.
        """
        mention = self._at.get(trigger.token.i)
        if ruled is not None or mention is None or trigger.entry.own:
            return ruled
        sure = (name for name, chance in mention.modes if chance >= _SURE)
        kind, _, mode = next(sure, "").partition("/")
        known = kind == trigger.entry.type and mode in self.codebook.types[kind].modes
        return mode if known else None

    def features(
        self,
        trigger: Trigger,
        actors: Sequence[str],
        recipients: Sequence[str],
        country: Callable[[str], str],
    ) -> dict[str, float]:
        """Return in log odds how well a reading agrees with what the reader has learned.

        Of what it could not learn (a row of a user's own codebook, or a Doc in which no reader looked for
        events) the row's own prior stands in for its word.
        """
        token = trigger.token
        if trigger.entry.own or _mentions(self.doc) is None:
            return dict.fromkeys(("learned type", "learned any"), _odds(trigger.entry.prior))
        mention = self._at.get(token.i)
        types = dict(mention.types) if mention else {}
        found = {
            "learned type": _odds(types.get(trigger.entry.type, 0.0)),
            "learned any": _odds(sum(types.values())),
        }
        if mention is None:
            return found
        chances = self.parties(token).chances
        best: dict[str, tuple[float, float]] = {}
        for name, (one, other) in chances.items():
            before = best.get(country(name), (0.0, 0.0))
            best[country(name)] = max(before[0], one), max(before[1], other)
        acting = {country(name) for name in actors}
        receiving = {country(name) for name in recipients}
        found["learned actor"] = _odds(_mean(best.get(key, (0.0, 0.0))[0] for key in sorted(acting)))
        if receiving:
            found["learned recipient"] = _odds(
                _mean(best.get(key, (0.0, 0.0))[1] for key in sorted(receiving))
            )
        else:
            found["learned nobody"] = _odds(1 - max((other for _, other in best.values()), default=0.0))
        return found


def _mentions(doc: Doc) -> Sequence[EventMention] | None:
    found: Sequence[EventMention] | None
    found = doc._.event_mentions if doc.has_extension("event_mentions") else None
    return found


def _entry(token: Token, kind: str, chance: float, mode: str | None) -> Entry:
    return Entry(
        head=token.lemma_.lower(),
        pos=_POS.get(token.pos_, "N"),
        needs=(),
        type=kind,
        mode=mode,
        actor=(),
        recipient=(),
        prior=min(max(chance, _FLOOR), 1 - _FLOOR),
        line=0,
    )


def _odds(chance: float) -> float:
    kept = min(max(chance, _FLOOR), 1 - _FLOOR)
    return math.log(kept / (1 - kept))


def _mean(values: Iterator[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0
