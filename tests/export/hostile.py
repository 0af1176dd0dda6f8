# ruff: noqa: E501 (one entry a line reads as a table)
"""A record that formats must survive: formulas, tabs, quotation marks, scripts, every status, days of all kinds."""

from __future__ import annotations

from datetime import date
from typing import Any

from dragoman.record.models import (
    Actor,
    Coder,
    Event,
    Figure,
    Membership,
    Place,
    Record,
    Span,
    Statement,
    Stop,
    StoryInfo,
    Time,
    Visit,
)

TITLE = '=HYPERLINK("https://example.org";"Talks")'
TEXT = f"""{TITLE}

\"Texas and Lima\twill trade,\" envoy Rosa \"Cha-cha\" Núñez; junior said in Austin. @Ministry demanded a reply; \
-5 tons were seized.

+1 delegation from the Ünïted Front 第一 met rebels in May 2024. They deny that 3;=4 shells fell on the Red Sea. \
The tour of Lima & Callao <in June> was called off. Others may shell Austin, it's said.
"""


def at(words: str, nth: int = 0) -> Span:
    """Return the span of the nth occurrence of words."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def hostile_record() -> Record:
    """Return the record."""
    return Record(
        coder=Coder(version="0", model="by hand"),
        story=StoryInfo(
            id="00000000000000ff",
            title=TITLE,
            text=TEXT,
            language="en",
            publisher="+Plus; Minus",
            url=None,
            published=None,
            published_from=None,
            dateline=None,
        ),
        actors=_actors(),
        places=_places(),
        times=[
            Time(
                id="T1",
                span=at("May 2024"),
                start=date(2024, 5, 1),
                end=date(2024, 5, 31),
                precision="month",
                timex3="2024-05",
            )
        ],
        events=_events(),
        statements=[
            Statement(
                id="S1",
                speaker="A1",
                kind="direct",
                attribution="named",
                channel="-=call=-",
                cue=at("said"),
                source=at('envoy Rosa "Cha-cha" Núñez; junior'),
                content=[at('"Texas and Lima\twill trade,"'), at("a reply")],
                addressee="A2",
            ),
            Statement(
                id="S2",
                speaker=None,
                kind="indirect",
                attribution="anonymous",
                channel=None,
                cue=at("deny"),
                source=None,
                content=[at("3;=4 shells fell")],
                within="S1",
            ),
        ],
        figures=[
            Figure(
                id="F1",
                span=at("-5"),
                value=-5.0,
                high=None,
                qualifier="exact",
                unit="t",
                of="tons",
                of_span=at("tons"),
            ),
            Figure(
                id="F2",
                span=at("3"),
                value=3.25,
                high=4e15,
                qualifier="over",
                unit="item",
                of="=shells",
                of_span=at("shells"),
                statement="S2",
            ),
        ],
        visits=_visits(),
        memberships=[Membership(member="A1", group="A3", span=at("junior"))],
    )


def _actors() -> list[Actor]:
    return [
        Actor(
            id="A1",
            name='Rosa "Cha-cha" Núñez; junior',
            kind="person",
            country="PER",
            sectors=["GOV", "BUS"],
            title="=envoy",
            resolved_by="story",
            mentions=[at('envoy Rosa "Cha-cha" Núñez; junior')],
        ),
        Actor(
            id="A2", name="@Ministry", kind="government", country="ROU", sectors=["GOV", "MIL", "LEG", "PTY"],
            mentions=[at("@Ministry")],
        ),
        Actor(
            id="A3", name="Ünïted Front 第一", kind="armed_group", country=None, sectors=["REB"],
            knowledge_id="Q42418", mentions=[at("Ünïted Front 第一")],
        ),
        Actor(
            id="A4", name="rebels", kind="group", country=None, sectors=[], anonymous=True,
            mentions=[at("rebels")],
        ),
        Actor(
            id="A5", name="United States", kind="state", country="USA", sectors=["GOV"], knowledge_id="USA",
            resolved_by="knowledge", mentions=[at("Texas")],
        ),
    ]  # fmt: skip


def _places() -> list[Place]:
    return [
        Place(
            id="P1", name="Austin", geonames=4671654, lat=30.26715, lon=-97.74306, country="USA",
            admin1="Texas", feature="city", mentions=[at("Austin")],
        ),
        Place(id="P2", name="Texas", lat=31.25, lon=-99.25, country="USA", feature="admin1", mentions=[at("Texas")]),
        Place(id="P3", name="Red Sea", lat=20.0, lon=38.5, country=None, feature="sea", mentions=[at("Red Sea")]),
        Place(
            id="P4", name="Lima", geonames=3936456, lat=-12.0, lon=-77.0, country="PER", admin1="Lima Province",
            feature="city", mentions=[at("Lima")],
        ),
        Place(id="P5", name="Callao", country="PER", feature="city", mentions=[at("Callao")]),
        Place(
            id="P6", name="Peru", geonames=3932488, lat=-9.19, lon=-75.0, country="PER", feature="country",
            mentions=[at("Lima", 1)],
        ),
    ]  # fmt: skip


def _event(number: int, kind: str, trigger: str, who: str, whom: str, **more: Any) -> Event:
    from dragoman.ontology import load_codebook

    book, mode = load_codebook(), more.get("mode")
    values: dict[str, Any] = {
        "mode": mode,
        "plover": kind,
        "status": "happened",
        "start": None,
        "end": None,
        "date_from": "text" if "start" in more else "none",
        "place": None,
        "contexts": [],
        "quad": book.type(kind).quad,
        "intensity": book.intensity(kind, mode),
        "trigger": at(trigger),
        "evidence": at(trigger),
        "confidence": 0.5,
        **more,
    }
    return Event(id=f"E{number}", type=kind, actors=who.split(), recipients=whom.split(), **values)


def _events() -> list[Event]:
    may = {"start": date(2024, 5, 1), "end": date(2024, 5, 31)}
    june = {"start": date(2024, 5, 30), "end": date(2024, 6, 2)}
    turn = {"start": date(2023, 12, 31), "end": date(2024, 1, 1)}
    trade = at('"Texas and Lima\twill trade,"')
    return [
        _event(1, "COOPERATE", "trade", "A5 A1", "", plover="AGREE", status="planned", place="P2",
               statement="S1", contexts=["economic", "diplomatic"], evidence=trade),
        _event(2, "REQUEST", "demanded", "A2", "A1", mode="change", place="P1"),
        _event(3, "COERCE", "seized", "", "A2", mode="seize", place="P6", **turn),
        _event(4, "CONSULT", "met", "A3 A4", "", place="P3", **may),
        _event(5, "ASSAULT", "shells", "A3", "A5", mode="firearms", status="denied", statement="S2"),
        _event(6, "CONSULT", "tour", "A1", "A5", mode="visit", plover="REJECT", status="cancelled", **june),
        _event(7, "ASSAULT", "shell", "A3 A4", "", status="hypothetical", place="P1"),
        _event(8, "ASSAULT", "fell", "A3", "A4", mode="firearms", place="P4", **june),
    ]  # fmt: skip


def _visits() -> list[Visit]:
    june = date(2024, 6, 30)
    return [
        Visit(
            id="V1",
            travellers=["A1", "A2"],
            status="cancelled",
            stops=[
                Stop(place="P4", country="PER", start=june, end=date(2024, 7, 1), events=["E6"]),
                Stop(place=None, country="PER", start=None, end=None, events=[]),
            ],
        ),
        Visit(
            id="V2",
            travellers=[],
            status="hypothetical",
            stops=[Stop(place=None, country=None, start=june, end=None, events=[])],
        ),
        Visit(
            id="V3",
            travellers=["A4"],
            status="denied",
            stops=[Stop(place="P1", country="USA", start=june, end=june, events=[])],
        ),
    ]
