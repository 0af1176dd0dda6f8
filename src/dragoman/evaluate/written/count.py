"""How much of what the written stories hold: by type, mode, status, style, region and so on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from dragoman.evaluate.written.story import Story
from dragoman.ontology.codebook import Codebook, load_codebook

Row = tuple[str, str, int]


def count(stories: Iterable[Story], *, codebook: Codebook | None = None) -> list[Row]:
    """Rows of kind of count, label and number; types, modes, contexts and statuses also where they are 0."""
    book = codebook or load_codebook()
    listed = list(stories)
    events = [event for story in listed for event in story.events]
    modes = [f"{kind.name}/{mode}" for kind in book.types.values() for mode in kind.modes]
    rows = list(_totals(listed))
    rows += _table("type", [event.type for event in events], book.types)
    rows += _table("mode", [f"{event.type}/{event.mode}" for event in events if event.mode], modes)
    rows += _table("status", [event.status for event in events], book.statuses)
    rows += _table("context", [name for event in events for name in event.contexts], book.contexts)
    rows += _table("style", [story.style for story in listed])
    rows += _table("region", [story.region for story in listed])
    rows += _table("negatives", [name for story in listed for name in story.negatives])
    years = [story.published.year if story.published else None for story in listed]
    rows += _table("decade", [f"{year // 10}0s" if year else "-" for year in years])
    return rows


def _totals(stories: list[Story]) -> Iterator[Row]:
    yield "total", "stories", len(stories)
    yield "total", "words", sum(len(story.text.split()) for story in stories)
    yield "total", "core events", sum(event.core for story in stories for event in story.events)
    yield "total", "stories with negatives", sum(bool(story.negatives) for story in stories)
    for layer in ("actors", "events", "statements", "figures", "visits", "places", "times"):
        yield "total", layer, sum(len(getattr(story, layer)) for story in stories)


def _table(kind: str, values: list[str], labels: Iterable[str] = ()) -> Iterator[Row]:
    found = Counter(dict.fromkeys(labels, 0))
    found.update(values)
    yield from ((kind, label, number) for label, number in found.most_common())
