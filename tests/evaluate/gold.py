"""A hand-made record of the story in tests/handmade.py, right in every layer."""

from __future__ import annotations

from typing import Any

NORWAY = {"name": "Ingrid Solheim", "country": "NOR", "kind": "person"}
KENYA = {"name": "Kenya", "country": "KEN", "kind": "state"}
ETHIOPIA = {"name": "Ethiopia", "country": "ETH", "kind": "state"}
FRONT = {"name": "Red Hill Front", "country": None, "kind": "armed_group"}
ARRIVAL = (
    "Norwegian Foreign Minister Ingrid Solheim arrived in Nairobi on Tuesday for two days of talks with "
    "President Daniel Otieno, and will travel on to Addis Ababa on Thursday."
)
CHARGE = (
    "Kenya's defence ministry accused the Red Hill Front of shelling the border town of Moyale on Sunday, an "
    "attack that killed at least 12 civilians."
)


def event(
    kind: str, who: list[Any], whom: list[Any], trigger: str, sentence: str, **more: Any
) -> dict[str, Any]:
    """Return a gold event; ``more`` overrides what is plain."""
    plain = {"mode": None, "plover": kind, "status": "happened", "start": None, "end": None, "place": None}
    parts = {"actors": who, "recipients": whom, "trigger": trigger, "sentence": sentence, "core": True}
    return {"type": kind, **plain, **parts, **more}


def wire_gold() -> dict[str, Any]:
    """Return the gold record as it stands in a file."""
    tuesday = {"start": "2024-03-12", "end": "2024-03-12"}
    return {
        "id": "wire",
        "published": "2024-03-12",
        "events": [
            event("CONSULT", [NORWAY], [KENYA], "arrived", ARRIVAL, mode="visit",
                  place={"name": "Nairobi", "country": "KEN"}, **tuesday),
            event("CONSULT", [NORWAY], [ETHIOPIA], "travel on", ARRIVAL, mode="visit", plover="AGREE",
                  status="planned", start="2024-03-14", end="2024-03-14",
                  place={"name": "Addis Ababa", "country": "ETH"}),
            event("ACCUSE", [KENYA], [FRONT], "accused", CHARGE, mode="allege"),
            event("ASSAULT", [FRONT], [KENYA], "shelling", CHARGE, mode="heavy-weapons", core=False,
                  start="2024-03-10", end="2024-03-10", place={"name": "Moyale", "country": "KEN"}),
        ],
        "statements": [
            {"speaker": "Ingrid Solheim", "speaker_country": "NOR", "kind": "direct", "attribution": "named",
             "content": "Kenya has carried more than its share", "cue": "told"},
            {"speaker": "senior official", "speaker_country": "KEN", "kind": "indirect",
             "attribution": "anonymous", "content": "the army had sent two battalions to the area",
             "cue": "said"},
        ],
        "figures": [
            {"text": "45 million dollars", "value": 45_000_000, "qualifier": "exact", "unit": "USD"},
            {"text": "at least 12", "value": 12, "qualifier": "at least", "unit": "person"},
        ],
        "visits": [
            {"traveller": "Ingrid Solheim", "traveller_country": "NOR", "status": "ongoing",
             "stops": [{"place": "Nairobi", "country": "KEN", **tuesday}]},
        ],
        "places": [
            {"text": "Nairobi", "country": "KEN"},
            {"text": "Addis Ababa", "country": "ETH"},
            {"text": "Moyale", "country": "KEN"},
        ],
        "dates": [
            {"text": "Tuesday", **tuesday},
            {"text": "last month", "start": "2024-02-01", "end": "2024-02-29"},
        ],
    }  # fmt: skip
