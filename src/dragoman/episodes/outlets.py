"""Whose word it is: the agency that a story credits, else its publisher; and how many of them are
independent.

Ten papers that print an agency's copy are one source. Two stories count as one where both credit the same
agency, where one publisher wrote both, and where their texts are near-duplicates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from dragoman.episodes.mentions import fold
from dragoman.ingest import agencies

if TYPE_CHECKING:
    from dragoman.record.models import StoryInfo

_TAIL: Final = 400
"""Code points at the end of a text in which lines that credit an agency are looked for."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where a story appeared, and whose copy it says it is. Both None where nothing tells."""

    publisher: str | None
    agency: str | None = None

    @property
    def name(self) -> str | None:
        """What to show: the publisher, and the agency behind it."""
        if self.agency and self.publisher and fold(self.agency) != fold(self.publisher):
            return f"{self.publisher} ({self.agency})"
        return self.publisher or self.agency

    @property
    def source(self) -> str | None:
        """By what two stories are known to be of one source."""
        name = self.agency or self.publisher
        return fold(name) if name else None


def outlet_of(story: StoryInfo) -> Outlet:
    """The outlet of a story.

    >>> from dragoman.record.examples import small_record
    >>> story = small_record().story
    >>> outlet_of(story).name
    'Example Wire'
    >>> outlet_of(story.model_copy(update={"publisher": "Daily", "text": story.text + " (Reuters)"})).name
    'Daily (Reuters)'
    """
    publisher = story.publisher or _host(story.url)
    if publisher is not None:
        publisher = agencies.canonical(publisher) or publisher
    return Outlet(publisher, credited(story))


def _host(url: str | None) -> str | None:
    host = urlsplit(url).hostname if url else None
    return host.removeprefix("www.") if host else None


def credited(story: StoryInfo) -> str | None:
    """The agency that a story credits: in its dateline, in its signature, in a line of its own near the
    end."""
    if story.dateline is not None:
        start, end = story.dateline.span
        found = _named_in(story.text[start:end])
        if found:
            return found
    at = agencies.signature(story.text)
    if at is not None and (found := _named_in(story.text[at:])):
        return found
    for line in reversed(story.text[-_TAIL:].splitlines()):
        if line.strip() and (name := agencies.sole(line)) and agencies.canonical(name):
            return agencies.canonical(name)
    return None


def _named_in(words: str) -> str | None:
    """The first agency named in a dateline or signature."""
    for at in range(len(words)):
        boundary = at == 0 or not words[at - 1].isalnum()
        if boundary and words[at].isalnum() and (found := agencies.match(words, at)):
            return found[1]
    return None


def independent(outlets: Iterable[tuple[str, Outlet]], copies: Iterable[tuple[str, str]] = ()) -> int:
    """Count independent sources among stories: (story, outlet) each, and pairs of stories that are copies.

    A story of which nothing is known counts by itself, unless it is a copy.

    >>> wire = Outlet("Reuters")
    >>> independent([("a", wire), ("b", Outlet("Daily", "Reuters")), ("c", Outlet("Post"))])
    2
    >>> independent([("a", wire), ("c", Outlet("Post"))], copies=[("a", "c")])
    1
    """
    stories = dict(outlets)
    root = {story: story for story in stories}

    def find(story: str) -> str:
        while root[story] != story:
            story = root[story]
        return story

    first: dict[str, str] = {}
    same = [pair for pair in copies if pair[0] in root and pair[1] in root]
    for story, outlet in stories.items():
        if outlet.source is not None:
            same.append((story, first.setdefault(outlet.source, story)))
    for a, b in same:
        root[find(a)] = find(b)
    return len({find(story) for story in stories})
