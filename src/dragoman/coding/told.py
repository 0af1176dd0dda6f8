"""What a story has told of hostile acts: parties that a word leaves out because they are known by then.

"Russia's war", "the invasion" and "condemned the attack" name one party or none; where the same story says
whole who did it to whom, the others are those.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from dragoman.coding.roles import Filled

if TYPE_CHECKING:
    from dragoman.coding.events import Coded

_ACTS = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "PROTEST"})
_GUESSED = frozenset({"clause", "story", "speaker"})
_NO_FRAME = frozenset({"", "occasion", "sentence", "story", "home"})

Parties = tuple[tuple[str, ...], tuple[str, ...]]


class Told:
    """The hostile acts of one story that name both parties, by type."""

    def __init__(self, readings: Sequence[Coded], country: Callable[[str], str]) -> None:
        self.country = country
        self._acts: dict[str, Counter[Parties]] = {}
        for reading in readings:
            event, facts = reading.candidate.event, reading.facts
            whole = facts.actor_places not in _GUESSED and facts.recipient_places not in _NO_FRAME
            if event.type in _ACTS and whole and event.recipients:
                parties = (tuple(event.actors), tuple(event.recipients))
                self._acts.setdefault(event.type, Counter())[parties] += 1

    def again(self, readings: Sequence[Coded]) -> Iterator[tuple[Filled, Filled]]:
        """Yield the likeliest parties that a word may mean beside those of its readings, the frame's first.

        An act whose doer is a guess may be any act told of its kind; one whose doer stands there, his.
        """
        event, facts = readings[0].candidate.event, readings[0].facts
        guessed = facts.actor_places in _GUESSED
        if event.recipients and not guessed:
            return
        seen = {(tuple(r.candidate.event.actors), tuple(r.candidate.event.recipients)) for r in readings}
        own = {self.country(actor) for actor in event.actors}
        for (actors, recipients), _ in self._acts.get(event.type, Counter[Parties]()).most_common():
            if not guessed and not own & {self.country(actor) for actor in actors}:
                continue
            doers = Filled(list(actors), "told") if guessed else Filled(event.actors, facts.actor_places)
            if (tuple(doers.actors), recipients) not in seen:
                yield doers, Filled(list(recipients), "told")
                return
