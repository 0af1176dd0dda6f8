"""What the reader learns from: words in paragraphs, with whichever layers a corpus annotates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.annotate.layers import Attribution


@dataclass(frozen=True, slots=True)
class EventMark:
    """An annotated event: the word that names it, and which words mention its parties.

    ``mode`` is "" where there is none. ``parties``: of each mention that was judged, by its head word, "O",
    "actor" or "recipient"; mentions of which nothing is known are left out.
    """

    word: int
    type: str
    mode: str
    status: str
    parties: dict[int, str]


@dataclass(slots=True)
class Example:
    """One document. Layers that its corpus does not annotate are ``None``; all places are words.

    ``blocks``: paragraphs as half-open ranges. ``starts``: which words begin a sentence. ``heads``: 0 for a
    root, else 1 + the head's place in its own sentence. ``entities``, ``times``: BIO tags. ``unsure``: words
    whose layers were left out of the learning (rows that could not be read).
    """

    name: str
    words: list[str]
    blocks: list[tuple[int, int]]
    starts: list[bool] | None = None
    upos: list[str] | None = None
    feats: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None
    relations: list[str] | None = None
    entities: list[str] | None = None
    times: list[str] | None = None
    attributions: list[Attribution] | None = None
    events: list[EventMark] | None = None
    unsure: set[int] = field(default_factory=set)

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Half-open ranges of the sentences; none where the corpus marks none."""
        if self.starts is None:
            return []
        at = [place for place, begins in enumerate(self.starts) if begins]
        return list(zip(at, [*at[1:], len(self.words)], strict=True))


def bio_tags(length: int, spans: Sequence[tuple[int, int, str]]) -> list[str]:
    """Return BIO tags of half-open, typed spans; of two that overlap the first keeps its words.

    >>> bio_tags(4, [(1, 3, "DATE")])
    ['O', 'B-DATE', 'I-DATE', 'O']
    """
    tags = ["O"] * length
    for start, end, label in spans:
        if any(tag != "O" for tag in tags[start:end]):
            continue
        tags[start:end] = [f"I-{label}"] * (end - start)
        tags[start] = f"B-{label}"
    return tags
