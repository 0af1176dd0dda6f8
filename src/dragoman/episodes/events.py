"""Events as a matter of joining: their groups are episodes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from functools import lru_cache
from typing import Any

from dragoman.episodes.blocks import keys_of, meet
from dragoman.episodes.linking import Matter
from dragoman.episodes.mentions import Days, Mention, Party
from dragoman.episodes.score import Link, Weights, link, weights


def event_matter(table: Weights | None = None) -> Matter[Mention]:
    """How events are joined into episodes; with the table that ships, unless another is given."""
    used = table or weights()

    def linked(a: Mention, b: Mention, copies: bool) -> Link | None:
        return link(a, b, copies=copies, table=used)

    return Matter("event", keys_of, linked, used.threshold, pack, unpack, meet)


def pack(mention: Mention) -> dict[str, Any]:
    """A mention as JSON can hold it: short, since each story's neighbours are read from it.

    >>> from dragoman.episodes.mentions import mentions_of
    >>> from dragoman.record.examples import small_record
    >>> (mention,) = mentions_of(small_record())
    >>> unpack(pack(mention)) == mention
    True
    """
    days = mention.days
    return {
        "of": [getattr(mention, name) for name in _PLAIN],
        "actors": [_packed(party) for party in mention.actors],
        "recipients": [_packed(party) for party in mention.recipients],
        "days": None if days is None else [days.start.isoformat(), days.end.isoformat(), days.told],
        "published": mention.published.isoformat() if mention.published else None,
        "words": " ".join(sorted(mention.words)),
        "cast": sorted(mention.cast),
    }


def unpack(data: Mapping[str, Any]) -> Mention:
    """The mention that :func:`pack` made this of."""
    days, published = data["days"], data["published"]
    uid, story, kind, mode, status, quad, place, country, trigger = data["of"]
    return Mention(
        uid,
        story,
        kind,
        mode,
        status,
        quad,
        tuple([_party(*party) for party in data["actors"]]),
        tuple([_party(*party) for party in data["recipients"]]),
        _days(*days) if days else None,
        _day(published) if published else None,
        place,
        country,
        trigger,
        frozenset(data["words"].split()),
        _cast(*data["cast"]),
    )


def _packed(party: Party) -> list[Any]:
    return [getattr(party, name) for name in _OF_PARTY]


@lru_cache(maxsize=4096)
def _party(*values: Any) -> Party:
    """Return a party: the same few take part in most events."""
    return Party(*values)


@lru_cache(maxsize=4096)
def _days(start: str, end: str, told: bool) -> Days:
    return Days(date.fromisoformat(start), date.fromisoformat(end), told)


@lru_cache(maxsize=4096)
def _day(iso: str) -> date:
    return date.fromisoformat(iso)


@lru_cache(maxsize=4096)
def _cast(*names: str) -> frozenset[str]:
    """Return a cast: all events of a story have the same."""
    return frozenset(names)


_PLAIN = ("uid", "story", "type", "mode", "status", "quad", "place", "country", "trigger")
_OF_PARTY = tuple(field.name for field in fields(Party))
