"""Which sense of an ambiguous name a story means, by the other names in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dragoman.knowledge.index import Entry, Match

_GROUND = frozenset({"state", "region"})


def settle(matches: Sequence[Match]) -> list[tuple[Match, Entry]]:
    """Return the names of a story each with the sense it has there, without common nouns of roles.

    >>> from dragoman.knowledge.base import load_knowledge
    >>> def senses(text):
    ...     return [entry.id for _, entry in settle(load_knowledge().scan(text.split()))]
    >>> senses("Georgia and Russia"), senses("Georgia and Alabama"), senses("Sudan 's RSF"), senses("the RSF")
    (['GEO', 'RUS'], ['USA.GA', 'USA.AL'], ['SDN', 'rsf-sdn'], ['rsf'])
    """
    named = _named(matches)
    settled = ((match, _choose(match, named)) for match in matches)
    return [(match, entry) for match, entry in settled if entry is not None]


def _named(matches: Sequence[Match]) -> Counter[str]:
    """Count the countries that names of one sense speak of; federal states count as "USA."."""
    named: Counter[str] = Counter()
    for match in matches:
        countries = {entry.country for entry in match.entries if entry.kind != "role"}
        kinds = {entry.kind for entry in match.entries}
        country = next(iter(countries), None)
        if len(countries) == 1 and country is not None:
            named[country + "." if kinds == {"state"} else country] += 1
    return named


def _choose(match: Match, named: Counter[str]) -> Entry | None:
    """Of several countries' bodies or peoples: that of the country which the story names most.

    A federal state goes before a country of its name when the story names other such states and nothing else
    of that country.
    """
    entries = [entry for entry in match.entries if entry.kind != "role"]
    if not entries:
        return None
    first = entries[0]
    states = [entry for entry in entries if entry.kind == "state"]
    if states and first.kind != "state" and not named[first.country or ""]:
        for state in states:
            if named[f"{state.country}."]:
                return state
    rivals = [entry for entry in entries if entry.kind not in _GROUND] or entries
    most = max(named[entry.country or ""] for entry in rivals)
    return next(entry for entry in rivals if named[entry.country or ""] == most)
