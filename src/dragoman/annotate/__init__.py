"""Room: annotate. A Story in, a spaCy ``Doc`` out: sentences, syntax, entities, attributions, coreference.

:mod:`dragoman.annotate.layers` says what stands on the ``Doc``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from dragoman.annotate.reader import Reader
    from dragoman.ingest.story import Story

__all__ = ["annotate", "load"]


@cache
def load() -> Language:
    """Return the pipeline: spaCy's blank English with the reader as its one component.

    The same object on every call; ``meta`` names the weights.
    """
    import spacy

    from dragoman.annotate.reader import load_reader

    nlp = spacy.blank("en")
    nlp.add_pipe("dragoman_reader")
    card = load_reader().card
    nlp.meta["name"] = str(card["name"])
    nlp.meta["version"] = str(card["version"])
    return nlp


def annotate(stories: Iterable[Story], *, batch_size: int = 8, reader: Reader | None = None) -> Iterator[Doc]:
    """Yield the ``Doc`` of each story, in order, with ``doc._.story`` set; so many at a time.

    ``reader``: one with other weights than those that come with the package.
    """
    from dragoman.annotate.component import DragomanReader

    nlp = load()
    component = DragomanReader(reader)

    def docs() -> Iterator[Doc]:
        for story in stories:
            doc = nlp.make_doc(story.text)
            doc._.story = story
            yield doc

    yield from component.pipe(docs(), batch_size=batch_size)
