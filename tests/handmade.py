# ruff: noqa: E501 (one entry a line reads as a table)
"""A record made by hand for a wire story made by hand: all kinds of things, overlaps, two scripts."""

from __future__ import annotations

from datetime import date
from typing import Any

from dragoman.record.models import (
    Actor,
    Coder,
    DatelineInfo,
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

TITLE = "Norway's top diplomat in Nairobi as ceasefire talks near"
TEXT = f"""{TITLE}

NAIROBI, March 12 (Fjord Wire) – Norwegian Foreign Minister Ingrid Solheim arrived in Nairobi on Tuesday for two \
days of talks with President Daniel Otieno, and will travel on to Addis Ababa on Thursday.

“Kenya has carried more than its share,” Solheim told reporters at the airport. “We will not look away,” she \
added, pledging 45 million dollars for the 300,000 people displaced by the fighting in the north.

Kenya's defence ministry accused the Red Hill Front of shelling the border town of Moyale on Sunday, an attack \
that killed at least 12 civilians. A senior official, speaking on condition of anonymity, said the army had sent \
two battalions to the area and warned that Nairobi “will answer every shell”.

Ethiopia and Kenya agreed last month to reopen the crossing. The European Union imposed sanctions on four \
commanders of the front in February, and it may widen them if the talks fail, a spokesperson said.

The front rejected the charge. “These are lies,” its spokesman, Yusuf Barre (يوسف بري), wrote in a statement \
sent to news agencies. The ministry has 20% < 30% of its guards there, he claimed & added nothing.

(END) fw/is"""


def at(words: str, nth: int = 0) -> Span:
    """Return the span of the nth occurrence of words in the text."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def sentence(words: str, nth: int = 0) -> Span:
    """Return the span of the sentence around words, roughly: from the last stop to the next."""
    start, end = at(words, nth)
    begin = max(TEXT.rfind(stop, 0, start) + len(stop) for stop in (". ", "\n", "– "))
    stops = [TEXT.find(stop, end) for stop in (". ", ".\n")]
    return begin, min(stop for stop in stops if stop >= 0) + 1


def wire_record() -> Record:
    """Return the record."""
    return Record(
        coder=Coder(version="0", model="by hand"),
        story=StoryInfo(
            id="5f0c2f6c7a1d4e0b",
            title=TITLE,
            text=TEXT,
            language="en",
            publisher="Fjord Wire",
            url="https://example.org/solheim?a=1&b=2",
            published=date(2024, 3, 12),
            published_from="option",
            dateline=DatelineInfo(place="P1", date=date(2024, 3, 12), span=at("NAIROBI, March 12")),
        ),
        actors=_actors(),
        places=_places(),
        times=_times(),
        events=_events(),
        statements=_statements(),
        figures=_figures(),
        visits=_visits(),
        memberships=[Membership(member="A10", group="A6", span=at("its spokesman, Yusuf Barre"))],
    )


def _actor(number: int, name: str, kind: Any, country: str | None, *mentions: Span, **more: Any) -> Actor:
    return Actor(id=f"A{number}", name=name, kind=kind, country=country, mentions=list(mentions), **more)


def _actors() -> list[Actor]:
    return [
        _actor(
            1,
            "Ingrid Solheim",
            "person",
            "NOR",
            at("Norwegian Foreign Minister Ingrid Solheim"),
            at("Solheim", 1),
            at("she"),
            title="Foreign Minister",
            sectors=["GOV"],
            resolved_by="story",
        ),
        _actor(2, "Daniel Otieno", "person", "KEN", at("President Daniel Otieno"), title="President"),
        _actor(3, "Kenya", "state", "KEN", at("Kenya"), at("Nairobi", 2), resolved_by="knowledge"),
        _actor(
            4, "Ministry of Defence", "government", "KEN", at("Kenya's defence ministry"), sectors=["MIL"]
        ),
        _actor(
            6,
            "Red Hill Front",
            "armed_group",
            None,
            at("the Red Hill Front"),
            at("The front"),
            sectors=["REB"],
        ),
        _actor(
            7, "senior official", "person", "KEN", at("A senior official"), anonymous=True, sectors=["GOV"]
        ),
        _actor(8, "Ethiopia", "state", "ETH", at("Ethiopia"), resolved_by="knowledge"),
        _actor(9, "European Union", "igo", None, at("The European Union"), knowledge_id="Q458"),
        _actor(
            11,
            "people displaced by the fighting",
            "population",
            "KEN",
            at("people displaced by the fighting"),
        ),
        _actor(12, "spokesperson", "person", None, at("a spokesperson"), anonymous=True),
        _actor(10, "Yusuf Barre", "person", None, at("its spokesman, Yusuf Barre"), title="spokesman"),
    ]


def _places() -> list[Place]:
    return [
        Place(
            id="P1",
            name="Nairobi",
            geonames=184745,
            lat=-1.28,
            lon=36.82,
            country="KEN",
            feature="city",
            mentions=[at("Nairobi"), at("NAIROBI"), at("Nairobi", 1)],
        ),
        Place(id="P2", name="Addis Ababa", country="ETH", feature="city", mentions=[at("Addis Ababa")]),
        Place(id="P3", name="Moyale", country="KEN", feature="city", mentions=[at("Moyale")]),
    ]


def _time(number: int, words: str, start: date | None, end: date | None, precision: Any, value: str) -> Time:
    return Time(id=f"T{number}", span=at(words), start=start, end=end, precision=precision, timex3=value)


def _times() -> list[Time]:
    return [
        _time(1, "March 12", date(2024, 3, 12), date(2024, 3, 12), "day", "2024-03-12"),
        _time(2, "Tuesday", date(2024, 3, 12), date(2024, 3, 12), "day", "2024-03-12"),
        _time(3, "Thursday", date(2024, 3, 14), date(2024, 3, 14), "day", "2024-03-14"),
        _time(4, "Sunday", date(2024, 3, 10), date(2024, 3, 10), "day", "2024-03-10"),
        _time(5, "last month", date(2024, 2, 1), date(2024, 2, 29), "month", "2024-02"),
        _time(6, "February", date(2024, 2, 1), date(2024, 2, 29), "month", "2024-02"),
    ]


def _event(number: int, kind: str, trigger: str, who: str, whom: str, quad: int, **more: Any) -> Event:
    """Make an event; ``who`` and ``whom`` are ids parted by spaces, ``more`` overrides the defaults."""
    values: dict[str, Any] = {
        "mode": None,
        "plover": kind,
        "status": "happened",
        "start": None,
        "end": None,
        "date_from": "text" if "start" in more else "none",
        "place": None,
        "contexts": ["diplomatic"],
        "intensity": None,
        "trigger": at(trigger),
        "evidence": sentence(trigger),
        "confidence": 0.8,
        **more,
    }
    return Event(id=f"E{number}", type=kind, actors=who.split(), recipients=whom.split(), quad=quad, **values)


def _events() -> list[Event]:
    tuesday, thursday, sunday = date(2024, 3, 12), date(2024, 3, 14), date(2024, 3, 10)
    february = {"start": date(2024, 2, 1), "end": date(2024, 2, 29)}
    first = {"start": tuesday, "end": tuesday, "place": "P1"}
    return [
        _event(1, "CONSULT", "arrived", "A1", "A3", 1, mode="visit", intensity=2.5, mentions=[at("top diplomat in")], **first),
        _event(2, "CONSULT", "talks with", "A1 A2", "", 1, plover="AGREE", status="planned", intensity=2.0, start=tuesday, end=date(2024, 3, 13), place="P1"),
        _event(3, "CONSULT", "travel on", "A1", "A8", 1, mode="visit", plover="AGREE", status="planned", intensity=2.5, start=thursday, end=thursday, place="P2"),
        _event(4, "SUPPORT", "carried", "A1", "A3", 1, statement="S1", intensity=3.0),
        _event(5, "AGREE", "pledging", "A1", "A11", 1, mode="aid", intensity=5.0, contexts=["diplomatic", "humanitarian"]),
        _event(6, "ACCUSE", "accused", "A4", "A6", 3, mode="allege", intensity=-3.0),
        _event(7, "ASSAULT", "shelling", "A6", "A3", 4, mode="heavy-weapons", intensity=-10.0, start=sunday, end=sunday, place="P3", contexts=["military"], confidence=0.7),
        _event(8, "MOBILIZE", "sent", "A3", "A6", 4, mode="troops", intensity=-6.0, statement="S3"),
        _event(9, "THREATEN", "warned", "A7", "A6", 3, intensity=-6.5, statement="S4"),
        _event(10, "AGREE", "agreed", "A8 A3", "", 1, intensity=4.0, **february),
        _event(11, "SANCTION", "imposed sanctions", "A9", "A6", 4, intensity=-8.0, contexts=["economic"], **february),
        _event(12, "SANCTION", "widen", "A9", "A6", 4, status="hypothetical", intensity=-8.0, statement="S5"),
        _event(13, "REJECT", "rejected", "A6", "A4", 3, intensity=-4.0),
    ]  # fmt: skip


def _statement(
    number: int, speaker: str | None, kind: Any, how: Any, cue: str, *said: str, **more: Any
) -> Statement:
    values: dict[str, Any] = {"channel": None, "source": None, **more}
    spans = [at(words) for words in said]
    return Statement(
        id=f"S{number}", speaker=speaker, kind=kind, attribution=how, cue=at(cue), content=spans, **values
    )


def _statements() -> list[Statement]:
    return [
        _statement(1, "A1", "direct", "named", "told", "“Kenya has carried more than its share,”", source=at("Solheim", 1)),
        _statement(2, "A1", "direct", "named", "added", "“We will not look away,”", source=at("she")),
        _statement(3, "A7", "indirect", "anonymous", "said", "the army had sent two battalions to the area", source=at("A senior official")),
        _statement(4, "A7", "mixed", "anonymous", "warned", "that Nairobi “will answer every shell”"),
        _statement(5, "A12", "indirect", "anonymous", "said", "it may widen them if the talks fail"),
        _statement(6, "A10", "direct", "named", "wrote", "“These are lies,”", channel="statement", source=at("its spokesman, Yusuf Barre")),
    ]  # fmt: skip


def _figures() -> list[Figure]:
    return [
        Figure(
            id="F1",
            span=at("45 million dollars"),
            value=45e6,
            qualifier="exact",
            unit="USD",
            of=None,
            of_span=None,
        ),
        Figure(
            id="F2",
            span=at("300,000"),
            value=300000,
            qualifier="exact",
            unit="person",
            of="people displaced by the fighting in the north",
            of_span=at("people displaced by the fighting in the north"),
        ),
        Figure(
            id="F3",
            span=at("at least 12"),
            value=12,
            qualifier="at_least",
            unit="person",
            of="civilians",
            of_span=at("civilians"),
        ),
    ]


def _visits() -> list[Visit]:
    tuesday, thursday = date(2024, 3, 12), date(2024, 3, 14)
    return [
        Visit(
            id="V1",
            travellers=["A1"],
            status="ongoing",
            stops=[
                Stop(place="P1", country="KEN", start=tuesday, end=date(2024, 3, 13), events=["E1", "E2"]),
                Stop(place="P2", country="ETH", start=thursday, end=thursday, events=["E3"]),
            ],
        )
    ]
