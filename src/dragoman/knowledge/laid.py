"""The people and offices as they are in use: a user's holders laid among ours, under the same names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from dragoman.knowledge.base import KnowledgeBase, load_knowledge
from dragoman.knowledge.layers import Layer, LayerTerm, active_layers
from dragoman.knowledge.names import DATA
from dragoman.knowledge.offices import Office, Offices
from dragoman.knowledge.people import People, read_people
from dragoman.knowledge.people_index import index_lines
from dragoman.knowledge.tables import fold, uncollected


def lay_people(people: People, layer: Layer, base: KnowledgeBase) -> People:
    """Return people and offices with the terms of a layer added.

    A person is one of ours when the Wikidata item is, or the name in the same country. A term that begins on
    the day when one of ours for the same office and person does takes its place.
    """
    if not layer.terms:
        return people
    rows, offices, terms = people.rows(), people.offices.all(), people.offices.all_terms()
    known = _Known(rows)
    added: list[list[str]] = []
    for term in layer.terms:
        office = _office(term, people.offices, base)
        offices.setdefault(office.id, office)
        if not term.person:
            continue
        identity = known.find(term)
        if identity is None:
            identity = known.add(term, office)
            added.append([identity, term.person, "|".join(term.aliases), term.country or "",
                          term.wikidata or "", str(term.row.path)])  # fmt: skip
        terms = [one for one in terms if one[:3] != (office.id, identity, term.start)] + [
            (office.id, identity, term.start, term.end)
        ]
    index = _merged(people.index(), index_lines(added), len(rows))
    return People([*rows, *("\t".join(row) for row in added)], index, Offices(offices, terms))


class _Known:
    """Who is there, by Wikidata item and by name and country."""

    def __init__(self, rows: Iterable[str]) -> None:
        self.ids: dict[str, str] = {}
        self.names: dict[tuple[str, str], str] = {}
        for row in rows:
            identity, name, aliases, country, wikidata, _ = row.split("\t")
            self.ids[identity] = identity
            if wikidata:
                self.ids[wikidata] = identity
            for form in (name, *filter(None, aliases.split("|"))):
                self.names.setdefault((fold(form), country), identity)

    def find(self, term: LayerTerm) -> str | None:
        if term.wikidata and term.wikidata in self.ids:
            return self.ids[term.wikidata]
        return self.names.get((fold(term.person), term.country or ""))

    def add(self, term: LayerTerm, office: Office) -> str:
        slug = fold(term.person).replace(" ", "-") or "person"
        identity = term.wikidata or slug
        number = 2
        while identity in self.ids:
            identity, number = f"{slug}-{number}", number + 1
        self.ids[identity] = identity
        for form in (term.person, *term.aliases):
            self.names.setdefault((fold(form), office.country or ""), identity)
        return identity


def _office(term: LayerTerm, offices: Offices, base: KnowledgeBase) -> Office:
    """Return the office of a term: one of ours with that very title, else a new one."""
    place = term.country or _code(term, offices, base)
    same = offices.titled(term.title, place)
    if same is not None and term.kind in (None, same.kind):
        return same
    kinds = offices.kinds(term.title)
    kind = term.kind or next((kind for kind in kinds if kind != "monarch"), "other")
    identity = "-".join((place.lower(), *fold(term.title).split()))
    return Office(identity, term.title, kind, term.country, None if term.country else place)


def _code(term: LayerTerm, offices: Offices, base: KnowledgeBase) -> str:
    """Return the short name under which offices know an organization; its own name for a new one."""
    assert term.organization is not None
    body = base.organization(term.organization)
    if body is None:
        raise term.row.error(f"organization is {term.organization!r}, which no table and no layer has")
    for code in offices.organizations():
        known = base.organization(code)
        if known is not None and known.id == body.id:
            return code
    return body.name


def _merged(index: dict[str, str], lines: Iterable[str], offset: int) -> dict[str, str]:
    """Return an index with the lines of further rows, which stand ``offset`` rows later."""
    more: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        token, _, numbers = line.partition("\t")
        more[token] += [str(int(number) + offset) for number in numbers.split(",")]
    merged = dict(index)
    for token, added in more.items():
        merged[token] = ",".join(filter(None, (merged.get(token, ""), *added)))
    return merged


@lru_cache(maxsize=1)
def load_people() -> People:
    """Return the people that ship with Dragoman under the layers in use, opened once."""
    with uncollected():
        people = read_people(DATA)
    if not active_layers():
        return people
    base = load_knowledge()
    return lay_people(people, base.layer, base)
