"""From an annotated, resolved story to what it reports: statements, figures, events, visits, memberships."""

from __future__ import annotations

from spacy.tokens import Doc

from dragoman.coding.events import code_events
from dragoman.coding.memberships import code_memberships
from dragoman.coding.result import Coding
from dragoman.coding.trace import Trace
from dragoman.ontology import Codebook, load_codebook
from dragoman.record.models import Event
from dragoman.resolve.resolution import Resolution

__all__ = ["Coding", "Trace", "code", "code_events"]


def code(
    doc: Doc, resolution: Resolution, codebook: Codebook | None = None, *, trace: Trace | None = None
) -> Coding:
    """Code one story, by the codebook in use unless another is given; ``trace`` is told why.

    Adds to the resolution the states that the story names only through their places.
    """
    from dragoman.coding.figures import code_figures  # siblings import this package
    from dragoman.coding.joint import join_speakers
    from dragoman.coding.scenes import settle
    from dragoman.coding.statements import code_statements
    from dragoman.coding.visits import code_visits

    book = codebook if codebook is not None else load_codebook()
    statements = code_statements(doc, resolution)
    events = code_events(doc, resolution, statements, book, trace)
    visits = code_visits(doc, resolution, events)
    figures = code_figures(doc, resolution, statements)
    statements, together = join_speakers(doc, resolution, statements)
    events = settle(doc, resolution, events, visits, book.like, trace)
    return Coding(
        events=[_mapped(event, book) for event in events] if book.maps else events,
        statements=statements,
        figures=figures,
        visits=visits,
        memberships=[*code_memberships(doc, resolution), *together],
        codebook=book.name,
        trace=trace,
    )


def _mapped(event: Event, book: Codebook) -> Event:
    """An event with its codes in the lists that a codebook maps to."""
    mode = event.mode if event.plover == event.type else None
    return event.model_copy(update={"codes": book.codes(event.plover, mode)})
