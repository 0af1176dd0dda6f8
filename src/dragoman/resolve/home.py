"""Gives lands to the actors of a story whose own words name none: by their institution, else by the story."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from dragoman.resolve.drafts import Draft, Drafts
from dragoman.resolve.home_facts import Sort, Subject
from dragoman.resolve.homeland import Homelands
from dragoman.resolve.names import NameMention
from dragoman.resolve.phrases import Phrase

_JUST_BEFORE = 60
"""Tokens between an office without a name and the name of its holder: two sentences."""
_SORTS: dict[str, Sort] = {"person": "unnamed person", "population": "people"}
_INTERNATIONAL = frozenset({"IGO", "NGO", "MNC", "INT"})
_LANDED = frozenset({"person", "organization", "group", "armed_group", "population"})


class Homes:
    """Settles the lands of actors under construction; ``head_of`` gives the head token of a naming."""

    def __init__(self, drafts: Drafts, homelands: Homelands, head_of: Callable[[NameMention], int]) -> None:
        self.drafts = drafts
        self.homelands = homelands
        self.head_of = head_of

    def people(self, groups: Sequence[Sequence[NameMention]], people: Sequence[Draft]) -> None:
        """Give people whose words tell no land that which the story makes likely.

        ``groups`` are the namings of each of ``people``. Those whose land is told are noted first.
        """
        asked: list[tuple[Draft, Subject]] = []
        for group, draft in zip(groups, people, strict=True):
            phrases = [phrase for name in group for phrase in name.phrases if phrase.role is not None]
            office = next((p for p in phrases if p.role is not None and p.role.scope == "office"), None)
            if draft.told:
                self._know(draft, group, office)
            elif draft.country is None:
                phrase = office or next(iter(phrases), None)
                subject = Subject(
                    "person" if office is None else "official",
                    [name.whole for name in group],
                    [(p.start, p.end) for p in phrases],
                    phrase.title if phrase is not None else "",
                    _role(phrase),
                    draft,
                )
                asked.append((draft, subject))
        self.count()
        for draft, subject in asked:
            self._settle(draft, subject)

    def _know(self, draft: Draft, group: Sequence[NameMention], office: Phrase | None) -> None:
        heads = [head for head in draft.heads if self.drafts.at.get(head) == (draft,)]
        told = any(phrase.countries for name in group for phrase in name.phrases)
        self.homelands.know(draft, heads, _role(office), bare=office is not None and not told)

    def count(self) -> None:
        """Count anew how often each land is spoken of."""
        self.homelands.count(self.drafts.at)

    def untold(self, mentions: Iterable[NameMention]) -> None:
        """Give people of no told state that of their institution, or of the office named just before them.

        "Spain's economy minister says … Nadia Calviño said": news names the office first, then its holder.
        """
        for name in mentions:
            head = self.head_of(name)
            draft = self.drafts.at.get(head, (None,))[0]
            if draft is None or draft.knowledge_id is not None or (draft.country and not draft.guessed):
                continue
            for phrase in name.phrases:
                body = self.drafts.at.get(-1 if phrase.institution is None else phrase.institution)
                if body:
                    self._belong(draft, body[0])
            open_still = draft.country is None or draft.guessed
            if open_still and not any(p.role for p in name.phrases) and min(draft.heads) == head:
                self._take_office(draft, name.start)

    @staticmethod
    def _belong(draft: Draft, body: Draft) -> None:
        draft.sectors = draft.sectors or body.sectors
        if body.country and (draft.country is None or not body.guessed):
            draft.country, draft.resolved_by, draft.confidence = body.country, "story", 0.6
            draft.guessed = False

    def _take_office(self, draft: Draft, start: int) -> None:
        for head in sorted((head for head in self.drafts.at if head < start), reverse=True):
            other = self.drafts.at[head][0]
            if start - head > _JUST_BEFORE:
                return
            if other.kind != "person" or other is draft:
                continue
            if other.word and not other.plural and not other.anonymous and other.country:
                draft.country, draft.title, draft.sectors = other.country, other.title, other.sectors
                draft.resolved_by, draft.confidence, draft.guessed = "story", 0.5, False
                self.drafts.merge(draft, other)
            return

    def rest(self) -> None:
        """Give a land to all others that nothing ties to one: bodies, crowds, people without names."""
        self.count()
        for draft in self.drafts.all:
            if draft.country is None and draft.spans and not draft.told and _may_have_land(draft):
                spans = sorted(draft.spans)
                sort = _SORTS.get(draft.kind, "body")
                subject = Subject(sort, spans, spans[:1], draft.title or "", draft.word, draft)
                self._settle(draft, subject)

    def _settle(self, draft: Draft, subject: Subject) -> None:
        land, sure = self.homelands.settle(subject)
        if land is not None:
            draft.country, draft.resolved_by, draft.guessed = land, "story", True
            draft.confidence = min(draft.confidence, sure)


def _role(phrase: Phrase | None) -> str:
    return phrase.role.word if phrase is not None and phrase.role is not None else ""


def _may_have_land(draft: Draft) -> bool:
    """Whether an actor without a land may have one: none of many lands, none that the base has without."""
    known = draft.knowledge_id is not None or draft.kind not in _LANDED
    return not known and not _INTERNATIONAL.intersection(draft.sectors)
