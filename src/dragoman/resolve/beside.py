"""What a text says beside a place's name of where it lies: "Paris, Texas", "Lima (Peru)", "Ohio's Akron"."""

from __future__ import annotations

import re

from dragoman.knowledge.base import KnowledgeBase
from dragoman.knowledge.gazetteer import Gazetteer
from dragoman.resolve.lands import Land

_AFTER = re.compile(r"\s*(?:,\s*|\(\s*)(?:in\s+|near\s+)?(?:the\s+)?")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_LONGEST = 4
"""Words of the longest name of a land sought beside a place: "Bosnia and Herzegovina", and one to spare."""
_REACH = 80
"""Code points looked at after a name."""


class Beside:
    """Reads the lands named right after a place.

    >>> from dragoman.knowledge.base import load_knowledge
    >>> from dragoman.knowledge.gazetteer import load_gazetteer
    >>> beside = Beside(load_knowledge(), load_gazetteer())
    >>> beside.after("in Paris, Texas, on Monday", 8)
    (Land(country='USA', admin1='TX'),)
    >>> beside.after("met in Lima (Peru) today", 11), beside.after("met in Lima, where", 11)
    ((Land(country='PER', admin1=''),), ())
    """

    def __init__(self, base: KnowledgeBase, gazetteer: Gazetteer) -> None:
        self.base = base
        self.gazetteer = gazetteer
        self._short: dict[str, Land] = {}
        for state in base.states:
            land = Land(state.country, state.admin1)
            for name in (*state.aliases, state.postal):
                if name.endswith(".") or name == state.postal:
                    self._short[name.rstrip(".")] = land

    def after(self, text: str, end: int) -> tuple[Land, ...]:
        """Return the lands that follow the name ending at a code point; several where they are namesakes."""
        match = _AFTER.match(text, end)
        if match is None:
            return ()
        words = list(_WORD.finditer(text, match.end(), min(len(text), match.end() + _REACH)))
        run: list[re.Match[str]] = []
        for word in words[:_LONGEST]:
            if run and text[run[-1].end() : word.start()].strip():
                break
            run.append(word)
        for length in range(len(run), 0, -1):
            lands = self.lands(text[run[0].start() : run[length - 1].end()])
            if lands:
                return lands
        return self._county(text, run)

    def lands(self, name: str) -> tuple[Land, ...]:
        """Return the states and regions of a name, abbreviations of federal states among them."""
        if not name[:1].isupper():
            return ()
        found: list[Land] = []
        short = self._short.get(name.rstrip("."))
        if short is not None:
            found.append(short)
        for entry in self.base.index.senses(name):
            if entry.kind in ("country", "former") and entry.country:
                found.append(Land(entry.country))
            elif entry.kind == "state" and entry.country:
                found.append(Land(entry.country, entry.id.partition(".")[2]))
            elif entry.kind == "region" and entry.country:
                found.append(Land(entry.country))
        found.extend(
            Land(place.country, place.admin1_code)
            for place in self.gazetteer.find(name)
            if place.feature == "admin1" and place.primary and place.admin1_code
        )
        return tuple(dict.fromkeys(found))

    def _county(self, text: str, run: list[re.Match[str]]) -> tuple[Land, ...]:
        for length in range(len(run), 1, -1):
            name = text[run[0].start() : run[length - 1].end()]
            counties = [place for place in self.gazetteer.find(name) if place.feature == "admin2"]
            if counties:
                return tuple(dict.fromkeys(Land(place.country, place.admin1_code) for place in counties))
        return ()
