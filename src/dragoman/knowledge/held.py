"""Who holds an office on a day: "foreign minister of Peru", "UN special envoy for Syria"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dragoman.knowledge.base import load_knowledge
from dragoman.knowledge.laid import load_people
from dragoman.knowledge.offices import Holder
from dragoman.knowledge.people import People
from dragoman.knowledge.tables import fold
from dragoman.knowledge.who import tokenizer
from dragoman.resolve.hits import settle
from dragoman.resolve.knowledge import KnownNames, load_names
from dragoman.resolve.nominals import office_codes
from dragoman.resolve.phrases import Phrase, PhraseReader
from dragoman.resolve.roles import load_roles

_NOT_NOW = frozenset({"former", "elect"})
_BARE = 3
"""Words of a title that tell nothing of whose it is: "Director General", "Secretary General"."""
_ENVOYS = frozenset({"envoy", "representative", "coordinator", "mediator"})


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
    sought = _Sought(text, on, names, people)
    held = sought.held()
    body = sought.body
    return OfficeAnswer(
        text=text,
        title=held[0].office.title if held else None,
        country=held[0].office.country if held else sought.country,
        organization=body.name if body is not None else None,
        on=on,
        holders=tuple(_term(term, people) for term in held),
    )


def holder_of(text: str, on: date) -> Holder | None:
    """Return who alone holds, on a day, the office that a phrase names; None when nobody is known to."""
    held = _Sought(text, on, load_names(), load_people()).held()
    return held[0] if len({term.person for term in held}) == 1 else None


class _Sought:
    """An office in words: the state or organization whose it is, its title, the lands that it names."""

    def __init__(self, text: str, on: date, names: KnownNames, people: People) -> None:
        self.text = text.strip().removeprefix("the ").removeprefix("The ")
        self.on = on
        self.names = names
        self.offices = people.offices
        phrase = _read(self.text, names)
        codes = office_codes(names, people.offices)
        bodies = [hit for hit in phrase.organizations if hit.country is None or hit.id in codes]
        self.body = next(iter(sorted(bodies, key=lambda hit: hit.id not in codes)), None)
        self.code = codes.get(self.body.id) if self.body is not None else None
        self.phrase = phrase
        self.title = _title(phrase) or self.text
        home = self.offices.home(self.title) or self.offices.home(self.text)
        self.country = None if self.code else phrase.country or home

    def held(self) -> list[Holder]:
        """Return who holds the office, by the first way of reading it that finds somebody."""
        if self.phrase.senses & _NOT_NOW:
            return []
        place = self.code or self.country
        if place is None:
            return self._anywhere()
        spelt = self.offices.spelt_out(self.text, place, self.on)
        if spelt:
            return spelt
        lands = self._lands()
        if lands and _ENVOYS.intersection(fold(self.text).split()):
            return self.offices.envoys(lands, place, self.on)
        return self._titled(self.title) or self._titled(self.text)

    def _titled(self, title: str) -> list[Holder]:
        return self.offices.holders(title, country=self.country, organization=self.code, on=self.on)

    def _anywhere(self) -> list[Holder]:
        """Find an office without its state: an organ's, or one whose title says whose it is."""
        held = [
            term
            for place in self.offices.organizations()
            for term in self.offices.spelt_out(self.text, place, self.on)
        ]
        sizes = {term: len(fold(term.office.title).split()) for term in held}
        held = [term for term in held if sizes[term] == max(sizes.values())]
        if self.body is None:  # "Secretary General" alone is of any
            held = [term for term in held if sizes[term] > _BARE]
        only = self.offices.only(self.text) if self.body is None and not held else None
        if only is not None:
            return self.offices.spelt_out(self.text, only.country or only.organization or "", self.on)
        return held

    def _lands(self) -> list[str]:
        """Return the names of the lands, and of what else somebody is sent to, beside the office's own."""
        codes = [code for code in (*self.phrase.countries, self.phrase.posted_to) if code]
        others = (code for code in codes if code != self.country)
        return [self.names.state_name(code) if len(code) == 3 else code for code in others]


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
