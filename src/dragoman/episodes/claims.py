"""Figures side by side: what stories claim on one subject, by whom, and whether all of it can be true."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Any, Final

from dragoman.episodes.blocks import Keys
from dragoman.episodes.linking import Matter
from dragoman.episodes.mentions import Days, Mention, content_words, mentions_of, stem
from dragoman.episodes.score import Link, probability, ranked
from dragoman.episodes.tables import fates, toml
from dragoman.record.models import Figure, Record

REACH: Final = 4
"""Days within which counts of one subject are compared; the toll of a disaster is told anew for days."""
_BUCKET: Final = 5
_GENERIC: Final = frozenset({"people", "person", "other", "individual", "victim", "civilian", "life", ""})
_UNITS: Final = frozenset({"person", "item", "country"})
"""Units of counts: here a number alone says nothing, and what is counted must be the same."""
_NEAR: Final = 0.15
"""How far "about" and "almost" may be from the truth, as a share; a reader's licence, not a measurement."""
_AROUND: Final = 90
"""Code points on either side of a figure in which its fate is looked for: a clause."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure of one story. ``subject`` is the stem of what is counted, ``fate`` what befell it."""

    uid: str
    story: str
    value: float
    high: float | None
    qualifier: str
    unit: str
    subject: str
    fate: str | None
    place: str | None
    country: str | None
    days: Days | None
    words: frozenset[str]

    @property
    def interval(self) -> tuple[float, float]:
        """Between which numbers the truth lies if the claim is true."""
        top = self.value if self.high is None else self.high
        match self.qualifier:
            case "over" | "at_least":
                return self.value, math.inf
            case "under" | "up_to":
                return 0.0, top
            case "about" | "almost":
                return self.value * (1 - _NEAR), top * (1 + _NEAR)
            case _:
                return self.value, top


def claims_of(record: Record, story: str | None = None) -> list[Claim]:
    """The figures of a record that count something told, as claims."""
    story = story or record.story.id
    mentions = dict(zip((event.id for event in record.events), mentions_of(record, story), strict=True))
    found = []
    for figure in record.figures:
        event = _event_around(record, figure, mentions)
        subject = _head(figure.of)
        fate = _fate(record, figure)
        if not subject and fate is None and event is None:
            continue  # a bare number, of nobody knows what
        place, country = _place(record, figure, event)
        published = record.story.published
        days = event.days if event is not None else None
        found.append(
            Claim(
                uid=f"{story}.{figure.id}",
                story=story,
                value=float(figure.value),
                high=None if figure.high is None else float(figure.high),
                qualifier=figure.qualifier,
                unit=figure.unit,
                subject="person" if figure.unit == "person" and subject in _GENERIC else subject,
                fate=fate,
                place=place,
                country=country,
                days=days or (Days(published, published, told=False) if published else None),
                words=content_words(_sentence(record, figure.span)),
            )
        )
    return found


def _head(of: str | None) -> str:
    """The stem of the last word before any "of" or "in": what is counted."""
    if not of:
        return ""
    noun = of.split(" of ")[0].split(" in ")[0].split()
    return stem(noun[-1]) if noun else ""


def _sentence(record: Record, span: tuple[int, int]) -> str:
    text = record.story.text
    start = max(text.rfind(mark, 0, span[0]) for mark in (". ", "\n", "? ", "! ")) + 1
    ends = [at for mark in (". ", "\n", "? ", "! ") if (at := text.find(mark, span[1])) >= 0]
    return text[start : min(ends) if ends else len(text)]


def _fate(record: Record, figure: Figure) -> str | None:
    """What befell those counted: the word of fate nearest to the figure in its sentence, those after it
    first."""
    text = record.story.text
    sentence = _sentence(record, figure.span)
    base = text.find(sentence, max(0, figure.span[0] - len(sentence)))
    best: tuple[int, str] | None = None
    at = 0
    for word in sentence.replace("-", " ").split(" "):
        where = base + at
        at += len(word) + 1
        fate = fates().get(stem(word.strip(".,;:!?\"'“”()")))
        if fate is None:
            continue
        distance = where - figure.span[1] if where >= figure.span[1] else 2 * (figure.span[0] - where)
        if distance <= _AROUND and (best is None or distance < best[0]):
            best = (distance, fate)
    return best[1] if best else None


def _event_around(record: Record, figure: Figure, mentions: Mapping[str, Mention]) -> Mention | None:
    """The event in whose sentence a figure stands; of several, the one whose trigger is nearest."""
    inside = [
        (abs(event.trigger[0] - figure.span[0]), event.id)
        for event in record.events
        if event.evidence[0] <= figure.span[0] < event.evidence[1]
    ]
    return mentions[min(inside)[1]] if inside else None


