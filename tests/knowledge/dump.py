"""A small Wikidata dump, made for tests: a state, its offices, their holders, bodies and members."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

Json = dict[str, Any]


def item(of: str) -> Json:
    return {"snaktype": "value", "datavalue": {"type": "wikibase-entityid", "value": {"id": of}}}


def text(value: str) -> Json:
    return {"snaktype": "value", "datavalue": {"type": "string", "value": value}}


def time(day: str, precision: int = 11) -> Json:
    value = {"time": f"+{day}T00:00:00Z", "precision": precision}
    return {"snaktype": "value", "datavalue": {"type": "time", "value": value}}


def claim(snak: Json, rank: str = "normal", **qualifiers: Json) -> Json:
    return {"mainsnak": snak, "rank": rank, "qualifiers": {of: [snak] for of, snak in qualifiers.items()}}


def entity(identity: str, label: str, aliases: Iterable[str] = (), **claims: list[Json]) -> Json:
    return {
        "type": "item",
        "id": identity,
        "labels": {"en": {"language": "en", "value": label}},
        "aliases": {"en": [{"language": "en", "value": alias} for alias in aliases]},
        "claims": claims,
    }


NEW_ZEALAND = entity(
    "Q664",
    "New Zealand",
    P298=[claim(text("NZL"))],
    P463=[claim(item("Q900001"), P580=time("2003-05-01"), P582=time("2019-06-00", 10))],
)
ENTITIES = [
    entity("Q900010", "a star that nobody asks for", P31=[claim(item("Q523"))]),
    entity(
        "Q900005",
        "Tamsin Oakleaf",
        ["Tam Oakleaf"],
        P31=[claim(item("Q5"))],
        P27=[claim(item("Q664"))],
        P39=[
            claim(item("Q900002"), P580=time("2031-02-03"), P582=time("2033-00-00", 9)),
            claim(item("Q900003"), P580=time("2034-01-01")),
            claim(item("Q900002"), "deprecated", P580=time("1999-02-03")),
            claim(item("Q900004"), P580=time("1980-01-01")),
            claim(item("Q900002")),
        ],
    ),
    entity("Q900002", "Minister of Tides of New Zealand",
           P31=[claim(item("Q83307"))], P1001=[claim(item("Q664"))]),
    entity("Q900003", "chair of the Tidal Council",
           P31=[claim(item("Q4164871"))], P2389=[claim(item("Q900001"))]),
    entity("Q900004", "keeper of the old light", P31=[claim(item("Q4164871"))]),
    entity("Q900001", "Tidal Council", ["TDC", "Council of Tides"], P31=[claim(item("Q245065"))]),
    entity("Q900006", "Shoal Party", P31=[claim(item("Q7278"))], P17=[claim(item("Q664"))]),
    NEW_ZEALAND,
]  # fmt: skip


def dump(entities: Iterable[Mapping[str, Any]]) -> bytes:
    """Write items as Wikidata does: an array with one item a line."""
    return ("[\n" + ",\n".join(json.dumps(one) for one in entities) + "\n]\n").encode()
