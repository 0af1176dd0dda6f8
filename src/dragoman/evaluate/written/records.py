"""A written story's annotation as a record, so that it can be scored as if a program had made it."""

from __future__ import annotations

from dragoman.evaluate.standoff import documents
from dragoman.evaluate.standoff.documents import words
from dragoman.evaluate.written.convert import to_document
from dragoman.evaluate.written.story import Story
from dragoman.ontology.codebook import Codebook
from dragoman.record.models import (
    Actor,
    Coder,
    Event,
    Figure,
    Place,
    Record,
    Statement,
    Stop,
    StoryInfo,
    Time,
    Visit,
)


def to_record(story: Story, book: Codebook) -> Record:
    """The record of a story that has no problems; resolution, confidence and channels stay empty."""
    return _Recorder(story, book).record()


class _Recorder:
    def __init__(self, story: Story, book: Codebook) -> None:
        self.text = story.text
        self.book = book
        self.document = to_document(story, codebook=book)
        self.actors = [self._actor(actor) for actor in self.document.actors]
        self.places = [
            Place(id=one.id, name=words(self.text, one.span), country=one.country, mentions=[one.span])
            for one in self.document.places
        ]

    def record(self) -> Record:
        document = self.document
        events = [self._event(event) for event in document.events]
        statements = [self._statement(one) for one in document.statements]
        return Record(
            coder=Coder(version="-", model="annotator", codebook=self.book.name),
            story=self._story(),
            actors=self.actors,
            places=self.places,
            times=[self._time(one) for one in document.times],
            events=events,
            statements=statements,
            figures=[self._figure(one) for one in document.figures],
            visits=[self._visit(one) for one in document.visits],
            memberships=[],
        )

    def _story(self) -> StoryInfo:
        return StoryInfo(
            id=self.document.name,
            title=None,
            text=self.text,
            language="en",
            publisher=None,
            url=None,
            published=self.document.published,
            published_from=None,
            dateline=None,
        )

    def _actor(self, actor: documents.Actor) -> Actor:
        name = words(self.text, actor.name)
        return Actor(id=actor.id, name=name, kind=actor.kind, country=actor.country, mentions=actor.mentions)

    def _event(self, event: documents.Event) -> Event:
        return Event(
            id=event.id,
            type=event.type,
            mode=event.mode,
            plover=event.plover,
            status=event.status,
            actors=event.actors,
            recipients=event.recipients,
            start=event.start,
            end=event.end,
            date_from="text" if event.start else "none",
            place=None if event.place is None else self._at(event.place),
            contexts=event.contexts,
            quad=self.book.types[event.plover].quad,
            intensity=None,
            statement=event.by,
            trigger=event.trigger,
            evidence=event.evidence,
            confidence=1.0,
        )

    def _at(self, place: documents.EventPlace) -> str:
        """The id of an event's place; one that is not among the story's place names is added, unmentioned."""
        name = words(self.text, place.name)
        for known in self.places:
            if (known.name, known.country) == (name, place.country):
                return known.id
        added = Place(id=f"P{len(self.places) + 1}", name=name, country=place.country, mentions=[])
        self.places.append(added)
        return added.id

    def _statement(self, one: documents.Statement) -> Statement:
        return Statement(
            id=one.id,
            speaker=one.actors[0] if len(one.actors) == 1 else self._group(one),
            kind=one.kind,
            attribution=one.attribution,
            channel=None,
            cue=one.cue,
            source=None,
            content=one.content,
            within=one.inside,
        )

    def _group(self, one: documents.Statement) -> str:
        """The id of an actor who stands for all who speak together."""
        name = words(self.text, one.speaker)
        for known in self.actors:
            if known.name == name:
                return known.id
        added = Actor(
            id=f"A{len(self.actors) + 1}", name=name, kind="group", country=one.country, mentions=[]
        )
        self.actors.append(added)
        return added.id

    def _figure(self, one: documents.Figure) -> Figure:
        of = None if one.of is None else words(self.text, one.of)
        return Figure(
            id=one.id,
            span=one.span,
            value=one.value,
            qualifier=one.qualifier,
            unit=one.unit,
            of=of,
            of_span=None,
        )

    @staticmethod
    def _visit(one: documents.Visit) -> Visit:
        stops = [
            Stop(place=None, country=stop.country, start=stop.start, end=stop.end, events=[])
            for stop in one.stops
        ]
        return Visit(id=one.id, travellers=one.travellers, status=one.status, stops=stops)

    @staticmethod
    def _time(one: documents.Time) -> Time:
        return Time(id=one.id, span=one.span, start=one.start, end=one.end, precision=None, timex3=None)
