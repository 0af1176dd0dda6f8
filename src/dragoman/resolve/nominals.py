"""Mentions headed by a role word: "the Peruvian foreign minister", "protesters in Algiers"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from spacy.tokens import Doc

from dragoman.knowledge.offices import HEAD_KINDS, Holder, Offices
from dragoman.knowledge.people import People
from dragoman.knowledge.tables import fold
from dragoman.resolve.context import Context, Lands
from dragoman.resolve.drafts import Draft, Drafts
from dragoman.resolve.hits import Hit, Names
from dragoman.resolve.phrases import Phrase, PhraseReader
from dragoman.resolve.roles import title_words

_LEFT, _RIGHT = 8, 10
_LEFT_POS = frozenset({"ADJ", "NOUN", "PROPN", "DET", "NUM", "PART", "ADV", "PRON", "X"})
_RIGHT_LINKS = frozenset({"of", "in", "from", "at", "for", "to"})
_POSSESSIVE = frozenset({"his", "her", "its", "their"})
_LANDS_OF_A_PLACE = frozenset({"in", "from", "of", "at"})
_MERGED = frozenset({"government", "administration", "authority", "regime"})
"""Words that with a land name the state itself: "the Peruvian government" is Peru."""
_LAND_WORDS = frozenset({"country", "nation", "state"})
"""Words that mean the land last named: "the country"."""


@dataclass(slots=True)
class Nominal:
    """One mention headed by a role word, before it is known whom it means."""

    start: int
    end: int
    head: int
    phrase: Phrase
    plural: bool
    definite: bool
    owner: int | None = None
    """Token of a possessive pronoun: "its foreign minister"."""


def find_nominals(doc: Doc, reader: PhraseReader, context: Context, taken: set[int]) -> list[Nominal]:
    """Return the mentions headed by role words whose heads are not ``taken`` by names and titles."""
    found: list[Nominal] = []
    for match in sorted(set(reader.role_at.values()), key=lambda match: match.start):
        head = match.head
        if (
            head in taken
            or doc[head].pos_ not in {"NOUN", "PROPN"}
            or _inside_name(reader, match.start, head)
        ):
            continue
        if head + 1 < len(doc) and _modifies_next(doc, reader, match.end):
            continue
        start, end = _bounds(doc, reader, context, match.start, match.end)
        phrase = reader.read(start, end, head)
        owner = next((i for i in range(start, head) if reader.folded[i] in _POSSESSIVE), None)
        plural = match.role.plural or doc[head].morph.get("Number") == ["Plur"]
        definite = any(reader.folded[i] in {"the", "this", "that"} for i in range(start, head))
        found.append(Nominal(start, end, head, phrase, plural, definite, owner))
    return found


def _inside_name(reader: PhraseReader, start: int, head: int) -> bool:
    """Whether a role word is part of a longer name: "Security Council", "West Bank"."""
    hit = reader.hit_at.get(head)
    return hit is not None and (hit.kind == "organization" or hit.start < start)


def _modifies_next(doc: Doc, reader: PhraseReader, end: int) -> bool:
    """Whether a role word only modifies the noun behind it: "government buildings", "police station"."""
    if end >= len(doc):
        return False
    follower = doc[end]
    if follower.pos_ not in {"NOUN", "PROPN"} or follower.text in {"-", "’s", "'s"}:
        return False
    head = doc[end - 1].head
    return head.i >= end or (head.i == end - 1 and end not in reader.role_at and follower.pos_ == "NOUN")


def _bounds(doc: Doc, reader: PhraseReader, context: Context, start: int, end: int) -> tuple[int, int]:
    first, last = context.sentence(start)
    begin = start
    while begin > first and start - begin < _LEFT and _in_left(doc, reader, begin - 1):
        begin -= 1
    while begin < start and not reader.folded[begin]:
        begin += 1
    stop = end
    if stop < last and reader.folded[stop] in _RIGHT_LINKS:
        limit = min(last, stop + _RIGHT)
        while stop < limit and _in_right(doc, reader, stop):
            stop += 1
            if stop < limit and stop - 1 in reader.hit_at and stop not in reader.hit_at:
                break
        while stop > end and (
            doc[stop - 1].pos_ in {"ADP", "DET", "CCONJ", "PART", "SPACE"} or doc[stop - 1].is_space
        ):
            stop -= 1
    return begin, stop


def _in_left(doc: Doc, reader: PhraseReader, i: int) -> bool:
    token = doc[i]
    if token.is_space:
        return True
    if i in reader.hit_at or token.text in {"-", "'s", "’s"}:
        return True
    if reader.folded[i] == "and":
        return i + 1 in reader.hit_at and i - 1 in reader.hit_at
    if token.pos_ == "PRON":
        return reader.folded[i] in _POSSESSIVE
    if token.pos_ == "ADV":
        return i + 1 < len(doc) and doc[i + 1].pos_ == "ADJ"
    return token.pos_ in _LEFT_POS


def _in_right(doc: Doc, reader: PhraseReader, i: int) -> bool:
    token = doc[i]
    if (
        token.is_space
        or i in reader.hit_at
        or reader.folded[i] in _RIGHT_LINKS
        or reader.folded[i] in {"and", "the"}
    ):
        return True
    return token.pos_ in {"NOUN", "PROPN", "ADJ", "DET"}


class NominalResolver:
    """Decides whom mentions headed by role words mean."""

    def __init__(
        self, people: People, names: Names, context: Lands, day: date | None, drafts: Drafts
    ) -> None:
        self.people = people
        self.names = names
        self.context = context
        self.day = day
        self.drafts = drafts

    def resolve(self, nominal: Nominal, owner: Callable[[int], Draft | None]) -> Draft | None:
        """Return the actor a mention means; ``owner`` gives the actor of a possessive pronoun's token."""
        phrase, role = nominal.phrase, nominal.phrase.role
        if role is None:
            return None
        country = self.told(nominal, owner)
        if role.word == "counterpart" and country is not None:
            return self._counterpart(nominal, country)
        body = phrase.organizations[0] if phrase.organizations else None
        told = country is not None or body is not None
        one_person = role.kind == "person" and not nominal.plural
        if not told and one_person:
            earlier = self._said_before(nominal, None)
            if earlier is not None:
                return earlier
        if not told:
            country = self.people.offices.home(phrase.title) or self._assumed(nominal)
        if role.word in _LAND_WORDS and not nominal.plural and country is None:
            return None
        if country is not None and (role.word in _MERGED or role.word in _LAND_WORDS):
            return self.state(country, 0.8 if told else 0.55)
        known = None
        if one_person:
            known = self._holder(nominal, country, body) or self._said_before(nominal, country)
        return known or self._unnamed(nominal, country, body, told)

    def told(self, nominal: Nominal, owner: Callable[[int], Draft | None]) -> str | None:
        """Return the land that the phrase's own words name: a state, an owner, a person's."""
        if nominal.phrase.country is not None:
            return nominal.phrase.country
        if nominal.owner is not None:
            possessor = owner(nominal.owner)
            if possessor is not None and possessor.country is not None:
                return possessor.country
        return None if nominal.phrase.organizations else self._namesake(nominal)

    def _namesake(self, nominal: Nominal) -> str | None:
        """Return the land of a person before the head: "the Assad regime", "Trump's administration"."""
        for i in range(nominal.head - 1, nominal.start - 1, -1):
            drafts = self.drafts.at.get(i)
            if drafts and drafts[0].kind == "person" and drafts[0].country:
                return drafts[0].country
        return self._ruler(nominal)

    def _ruler(self, nominal: Nominal) -> str | None:
        """Return the land of a ruler whose surname a phrase has: "the Biden-Harris Administration"."""
        if self.day is None or nominal.phrase.role is None or nominal.phrase.role.word not in _MERGED:
            return None
        for word in fold(nominal.phrase.title).split()[:-1]:
            found = self.people.find(word, on=self.day)
            if found and found[0].office is not None and found[0].office.kind in HEAD_KINDS:
                return found[0].person.country
        return None

    def _assumed(self, nominal: Nominal) -> str | None:
        role = nominal.phrase.role
        if role is None:
            return None
        if role.word in _LAND_WORDS and nominal.definite and not nominal.plural:
            return self.context.near(nominal.head)
        if role.scope == "any":
            return None
        if role.scope == "local":
            return self.context.near(nominal.head)
        return self.context.home or self.context.near(nominal.head)

    def state(self, country: str, confidence: float = 0.95) -> Draft:
        """Return the actor of a state."""
        draft = Draft(
            self.names.state_name(country),
            "state",
            country=country,
            sectors=("GOV",),
            knowledge_id=country,
            resolved_by="knowledge",
            confidence=confidence,
        )
        return self.drafts.add(("state", country), draft)

    def _holder(self, nominal: Nominal, country: str | None, body: Hit | None) -> Draft | None:
        """Look up by day who holds the office that a phrase in the singular names."""
        phrase = nominal.phrase
        if self.day is None or phrase.senses & {"former", "elect", "anonymous"} or not phrase.title:
            return None
        offices = self.people.offices
        if not offices.kinds(phrase.title) and len(phrase.title.split()) < 3:
            return None
        held: Holder | None = None
        if body is not None and body.country is None:
            code = office_codes(self.names, offices).get(body.id)
            held = offices.holder(phrase.title, organization=code, on=self.day) if code else None
        elif country is not None and offices.kinds(phrase.title):
            held = offices.holder(phrase.title, country=country, on=self.day)
        person = self.people.get(held.person) if held is not None else None
        if held is None or person is None:
            return None
        draft = Draft(
            person.name,
            "person",
            country=held.office.country,
            sectors=("GOV",) if held.office.country else ("IGO",),
            title=held.office.title,
            knowledge_id=person.wikidata or person.id,
            resolved_by="knowledge",
            confidence=0.85 if phrase.countries or body else 0.6,
            office=held.office,
        )
        return self.drafts.add(("person", person.name), draft)

    def _said_before(self, nominal: Nominal, country: str | None) -> Draft | None:
        """Find the person of the same title, and no other state, that the story has named before."""
        phrase = nominal.phrase
        if phrase.role is None or not (nominal.definite or nominal.owner is not None):
            return None
        for draft in reversed(self.drafts.all):
            if draft.kind != "person" or draft.anonymous or not draft.title or not draft.heads:
                continue
            if min(draft.heads) > nominal.head or (phrase.country and draft.country != phrase.country):
                continue
            if phrase.role.word.split()[-1] in draft.title.lower().split():
                return draft
        return None

    def _counterpart(self, nominal: Nominal, country: str) -> Draft | None:
        """Read "his Somali counterpart": the same office in another state."""
        first, _ = self.context.sentence(nominal.head)
        before = [i for i in self.drafts.at if first <= i < nominal.head]
        for i in sorted(before, reverse=True):
            office = self.drafts.at[i][0].office
            if office is None or self.day is None or office.country == country:
                continue
            held = self.people.offices.holder(office.title, country=country, on=self.day)
            person = self.people.get(held.person) if held else None
            if held is not None and person is not None:
                draft = Draft(
                    person.name, "person", country=country, sectors=("GOV",), title=held.office.title,
                    knowledge_id=person.wikidata or person.id, resolved_by="knowledge", confidence=0.8,
                    office=held.office,
                )  # fmt: skip
                return self.drafts.add(("person", person.name), draft)
        return self._unnamed(nominal, country, None, sure=True)

    def _is_office(self, nominal: Nominal) -> bool:
        """Whether a phrase names one office, so that whoever is meant is known by it."""
        phrase = nominal.phrase
        role = phrase.role.word.split()[-1] if phrase.role is not None else ""
        if nominal.plural or "anonymous" in phrase.senses or title_words().get(role) == "anonymous":
            return False
        return bool(phrase.countries or phrase.organizations or nominal.definite or nominal.owner is not None)

    def _unnamed(self, nominal: Nominal, country: str | None, body: Hit | None, sure: bool) -> Draft:
        phrase, role = nominal.phrase, nominal.phrase.role
        assert role is not None
        sectors = role.sectors
        if role.kind == "person" and body is not None and body.sectors:
            sectors = body.sectors
        name = _describe(nominal, self.names, country)
        key = ("role", role.kind, role.word, country, body.id if body else None, name if not country else "")
        draft = Draft(
            name,
            role.kind,
            country=country if body is None or body.country else None,
            sectors=sectors,
            title=phrase.title if role.kind == "person" and phrase.title else None,
            anonymous=role.kind == "person" and not self._is_office(nominal),
            resolved_by="story" if sure or country else "none",
            confidence=0.7 if sure else 0.45,
            plural=nominal.plural,
            word=role.word,
        )
        return self.drafts.add(key, draft)


@lru_cache(maxsize=4)
def office_codes(names: Names, offices: Offices) -> dict[str, str]:
    """Return the short names under which offices know organizations, by the ids of the knowledge base."""
    bodies = {code: names.organization(code) for code in offices.organizations()}
    return {body.id: code for code, body in bodies.items() if body is not None}


def _describe(nominal: Nominal, names: Names, country: str | None) -> str:
    return nominal.phrase.title or (names.state_name(country) if country else "")
