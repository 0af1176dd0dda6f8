"""The knowledge base as resolution asks for it: names in running text, in the sense that an actor has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.index import Entry, EntryKind
from dragoman.resolve.hits import Hit, HitKind

_KINDS: Final[dict[EntryKind, HitKind]] = {
    "country": "state",
    "epithet": "state",
    "former": "state",
    "adjective": "adjective",
    "demonym": "demonym",
    "capital": "capital",
    "state": "capital",  # of a federation: ground first, a government when it acts
    "region": "capital",
    "organization": "organization",
    "institution": "organization",
}


class KnownNames:
    """The names of a knowledge base, as :class:`~dragoman.resolve.hits.Names`."""

    def __init__(self, base: KnowledgeBase) -> None:
        self.base = base

    def hits(self, words: Sequence[str], starts: Sequence[bool]) -> Iterator[Hit]:
        """Yield the names in a story's words in their likeliest sense; common nouns are left to the roles."""
        for match in self.base.scan(words):
            named = [entry for entry in match.entries if entry.kind != "role"]
            if named and not (named[0].kind == "region" and named[0].country is None):
                first, *others = (_hit(entry, match.start, match.end) for entry in self._by_people(named))
                rivals = tuple(o for o in others if o.kind == first.kind and o.country != first.country)
                generic = len(named) < len(match.entries)
                yield replace(first, others=rivals, generic=generic) if rivals or generic else first

    def _by_people(self, named: Sequence[Entry]) -> Sequence[Entry]:
        """Put the larger people first where two have one name: the Congolese, the Dominicans."""
        if named[0].kind not in {"adjective", "demonym"} or len({entry.country for entry in named}) < 2:
            return named
        known = self.base.countries
        many = {code: known[code].population for entry in named if (code := entry.country or "") in known}
        return sorted(
            named, key=lambda entry: (entry.kind != named[0].kind, -many.get(entry.country or "", 0))
        )

    def state_name(self, country: str) -> str:
        """Return the common English name of a state by code; the code for one that the base does not have."""
        known = self.base.countries.get(country)
        if known is not None:
            return known.name
        return next((state.name for state in self.base.former if state.code == country), country)

    def organization(self, code: str) -> Hit | None:
        """Return the organization of a name or short name as a hit without a place."""
        body = self.base.organization(code)
        if body is None:
            return None
        return Hit(
            0, 0, "organization", body.id, body.name, body.country, body.kind, body.sectors, body.wikidata
        )


def _hit(entry: Entry, start: int, end: int) -> Hit:
    return Hit(
        start,
        end,
        _KINDS[entry.kind],
        entry.id,
        entry.name,
        entry.country,
        entry.actor,
        entry.sectors,
        entry.wikidata,
        entry.plural,
    )


@lru_cache(maxsize=1)
def load_names() -> KnownNames:
    """Return the names that ship with Dragoman, opened once."""
    return KnownNames(load_knowledge())