def _place(record: Record, figure: Figure, event: Mention | None) -> tuple[str | None, str | None]:
    """Where what is counted is: the event's place, else the place named nearest before it in the story."""
    if event is not None and event.country is not None:
        return event.place, event.country
    before = [
        (span[0], place)
        for place in record.places
        for span in place.mentions
        if span[0] <= figure.span[1] and place.country is not None
    ]
    if not before:
        return None, None
    _, place = max(before, key=lambda item: item[0])
    return str(place.geonames or place.name.casefold()), place.country


def keys_of(claim: Claim) -> Keys:
    """What is counted, in which unit and state, in which stretch of days."""
    subject = claim.fate or claim.subject
    about = f"{claim.unit} {subject} {claim.country or '-'}"
    stands = [f"figure {bucket} {about}" for bucket in _buckets(claim.days, 0)]
    asks = [f"figure {bucket} {about}" for bucket in _buckets(claim.days, REACH)]
    return Keys(tuple(stands), tuple(asks))


def _buckets(days: Days | None, margin: int) -> Iterable[str]:
    if days is None:
        return ["undated"]
    first = (days.start - timedelta(days=margin)).toordinal() // _BUCKET
    last = (days.end + timedelta(days=margin)).toordinal() // _BUCKET
    return map(str, range(first, last + 1))


def link(a: Claim, b: Claim, copies: bool) -> Link | None:
    """Compare two figures; None where they do not count the same kind of thing near in place and time."""
    if a.story == b.story or (a.unit, a.fate, a.country) != (b.unit, b.fate, b.country):
        return None
    if (a.days is None) != (b.days is None):
        return None
    if a.days is not None and b.days is not None and a.days.apart(b.days) > REACH:
        return None
    if a.subject != b.subject and (a.fate is None or "person" not in {a.subject, b.subject}):
        return None
    points = toml("weights.toml")["figures"]
    parts = {name: amount * float(points[name]) for name, amount in _traits(a, b, copies)}
    one, other = sorted((a.uid, b.uid))
    key = ", ".join(filter(None, (a.fate, a.subject or b.subject, a.unit, a.country)))
    return Link(one, other, round(probability(math.fsum(parts.values())), 4), key, ranked(parts))


def _traits(a: Claim, b: Claim, copies: bool) -> list[tuple[str, float]]:
    found = [("any pair", 1.0)]
    found.append(("same thing counted" if a.subject == b.subject else "people of one kind", 1.0))
    if a.fate is not None:
        found.append(("same fate", 1.0))
    if a.place is not None and b.place is not None:
        found.append(("same place" if a.place == b.place else "other place of one state", 1.0))
    elif a.country is None:
        found.append(("no place", 1.0))
    if a.days is not None and b.days is not None:
        apart = a.days.apart(b.days)
        found.append(("same day", 1.0) if apart == 0 else ("days apart", apart / REACH))
    shared = len(a.words & b.words)
    if shared:
        found.append(("words in common", shared / min(len(a.words), len(b.words))))
    if copies:
        found.append(("stories are copies", 1.0))
    return found


def disagree(claims: Sequence[Claim]) -> bool:
    """Whether figures cannot all be true: some two leave no number in common.

    "At least 80" and "over 100" can both be true; "81" and "74" cannot.
    """
    return any(
        max(a.interval[0], b.interval[0]) > min(a.interval[1], b.interval[1])
        for a, b in combinations(claims, 2)
    )


def claim_matter() -> Matter[Claim]:
    """How figures are put side by side."""
    return Matter("figure", keys_of, link, float(toml("weights.toml")["threshold"]), pack, unpack)


_PLAIN = ("uid", "story", "value", "high", "qualifier", "unit", "subject", "fate", "place", "country")


def pack(claim: Claim) -> dict[str, Any]:
    """A claim as JSON can hold it."""
    days = claim.days
    return {
        **{name: getattr(claim, name) for name in _PLAIN},
        "days": None if days is None else [days.start.isoformat(), days.end.isoformat(), days.told],
        "words": sorted(claim.words),
    }


def unpack(data: Mapping[str, Any]) -> Claim:
    """The claim that :func:`pack` made this of."""
    days = data["days"]
    return Claim(
        **{name: data[name] for name in _PLAIN},
        days=Days(date.fromisoformat(days[0]), date.fromisoformat(days[1]), days[2]) if days else None,
        words=frozenset(data["words"]),
    )
