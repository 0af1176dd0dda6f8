"""A hash of names for finding them in running text, longest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from dragoman.knowledge.tables import same_case, words
from dragoman.record.models import ActorKind

EntryKind = Literal[
    "country", "epithet", "adjective", "demonym", "capital", "former", "state",
    "organization", "institution", "role", "region",
]  # fmt: skip


class Entry(NamedTuple):
    """One sense of a name. (A named tuple, as opening the base makes nine thousand: a third of the time.)

    ``id`` is unique within a kind: the code of a country, the id of an organization, the name of a region.
    ``form`` is the name as the table has it, by which its case is judged; ``plural`` is for demonyms.
    ``start`` and ``end`` bound the days of a name that is no longer used.
    """

    kind: EntryKind
    id: str
    name: str
    form: str
    country: str | None
    actor: ActorKind
    sectors: tuple[str, ...] = ()
    wikidata: str | None = None
    plural: bool = False
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A name at tokens ``[start, end)`` with its senses, the likeliest first; resolution chooses."""

    start: int
    end: int
    entries: tuple[Entry, ...]

    @property
    def entry(self) -> Entry:
        """The likeliest sense without regard to the story."""
        return self.entries[0]


class NameIndex:
    """Names with their senses, by folded words. Senses added first are the likelier ones.

    >>> index = NameIndex()
    >>> index.add("Ivory Coast", Entry("country", "CIV", "Ivory Coast", "Ivory Coast", "CIV", "state"))
    >>> [(match.start, match.end) for match in index.scan(["In", "Ivory", "Coast", "."])]
    [(1, 3)]
    """

    def __init__(self) -> None:
        self._names: dict[str, list[Entry]] = {}
        self._lengths: dict[str, set[int]] = {}

    def __len__(self) -> int:
        return len(self._names)

    def add(self, name: str, entry: Entry) -> None:
        """Add a sense of a name, unless the name has it already."""
        parts = words.__wrapped__(name)  # uncached: each name is met once when the base is opened
        if not parts:
            return
        key = " ".join(parts).lower()
        senses = self._names.get(key)
        if senses is None:
            self._names[key] = [entry]
            first = key.split(" ", 1)[0]
            lengths = self._lengths.get(first)
            if lengths is None:
                self._lengths[first] = {len(parts)}
            else:
                lengths.add(len(parts))
            return
        for number, sense in enumerate(senses):
            if sense.kind == entry.kind and sense.id == entry.id and sense.plural == entry.plural:
                if not same_case(sense.form, entry.form) and same_case(entry.form, sense.form):
                    senses[number] = entry  # "NATO" and "Nato": the freer form holds for both
                return
        senses.append(entry)

    def put_first(self, name: str, entry: Entry) -> None:
        """Make an entry the likeliest sense of a name, in place of one of the same kind and id."""
        parts = words(name)
        if not parts:
            return
        key = " ".join(parts).lower()
        others = [one for one in self._names.get(key, ()) if (one.kind, one.id) != (entry.kind, entry.id)]
        self._names[key] = [entry, *others]
        self._lengths.setdefault(key.split(" ", 1)[0], set()).add(len(parts))

    def senses(self, name: str) -> tuple[Entry, ...]:
        """Return the senses of a name as written, the likeliest first."""
        found = self._names.get(" ".join(words(name)).lower(), ())
        return tuple(entry for entry in found if same_case(entry.form, name))

    def names(self) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """Yield every folded name with its senses."""
        for key, senses in self._names.items():
            yield key, tuple(senses)

    def scan(self, tokens: Sequence[str]) -> list[Match]:
        """Return the names in a text's tokens, in order, the longest at a place, none overlapping."""
        parts: list[str] = []
        owner: list[int] = []
        for number, token in enumerate(tokens):
            for part in words(token):
                parts.append(part)
                owner.append(number)
        lower = [part.lower() for part in parts]
        found: list[Match] = []
        i = 0
        while i < len(parts):
            match = self._longest(parts, lower, owner, i)
            if match is None:
                i += 1
                continue
            found.append(Match(owner[i], owner[match[0] - 1] + 1, match[1]))
            i = match[0]
            while i < len(owner) and owner[i] < found[-1].end:
                i += 1
        return found

    def _longest(
        self, parts: list[str], lower: list[str], owner: list[int], start: int
    ) -> tuple[int, tuple[Entry, ...]] | None:
        lengths = self._lengths.get(lower[start])
        if lengths is None or (start and owner[start - 1] == owner[start]):
            return None
        for length in sorted(lengths, reverse=True):
            end = start + length
            if end > len(parts):
                continue
            senses = self._names.get(" ".join(lower[start:end]))
            if senses is None:
                continue
            text = " ".join(parts[start:end])
            fitting = tuple(entry for entry in senses if same_case(entry.form, text))
            if fitting:
                return end, fitting
        return None
