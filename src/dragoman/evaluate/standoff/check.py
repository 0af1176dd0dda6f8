"""What must hold in standoff annotation: spans, ids, labels, days; and that it keeps no words of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files

from dragoman.evaluate.standoff.documents import Document, Event, Words, digest
from dragoman.knowledge.countries import read_countries
from dragoman.ontology.codebook import Codebook, load_codebook
from dragoman.record.models import Span

_KEPT = 4  # words in a row that a string may not share with the text
_WORD = re.compile(r"\w+")
_TRIGGER_WORDS = 4


def problems(
    document: Document, text: str | None = None, *, codebook: Codebook | None = None
) -> Iterator[str]:
    """Yield what is wrong, as ``name: where: what``; without the text, all that can be told without it."""
    book = codebook or load_codebook()
    checks = [_ids(document), _bounds(document), _labels(document, book), _lands(document), _days(document)]
    if text is not None:
        checks += [_text(document, text), _kept_words(document, text)]
    for check in checks:
        for problem in check:
            yield f"{document.name}: {problem}"


def spans(document: Document) -> Iterator[tuple[str, Span]]:
    """Every span of the annotation with where it stands."""
    for where, value in _words_fields(document):
        pieces = value if isinstance(value, list) else [value]
        yield from ((where, piece) for piece in pieces if not isinstance(piece, str))
    for actor in document.actors:
        yield from ((f"{actor.id} mention", span) for span in actor.mentions)
    for event in document.events:
        yield f"{event.id} trigger", event.trigger
        yield f"{event.id} evidence", event.evidence
    for statement in document.statements:
        yield from ((f"{statement.id} content", span) for span in statement.content)
        if statement.cue:
            yield f"{statement.id} cue", statement.cue
    yield from ((figure.id, figure.span) for figure in document.figures)
    yield from ((place.id, place.span) for place in document.places)
    yield from ((time.id, time.span) for time in document.times)


def _words_fields(document: Document) -> Iterator[tuple[str, Words]]:
    for actor in document.actors:
        yield f"{actor.id} name", actor.name
    for event in document.events:
        if event.place:
            yield f"{event.id} place", event.place.name
    for statement in document.statements:
        yield f"{statement.id} speaker", statement.speaker
    for figure in document.figures:
        if figure.of is not None:
            yield f"{figure.id} of", figure.of
    for visit in document.visits:
        for stop in visit.stops:
            if stop.place is not None:
                yield f"{visit.id} stop", stop.place


def _ids(document: Document) -> Iterator[str]:
    layers = (document.actors, document.events, document.statements, document.figures, document.visits,
              document.places, document.times)  # fmt: skip
    listed = [item.id for layer in layers for item in layer]
    yield from (f"{name}: id is given twice" for name in sorted({n for n in listed if listed.count(n) > 1}))
    actors = {actor.id for actor in document.actors}
    used: set[str] = set()
    for where, names in _references(document):
        yield from (f"{where}: no actor {name}" for name in names if name not in actors)
        used.update(names)
    yield from (f"{name}: actor takes part in nothing" for name in sorted(actors - used))
    for actor in document.actors:
        if bool(actor.mentions) == actor.implied:
            yield f"{actor.id}: an actor is mentioned, or else implied"


def _references(document: Document) -> Iterator[tuple[str, list[str]]]:
    for event in document.events:
        yield event.id, [*event.actors, *event.recipients]
        if not event.actors:
            yield f"{event.id} without an actor", ["(none)"]
    for statement in document.statements:
        yield statement.id, statement.actors
    for visit in document.visits:
        yield visit.id, visit.travellers


def _bounds(document: Document) -> Iterator[str]:
    for where, (start, end) in spans(document):
        if not 0 <= start < end <= document.length:
            yield f"{where}: span [{start}, {end}) is empty or outside the text"
    for event in document.events:
        if not (event.evidence[0] <= event.trigger[0] and event.trigger[1] <= event.evidence[1]):
            yield f"{event.id}: the trigger is outside the evidence"


def _labels(document: Document, book: Codebook) -> Iterator[str]:
    for event in document.events:
        if event.type not in book.types:
            yield f"{event.id}: no type {event.type}"
            continue
        if event.mode is not None and event.mode not in book.types[event.type].modes:
            yield f"{event.id}: {event.type} has no mode {event.mode}"
        if event.plover not in _reductions(event, book):
            yield f"{event.id}: {event.type} {event.status} is not reduced to {event.plover}"
        for context in event.contexts:
            if context not in book.contexts:
                yield f"{event.id}: no context {context}"


def _reductions(event: Event, book: Codebook) -> set[str]:
    """Both codes where the announcing actor decides: the text, not the labels, says who announced it."""
    return {book.reduce(event.type, event.status, by_actor=announced) for announced in (True, False)}


def _lands(document: Document) -> Iterator[str]:
    known = _countries()
    named = [(actor.id, actor.country) for actor in document.actors]
    named += [(event.id, event.place.country) for event in document.events if event.place]
    named += [(statement.id, statement.country) for statement in document.statements]
    named += [(place.id, place.country) for place in document.places]
    named += [(visit.id, stop.country) for visit in document.visits for stop in visit.stops]
    yield from (f"{where}: no country {code}" for where, code in named if code and code not in known)


@cache
def _countries() -> frozenset[str]:
    with as_file(files("dragoman.knowledge") / "data") as folder:
        return frozenset(read_countries(folder))


def _days(document: Document) -> Iterator[str]:
    dated = [*((event.id, event.start, event.end) for event in document.events)]
    dated += [(visit.id, stop.start, stop.end) for visit in document.visits for stop in visit.stops]
    dated += [(time.id, time.start, time.end) for time in document.times]
    for where, start, end in dated:
        if (start is None) != (end is None):
            yield f"{where}: a first day needs a last day"
        elif start and end and end < start:
            yield f"{where}: ends before it starts"


def _text(document: Document, text: str) -> Iterator[str]:
    if digest(text) != document.sha256 or len(text) != document.length:
        yield "not the text that was annotated"
        return
    for where, (start, end) in spans(document):
        passage = text[start:end]
        if passage != passage.strip():
            yield f"{where}: begins or ends with a space"
    for event in document.events:
        if len(text[slice(*event.trigger)].split()) > _TRIGGER_WORDS:
            yield f"{event.id}: a trigger is one to {_TRIGGER_WORDS} words"


def _kept_words(document: Document, text: str) -> Iterator[str]:
    listed = [word.lower() for word in _WORD.findall(text)]
    runs = {tuple(listed[i : i + _KEPT]) for i in range(len(listed) - _KEPT + 1)}
    for where, value in _words_fields(document):
        for piece in value if isinstance(value, list) else [value]:
            kept = [word.lower() for word in _WORD.findall(piece)] if isinstance(piece, str) else []
            if any(tuple(kept[i : i + _KEPT]) in runs for i in range(len(kept) - _KEPT + 1)):
                yield f"{where}: a string holds words of the text, where a span should point to them"
