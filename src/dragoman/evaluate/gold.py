"""Hand-made records: what a careful reader finds in a story, one JSON file a story.

The guide to annotation says what belongs in them. Strings (``sentence``, ``trigger``, ``content``, ``text``)
are verbatim stretches of the story; they are looked up in it, so that no offsets need to be written by hand.
"""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dragoman.errors import InputError
from dragoman.record.models import Attribution, Span, StatementKind, Status


class _Gold(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class GoldActor(_Gold):
    """Somebody who acts or is acted on."""

    name: str
    country: str | None = None
    kind: str | None = None


class GoldPlace(_Gold):
    """Where an event takes place."""

    name: str | None = None
    country: str | None = None


class GoldEvent(_Gold):
    """Who did what to whom. ``core``: an analyst would insist on having it."""

    type: str
    mode: str | None = None
    plover: str
    status: Status
    actors: tuple[GoldActor, ...]
    recipients: tuple[GoldActor, ...]
    start: date | None = None
    end: date | None = None
    place: GoldPlace | None = None
    trigger: str
    sentence: str
    core: bool = True


class GoldStatement(_Gold):
    """An attributed stretch of speech or writing; of a split quotation the first stretch."""

    speaker: str | None = None
    speaker_country: str | None = None
    kind: StatementKind
    attribution: Attribution
    content: str
    cue: str | None = None


class GoldFigure(_Gold):
    """A quantity that the story claims."""

    text: str
    value: float
    qualifier: str = "exact"
    unit: str = "item"
    of: str | None = None


class GoldStop(_Gold):
    """One stop of a visit."""

    place: str | None = None
    country: str | None = None
    start: date | None = None
    end: date | None = None


class GoldVisit(_Gold):
    """Official travel."""

    traveller: str
    traveller_country: str | None = None
    status: Status
    stops: tuple[GoldStop, ...]


class GoldName(_Gold):
    """A place name, once for each form."""

    text: str
    country: str | None = None


class GoldDate(_Gold):
    """An expression that stands for calendar days, first and last."""

    text: str
    start: date | None
    end: date | None


class GoldStory(_Gold):
    """All that a careful reader finds in one story."""

    id: str
    published: date | None = None
    events: tuple[GoldEvent, ...] = Field(default=())
    statements: tuple[GoldStatement, ...] = Field(default=())
    figures: tuple[GoldFigure, ...] = Field(default=())
    visits: tuple[GoldVisit, ...] = Field(default=())
    places: tuple[GoldName, ...] = Field(default=())
    dates: tuple[GoldDate, ...] = Field(default=())


def read_gold(path: Path) -> GoldStory:
    """Read one hand-made record. ``InputError`` names the file and the line or the key that is wrong."""
    try:
        return GoldStory.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise InputError(str(path), "not UTF-8", f"byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise InputError(str(path), f"not JSON: {error.msg}", f"line {error.lineno}") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise InputError(str(path), first["msg"], ".".join(map(str, first["loc"])) or None) from error


def read_gold_folder(folder: Path) -> list[tuple[Path, GoldStory]]:
    """Return the hand-made records of a folder by name. ``InputError`` when there are none."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise InputError(str(folder), "no hand-made records (*.json)")
    return [(path, read_gold(path)) for path in paths]


def locate(text: str, words: str) -> Span | None:
    """Return where words first stand in a text, whatever white space parts them there; ``None`` if nowhere.

    >>> locate("He came to\\nLima.", "to Lima"), locate("He came.", "Lima")
    ((8, 15), None)
    """
    start = text.find(words)
    if start >= 0:
        return start, start + len(words)
    found = re.search(r"\s+".join(map(re.escape, words.split())), text)
    return found.span() if found else None


def unlocated(gold: GoldStory, text: str) -> list[str]:
    """Return the verbatim strings of a hand-made record that its story does not hold."""
    strings = [words for one in gold.statements for words in (one.content, one.cue) if words]
    strings += [one.text for one in gold.figures]
    strings += [one.text for one in gold.places]
    strings += [one.text for one in gold.dates]
    strings += [one.sentence for one in gold.events]
    wrong = [words for words in strings if locate(text, words) is None]
    for event in gold.events:
        at = locate(text, event.sentence)
        if at and locate(text[slice(*at)], event.trigger) is None:
            wrong.append(event.trigger)
    return list(dict.fromkeys(wrong))
