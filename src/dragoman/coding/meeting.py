"""The meeting that a story is telling of: who may be meant where a later sentence names one side only."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.coding.merge import Candidate
from dragoman.coding.occasions import PARTNER_REACH


class Meeting:
    """The last meeting of parties from several countries, in text order."""

    def __init__(self, country: Callable[[str], str]) -> None:
        """``country``: the key by which two actors count as one."""
        self._country = country
        self._parties: list[str] = []
        self._sentence = 0

    def note(self, candidate: Candidate) -> None:
        """Take a meeting as the one told of, if it has sides."""
        parties = [*candidate.event.actors, *candidate.event.recipients]
        if len({self._country(actor) for actor in parties}) > 1:
            self._parties, self._sentence = parties, candidate.sentence

    def partners(self, here: set[str], sentence: int) -> list[str]:
        """Return the other sides of the meeting, if it was told of shortly before and ``here`` took part."""
        if sentence - self._sentence > PARTNER_REACH:
            return []
        if not here <= {self._country(actor) for actor in self._parties}:
            return []
        return [actor for actor in self._parties if self._country(actor) not in here]
