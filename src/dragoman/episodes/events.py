"""Events as a matter of joining: their groups are episodes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from dragoman.episodes.blocks import keys_of
from dragoman.episodes.linking import Matter
from dragoman.episodes.mentions import Days, Mention, Party
from dragoman.episodes.score import Link, Weights, link, weights


def event_matter(table: Weights | None = None) -> Matter[Mention]:
    """How events are joined into episodes; with the table that ships, unless another is given."""
    used = table or weights()

    def linked(a: Mention, b: Mention, copies: bool) -> Link | None:
        return link(a, b, copies=copies, table=used)

    return Matter("event", keys_of, linked, used.threshold, pack, unpack)


def pack(mention: Mention) -> dict[str, Any]:
    """A mention as JSON can hold it.

    >>> from dragoman.episodes.mentions import mentions_of
    >>> from dragoman.record.examples import small_record
    >>> (mention,) = mentions_of(small_record())
    >>> unpack(pack(mention)) == mention
    True
    """
    days = mention.days
    return {
        **{name: getattr(mention, name) for name in _PLAIN},
        "actors": [asdict(party) for party in mention.actors],
        "recipients": [asdict(party) for party in mention.recipients],
        "days": None if days is None else [days.start.isoformat(), days.end.isoformat(), days.told],
        "published": mention.published.isoformat() if mention.published else None,
        "words": sorted(mention.words),
        "cast": sorted(mention.cast),
    }


def unpack(data: Mapping[str, Any]) -> Mention:
    """The mention that :func:`pack` made this of."""
    days = data["days"]
    return Mention(
        **{name: data[name] for name in _PLAIN},
        actors=tuple(Party(**party) for party in data["actors"]),
        recipients=tuple(Party(**party) for party in data["recipients"]),
        days=Days(date.fromisoformat(days[0]), date.fromisoformat(days[1]), days[2]) if days else None,
        published=date.fromisoformat(data["published"]) if data["published"] else None,
        words=frozenset(data["words"]),
        cast=frozenset(data["cast"]),
    )


_PLAIN = ("uid", "story", "type", "mode", "status", "quad", "place", "country", "trigger")
