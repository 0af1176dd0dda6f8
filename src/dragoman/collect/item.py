"""What collecting yields: the bytes of one story with how to read them, or what could not be read and why."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

Form = Literal["file", "fields", "record"]
"""``file``: a whole document. ``fields``: a JSON object of which some fields are the story (a line of JSON, a
row of a table, an entry of a feed). ``record``: a record that was coded already."""


@dataclass(frozen=True)
class How:
    """How to read an item's bytes. Nothing of it depends on the machine: the same everywhere."""

    form: Form
    suffix: str = ""
    """The ending of the file's name, which tells the format of a document."""
    columns: dict[str, str] = field(default_factory=dict)
    """Part of a story (``text``, ``title`` …) → the field that holds it, where the user says so."""
    published: date | None = None
    publisher: str | None = None

    def as_json(self) -> dict[str, object]:
        """Return it as JSON would hold it, what is not set left out.

        >>> How("file", ".md", published=date(2019, 4, 9)).as_json()
        {'form': 'file', 'suffix': '.md', 'published': '2019-04-09'}
        """
        values = {name: value for name, value in asdict(self).items() if value}
        return {**values, "published": self.published.isoformat()} if self.published else values

    @classmethod
    def from_json(cls, values: dict[str, object]) -> How:
        """Return what :meth:`as_json` was made from.

        >>> How.from_json(How("fields", columns={"text": "body"}).as_json()).columns
        {'text': 'body'}
        """
        day = values.get("published")
        return cls(**{**values, "published": date.fromisoformat(str(day)) if day else None})  # type: ignore[arg-type]

    @cached_property
    def hash(self) -> str:
        """Sixteen hex digits that tell ways of reading apart."""
        return hashlib.sha256(json.dumps(self.as_json(), sort_keys=True).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Item:
    """One story as it was found."""

    place: str
    """The file, and the line or entry in it: what a person needs to find it again."""
    raw: bytes
    how: How
    weight: int = 0
    """How many bytes of what was asked to be read it stands for, for progress."""

    @cached_property
    def sha256(self) -> str:
        """Hash of the bytes, hex."""
        return hashlib.sha256(self.raw).hexdigest()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A place whose bytes could not be had, or are beyond reading."""

    place: str
    reason: str
    code: str
    raw: bytes | None = None
    weight: int = 0


Found = Item | Unreadable
