"""The record as rows and runs of text, ready for a template: no look-ups are left to do there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.desk import wording
from dragoman.desk.marks import Mark, Segment, lines
from dragoman.explain import Reasons
from dragoman.record.models import Actor, Event, Figure, Place, Record, Statement, Stop, Time, Visit


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text under one set of marks.

    ``of`` lists the ids it is evidence for, outermost first; ``anchors`` those it is the first evidence for.
    """

    text: str
    classes: str
    of: str
    evidence: str
    label: str
    link: str | None
    tag: str
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the story: its runs, and whether it repeats the title."""

    runs: tuple[Run, ...]
    headline: bool


@dataclass(frozen=True, slots=True)
class QuadShare:
    """How many events of a story belong to one quad class; ``x`` and ``width`` place its bar, in percent."""

    quad: int
    name: str
    count: int
    x: float
    width: float


class StoryView:
    """What a template asks of one record."""

    def __init__(self, record: Record, prefix: str, reasons: Reasons | None = None) -> None:
        """View a record; ``reasons`` are those of its events, where they were asked for."""
        self._reasons = reasons or {}
        self.record = record
        self.prefix = prefix
        self._actors = {actor.id: actor for actor in record.actors}
        self._places = {place.id: place for place in record.places}
        self._labels = dict(_labels(record))
        self._quads = {event.id: event.quad for event in record.events}

    @property
    def title(self) -> str:
        """The story's title, or its first words."""
        return self.record.story.title or self.record.story.text[:60].split("\n")[0] or "Untitled story"

    @property
    def byline(self) -> list[str]:
        """Publisher, day and dateline, as far as they are known."""
        story = self.record.story
        facts = [story.publisher or ""]
        if story.published:
            facts.append(wording.day(story.published))
        if story.dateline and story.dateline.place:
            facts.append(f"filed from {self.place(story.dateline.place)}")
        return [fact for fact in facts if fact]

    @property
    def has_headline(self) -> bool:
        """Whether the title is also a line of the text."""
        return any(line.headline for line in self.lines)

    @property
    def lines(self) -> list[Line]:
        """The story's lines that are not blank."""
        seen: set[str] = set()
        return [self._line(line, seen) for line in lines(self.record)]

    def _line(self, line: list[Segment], seen: set[str]) -> Line:
        runs = tuple(self._run(segment, seen) for segment in line)
        title = self.record.story.title
        words = "".join(run.text for run in runs).strip()
        return Line(runs, headline=title is not None and words == title.strip())

    def _run(self, segment: Segment, seen: set[str]) -> Run:
        shown = [mark for mark in segment.marks if mark.kind != "evidence"]
        first = tuple(dict.fromkeys(mark.id for mark in shown if mark.id not in seen))
        seen.update(first)
        triggers = segment.of("trigger")
        classes = [f"dg-{kind}" for kind in dict.fromkeys(mark.kind for mark in shown)]
        if triggers:
            classes.append(f"dg-q{self._quads[triggers[-1].id]}")
        closing = [*segment.closes("trigger"), *segment.closes("quote")]
        return Run(
            text=self.record.story.text[segment.start : segment.end],
            classes=" ".join(classes),
            of=_ids(shown),
            evidence=_ids(segment.of("evidence")),
            label="\n".join(dict.fromkeys(self._labels[mark.id] for mark in shown)),
            link=triggers[-1].id if triggers else None,
            tag=_ids(closing),
            anchors=first,
        )

    @property
    def quads(self) -> list[QuadShare]:
        """The quad classes that occur, as shares of the story's events."""
        counts = Counter(event.quad for event in self.record.events)
        shares: list[QuadShare] = []
        x = 0.0
        for quad, name in wording.QUADS.items():
            if counts[quad]:
                width = 100 * counts[quad] / len(self.record.events)
                shares.append(QuadShare(quad, name, counts[quad], round(x, 3), round(width, 3)))
                x += width
        return shares

    def actors(self, ids: Iterable[str]) -> list[Actor]:
        """Return actors by their ids."""
        return [self._actors[identifier] for identifier in ids]

    def place(self, identifier: str | None) -> str:
        """Return a place's name, or nothing."""
        return self._places[identifier].name if identifier else ""

    def when(self, entry: Event | Stop | Time) -> str:
        """Word the days of an event, a stop or a time."""
        return wording.days(entry.start, entry.end)

    def where(self, stop: Stop) -> str:
        """Word the place of a stop: its name, else its state."""
        return self.place(stop.place) or stop.country or "somewhere"

    def speaker(self, statement: Statement) -> str:
        """Name who speaks: the actor, else the words that the story has for the speaker."""
        if statement.speaker:
            return self._actors[statement.speaker].name
        return self.record.evidence(statement.source) if statement.source else "unnamed"

    def said(self, statement: Statement) -> str:
        """Return what is said, the gaps of a split quotation as dots."""
        return " … ".join(" ".join(self.record.evidence(span).split()) for span in statement.content)

    def quantity(self, figure: Figure) -> str:
        """Word a figure's quantity."""
        return wording.quantity(figure)

    def words(self, entry: Time | Figure) -> str:
        """Return the story's words for a time or a figure."""
        return self.record.evidence(entry.span)

    def related(self, entry: Event | Statement | Figure | Visit) -> str:
        """List the ids that light up together with an entry: who acts, what is said, where."""
        if isinstance(entry, Event):
            ids = [*entry.actors, *entry.recipients, entry.place, entry.statement]
        elif isinstance(entry, Statement):
            ids = [entry.speaker, entry.addressee]
        elif isinstance(entry, Figure):
            ids = [entry.statement]
        else:
            stops = [identifier for stop in entry.stops for identifier in (stop.place, *stop.events)]
            ids = [*entry.travellers, *stops]
        return " ".join(dict.fromkeys(identifier for identifier in ids if identifier))

    def why(self, event: Event) -> list[tuple[str, str]]:
        """Return what decided each part of an event, and why; nothing where no reasons were asked for."""
        reasons = self._reasons.get(event.id)
        lines = reasons.lines if reasons is not None else []
        before = [about for about, _ in [("", ""), *lines]]
        return [
            ("" if about == last else about, text) for (about, text), last in zip(lines, before, strict=False)
        ]

    def score(self, event: Event) -> str:
        """Word an event's intensity with its sign, a true minus."""
        return "" if event.intensity is None else f"{event.intensity:+.1f}".replace("-", "−")


def _ids(marks: Iterable[Mark]) -> str:
    return " ".join(dict.fromkeys(mark.id for mark in marks))


def _labels(record: Record) -> Iterable[tuple[str, str]]:
    """Yield (id, what a reader sees when pointing at its evidence)."""
    for actor in record.actors:
        facts = (actor.name, actor.title, actor.country)
        yield actor.id, f"{actor.id} {' · '.join(fact for fact in facts if fact)}"
    for place in record.places:
        yield place.id, f"{place.id} {_place_label(place)}"
    for time in record.times:
        yield time.id, f"{time.id} {wording.days(time.start, time.end) or time.timex3 or 'unresolved'}"
    for event in record.events:
        mode = f" {event.mode}" if event.mode else ""
        yield event.id, f"{event.id} {event.type}{mode}, {event.status}"
    for statement in record.statements:
        names = [actor.name for actor in record.actors if actor.id == statement.speaker]
        yield statement.id, f"{statement.id} {statement.kind} speech{' of ' + names[0] if names else ''}"
    for figure in record.figures:
        yield figure.id, f"{figure.id} {wording.quantity(figure)} {figure.unit}"


def _place_label(place: Place) -> str:
    return " · ".join(fact for fact in (place.name, place.admin1, place.country) if fact)
