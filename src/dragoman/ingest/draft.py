"""What a format reader hands over: the story's blocks in reading order and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Role = Literal["text", "heading", "item", "caption"]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item; ``role`` is what the file's own markup says."""

    text: str
    role: Role = "text"


@dataclass(frozen=True, slots=True)
class Draft:
    """A story before its furniture is understood. Metadata are those that the file states, never inferred."""

    blocks: tuple[Block, ...]
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    url: str | None = None
    meta: dict[str, str] = field(default_factory=dict)
