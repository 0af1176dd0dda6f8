"""What a noun phrase says of an actor: its office, its state or organization, whether former or acting.

Works on words and on the names found in them, without a parse: the same reading serves phrases of a story
and the bare strings that ``dragoman who`` is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.knowledge.tables import fold
from dragoman.resolve.hits import Hit
from dragoman.resolve.roles import Role, RoleAt, Roles, title_words
from dragoman.resolve.sectors import sector_before

_ARTICLES = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "s"})
_LINKS = frozenset({"of", "for", "to", "in", "from", "at", "with", "on"})
_HYPHENS = frozenset({"-", "‑", "–"})
_JOINTS = frozenset({"and", "of", "for", "the", "to", "in", "with", "a"})
_LAND = frozenset({"state", "adjective", "demonym", "metonym", "capital"})
_INSTITUTIONS = frozenset({"government", "state", "organization", "igo"})
_POSTED = frozenset({"ambassador", "envoy", "consul", "special representative", "permanent representative"})
"""Roles whose "to" names where somebody is sent, not who sends."""
_ANYBODYS = frozenset({"official", "officer", "source", "representative", "leader"})
"""Roles that take the sector of a word before them."""
_RULING = frozenset(
    {"leader", "spokesman", "spokeswoman", "spokesperson", "representative", "adviser", "advisor"}
)
"""Roles without a sector that with a land alone are its government's."""
_GOVERNMENT = ("GOV",)


@dataclass(slots=True)
class Phrase:
    """A reading of one phrase. Places are token indices of the story, or of the string."""

    start: int
    end: int
    role: Role | None = None
    head: int | None = None
    title: str = ""
    countries: list[str] = field(default_factory=list)
    organizations: list[Hit] = field(default_factory=list)
    posted_to: str | None = None
    senses: frozenset[str] = frozenset()
    institution: int | None = None
    """Token of a ministry, parliament or the like that the phrase names beside its role."""
    modifier: tuple[str, ...] = ()
    """Sectors that a word before the role tells: "police" of "police sources"."""

    @property
    def sectors(self) -> tuple[str, ...]:
        """The sectors of whom the phrase means: of the body it names, of its role, of a word before that.

        A body's go before those of an office that is any body's: "AFL-CIO president", "NATO official".
        """
        if self.role is None:
            return ()
        body = next((hit for hit in self.organizations if hit.sectors), None)
        own = self.role.sectors
        if body is not None and self._is_of(body):
            return body.sectors
        if self.modifier and (not own or self.role.word in _ANYBODYS):
            return self.modifier
        if not own and self.role.word in _RULING and (self.countries or self.role.word == "leader"):
            return _GOVERNMENT if not self.organizations else ()
        return own

    def _is_of(self, body: Hit) -> bool:
        assert self.role is not None
        if not self.role.sectors:
            return True
        if self.role.kind == "person":
            return not self.countries or self.countries[0] == body.country
        armed = body.actor == "armed_group" and self.role.kind in {"armed_group", "government"}
        return armed and not {"GOV", "LEG", "JUD"}.intersection(self.role.sectors)

    @property
    def country(self) -> str | None:
        """The state the phrase names for its actor, or None."""
        return self.countries[0] if self.countries else None


