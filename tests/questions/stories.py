"""Hand-made stories about invented people: every kind of thing, with and without days, versions."""

from __future__ import annotations

from datetime import date
from typing import Any

from dragoman.questions.record import OpenRecord
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
    Visit,
)
from dragoman.store import Store
from dragoman.store.keys import story_id

ACTORS: dict[str, dict[str, Any]] = {
    "Dale Archer": {"kind": "person", "country": "USA", "sectors": ["GOV"], "title": "Secretary of State"},
    "Rosa Quispe": {"kind": "person", "country": "PER", "sectors": ["GOV"], "title": "Foreign Minister"},
    "United States": {"kind": "state", "country": "USA", "sectors": ["GOV"], "knowledge_id": "USA"},
    "US Navy": {"kind": "government", "country": "USA", "sectors": ["MIL"]},
    "Peru": {"kind": "state", "country": "PER", "sectors": ["GOV"], "knowledge_id": "PER"},
    "Bolivia": {"kind": "state", "country": "BOL", "sectors": ["GOV"], "knowledge_id": "BOL"},
    "Russia": {"kind": "state", "country": "RUS", "sectors": ["GOV"], "knowledge_id": "RUS"},
    "Venezuela": {"kind": "state", "country": "VEN", "sectors": ["GOV"], "knowledge_id": "VEN"},
    "NATO": {"kind": "igo", "country": None, "sectors": ["IGO", "MIL"], "knowledge_id": "Q7184"},
    "senior official": {"kind": "person", "country": "USA", "sectors": ["GOV"], "anonymous": True},
}
PLACES = {
    "Lima": ("PER", 3936456, -12.05, -77.04),
    "La Paz": ("BOL", 3911925, -16.5, -68.15),
    "Miami": ("USA", None, None, None),
}
QUADS = {
    "CONSULT": 1,
    "AID": 2,
    "AGREE": 1,
    "ACCUSE": 3,
    "SANCTION": 4,
    "COERCE": 4,
    "REJECT": 3,
    "COOPERATE": 2,
}
SCORES = {
    "CONSULT": 2.5,
    "AID": 6.0,
    "AGREE": 4.0,
    "ACCUSE": -3.0,
    "SANCTION": -7.0,
    "COERCE": -7.0,
    "REJECT": -4.0,
    "COOPERATE": 5.0,
}


class Writer:
    """Writes a story sentence by sentence and keeps the record of it."""

    def __init__(self, title: str, publisher: str | None, published: str | None, url: str | None) -> None:
        self.text = f"{title}\n\n"
        self.info = (title, publisher, published, url)
        self.actors: list[Actor] = []
        self.places: list[Place] = []
        self.events: list[Event] = []
        self.statements: list[Statement] = []
        self.figures: list[Figure] = []
        self.visits: list[Visit] = []

    def _span(self, words: str, start: int) -> tuple[int, int]:
        at = self.text.index(words, start)
        return at, at + len(words)

    def actor(self, name: str, start: int) -> str:
        for actor in self.actors:
            if actor.name == name:
                return actor.id
        number = f"A{len(self.actors) + 1}"
        span = self._span(name, start) if name in self.text[start:] else (0, 1)
        self.actors.append(Actor(id=number, name=name, mentions=[span], **ACTORS[name]))
        return number

    def place(self, name: str, start: int) -> str:
        for place in self.places:
            if place.name == name:
                return place.id
        country, geonames, lat, lon = PLACES[name]
        self.places.append(
            Place(
                id=f"P{len(self.places) + 1}",
                name=name,
                country=country,
                geonames=geonames,
                lat=lat,
                lon=lon,
                feature="city",
                mentions=[self._span(name, start)],
            )
        )
        return self.places[-1].id

    def event(
        self, sentence: str, trigger: str, type_: str, actors: list[str], recipients: list[str], **more: Any
    ) -> Writer:
        start = len(self.text)
        self.text += f"{sentence} "
        first, last = more.pop("days", (None, None))
        place = more.pop("place", None)
        self.events.append(
            Event(
                id=f"E{len(self.events) + 1}",
                type=type_,
                mode=more.pop("mode", None),
                plover=more.pop("plover", type_),
                status=more.pop("status", "happened"),
                actors=[self.actor(name, start) for name in actors],
                recipients=[self.actor(name, start) for name in recipients],
                start=first,
                end=last,
                date_from="text" if first else "none",
                place=self.place(place, start) if place else None,
                contexts=more.pop("contexts", []),
                quad=QUADS[type_],
                intensity=SCORES[type_],
                statement=self.statements[-1].id if more.pop("claimed", False) else None,
                trigger=self._span(trigger, start),
                evidence=(start, start + len(sentence)),
                confidence=more.pop("confidence", 0.8),
            )
        )
        assert not more, more
        return self

    def said(self, speaker: str, content: str, **more: Any) -> Writer:
        start = len(self.text)
        self.text += f"{speaker} said: {content} "
        self.statements.append(
            Statement(
                id=f"S{len(self.statements) + 1}",
                speaker=self.actor(speaker, start),
                kind=more.get("kind", "indirect"),
                attribution=more.get("attribution", "named"),
                channel=more.get("channel"),
                cue=self._span("said", start),
                source=self._span(speaker, start),
                content=[self._span(content, start)],
            )
        )
        return self

    def figure(self, sentence: str, words: str, value: float, unit: str, of: str, **more: Any) -> Writer:
        start = len(self.text)
        self.text += f"{sentence} "
        self.figures.append(
            Figure(
                id=f"F{len(self.figures) + 1}",
                span=self._span(words, start),
                value=value,
                unit=unit,
                qualifier=more.get("qualifier", "exact"),
                of=of,
                of_span=self._span(of, start),
                statement=self.statements[-1].id if self.statements else None,
            )
        )
        return self

    def visit(self, traveller: str, place: str, day: date | None, status: str) -> Writer:
        self.visits.append(
            Visit(
                id=f"V{len(self.visits) + 1}",
                travellers=[self.actor(traveller, 0)],
                status=status,  # type: ignore[arg-type]
                stops=[
                    Stop(place=self.place(place, 0), country=PLACES[place][0], start=day, end=day, events=[])
                ],
            )
        )
        return self

    def record(self) -> Record:
        title, publisher, published, url = self.info
        text = self.text.rstrip()
        return Record(
            coder=Coder(version="0", model="by hand"),
            story=StoryInfo(
                id=story_id(text),
                title=title,
                text=text,
                language="en",
                publisher=publisher,
                url=url,
                published=date.fromisoformat(published) if published else None,
                published_from="metadata" if published else None,
                dateline=None,
            ),
            actors=self.actors,
            places=self.places,
            times=[],
            events=self.events,
            statements=self.statements,
            figures=self.figures,
            visits=self.visits,
            memberships=[],
        )


