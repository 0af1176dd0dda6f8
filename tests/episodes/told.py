"""Records made by hand: stories that tell of a few occasions, each in one sentence."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any

from dragoman.episodes.mentions import Mention, mentions_of
from dragoman.record.models import Actor, Coder, Event, Figure, Place, Record, Stop, StoryInfo, Visit

PEOPLE = {
    "reis": ("Ana Reis", "PRT"),
    "alami": ("Karim Alami", "MAR"),
    "boadu": ("Kwame Boadu", "GHA"),
    "solheim": ("Ingrid Solheim", "NOR"),
}
STATES = {"PRT": "Portugal", "MAR": "Morocco", "GHA": "Ghana", "NOR": "Norway"}


def actors(*names: str) -> list[Actor]:
    """Return actors by short name ("reis") or state ("MAR"), numbered in their order."""
    made = []
    for number, name in enumerate(names, start=1):
        if name in PEOPLE:
            full, country = PEOPLE[name]
            made.append(Actor(id=f"A{number}", name=full, kind="person", country=country, mentions=[(0, 1)]))
        else:
            made.append(
                Actor(id=f"A{number}", name=STATES[name], kind="state", country=name, mentions=[(0, 1)])
            )
    return made


def story(
    sentence: str,
    trigger: str,
    who: Sequence[str],
    whom: Sequence[str] = (),
    *,
    day: date | None = date(2024, 5, 6),
    published: date | None = date(2024, 5, 6),
    type: str = "CONSULT",
    mode: str | None = None,
    status: str = "happened",
    quad: int = 1,
    publisher: str = "Example Wire",
    more: str = "",
    **layers: Any,
) -> Record:
    """Return the record of a story of one event."""
    text = f"{sentence}\n\n{more or publisher} tells no more."
    at = text.index(trigger)
    event = Event(
        id="E1",
        type=type,
        mode=mode,
        plover=type,
        status=status,
        actors=[f"A{number}" for number in range(1, len(who) + 1)],
        recipients=[f"A{number}" for number in range(len(who) + 1, len(who) + len(whom) + 1)],
        start=day,
        end=day,
        date_from="text" if day else "none",
        place=None,
        contexts=[],
        quad=quad,
        intensity=1.0,
        trigger=(at, at + len(trigger)),
        evidence=(0, len(sentence)),
        confidence=0.9,
    )
    return Record(
        coder=Coder(version="0", model="by hand"),
        story=StoryInfo(
            id=hashlib.sha256(text.encode()).hexdigest()[:16],
            title=None,
            text=text,
            language="en",
            publisher=publisher,
            url=None,
            published=published,
            published_from="option" if published else None,
            dateline=None,
        ),
        actors=actors(*who, *whom),
        places=layers.get("places", []),
        times=[],
        events=[event],
        statements=[],
        figures=layers.get("figures", []),
        visits=layers.get("visits", []),
        memberships=[],
    )


def mention(record: Record) -> Mention:
    """Return the story's only event."""
    (only,) = mentions_of(record)
    return only


def meeting(publisher: str, **changes: Any) -> Record:
    """Return a story of the one meeting that most tests are about."""
    given = {
        "sentence": "Ana Reis met Karim Alami in Rabat on Monday to discuss fishing rights.",
        "trigger": "met",
        "who": ("reis", "alami"),
        "publisher": publisher,
        **changes,
    }
    return story(**given)


def newsroom() -> list[Record]:
    """Return eight stories of four occasions, told by several papers."""
    monday, friday = date(2024, 5, 6), date(2024, 5, 10)
    raid = {
        "type": "ASSAULT",
        "quad": 4,
        "who": ("NOR",),
        "whom": ("GHA",),
        "day": friday,
        "published": friday,
    }
    return [
        meeting("Example Wire"),
        meeting(
            "Daily Post",
            sentence="Reis, the foreign minister, held talks with Alami about fishing rights.",
            trigger="talks",
            day=None,
        ),
        meeting(
            "Fjord Wire",
            sentence="Reis and Alami will meet in Rabat on Monday.",
            trigger="meet",
            status="planned",
            day=monday,
            published=date(2024, 5, 4),
        ),
        meeting("Example Wire", day=friday, published=friday, more="On Friday again"),
        story(
            "Norwegian ships shelled a Ghanaian port on Friday.", "shelled", publisher="Example Wire", **raid
        ),
        story("A Ghanaian port was shelled by ships from Norway.", "shelled", publisher="Daily Post", **raid),
        story(
            "Portugal condemned the shelling of the port.",
            "condemned",
            ("PRT",),
            ("NOR",),
            type="ACCUSE",
            quad=3,
            day=friday,
            published=friday,
        ),
        story(
            "Lisbon condemned in the strongest words the shelling of the port.",
            "condemned",
            ("PRT",),
            ("NOR",),
            type="ACCUSE",
            quad=3,
            day=friday,
            published=friday,
            publisher="Daily Post",
        ),
    ]


def visit_story(
    status: str, published: date, publisher: str, *, day: date | None, country: str = "MAR"
) -> Record:
    """Return a story of a visit by Reis."""
    place = Place(id="P1", name="Rabat", geonames=2538475, country=country, feature="city", mentions=[(0, 1)])
    visit = Visit(
        id="V1",
        travellers=["A1"],
        status=status,
        stops=[Stop(place="P1", country=country, start=day, end=day, events=["E1"])],
    )
    more = f"{publisher} {status} {published}"
    return meeting(publisher, published=published, visits=[visit], places=[place], more=more)


def toll_story(value: float, qualifier: str, publisher: str, *, fate: str = "killed") -> Record:
    """Return a story of an attack with a number of people killed, or whatever befell them."""
    sentence = f"The shelling of the port of Tema on Friday {fate} {value:g} people, officials said."
    at = sentence.index(f"{value:g}")
    figure = Figure(
        id="F1",
        span=(at, at + len(f"{value:g}")),
        value=value,
        qualifier=qualifier,
        unit="person",
        of="people",
        of_span=None,
    )
    friday = date(2024, 5, 10)
    tema = Place(id="P1", name="Tema", geonames=2294915, country="GHA", feature="city", mentions=[(28, 32)])
    return story(
        sentence, "shelling", ("NOR",), ("GHA",),
        type="ASSAULT", quad=4, day=friday, published=friday, publisher=publisher,
        figures=[figure], places=[tema],
    )  # fmt: skip
