"""A written story as data: its text, and what is annotated in it, every quotation found in the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from dragoman.errors import DragomanError
from dragoman.record.models import Span

STYLES = ("agency", "ministry", "white-house", "state-media", "local", "translated", "communique", "feature")
REGIONS = ("Africa", "Americas", "Asia", "Europe", "Middle-East", "Oceania", "Global")
KINDS = ("person", "state", "igo", "organization", "armed_group", "population")


class WrittenError(DragomanError):
    """A written story cannot be used; the message names file and line."""

    code: ClassVar[str] = "D602"
    exit_code: ClassVar[int] = 2


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in one line of a file."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day of something."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts, is acted on, travels or speaks. ``forms`` are further words that name it."""

    line: int
    key: str
    name: str
    country: str | None
    kind: str
    forms: tuple[str, ...]
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Where:
    """A place: its name in the text, its country, or both."""

    name: str | None
    country: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what to whom. ``by`` is the statement that alone asserts it."""

    line: int
    type: str
    mode: str | None
    status: str
    core: bool
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    days: Days | None
    place: Where | None
    trigger: Span
    contexts: tuple[str, ...]
    by: str | None


@dataclass(frozen=True, slots=True)
class Statement:
    """An attributed stretch of speech or writing. ``inside`` is the statement that passes it on."""

    line: int
    key: str
    speakers: tuple[str, ...]
    kind: str
    attribution: str
    cue: Span | None
    content: Span
    inside: str | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity."""

    line: int
    span: Span
    value: float
    qualifier: str
    unit: str
    of: str | None


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a visit."""

    where: Where
    days: Days | None


@dataclass(frozen=True, slots=True)
class Visit:
    """Official travel."""

    line: int
    travellers: tuple[str, ...]
    status: str
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A name of a place."""

    line: int
    name: str
    country: str | None


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression and its days."""

    line: int
    span: Span
    days: Days


@dataclass(slots=True)
class Story:
    """One file. ``lines`` tells on which line each key of the header stands."""

    file: str
    name: str
    published: date | None
    style: str
    region: str
    negatives: tuple[str, ...]
    text: str
    lines: dict[str, int] = field(default_factory=dict)
    actors: list[Actor] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
