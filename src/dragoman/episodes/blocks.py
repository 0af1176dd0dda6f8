"""Blocking keys: two events are compared only if one of them asks for a key that the other stands under.

A key joins a stretch of days, friendly or hostile, and who takes part: each pair of the states (or stateless
bodies) of an event, the only one of an event that tells of one, and, with the type, one of two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from typing import Final

from dragoman.episodes.mentions import Days, Mention

REACH: Final = 3
"""Days between two events that are still compared: a weekend may pass before a paper tells of a Friday."""
BUCKET: Final = 4
"""Days of a bucket; with it an event of one day stands in one bucket and asks for at most three."""
_MOST_LANDS: Final = 12
"""Lands of one event whose pairs are keys; a declaration of forty states would have 780."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What an event stands under, and what it asks for."""

    stands: tuple[str, ...]
    asks: tuple[str, ...]


def keys_of(mention: Mention) -> Keys:
    """The keys of an event.

    The relation is symmetric: where ``a`` asks for a key of ``b``, ``b`` asks for one of ``a``.
    """
    lands = sorted(mention.lands)[:_MOST_LANDS]
    pairs = [f"{a}+{b}" for a, b in combinations(lands, 2)]
    beside = [f"{land}+ {mention.type}" for land in lands] if len(mention.lands) == 2 else []
    alone = [f"{land} {mention.type}" for land in lands]
    if len(lands) > 1:
        parties, wanted = [*pairs, *beside], [*pairs, *(alone if beside else ())]
    else:
        parties = [*lands, *alone]
        wanted = [*lands, *(f"{land}+ {mention.type}" for land in lands)]
    days = mention.days
    stands = _keys(mention.quad, _buckets(days, 0), parties)
    asks = _keys(mention.quad, _buckets(days, REACH), wanted)
    return Keys(tuple(stands), tuple(asks))


def _keys(quad: int, buckets: Iterable[str], parties: Iterable[str]) -> Iterator[str]:
    # Verbal and material conflict are told of one act ("blocked", "banned"), and so is cooperation.
    side = "cooperation" if quad <= 2 else "conflict"
    parties = list(parties)
    return (f"{side} {bucket} {party}" for bucket in buckets for party in parties)


def _buckets(days: Days | None, margin: int) -> list[str]:
    if days is None:
        return ["undated"]
    first = (days.start - timedelta(days=margin)).toordinal() // BUCKET
    last = (days.end + timedelta(days=margin)).toordinal() // BUCKET
    return [str(bucket) for bucket in range(first, last + 1)]


def meet(a: Mention, b: Mention) -> bool:
    """Whether two events are compared.

    They are when their days are at most :data:`REACH` apart, their acts are both friendly or both hostile,
    and they share a pair of parties, or the only one that both name. Where one names a single party and the
    other two, their types must be the same: of 694 links over the threshold among 1,690 stories 5 were of
    other types, and none was between one party and three, while such pairs were two thirds of all.
    """
    if a.friendly is not b.friendly or (a.days is None) is not (b.days is None):
        return False
    # By numbers: the distance of days is asked of hundreds of pairs a story.
    if b.first - a.last > REACH or a.first - b.last > REACH or a.story == b.story:
        return False
    shared = len(a.lands & b.lands)
    if shared != 1:
        return shared > 1
    fewer, more = sorted((len(a.lands), len(b.lands)))
    return fewer == 1 and (more == 1 or (more == 2 and a.type == b.type))


def met(a: Mention, b: Mention) -> str | None:
    """Say by which key two events are compared; None when they are not."""
    if not meet(a, b):
        return None
    when = "undated" if a.days is None else f"{min(a.days.start, b.days.start if b.days else a.days.start)}"
    side = "cooperation" if a.quad <= 2 else "conflict"
    return f"{side}, {'–'.join(sorted(a.lands & b.lands))}, {when}"
