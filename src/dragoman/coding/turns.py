"""Whose turn it is when "he" or "she" speaks: who spoke last, and who the sentence before was about.

Coreference looks at mentions alone. Who reports speech goes on with the one who is speaking: a pronoun that
opens a sentence stands for the subject of the sentence before it, and one behind a quotation for whoever was
both its subject and the last to speak. Nobody who is named in what is reported is meant: "Kanu is a friend",
he said, is said by another. Where these say nothing sure, coreference is believed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from dragoman.annotate.mention_lexicon import load_mention_lexicon
from dragoman.coding.bearers import Bearers
from dragoman.record.models import Actor
from dragoman.resolve.resolution import Resolution

PRONOUNS = {"he": "m", "she": "f"}
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_NAME_PARTS = frozenset({"appos", "flat", "compound", "nmod:desc", "nmod:unmarked"})
_BACK = 3
"""Sentences that are searched for the last subject."""


class Turns:
    """The speakers of one story so far, in the order of their words."""

    def __init__(self, doc: Doc, resolution: Resolution, bearers: Bearers) -> None:
        self.doc = doc
        self.resolution = resolution
        self.bearers = bearers
        self._sentences = list(doc.sents)
        self._starts = [sentence.start for sentence in self._sentences]
        self._said_by: dict[int, str] = {}
        self._spoken: list[str] = []
        self._genders: dict[str, str] = {}
        self._barred: set[str] = set()

    def note(self, source: Token, speaker: str) -> None:
        """Remember who spoke by which word."""
        self._said_by[source.i] = speaker
        actor = self._actor(speaker)
        if actor is not None and actor.kind == "person" and source.lower_ not in {"i", "we", "they"}:
            self._spoken.append(speaker)

    def speaker(
        self, pronoun: Token, found: str | None, content: Sequence[tuple[int, int]], *, quoted: bool
    ) -> str | None:
        """Return whom "he" or "she" means as a source; ``found`` is who coreference thinks it is.

        ``content``: the characters that are reported; ``quoted``: whether they stand before the pronoun, in
        quotation marks.
        """
        self._barred = self._named_in(content)
        number = bisect_right(self._starts, pronoun.i) - 1
        if self._named_before(pronoun, self._sentences[number], content) and found not in self._barred:
            return found
        at, subject = self._subject_before(number, pronoun)
        near = at == number - 1 and "\n" not in self.doc.text[self._sentences[at].start_char : pronoun.idx]
        if subject is not None and near and not quoted:
            return subject
        last = next((one for one in reversed(self._spoken) if self._fits(one, pronoun)), None)
        if subject is not None and subject == last:
            return subject
        known = found is not None and (self.bearers.named(found) or found in self._spoken)
        if found is not None and known and self._fits(found, pronoun):
            return found
        return next((one for one in (subject, last) if one is not None and self.bearers.named(one)), found)

    def _named_in(self, content: Sequence[tuple[int, int]]) -> set[str]:
        """Those whose names stand in what is reported, or are its subject: "Kanu is “a friend”, he said"."""
        spans = (self.doc.char_span(start, end, alignment_mode="contract") for start, end in content)
        words = [token for span in spans for token in span or ()]
        before = (c for token in words for c in token.children if c.i < words[0].i and c.dep_ in _SUBJECTS)
        names = [token.i for token in (*words, *before) if token.pos_ == "PROPN"]
        return {actor for i in names for actor in self.resolution.actor_at.get(i, ())}

    def _subject_before(self, number: int, pronoun: Token) -> tuple[int, str | None]:
        """The last of the sentences before whose subject may be meant, and the subject if it has a name."""
        for at in range(number - 1, max(-1, number - 1 - _BACK), -1):
            root = self._sentences[at].root
            subject = next((c for c in root.children if c.dep_ in _SUBJECTS and c.i < root.i), None)
            who = self._person(subject) if subject is not None else None
            if who is not None and self._fits(who, pronoun):
                return at, who if self.bearers.named(who) else None
        return number, None

    def _named_before(self, pronoun: Token, sentence: Span, content: Sequence[tuple[int, int]]) -> bool:
        """Whether the pronoun's own sentence has told of a person as a subject before it, unreported."""
        before = self.doc[sentence.start : pronoun.i]
        own = (token for token in before if not any(start <= token.idx < end for start, end in content))
        return any(token.dep_ in _SUBJECTS and self._person(token) is not None for token in own)

    def _person(self, subject: Token) -> str | None:
        """The person that a subject names, by its own words or the name beside them."""
        if subject.i in self._said_by:
            return self._said_by[subject.i]
        beside = (c for c in subject.children if c.dep_ in _NAME_PARTS and c.ent_type_ == "PERSON")
        for token in (subject, *beside):
            for actor_id in self.resolution.actor_at.get(token.i, ()):
                actor = self._actor(actor_id)
                if actor is not None and actor.kind == "person":
                    return actor_id
        return None

    def _actor(self, actor_id: str) -> Actor | None:
        return next((actor for actor in self.resolution.actors if actor.id == actor_id), None)

    def _fits(self, actor_id: str, pronoun: Token) -> bool:
        """Whether a person may be called so: nothing that the story says of him is against it."""
        if actor_id in self._barred:
            return False
        if actor_id not in self._genders:
            actor = self._actor(actor_id)
            self._genders[actor_id] = self._gender(actor) if actor is not None else ""
        return self._genders[actor_id] in {"", PRONOUNS[pronoun.lower_]}

    def _gender(self, actor: Actor) -> str:
        """``m``, ``f`` or nothing: by the given name, else by the titles and nouns of the mentions."""
        lexicon = load_mention_lexicon()
        first, *others = actor.name.lower().split()
        if others and not actor.anonymous and first in lexicon.given_names:
            return lexicon.given_names[first]
        for mention in actor.mentions:
            span = self.doc.char_span(*mention, alignment_mode="expand")
            for token in self.doc[max(span.start - 1, 0) : span.end] if span is not None else ():
                gender = lexicon.titles.get(token.lower_) or lexicon.noun_genders.get(token.lower_)
                if gender:
                    return gender
        return ""
