"""Offices: who holds one on a day, and what the words for one mean."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path

from dragoman.knowledge.names import DATA
from dragoman.knowledge.people_index import checksum, table_lines
from dragoman.knowledge.tables import Row, fold, read_table

OFFICE_COLUMNS = ("id", "title", "kind", "country", "organization", "source")
HOLDER_COLUMNS = ("office", "person", "start", "end", "source")
HIGH_KINDS = frozenset(
    {"hos", "hog", "both", "leader", "foreign", "defence", "vice", "sg", "head", "security"}
)
HEAD_KINDS = frozenset({"hos", "hog", "both", "leader"})
_LATER = "~"  # sorts after every character of a day: "2019-03~" is the end of March
_SMALL = frozenset({"of", "the", "for", "and", "to", "s", "on", "in"})
_SPELT = {"advisor": "adviser", "defense": "defence"}
_BELOW = frozenset({"assistant", "deputy", "under", "undersecretary", "vice", "associate"})
"""Words of a title that without them is a higher one."""
_LONG = 3
"""Words that matter of a title that means one office without its state."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office of a state (``country``) or of an international organization (``organization``)."""

    id: str
    title: str
    kind: str
    country: str | None
    organization: str | None

    @property
    def is_high(self) -> bool:
        """Whether news names its holder without saying who that is."""
        return self.kind in HIGH_KINDS


@dataclass(frozen=True, slots=True)
class Holder:
    """One term: the office, the person's id, the days as the source gives them (``""``: none)."""

    office: Office
    person: str
    start: str
    end: str

    def holds(self, day: str) -> bool:
        """Tell whether the term covers an ISO day."""
        return self.start <= day and (not self.end or day <= self.end + _LATER)


_Term = tuple[str, str, str, str]
"""Office, person, first and last day as the source gives them."""


