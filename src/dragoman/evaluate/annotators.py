"""What the measures need of the reader: words in, or raw text in, a spaCy ``Doc`` out.

Every measure takes one of these as an option, so that another reader can be measured in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from spacy.tokens import Doc

Sentences = Sequence[Sequence[str]]
TextAnnotator = Callable[[str], Doc]


class WordsAnnotator(Protocol):
    """Annotates one document whose words are given; the ``Doc`` has exactly these tokens, in order."""

    def __call__(
        self, sentences: Sentences, *, sentence_borders: bool = True, breaks: Sequence[bool] | None = None
    ) -> Doc:
        """``sentence_borders``: the sentences stay as given; else the reader finds its own.

        ``breaks``: which sentences open a paragraph.
        """


def read_words(
    sentences: Sentences, *, sentence_borders: bool = True, breaks: Sequence[bool] | None = None
) -> Doc:
    """Annotate one document of given words with Dragoman's reader."""
    from dragoman.annotate.pretokenized import annotate_words

    return annotate_words(sentences, sentence_borders=sentence_borders, breaks=breaks)


def read_raw(text: str) -> Doc:
    """Annotate a raw text with Dragoman's pipeline; offsets stay those of the text."""
    from dragoman.pipeline import load

    return load()(text)


def check_words(doc: Doc, sentences: Sentences) -> None:
    """Raise ``ValueError`` when an annotator did not keep the words it was given."""
    words = [word for sentence in sentences for word in sentence]
    if [token.text for token in doc] != words:
        raise ValueError(f"the annotator was given {len(words)} words and returned other tokens ({len(doc)})")


def reread(doc: Doc) -> Doc:
    """Annotate a ``Doc`` anew, keeping no more of it than words and sentence borders."""
    return read_words([[token.text for token in sentence] for sentence in doc.sents])
