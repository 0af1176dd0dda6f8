"""The record: typed models of what one story becomes.

One source for the JSON form, the JSON Schema (`dragoman schema`), the Arrow tables and the
codebook. Spans are half-open ``(start, end)`` Unicode code points into ``Story.text``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer, WithJsonSchema

if TYPE_CHECKING:
    import pyarrow as pa

Span = Annotated[tuple[int, int], Field(description="Half-open [start, end) code points into story.text")]


def _shortest(value: float) -> float | int:
    """Write 700000, not 700000.0: counts are whole, and every JSON reader takes either for a number."""
    return int(value) if value.is_integer() else value


Number = Annotated[
    float,
    Field(allow_inf_nan=False),
    PlainSerializer(_shortest, return_type=Any, when_used="json"),
    WithJsonSchema({"type": "number"}),
]

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
    model_config = ConfigDict(
        extra="forbid", validate_assignment=False, json_schema_serialization_defaults_required=True
    )


class Coder(_Model):
    """Which program, weights and codebook wrote the record."""

    name: Literal["dragoman"] = Field(default="dragoman", description="The program")
    version: str = Field(description="Version of the program")
    model: str = Field(description="Name and version of the reader's weights")
    codebook: str = Field(default="PLOVER 2.0", description="Codebook of the codes, with its version")


class DatelineInfo(_Model):
    """Where and when the story says it was filed."""

    place: str | None = Field(default=None, description="Id of the place (P…)")
    date: Annotated[date | None, Field(description="The day; its year may come from the publication day")]
    span: Span = Field(description="The whole dateline")


class StoryInfo(_Model):
    """The story as the record keeps it."""

    id: str = Field(description="Content hash: the same story read twice has the same id")
    title: str | None = Field(description="Headline")
    text: str = Field(description="Normalised text; every span of the record counts code points in it")
    language: str = Field(description="ISO 639-1 code")
    publisher: str | None = Field(description="Who published it, as the story or its metadata says")
    url: str | None = Field(description="Where it was published")
    published: date | None = Field(description="Day of publication")
    published_from: Literal["metadata", "text", "option"] | None = Field(
        description="Where the publication day came from"
    )
    dateline: DatelineInfo | None = Field(description="Where and when it was filed")


class Actor(_Model):
    """A person, state, organization or group that acts, is acted on, or speaks."""

    id: str = Field(description="A1, A2 … in order of first mention")
    name: str = Field(description="Canonical name; the story's fullest form when knowledge has none")
    kind: ActorKind = Field(description="What kind of actor it is")
    country: str | None = Field(description="ISO 3166-1 alpha-3 of the state it belongs to or acts for")
    sectors: list[str] = Field(default_factory=list, description="PLOVER 2.0 sector codes")
    title: str | None = Field(default=None, description="Office on the story's day, or as the story gives it")
    anonymous: bool = Field(default=False, description='True for "a senior official" and the like')
    knowledge_id: str | None = Field(default=None, description="Wikidata QID where known")
    resolved_by: ResolvedBy = Field(default="none", description="What settled who this is")
    confidence: float | None = Field(default=None, description="Of the resolution, 0 to 1")
    mentions: list[Span] = Field(description="Where the story names it, in text order")


class Place(_Model):
    """A place the story names as a place."""

    id: str = Field(description="P1, P2 … in order of first mention")
    name: str = Field(description="Canonical name")
    geonames: int | None = Field(default=None, description="GeoNames id")
    lat: float | None = Field(default=None, description="Latitude, degrees north, WGS 84")
    lon: float | None = Field(default=None, description="Longitude, degrees east, WGS 84")
    country: str | None = Field(description="ISO 3166-1 alpha-3; null for seas and regions of many states")
    admin1: str | None = Field(default=None, description="First-level administrative division")
    feature: str | None = Field(default=None, description="country, admin1, city, region, sea, facility …")
    mentions: list[Span] = Field(description="Where the story names it, in text order")


class Time(_Model):
    """A time expression and the calendar days it stands for."""

    id: str = Field(description="T1, T2 … in text order")
    span: Span = Field(description="The words of the expression")
    start: date | None = Field(description="First day; null when the text gives no basis")
    end: date | None = Field(description="Last day, included")
    precision: Precision | None = Field(description="How exact the days are; null when there are none")
    timex3: str | None = Field(description="TIMEX3 value, e.g. 2019-04-13, P7M, PRESENT_REF")
    type: Literal["DATE", "TIME", "DURATION", "SET"] = Field(default="DATE", description="TIMEX3 type")


class Event(_Model):
    """Who did what to whom, when and where, in PLOVER 2.0."""

    id: str = Field(description="E1, E2 … in order of the triggers")
    type: str = Field(description="The plain action, e.g. CONSULT")
    mode: str | None = Field(description="PLOVER's mode of the action, e.g. visit")
    plover: str = Field(description="Code after PLOVER's reduction of future events")
    status: Status = Field(description="Whether it has happened, as the story tells it")
    actors: list[str] = Field(description="Ids of those who act; everyone, in symmetric events")
    recipients: list[str] = Field(description="Ids of those acted on")
    start: date | None = Field(description="First day")
    end: date | None = Field(description="Last day, included")
    date_from: DateFrom = Field(description="What fixed the day; publication is never taken silently")
    place: str | None = Field(description="Id of the place (P…)")
    contexts: list[str] = Field(description="PLOVER 2.0 contexts")
    quad: int = Field(
        description="1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"
    )
    intensity: float | None = Field(description="PLOVER's score, -10 (conflict) to 10 (cooperation)")
    statement: str | None = Field(
        default=None, description="Id of the statement that asserts it (S…); null: the story"
    )
    trigger: Span = Field(description="The words that name the action")
    evidence: Span = Field(description="The sentence that reports it")
    mentions: list[Span] = Field(default_factory=list, description="Triggers of retellings in this story")
    confidence: float = Field(description="0 to 1")
    codes: dict[str, dict[str, str | int]] | None = Field(
        default=None,
        exclude_if=lambda codes: codes is None,
        description="Its codes in other lists; left out where the codebook maps to none",
    )


class Statement(_Model):
    """An attributed stretch of speech or writing."""

    id: str = Field(description="S1, S2 … in text order")
    speaker: str | None = Field(
        description="Id of the actor (A…); of those who speak together, of the group they make"
    )
    kind: StatementKind = Field(description="In quotation marks, in the story's words, or both")
    attribution: Attribution = Field(description="Whether the speaker is named")
    channel: str | None = Field(description="As the story says: teleconference, Twitter, communiqué …")
    cue: Span | None = Field(description="The word that reports: said, told, according to")
    source: Span | None = Field(description="The words that name the speaker")
    content: list[Span] = Field(description="What is said; several spans when the quotation is split")
    addressee: str | None = Field(default=None, description="Id of the actor spoken to (A…)")
    within: str | None = Field(default=None, description="Id of the statement that reports this one")


class Figure(_Model):
    """A quantity that the story claims about the world."""

    id: str = Field(description="F1, F2 … in text order")
    span: Span = Field(description="The words of the quantity")
    value: Number = Field(description="The quantity, in units of `unit`")
    high: Number | None = Field(default=None, description="Upper end of a range")
    qualifier: Qualifier = Field(description="How the story hedges it")
    unit: str = Field(description="person, percent, ratio, item, country, an ISO 4217 or UCUM code …")
    of: str | None = Field(description="What is counted")
    of_span: Span | None = Field(description="The words of what is counted")
    statement: str | None = Field(default=None, description="Id of the statement that claims it (S…)")


class Stop(_Model):
    """One stop of a visit."""

    place: str | None = Field(description="Id of the place (P…)")
    country: str | None = Field(description="ISO 3166-1 alpha-3")
    start: date | None = Field(description="First day")
    end: date | None = Field(description="Last day, included")
    events: list[str] = Field(description="Ids of the events that happen there (E…)")


class Visit(_Model):
    """Official travel with its stops."""

    id: str = Field(description="V1, V2 … in text order")
    travellers: list[str] = Field(description="Ids of the actors who travel (A…)")
    status: Status = Field(description="Whether the travel has taken place, as the story tells it")
    stops: list[Stop] = Field(description="In the order of travel")


class Membership(_Model):
    """The story says that one actor belongs to another, or speaks with the others of a group."""

    member: str = Field(description="Id of the actor that belongs (A…)")
    group: str = Field(description="Id of the actor it belongs to (A…)")
    span: Span = Field(description="The words that say so")


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

    def evidence(self, span: tuple[int, int]) -> str:
        """Return the words of the story that a span points to.

        >>> from dragoman.record.examples import small_record
        >>> record = small_record()
        >>> record.evidence(record.events[0].trigger)
        'arrived'
        """
        return self.story.text[span[0] : span[1]]

    def to_json(self) -> str:
        """Return the record as one line of JSON: keys in the schema's order, non-ASCII letters as they are.

        >>> from dragoman.record.examples import small_record
        >>> record = small_record()
        >>> Record.from_json(record.to_json()) == record
        True
        """
        return self.model_dump_json()

    @classmethod
    def from_json(cls, line: str | bytes) -> Record:
        """Read a record from one JSON object. Raises pydantic's ``ValidationError`` on anything else."""
        return cls.model_validate_json(line)

    def to_arrow(self) -> dict[str, pa.Table]:
        """Return the record's tables by name; columns are listed in :mod:`dragoman.export.arrow`.

        >>> from dragoman.record.examples import small_record
        >>> small_record().to_arrow()["events"].column("type").to_pylist()
        ['CONSULT']
        """
        from dragoman.export.arrow import record_tables

        return record_tables([self])

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the text with its evidence, and the tables beside it."""
        from dragoman.desk.page import notebook_html

        return notebook_html(self)