def day(text: str) -> tuple[date, date]:
    """Return one day as first and last."""
    return date.fromisoformat(text), date.fromisoformat(text)


def _planned() -> Record:
    return (
        Writer("Archer to fly to Lima", "Andina Wire", "2019-04-09", "https://example.org/a")
        .said("Dale Archer", "Peru is a partner in the humanitarian corridor", kind="direct")
        .event(
            "Dale Archer will visit Peru, with talks in Lima.",
            "visit",
            "CONSULT",
            ["Dale Archer"],
            ["Peru"],
            mode="visit",
            status="planned",
            plover="AGREE",
            days=day("2019-04-13"),
            place="Lima",
            contexts=["diplomatic"],
        )
        .figure(
            "Some 700,000 Venezuelans have come.",
            "700,000",
            700000,
            "person",
            "Venezuelans",
            qualifier="over",
        )
        .visit("Dale Archer", "Lima", date(2019, 4, 13), "planned")
        .record()
    )


def _met() -> Record:
    return (
        Writer("Talks in Lima end", "Coastal Post", "2019-04-14", None)
        .event(
            "Dale Archer and Rosa Quispe met in Lima.",
            "met",
            "CONSULT",
            ["Dale Archer", "Rosa Quispe"],
            [],
            mode="meet",
            days=day("2019-04-13"),
            place="Lima",
            contexts=["diplomatic", "migration"],
        )
        .event(
            "The United States sent humanitarian aid to Peru last month.",
            "sent",
            "AID",
            ["United States"],
            ["Peru"],
            days=(date(2019, 3, 1), date(2019, 3, 31)),
            contexts=["migration"],
        )
        .visit("Dale Archer", "Lima", date(2019, 4, 13), "happened")
        .record()
    )


def _accused() -> Record:
    return (
        Writer("Moscow answers", "Coastal Post", "2019-05-02", None)
        .said("Russia", "the naval sanctions are an act of war", attribution="institution")
        .event(
            "Russia accused the United States of piracy.",
            "accused",
            "ACCUSE",
            ["Russia"],
            ["United States"],
            contexts=["military"],
            claimed=True,
        )
        .event(
            "The US Navy and NATO patrolled off Miami.",
            "patrolled",
            "COOPERATE",
            ["US Navy", "NATO"],
            [],
            place="Miami",
            contexts=["military"],
            days=day("2019-05-01"),
            confidence=0.5,
        )
        .record()
    )


def _sanctioned() -> Record:
    return (
        Writer("New sanctions", "Northern Wire", "2020-01-10", None)
        .said("senior official", "the list of sanctions is final", attribution="anonymous")
        .event(
            "The United States sanctioned Venezuela on Wednesday.",
            "sanctioned",
            "SANCTION",
            ["United States"],
            ["Venezuela"],
            days=day("2020-01-08"),
            contexts=["economic"],
        )
        .event(
            "Peru denied that it had seized Venezuela's ships.",
            "seized",
            "COERCE",
            ["Peru"],
            ["Venezuela"],
            status="denied",
            days=day("2020-01-09"),
        )
        .figure("The list has 40 names.", "40", 40, "item", "names")
        .record()
    )


def _border(final: bool) -> Record:
    writer = Writer("Border accord", "Andina Wire", "2019-06-02", "https://example.org/border")
    if final:
        writer.event(
            "Bolivia rejected the accord with Peru in La Paz.",
            "rejected",
            "REJECT",
            ["Bolivia"],
            ["Peru"],
            days=day("2019-06-02"),
            place="La Paz",
            contexts=["territory"],
        )
    else:
        writer.event(
            "Peru and Bolivia agreed on the border.",
            "agreed",
            "AGREE",
            ["Peru", "Bolivia"],
            [],
            days=day("2019-06-01"),
            contexts=["territory"],
        )
    return writer.record()


def _undated() -> Record:
    return (
        Writer("Aid goes on", None, None, None)
        .event("The United States gives aid to Bolivia.", "gives", "AID", ["United States"], ["Bolivia"])
        .record()
    )


def records() -> list[Record]:
    """Return the records in the order in which they come; the fifth is superseded by the sixth."""
    return [_planned(), _met(), _accused(), _sanctioned(), _border(False), _border(True), _undated()]


def fill(url: str) -> OpenRecord:
    """Add the records to a database and open it for questions."""
    store = Store.open(url)
    for record in records():
        store.add_record(record)
    return OpenRecord(store)
