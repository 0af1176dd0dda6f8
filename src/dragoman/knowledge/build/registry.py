"""Bring holdings of several sources together: one person a person, one term a term."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from difflib import SequenceMatcher
from itertools import pairwise

from dragoman.knowledge.build.chains import Holding
from dragoman.knowledge.names import agree, name_tokens
from dragoman.knowledge.tables import day_range, fold

NEAR_DAYS = 62
"""Two sources mean one term when their first days lie this close: REIGN dates some by the election."""
SLIPS = 0.75
"""Likeness of "Bruntland" to "Brundtland": names this alike in one office on one day are one person's."""
GAP = timedelta(days=1100)
"""Two attested days in one office within this are one term: three years, under the shortest full one."""
_COLLECTED = re.compile(r"Wikidata (\d{4}-\d\d)")
SINGLE = frozenset(
    {"hos", "hog", "both", "leader", "foreign", "defence", "interior", "finance", "vice", "sg", "head",
     "ambassador", "commission", "council", "parliament", "security", "justice", "commerce", "energy",
     "trade", "intelligence"}
)  # fmt: skip
"""Kinds of office that one person holds at a time."""
STATE_KINDS = frozenset({"hos", "hog", "both", "leader", "royal"})


@dataclass(slots=True)
class Person:
    """A person under construction."""

    name: str
    country: str
    number: int = 0
    """The place among the people, in the order in which sources named them."""
    aliases: dict[str, None] = field(default_factory=dict)
    wikidata: str = ""
    key: str = ""
    """The key of a source that has one for each person."""
    sources: dict[str, None] = field(default_factory=dict)
    holdings: list[Holding] = field(default_factory=list)
    id: str = ""

    def forms(self) -> list[str]:
        """Return the name and every alias."""
        return [self.name, *self.aliases]


def plain(name: str) -> str:
    """Return a name without the bracketed note that tells namesakes apart."""
    return re.sub(r" \(.*\)$", "", name)


