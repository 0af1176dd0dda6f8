"""Who a string means: "German troops", "ex-president Lula", "the Peruvian foreign minister" on a day."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from dragoman.knowledge.base import load_knowledge
from dragoman.knowledge.laid import load_people
from dragoman.knowledge.name_finder import NameFinder
from dragoman.knowledge.names import name_tokens
from dragoman.knowledge.people import People
from dragoman.knowledge.tables import fold
from dragoman.record.models import ActorKind, ResolvedBy
from dragoman.resolve.context import NoContext
from dragoman.resolve.drafts import Draft, Drafts
from dragoman.resolve.hits import Hit, Names, settle
from dragoman.resolve.names import NameMention
from dragoman.resolve.nominal_mentions import Nominal
from dragoman.resolve.nominals import NominalResolver
from dragoman.resolve.persons import PersonResolver
from dragoman.resolve.phrases import Phrase, PhraseReader
from dragoman.resolve.roles import load_roles
from dragoman.resolve.sectors import office_sectors, sector_of_name

if TYPE_CHECKING:
    from spacy.tokenizer import Tokenizer

_AND = frozenset({",", "and", "&", "/"})
_LINKS = frozenset({"of", "for", "to", "in", "from", "at", "with", "on", "by"})
_TOWN = 30_000
"""Inhabitants from which a town's name in a description tells the country: "Wuhan University"."""
_BODIES = frozenset({"organization", "armed_group", "igo"})
_GROUND = frozenset({"city", "admin1", "admin2"})
_QUARTERS = frozenset({"western", "eastern", "northern", "southern", "central", "capital", "federal"})
"""Provinces' names that are adjectives first: "a Western diplomat" is of no Western Province."""
_NAME_WORDS = 3
"""Words of the longest town's name looked for in a description."""


@dataclass(frozen=True, slots=True)
class WhoAnswer:
    """Who a string means. ``confidence`` is 0 when nothing is known of it but its words."""

    text: str
    name: str
    kind: ActorKind | None
    country: str | None
    sectors: tuple[str, ...]
    title: str | None
    knowledge_id: str | None
    wikidata: str | None
    confidence: float
    resolved_by: ResolvedBy = "none"
    """``knowledge``: the tables have whom it means; ``story``: its own words tell; ``none``: neither."""

    def as_dict(self) -> dict[str, object]:
        """Return the fields in the order of the contract, sectors as a list."""
        return {**asdict(self), "sectors": list(self.sectors)}


def who(
    text: str, on: date | None = None, *, names: Names | None = None, people: People | None = None
) -> WhoAnswer:
    """Return who a string means, on a day for offices.

    ``names`` and ``people`` replace the knowledge that ships with Dragoman.
    """
    if names is None:
        from dragoman.resolve.knowledge import load_names

        names = load_names()
    return _String(text, on, names, people or load_people()).answer()


