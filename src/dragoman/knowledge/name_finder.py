"""Where in a short string the name of a person stands: "President Hassan Sheikh Mohamud"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from dragoman.knowledge.names import name_tokens
from dragoman.knowledge.people import People
from dragoman.resolve.phrases import PhraseReader

_LOWER = frozenset(
    {"bin", "ibn", "al", "el", "de", "da", "do", "dos", "del", "van", "von", "der", "den", "la"}
)
"""Words of names that may be written small."""
_ELIDED = re.compile(r"^(?:[dl]|al|el)['’-][A-Z]")
"""A small word joined to a name: "d'Alema", "al-Sisi"."""


class NameFinder:
    """Finds the name of a person among the words of a string."""

    def __init__(
        self,
        text: str,
        offsets: Sequence[tuple[int, int]],
        reader: PhraseReader,
        people: People,
        on: date | None,
    ) -> None:
        """``offsets`` are those of the reader's words in the text; ``on`` is the day for offices."""
        self.text = text
        self.offsets = offsets
        self.words = reader.words
        self.reader = reader
        self.people = people
        self.on = on

    def span(self) -> tuple[int, int] | None:
        """Return the longest run of capitalised words that are neither names of bodies nor roles.

        Words just before a role, or between a role's "of" or "for" and what follows, belong to the title. A
        run grows over names of bodies, lands and honorifics beside it when a person is known by the whole:
        "Hun Sen", "Hassan Sheikh Mohamud"; it shrinks to its end when a person is known by that alone:
        "Commissioner for Human Rights Michelle Bachelet".
        """
        best: tuple[int, int] | None = None
        start: int | None = None
        for i in range(len(self.words) + 1):
            if i < len(self.words) and self._may_name(i, start is not None):
                start = i if start is None else start
                continue
            if start is not None and self._in_title(start, i):
                start = self._known_end(start, i)
            if start is not None:
                best = max(best or (start, i), (start, i), key=lambda span: span[1] - span[0])
            start = None
        if best is None:
            return None
        start, end = self._grown(*best)
        known = None if self._is_person(start, end) else self._known_end(start, end)
        return (start if known is None else known), end

    def _known_end(self, start: int, end: int) -> int | None:
        """Return where the name of a known person begins that ends a run: it is longer than the name."""
        return next((i for i in range(start + 1, end - 1) if self._is_person(i, end)), None)

    def _grown(self, start: int, end: int) -> tuple[int, int]:
        first, last = start, end
        while first > 0 and self.is_capitalised(first - 1):
            first -= 1
        while last < len(self.words) and (self.is_capitalised(last) or self._joins(last)):
            last += 1
        spans = [(i, j) for i in range(first, start + 1) for j in range(end, last + 1)]
        for i, j in sorted(spans, key=lambda span: span[0] - span[1]):
            if (i, j) != (start, end) and j - i > 1 and self._is_person(i, j):
                return i, j
        after = self.reader.hit_at.get(end)
        if after is not None and end + 1 == len(self.words) and self.titled_before(start):
            end += after.kind in {"state", "capital"}  # "Prime Minister Luis Montenegro", whom no table has
        return start, end

    def is_capitalised(self, i: int) -> bool:
        """Tell whether a word begins with a capital."""
        return self.words[i][:1].isupper()

    def _joins(self, i: int) -> bool:
        """Whether a small word or a hyphen stands inside a name: "bin", "al-"."""
        after = i + 1 < len(self.words) and self.words[i + 1][:1].isupper()
        return after and (self.words[i] in {"-", "’", "'"} or self.reader.folded[i] in _LOWER)

    def _is_person(self, start: int, end: int) -> bool:
        text = self.text[self.offsets[start][0] : self.offsets[end - 1][1]]
        tokens = name_tokens(text)
        found = self.people.find(text, on=self.on) if len(tokens) > 1 else []
        forms = ((one.person.name, *one.person.aliases) for one in found[:3])
        return any(_core(tokens) == _core(name_tokens(form)) for names in forms for form in names)

    def titled_before(self, start: int) -> bool:
        """Tell whether the title of a person stands just before a word."""
        role = self.reader.role_at.get(start - 1)
        return role is not None and role.role.kind == "person"

    def _in_title(self, start: int, end: int) -> bool:
        if end in self.reader.role_at:
            return True
        return (
            start > 1 and self.reader.folded[start - 1] in {"of", "for"} and start - 2 in self.reader.role_at
        )

    def _hyphened(self, i: int) -> bool:
        """Whether a word in small letters ends a name of two: "Tsai Ing-wen", but not "Biden-era"."""
        first = i - 3
        named = first >= 0 and self.is_capitalised(first) and self.is_capitalised(i - 2)
        return named and self.words[i - 1] == "-" and first not in self.reader.role_at

    def _may_name(self, i: int, inside: bool) -> bool:
        word, folded = self.words[i], self.reader.folded[i]
        hit = self.reader.hit_at.get(i)
        surname = inside and hit is not None and hit.kind == "organization" and hit.end - hit.start == 1
        if (hit is not None and not surname) or i in self.reader.role_at or self.reader.senses.get(folded):
            return False
        if inside and (not folded or folded in _LOWER):
            return word in {"-", ".", "'", "’"} or folded in _LOWER
        if inside and self._hyphened(i):
            return True
        if inside and _ELIDED.match(word):
            return True
        return word[:1].isupper() and folded != "the"


def _core(tokens: Sequence[str]) -> set[str]:
    """Return a name's tokens without initials and marks of generation: "Tibor P. Nagy Jr." is Tibor Nagy."""
    return {token for token in tokens if len(token) > 1 and token not in {"jr", "sr"}} or set(tokens)