def slug(name: str) -> str:
    """Return a name as letters, digits and hyphens.

    >>> slug("Recep Tayyip Erdoğan")
    'recep-tayyip-erdogan'
    """
    text = unicodedata.normalize("NFKD", fold(name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def close(one: str, other: str) -> bool:
    """Tell whether two first days may be those of one term."""
    if not one or not other:
        return False
    a, b = day_range(one), day_range(other)
    return max(abs((a[0] - b[0]).days), abs((a[1] - b[1]).days)) <= NEAR_DAYS or a[0] <= b[0] <= a[1]


class Registry:
    """People and their holdings, filled source by source, the most trusted first."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.unmatched: list[Holding] = []
        self._by_name: dict[tuple[str, str], Person] = {}
        self._by_country: dict[str, list[Person]] = defaultdict(list)
        self._by_token: dict[tuple[str, str], dict[int, Person]] = defaultdict(dict)
        self._by_key: dict[str, Person] = {}

    def add(self, holding: Holding) -> Person:
        """Add a holding of a source that spells each person one way."""
        person = self._by_name.get((holding.country, holding.name))
        if person is None and not holding.country:
            person = self._known_elsewhere(holding)
        if person is None:
            person = self._new(holding)
        self._by_name[holding.country, holding.name] = person
        person.holdings.append(holding)
        person.sources[holding.source] = None
        return person

    def attest(self, holding: Holding, *, new: bool) -> Person | None:
        """Add what another source says of a holding: days, spellings, items, and with ``new`` new people."""
        names = [part.strip() for part in holding.name.split("|") if part.strip()]
        if not names:
            return None
        person = self._by_key.get(holding.person) if holding.person else None
        person = person or self._find(holding.country, names, holding)
        if person is None and holding.organization:
            person = self._known_elsewhere(replace(holding, name=names[0]))
        if person is None and not new:
            person = self._of_span(holding)
        if person is None:
            if not new or len(name_tokens(names[0])) < 2:
                self.unmatched.append(holding)
                return None
            person = self._new(replace(holding, name=names[0]))
        if holding.person:
            self._by_key[holding.person] = person
            person.key = holding.person
        for name in names if len(name_tokens(names[0])) > 1 else ():
            if fold(name) not in {fold(form) for form in person.forms()}:
                self._call(person, name)
        person.wikidata = person.wikidata or holding.wikidata
        person.sources[holding.source] = None
        self._date(person, holding)
        return person

    def _date(self, person: Person, fact: Holding) -> None:
        for place, known in enumerate(person.holdings):
            if not _same_office(known, fact):
                continue
            if close(known.start, fact.start):
                day = fact.start if len(fact.start) > len(known.start) else known.start
                end = fact.end if len(fact.end) > len(known.end) and close(known.end, fact.end) else known.end
                person.holdings[place] = replace(known, start=day, end=end, source=_both(known, fact))
                return
            if fact.source.startswith("REIGN") and _overlap(known, fact):
                return  # it counts who rules, and so runs on over changes of title
            if _covers(known, fact):
                if "attested" in fact.source:
                    person.holdings[place] = replace(known, source=_both(known, fact))
                return
        if fact.kind in SINGLE and self._taken(person, fact):
            self.unmatched.append(fact)
            return
        person.holdings.append(replace(fact, name=person.name))

    def _taken(self, person: Person, fact: Holding) -> bool:
        """Tell whether a source trusted more has somebody else in the office on these days."""
        return any(
            known.kind in SINGLE and _same_office(known, fact) and _covers(known, fact)
            for other in self._by_country[fact.country]
            if other is not person
            for known in other.holdings
        )

    def settle(self) -> None:
        """Join attested days to terms; end a term that runs a little into the next where that begins."""
        by_office: dict[tuple[str, str, str], list[tuple[Person, Holding]]] = defaultdict(list)
        for person in self.people:
            person.holdings = [_bounded(held) for held in _joined(person.holdings)]
            for held in person.holdings:
                if held.kind in SINGLE:
                    by_office[held.country, held.organization, held.title].append((person, held))
        for terms in by_office.values():
            terms.sort(key=lambda pair: (day_range(pair[1].start)[0], pair[0].number))
            for (person, held), (other, following) in pairwise(terms):
                if other is not person and _late(held, following):
                    place = person.holdings.index(held)
                    person.holdings[place] = replace(held, end=following.start)

    def _find(self, country: str, names: list[str], holding: Holding) -> Person | None:
        """Return whom a holding is of: who is in that office then, by a likely name, before a namesake."""
        best: tuple[tuple[bool, int], Person] | None = None
        for person in self._candidates(country, names):
            if holding.person and person.key:
                continue  # the source tells the two apart: Barrington King, Stephen B. King
            score = max(_likeness(name, form) for name in names for form in person.forms())
            serves = any(_one_term(known, holding) for known in person.holdings)
            if score < 2 and country != "USA":  # a surname or less: who came then, or served on that day
                come = any(_comes(known, holding) for known in person.holdings)
                alike = come and any(_alike(name, form) for name in names for form in person.forms())
                score = int(alike or bool(score and (come or len(name_tokens(names[0])) < 2)))
            if (score == 3 or (score and serves)) and (best is None or (serves, score) > best[0]):
                best = (serves, score), person
        return best[1] if best else None

    def _of_span(self, holding: Holding) -> Person | None:
        """Return who came and went about when this one did, whose name is a second surname or misspelt."""
        for person in self._by_country[holding.country]:
            for known in person.holdings:
                spans = _same_office(known, holding) and close(known.start, holding.start)
                if spans and (known.end == holding.end or close(known.end, holding.end)):
                    return person
        return None

    def _candidates(self, country: str, names: list[str]) -> list[Person]:
        """Return whom names may mean: of the thousands of US officers only those who share a token."""
        if country != "USA":
            return self._by_country[country]
        found: dict[int, Person] = {}
        for name in names:
            for token in name_tokens(name):
                found |= self._by_token[country, token]
        return [found[number] for number in sorted(found)]

    def _call(self, person: Person, name: str) -> None:
        """Give a person one more name."""
        person.aliases[name] = None
        self._list(person, name)

    def _list(self, person: Person, name: str) -> None:
        for token in name_tokens(plain(name)):
            self._by_token[person.country, token][person.number] = person

    def _known_elsewhere(self, holding: Holding) -> Person | None:
        known = [person for person in self.people if person.name == holding.name]
        return known[0] if len(known) == 1 and " " in holding.name else None

    def _new(self, holding: Holding) -> Person:
        person = Person(plain(holding.name), holding.country, number=len(self.people))
        self.people.append(person)
        self._by_country[holding.country].append(person)
        self._list(person, person.name)
        return person

    def alias(self, name: str, country: str, aliases: tuple[str, ...], wikidata: str) -> bool:
        """Give a person other names and an item; False when there is no such person."""
        person = self._by_name.get((country, name)) or self._by_name.get(("", name))
        if person is None:
            return False
        for form in aliases:
            self._call(person, form)
        person.wikidata = person.wikidata or wikidata
        return True

    def item(self, name: str, place: str, wikidata: str) -> bool:
        """Give an item to the one person of a country or organization who bears a name; False for none."""
        near = self._by_country.get(place) or [
            person for person in self.people if any(held.organization == place for held in person.holdings)
        ]
        asked = name_tokens(plain(name))
        readings = (
            [one for one in near if name_tokens(one.name) == asked],
            [one for one in near if any(name_tokens(plain(form)) == asked for form in one.forms())],
            [one for one in near if _likeness(one.name, name) > 1],
        )
        found = next((reading for reading in readings if reading), [])
        if len(found) != 1:
            return False
        found[0].wikidata = found[0].wikidata or wikidata
        return True

    def name_ids(self) -> None:
        """Give every person an id: the Wikidata item when known, else a slug that no other has."""
        taken: set[str] = set()
        for person in self.people:
            base = person.wikidata or slug(person.name)
            options = (
                base,
                f"{base}-{(person.country or 'org').lower()}",
                *(f"{base}-{n}" for n in range(2, 99)),
            )
            person.id = next(option for option in options if option not in taken)
            taken.add(person.id)


def _joined(holdings: list[Holding]) -> list[Holding]:
    """Join what are days attested in one office, as nobody else is known to have held it between them."""
    joined: list[Holding] = []
    for held in holdings:
        last = next((one for one in reversed(joined) if one.title == held.title), None)
        if (
            last is not None
            and held.source == last.source
            and held.source.endswith("(attested days)")
            and ";" not in held.source
            and day_range(held.start)[0] - day_range(last.end)[1] <= GAP
        ):
            joined[joined.index(last)] = replace(last, end=max(last.end, held.end))
        else:
            joined.append(held)
    return joined


def _bounded(held: Holding) -> Holding:
    """End a term that is known from one collection alone with the month in which that was made."""
    collected = _COLLECTED.fullmatch(held.source)
    if held.end or collected is None or held.start >= collected[1]:
        return held
    return replace(held, end=collected[1], source=f"{held.source} (in office then)")


def _late(held: Holding, following: Holding) -> bool:
    """Tell whether a term runs a little into the next one, as its last day is from another source."""
    if not held.end:
        return False
    over = day_range(held.end)[0] - day_range(following.start)[1]
    return timedelta(0) < over <= timedelta(days=NEAR_DAYS)


def _both(known: Holding, fact: Holding) -> str:
    return known.source if fact.source in known.source else f"{known.source}; {fact.source}"


def _same_office(known: Holding, fact: Holding) -> bool:
    if known.country != fact.country or known.organization != fact.organization:
        return False
    if known.kind == fact.kind or (known.kind in STATE_KINDS and fact.kind in STATE_KINDS):
        return fact.kind not in {"us officer", "ambassador"} or known.title == fact.title
    return fold(known.title) == fold(fact.title)


def _one_term(known: Holding, fact: Holding) -> bool:
    return _same_office(known, fact) and (close(known.start, fact.start) or _overlap(known, fact))


def _comes(known: Holding, fact: Holding) -> bool:
    """Tell whether a fact is of a term by its first day, or is of days within it: not of a successor."""
    if not _same_office(known, fact):
        return False
    return close(known.start, fact.start) or ("attested" in fact.source and _covers(known, fact))


def _covers(known: Holding, fact: Holding) -> bool:
    start = day_range(known.start)[0]
    end = day_range(known.end)[1] if known.end else date.max
    fact_end = day_range(fact.end)[0] if fact.end else day_range(fact.start)[0]
    return start <= day_range(fact.start)[1] and fact_end <= end


def _overlap(known: Holding, fact: Holding) -> bool:
    if not fact.start:
        return True
    start, end = day_range(known.start)[0], day_range(known.end)[1] if known.end else date.max
    return (
        start <= day_range(fact.end)[1]
        if fact.end and day_range(fact.start)[0] <= end
        else _covers(known, fact)
    )


def _likeness(one: str, other: str) -> int:
    """Return 3 for one full name, 2 for one within the other, 1 for a shared last word, 0 for neither."""
    a, b = name_tokens(one), name_tokens(plain(other))
    if not a or not b:
        return 0
    if a == b:
        return 3 if len(a) > 1 else 2
    short, long = sorted((a, b), key=len)
    if agree(short, long) and _in_order(short, long) and _given(short, long):
        return 3 if len(short) > 1 and short[-1] == long[-1] else 2
    return 1 if a[-1] == b[-1] and len(a[-1]) > 2 else 0


def _given(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether a given name stands in full or begins the longer name: Jake is not the J. of John J."""
    spelt = [token for place, token in enumerate(long) if len(token) > 1 or place == 0]
    return len(short) < 2 or any(_same(short[0], token) for token in spelt)


def _in_order(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether a name's tokens come as in the longer one: Hamad bin Khalifa is no Khalifa bin Hamad.

    Of two tokens each may come first, as a surname does in Korea and Hungary, when there is no third.
    """
    if len(short) == len(long) == 2 and set(short) == set(long):
        return True
    rest = iter(long)
    return all(any(_same(token, other) for other in rest) for token in short)


def _same(token: str, other: str) -> bool:
    return token == other or other.startswith(token) or (len(other) == 1 and token.startswith(other))


def _alike(one: str, other: str) -> bool:
    """Tell whether names share a long word or differ by slips of spelling: trust it in one office only."""
    a, b = name_tokens(one), name_tokens(other)
    if any(len(token) > 3 for token in set(a) & set(b)):
        return True
    long = [(x, y) for x in a for y in b if min(len(x), len(y)) > 4]
    if any(SequenceMatcher(None, x, y).ratio() >= SLIPS for x, y in long):
        return True
    return SequenceMatcher(None, "".join(a), "".join(b)).ratio() >= SLIPS
