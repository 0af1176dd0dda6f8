"""From a written story to offsets and labels (:mod:`..standoff.documents`) and to the annotators' record."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dragoman.evaluate.standoff import convert, documents
from dragoman.evaluate.standoff.mentions import cover, find_mentions, occurrences
from dragoman.evaluate.written.quoting import sentence_around
from dragoman.evaluate.written.story import Actor, Event, Statement, Story, Visit, Where
from dragoman.ontology.codebook import Codebook, load_codebook
from dragoman.record.models import Span

COLLECTION = "written"


def to_gold(story: Story, *, codebook: Codebook | None = None) -> dict[str, Any]:
    """The annotators' record of a story that has no problems, with the words it rests on."""
    return convert.to_gold(to_document(story, codebook=codebook), story.text)


def to_document(story: Story, *, codebook: Codebook | None = None) -> documents.Document:
    """The annotation of a story that has no problems, as offsets into its text."""
    return _Writer(story, codebook or load_codebook()).document()


class _Writer:
    def __init__(self, story: Story, book: Codebook) -> None:
        self.story = story
        self.book = book
        self.actors = {actor.key: actor for actor in story.actors}
        self.ids = {actor.key: f"A{i}" for i, actor in enumerate(story.actors, 1)}
        self.statements = {one.key: one for one in story.statements}

    def document(self) -> documents.Document:
        story = self.story
        return documents.Document(
            name=story.name,
            collection=COLLECTION,
            document=Path(story.file).name,
            sha256=documents.digest(story.text),
            length=len(story.text),
            published=story.published,
            actors=[self._actor(actor) for actor in story.actors],
            events=[self._event(f"E{i}", event) for i, event in enumerate(story.events, 1)],
            statements=[self._statement(one) for one in story.statements],
            figures=[
                documents.Figure.model_validate(
                    {
                        "id": f"F{i}",
                        "span": one.span,
                        "value": one.value,
                        "qualifier": one.qualifier,
                        "unit": one.unit,
                        "of": None if one.of is None else self._words(one.of),
                    }
                )
                for i, one in enumerate(story.figures, 1)
            ],
            visits=list(self._visits()),
            places=[
                documents.Place(id=f"P{i}", span=self._place(one.name), country=one.country)
                for i, one in enumerate(story.places, 1)
            ],
            times=[
                documents.Time(id=f"T{i}", span=one.span, start=one.days.start, end=one.days.end)
                for i, one in enumerate(story.times, 1)
            ],
        )

    def _actor(self, actor: Actor) -> documents.Actor:
        mentions = self._mentions(actor)
        return documents.Actor.model_validate(
            {
                "id": self.ids[actor.key],
                "name": self._words(actor.name),
                "country": actor.country,
                "kind": actor.kind,
                "mentions": mentions,
                "implied": not mentions,
            }
        )

    def _mentions(self, actor: Actor) -> list[Span]:
        """By name and forms, family names and a state's names; of two that overlap the longer."""
        found = find_mentions(actor.name, actor.kind, actor.country, self.story.text)
        for form in actor.forms:
            found += occurrences(form, self.story.text)
        kept: list[Span] = []
        for span in sorted(set(found), key=lambda span: (span[0] - span[1], span[0])):
            if all(span[1] <= other[0] or span[0] >= other[1] for other in kept):
                kept.append(span)
        return sorted(kept)

    def _event(self, name: str, event: Event) -> documents.Event:
        place = event.place
        named: documents.Words | None = None
        if place is not None:
            named = self._words(place.name) if place.name else self._land(place)
        return documents.Event.model_validate(
            {
                "id": name,
                "type": event.type,
                "mode": event.mode,
                "plover": self.book.reduce(event.type, event.status, by_actor=self._announced(event)),
                "status": event.status,
                "actors": [self.ids[key] for key in event.actors],
                "recipients": [self.ids[key] for key in event.recipients],
                "start": event.days and event.days.start,
                "end": event.days and event.days.end,
                "place": place and {"name": named, "country": place.country},
                "contexts": list(event.contexts),
                "trigger": event.trigger,
                "evidence": sentence_around(self.story.text, event.trigger),
                "core": event.core,
                "by": event.by,
            }
        )

    def _announced(self, event: Event) -> bool:
        """Whether the actor itself announces a plan: unless only somebody of another country says so."""
        if event.by is None:
            return True
        speakers = self.statements[event.by].speakers
        lands = {self.actors[key].country for key in event.actors} - {None}
        return any(key in event.actors or self.actors[key].country in lands for key in speakers)

    def _statement(self, one: Statement) -> documents.Statement:
        lands = {self.actors[key].country for key in one.speakers}
        return documents.Statement.model_validate(
            {
                "id": one.key,
                "speaker": self._joined([self.actors[key].name for key in one.speakers]),
                "country": lands.pop() if len(lands) == 1 else None,
                "actors": [self.ids[key] for key in one.speakers],
                "kind": one.kind,
                "attribution": one.attribution,
                "cue": one.cue,
                "content": [one.content],
                "inside": one.inside,
            }
        )

    def _visits(self) -> list[documents.Visit]:
        """One for each traveller, as the record has one traveller a visit."""
        travels = [(key, visit) for visit in self.story.visits for key in visit.travellers]
        return [self._visit(f"V{i}", key, visit) for i, (key, visit) in enumerate(travels, 1)]

    def _visit(self, name: str, key: str, visit: Visit) -> documents.Visit:
        stops = [
            {
                "place": stop.where.name and self._words(stop.where.name),
                "country": stop.where.country,
                "start": stop.days and stop.days.start,
                "end": stop.days and stop.days.end,
            }
            for stop in visit.stops
        ]
        return documents.Visit.model_validate(
            {"id": name, "travellers": [self.ids[key]], "status": visit.status, "stops": stops}
        )

    def _joined(self, names: list[str]) -> documents.Words:
        pieces: list[Span | str] = []
        for name in names:
            pieces += [" and "] if pieces else []
            pieces += cover(name, self.story.text)
        return pieces[0] if len(pieces) == 1 else pieces

    def _words(self, value: str) -> documents.Words:
        return self._joined([value])

    def _land(self, place: Where) -> str:
        """A place of which the text gives no name goes by its country's code."""
        return place.country or ""

    def _place(self, name: str) -> Span:
        """The first time it stands on its own, not inside a longer name of the list."""
        found = occurrences(name, self.story.text)
        longer = [one.name for one in self.story.places if name in one.name and one.name != name]
        covered = [span for other in longer for span in occurrences(other, self.story.text)]
        free = [s for s in found if not any(o[0] <= s[0] and s[1] <= o[1] for o in covered)]
        return (free or found)[0]
