"""From stories to records: the one path that the library, the command line and the evaluation take."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from dataclasses import replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from dragoman.errors import DragomanError
from dragoman.record.models import Coder, Record

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from dragoman.explain import Reasons
    from dragoman.ingest.story import Story

BATCH_SIZE = 8
"""Stories annotated together: a handful fills the encoder's batches, and memory grows with more."""


def read(
    story: str | Story,
    *,
    published: date | str | None = None,
    title: str | None = None,
    url: str | None = None,
    publisher: str | None = None,
) -> Record:
    """Read one story, given as text or as a :class:`~dragoman.ingest.story.Story`, and return its record.

    ``published`` is a day or its ISO 8601 form; it and the other options go before what the text says, and
    belong to a text: a ``Story`` carries its own.

    Raises :class:`~dragoman.errors.InputError` when the text is no English story, ``ValueError`` when
    ``published`` is no day, and ``TypeError`` when options are given beside a ``Story``.
    """
    if isinstance(story, str):
        from dragoman.ingest import read_text

        text = read_text(story, published=_day(published), url=url, publisher=publisher)
        story = text if title is None else replace(text, title=title)
    elif any(option is not None for option in (published, title, url, publisher)):
        raise TypeError("published, title, url and publisher belong to a text; a Story carries its own")
    return next(read_many([story], batch_size=1))


def read_many(
    stories: Iterable[str | Story],
    *,
    batch_size: int = BATCH_SIZE,
    on_error: Callable[[Story, DragomanError], None] | None = None,
    reasons: MutableMapping[str, Reasons] | None = None,
) -> Iterator[Record]:
    """Yield the records of many stories, in their order, holding no more than a batch of them at a time.

    ``on_error`` is called with a story that could not be coded, and the reading goes on; without it the error
    is raised. ``reasons``, where it is given, gets those of each record's events under the id of its story,
    before the record is yielded; take them out as you go, or they stay.
    """
    from dragoman.annotate import annotate

    for doc in annotate(_as_stories(stories), batch_size=batch_size):
        try:
            record = record_of(doc, reasons)
        except DragomanError as error:
            if on_error is None:
                raise
            on_error(doc._.story, error)
        else:
            yield record


def record_of(doc: Doc, reasons: MutableMapping[str, Reasons] | None = None) -> Record:
    """Return the record of an annotated story (``doc._.story``); ``reasons`` as in :func:`read_many`."""
    from dragoman.coding import Trace, code
    from dragoman.record.assemble import assemble
    from dragoman.resolve import resolve

    doc.user_data.setdefault("model", coder().model)
    resolution = resolve(doc)
    if reasons is None:
        return assemble(doc._.story, doc, resolution, code(doc, resolution))
    from dragoman.explain import reasons_of

    trace = Trace()
    record = assemble(doc._.story, doc, resolution, code(doc, resolution, trace=trace))
    reasons[record.story.id] = reasons_of(record, trace, resolution)
    return record


def load() -> Language:
    """Return the spaCy pipeline: sentences, syntax, entities, times, attributions, coreference.

    Its ``Doc`` objects work with displaCy and DocBin. The same pipeline is returned on every call.
    """
    from dragoman import annotate

    return annotate.load()


def coder() -> Coder:
    """Return what would sign a record made now: the program, the reader's weights, the codebook."""
    from dragoman import __version__
    from dragoman.ontology import load_codebook

    return Coder(version=__version__, model=_model(), codebook=load_codebook().name)


@cache
def _model() -> str:
    """Return the name and version of the weights, from their card: nobody waits for the weights."""
    card = json.loads((files("dragoman.annotate") / "weights" / "card.json").read_text(encoding="utf-8"))
    return f"{card['name']} {card['version']}"


def _as_stories(stories: Iterable[str | Story]) -> Iterator[Story]:
    from dragoman.ingest import read_text

    for story in stories:
        yield read_text(story) if isinstance(story, str) else story


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
