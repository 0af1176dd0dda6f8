"""An invented story in the annotators' form and in the two forms of source."""

from __future__ import annotations

from typing import Any

TEXT = (
    "Foreign Minister Ana Ruiz arrived in Lima on 3 May 2019 for talks with Peruvian officials. "
    "“We will stand by Peru,” Ruiz told reporters, according to the embassy.\n\n"
    "She met President Li Wen the same day. About 2,000 people marched against the visit, 40 of the people "
    "who marched against it were held."
)
READOUT = """---
date: '2019-05-04'
title: Visit
---

Foreign Minister **Ana Ruiz** arrived in [Lima](https://x.example) on
3 May 2019 for talks with Peruvian officials. “We will stand by Peru,”
Ruiz told reporters, according to the embassy.

She met President Li Wen the same day. About 2,000 people marched
against the visit, 40 of the people who marched against it were held.

\\###
Contact: none
"""
_RUIZ = {"name": "Ana Ruiz", "country": "CHL", "kind": "person"}
_LI = {"name": "Li Wen", "country": "CHN", "kind": "person"}
_PERU = {"name": "Peru", "country": "PER", "kind": "state"}
_POLICE = {"name": "police of Lima", "country": "PER", "kind": "state"}
_CROWD = {"name": "people", "country": "PER", "kind": "population"}
_FIRST, _SECOND, _THIRD, _FOURTH = (
    "Foreign Minister Ana Ruiz arrived in Lima on 3 May 2019 for talks with Peruvian officials.",
    "“We will stand by Peru,” Ruiz told reporters, according to the embassy.",
    "She met President Li Wen the same day.",
    "About 2,000 people marched against the visit, 40 of the people who marched against it were held.",
)


def _event(kind: str, mode: str | None, trigger: str, sentence: str, *parties: list[Any]) -> dict[str, Any]:
    return {
        "type": kind,
        "mode": mode,
        "plover": kind,
        "status": "happened",
        "actors": parties[0],
        "recipients": parties[1],
        "start": None,
        "end": None,
        "place": None,
        "trigger": trigger,
        "sentence": sentence,
        "core": True,
    }


def gold() -> dict[str, Any]:
    """A record that quotes its words, with every layer and a value in the annotator's own words."""
    visit = _event("CONSULT", "visit", "arrived", _FIRST, [_RUIZ], [_PERU])
    visit |= {"start": "2019-05-03", "end": "2019-05-03", "place": {"name": "Lima", "country": "PER"}}
    return {
        "id": "invented",
        "source_document": "invented.md",
        "published": "2019-05-04",
        "events": [
            visit,
            _event("SUPPORT", None, "stand by", _SECOND, [_RUIZ], [_PERU]),
            _event("CONSULT", None, "met", _THIRD, [_RUIZ, _LI], []),
            _event("PROTEST", "demo", "marched", _FOURTH, [_CROWD], [_RUIZ]),
            _event("COERCE", "arrest", "held", _FOURTH, [_POLICE], [_CROWD]) | {"core": False},
        ],
        "statements": [
            {
                "speaker": "Ana Ruiz",
                "speaker_country": "CHL",
                "kind": "direct",
                "attribution": "named",
                "content": "We will stand by Peru",
                "cue": "told",
            },
            {
                "speaker": "the embassy",
                "speaker_country": None,
                "kind": "indirect",
                "attribution": "institution",
                "content": "“We will stand by Peru,” Ruiz told reporters",
                "cue": "according to",
            },
        ],
        "figures": [
            {"text": "2,000 people", "value": 2000, "qualifier": "about", "unit": "person", "of": "marchers"},
            {
                "text": "40",
                "value": 40,
                "qualifier": "at least",
                "unit": "person",
                "of": "those of the people who marched, held later",
            },
        ],
        "visits": [
            {
                "traveller": "Ana Ruiz",
                "traveller_country": "CHL",
                "status": "happened",
                "stops": [{"place": "Lima", "country": "PER", "start": "2019-05-03", "end": "2019-05-03"}],
            }
        ],
        "places": [{"text": "Lima", "country": "PER"}, {"text": "Peru", "country": "PER"}],
        "dates": [{"text": "3 May 2019", "start": "2019-05-03", "end": "2019-05-03"}],
    }
