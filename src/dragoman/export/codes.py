"""Codes of other people's lists: CAMEO for events, actors and countries, Correlates of War, FIPS.

All are tables in ``export/data``. What a list has no code for stays empty; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from dragoman.export.joined import JoinedEvent
from dragoman.knowledge.countries import read_countries, read_states
from dragoman.knowledge.tables import Row, read_table
from dragoman.ontology import UnknownTypeError
from dragoman.record.models import Actor, Place

DATA: Final = Path(__file__).with_name("data")
_KNOWLEDGE: Final = Path(__file__).parents[1] / "knowledge" / "data"

_ARMED: Final = frozenset({"MIL", "REB", "PRM", "IMG", "UAF"})
_QUADS: Final = ((5, 1), (8, 2), (13, 3), (20, 4))
_AT_HOME: Final = frozenset({"USA"})


@dataclass(frozen=True, slots=True)
class CountryCodes:
    """What other lists call a state or territory. None: it is not in them."""

    cow: str | None
    fips: str | None
    cameo: str | None


@dataclass(frozen=True, slots=True)
class Cameo:
    """A CAMEO code with its name and its score on Goldstein's scale."""

    code: str
    name: str
    goldstein: float

    @property
    def base(self) -> str:
        """Its first three digits."""
        return self.code[:3]

    @property
    def root(self) -> str:
        """Its first two digits."""
        return self.code[:2]

    @property
    def quad(self) -> int:
        """Quad class of its root: verbal and material cooperation, verbal and material conflict."""
        return next(quad for last, quad in _QUADS if int(self.root) <= last)


_NONE: Final = CountryCodes(None, None, None)


def _rows(name: str, *columns: str) -> Iterator[Row]:
    return read_table(DATA / f"{name}.tsv", columns)


@cache
def _countries() -> dict[str, CountryCodes]:
    return {
        row.text("code"): CountryCodes(row.maybe("cow"), row.maybe("fips"), row.maybe("cameo"))
        for row in _rows("countries", "code", "cow", "fips", "cameo", "source")
    }


def country_codes(country: str | None) -> CountryCodes:
    """Return a state's codes in other lists, by its ISO 3166-1 alpha-3 code.

    >>> country_codes("ROU")
    CountryCodes(cow='360', fips='RO', cameo='ROM')
    """
    return _countries().get(country or "", _NONE)


@cache
def _country_names() -> dict[str, str]:
    return {code: country.name for code, country in read_countries(_KNOWLEDGE).items()}


def country_name(country: str | None) -> str | None:
    """Return a state's name in English.

    >>> country_name("PER"), country_name(None)
    ('Peru', None)
    """
    return _country_names().get(country or "")


@cache
def _federal_states() -> dict[str, str]:
    """Name of a state of the United States → its code, which is FIPS 10-4's after "US"."""
    return {state.name: state.postal for state in read_states(_KNOWLEDGE) if state.country in _AT_HOME}


def federal_state(name: str | None) -> str | None:
    """Return FIPS 10-4's code of a state of the United States, by its name.

    >>> federal_state("Texas"), federal_state("Ontario")
    ('USTX', None)
    """
    postal = _federal_states().get(name or "")
    return f"US{postal}" if postal else None


@cache
def _sectors() -> dict[str, str | None]:
    return {
        row.text("plover"): row.maybe("cameo")
        for row in _rows("sectors", "plover", "cameo", "source", "note")
    }


def cameo_types(actor: Actor) -> list[str]:
    """Return CAMEO's types of an actor, from its PLOVER sectors, at most three."""
    found = (_sectors().get(sector) for sector in actor.sectors)
    return list(dict.fromkeys(code for code in found if code))[:3]


@cache
def _groups() -> dict[str, str]:
    return {
        row.text("knowledge_id"): row.text("cameo")
        for row in _rows("groups", "knowledge_id", "cameo", "source")
    }


def known_group(actor: Actor) -> str | None:
    """Return CAMEO's code of an organization or group that it lists."""
    return _groups().get(actor.knowledge_id or "")


@cache
def _cameo_codes() -> dict[str, Cameo]:
    columns = ("code", "name", "goldstein", "source")
    return {
        row.text("code"): Cameo(row.text("code"), row.text("name"), row.number("goldstein") or 0.0)
        for row in _rows("cameo_codes", *columns)
    }


@cache
def _mapping() -> dict[tuple[str, str, str], str]:
    columns = ("plover", "mode", "when", "cameo", "source", "note")
    return {
        (row.text("plover"), row.cells["mode"], row.cells["when"]): row.text("cameo")
        for row in _rows("cameo", *columns)
    }


@cache
def _demands() -> tuple[str, ...]:
    return tuple(row.text("stem") for row in _rows("demands", "stem", "source"))


def cameo(event: JoinedEvent) -> Cameo:
    """Return the CAMEO code of an event: the most exact one that covers all that its code and mode can mean.

    The table ``cameo.tsv`` says which, and what is lost.
    """
    code = event.event.plover
    mode = "" if event.is_reduced else event.event.mode or ""
    when = _condition(event)
    table = _mapping()
    for key in ((code, mode, when), (code, mode, ""), (code, "", when), (code, "", "")):
        if key in table:
            return _cameo_codes()[table[key]]
    named = _named_cameo(event)
    if named is None:
        raise UnknownTypeError("CAMEO", code)
    return named


def has_cameo(event: JoinedEvent) -> bool:
    """Whether there is a CAMEO code: all of PLOVER have one, others where their codebook maps them to one."""
    return (event.event.plover, "", "") in _mapping() or _named_cameo(event) is not None


def _named_cameo(event: JoinedEvent) -> Cameo | None:
    """The code that the record itself gives, from the codebook that coded it: a whole one or a root."""
    codes = (event.event.codes or {}).get("CAMEO", {})
    table = _cameo_codes()
    return table.get(str(codes.get("code"))) or table.get(f"{codes.get('root')}0")


def _condition(event: JoinedEvent) -> str:
    """Return what else than code and mode tells the CAMEO code, as the column ``when`` has it."""
    if event.is_reduced:
        return f"from {event.event.type}"
    if _is_demand(event):
        return "demand"
    return "forces" if _is_force(event) else ""


def _is_demand(event: JoinedEvent) -> bool:
    if event.event.plover != "REQUEST":
        return False
    words = (event.told.words(event.event.trigger) or "").lower().split()
    return any(word.startswith(_demands()) for word in words)


def _is_force(event: JoinedEvent) -> bool:
    """Whether a state, its armed forces or an armed group acts; police do not."""
    return event.event.plover == "ASSAULT" and any(
        actor.kind in {"armed_group", "state"} or not _ARMED.isdisjoint(actor.sectors)
        for actor in event.actors
    )


@dataclass(frozen=True, slots=True)
class Divisions:
    """A place as lists have it that part names of cities from those of provinces and countries."""

    city: str | None
    province: str | None


def divisions(place: Place | None) -> Divisions:
    """Return the city and the first-level division that a place is, or lies in."""
    if place is None:
        return Divisions(None, None)
    if place.feature == "admin1":
        return Divisions(None, place.name)
    return Divisions(place.name if place.feature == "city" else None, place.admin1)
