"""A story's furniture: which blocks are prose, which are headlines and headings, and what the rest says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from dragoman.ingest import agencies, dateline, lines
from dragoman.ingest.dates import find_day
from dragoman.ingest.draft import Block, Draft, Role
from dragoman.ingest.story import Dateline, Furniture, FurnitureKind

_ENDED = re.compile(r"[.!?…:;]\s?[\"“”‘'’)\]]*\Z")
_STOPPED = re.compile(r"(?:[.…:;,–—]|\band)\s?[\"“”‘'’)\]]*\Z")
_SPEAKER = re.compile(r"(?:Q|A|[A-Z][A-Z .'’-]{1,30}:)\s")  # "Q Can you hear me?", "MS. SMITH: Yes?"
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_HEADLINE_WORDS = 28
_HEADING_WORDS = 14  # section headings are shorter than headlines
_QUESTION_WORDS = 9  # a longer question or exclamation is speech
_LIST_RUN = 3  # so many short blocks in a row are a list of names or points, not headings
_DATELINE_REACH = 2  # paragraphs of prose in which a dateline may stand
_SOURCE_WORDS = 60  # an entry in a list of sources is shorter than this

_READ: frozenset[FurnitureKind] = frozenset({"headline", "subhead", "heading"})


@dataclass(slots=True)
class _Part:
    """A block with its place in the text; ``prose`` is the half-open stretch of it that is read."""

    text: str
    start: int
    role: Role
    prose: tuple[int, int]
    words: int
    kind: FurnitureKind | None = None

    def ended(self) -> bool:
        return _ENDED.search(self.text) is not None


@dataclass(frozen=True, slots=True)
class Layout:
    """The text of a draft, laid out, with everything that its furniture says."""

    text: str
    furniture: tuple[Furniture, ...]
    paragraphs: tuple[tuple[int, int], ...]
    dateline: Dateline | None
    title: str | None
    publisher: str | None
    published: date | None
    """Publication day stated in the text itself, by a "Published:" line or a full date in the dateline."""


@dataclass(slots=True)
class _Reading:
    parts: list[_Part]
    furniture: list[Furniture] = field(default_factory=list)
    found: tuple[_Part, dateline.FoundDateline] | None = None
    publisher: str | None = None
    stamped: date | None = None


def lay_out(draft: Draft, *, published: date | None = None) -> Layout:
    """Join a draft's blocks by blank lines and tell prose from furniture.

    ``published`` (from an option or metadata) gives a dateline without a year its year.

    >>> blocks = ("Andina", "Ministers to meet", "LIMA, Apr. 9. Ministers will meet here.", "(END) ABC/DEF")
    >>> layout = lay_out(Draft(tuple(map(Block, blocks))), published=date(2019, 4, 9))
    >>> [layout.text[start:end] for start, end in layout.paragraphs]
    ['Ministers to meet', 'Ministers will meet here.']
    >>> layout.title, layout.publisher, layout.dateline.date
    ('Ministers to meet', 'Andina', datetime.date(2019, 4, 9))
    """
    reading = _Reading(_place(draft.blocks))
    for part in reading.parts:
        _by_own_words(reading, part)
    _find_dateline(reading)
    top = _body_start(reading)
    _top(reading.parts[:top], draft.title)
    _sources(reading.parts, top)
    _headings(reading.parts[top:])
    _close(reading)
    return _layout(reading, draft, published)


def _place(blocks: Sequence[Block]) -> list[_Part]:
    parts: list[_Part] = []
    at = 0
    for block in blocks:
        parts.append(_Part(block.text, at, block.role, (0, len(block.text)), _count(block.text)))
        at += len(block.text) + 2
    return parts


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def _by_own_words(reading: _Reading, part: _Part) -> None:
    """Kinds that need no context. Prose may hold such words too, so only whole blocks count."""
    if part.role == "caption":
        part.kind = "caption"
        return
    kind = lines.kind_of(part.text)
    if kind == "published" or (kind is None and lines.is_dated_time(part.text)):
        day = lines.stamp_day(part.text)
        reading.stamped = reading.stamped or (day.on(None) if day else None)
        part.kind = "published"
    elif kind == "updated":
        part.kind = "published"
    elif kind == "agency":
        reading.publisher = reading.publisher or agencies.sole(part.text)
        part.kind = "agency"
    elif kind == "initials":
        part.kind = "signoff" if part is reading.parts[-1] and len(reading.parts) > 1 else None
    else:
        part.kind = kind


def _is_prose(part: _Part) -> bool:
    """A paragraph: it ends as sentences do and is long enough, or too long for anything else."""
    if part.kind is not None or part.role == "heading":
        return False
    words = part.words
    return (
        (_STOPPED.search(part.text) is not None and words >= 5)
        or (part.ended() and words > 18)
        or (words > _HEADLINE_WORDS)
    )


def _find_dateline(reading: _Reading) -> None:
    """The first dateline, in the head of the story or its first paragraphs."""
    seen = 0
    for part in reading.parts:
        if part.kind is not None or part.role == "heading":
            continue
        if found := dateline.find(part.text):
            # A dateline that opens a short line without a full stop opens a headline instead
            # ("Geneva: talks resume"), unless it says when or who.
            plain = found.prose is not None and not (found.day or found.agency) and not part.ended()
            if not (plain and part.words <= _HEADING_WORDS and part is not reading.parts[-1]):
                _take_dateline(reading, part, found)
                return
        seen += _is_prose(part)
        if seen >= _DATELINE_REACH:
            return


def _take_dateline(reading: _Reading, part: _Part, found: dateline.FoundDateline) -> None:
    reading.found = (part, found)
    if found.prose is None:
        part.kind = "dateline"
    else:
        part.prose = (found.prose, len(part.text))
        reading.furniture.append(Furniture("dateline", part.start + found.start, part.start + found.end))


def _body_start(reading: _Reading) -> int:
    """The index of the first paragraph: the one with the dateline, else the first that is prose."""
    parts = reading.parts
    if reading.found and reading.found[1].prose is not None:
        return parts.index(reading.found[0])
    start = next((at for at, part in enumerate(parts) if _is_prose(part)), None)
    if start is not None:
        return start
    # No paragraph at all: whatever is not furniture is all there is to read.
    return next((at for at, part in enumerate(parts) if part.kind is None), 0)


def _top(parts: Sequence[_Part], title: str | None) -> None:
    """Headline and subheads above the body. A stated title that recurs is the headline."""
    free = [part for part in parts if part.kind is None]
    for part in free:
        part.kind = "subhead"
    if not free:
        return
    named = next((part for part in free if title and _same(part.text, title)), None)
    # "WORLD", "Middle East" above a line of four words and more is the section's name.
    kicker = len(free) > 1 and free[0].words <= 2 and free[1].words >= 4
    headline = named or free[1 if kicker else 0]
    if title is None or named:
        headline.kind = "headline"


def _same(headline: str, title: str) -> bool:
    """Whether a line is the stated title, which pages lengthen by their own name."""
    a, b = headline.casefold(), title.casefold()
    return a == b or (_count(a) >= 3 and (a in b or b in a))


def _sources(parts: Sequence[_Part], top: int) -> None:
    """The list of sources at the end, if all that stands below its heading can be an entry."""
    heads = [at for at in range(top + 1, len(parts)) if lines.is_sources_heading(parts[at].text)]
    if not heads:
        return
    last = max((at for at in range(heads[0], len(parts)) if not _can_be_source(parts[at])), default=-1)
    first = next((at for at in heads if at > last), len(parts))
    for part in parts[first:]:
        part.kind = "sources" if part.kind != "signoff" else part.kind


def _can_be_source(part: _Part) -> bool:
    dated = "://" in part.text or find_day(part.text) is not None
    return part.kind != "dateline" and part.words < _SOURCE_WORDS and (dated or not _is_prose(part))


def _headings(parts: Sequence[_Part]) -> None:
    """Section headings: marked as such, or short lines that stand between paragraphs."""
    for at, part in enumerate(parts):
        if part.kind is not None:
            continue
        plain = at > 0 and part.role == "text" and _short(part)
        if part.role == "heading" or (plain and _followed_by_prose(parts, at)):
            part.kind = "heading"


def _short(part: _Part) -> bool:
    words = part.words
    opens = part.text[0]
    asked = part.ended() and (words > _QUESTION_WORDS or _SPEAKER.match(part.text))
    shaped = (opens.isupper() or opens.isdigit()) and not _STOPPED.search(part.text) and not asked
    return shaped and 0 < words <= _HEADING_WORDS


def _followed_by_prose(parts: Sequence[_Part], at: int) -> bool:
    """A heading heads something: prose follows, and the short lines around it do not make a list."""
    first = last = at
    while first > max(0, at - _LIST_RUN) and _in_run(parts[first - 1], "heading"):
        first -= 1
    while last + 1 < min(len(parts), at + _LIST_RUN) and _in_run(parts[last + 1]):
        last += 1
    below = any(parts[index].kind is None for index in range(last + 1, len(parts)))
    return last - first + 1 < _LIST_RUN and below


def _in_run(part: _Part, *kinds: FurnitureKind) -> bool:
    return (part.kind is None or part.kind in kinds) and _short(part)


def _close(reading: _Reading) -> None:
    """Cut sign-offs from the ends of paragraphs."""
    for part in reading.parts:
        if part.kind is None and part.prose[1] - part.prose[0] > 0:
            end = lines.tail(part.text)
            if part.prose[0] < end < part.prose[1]:
                begin = end + len(part.text[end:]) - len(part.text[end:].lstrip())
                part.prose = (part.prose[0], end)
                reading.furniture.append(
                    Furniture("signoff", part.start + begin, part.start + len(part.text))
                )
                reading.publisher = reading.publisher or agencies.sole(part.text[begin:])


def _layout(reading: _Reading, draft: Draft, published: date | None) -> Layout:
    furniture = list(reading.furniture)
    paragraphs: list[tuple[int, int]] = []
    for part in reading.parts:
        if part.kind is not None:
            furniture.append(Furniture(part.kind, part.start, part.start + len(part.text)))
        if part.kind is None or part.kind in _READ:
            paragraphs.append((part.start + part.prose[0], part.start + part.prose[1]))
    headline = next((part.text for part in reading.parts if part.kind == "headline"), None)
    line, filed = _dateline(reading, published or reading.stamped)
    agency = reading.found[1].agency if reading.found else None
    return Layout(
        text="\n\n".join(part.text for part in reading.parts),
        furniture=tuple(sorted(furniture, key=lambda piece: (piece.start, piece.end))),
        paragraphs=tuple(paragraphs),
        dateline=line,
        title=draft.title or headline,
        publisher=draft.publisher or reading.publisher or agency,
        published=reading.stamped or filed,
    )


def _dateline(reading: _Reading, published: date | None) -> tuple[Dateline | None, date | None]:
    """The dateline with its day, and the day it states in full."""
    if reading.found is None:
        return None, None
    part, found = reading.found
    place = (part.start + found.place[0], part.start + found.place[1]) if found.place else None
    day = found.day.on(published) if found.day else None
    stated = day if found.day and found.day.year is not None else None
    return Dateline(part.start + found.start, part.start + found.end, place, day), stated
