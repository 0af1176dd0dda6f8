"""Annotation that stands apart from its text: document name, offsets and labels, never its words.

Spans are half-open ``(start, end)`` code points into the text that :mod:`.sources` makes of the source.
Wherever the annotation repeats words of the text, it points to them; a string stands only where the annotator
knows a name that the text does not spell out ("Joe Biden" for "the President"), or counts in their own words.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dragoman.errors import DragomanError
from dragoman.record.models import ActorKind, Attribution, Number, Qualifier, Span, StatementKind, Status

Words = Span | str | list[Span | str]
_OPTIONAL = frozenset({"cuts", "contexts", "implied", "by", "inside"})


class StandoffError(DragomanError):
    """A standoff file, its source or the text that it belongs to cannot be used."""

    code: ClassVar[str] = "D601"
    exit_code: ClassVar[int] = 2


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Actor(_Model):
    """Somebody who acts, is acted on, travels or speaks."""

    id: str
    name: Words = Field(description="The fullest form of the text, or the name when the text has none")
    country: str | None = Field(description="ISO 3166-1 alpha-3")
    kind: ActorKind
    mentions: list[Span] = Field(description="Words that name it, in text order; pronouns are left out")
    implied: bool = Field(default=False, description="No words of the text name it: the action tells of it")


class EventPlace(_Model):
    """Where an event takes place."""

    name: Words
    country: str | None


class Event(_Model):
    """Who did what to whom, in the codebook's types and modes."""

    id: str
    type: str
    mode: str | None
    plover: str = Field(description="Code after the reduction of future events")
    status: Status
    actors: list[str]
    recipients: list[str]
    start: date | None
    end: date | None
    place: EventPlace | None
    contexts: list[str] = Field(default_factory=list, description="Left out where not annotated")
    trigger: Span
    evidence: Span = Field(description="The sentence that reports it")
    core: bool = Field(description="A careful analyst would insist on it")
    by: str | None = Field(default=None, description="Id of the statement that alone asserts it")


class Statement(_Model):
    """An attributed stretch of speech or writing."""

    id: str
    speaker: Words = Field(description="The speaker as annotated, several joined by 'and'")
    country: str | None
    actors: list[str] = Field(description="Ids of the actors that speak, where they take part in events")
    kind: StatementKind
    attribution: Attribution
    cue: Span | None
    content: list[Span] = Field(min_length=1)
    inside: str | None = Field(default=None, description="Id of the statement that passes it on")


class Figure(_Model):
    """A quantity."""

    id: str
    span: Span
    value: Number
    qualifier: Qualifier
    unit: str
    of: Words | None


class Stop(_Model):
    """One stop of a visit."""

    place: Words | None
    country: str | None
    start: date | None
    end: date | None


class Visit(_Model):
    """Official travel."""

    id: str
    travellers: list[str]
    status: Status
    stops: list[Stop]


class Place(_Model):
    """A place name where it first stands in the text."""

    id: str
    span: Span
    country: str | None


class Time(_Model):
    """A time expression and its calendar days."""

    id: str
    span: Span
    start: date
    end: date


class Document(_Model):
    """The annotation of one source document."""

    name: str
    collection: str = Field(description="Where the source document is from, see corpus/README.md")
    document: str = Field(description="File name of the source document")
    sha256: str = Field(pattern="^[0-9a-f]{64}$", description="Of the text in UTF-8")
    length: int = Field(description="Code points of the text")
    cuts: list[Span] = Field(default_factory=list, description="Stray characters to leave out of the text")
    published: date | None
    actors: list[Actor]
    events: list[Event]
    statements: list[Statement]
    figures: list[Figure]
    visits: list[Visit]
    places: list[Place]
    times: list[Time]

    def check_text(self, text: str) -> None:
        """Raise :class:`StandoffError` unless ``text`` is the one that was annotated."""
        if digest(text) != self.sha256:
            raise StandoffError(f"{self.name}: not the text that was annotated (SHA-256 differs)")

    def to_json(self) -> str:
        """The file's content: one line for each actor, event and so on, so that changes can be read.

        Optional fields that say nothing are left out, as ``cuts``, ``contexts`` and ``implied``.
        """
        lines = []
        for key, value in self.model_dump(mode="json").items():
            if isinstance(value, list) and value and isinstance(value[0], dict):
                rows = ",\n".join(f"  {_compact(_said(row))}" for row in value)
                lines.append(f' "{key}": [\n{rows}\n ]')
            elif value or key not in _OPTIONAL:
                lines.append(f' "{key}": {_compact(value)}')
        return "{\n" + ",\n".join(lines) + "\n}\n"


def words(text: str, value: Words) -> str:
    """What a field says: the words of the text that it points to, the string that it is, or both in a row.

    >>> words("Peru and Chile spoke.", (9, 14)), words("The two spoke.", "Peru")
    ('Chile', 'Peru')
    >>> words("Peru and Chile spoke.", ["envoys of ", (0, 4)])
    'envoys of Peru'
    """
    if isinstance(value, list):
        return "".join(words(text, piece) for piece in value)
    return value if isinstance(value, str) else text[value[0] : value[1]]


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read_document(path: Path) -> Document:
    """Read one standoff file. :class:`StandoffError` names the file and what is wrong."""
    try:
        return Document.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise StandoffError(f"{path}: {' '.join(str(error).split())}") from error


def read_corpus(folder: Path) -> list[Document]:
    """Read every ``*.json`` of a folder, by name. :class:`StandoffError` when there are none."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise StandoffError(f"{folder}: no standoff files (*.json)")
    return [read_document(path) for path in paths]


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _said(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value or key not in _OPTIONAL}