class PhraseReader:
    """Reads phrases of one text: folded words, the names found in them, and the role words."""

    def __init__(self, words: Sequence[str], hits: Sequence[Hit], roles: Roles) -> None:
        self.words = words
        self.folded = [fold(word) for word in words]
        self.roles = roles
        self.hit_at: dict[int, Hit] = {place: hit for hit in hits for place in range(hit.start, hit.end)}
        self.role_at: dict[int, RoleAt] = {}
        for match in self._matches(roles):
            for place in range(match.start, match.end):
                self.role_at[place] = match
        self.senses = title_words()

    def _matches(self, roles: Roles) -> Iterator[RoleAt]:
        """Yield the role words, over hyphens and line breaks: "Secretary-General" is three tokens."""
        kept = [place for place, word in enumerate(self.words) if word.strip() and word not in _HYPHENS]
        for match in roles.all([self.folded[place] for place in kept]):
            head = kept[match.head]
            yield RoleAt(kept[match.start], kept[match.end - 1] + 1, match.role, head)

    def read(self, start: int, end: int, head: int | None = None) -> Phrase:
        """Read the words ``[start, end)``, whose role word stands at ``head``, else before the first link."""
        phrase = Phrase(start, end)
        match = self.role_at.get(head) if head is not None else self._main_role(start, end)
        if match is not None:
            phrase.role, phrase.head = match.role, match.head
        split = phrase.head if phrase.head is not None else end
        self._left(phrase, start, split)
        if match is not None:
            self._right(phrase, max(split + 1, match.end), end)
            phrase.title = self._title(match, start, end)
            phrase.institution = self._institution(match, start, end)
            phrase.modifier = sector_before(self.folded[start : match.start])
        return phrase

    def _main_role(self, start: int, end: int) -> RoleAt | None:
        """The last role word before "of" or "for": the head of "minister for trade of Peru"."""
        main: RoleAt | None = None
        for place in range(start, end):
            match = self.role_at.get(place)
            if match is not None and match.start >= start and match.end <= end:
                main = match
            elif main is not None and place >= main.end and self.folded[place] in _LINKS:
                break
        return main

    def _left(self, phrase: Phrase, start: int, end: int) -> None:
        senses: set[str] = set()
        for place in range(start, end):
            hit = self.hit_at.get(place)
            if hit is not None:
                if place == max(hit.start, start) and not self._only_backs(hit):
                    self._belongs(phrase, hit)
                continue
            sense = self.senses.get(self.folded[place])
            if sense and place not in self.role_at:
                senses.add(sense)
        if phrase.head is not None and phrase.head + 1 < len(self.folded):
            after = self.folded[phrase.head + 1 : phrase.head + 3]
            senses.update(self.senses[word] for word in after if self.senses.get(word) == "elect")
        phrase.senses = frozenset(senses)

    def _only_backs(self, hit: Hit) -> bool:
        """Whether a land stands in "Russian-backed": it is not the land of those whom it backs."""
        after = self.folded[hit.end + 1 : hit.end + 2]
        return bool(after) and self.words[hit.end] in _HYPHENS and self.senses.get(after[0]) == "backed"

    def _right(self, phrase: Phrase, start: int, end: int) -> None:
        link = ""
        for place in range(start, end):
            hit = self.hit_at.get(place)
            if hit is None:
                if self.folded[place] in _LINKS:
                    link = self.folded[place]
                continue
            if place != max(hit.start, start):
                continue
            if link == "to" and phrase.role is not None and phrase.role.word in _POSTED:
                phrase.posted_to = phrase.posted_to or hit.country or hit.name
            elif link not in {"with", "on", "to"}:
                self._belongs(phrase, hit)
                if link == "of" and hit.kind == "state" and self._only_bodies(phrase, hit):
                    # "the Royal Air Force of Oman" is not Britain's
                    phrase.countries.remove(hit.country or "")
                    phrase.countries.insert(0, hit.country or "")
                    phrase.organizations = [o for o in phrase.organizations if o.country == hit.country]

    def _belongs(self, phrase: Phrase, hit: Hit) -> None:
        if hit.kind in _LAND:
            if hit.country is not None and hit.country not in phrase.countries:
                phrase.countries.append(hit.country)
        else:
            phrase.organizations.append(hit)
            if hit.country is not None and hit.country not in phrase.countries:
                phrase.countries.append(hit.country)

    def _only_bodies(self, phrase: Phrase, land: Hit) -> bool:
        """Whether all lands of a phrase but the one told last are those of bodies that it names."""
        lands = {hit.country for hit in phrase.organizations}
        return all(country in lands for country in phrase.countries if country != land.country)

    def _institution(self, match: RoleAt, start: int, end: int) -> int | None:
        for place in range(start, end):
            other = self.role_at.get(place)
            if other is not None and other is not match and other.role.kind in _INSTITUTIONS:
                return other.head
        return None

    def _title(self, match: RoleAt, start: int, end: int) -> str:
        first = match.start
        while first > start and self._in_title(first - 1):
            first -= 1
        named = self.words[match.start][:1].isupper()
        while first < match.start and (
            self.folded[first] == "and"
            or (named and self.words[first].islower())
            or self.words[first][0].isdigit()
        ):
            first += 1  # "a subdued Prime Minister", "and Foreign Minister", "27 people"
        last = match.end
        if last < end and self.folded[last] in {"of", "for"} and self._plain(last + 1, end):
            last = self._title_end(last, end)
        words = [self.words[place] for place in range(first, last)]
        return " ".join(" ".join(words).split()).replace(" - ", "-").strip()

    def _in_title(self, place: int) -> bool:
        word = self.folded[place]
        return (
            bool(word)
            and place not in self.hit_at
            and word not in _ARTICLES
            and (self.senses.get(word) is None or place in self.role_at)
            and word not in _LINKS
        )

    def _plain(self, place: int, end: int) -> bool:
        while place < end and self.folded[place] in _ARTICLES:
            place += 1
        return place < end and place not in self.hit_at and bool(self.folded[place])

    def _title_end(self, place: int, end: int) -> int:
        last = place
        while last < end and last not in self.hit_at and (self.folded[last] or self.words[last] in _HYPHENS):
            last += 1
        while last > place and (self.folded[last - 1] in _JOINTS or not self.folded[last - 1]):
            last -= 1
        return last
