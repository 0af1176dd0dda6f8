"""GDELT 2.0's 61 columns of events: one pair of actor and recipient a row, tabs between, no header."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import BinaryIO, Final

from dragoman.export.codes import (
    cameo,
    cameo_types,
    country_codes,
    country_name,
    divisions,
    federal_state,
    known_group,
)
from dragoman.export.delimited import Value
from dragoman.export.formats import FileFormat, Options, Summary
from dragoman.export.joined import Joined, JoinedEvent, Pair
from dragoman.export.pairs import write_pairs
from dragoman.record.models import Actor, Place

_INTERNATIONAL: Final = frozenset({"IGO", "NGO", "NGM", "MNC", "IMG"})
_COUNTRY, _STATE_OF_USA, _CITY_OF_USA, _CITY, _STATE = 1, 2, 3, 4, 5


def write_gdelt(records: Iterable[Joined], out: BinaryIO, options: Options) -> Summary:
    """Write one row for each pair of each event that has happened or is going on."""
    return write_pairs(records, out, gdelt_cells)


def gdelt_cells(pair: Pair) -> list[Value]:
    """Return the row of a pair.

    >>> from dragoman.record.examples import small_record
    >>> event = next(Joined(small_record()).events)
    >>> row = gdelt_cells(next(event.pairs()))
    >>> len(row), row[1:7], row[26:31]
    (61, ['20240506', '202405', '2024', '2024.3452', 'PRTGOV', 'ANA REIS'], ['042', '042', '04', 1, 1.9])
    """
    joined, code = pair.event, cameo(pair.event)
    return [
        pair.number,
        *_days(joined),
        *_party(pair.actor),
        *_party(pair.recipient),
        int(joined.is_lead),
        code.code,
        code.base,
        code.root,
        code.quad,
        code.goldstein,
        1 + len(joined.event.mentions),
        1,
        1,
        None,
        *([None] * 16),
        *_place(joined.place),
        None,
        joined.told.story.url,
    ]


def _days(joined: JoinedEvent) -> list[Value]:
    """Return day, month, year and year as a fraction, each only as far as the event's days settle it."""
    start, end, day = joined.event.start, joined.event.end, joined.day
    last = end or start
    if start is None or last is None or start.year != last.year:
        return [f"{day:%Y%m%d}", f"{day:%Y%m}", f"{day:%Y}", _fraction(day)] if day else [None] * 4
    month = f"{start:%Y%m}" if day or start.month == last.month else None
    return [f"{day:%Y%m%d}" if day else None, month, f"{start:%Y}", _fraction(day) if day else None]


def _fraction(day: date) -> str:
    """Return the year and how much of it is past, by the codebook's approximation of months of 30 days."""
    return f"{day.year + ((day.month - 1) * 30 + day.day) / 365:.4f}"


def _party(actor: Actor | None) -> list[Value]:
    """Return ten cells: code, name, country, known group, ethnicity, two religions, three types."""
    if actor is None:
        return [None] * 10
    country, group, types = country_codes(actor.country).cameo, known_group(actor), cameo_types(actor)
    if actor.kind == "state":  # CAMEO's code of a state is its country alone
        types = []
    code = _code(country, group, types)
    padded: list[Value] = [*types, None, None, None]
    return [code or None, actor.name.upper(), country, group, None, None, None, *padded[:3]]


def _code(country: str | None, group: str | None, types: list[str]) -> str:
    """Return CAMEO's code of an actor: an international body's kind comes first, all others' country.

    >>> _code(None, "UNO", ["IGO"]), _code("PER", None, ["GOV", "MIL"])
    ('IGOUNO', 'PERGOVMIL')
    """
    first = [one for one in types if one in _INTERNATIONAL and country is None]
    rest = [one for one in types if one not in first]
    return "".join(part for part in (country, *first, group, *rest) if part)


def _place(place: Place | None) -> list[Value]:
    """Return eight cells: type, full name, country, two divisions, latitude, longitude, feature."""
    kind = _kind(place)
    if place is None or kind is None:
        return [None] * 8
    fips = country_codes(place.country).fips
    parts = divisions(place)
    names = [
        place.name,
        parts.province if parts.province != place.name else None,
        country_name(place.country),
    ]
    full = ", ".join(dict.fromkeys(name for name in names if name))
    state = federal_state(parts.province) if place.country == "USA" else None
    first = fips if kind == _COUNTRY else state
    feature = fips if kind == _COUNTRY else state if kind == _STATE_OF_USA else None
    return [kind, full, fips, first, None, place.lat, place.lon, feature]


def _kind(place: Place | None) -> int | None:
    """Return GDELT's type of a place; it has none for seas and for regions of many states."""
    if place is None:
        return None
    at_home = place.country == "USA"
    if place.feature == "country":
        return _COUNTRY
    if place.feature == "admin1":
        return _STATE_OF_USA if at_home else _STATE
    if place.feature in {"city", "facility"}:
        return _CITY_OF_USA if at_home else _CITY
    return None


GDELT: Final = FileFormat("gdelt", write_gdelt)