class Offices:
    """Offices and terms. A day may be shortened to a month or a year in the tables; all of it counts."""

    def __init__(self, offices: dict[str, Office], terms: Iterable[_Term]) -> None:
        """``terms`` are gone through when the first is asked for: parsing ours takes 25 ms."""
        self._offices = offices
        self._terms = terms
        self._by_place: dict[str, list[Office]] = {}
        for office in offices.values():
            self._by_place.setdefault(office.country or office.organization or "", []).append(office)
        self._kinds = _title_kinds()

    @classmethod
    def read(cls, folder: Path, known: Collection[str] = ()) -> Offices:
        """Read offices.tsv and holders.tsv of a folder.

        ``known`` are checksums of tables that need no check. TableError names the file and line of what is
        wrong; OSError when a table cannot be read.
        """
        contents = [(folder / table).read_bytes() for table in ("offices.tsv", "holders.tsv")]
        if not all(checksum(content) in known for content in contents):
            _check(folder)
        offices: dict[str, Office] = {}
        for line in table_lines(contents[0].decode()):
            identity, title, kind, country, organization, _ = line.split("\t")
            offices[identity] = Office(identity, title, kind, country or None, organization or None)
        return cls(offices, _parsed(contents[1]))

    @cached_property
    def _held(self) -> tuple[dict[str, list[_Term]], dict[str, list[_Term]]]:
        """All terms by office and by person."""
        by_office: dict[str, list[_Term]] = {}
        by_person: dict[str, list[_Term]] = {}
        for term in self._terms:
            by_office.setdefault(term[0], []).append(term)
            by_person.setdefault(term[1], []).append(term)
        return by_office, by_person

    @property
    def _by_office(self) -> dict[str, list[_Term]]:
        return self._held[0]

    @property
    def _by_person(self) -> dict[str, list[_Term]]:
        return self._held[1]

    def all(self) -> dict[str, Office]:
        """Return the offices by id."""
        return dict(self._offices)

    def all_terms(self) -> list[_Term]:
        """Return every term: office, person, first and last day as the source gives them."""
        return [term for terms in self._by_office.values() for term in terms]

    def titled(self, title: str, place: str) -> Office | None:
        """Return the office of a state or organization whose title has these very words, or None."""
        asked = _words(title)
        return next((one for one in self._by_place.get(place, ()) if _words(one.title) == asked), None)

    def organizations(self) -> list[str]:
        """Return the short names of the organizations whose offices are known."""
        return sorted({office.organization for office in self._offices.values() if office.organization})

    def terms(self, person: str) -> list[Holder]:
        """Return the terms of a person, the highest offices first."""
        held = [
            Holder(self._offices[o], p, start, end) for o, p, start, end in self._by_person.get(person, ())
        ]
        return sorted(held, key=lambda term: _rank(term.office))

    def of_person(self, person: str, on: date) -> tuple[Office | None, float]:
        """Return the highest office a person holds on a day, and the years to the nearest term: 0 in office.

        Somebody without any dated term is 50 years away.
        """
        day, nearest = on.isoformat(), 50.0
        best: Office | None = None
        for office_id, _, start, end in self._by_person.get(person, ()):
            if start <= day and (not end or day <= end + _LATER):
                office = self._offices[office_id]
                if best is None or _rank(office) < _rank(best):
                    best = office
                continue
            edge = int(start[:4]) if start > day else int(end[:4] or 0)
            nearest = min(nearest, abs(edge - on.year))
        return (best, 0.0) if best else (None, nearest)

    def latest(self, person: str) -> Office | None:
        """Return the office that a person came to last, the highest of those of one day; None without any."""
        terms = self._by_person.get(person)
        if not terms:
            return None
        last = max(terms, key=lambda term: (term[2], -_rank(self._offices[term[0]])))
        return self._offices[last[0]]

    def holder(
        self, title: str, *, country: str | None = None, organization: str | None = None, on: date
    ) -> Holder | None:
        """Return who holds an office, named by any of its titles, on a day; None when nobody is known to.

        >>> from dragoman.knowledge.laid import load_people
        >>> load_people().offices.holder("foreign minister", country="PER", on=date(2019, 4, 9)).person
        'nestor-popolizio'
        """
        holders = self.holders(title, country=country, organization=organization, on=on)
        return holders[0] if holders else None

    def holders(
        self, title: str, *, country: str | None = None, organization: str | None = None, on: date
    ) -> list[Holder]:
        """Return all who hold an office on a day, those whose title is the one asked for first."""
        day = on.isoformat()
        asked = _words(title)
        kinds = self.kinds(title)
        found: list[tuple[tuple[int, int, str], Holder]] = []
        for office in self._by_place.get(country or organization or "", ()):
            closeness = _closeness(asked, kinds, office)
            if closeness is None:
                continue
            for office_id, person, start, end in self._by_office.get(office.id, ()):
                term = Holder(self._offices[office_id], person, start, end)
                if term.holds(day):
                    # Of two terms that share a month, the later: news of a change runs under the new name.
                    found.append(((closeness, _rank(office), _reverse(start)), term))
        return [term for _, term in sorted(found, key=lambda pair: (pair[0], pair[1].person))]

    def home(self, title: str) -> str | None:
        """Return the state that a title means when nothing else names one: "home secretary", "Taoiseach".

        >>> Offices({}, []).home("Home Secretary"), Offices({}, []).home("president")
        ('GBR', None)
        """
        return _title_homes().get(fold(title))

    def only(self, title: str) -> Office | None:
        """Return the office whose title these very words are, if it is long and no other has it.

        >>> from dragoman.knowledge.laid import load_people
        >>> offices = load_people().offices
        >>> offices.only("deputy secretary of state").country, offices.only("minister of foreign affairs")
        ('USA', None)
        """
        asked = _words(title)
        same = [one for one in self._offices.values() if len(asked) >= _LONG and _words(one.title) == asked]
        return same[0] if len({(one.country, one.organization) for one in same}) == 1 else None

    def spelt_out(self, text: str, place: str, on: date) -> list[Holder]:
        """Return who holds, on a day, the offices of a state or organization that a text spells out whole.

        Those of which it has most words come first: "special envoy for Syria" is none for Yemen.
        """
        day, words = on.isoformat(), _words(text)
        found = [
            (len(title), Holder(office, person, start, end))
            for office in self._by_place.get(place, ())
            if len(title := _words(office.title)) > 1 and title <= words and not _BELOW & words - title
            for _, person, start, end in self._by_office.get(office.id, ())
        ]
        held = [(length, term) for length, term in found if term.holds(day)]
        return [term for length, term in held if length == max(size for size, _ in held)]

    def envoys(self, lands: Collection[str], place: str, on: date) -> list[Holder]:
        """Return who is, on a day, the envoy of a state or organization to one of these lands by name.

        Envoys are called special representatives, personal envoys or coordinators, and in news each by any.
        """
        day, wanted = on.isoformat(), [_words(land) for land in lands]
        held = [
            Holder(office, person, start, end)
            for office in self._by_place.get(place, ())
            if office.kind.startswith("envoy") and any(land <= _words(office.title) for land in wanted)
            for _, person, start, end in self._by_office.get(office.id, ())
        ]
        return [term for term in held if term.holds(day)]

    def kinds(self, title: str) -> tuple[str, ...]:
        """Return the kinds of office that a title may mean, the likeliest first.

        >>> Offices({}, []).kinds("Minister for Foreign Affairs"), Offices({}, []).kinds("top diplomat")
        (('foreign',), ('foreign',))
        """
        return self._kinds.get(fold(title), ())


