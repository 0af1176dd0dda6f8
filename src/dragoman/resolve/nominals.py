"""Whom mentions headed by a role word mean: "the Peruvian foreign minister", "protesters in Algiers"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from dragoman.knowledge.offices import HEAD_KINDS, Holder, Offices
from dragoman.knowledge.people import People
from dragoman.knowledge.tables import fold
from dragoman.resolve.context import Lands
from dragoman.resolve.drafts import Draft, Drafts
from dragoman.resolve.hits import Hit, Names
from dragoman.resolve.home_facts import Sort, Subject
from dragoman.resolve.homeland import Homelands
from dragoman.resolve.nominal_mentions import Nominal
from dragoman.resolve.roles import Role, title_words
from dragoman.resolve.sectors import office_sectors

_LANDS_OF_A_PLACE = frozenset({"in", "from", "of", "at"})
_MERGED = frozenset({"government", "administration", "authority", "regime"})
"""Words that with a land name the state itself: "the Peruvian government" is Peru."""
_LAND_WORDS = frozenset({"country", "nation", "state"})
"""Words that mean the land last named: "the country"."""
_BODIES = frozenset({"organization", "igo", "government", "armed_group"})
_OF_STATES = frozenset({"bloc", "alliance"})
_OF_ANY = frozenset({"organization", "organisation"})
_SOON = 150
"""Tokens between an office or "the company" and the name of its holder or of the company."""


class NominalResolver:
    """Decides whom mentions headed by role words mean."""

    def __init__(
        self,
        people: People,
        names: Names,
        context: Lands,
        day: date | None,
        drafts: Drafts,
        words: Callable[[int], str] = lambda i: "",
        homelands: Homelands | None = None,
    ) -> None:
        """``words`` gives the folded word at a token, ``homelands`` the lands of whom no words give one."""
        self.homelands = homelands
        self.people = people
        self.names = names
        self.context = context
        self.day = day
        self.drafts = drafts
        self.words: Callable[[int], str] = words

    def resolve(self, nominal: Nominal, owner: Callable[[int], Draft | None]) -> Draft | None:
        """Return the actor a mention means; ``owner`` gives the actor of a possessive pronoun's token."""
        phrase, role = nominal.phrase, nominal.phrase.role
        if role is None:
            return None
        named = self._body_in(nominal)
        if named is not None:
            return named
        country = self.told(nominal, owner)
        if role.word == "counterpart" and country is not None:
            return self._counterpart(nominal, country)
        body = phrase.organizations[0] if phrase.organizations else None
        told = country is not None or body is not None
        others = not told and _of_others(nominal, owner)
        one_person = role.kind == "person" and not nominal.plural
        if not told:
            earlier = self._said_before(nominal, None) if one_person else self._body_before(nominal)
            if earlier is not None:
                return earlier
        if not told and not others:
            country = self.people.offices.home(phrase.title) or self._assumed(nominal)
        if role.word in _LAND_WORDS and not nominal.plural and country is None:
            return None
        if country is not None and (role.word in _MERGED or role.word in _LAND_WORDS):
            return self.state(country, 0.8 if told else 0.55)
        known = None
        if one_person:
            known = self._said_before(nominal, country, sure=True) or self._holder(nominal, country, body)
            known = known or self._said_before(nominal, country)
        if known is None:
            known = self._unnamed(nominal, country, body, told)
            known.told = known.told or others
        return known

    def _body_in(self, nominal: Nominal) -> Draft | None:
        """Return the body that a phrase has by name: "the TASS news agency", "members of the Council"."""
        hit = next(iter(nominal.phrase.organizations), None)
        role = nominal.phrase.role
        if hit is None or role is None:
            return None
        titled = hit.end == nominal.head - len(role.word.split()) + 1
        named = titled and not nominal.plural and role.kind == hit.actor in {"organization", "armed_group"}
        council = nominal.plural and nominal.definite and role.word == "member" and hit.actor == "igo"
        found = self.drafts.at.get(hit.end - 1) if named or council else None
        return found[0] if found and found[0].kind == hit.actor else None

    def each(self, nominal: Nominal, owner: Callable[[int], Draft | None]) -> tuple[Draft, ...]:
        """Return the actors of a plural of several lands: holders of an office, states, groups of each."""
        role = nominal.phrase.role
        single = role is not None and role.kind == "person" and bool(self.people.offices.kinds(role.word))
        found = [self.resolve(one, owner) for one in nominal.one_by_one(single=single)]
        return tuple(dict.fromkeys(draft for draft in found if draft is not None))

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
        if self._after_heading(nominal) and (land := self.context.near(nominal.start - 1)):
            return land
        if self.homelands is None or role.scope == "any" or role.kind == "igo":
            return None
        span = (nominal.start, nominal.end)
        subject = Subject(_sort(role), [span], [span], nominal.phrase.title, role.word)
        return self.homelands.settle(subject)[0]

    def _after_heading(self, nominal: Nominal) -> bool:
        """Whether but a word and a mark stand before it, as in "Canada: Foreign minister to visit"."""
        first = nominal.start - 2
        return first >= 0 and self.context.sentence(nominal.start)[0] == first and not self.words(first + 1)

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
        known = phrase.posted_to or offices.kinds(phrase.title)
        if not known and len(phrase.title.split()) < 3:
            return None
        held: Holder | None = None
        code = office_codes(self.names, offices).get(body.id) if body is not None else None
        if phrase.posted_to is not None and country is not None:
            title = f"{phrase.title} to {self.names.state_name(phrase.posted_to)}"
            held = next((one for one in offices.holders(title, country=country, on=self.day)
                         if _same_office(title, one.office.title)), None)  # fmt: skip
        elif body is not None and (body.country is None or code):
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
            sectors=office_sectors(held.office, self.names),
            title=held.office.title,
            knowledge_id=person.wikidata or person.id,
            resolved_by="knowledge",
            confidence=0.85 if phrase.countries or body else 0.6,
            office=held.office,
        )
        return self.drafts.add(("person", person.name), draft)

    def _said_before(self, nominal: Nominal, country: str | None, *, sure: bool = False) -> Draft | None:
        """Find the person of this office, and of no other state, that the story names: before, else after.

        ``sure`` asks that the office is the same in every word or by its kind.
        """
        phrase = nominal.phrase
        if phrase.role is None:
            return None
        if not (sure or nominal.definite or nominal.owner is not None or phrase.countries):
            return None  # but a headline's "Foreign minister to visit" needs no article
        if "anonymous" in phrase.senses or self._indefinite(nominal):
            return None
        kinds = set(self.people.offices.kinds(phrase.title))
        earlier: list[tuple[int, Draft]] = []
        later: list[tuple[int, Draft]] = []
        for draft in self.drafts.all:
            if draft.kind != "person" or draft.anonymous or draft.word or not draft.heads:
                continue
            if draft.former != ("former" in phrase.senses):
                continue
            land = phrase.country or country
            if land is not None and draft.country != land and (phrase.country or draft.country):
                continue
            same = bool(kinds & self._held(draft)) or _same_office(phrase.title, draft.title)
            bare = phrase.role.word.split()[-1] == fold(phrase.title) in _words(draft.title)
            if same or (bare and not sure):
                before = [head for head in draft.heads if head < nominal.head]
                if before:
                    earlier.append((max(before), draft))
                elif same and country is not None and min(draft.heads) - nominal.head < _SOON:
                    later.append((-min(draft.heads), draft))
        return max(earlier or later, key=lambda one: one[0])[1] if earlier or later else None

    def _named(self, draft: Draft) -> set[str]:
        """Return the words by which the story calls an actor."""
        return {self.words(i) for start, end in draft.spans for i in range(start, end)}

    def _indefinite(self, nominal: Nominal) -> bool:
        return self.words(nominal.start) in {"a", "an", "any", "every", "each", "no"}

    def _held(self, draft: Draft) -> set[str]:
        """Return the kinds of office that a known person holds on the day, or ever held without a day."""
        if draft.office is not None and self.day is not None:
            return {"hos", "hog", "both"} if draft.office.kind == "both" else {draft.office.kind}
        person = draft.person
        if person is None or self.day is not None:
            return set()
        return {term.office.kind for term in self.people.offices.terms(person)}

    def _body_before(self, nominal: Nominal) -> Draft | None:
        """Find the body that "the company" means: the last one named that is of this sort."""
        phrase, role = nominal.phrase, nominal.phrase.role
        if role is None or role.kind not in _BODIES or nominal.plural or not nominal.definite:
            return None
        if fold(phrase.title) != role.word or nominal.end > nominal.head + 1:
            return None
        best: tuple[int, Draft] | None = None
        for draft in self.drafts.all:
            before = [head for head in draft.heads if head < nominal.head]
            if draft.kind not in _BODIES or draft.word or not before:
                continue
            near = nominal.head - max(before) < _SOON
            alike = role.word.split()[-1] in {*_words(draft.name), *self._named(draft)}
            alike = alike or (near and bool(set(role.sectors) & set(draft.sectors)))
            alike = alike or (near and _stands_for(role.word, draft))
            if alike and (best is None or max(before) > best[0]):
                best = max(before), draft
        return best[1] if best is not None else None

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
        sectors = phrase.sectors
        if role.kind == "person" and body is not None and body.sectors:
            sectors = body.sectors
        if role.kind == "population" and "displaced" in phrase.senses:
            sectors = ("REF",)
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
            told=sure,
        )
        return self.drafts.add(key, draft)


