"""What of ours stands on a ``Doc``, as bytes: for ``doc.to_bytes()``, ``DocBin`` and several processes.

spaCy stores user data with msgpack, which knows no types of ours: they go through ``srsly``'s registries as
marked objects. Tuples inside of clusters come back as lists, as msgpack has one kind of sequence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import Any, Final

import srsly

from dragoman.annotate.layers import Attribution, EventMention
from dragoman.ingest.story import Dateline, Furniture, Story

_MARK: Final = "__dragoman__"
Chain = Callable[[Any], Any] | None


def encode(value: Any, chain: Chain = None) -> Any:
    """Return the marked form of a value of ours; any other goes down the chain."""
    if isinstance(value, Attribution):
        return {_MARK: "attribution", **asdict(value)}
    if isinstance(value, EventMention):
        fields = {**asdict(value), "parties": [[token, *both] for token, both in value.parties.items()]}
        return {_MARK: "event_mention", **fields}
    if isinstance(value, Story):
        fields = asdict(value)
        fields["published"] = _text(value.published)
        if value.dateline is not None:
            fields["dateline"]["date"] = _text(value.dateline.date)
        return {_MARK: "story", **fields}
    return value if chain is None else chain(value)


def decode(value: Any, chain: Chain = None) -> Any:
    """Return the value that a marked form stands for; any other goes down the chain."""
    if isinstance(value, dict) and _MARK in value:
        fields = dict(value)
        return _DECODERS[fields.pop(_MARK)](fields)
    return value if chain is None else chain(value)


def register() -> None:
    """Register both with ``srsly``; safe to call again."""
    srsly.msgpack_encoders.register("dragoman", func=encode)
    srsly.msgpack_decoders.register("dragoman", func=decode)


def _attribution(fields: dict[str, Any]) -> Attribution:
    return Attribution(
        cue=_pair(fields["cue"]),
        source=_pair(fields["source"]) if fields["source"] is not None else None,
        content=tuple(map(_pair, fields["content"])),
        score=fields["score"],
    )


def _event_mention(fields: dict[str, Any]) -> EventMention:
    ranked = {name: tuple(map(tuple, fields[name])) for name in ("types", "modes", "statuses")}
    parties = {token: (actor, recipient) for token, actor, recipient in fields["parties"]}
    return EventMention(trigger=fields["trigger"], **ranked, parties=parties)


def _story(fields: dict[str, Any]) -> Story:
    dateline = fields["dateline"]
    if dateline is not None:
        place = _pair(dateline["place"]) if dateline["place"] is not None else None
        dateline = Dateline(**{**dateline, "place": place, "date": _day(dateline["date"])})
    return Story(
        **{
            **fields,
            "published": _day(fields["published"]),
            "dateline": dateline,
            "furniture": tuple(Furniture(**each) for each in fields["furniture"]),
            "paragraphs": tuple(map(_pair, fields["paragraphs"])),
        }
    )


def _pair(span: Any) -> tuple[int, int]:
    start, end = span
    return start, end


def _text(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text is not None else None


_DECODERS: Final[dict[str, Callable[[dict[str, Any]], Any]]] = {
    "attribution": _attribution,
    "event_mention": _event_mention,
    "story": _story,
}
