"""Actors of a story: who acts, is acted on or speaks, and at which words.

Names of people, names of states and organizations, and phrases headed by role words are each read with what
stands around them; what means one actor is made one; pronouns follow their clusters. The story's own evidence
goes before the knowledge base's, and both before what is usual.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial

from spacy.tokens import Doc

from dragoman.knowledge.people import People
from dragoman.record.models import Actor
from dragoman.resolve.company import Company, is_several
from dragoman.resolve.context import Context
from dragoman.resolve.definitions import outside_people, own_names, within_places
from dragoman.resolve.drafts import Draft, Drafts
from dragoman.resolve.groups import Groups, group_words
from dragoman.resolve.hits import Hit, Names, settle, settle_peoples
from dragoman.resolve.home import Homes
from dragoman.resolve.homeland import Homelands, Observer
from dragoman.resolve.names import NameMention, find_names, group_names
from dragoman.resolve.nominal_mentions import Nominal, find_nominals
from dragoman.resolve.nominals import NominalResolver
from dragoman.resolve.persons import PersonResolver
from dragoman.resolve.phrases import PhraseReader
from dragoman.resolve.roles import load_roles
from dragoman.resolve.sectors import sector_of_name

_LOCATIVE = frozenset({"in", "at", "near", "across", "throughout", "inside", "outside", "into", "around"})
_ACTING = frozenset({"nsubj", "nsubj:pass", "obl:agent", "nmod:poss", "iobj", "conj", "compound", "appos"})


def resolve_actors(
    doc: Doc,
    names: Names,
    people: People,
    day: date | None,
    *,
    places: Mapping[int, str | None] | None = None,
    observe: Observer | None = None,
) -> tuple[list[Actor], dict[int, tuple[str, ...]]]:
    """Return the actors of an annotated story, and the ids of those that each mention's head stands for.

    ``day`` is the day on which offices are looked up; ``places`` gives the country of the place at a token.
    """
    return _Story(doc, names, people, day, places or {}, observe).resolve()


class _Story:
    def __init__(
        self,
        doc: Doc,
        names: Names,
        people: People,
        day: date | None,
        places: Mapping[int, str | None],
        observe: Observer | None,
    ) -> None:
        self.doc = doc
        self.names = names
        words = [token.text for token in doc]
        starts = [token.is_sent_start is True for token in doc]
        hits = settle_peoples(list(names.hits(words, starts)))
        own = own_names(doc, within_places(doc, hits))
        self.full = own.full
        self.hits = outside_people(doc, own.hits)
        self.context = Context(doc, self.hits, places, publisher=_publisher_land(doc, names))
        self.hits = settle(self.hits, self.context.lands)
        self.reader = PhraseReader(words, self.hits, load_roles())
        self.drafts = Drafts()
        self.persons = PersonResolver(people, names, self.context, day)
        self.homelands = Homelands(
            self.context, people.offices, self.reader.folded, self._owner_land, observe=observe
        )
        self.nominals = NominalResolver(
            people,
            names,
            self.context,
            day,
            self.drafts,
            self.reader.folded.__getitem__,
            self.homelands,
        )
        self._heads: dict[int, list[int]] = {}
        self.clusters = [list(cluster) for cluster in (doc._.clusters or ())] if _has_clusters(doc) else []
        self.cluster_of = {
            i: number
            for number, cluster in enumerate(self.clusters)
            for start, end in cluster
            if (i := _head(doc, start, end)) is not None
        }

    def resolve(self) -> tuple[list[Actor], dict[int, tuple[str, ...]]]:
        mentions = find_names(self.doc, self.reader, self.context)
        groups = group_names(mentions)
        taken, people = self._name_people(groups)
        self._name_bodies(taken)
        homes = Homes(self.drafts, self.homelands, self._name_head)
        homes.people(groups, people)
        nominals = find_nominals(self.doc, self.reader, self.context, taken)
        later = [nominal for nominal in nominals if not self._nominal(nominal, only_told=True)]
        self._pronouns()
        homes.count()
        for nominal in later:
            self._nominal(nominal, only_told=False)
        self._entities(taken)
        homes.untold(mentions)
        company = Company(self.doc, self.drafts, self.context.sentence)
        Groups(
            self.doc, self.reader, self.drafts, company, self.nominals.state, partial(self._meant, company)
        ).mark()
        self._pronouns()
        homes.rest()
        offsets = [(token.idx, token.idx + len(token)) for token in self.doc]
        return self.drafts.actors(offsets)

    def _name_people(self, groups: list[list[NameMention]]) -> tuple[set[int], list[Draft]]:
        """Add the people named; return the tokens of their names and titles, and who they are by group."""
        taken: set[int] = set()
        drafts: list[Draft] = []
        for group in groups:
            resolved = self.persons.resolve(group)
            draft = self.drafts.add(("person", resolved.name), resolved)
            drafts.append(draft)
            for name in group:
                self.drafts.mention(draft, *name.whole, self._name_head(name))
                taken.update(range(name.start, name.end))
                for phrase in name.phrases:
                    if phrase.head is not None:
                        taken.add(phrase.head)
                        inside = name.whole[0] <= phrase.start and phrase.end <= name.whole[1]
                        span = name.whole if inside else (phrase.start, phrase.end)
                        self.drafts.mention(draft, *span, phrase.head)
                    taken.update(self._role_tokens(phrase.start, phrase.end))
                self._front(draft, name)
        return taken, drafts

    def _name_head(self, name: NameMention) -> int:
        return name.end - 1 if (head := _head(self.doc, name.start, name.end)) is None else head

    def _owner_land(self, i: int) -> str | None:
        """Return the land of whom the cluster of a pronoun names."""
        number = self.cluster_of.get(i)
        if number is None:
            return None
        votes: Counter[str] = Counter()
        for head in self._heads_of(number):
            drafts = self.drafts.at.get(head, ())
            land = drafts[0].country if len(drafts) == 1 and not drafts[0].guessed else None
            land = land or self.context.land_at(head)
            if land is not None:
                votes[land] += 1
        return votes.most_common(1)[0][0] if votes else None

    def _front(self, draft: Draft, name: NameMention) -> None:
        """Let the words before a name stand for its bearer, as a tree may hang the name on "Mr."."""
        for i in range(name.whole[0], name.start):
            if self.reader.senses.get(self.reader.folded[i]) == "honorific":
                self.drafts.also(draft, i)
        head = _head(self.doc, *name.whole)
        if head is not None and name.whole[0] <= head < name.end and head not in self.reader.hit_at:
            self.drafts.also(draft, head)

    def _role_tokens(self, start: int, end: int) -> Iterator[int]:
        for i in range(start, end):
            match = self.reader.role_at.get(i)
            if match is not None and match.role.kind == "person":
                yield i

    def _name_bodies(self, taken: set[int]) -> None:
        """Add the states and organizations named, where they act rather than are places."""
        for hit in self.hits:
            head = _head(self.doc, hit.start, hit.end)
            if head is None or head in taken or any(i in taken for i in range(hit.start, hit.end)):
                continue
            if hit.kind == "organization":
                if hit.actor != "government" or not self._case(hit, head) & _LOCATIVE:
                    self._organization(hit, head)
            elif hit.country is not None and self._acts(hit, head):
                self._land(hit, head)

    def _organization(self, hit: Hit, head: int) -> None:
        draft = Draft(
            hit.name,
            hit.actor,
            country=hit.country,
            sectors=hit.sectors,
            knowledge_id=hit.wikidata or hit.id,
            resolved_by="knowledge",
            confidence=0.9,
        )
        self.drafts.mention(self.drafts.add(("body", hit.id), draft), hit.start, hit.end, head)

    def _land(self, hit: Hit, head: int) -> None:
        assert hit.country is not None
        if hit.kind == "demonym" and not self._modifies(head):
            draft = Draft(
                hit.name,
                "population",
                country=hit.country,
                sectors=("CVL",),
                resolved_by="knowledge",
                confidence=0.7,
                plural=hit.plural,
            )
            draft = self.drafts.add(("people of", hit.country), draft)
        else:
            draft = self.nominals.state(hit.country)
        self.drafts.mention(draft, hit.start, hit.end, head)

    def _modifies(self, head: int) -> bool:
        return self.doc[head].dep_ in {"amod", "compound", "nmod:poss"}

    def _acts(self, hit: Hit, head: int) -> bool:
        """Whether the name of a land stands for those who govern it rather than for the ground."""
        token = self.doc[head]
        if hit.kind in {"adjective", "demonym"}:
            return True
        case = self._case(hit, head)
        if case & _LOCATIVE:
            return False
        if hit.kind == "state":
            return True
        # A capital or a seat of government acts as a subject, an owner or a partner; else it is a place.
        if hit.kind == "metonym":
            return token.dep_ in _ACTING or bool(case & {"with", "by", "between", "against"})
        return token.dep_ in {"nsubj", "nmod:poss"} and not hit.plural

    def _case(self, hit: Hit, head: int) -> set[str]:
        """Return the prepositions that a name stands behind."""
        case = {child.lower_ for child in self.doc[head].children if child.dep_ == "case"}
        before = hit.start - 1
        if before > 0 and self.doc[before].pos_ == "DET":
            before -= 1
        if not case and before >= 0 and self.doc[before].pos_ == "ADP":
            return {self.doc[before].lower_}
        return case

    def _nominal(self, nominal: Nominal, *, only_told: bool) -> bool:
        """Resolve a mention headed by a role word; with ``only_told`` put off what names no state."""
        phrase = nominal.phrase
        if only_told and not phrase.countries and not phrase.organizations:
            return False
        if not phrase.organizations and self.nominals.told(nominal, self._owner) is None:
            known = self._cluster_draft(nominal.head)
            if known is not None and _may_be(known, nominal):
                self.drafts.mention(known, nominal.start, nominal.end, nominal.head)
                return True
        if nominal.plural and len(phrase.countries) > 1:
            drafts = self.nominals.each(nominal, self._owner)
            self.drafts.mention_many(drafts, nominal.start, nominal.end, nominal.head)
            return True
        draft = self.nominals.resolve(nominal, self._owner)
        if draft is not None:
            self.drafts.mention(draft, nominal.start, nominal.end, nominal.head)
        return True

    def _owner(self, i: int) -> Draft | None:
        drafts = self.drafts.at.get(i)
        return drafts[0] if drafts else self._cluster_draft(i)

    def _cluster_draft(self, i: int, pronoun: str = "") -> Draft | None:
        """Return the actor that most mentions of a token's cluster name, one that fits a pronoun, or None."""
        number = self.cluster_of.get(i)
        if number is None:
            return None
        named = [
            self.drafts.at[head][0]
            for head in self._heads_of(number)
            if len(self.drafts.at.get(head, ())) == 1
        ]
        votes = Counter(id(draft) for draft in named if _agrees(pronoun, draft))
        if not votes:
            return None
        best = votes.most_common(1)[0][0]
        return next(draft for draft in self.drafts.all if id(draft) == best)

    def _heads_of(self, number: int) -> list[int]:
        """The heads of a cluster's mentions; found once, as every pronoun of it asks."""
        if number not in self._heads:
            heads = (_head(self.doc, start, end) for start, end in self.clusters[number])
            self._heads[number] = [head for head in heads if head is not None]
        return self._heads[number]

    def _meant(self, company: Company, i: int) -> tuple[Draft, ...] | None:
        """Return whom the cluster of a plural pronoun names: several where one mention names several."""
        number = self.cluster_of.get(i)
        if number is None:
            return None
        votes: Counter[tuple[Draft, ...]] = Counter()
        for start, end in self.clusters[number]:
            head = _head(self.doc, start, end)
            if head is not None and start <= i and head != i and self.doc[head].pos_ != "PRON":
                votes[company.coordinated(start, end, head) or self.drafts.at.get(head, ())] += 1
        several = [meant for meant in votes if is_several(meant)]
        return max(several or votes, key=lambda meant: (votes[meant], len(meant)), default=())

    def _pronouns(self) -> None:
        """Give the mentions of every cluster that nothing else names the actor that the cluster names."""
        for cluster in self.clusters:
            heads = [(start, end, _head(self.doc, start, end)) for start, end in cluster]
            open_heads = [
                (s, e, head) for s, e, head in heads if head is not None and head not in self.drafts.at
            ]
            if not open_heads:
                continue
            for start, end, head in open_heads:
                draft = self._cluster_draft(head, self.doc[head].lower_)
                if draft is not None and self._follows(head):
                    self.drafts.mention(draft, start, end, head)

    def _follows(self, head: int) -> bool:
        """Whether a token takes the actor of its cluster: a pronoun for one, or a name that is no place's."""
        token = self.doc[head]
        if token.pos_ == "PROPN":
            place = token.ent_type_ in {"LOCATION", "FACILITY", "DATE"}
            return not place and head not in self.reader.hit_at and head not in self.reader.role_at
        return token.pos_ in {"PRON", "DET"} and group_words().get(token.lower_) != "they"

    def _entities(self, taken: set[int]) -> None:
        """Add organizations that the reader found and the knowledge base does not know."""
        for i, name in self.full.items():
            if i not in taken and i not in self.drafts.at:
                self._body(name, i, i + 1, i)
        for ent in self.doc.ents:
            if ent.label_ not in {"ORGANIZATION", "NORP"}:
                continue
            head = _head(self.doc, ent.start, ent.end)
            if head is None or head in taken or head in self.drafts.at:
                continue
            if all(i in self.reader.hit_at for i in range(ent.start, ent.end)):  # a part of a known name
                continue
            end = ent.end
            while end > head + 1 and self.doc[end - 1].pos_ in {"ADP", "DET", "CCONJ"}:
                end -= 1
            draft = self._body(" ".join(self.doc[ent.start : end].text.split()), ent.start, end, head)
            draft.told |= ent.label_ == "NORP"  # "Arab", "Western", "Catholic" are of no one land

    def _body(self, name: str, start: int, end: int, head: int) -> Draft:
        phrase = self.reader.read(start, end)
        name = name[4:] if name[:4].lower() == "the " else name
        sectors = phrase.sectors or sector_of_name(name)
        draft = Draft(
            name,
            "organization",
            country=phrase.country,
            sectors=sectors,
            resolved_by="story" if phrase.country else "none",
            confidence=0.5,
        )
        draft = self.drafts.add(("entity", name.lower()), draft)
        draft.country = draft.country or phrase.country
        draft.sectors = draft.sectors or sectors
        self.drafts.mention(draft, start, end, head)
        return draft