class _String:
    def __init__(self, text: str, on: date | None, names: Names, people: People) -> None:
        self.text = text.strip()
        tokens = tokenizer()(self.text)
        self.words = [token.text for token in tokens]
        self.offsets = [(token.idx, token.idx + len(token)) for token in tokens]
        found = list(names.hits(self.words, [True] + [False] * (len(self.words) - 1)))
        lands = [hit.country for hit in found if hit.kind != "organization" and hit.country]
        self.hits = settle(found, lands)
        self.reader = PhraseReader(self.words, self.hits, load_roles())
        self.finder = NameFinder(self.text, self.offsets, self.reader, people, on)
        context = NoContext(len(self.words))
        self.names = names
        self.people = people
        self.on = on
        self.persons = PersonResolver(people, names, context, on)
        self.nominals = NominalResolver(people, names, context, on, Drafts())

    def answer(self) -> WhoAnswer:
        draft = self._whole() or self._joined() or self._owned() or self._person() or self._apposed()
        draft = draft or self._role() or self._part() or self._spanish() or self._unknown()
        if draft is None:
            return WhoAnswer(self.text, self.text, None, None, (), None, None, None, 0.0)
        if draft.country is None and draft.knowledge_id is None and "IGO" not in draft.sectors:
            draft.country = self._ground()
        identity = draft.knowledge_id
        person = self.people.get(draft.person) if draft.person is not None else None
        wikidata = identity if identity and identity[:1] == "Q" and identity[1:].isdigit() else None
        if draft.kind == "state" and draft.country is not None:
            state = load_knowledge().countries.get(draft.country)
            wikidata = state.wikidata if state is not None else None
        return WhoAnswer(
            self.text,
            person.name if person is not None else draft.name,
            draft.kind,
            draft.country,
            draft.sectors,
            draft.title,
            identity,
            wikidata,
            round(draft.confidence, 2),
            draft.resolved_by,
        )

    def _whole(self) -> Draft | None:
        """Read a string that is one name of a state or organization, article aside."""
        content = [i for i, word in enumerate(self.reader.folded) if word and word != "the"]
        if not content:
            return None
        hit = self.reader.hit_at.get(content[0])
        if hit is None or hit.start > content[0] or hit.end <= content[-1]:
            return None
        return self._of_hit(hit)

    def _joined(self) -> Draft | None:
        """Read names joined by commas and "and" as the group that they are: "Chile, Paraguay and Peru"."""
        between = {i for hit in self.hits for i in range(hit.start, hit.end)}
        apart = [i for i, word in enumerate(self.words) if i not in between and word.lower() != "the"]
        if len(self.hits) < 2 or not apart or any(self.words[i].lower() not in _AND for i in apart):
            return None
        drafts = [self._of_hit(hit) for hit in self.hits]
        if len({draft.knowledge_id for draft in drafts}) < 2:
            return None
        sectors = tuple(dict.fromkeys(sector for draft in drafts for sector in draft.sectors))
        return Draft(self.text, "group", None, sectors, resolved_by="knowledge", confidence=0.8)

    def _owned(self) -> Draft | None:
        """Read a body after its land: "Russia's FSB", "South Africa's ruling ANC", "Israel's Knesset"."""
        hit = self.reader.hit_at.get(len(self.words) - 1)
        if hit is None or hit.kind != "organization" or hit.country is None or not hit.start:
            return None
        before = [one for one in self.hits if one.end <= hit.start]
        linked = any(self.reader.folded[i] in _LINKS for i in range(hit.start))
        mine = [one for one in before if one.kind != "organization" and one.country == hit.country]
        if linked or len(before) != 1 or not mine or any(i < hit.start for i in self.reader.role_at):
            return None
        return self._of_hit(hit)

    def _spanish(self) -> Draft | None:
        """Read a land's name in Spanish, which is not sought within English words: "Estados Unidos"."""
        from dragoman.resolve.knowledge import KnownNames

        country = self.names.base.country(self.text) if isinstance(self.names, KnownNames) else None
        return self.nominals.state(country.code, 0.9) if country is not None else None

    def _of_hit(self, hit: Hit) -> Draft:
        if hit.kind == "demonym" and hit.plural:
            fled = any(
                self.reader.senses.get(word) == "displaced" for word in self.reader.folded[: hit.start]
            )
            sectors = ("REF",) if fled else ("CVL",)
            return Draft(
                self.text, "population", hit.country, sectors, resolved_by="knowledge", confidence=0.8
            )
        if hit.kind != "organization" and hit.country is not None:
            return self.nominals.state(hit.country)
        return Draft(
            hit.name,
            hit.actor,
            hit.country,
            hit.sectors,
            knowledge_id=hit.wikidata or hit.id,
            resolved_by="knowledge",
            confidence=0.9,
        )

    def _person(self) -> Draft | None:
        span = self.finder.span()
        if span is None:
            return None
        start, end = span
        if self._owns(end):
            return None
        phrases = [
            phrase
            for phrase in (self._phrase(0, start), self._phrase(end, len(self.words)))
            if phrase is not None
        ]
        text = self.text[self.offsets[start][0] : self.offsets[end - 1][1]]
        name = NameMention(start, end, (0, len(self.words)), text, name_tokens(text), phrases)
        draft = self.persons.resolve([name])
        titled = any(phrase.role is not None and phrase.role.kind == "person" for phrase in phrases)
        if draft.knowledge_id is None and not titled:
            return self._surname(text) if self.reader.folded[max(start - 1, 0)] != "the" else None
        return draft

    def _owns(self, end: int) -> bool:
        """Whether a name that ends there is an owner's: "Putin's spokesman"."""
        return self.words[end : end + 1] in (["'s"], ["’s"]) and any(i > end for i in self.reader.role_at)

    def _owner(self) -> Draft | None:
        """Return whom a name before a possessive means."""
        span = self.finder.span()
        if span is None or not self._owns(span[1]):
            return None
        return self._surname(self.text[self.offsets[span[0]][0] : self.offsets[span[1] - 1][1]])

    def _surname(self, text: str) -> Draft | None:
        """Take a bare name for the likeliest of its bearers, if one is likelier than the rest."""
        found = self.people.find(text, on=self.on)
        if not found or (len(found) > 1 and found[0].score - found[1].score < 0.05):
            return None
        best = found[0]
        country = None if best.office is not None and best.office.organization else best.person.country
        return Draft(
            best.person.name,
            "person",
            country,
            office_sectors(best.office, self.names) if best.office is not None else ("GOV",),
            title=best.office.title if best.office else None,
            knowledge_id=best.person.wikidata or best.person.id,
            resolved_by="knowledge",
            confidence=best.score,
        )

    def _phrase(self, start: int, end: int) -> Phrase | None:
        if start >= end:
            return None
        phrase = self.reader.read(start, end)
        return phrase if phrase.role is not None or phrase.countries else None

    def _apposed(self) -> Draft | None:
        """Read a body named beside its kind: "the Islamist group al-Shabaab", "the Taliban movement"."""
        for match in dict.fromkeys(self.reader.role_at.values()):
            if match.role.kind not in _BODIES or match.role.plural:
                continue
            hit = self.reader.hit_at.get(match.end)
            if hit is not None and hit.end == len(self.words) and hit.kind == "organization":
                return self._of_hit(hit)
            hit = self.reader.hit_at.get(match.start - 1)
            if hit is not None and match.end == len(self.words) and hit.actor in _BODIES:
                return self._of_hit(hit)
        return None

    def _role(self) -> Draft | None:
        phrase = self.reader.read(0, len(self.words))
        if phrase.role is None or phrase.head is None:
            return None
        match = self.reader.role_at[phrase.head]
        definite = bool(self.words) and fold(self.words[0]) == "the"
        owner = self._owner()
        at = 0 if owner is not None else None
        nominal = Nominal(0, len(self.words), phrase.head, phrase, match.role.plural, definite, at)
        draft = self.nominals.resolve(nominal, lambda _: owner)
        nameless = draft is not None and draft.kind == "person" and draft.knowledge_id is None
        if nameless and not match.role.plural and not self._indefinite():
            draft = self._in_office() or draft
        if draft is not None and draft.knowledge_id is None:
            draft.name = self.text
            draft.sectors = draft.sectors or (owner.sectors if owner is not None else ())
        return draft

    def _indefinite(self) -> bool:
        return bool(self.words) and fold(self.words[0]) in {"a", "an", "one", "some"}

    def _in_office(self) -> Draft | None:
        """Return who alone holds the office that the string spells out: "UN special envoy for Syria"."""
        from dragoman.knowledge.held import holder_of
        from dragoman.resolve.knowledge import KnownNames

        if self.on is None or not isinstance(self.names, KnownNames):
            return None
        held = holder_of(self.text, self.on)
        person = self.people.get(held.person) if held is not None else None
        if held is None or person is None:
            return None
        body = self.names.organization(held.office.organization) if held.office.organization else None
        return Draft(
            person.name,
            "person",
            country=held.office.country or (body.country if body is not None else None),
            sectors=office_sectors(held.office, self.names),
            title=held.office.title,
            knowledge_id=person.wikidata or person.id,
            resolved_by="knowledge",
            confidence=0.8,
        )

    def _part(self) -> Draft | None:
        """Take the longest name inside the string: "the Kremlin's allies"."""
        if not self.hits:
            return None
        return self._of_hit(max(self.hits, key=lambda hit: (hit.end - hit.start, -hit.start)))

    def _unknown(self) -> Draft | None:
        """Take a name that no table has for a body, where its last word tells the sort: "Harbour News"."""
        sectors = sector_of_name(self.text) if self._is_name() else ()
        if not sectors:
            return None
        return Draft(self.text, "organization", None, sectors, resolved_by="story", confidence=0.4)

    def _is_name(self) -> bool:
        words = [word for word, low in zip(self.words, self.reader.folded, strict=True) if low]
        return len(words) > 1 and sum(word[:1].isupper() for word in words) > len(words) / 2

    def _ground(self) -> str | None:
        """Return the country of a town or region in the words: "Shanghai police", "a court in Songkhla"."""
        from dragoman.resolve.places import where

        named = (
            self.finder.span() if any(m.role.kind == "person" for m in self.reader.role_at.values()) else None
        )
        for length in range(_NAME_WORDS, 0, -1):
            for start in range(len(self.words) - length + 1):
                span = range(start, start + length)
                if not all(self.finder.is_capitalised(i) and i not in self.reader.role_at for i in span):
                    continue
                if length == 1 and self.reader.folded[start] in _QUARTERS:
                    continue
                if named is not None and self.finder.titled_before(named[0]) and start in range(*named):
                    continue  # "President Santos" is of no Santos
                found = where(self.text[self.offsets[start][0] : self.offsets[span[-1]][1]])
                town = found[0] if found else None
                if town and town.primary and town.feature in _GROUND and town.population >= _TOWN:
                    return town.country
        return None


@lru_cache(maxsize=1)
def tokenizer() -> Tokenizer:
    """Return the tokenizer of blank English, made without loading what else spaCy has registered."""
    from spacy.lang.en import English
    from spacy.tokenizer import Tokenizer
    from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex
    from spacy.vocab import create_vocab

    rules = English.Defaults
    return Tokenizer(
        create_vocab("en", rules),
        rules=rules.tokenizer_exceptions,
        prefix_search=compile_prefix_regex(rules.prefixes).search,
        suffix_search=compile_suffix_regex(rules.suffixes).search,
        infix_finditer=compile_infix_regex(rules.infixes).finditer,
        token_match=rules.token_match,
        url_match=rules.url_match,
    )
