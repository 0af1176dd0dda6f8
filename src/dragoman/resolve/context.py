"""The lands a story is about: what stands for a state when a phrase names none ("the government")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from spacy.tokens import Doc

from dragoman.resolve.hits import Hit

_DATELINE, _TITLE, _PUBLISHER = 3, 2, 3
"""Weight of a land in the dateline, in the title, and of the publisher's, beside one for each time the prose
names it."""
_HOME_SHARE = 0.34
"""A story has a home when one land has this share of all namings: of two that talk, the first named."""


class Lands(Protocol):
    """Which lands a text is about."""

    @property
    def home(self) -> str | None:
        """The land the text is mainly about, or None."""
        ...

    def near(self, i: int) -> str | None:
        """Return the land last named before a token."""
        ...

    def mentions(self, country: str) -> bool:
        """Tell whether the text names a land."""
        ...

    def sentence(self, i: int) -> tuple[int, int]:
        """Return the token span of the sentence that holds a token."""
        ...


@dataclass(frozen=True, slots=True)
class NoContext:
    """The context of a bare string: no land but those in its words."""

    length: int
    home: str | None = None

    def near(self, i: int) -> str | None:
        """Return None."""
        return None

    def mentions(self, country: str) -> bool:
        """Return False."""
        return False

    def sentence(self, i: int) -> tuple[int, int]:
        """Return the whole string."""
        return 0, self.length


class Context:
    """Which land is meant at a token, from the names of lands around it and in the story as a whole."""

    def __init__(
        self, doc: Doc, hits: Sequence[Hit], places: Mapping[int, str | None], *, publisher: str | None = None
    ) -> None:
        """Read where a story names lands.

        ``places`` gives the country of the place at a token, for places that are no names of states;
        ``publisher`` is the land of the story's publisher.
        """
        self._at: dict[int, str] = {i: country for i, country in places.items() if country}
        for hit in hits:
            if hit.kind != "organization" and hit.country:
                self._at.update(dict.fromkeys(range(hit.start, hit.end), hit.country))
        self._sentence = [0] * len(doc)
        self._bounds: list[tuple[int, int]] = []
        for number, sentence in enumerate(doc.sents if doc.has_annotation("SENT_START") else [doc[:]]):
            self._bounds.append((sentence.start, sentence.end))
            self._sentence[sentence.start : sentence.end] = [number] * (sentence.end - sentence.start)
        self._named = frozenset(self._at.values())
        self.marks: list[tuple[int, str, str]] = _marks(hits, places)
        """Where lands are named: token, land, and as what: "state", "adjective", "demonym" or "place"."""
        self._marks: list[list[tuple[int, str, str]]] = [[] for _ in self._bounds]
        for mark in self.marks:
            self._marks[self._sentence[mark[0]]].append(mark)
        self.bodies: list[tuple[int, str]] = [
            (hit.start, hit.country) for hit in hits if hit.kind == "organization" and hit.country
        ]
        """Where bodies of one land are named: token and land."""
        self.opens = self.marks[0][1] if self.marks else None
        """The land named first."""
        self.publisher = publisher
        self.titled: set[str] = set()
        """Lands that the headline names."""
        self.named: Counter[str] = Counter()
        """How often each land is named, the dateline, the headline and the publisher weighing more."""
        self.lands: list[str] = []
        """Lands that the story names, the most named first."""
        self.dateline: str | None = None
        """Land of the place that the story was filed from."""
        self.home = self._home(doc, hits, places, publisher)

    def _home(
        self, doc: Doc, hits: Sequence[Hit], places: Mapping[int, str | None], publisher: str | None
    ) -> str | None:
        named: Counter[str] = Counter({publisher: _PUBLISHER} if publisher else {})
        starts = {hit.start: hit.country for hit in hits if hit.kind != "organization" and hit.country}
        for i, country in places.items():
            if country and places.get(i - 1) != country:
                starts.setdefault(i, country)
        story = doc._.story if doc.has_extension("story") else None
        dateline = story.dateline if story is not None else None
        title_end = len(story.title) if story is not None and story.title else 0
        for i, country in sorted(starts.items()):
            weight = 1
            if dateline is not None and dateline.start <= doc[i].idx < dateline.end:
                weight = _DATELINE
                self.dateline = self.dateline or country
            elif doc[i].idx < title_end:
                weight = _TITLE
                self.titled.add(country)
            named[country] += weight
        if not named:
            return None
        self.named = named
        self.lands.extend(land for land, _ in named.most_common())
        country, count = named.most_common(1)[0]
        return country if count >= _HOME_SHARE * named.total() else None

    def near(self, i: int) -> str | None:
        """Return the land last named before a token in its sentence or the one before, else after it."""
        first, last = self._bounds[self._sentence[i]]
        for j in range(i - 1, first - 1, -1):
            if j in self._at:
                return self._at[j]
        for j in range(i + 1, last):
            if j in self._at:
                return self._at[j]
        if first:
            first, last = self._bounds[self._sentence[first - 1]]
            for j in range(last - 1, first - 1, -1):
                if j in self._at:
                    return self._at[j]
        return self.home

    def mentions(self, country: str) -> bool:
        """Tell whether the story names a land."""
        return country in self._named

    def land_at(self, i: int) -> str | None:
        """Return the land that a name at a token belongs to, or None."""
        return self._at.get(i)

    def sentence(self, i: int) -> tuple[int, int]:
        """Return the token span of the sentence that holds a token."""
        return self._bounds[self._sentence[i]]

    def number(self, i: int) -> int:
        """Return which sentence holds a token, from 0."""
        return self._sentence[i]

    def in_sentence(self, number: int) -> list[tuple[int, str, str]]:
        """Return where a sentence names lands, in text order."""
        return self._marks[number]


_SORTS = {"capital": "place", "metonym": "state"}


def _marks(hits: Sequence[Hit], places: Mapping[int, str | None]) -> list[tuple[int, str, str]]:
    found: dict[int, tuple[int, str, str]] = {}
    for i, country in places.items():
        if country and places.get(i - 1) != country:
            found[i] = (i, country, "place")
    for hit in hits:
        if hit.country and hit.kind != "organization":
            found[hit.start] = (hit.start, hit.country, _SORTS.get(hit.kind, hit.kind))
    return [found[i] for i in sorted(found)]
