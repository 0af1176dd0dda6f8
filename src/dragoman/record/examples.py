"""One small record, written by hand, for documentation, doctests and trying out exports."""

from __future__ import annotations

from datetime import date

from dragoman.record.models import (
    Actor,
    Coder,
    DatelineInfo,
    Event,
    Place,
    Record,
    Statement,
    Stop,
    StoryInfo,
    Time,
    Visit,
)

_TEXT = (
    "LISBON, May 6 – Foreign Minister Ana Reis arrived in Rabat on Monday. "
    "“We come as friends,” she said after the landing."
)
_MONDAY = date(2024, 5, 6)


def _span(words: str) -> tuple[int, int]:
    start = _TEXT.index(words)
    return start, start + len(words)


def _story() -> StoryInfo:
    return StoryInfo(
        id="example",
        title="Reis in Rabat",
        text=_TEXT,
        language="en",
        publisher="Example Wire",
        url=None,
        published=_MONDAY,
        published_from="option",
        dateline=DatelineInfo(place="P1", date=_MONDAY, span=_span("LISBON, May 6")),
    )


def _event() -> Event:
    return Event(
        id="E1",
        type="CONSULT",
        mode="visit",
        plover="CONSULT",
        status="happened",
        actors=["A1"],
        recipients=["A2"],
        start=_MONDAY,
        end=_MONDAY,
        date_from="text",
        place="P2",
        contexts=["diplomatic"],
        quad=1,
        intensity=2.5,
        trigger=_span("arrived"),
        evidence=(_TEXT.index("Foreign"), _TEXT.index("Monday.") + 7),
        confidence=0.9,
    )


def small_record() -> Record:
    """Return the record of a story of two sentences: one visit, one quotation.

    >>> [event.type for event in small_record().events]
    ['CONSULT']
    """
    return Record(
        coder=Coder(version="0", model="by hand"),
        story=_story(),
        actors=[
            Actor(
                id="A1",
                name="Ana Reis",
                kind="person",
                country="PRT",
                sectors=["GOV"],
                title="Foreign Minister",
                resolved_by="story",
                mentions=[_span("Foreign Minister Ana Reis"), _span("she")],
            ),
            Actor(id="A2", name="Morocco", kind="state", country="MAR", mentions=[_span("Rabat")]),
        ],
        places=[
            Place(id="P1", name="Lisbon", country="PRT", feature="city", mentions=[_span("LISBON")]),
            Place(id="P2", name="Rabat", country="MAR", feature="city", mentions=[_span("Rabat")]),
        ],
        times=[
            Time(
                id="T1",
                span=_span("Monday"),
                start=_MONDAY,
                end=_MONDAY,
                precision="day",
                timex3="2024-05-06",
            )
        ],
        events=[_event()],
        statements=[
            Statement(
                id="S1",
                speaker="A1",
                kind="direct",
                attribution="named",
                channel=None,
                cue=_span("said"),
                source=_span("she"),
                content=[_span("“We come as friends,”")],
            )
        ],
        figures=[],
        visits=[
            Visit(
                id="V1",
                travellers=["A1"],
                status="happened",
                stops=[Stop(place="P2", country="MAR", start=_MONDAY, end=_MONDAY, events=["E1"])],
            )
        ],
        memberships=[],
    )
