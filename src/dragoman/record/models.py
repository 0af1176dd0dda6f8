"""The record: typed models of what one story becomes.

One source for the JSON form, the JSON Schema (`dragoman schema`), the Arrow tables and the
codebook. Spans are half-open ``(start, end)`` Unicode code points into ``Story.text``.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Span = Annotated[tuple[int, int], Field(description="Half-open [start, end) code points into story.text")]

ActorKind = Literal[
    "person", "state", "government", "organization", "igo", "group", "armed_group", "population", "office"
]
Status = Literal["happened", "ongoing", "planned", "hypothetical", "denied", "cancelled"]
DateFrom = Literal["text", "dateline", "publication", "none"]
Precision = Literal["day", "week", "month", "quarter", "year"]
StatementKind = Literal["direct", "indirect", "mixed"]
Attribution = Literal["named", "anonymous", "institution"]
Qualifier = Literal["exact", "over", "under", "about", "almost", "at_least", "up_to"]
ResolvedBy = Literal["knowledge", "story", "none"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", validate_assignment=False)


class Coder(_Model):
    """Which program, weights and codebook wrote the record."""

    name: Literal["dragoman"] = "dragoman"
    version: str
    model: str
    codebook: str = "PLOVER 2.0"


class DatelineInfo(_Model):
    """Where and when the story says it was filed."""

    place: str | None = Field(None, description="Id of the place (P…)")
    date: date | None
    span: Span


class StoryInfo(_Model):
    """The story as the record keeps it."""

    id: str = Field(description="Content hash: the same story read twice has the same id")
    title: str | None
    text: str
    language: str
    publisher: str | None
    url: str | None
    published: date | None
    published_from: Literal["metadata", "text", "option"] | None = Field(
        description="Where the publication day came from"
    )
    dateline: DatelineInfo | None


class Actor(_Model):
    """A person, state, organization or group that acts, is acted on, or speaks."""

    id: str
    name: str
    kind: ActorKind
    country: str | None = Field(description="ISO 3166-1 alpha-3 of the state it belongs to or acts for")
    sectors: list[str] = Field(default_factory=list, description="PLOVER 2.0 sector codes")
    title: str | None = None
    anonymous: bool = False
    knowledge_id: str | None = None
    resolved_by: ResolvedBy = "none"
    confidence: float | None = None
    mentions: list[Span]


class Place(_Model):
    """A place the story names as a place."""

    id: str
    name: str
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    country: str | None
    admin1: str | None = None
    feature: str | None = Field(None, description="country, admin1, city, region, sea, facility …")
    mentions: list[Span]


class Time(_Model):
    """A time expression and the calendar days it stands for."""

    id: str
    span: Span
    start: date | None
    end: date | None
    precision: Precision | None
    timex3: str | None = Field(description="TIMEX3 value, e.g. 2019-04-13, P7M, PRESENT_REF")
    type: Literal["DATE", "TIME", "DURATION", "SET"] = "DATE"


class Event(_Model):
    """Who did what to whom, when and where, in PLOVER 2.0."""

    id: str
    type: str
    mode: str | None
    plover: str = Field(description="Code after PLOVER's reduction of future events")
    status: Status
    actors: list[str]
    recipients: list[str]
    start: date | None
    end: date | None
    date_from: DateFrom
    place: str | None
    contexts: list[str]
    quad: int
    intensity: float | None
    statement: str | None = None
    trigger: Span
    evidence: Span
    mentions: list[Span] = Field(default_factory=list, description="Triggers of retellings in this story")
    confidence: float


class Statement(_Model):
    """An attributed stretch of speech or writing."""

    id: str
    speaker: str | None
    kind: StatementKind
    attribution: Attribution
    channel: str | None
    cue: Span | None
    source: Span | None
    content: list[Span]
    addressee: str | None = None
    within: str | None = Field(None, description="Id of the statement that reports this one")


class Figure(_Model):
    """A quantity that the story claims about the world."""

    id: str
    span: Span
    value: float
    high: float | None = None
    qualifier: Qualifier
    unit: str
    of: str | None
    of_span: Span | None
    statement: str | None = None


class Stop(_Model):
    """One stop of a visit."""

    place: str | None
    country: str | None
    start: date | None
    end: date | None
    events: list[str]


class Visit(_Model):
    """Official travel with its stops."""

    id: str
    travellers: list[str]
    status: Status
    stops: list[Stop]


class Membership(_Model):
    """The story says that one actor belongs to another."""

    member: str
    group: str
    span: Span


class Record(_Model):
    """What one story becomes. The first line of `dragoman read --json` is one of these."""

    coder: Coder
    story: StoryInfo
    actors: list[Actor]
    places: list[Place]
    times: list[Time]
    events: list[Event]
    statements: list[Statement]
    figures: list[Figure]
    visits: list[Visit]
    memberships: list[Membership]
