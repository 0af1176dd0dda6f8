"""Who holds an office on a day: "foreign minister of Peru", "UN secretary-general", "ambassador to Chile"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dragoman.knowledge.base import load_knowledge
from dragoman.knowledge.laid import load_people
from dragoman.knowledge.offices import Holder
from dragoman.knowledge.people import People
from dragoman.knowledge.who import tokenizer
from dragoman.resolve.hits import settle
from dragoman.resolve.knowledge import KnownNames, load_names
from dragoman.resolve.nominals import office_codes
from dragoman.resolve.phrases import Phrase, PhraseReader
from dragoman.resolve.roles import load_roles

_NOT_NOW = frozenset({"former", "elect"})


@dataclass(frozen=True, slots=True)
class Term:
    """One holder of an office. Days are as the source gives them, perhaps shortened; no end: in office."""

    name: str
    title: str
    start: str | None
    end: str | None
    knowledge_id: str
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class OfficeAnswer:
    """Who holds an office on a day. ``title`` is None when the words name no office that the base has."""

    text: str
    title: str | None
    country: str | None
    organization: str | None
    on: date
    holders: tuple[Term, ...]


def holders_of(text: str, on: date) -> OfficeAnswer:
    """Return who holds the office that a phrase names on a day, the closest title first.

    >>> answer = holders_of("foreign minister of Peru", date(2019, 4, 9))
    >>> answer.country, [term.name for term in answer.holders]
    ('PER', ['Néstor Popolizio'])
    """
    names, people = load_names(), load_people()
    plain = text.strip().removeprefix("the ").removeprefix("The ")
    phrase = _read(plain, names)
    codes = office_codes(names, people.offices)
    bodies = [hit for hit in phrase.organizations if hit.country is None or hit.id in codes]
    body = next(iter(sorted(bodies, key=lambda hit: hit.id not in codes)), None)
    code = codes.get(body.id) if body is not None else None
    title = _title(phrase) or plain
    country = None if code else phrase.country or people.offices.home(title)
    held: list[Holder] = []
    if country or code:
        held = people.offices.holders(title, country=country, organization=code, on=on)
    elif body is not None:  # an office named after a body that has none of its own: the EU's Commission
        for other in people.offices.organizations():
            held += people.offices.holders(plain, organization=other, on=on)
    if phrase.senses & _NOT_NOW:
        held = []
    return OfficeAnswer(
        text=text,
        title=held[0].office.title if held else None,
        country=country,
        organization=body.name if body is not None else None,
        on=on,
        holders=tuple(_term(term, people) for term in held),
    )


def _read(text: str, names: KnownNames) -> Phrase:
    words = [token.text for token in tokenizer()(text)]
    hits = settle(list(names.hits(words, [True] + [False] * (len(words) - 1))), [])
    return PhraseReader(words, hits, load_roles()).read(0, len(words))


def _title(phrase: Phrase) -> str:
    """Return the title to look up: ambassadors are listed by where they are sent."""
    posted = load_knowledge().country(phrase.posted_to) if phrase.posted_to else None
    return f"{phrase.title} to {posted.name}" if posted is not None else phrase.title


def _term(held: Holder, people: People) -> Term:
    person = people.get(held.person)
    return Term(
        name=person.name if person is not None else held.person,
        title=held.office.title,
        start=held.start or None,
        end=held.end or None,
        knowledge_id=held.person,
        wikidata=person.wikidata if person is not None else None,
    )
