"""A story as the reader takes it in: normalised text and what its furniture says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

FurnitureKind = Literal[
    "agency",
    "headline",
    "subhead",
    "dateline",
    "heading",
    "byline",
    "signoff",
    "published",
    "caption",
    "boilerplate",  # share lines, "Read more…", addresses of pages, labels of news archives
    "sources",  # the list of sources that ends a wiki story
]
PublishedFrom = Literal["metadata", "text", "option"]


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch of a story that is not prose: half-open ``[start, end)`` code points into the text."""

    kind: FurnitureKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when a story was filed. ``place`` is the span of the place name, if there is one."""

    start: int
    end: int
    place: tuple[int, int] | None
    date: date | None


@dataclass(frozen=True, slots=True)
class Story:
    """One story. All offsets are half-open code points into ``text``."""

    id: str
    text: str
    language: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: date | None = None
    published_from: PublishedFrom | None = None
    dateline: Dateline | None = None
    furniture: tuple[Furniture, ...] = ()
    paragraphs: tuple[tuple[int, int], ...] = ()
    """Spans to read as prose, in order: paragraphs, and headlines and headings (also listed in
    ``furniture``). Agency lines, datelines, sign-offs and "Published:" lines are in none of them."""
    path: str | None = None
    meta: dict[str, str] = field(default_factory=dict)
