"""The knowledge base's names as resolution asks for them, one sense chosen for each by the rest of the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.index import Entry, Match
from dragoman.resolve.hits import Hit, HitKind

_STATE_NAMES = frozenset({"country", "former"})
_SEATS = frozenset({"head_office", "government"})
_PEOPLE = frozenset({"adjective", "demonym"})


class KnownNames:
    """Names of states and organizations found in a story's words by the knowledge base.

    >>> names = KnownNames()
    >>> [(hit.kind, hit.name) for hit in names.hits("The Kremlin told Finnish troops".split(), [True])]
    [('metonym', 'Kremlin'), ('adjective', 'Finland')]
    """

    def __init__(self, base: KnowledgeBase | None = None) -> None:
        self.base = base or load_knowledge()

    def hits(self, words: Sequence[str], starts: Sequence[bool]) -> Iterator[Hit]:
        """Yield the names of states and organizations in a story's words, the longest at a place."""
        matches = self.base.scan(words)
        named = self._named(matches)
        for match in matches:
            entry = choose(match, named)
            if entry is not None:
                yield self._hit(match, entry)

    def _named(self, matches: Sequence[Match]) -> Counter[str]:
        """Count the countries that names of one sense speak of; federal states count as ``USA.``."""
        named: Counter[str] = Counter()
        for match in matches:
            countries = {entry.country for entry in match.entries if entry.kind != "role"}
            kinds = {entry.kind for entry in match.entries}
            country = next(iter(countries), None)
            if len(countries) == 1 and country is not None:
                named[country + "." if kinds == {"state"} else country] += 1
        return named

    def _hit(self, match: Match, entry: Entry) -> Hit:
        return Hit(
            start=match.start,
            end=match.end,
            kind=self._kind(entry),
            id=entry.id,
            name=entry.name,
            country=entry.country,
            actor=entry.actor,
            sectors=entry.sectors,
            wikidata=entry.wikidata,
            plural=entry.plural,
        )

    def _kind(self, entry: Entry) -> HitKind:
        if entry.kind in _STATE_NAMES:
            return "state"
        if entry.kind == "institution":
            return "metonym" if self.base.institutions[entry.id].role in _SEATS else "organization"
        if entry.kind in ("adjective", "demonym", "capital", "organization"):
            return entry.kind
        raise ValueError(f"{entry.kind} names no state and no organization")

    def state_name(self, country: str) -> str:
        """Return the common English name of a state by ISO 3166-1 alpha-3 code; the code when unknown."""
        known = self.base.countries.get(country)
        if known is not None:
            return known.name
        return next((state.name for state in self.base.former if state.code == country), country)

    def organization(self, code: str) -> Hit | None:
        """Return the organization known by a short name such as "UN", as a hit without a place."""
        for entry in self.base.index.senses(code):
            if entry.kind in ("organization", "institution"):
                return self._hit(Match(0, 0, (entry,)), entry)
        return None


def choose(match: Match, named: Counter[str]) -> Entry | None:
    """Return the sense of a name that fits a story's countries; None when it is no state or organization.

    Organizations and peoples of several countries go by the country that the story names most. A federal state
    ("Georgia") goes before a country when the story names other such states and nothing else of that country.
    """
    entries = [entry for entry in match.entries if entry.kind != "role"]
    if not entries or entries[0].kind in ("state", "region"):
        return None
    states = [entry for entry in entries if entry.kind == "state"]
    if states and not named[entries[0].country or ""] and any(named[f"{e.country}."] for e in states):
        return None
    rivals = [entry for entry in entries if entry.kind not in ("state", "region")]
    if len({entry.country for entry in rivals}) == 1:
        return _best_form(rivals)
    most = max(named[entry.country or ""] for entry in rivals)
    return _best_form([entry for entry in rivals if named[entry.country or ""] == most])


def _best_form(entries: list[Entry]) -> Entry:
    first = entries[0]
    if first.kind in _PEOPLE:  # "Finns" only a people, "Finnish" an adjective, "Iraqi" first an adjective
        return next((entry for entry in entries if entry.kind == "adjective"), first)
    return first
