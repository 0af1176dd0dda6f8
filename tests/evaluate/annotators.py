"""Readers of the tests: they find what the test says they find."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.lang.en import English
from spacy.tokens import Doc, Span
from spacy.vocab import create_vocab

from dragoman.annotate.layers import Attribution, register_extensions

Entity = tuple[int, int, str]


def words_reader(
    *,
    pos: Sequence[str] = (),
    heads: Sequence[int] = (),
    deps: Sequence[str] = (),
    lemmas: Sequence[str] = (),
    ents: Sequence[Entity] = (),
) -> Callable[..., Doc]:
    """Return a reader of given words that answers every document with these layers."""

    def annotate(
        sentences: Sequence[Sequence[str]],
        *,
        sentence_borders: bool = True,
        breaks: Sequence[bool] | None = None,
    ) -> Doc:
        words = [word for sentence in sentences for word in sentence]
        count = len(words)
        doc = Doc(
            create_vocab("en", English.Defaults),
            words=words,
            pos=list(pos[:count]) or None,
            heads=list(heads[:count]) or None,
            deps=list(deps[:count]) or None,
            lemmas=list(lemmas[:count]) or None,
        )
        doc.ents = [Span(doc, start, end, label=label) for start, end, label in ents if end <= count]
        return doc

    return annotate


def text_reader(*attributions: Attribution) -> Callable[[str], Doc]:
    """Return a reader of raw text that finds these attributions in every text."""
    register_extensions()
    nlp = English()

    def annotate(text: str) -> Doc:
        doc = nlp(text)
        doc._.attributions = list(attributions)
        return doc

    return annotate
