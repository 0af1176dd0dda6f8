"""Mentions that stand for several actors: "both nations", "the three countries", "the two leaders"."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from spacy.tokens import Doc

from dragoman.knowledge.tables import read_table
from dragoman.resolve.company import Company, is_several
from dragoman.resolve.drafts import Draft, Drafts
from dragoman.resolve.phrases import PhraseReader
from dragoman.resolve.roles import DATA

_HALF = 100
"""Tokens in which the weight of a naming halves."""
_BACK = 400
"""Tokens looked back over for those that a group means."""


_DEFINITE = frozenset({"the", "these", "those", "both"})
_SORTS = frozenset({"states", "people"})
_SUBJECT = frozenset({"nsubj", "nsubj:pass", "nmod:poss", "obj"})
_ANY = frozenset({"leader", "official", "man", "side", "counterpart", "diplomat", "men"})
"""Words for people that say nothing of their office."""


@lru_cache(maxsize=1)
def group_words() -> dict[str, str]:
    """Return the words that stand for several actors, and pronouns, with their sense as the table says."""
    return {
        row.text("word"): row.text("sense")
        for row in read_table(DATA / "groups.tsv", ("word", "sense", "source"))
    }


class Groups:
    """Marks the mentions of several actors in one story, in text order, so that each may lean on the last."""

    def __init__(
        self,
        doc: Doc,
        reader: PhraseReader,
        drafts: Drafts,
        company: Company,
        state: Callable[[str], Draft],
        clusters: Callable[[int], tuple[Draft, ...] | None],
    ) -> None:
        """Prepare for a story. ``state`` gives the actor of a state; ``clusters`` what the cluster of a token
        means, an empty tuple for what is no actor, and None for a token of no cluster."""
        self.doc = doc
        self.reader = reader
        self.drafts = drafts
        self.company = company
        self.state = state
        self.clusters = clusters
        self.words = group_words()
        self.speaking = _sources(doc)

    def mark(self) -> None:
        """Find mentions of several actors and record which: states, or the last people brought together."""
        for i, word in enumerate(self.reader.folded):
            sense = self.words.get(word, "")
            if sense.isdigit():
                self._counted(i, int(sense))
            elif sense == "people":
                self._uncounted(i)
            elif sense == "they":
                self._they(i)

    def _counted(self, i: int, count: int) -> None:
        """Read "both nations", "the three countries", "the two leaders" and "the two"."""
        doc, folded = self.doc, self.reader.folded
        start = i - 1 if i and folded[i - 1] in _DEFINITE else i
        head = next((j for j in range(i + 1, min(i + 5, len(doc))) if self._sense(j) in _SORTS), None)
        if head is None or any(doc[j].pos_ in {"VERB", "AUX"} for j in range(i, head)):
            if (start < i or folded[i] == "both") and doc[i].dep_ in _SUBJECT and doc[i].head.i > i:
                self._record(self.company.before(i), count, start, i + 1, i)
            return
        if self._sense(head) == "states":
            self._record(
                tuple(map(self.state, _main_lands(self.drafts, i, count))), count, start, head + 1, head
            )
            return
        if self._told(i, head) or start == i != head - 1:
            return  # "two of his ministers", "at least two senior ministers" are nobody named before
        fits = _holds(folded[head])
        meant = self.company.before(i, fits)
        if len(meant) != count:
            meant = _last(self.drafts, i, count, fits)
        self._record(meant, count, start, head + 1, head)

    def _sense(self, i: int) -> str:
        return self.words.get(self.reader.folded[i], "")

    def _record(self, meant: tuple[Draft, ...], count: int, start: int, end: int, head: int) -> None:
        if len(meant) == count:
            self.drafts.mention_many(meant, start, end, head)

    def _uncounted(self, head: int) -> None:
        """Read "the leaders", "the foreign ministers": those just brought together."""
        start = head
        while start and head - start < 4 and self.doc[start - 1].pos_ in {"NOUN", "PROPN", "ADJ"}:
            start -= 1
        if not start or self.reader.folded[start - 1] not in _DEFINITE or self._told(start, head):
            return
        meant = self.company.before(start, _holds(self.reader.folded[head]))
        if meant:
            self.drafts.mention_many(meant, start - 1, head + 1, head)

    def _told(self, start: int, head: int) -> bool:
        """Whether the phrase itself says whose: "the Gulf leaders", "the leaders of Chile"."""
        after = head + 1
        if after < len(self.doc) and self.reader.folded[after] in {"of", "from", "in"}:
            return True
        return any(i in self.reader.hit_at for i in range(start, head))

    def _they(self, i: int) -> None:
        """Read "they": those of its cluster when they are several, else those just brought together."""
        meant = self.clusters(i)
        if meant and is_several(meant):
            self.drafts.mention_many(meant, i, i + 1, i)
            return
        if meant is None and self.doc[i].dep_ not in _SUBJECT:
            return
        if meant == () and i not in self.speaking:
            return
        found = self.company.before(i) or meant
        if found:
            self.drafts.mention_many(found, i, i + 1, i)


def _sources(doc: Doc) -> frozenset[int]:
    """Return the tokens of those who are reported to speak."""
    said = (doc._.attributions if doc.has_extension("attributions") else None) or ()
    return frozenset(i for one in said if one.source is not None for i in range(*one.source))


def _holds(plural: str) -> Callable[[Draft], bool]:
    """Return whether a person may be one of "ministers": by the title, which "leaders" do not ask for."""
    word = plural[:-3] + "y" if plural.endswith("ies") else plural.removesuffix("s")
    if word in _ANY:
        return lambda draft: True

    def holds(draft: Draft) -> bool:
        title = draft.title or (draft.office.title if draft.office is not None else "")
        return not title or word in title.lower().split() or word == draft.word

    return holds


def _last(drafts: Drafts, i: int, count: int, fits: Callable[[Draft], bool]) -> tuple[Draft, ...]:
    """Return the last ``count`` different people before a token that fit, in the order of the text."""
    found: dict[str, Draft] = {}
    for j in sorted((j for j in drafts.at if i - _BACK < j < i), reverse=True):
        for draft in drafts.at[j]:
            if draft.kind == "person" and not draft.plural and fits(draft):
                found.setdefault(draft.name, draft)
        if len(found) >= count:
            break
    return tuple(reversed(list(found.values())[:count]))


def _main_lands(drafts: Drafts, i: int, count: int) -> list[str]:
    """Return the ``count`` lands whose states, people and officials the story named most before a token.

    A mention weighs less the further back it is, by half in 100 tokens: of the states that a story names,
    two meet, and they are named again and again.
    """
    weights: dict[str, float] = {}
    for j, named in drafts.at.items():
        if j < i:
            for draft in named:
                if draft.country and draft.kind in {"state", "government", "person"}:
                    weights[draft.country] = weights.get(draft.country, 0.0) + 0.5 ** ((i - j) / _HALF)
    return sorted(weights, key=lambda land: (-weights[land], land))[:count]