def _agrees(pronoun: str, draft: Draft) -> bool:
    """Whether a pronoun may stand for an actor: "he" for a person, "it" for none."""
    sense = group_words().get(pronoun)
    return sense not in {"he", "it"} or (draft.kind == "person") == (sense == "he")


def _may_be(known: Draft, nominal: Nominal) -> bool:
    """Whether a mention by a role word may mean an actor that its cluster names."""
    role = nominal.phrase.role
    if role is None or known.kind == "population":
        return False
    lands = {"state", "government"}
    alike = known.kind == role.kind or {known.kind, role.kind} <= lands
    return alike and known.word in {"", role.word}


def _publisher_land(doc: Doc, names: Names) -> str | None:
    story = doc._.story if doc.has_extension("story") else None
    if story is None or not story.publisher:
        return None
    body = names.organization(story.publisher)
    return body.country if body is not None else None


def _has_clusters(doc: Doc) -> bool:
    return bool(doc.has_extension("clusters"))


def _head(doc: Doc, start: int, end: int) -> int | None:
    """Return the token of a span whose syntactic head lies outside it; the last word without a tree."""
    for i in range(start, end):
        head = doc[i].head.i
        if (head < start or head >= end or head == i) and doc[i].pos_ not in {"PUNCT", "SPACE"}:
            if head == i and doc[i].dep_ not in {"root", "ROOT"} and end - start > 1:
                continue
            return i
    return end - 1 if end > start else None
