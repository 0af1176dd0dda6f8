"""People: who a name means on a day, and what office they held then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import combinations
from pathlib import Path

from dragoman.knowledge.names import agree, name_tokens
from dragoman.knowledge.offices import Office, Offices
from dragoman.knowledge.people_index import FILE, checksum, index_lines, table_lines
from dragoman.knowledge.tables import fold, read_table

PEOPLE_COLUMNS = ("id", "name", "aliases", "country", "wikidata", "source")
_WHOLE, _INSIDE, _LOOSE, _ALONE = 0.9, 0.8, 0.6, 0.4
"""Worth of a match: every token; some tokens with the last; all but one; a surname alone."""
_IN_OFFICE, _HEAD, _FADE, _OLDEST = 0.15, 0.1, 0.02, 0.4
"""In office on the day; as a head or minister; a year out of office; at most."""
_HERE, _ELSEWHERE = 0.2, 0.35
"""The country asked for; another country."""
_DECADES = 25
"""Years before or after every office within which a surname alone may still mean its holder."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the knowledge base. ``id`` is a Wikidata item where one is known."""

    id: str
    name: str
    aliases: tuple[str, ...]
    country: str | None
    wikidata: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person whom a name may mean, the office held on the day asked, and how likely: 0 to 1."""

    person: Person
    office: Office | None
    score: float


class People:
    """The people of the knowledge base and the offices they hold. Open one with
    :func:`~dragoman.knowledge.laid.load_people`."""

    def __init__(self, rows: list[str], index: dict[str, str] | str, offices: Offices) -> None:
        """``index`` gives row numbers by token, or is the text of its lines, parted when one is asked for."""
        self._rows = rows
        self._given_index = index
        self._numbers: dict[str, int] | None = None
        self.offices = offices

    def __len__(self) -> int:
        return len(self._rows)

    def rows(self) -> list[str]:
        """Return the rows of the table of people."""
        return list(self._rows)

    def index(self) -> dict[str, str]:
        """Return the index of names: token → row numbers."""
        return self._index

    @cached_property
    def _index(self) -> dict[str, str]:
        given = self._given_index
        return given if isinstance(given, dict) else dict(line.split("\t") for line in given.splitlines())

    def get(self, person_id: str) -> Person | None:
        """Return the person with this id, or None."""
        if self._numbers is None:
            self._numbers = {row.partition("\t")[0]: number for number, row in enumerate(self._rows)}
        number = self._numbers.get(person_id)
        return None if number is None else self._person(number)

    def find(self, name: str, *, on: date | None = None, country: str | None = None) -> list[Candidate]:
        """Return the people whom a name may mean, the likeliest first.

        The name may be full or short, with initials, in another spelling or romanisation; titles are not part
        of it. ``on`` prefers those in office on that day, ``country`` those of that state (ISO alpha-3). A
        surname alone scores low unless day or country speak for its bearer.

        >>> from dragoman.knowledge.laid import load_people
        >>> people = load_people()
        >>> people.find("Michael R. Pompeo", on=date(2019, 4, 9))[0].person.name
        'Mike Pompeo'
        >>> people.find("Zelenskiy", on=date(2022, 3, 1))[0].person.name
        'Volodymyr Zelenskyy'
        """
        tokens = name_tokens(name)
        found = [self._judge(number, worth, on, country) for number, worth in self._matches(tokens, name)]
        found.sort(key=lambda candidate: (-candidate.score, candidate.person.id))
        return [candidate for candidate in found if candidate.score > 0]

    def _matches(self, tokens: tuple[str, ...], name: str) -> list[tuple[int, float]]:
        if not tokens:
            return []
        if len(tokens) == 1:
            return [(number, self._single(number, name)) for number in self._bearers("=" + tokens[0])]
        numbers = self._all_of(tokens)
        if numbers:
            return [(number, self._likeness(number, tokens)) for number in numbers]
        if len(tokens) < 3:
            return []
        loose: dict[int, float] = {}
        for fewer in combinations(tokens, len(tokens) - 1):
            if fewer[-1] == tokens[-1] or len(tokens) > 3:
                loose.update(dict.fromkeys(self._within(fewer, tokens), _LOOSE))
        return list(loose.items())

    def _within(self, fewer: tuple[str, ...], tokens: tuple[str, ...]) -> list[int]:
        """Those who bear these tokens and none that the full name lacks: Ali Hassan is not Hussein Ali."""
        found = self._all_of(fewer)
        return [n for n in found if any(agree(form, tokens) for form in _forms(self._rows[n]))]

    def _all_of(self, tokens: tuple[str, ...]) -> list[int]:
        spelt = [token for token in tokens if len(token) > 1]
        if not spelt:
            return []
        lists = sorted((self._bearers(token) for token in spelt), key=len)
        shared = set(lists[0]).intersection(*lists[1:])
        return [number for number in sorted(shared) if self._agrees(number, tokens)]

    def _agrees(self, number: int, tokens: tuple[str, ...]) -> bool:
        return any(agree(tokens, form) for form in _forms(self._rows[number]))

    def _likeness(self, number: int, tokens: tuple[str, ...]) -> float:
        forms = _forms(self._rows[number])
        if any(tokens == form for form in forms):
            return _WHOLE
        return _INSIDE if any(tokens[-1] == form[-1] or tokens[0] == form[0] for form in forms) else _LOOSE

    def _single(self, number: int, name: str) -> float:
        row = self._rows[number].split("\t", 3)
        names = {fold(form) for form in (row[1], *row[2].split("|"))}
        return _LOOSE if fold(name) in names else _ALONE

    def _bearers(self, token: str) -> list[int]:
        found = self._index.get(token)
        return [int(number) for number in found.split(",")] if found else []

    def _judge(self, number: int, worth: float, on: date | None, country: str | None) -> Candidate:
        person = self._person(number)
        score, office = worth, None
        if on is not None:
            office, years = self.offices.of_person(person.id, on)
            if office is not None:
                score += _IN_OFFICE + (_HEAD if office.is_high else 0)
            else:
                score -= min(_OLDEST, _FADE * years)
                if worth <= _ALONE and years > _DECADES:
                    score = 0
        else:
            office = self.offices.latest(person.id)
        if country is not None:
            homes = {person.country, office.country if office else None} - {None}
            if country in homes:
                score += _HERE
            elif homes:
                score -= _ELSEWHERE
        return Candidate(person, office, max(0.0, min(1.0, score)))

    def _person(self, number: int) -> Person:
        identity, name, aliases, country, wikidata, source = self._rows[number].split("\t")
        return Person(
            identity, name, tuple(filter(None, aliases.split("|"))), country or None, wikidata or None, source
        )


@lru_cache(maxsize=4096)
def _forms(row: str) -> tuple[tuple[str, ...], ...]:
    _, name, aliases, _ = row.split("\t", 3)
    return tuple(name_tokens(form) for form in (name, *filter(None, aliases.split("|"))))


def read_people(folder: Path) -> People:
    """Read people, offices and holders from a folder of tables.

    A table that the index was made from is taken as it is. One changed since is checked, which takes a tenth
    of a second, and changed people are indexed anew, which takes a quarter. TableError names the file and
    line of what is wrong; OSError when a table cannot be read.
    """
    path, table = folder / FILE, folder / "people.tsv"
    head, _, index = (path.read_text(encoding="utf-8") if path.exists() else "").partition("\n")
    known = frozenset(head.split())
    content = table.read_bytes()
    changed = checksum(content) not in known
    if changed:
        _check(table)
    rows = table_lines(content.decode())
    if changed:
        index = "\n".join(index_lines(row.split("\t") for row in rows))
    return People(rows, index, Offices.read(folder, known))


def _check(path: Path) -> None:
    """Raise TableError for a row of people without id or name, or with the id of another."""
    seen: set[str] = set()
    for row in read_table(path, PEOPLE_COLUMNS):
        identity, _ = row.text("id"), row.text("name")
        if identity in seen:
            raise row.error(f"id {identity} is there already")
        seen.add(identity)
