"""From namings of people to actors: by the knowledge base, else by what the story says of them."""

from __future__ import annotations

from collections import Counter
from datetime import date

from dragoman.knowledge.people import Candidate, People, Person
from dragoman.knowledge.tables import fold
from dragoman.resolve.context import Lands
from dragoman.resolve.drafts import Draft
from dragoman.resolve.hits import Hit, Names
from dragoman.resolve.names import NameMention
from dragoman.resolve.phrases import Phrase
from dragoman.resolve.sectors import office_sectors

_SURE_FULL, _SURE_SHORT, _SURE_FORMER, _MARGIN = 0.6, 0.6, 0.45, 0.08
"""Least score of a person known by a full name, by a short one, by a short one with an office once held; and
the least lead over the next."""
_TITLE_AGREES, _SAME_TITLE = 0.15, 0.08
"""For a title of a kind that the person held; for the very title of the office held on the day."""
_IGO_KINDS = frozenset({"igo", "organization"})


class PersonResolver:
    """Decides who each group of namings is."""

    def __init__(self, people: People, names: Names, context: Lands, day: date | None) -> None:
        self.people = people
        self.names = names
        self.context = context
        self.day = day

    def resolve(self, group: list[NameMention]) -> Draft:
        """Return the actor that a group of namings of one person stands for."""
        longest = max(group, key=lambda name: (len(name.tokens), len(name.text)))
        phrases = [phrase for name in group for phrase in name.phrases]
        countries = [country for phrase in phrases for country in phrase.countries]
        known = self._known(group, longest, phrases, countries)
        return (
            self._from_base(known, phrases, longest) if known else self._from_story(group, longest, phrases)
        )

    def _known(
        self, group: list[NameMention], longest: NameMention, phrases: list[Phrase], countries: list[str]
    ) -> Candidate | None:
        told = Counter(countries).most_common(1)[0][0] if countries else self._title_home(phrases)
        kinds = {kind for phrase in phrases for kind in self.people.offices.kinds(phrase.title)}
        titles = {fold(phrase.title) for phrase in phrases}
        found = self.people.find(longest.text, on=self.day, country=told)
        judged = sorted(
            (
                (candidate.score + self._title_bonus(candidate, kinds, titles), candidate)
                for candidate in found[:8]
            ),
            key=lambda pair: (-pair[0], pair[1].person.id),
        )
        if not judged:
            return None
        score, best = judged[0]
        second = judged[1][0] if len(judged) > 1 else 0.0
        if len(longest.tokens) > 1:
            sure = score >= _SURE_FULL and (score - second >= _MARGIN or score >= 1)
            return best if sure and not self._contradicted(best, told) else None
        former = any("former" in phrase.senses for phrase in phrases)
        if former and best.office is None and kinds and score - second >= _MARGIN:
            return best if score >= _SURE_FORMER else None
        held = best.office.kind if best.office else ""
        supported = bool(told or kinds & ({"hos", "hog"} if held == "both" else {held}))
        supported = supported or self._in_story(best) or _short_of(titles, best)
        sure = score >= _SURE_SHORT and score - second >= _MARGIN
        return best if sure and supported and best.office is not None else None

    def _title_home(self, phrases: list[Phrase]) -> str | None:
        homes = (self.people.offices.home(phrase.title) for phrase in phrases if not phrase.organizations)
        return next((home for home in homes if home and self.context.mentions(home)), None)

    def _title_bonus(self, candidate: Candidate, kinds: set[str], titles: set[str]) -> float:
        if not kinds:
            return 0.0
        held = {term.office.kind for term in self.people.offices.terms(candidate.person.id)}
        if "both" in held:
            held |= {"hos", "hog"}
        if not held & kinds:
            return -_TITLE_AGREES
        same = candidate.office is not None and fold(candidate.office.title) in titles
        return _TITLE_AGREES + (_SAME_TITLE if same else 0.0)

    def _contradicted(self, candidate: Candidate, told: str | None) -> bool:
        if told is None or candidate.person.country in {None, told}:
            return False
        office = candidate.office
        return not (office is not None and (office.organization or office.country == told))

    def _in_story(self, candidate: Candidate) -> bool:
        country = candidate.person.country
        return country is not None and self.context.mentions(country)

    def _from_base(self, known: Candidate, phrases: list[Phrase], longest: NameMention) -> Draft:
        person, office = known.person, known.office
        country = person.country
        sectors = office_sectors(office, self.names) if office is not None else ("GOV",)
        if office is not None and office.organization:
            body = self.names.organization(office.organization)
            country = body.country if body is not None else None
        told = [phrase for phrase in phrases if phrase.role is not None]
        if office is not None and self.day is not None:
            title: str | None = office.title
        else:
            title = self._story_title(told)
            sectors = _story_sectors(told) or sectors
        return Draft(
            _name(person, longest),
            "person",
            country=country,
            sectors=sectors,
            title=title,
            knowledge_id=person.wikidata or person.id,
            resolved_by="knowledge",
            confidence=min(0.99, known.score),
            office=office,
            person=person.id,
            former=_was(phrases) and office is None,
            told=True,
        )

    def _from_story(self, group: list[NameMention], longest: NameMention, phrases: list[Phrase]) -> Draft:
        told = [phrase for phrase in phrases if phrase.role is not None]
        country, confidence = self._story_country(phrases)
        return Draft(
            longest.text,
            "person",
            country=country,
            sectors=_story_sectors(told),
            title=self._story_title(told),
            resolved_by="story" if told or country else "none",
            confidence=confidence,
            former=_was(phrases),
            told=country is not None or _of_many(phrases),
        )

    def _story_country(self, phrases: list[Phrase]) -> tuple[str | None, float]:
        named = [phrase.country for phrase in phrases if phrase.country]
        if named:
            return Counter(named).most_common(1)[0][0], 0.8
        if _of_many(phrases):
            return None, 0.7
        if (home := self._title_home(phrases)) is not None:
            return home, 0.7
        office = any(phrase.role is not None and phrase.role.scope == "office" for phrase in phrases)
        return None, 0.6 if office else 0.4

    @staticmethod
    def _story_title(told: list[Phrase]) -> str | None:
        # "His Irish counterpart" is no office of its own.
        titles = [_elect(p) for p in told if p.role is not None and p.role.word != "counterpart"]
        return max(titles, key=len, default=None) or None


