"""From a record with its words to standoff annotation, and back once the text is at hand.

The record is the annotators' form (one JSON object a story, events that quote their trigger and sentence,
actors by name); ``docs/annotation.md`` lists its fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from dragoman.evaluate.standoff.documents import (
    Actor,
    Document,
    Event,
    EventPlace,
    Figure,
    Place,
    StandoffError,
    Statement,
    Stop,
    Time,
    Visit,
    Words,
    digest,
    words,
)
from dragoman.evaluate.standoff.mentions import cover, find_mentions, occurrences
from dragoman.record.models import Span

Gold = Mapping[str, Any]
_JOINED = re.compile(r",? and |, ")
_NEAR = 600  # code points; a cue stands at most this far from what it introduces


def to_standoff(gold: Gold, text: str, *, collection: str, cuts: Iterable[Span] = ()) -> Document:
    """The annotation of ``gold`` with offsets into ``text`` in place of its words.

    :class:`StandoffError` names the words that the text does not hold.
    """
    return _Writer(gold, text).document(collection, list(cuts))


def to_gold(document: Document, text: str) -> dict[str, Any]:
    """The record with its words. :class:`StandoffError` unless ``text`` is the one that was annotated."""
    document.check_text(text)
    return _Reader(document, text).gold()


class _Writer:
    def __init__(self, gold: Gold, text: str) -> None:
        self.gold = gold
        self.text = text
        self.actors: dict[tuple[str, str | None, str], Actor] = {}

    def document(self, collection: str, cuts: list[Span]) -> Document:
        gold = self.gold
        events = [self._event(i, raw) for i, raw in enumerate(gold["events"], 1)]
        visits = [self._visit(i, raw) for i, raw in enumerate(gold["visits"], 1)]
        figures = self._spans(raw["text"] for raw in gold["figures"])
        places = self._spans(raw["text"] for raw in gold["places"])
        times = self._spans(raw["text"] for raw in gold["dates"])
        return Document(
            name=gold["id"],
            collection=collection,
            document=gold["source_document"],
            sha256=digest(self.text),
            length=len(self.text),
            cuts=cuts,
            published=gold["published"],
            events=events,
            statements=[self._statement(i, raw) for i, raw in enumerate(gold["statements"], 1)],
            figures=[
                self._figure(f"F{i}", raw, span)
                for i, (raw, span) in enumerate(zip(gold["figures"], figures, strict=True), 1)
            ],
            visits=visits,
            places=[
                Place(id=f"P{i}", span=span, country=raw["country"])
                for i, (raw, span) in enumerate(zip(gold["places"], places, strict=True), 1)
            ],
            times=[
                Time(id=f"T{i}", span=span, start=raw["start"], end=raw["end"])
                for i, (raw, span) in enumerate(zip(gold["dates"], times, strict=True), 1)
            ],
            actors=list(self.actors.values()),
        )

    def _event(self, number: int, raw: Gold) -> Event:
        start, end = self._only(raw["sentence"])
        triggers = occurrences(raw["trigger"], self.text[start:end]) or _anywhere(
            raw["trigger"], self.text[start:end]
        )
        if not triggers:
            raise self._missing(raw["trigger"])
        first = triggers[0]
        place = raw["place"] and EventPlace(
            name=self._words(raw["place"]["name"]), country=raw["place"]["country"]
        )
        labels = {key: raw[key] for key in ("type", "mode", "plover", "status", "start", "end", "core")}
        return Event(
            id=f"E{number}",
            **labels,
            actors=[self._actor(**actor) for actor in raw["actors"]],
            recipients=[self._actor(**actor) for actor in raw["recipients"]],
            place=place,
            contexts=raw.get("contexts", []),
            trigger=(start + first[0], start + first[1]),
            evidence=(start, end),
        )

    def _statement(self, number: int, raw: Gold) -> Statement:
        content = self._only(raw["content"])
        cue = self._nearest(raw["cue"], content) if raw["cue"] else None
        return Statement(
            id=f"S{number}",
            speaker=self._words(raw["speaker"]),
            country=raw["speaker_country"],
            actors=self._speakers(raw["speaker"], raw["speaker_country"]),
            kind=raw["kind"],
            attribution=raw["attribution"],
            cue=cue,
            content=[content],
        )

    def _figure(self, name: str, raw: Gold, span: Span) -> Figure:
        return Figure(
            id=name,
            span=span,
            value=raw["value"],
            qualifier=raw["qualifier"].replace(" ", "_"),
            unit=raw["unit"],
            of=self._words(raw["of"]) if raw["of"] else None,
        )

    def _visit(self, number: int, raw: Gold) -> Visit:
        name, country = raw["traveller"], raw["traveller_country"]
        known = next((a.id for key, a in self.actors.items() if key[:2] == (name, country)), None)
        stops = [
            Stop(**{**stop, "place": self._words(stop["place"]) if stop["place"] else None})
            for stop in raw["stops"]
        ]
        traveller = known or self._actor(name, country, "person")
        return Visit(id=f"V{number}", travellers=[traveller], status=raw["status"], stops=stops)

    def _actor(self, name: str, country: str | None, kind: str) -> str:
        key = (name, country, kind)
        if key not in self.actors:
            self.actors[key] = Actor.model_validate(
                {
                    "id": f"A{len(self.actors) + 1}",
                    "name": self._words(name),
                    "country": country,
                    "kind": kind,
                    "mentions": find_mentions(name, kind, country, self.text),
                }
            )
        return self.actors[key].id

    def _speakers(self, speaker: str, country: str | None) -> list[str]:
        """Actors that a speaker's name stands for: the same name, or a person's other form of it."""
        found: list[str] = []
        for part in [speaker, *_JOINED.split(speaker)]:
            for (name, land, kind), actor in self.actors.items():
                same = name == part or (kind == "person" and _same_person(name, part))
                if same and (country in (None, land)) and actor.id not in found:
                    found.append(actor.id)
            if found and part == speaker:
                break
        return found

    def _words(self, value: str) -> Words:
        pieces = cover(value, self.text)
        return pieces[0] if len(pieces) == 1 else pieces

    def _only(self, passage: str) -> Span:
        start = self.text.find(passage)
        if start < 0:
            raise self._missing(passage)
        return start, start + len(passage)

    def _nearest(self, cue: str, content: Span) -> Span:
        found = occurrences(cue, self.text)
        outside = [span for span in found if span[1] <= content[0] or span[0] >= content[1]]
        if not found:
            raise self._missing(cue)
        return min(outside or found, key=lambda span: max(content[0] - span[1], span[0] - content[1]))

    def _spans(self, values: Iterable[str]) -> list[Span]:
        """First occurrences, whole words before parts of them, and none inside the words of another value."""
        found: dict[str, Span] = {}
        listed = list(values)
        for value in sorted(set(listed), key=len, reverse=True):
            candidates = occurrences(value, self.text) or _anywhere(value, self.text)
            if not candidates:
                raise self._missing(value)
            free = [s for s in candidates if not any(o[0] <= s[0] and s[1] <= o[1] for o in found.values())]
            found[value] = (free or candidates)[0]
        return [found[value] for value in listed]

    def _missing(self, passage: str) -> StandoffError:
        return StandoffError(f"{self.gold['id']}: not in the text: {passage!r}")


class _Reader:
    def __init__(self, document: Document, text: str) -> None:
        self.document = document
        self.text = text
        self.actors = {actor.id: self._party(actor) for actor in document.actors}

    def gold(self) -> dict[str, Any]:
        document = self.document
        return {
            "id": document.name,
            "source_document": document.document,
            "published": _day(document.published),
            "events": [self._event(event) for event in document.events],
            "statements": [self._statement(statement) for statement in document.statements],
            "figures": [self._figure(figure) for figure in document.figures],
            "visits": [self._visit(visit) for visit in document.visits],
            "places": [{"text": self._at(p.span), "country": p.country} for p in document.places],
            "dates": [
                {"text": self._at(t.span), "start": _day(t.start), "end": _day(t.end)} for t in document.times
            ],
        }

    def _event(self, event: Event) -> dict[str, Any]:
        place = event.place
        contexts = {"contexts": event.contexts} if event.contexts else {}
        return {
            "type": event.type,
            "mode": event.mode,
            "plover": event.plover,
            "status": event.status,
            "actors": [dict(self.actors[name]) for name in event.actors],
            "recipients": [dict(self.actors[name]) for name in event.recipients],
            "start": _day(event.start),
            "end": _day(event.end),
            "place": place and {"name": self._at(place.name), "country": place.country},
            "trigger": self._at(event.trigger),
            "sentence": self._at(event.evidence),
            "core": event.core,
            **contexts,
        }

    def _statement(self, statement: Statement) -> dict[str, Any]:
        return {
            "speaker": self._at(statement.speaker),
            "speaker_country": statement.country,
            "kind": statement.kind,
            "attribution": statement.attribution,
            "content": self._at(statement.content[0]),
            "cue": statement.cue and self._at(statement.cue),
        }

    def _figure(self, figure: Figure) -> dict[str, Any]:
        return {
            "text": self._at(figure.span),
            "value": int(figure.value) if figure.value.is_integer() else figure.value,
            "qualifier": figure.qualifier.replace("_", " "),
            "unit": figure.unit,
            "of": None if figure.of is None else self._at(figure.of),
        }

    def _visit(self, visit: Visit) -> dict[str, Any]:
        traveller = self.actors[visit.travellers[0]]
        return {
            "traveller": traveller["name"],
            "traveller_country": traveller["country"],
            "status": visit.status,
            "stops": [
                {
                    "place": None if stop.place is None else self._at(stop.place),
                    "country": stop.country,
                    "start": _day(stop.start),
                    "end": _day(stop.end),
                }
                for stop in visit.stops
            ],
        }

    def _party(self, actor: Actor) -> dict[str, Any]:
        return {"name": self._at(actor.name), "country": actor.country, "kind": actor.kind}

    def _at(self, value: Words) -> str:
        return words(self.text, value)


def _day(value: Any) -> str | None:
    return None if value is None else value.isoformat()


def _anywhere(needle: str, text: str) -> list[Span]:
    start = text.find(needle)
    return [] if start < 0 else [(start, start + len(needle))]


def _same_person(one: str, other: str) -> bool:
    """Whether the words of the shorter name, titles aside, all stand in the longer, or the family name does.

    >>> _same_person("Joe Biden", "President Biden"), _same_person("Joe Biden", "Jill Stein")
    (True, False)
    """
    first = re.sub(r",? Jr\.?$", "", one).split()
    second = re.sub(r",? Jr\.?$", "", other).split()
    return bool(first and second) and (first[-1] in second or second[-1] in first)
