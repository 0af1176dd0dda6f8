"""A hash of names for finding them in running text, longest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from dragoman.knowledge.tables import same_case, words

if TYPE_CHECKING:
    from dragoman.record.models import ActorKind

EntryKind = Literal[
    "country", "epithet", "adjective", "demonym", "capital", "former", "state",
    "organization", "institution", "role", "region",
]  # fmt: skip


class Entry(NamedTuple):
    """One sense of a name. (A named tuple, as reading the tables makes nine thousand: a third of the time.)

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

    def packed(self) -> str:
        """Return the entry as text in which no tab is; ValueError when a field has the mark of its end."""
        fields = (self.kind, self.id, self.name if self.name != self.form else "", self.form, self.country,
                  self.actor, ",".join(self.sectors), self.wikidata, "1" if self.plural else "",
                  self.start, self.end)  # fmt: skip
        cells = ["" if cell is None else str(cell) for cell in fields]
        if any("|" in cell or "\t" in cell for cell in cells):
            raise ValueError(f"a field has the mark of its end: {self}")
        return "|".join(cells).rstrip("|")

    @classmethod
    def unpacked(cls, text: str) -> Entry:
        """Return the entry that was packed into a text."""
        cells = text.split("|")
        kind, identity, name, form, country, actor, sectors, wikidata, plural, start, end = (
            *cells, *("",) * (len(cls._fields) - len(cells)),
        )  # fmt: skip
        return cls(
            cast(EntryKind, kind), identity, name or form, form, country or None, cast("ActorKind", actor),
            tuple(sectors.split(",")) if sectors else (), wikidata or None, bool(plural),
            date.fromisoformat(start) if start else None, date.fromisoformat(end) if end else None,
        )  # fmt: skip


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

    def __init__(
        self, packed: Mapping[str, str] | None = None, lengths: Mapping[str, str] | None = None
    ) -> None:
        """Take packed senses by folded name, and the lengths in words of the names that begin with a word.

        They are parsed when they are asked for: a story asks for a few dozen of eleven thousand.
        """
        self._names: dict[str, list[Entry]] = {}
        self._lengths: dict[str, set[int]] = {}
        self._packed: Mapping[str, str] = packed or {}
        self._packed_lengths: Mapping[str, str] = lengths or {}

    def __len__(self) -> int:
        return len(self._packed.keys() | self._names.keys())

    def _senses(self, key: str) -> list[Entry] | None:
        senses = self._names.get(key)
        if senses is None and (packed := self._packed.get(key)) is not None:
            senses = self._names[key] = [Entry.unpacked(one) for one in packed.split("\t")]
        return senses

    def _lengths_from(self, first: str) -> set[int] | None:
        lengths = self._lengths.get(first)
        if lengths is None and (packed := self._packed_lengths.get(first)) is not None:
            lengths = self._lengths[first] = set(map(int, packed.split(",")))
        return lengths

    def add(self, name: str, entry: Entry) -> None:
        """Add a sense of a name, unless the name has it already."""
        parts = words.__wrapped__(name)  # uncached: each name is met once when the base is opened
        if not parts:
            return
        key = " ".join(parts).lower()
        senses = self._senses(key)
        if senses is None:
            self._put(key, [entry], len(parts))
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
        others = [one for one in self._senses(key) or () if (one.kind, one.id) != (entry.kind, entry.id)]
        self._put(key, [entry, *others], len(parts))

    def _put(self, key: str, senses: list[Entry], length: int) -> None:
        self._names[key] = senses
        first = key.split(" ", 1)[0]
        lengths = self._lengths_from(first)
        if lengths is None:
            self._lengths[first] = {length}
        else:
            lengths.add(length)

    def senses(self, name: str) -> tuple[Entry, ...]:
        """Return the senses of a name as written, the likeliest first."""
        found = self._senses(" ".join(words(name)).lower()) or ()
        return tuple(entry for entry in found if same_case(entry.form, name))

    def names(self) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """Yield every folded name with its senses."""
        for key in [*self._packed, *(key for key in self._names if key not in self._packed)]:
            yield key, tuple(self._senses(key) or ())

    def lengths(self) -> dict[str, tuple[int, ...]]:
        """Return the lengths in words of the names that begin with a folded word, by that word."""
        firsts = [*self._packed_lengths, *(one for one in self._lengths if one not in self._packed_lengths)]
        return {first: tuple(sorted(self._lengths_from(first) or ())) for first in firsts}

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
            if match is not None and lower[i] == "the":
                # "the Gulf" is a name, but in "the Gulf Cooperation Council" another goes on
                after = self._longest(parts, lower, owner, i + 1) if i + 1 < len(parts) else None
                if after is not None and after[0] > match[0]:
                    match = None
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
        lengths = self._lengths_from(lower[start])
        if lengths is None or (start and owner[start - 1] == owner[start]):
            return None
        for length in sorted(lengths, reverse=True):
            end = start + length
            if end > len(parts):
                continue
            senses = self._senses(" ".join(lower[start:end]))
            if senses is None:
                continue
            text = " ".join(parts[start:end])
            fitting = tuple(entry for entry in senses if same_case(entry.form, text))
            if fitting:
                return end, fitting
        return None