def _elect(phrase: Phrase) -> str:
    """Return a title with "-elect" where the story says so: the office is not held yet."""
    return f"{phrase.title}-elect" if phrase.title and "elect" in phrase.senses else phrase.title


def _short_of(titles: set[str], candidate: Candidate) -> bool:
    """Whether a title is the first word of the one held on the day: "Secretary", "Minister"."""
    office = candidate.office
    return office is not None and any(title == fold(office.title).split()[0] for title in titles)


def _was(phrases: list[Phrase]) -> bool:
    return any("former" in phrase.senses for phrase in phrases)


def _name(person: Person, longest: NameMention) -> str:
    """Return the base's name, or the story's where that is a known spelling with another last word.

    So "Volodymyr Zelensky" keeps the spelling that the story's readers know; the id tells that he is one.
    """
    if len(longest.tokens) < 2 or fold(person.name).split()[-1] in fold(longest.text).split():
        return person.name
    return longest.text


def _of_many(phrases: list[Phrase]) -> bool:
    """Whether phrases name a body of no one land."""
    return any(_is_international(hit) for phrase in phrases for hit in phrase.organizations)


def _is_international(hit: Hit) -> bool:
    return hit.country is None and hit.actor in _IGO_KINDS


def _story_sectors(told: list[Phrase]) -> tuple[str, ...]:
    return next((sectors for phrase in told if (sectors := phrase.sectors)), ())
