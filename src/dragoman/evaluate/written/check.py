"""What must hold in a written story beyond its form: labels, keys, countries, days, names in the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import get_args

from dragoman.evaluate.standoff.mentions import occurrences
from dragoman.evaluate.written.parse import SUFFIX
from dragoman.evaluate.written.story import KINDS, REGIONS, STYLES, Days, Problem, Story
from dragoman.ingest.normalise import normalise
from dragoman.knowledge.countries import read_countries
from dragoman.ontology.codebook import Codebook, load_codebook
from dragoman.record.models import Attribution, Qualifier, StatementKind

_KEY = re.compile(r"[a-z][a-z0-9_-]*")
_TRIGGER_WORDS = 4
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Found = Iterator[tuple[int, str]]


def problems(story: Story, *, codebook: Codebook | None = None, brackets: bool = False) -> Iterator[Problem]:
    """Yield what is wrong in a story that could be read, with its line.

    A text that was found, not written, may hold ``brackets``; no quotation that marks words can hold them.
    """
    book = codebook or load_codebook()
    checks = (_header(story), _text(story, brackets), _actors(story), _keys(story), _events(story, book),
              _statements(story), _lands(story), _days(story), _names(story))  # fmt: skip
    for check in checks:
        yield from (Problem(story.file, line, what) for line, what in check)


def _header(story: Story) -> Found:
    if Path(story.file).name != story.name + SUFFIX:
        yield story.lines.get("name", 1), f"the file of {story.name} is named {story.name}{SUFFIX}"
    if story.style not in STYLES:
        yield story.lines.get("style", 1), f"no style {story.style}: {', '.join(STYLES)}"
    if story.region not in REGIONS:
        yield story.lines.get("region", 1), f"no region {story.region}: {', '.join(REGIONS)}"


def _text(story: Story, brackets: bool) -> Found:
    first = len(story.lines) + 2
    if normalise(story.text) != story.text:
        yield first, "the text is not in normal form (spaces, invisible signs, too many empty lines)"
    for number, line in enumerate(story.text.split("\n"), first):
        if re.search(r"  " if brackets else r"[\[\]]|  ", line):
            yield number, "the text holds brackets or two spaces in a row"


def _actors(story: Story) -> Found:
    yield from _twice((actor.line, actor.key) for actor in story.actors)
    for actor in story.actors:
        if not _KEY.fullmatch(actor.key):
            yield actor.line, f"no key: {actor.key}"
        if actor.kind not in KINDS:
            yield actor.line, f"no kind {actor.kind}: {', '.join(KINDS)}"
        for form in actor.forms:
            if not occurrences(form, story.text):
                yield actor.line, f"not in the text: {form}"
        if not actor.forms and not actor.implied and not occurrences(actor.name, story.text):
            yield actor.line, f"neither in the text nor implied: {actor.name}"


def _keys(story: Story) -> Found:
    known = {actor.key for actor in story.actors}
    used: set[str] = set()
    parties = [(event.line, event.actors + event.recipients) for event in story.events]
    parties += [(statement.line, statement.speakers) for statement in story.statements]
    parties += [(visit.line, visit.travellers) for visit in story.visits]
    for line, keys in parties:
        yield from ((line, f"no actor {key}") for key in keys if key not in known)
        yield from (
            (line, f"{key} is named twice: who do a thing together are all actors")
            for key, times in Counter(keys).items()
            if times > 1
        )
        used.update(keys)
    for actor in story.actors:
        if actor.key not in used:
            yield actor.line, f"{actor.key} takes part in nothing"


def _events(story: Story, book: Codebook) -> Found:
    statements = {statement.key for statement in story.statements}
    seen: set[tuple[object, ...]] = set()
    for event in story.events:
        yield from ((event.line, what) for what in _labels(event.type, event.mode, event.status, book))
        yield from (
            (event.line, f"no context {name}") for name in event.contexts if name not in book.contexts
        )
        if not event.actors and not event.recipients:
            yield event.line, "an event has an actor or a recipient"
        if len(story.text[slice(*event.trigger)].split()) > _TRIGGER_WORDS:
            yield event.line, f"a trigger is one to {_TRIGGER_WORDS} words"
        if event.by is not None and event.by not in statements:
            yield event.line, f"no statement {event.by}"
        same = (event.type, event.mode, event.actors, event.recipients, event.trigger)
        if same in seen:
            yield event.line, "the same event stands above"
        seen.add(same)


def _labels(kind: str, mode: str | None, status: str, book: Codebook) -> Iterator[str]:
    if kind not in book.types:
        yield f"no type {kind}"
    elif mode is not None and mode not in book.types[kind].modes:
        yield f"{kind} has no mode {mode}"
    if status not in book.statuses:
        yield f"no status {status}"


def _statements(story: Story) -> Found:
    keys = {statement.key for statement in story.statements}
    yield from _twice((statement.line, statement.key) for statement in story.statements)
    for one in story.statements:
        if one.kind not in get_args(StatementKind):
            yield one.line, f"no kind {one.kind}: {', '.join(get_args(StatementKind))}"
        if one.attribution not in get_args(Attribution):
            yield one.line, f"no attribution {one.attribution}: {', '.join(get_args(Attribution))}"
        if not one.speakers:
            yield one.line, "a statement has a speaker"
        if one.inside is not None and (one.inside not in keys or one.inside == one.key):
            yield one.line, f"no other statement {one.inside}"
        if one.cue and one.content[0] < one.cue[1] and one.cue[0] < one.content[1]:
            inner = one.content[0] < one.cue[0] and one.cue[1] < one.content[1]
            if not inner:  # "he had, he said, seen" keeps its cue within
                yield one.line, "cue and content overlap"
    for figure in story.figures:
        if figure.qualifier not in get_args(Qualifier):
            yield figure.line, f"no qualifier {figure.qualifier}: {', '.join(get_args(Qualifier))}"
    for visit in story.visits:
        if visit.status not in load_codebook().statuses:
            yield visit.line, f"no status {visit.status}"


def _lands(story: Story) -> Found:
    named = [(actor.line, actor.country) for actor in story.actors]
    named += [(event.line, event.place.country) for event in story.events if event.place]
    named += [(visit.line, stop.where.country) for visit in story.visits for stop in visit.stops]
    named += [(place.line, place.country) for place in story.places]
    yield from ((line, f"no country {code}") for line, code in named if code and code not in _countries())


@cache
def _countries() -> frozenset[str]:
    with as_file(files("dragoman.knowledge") / "data") as folder:
        return frozenset(read_countries(folder))


def _days(story: Story) -> Found:
    dated: list[tuple[int, Days | None]] = [(event.line, event.days) for event in story.events]
    dated += [(visit.line, stop.days) for visit in story.visits for stop in visit.stops]
    dated += [(time.line, time.days) for time in story.times]
    yield from ((line, "ends before it starts") for line, days in dated if days and days.end < days.start)
    for time in story.times:
        words = story.text[slice(*time.span)]
        named = [day for day in _WEEKDAYS if re.search(rf"\b{day}\b", words)]
        ends = {_WEEKDAYS[day.weekday()] for day in (time.days.start, time.days.end)}
        if len(named) == 1 and named[0] not in ends:
            yield time.line, f"{time.days.start} is no {named[0]}"


def _names(story: Story) -> Found:
    named = [(event.line, event.place.name) for event in story.events if event.place]
    named += [(visit.line, stop.where.name) for visit in story.visits for stop in visit.stops]
    named += [(place.line, place.name) for place in story.places]
    yield from ((line, f"not in the text: {name}") for line, name in named
                if name and not occurrences(name, story.text))  # fmt: skip
    yield from _twice((place.line, place.name) for place in story.places)


def _twice(listed: Iterable[tuple[int, str]]) -> Found:
    seen: set[str] = set()
    for line, key in listed:
        if key in seen:
            yield line, f"{key} is given twice"
        seen.add(key)
