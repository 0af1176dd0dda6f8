"""Who a question is about: by country, by sector, by both, by an id of the knowledge base, or by name.

``USA``, ``Peru``: everyone who belongs to that state or acts for it. ``MIL``: a sector. ``USA:MIL``: both.
``Q458``, ``nestor-popolizio``: one actor, by id. Anything else is a name: of someone whom the knowledge base
or the record knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, FromClause, and_, func, literal, or_, select

from dragoman.ontology import load_codebook
from dragoman.questions.errors import UnknownValue, nearest
from dragoman.questions.vocabulary import country_code, country_suggestions
from dragoman.store.schema import actors

_ID: Final = re.compile(r"Q[1-9]\d*|[a-z0-9]+(?:-[a-z0-9]+)+")
_MOST_NAMES: Final = 20_000
"""Names of the record that are compared with one that is unknown: a second's work at most."""


@dataclass(frozen=True, slots=True)
class Party:
    """An actor or a set of actors: the state, the sector, the ids and the names it must have, where given."""

    country: str | None = None
    sector: str | None = None
    ids: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def only_country(self) -> str | None:
        """The country, where nothing else is asked."""
        return self.country if not (self.sector or self.ids or self.names) else None

    def condition(self, table: FromClause = actors) -> ColumnElement[bool]:
        """Return the condition on rows of ``actors``."""
        parts: list[ColumnElement[bool]] = []
        columns = table.c
        if self.country:
            parts.append(columns.country == self.country)
        if self.sector:
            parts.append((literal(" ") + columns.sectors + " ").like(f"% {self.sector} %"))
        named: list[ColumnElement[bool]] = []
        if self.ids:
            named.append(columns.knowledge_id.in_(self.ids))
        if self.names:
            named.append(columns.name.in_(self.names))
        if named:
            parts.append(or_(*named))
        return and_(*parts)


def any_of(parties: Iterable[Party], table: FromClause = actors) -> ColumnElement[bool]:
    """Return the condition that an actor is one of several parties."""
    return or_(*(party.condition(table) for party in parties))


def resolve(connection: Connection, option: str, terms: Iterable[str]) -> tuple[Party, ...]:
    """Return who the terms of a filter mean.

    Raises :class:`~dragoman.questions.errors.UnknownValue`, with what is nearest, for one that names nobody.
    """
    return tuple(_party(connection, option, term) for term in terms)


def _party(connection: Connection, option: str, term: str) -> Party:
    plain = plain_party(term)
    if plain is not None:
        return plain
    if ":" in term:
        raise UnknownValue(option, term, [], reason="is no country:sector, as in USA:MIL")
    if _ID.fullmatch(term) and _known(connection, actors.c.knowledge_id == term):
        return Party(ids=(term,))
    return _named(connection, option, term)


def plain_party(term: str) -> Party | None:
    """Return the country, the sector or both that a term means, or None.

    >>> plain_party("Peru"), plain_party("USA:MIL").sector, plain_party("Ana Reis")
    (Party(country='PER', sector=None, ids=(), names=()), 'MIL', None)
    """
    land, colon, sector = (part.strip() for part in term.partition(":"))
    sectors = load_codebook().sectors
    if colon:
        code = country_code(land)
        known = sector.upper() in sectors
        return Party(country=code, sector=sector.upper()) if code and known else None
    if land in sectors:
        return Party(sector=land)
    code = country_code(land)
    return Party(country=code) if code else None


def _named(connection: Connection, option: str, name: str) -> Party:
    """Find a name in the record, as written or by whom the knowledge base says it means."""
    from dragoman.knowledge.who import who

    answer = who(name)
    ids = tuple(dict.fromkeys(one for one in (answer.knowledge_id, answer.wikidata) if one))
    if answer.kind == "state" and answer.country:
        return Party(country=answer.country)
    names = tuple(dict.fromkeys((name, answer.name)))
    party = Party(ids=ids, names=names)
    if _known(connection, party.condition()):
        return party
    same = connection.scalars(
        select(actors.c.name).where(func.lower(actors.c.name) == name.lower()).limit(1)
    ).first()
    if same is not None:
        return Party(names=(same,))
    held = connection.scalars(select(actors.c.name).distinct().limit(_MOST_NAMES)).all()
    sectors = load_codebook().sectors
    close = [*nearest(name, held), *nearest(name, sectors), *country_suggestions(name)]
    raise UnknownValue(option, name, close, reason="is nobody in this record")


def _known(connection: Connection, condition: ColumnElement[bool]) -> bool:
    row: Any = connection.execute(select(actors.c.key).where(condition).limit(1)).first()
    return row is not None
