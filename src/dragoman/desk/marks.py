"""Which stretches of a story's text are evidence for what; the same for the terminal and the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from dragoman.record.models import Record, Span

MarkKind = Literal["quote", "evidence", "actor", "place", "time", "figure", "cue", "trigger"]


@dataclass(frozen=True, slots=True)
class Mark:
    """The stretch ``[start, end)`` of the text is evidence for the thing ``id`` (E1, A2 …)."""

    start: int
    end: int
    kind: MarkKind
    id: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text under one set of marks; segments never overlap, so that any marks may."""

    start: int
    end: int
    marks: tuple[Mark, ...] = ()

    def of(self, kind: MarkKind) -> tuple[Mark, ...]:
        """Return the marks of one kind, outermost first."""
        return tuple(mark for mark in self.marks if mark.kind == kind)

    def closes(self, kind: MarkKind) -> tuple[Mark, ...]:
        """Return the marks of one kind that end where this segment ends."""
        return tuple(mark for mark in self.of(kind) if mark.end == self.end)


def record_marks(record: Record) -> list[Mark]:
    """Return every mark of a record, in text order, longer ones first.

    >>> from dragoman.record.examples import small_record
    >>> record = small_record()
    >>> [(mark.kind, record.story.text[mark.start:mark.end]) for mark in record_marks(record)][2:5]
    [('actor', 'Foreign Minister Ana Reis'), ('trigger', 'arrived'), ('actor', 'Rabat')]
    """
    marks = [Mark(start, end, kind, identifier) for kind, identifier, (start, end) in _spans(record)]
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def segments(record: Record) -> list[Segment]:
    """Cut the whole text where marks start and end. Joined, the segments are the text again.

    >>> from dragoman.record.examples import small_record
    >>> record = small_record()
    >>> "".join(record.story.text[s.start:s.end] for s in segments(record)) == record.story.text
    True
    """
    marks = record_marks(record)
    cuts = sorted({0, len(record.story.text), *(m.start for m in marks), *(m.end for m in marks)})
    found: list[Segment] = []
    active: list[Mark] = []
    waiting = iter(marks)
    coming = next(waiting, None)
    for start, end in pairwise(cuts):
        active = [mark for mark in active if mark.end > start]
        while coming is not None and coming.start <= start:
            active.append(coming)
            coming = next(waiting, None)
        found.append(Segment(start, end, tuple(active)))
    return found


def lines(record: Record) -> Iterator[list[Segment]]:
    """Yield the segments of each line of the text that is not blank; segments are cut at line ends."""
    text = record.story.text
    line: list[Segment] = []
    for segment in segments(record):
        start = segment.start
        while (stop := text.find("\n", start, segment.end)) >= 0:
            if start < stop:
                line.append(Segment(start, stop, segment.marks))
            if _visible(text, line):
                yield line
            line, start = [], stop + 1
        if start < segment.end:
            line.append(Segment(start, segment.end, segment.marks))
    if _visible(text, line):
        yield line


def _visible(text: str, line: list[Segment]) -> bool:
    return any(not text[segment.start : segment.end].isspace() for segment in line)


def _spans(record: Record) -> Iterator[tuple[MarkKind, str, Span]]:
    for statement in record.statements:
        yield from (("quote", statement.id, span) for span in statement.content)
        if statement.cue:
            yield "cue", statement.id, statement.cue
    for event in record.events:
        yield "evidence", event.id, event.evidence
        yield "trigger", event.id, event.trigger
        yield from (("trigger", event.id, span) for span in event.mentions)
    for actor in record.actors:
        yield from (("actor", actor.id, span) for span in actor.mentions)
    for place in record.places:
        yield from (("place", place.id, span) for span in place.mentions)
    for time in record.times:
        yield "time", time.id, time.span
    for figure in record.figures:
        yield "figure", figure.id, figure.span
