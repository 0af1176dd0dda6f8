"""First and second persons: "I" within a quotation is who speaks it."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.annotate.clusters import Clusters
from dragoman.annotate.layers import Attribution
from dragoman.annotate.mentions import Grid, Mention

_WRITER = ""


def join_speakers(
    grid: Grid,
    clusters: Clusters,
    attributions: Sequence[Attribution],
    speakers: Sequence[str | None] | None,
) -> None:
    """Join the first persons of each voice with one another and with its source, and "you" likewise."""
    voices = _voices(grid, clusters, attributions, speakers)
    first: dict[tuple[str, str], Mention] = {}
    for mention in clusters.mentions:
        pronoun = mention.pronoun
        if pronoun is None or pronoun.person == 3:
            continue
        voice, source = voices[mention.head]
        person = (
            "I" if pronoun.person == 1 and pronoun.number == "s" else "we" if pronoun.person == 1 else "you"
        )
        if person == "I" and source is not None and _can_say_i(clusters, source):
            clusters.join(source, mention, forced=True)
        if person == "I" and source is None and voice == _WRITER and grid.sentence[mention.head] == 0:
            continue
        earlier = first.setdefault((voice, person), mention)
        if earlier is not mention:
            clusters.join(earlier, mention, forced=True)


def _can_say_i(clusters: Clusters, source: Mention) -> bool:
    cluster = clusters.of(source)
    return False not in cluster.animacy and "p" not in cluster.numbers


def _voices(
    grid: Grid,
    clusters: Clusters,
    attributions: Sequence[Attribution],
    speakers: Sequence[str | None] | None,
) -> list[tuple[str, Mention | None]]:
    """For every token the voice it is spoken in and the mention of who speaks, innermost reports last."""
    size = len(grid.words)
    named = speakers or ()
    voices: list[tuple[str, Mention | None]] = [
        ((named[number] or _WRITER) if number < len(named) else _WRITER, None) for number in grid.sentence
    ]
    by_head = {mention.head: mention for mention in clusters.mentions if mention.kind != "group"}
    by_size = sorted(attributions, key=lambda a: -sum(end - start for start, end in a.content))
    for attribution in by_size:
        source = _mention_in(attribution.source, by_head)
        if source is None:
            continue
        owner = clusters.of(source).members[0]
        for start, end in attribution.content:
            for i in range(start, min(end, size)):
                voices[i] = (f"#{owner}", source)
    return voices


def _mention_in(span: tuple[int, int] | None, by_head: dict[int, Mention]) -> Mention | None:
    """The longest mention whose head lies in a span."""
    if span is None:
        return None
    inside = [by_head[i] for i in range(*span) if i in by_head]
    return max(inside, key=lambda m: (m.end - m.start, -m.start), default=None)