def _sort(role: Role) -> Sort:
    """Return the sort by which an actor with a role word is weighed."""
    if role.kind == "person":
        return "unnamed official" if role.scope == "office" else "unnamed person"
    if role.kind in {"state", "government", "office"}:
        return "organ"
    return "people" if role.kind == "population" else "body"


def _of_others(nominal: Nominal, owner: Callable[[int], Draft | None]) -> bool:
    """Whether a story cannot tell the land of somebody: "their counterparts", "the EU ... its members"."""
    if nominal.phrase.role is not None and nominal.phrase.role.word == "counterpart":
        return True
    possessor = owner(nominal.owner) if nominal.owner is not None else None
    return possessor is not None and possessor.kind == "igo"


def _stands_for(word: str, draft: Draft) -> bool:
    """Whether "the bloc", "the alliance", "the organization" may mean a body whose name has no such word."""
    if word in _OF_STATES:
        return draft.kind == "igo"
    return word in _OF_ANY and bool({"IGO", "NGO", "SOC"}.intersection(draft.sectors))


def _words(text: str | None) -> list[str]:
    return fold(text or "").split()


def _same_office(asked: str, held: str | None) -> bool:
    """Whether a title of two words or more is one that somebody has: "army commander"."""
    words = set(_words(asked))
    return len(words) > 1 and words <= set(_words(held))


@lru_cache(maxsize=4)
def office_codes(names: Names, offices: Offices) -> dict[str, str]:
    """Return the short names under which offices know organizations, by the ids of the knowledge base."""
    bodies = {code: names.organization(code) for code in offices.organizations()}
    return {body.id: code for code, body in bodies.items() if body is not None}


def _describe(nominal: Nominal, names: Names, country: str | None) -> str:
    return nominal.phrase.title or (names.state_name(country) if country else "")