@lru_cache(maxsize=1)
def _title_kinds() -> dict[str, tuple[str, ...]]:
    return {fold(row.text("title")): row.list("kinds") for row in _title_rows()}


@lru_cache(maxsize=1)
def _title_homes() -> dict[str, str]:
    return {fold(row.text("title")): row.cells["country"] for row in _title_rows() if row.cells["country"]}


@lru_cache(maxsize=1)
def _title_rows() -> list[Row]:
    return list(read_table(DATA / "office_titles.tsv", ("title", "kinds", "country", "source")))


def _closeness(asked: frozenset[str], kinds: tuple[str, ...], office: Office) -> int | None:
    """Return 0 for the title itself, more for one of its kinds; None for another office.

    A bare "minister" names no office, and a president is not the president of the assembly.
    """
    words = _words(office.title)
    if asked == words and (
        office.organization or office.kind in HEAD_KINDS or not HEAD_KINDS.intersection(kinds)
    ):
        return 0
    if kinds:
        crowned = "monarch" in _title_kinds().get(fold(office.title), ())
        if ("monarch" in kinds and not crowned) or (crowned and "president" in asked):
            return None
        own = {"both", "hos", "hog"} if office.kind == "both" else {office.kind}
        return next((place for place, kind in enumerate(kinds, 1) if kind in own), None)
    return 9 if len(asked) > 1 and asked <= words else None


def _words(title: str) -> frozenset[str]:
    return frozenset(_SPELT.get(word, word) for word in fold(title).split() if word not in _SMALL)


def _rank(office: Office) -> int:
    if office.kind in HEAD_KINDS:
        return 1 if office.kind == "leader" else 0
    if office.kind in HIGH_KINDS:
        return 2
    return 4 if office.kind in {"ambassador", "us officer"} else 3


def _reverse(day: str) -> str:
    return "".join(chr(255 - ord(character)) for character in day)


def _parsed(table: bytes) -> Iterator[_Term]:
    for line in table_lines(table.decode()):
        office, person, start, end, _ = line.split("\t", 4)
        yield office, person, start, end


def _check(folder: Path) -> None:
    """Raise TableError for an office told twice, a term of none, or days that are none or out of order."""
    offices: set[str] = set()
    for row in read_table(folder / "offices.tsv", OFFICE_COLUMNS):
        identity = row.text("id")
        if identity in offices:
            raise row.error(f"id {identity} is there already")
        offices.add(identity)
    for row in read_table(folder / "holders.tsv", HOLDER_COLUMNS):
        if row.text("office") not in offices:
            raise row.error(f"{row.text('office')} is no office of offices.tsv")
        row.text("person")
        start, end = row.first_day("start"), row.last_day("end")
        if start and end and end < start:
            raise row.error(f"ends on {row.text('end')}, before it starts on {row.text('start')}")
