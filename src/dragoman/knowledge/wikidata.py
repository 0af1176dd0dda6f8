"""Items of a Wikidata JSON dump, one a line, read as facts: who held which office, bodies, members.

The form is described at https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON; Wikidata is CC0.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from dragoman.knowledge.names import DATA
from dragoman.knowledge.organizations import actor_kinds, sector_codes
from dragoman.knowledge.tables import read_table

_COUNTRY, _OF_STATE, _CITIZEN, _KIND = "P17", "P1001", "P27", "P31"
_OFFICE, _MEMBER, _ALPHA3, _HELD_BY = "P39", "P463", "P298", "P1308"
_START, _END, _OFFICE_IS_OF = "P580", "P582", "P2389"
_KNOWN_OFFICE = frozenset({"Q4164871", "Q294414", "Q48352", "Q2285706", "Q83307", "Q1553195"})
"""Position, public office, head of state, head of government, minister, ambassador."""
_PRECISION = {9: 4, 10: 7, 11: 10}
"""Wikidata's precision of a time → characters of it that are known: year, month, day."""

Sort = Literal["country", "office", "body", "term", "member"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of an item. What its values are hangs on ``sort``:

    - country: alpha-3
    - office: title, item of the state, item of the organization
    - body: name, aliases, kind, sectors, item of the state
    - term: name, aliases, item of citizenship, item of the office, start, end
    - member: item of the group, start, end
    """

    sort: Sort
    item: str
    values: tuple[str, ...]


@lru_cache(maxsize=1)
def classes() -> dict[str, tuple[str, str]]:
    """Return the classes that are actors: item → kind and sectors, the most telling first."""
    rows = read_table(DATA / "wikidata_classes.tsv", ("item", "label", "kind", "sectors", "source"))
    return {
        row.text("item"): (
            row.one_of("kind", actor_kinds()),
            "|".join(row.many_of("sectors", sector_codes())),
        )
        for row in rows
    }


@lru_cache(maxsize=1)
def telling() -> re.Pattern[bytes]:
    """Return what a line must hold to be parsed: most are scholarly articles, stars and genes."""
    items = "|".join((*classes(), *sorted(_KNOWN_OFFICE)))
    parts = "|".join((_OFFICE, _ALPHA3, _HELD_BY, _OF_STATE))
    return re.compile(rf'"(?:{parts})":\s*\[|"id":\s*"(?:{items})"'.encode())


def facts_of(line: bytes) -> Iterator[Fact]:
    """Yield the facts of one line of a dump. ``ValueError`` when it is no item."""
    if telling().search(line) is None:
        return
    entity = json.loads(line.strip().rstrip(b","))
    if not isinstance(entity, dict) or entity.get("type") != "item":
        return
    item = str(entity.get("id", ""))
    claims: Mapping[str, Any] = entity.get("claims") or {}
    name = _label(entity)
    if not item or name is None:
        return
    code = next((value for value, _ in _strings(claims, _ALPHA3)), None)
    if code is not None:
        yield Fact("country", item, (code,))
        yield from _memberships(item, claims)
    yield from _terms(item, name, entity, claims)
    kinds = {value for value, _ in _items(claims, _KIND)}
    if kinds & _KNOWN_OFFICE or _OF_STATE in claims or _HELD_BY in claims:
        yield Fact("office", item, (name, _first(claims, _OF_STATE, _COUNTRY), _first(claims, _OFFICE_IS_OF)))
    kind = next((known for one, known in classes().items() if one in kinds), None)
    if kind is not None and code is None:
        yield Fact("body", item, (name, _aliases(entity), *kind, _first(claims, _COUNTRY)))


def _terms(item: str, name: str, entity: Mapping[str, Any], claims: Mapping[str, Any]) -> Iterator[Fact]:
    for office, qualifiers in _items(claims, _OFFICE):
        start, end = _time(qualifiers, _START), _time(qualifiers, _END)
        if start:
            home = _first(claims, _CITIZEN)
            yield Fact("term", item, (name, _aliases(entity), home, office, start, end))


def _memberships(item: str, claims: Mapping[str, Any]) -> Iterator[Fact]:
    for group, qualifiers in _items(claims, _MEMBER):
        yield Fact("member", item, (group, _time(qualifiers, _START), _time(qualifiers, _END)))


def _label(entity: Mapping[str, Any]) -> str | None:
    labels = entity.get("labels") or {}
    for language in ("en", "mul", "en-gb"):
        if language in labels:
            return _plain(labels[language]["value"])
    return None


def _aliases(entity: Mapping[str, Any]) -> str:
    found = [_plain(one["value"]) for one in (entity.get("aliases") or {}).get("en", ())]
    return "|".join(dict.fromkeys(found))


def _plain(text: str) -> str:
    return " ".join(str(text).replace("|", " ").split())


def _statements(claims: Mapping[str, Any], of: str) -> list[Mapping[str, Any]]:
    """Return the statements of a property that are not deprecated, the preferred ones first."""
    found = [one for one in claims.get(of, ()) if one.get("rank") != "deprecated"]
    return sorted(found, key=lambda one: one.get("rank") != "preferred")


def _value(snak: Mapping[str, Any]) -> Any:
    return snak.get("datavalue", {}).get("value") if snak.get("snaktype") == "value" else None


def _items(claims: Mapping[str, Any], of: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for one in _statements(claims, of):
        value = _value(one.get("mainsnak", {}))
        if isinstance(value, dict) and "id" in value:
            yield str(value["id"]), one.get("qualifiers") or {}


def _strings(claims: Mapping[str, Any], of: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for one in _statements(claims, of):
        value = _value(one.get("mainsnak", {}))
        if isinstance(value, str):
            yield value, one.get("qualifiers") or {}


def _first(claims: Mapping[str, Any], *properties: str) -> str:
    return next((value for of in properties for value, _ in _items(claims, of)), "")


def _time(qualifiers: Mapping[str, Any], of: str) -> str:
    """Return a qualifier's day as ISO 8601, shortened to what is known; empty for none and before our era."""
    for snak in qualifiers.get(of, ()):
        value = _value(snak)
        if isinstance(value, dict):
            kept = _PRECISION.get(value.get("precision", 0))
            time = str(value.get("time", ""))
            if kept and time.startswith("+") and re.match(r"\+\d{4}-\d\d-\d\dT", time):
                return time[1 : 1 + kept]
    return ""
