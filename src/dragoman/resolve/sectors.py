"""Words that tell a sector where an actor's own head word does not: "police sources", "Stabroek News"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from dragoman.knowledge.organizations import sector_codes
from dragoman.knowledge.tables import fold, read_table
from dragoman.resolve.roles import DATA

if TYPE_CHECKING:
    from dragoman.knowledge.offices import Office
    from dragoman.resolve.hits import Names

Use = Literal["before", "last"]
_USES = {"before": ("before",), "last": ("last",), "both": ("before", "last")}
_OF_OFFICES = {
    "opposition": ("OPP",),
    "armed group": ("REB",),
    "army chief": ("MIL",),
    "quds": ("MIL",),
    "activist": ("OPP",),
    "legislator": ("LEG",),
    "speaker": ("LEG",),
    "business": ("BUS",),
    "religious": ("REL",),
    "party": ("PTY",),
    "justice": ("JUD",),
}


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in read_table(DATA / "sector_words.tsv", ("word", "sectors", "use", "source")):
        for use in _USES[row.one_of("use", _USES)]:
            found[fold(row.text("word")), use] = row.many_of("sectors", sector_codes())
    return found


def office_sectors(office: Office, names: Names) -> tuple[str, ...]:
    """Return the sectors of who holds an office: those of its kind, of its organization, or a government's.

    >>> from dragoman.knowledge.offices import Office
    >>> from dragoman.resolve.knowledge import load_names
    >>> chief = Office("1", "Chief of the General Staff", "army chief", "PER", None)
    >>> minister = Office("2", "Minister of Foreign Affairs", "foreign", "PER", None)
    >>> office_sectors(chief, load_names()), office_sectors(minister, load_names())
    (('MIL',), ('GOV',))
    """
    body = names.organization(office.organization) if office.organization else None
    own = body.sectors if body is not None else ()
    return _OF_OFFICES.get(office.kind) or own or (("GOV",) if office.country else ("IGO",))


def sector_before(words: Iterable[str]) -> tuple[str, ...]:
    """Return the sectors that the last telling one of folded words before a head gives; none without one.

    >>> sector_before(["senior", "police"]), sector_before(["tall"])
    (('COP',), ())
    """
    table = _table()
    found: tuple[str, ...] = ()
    for word in words:
        found = table.get((word, "before"), found)
    return found


def sector_of_name(name: str) -> tuple[str, ...]:
    """Return the sectors that the last telling word of a name gives, a place behind "of" or "in" aside.

    >>> sector_of_name("Harbour Gazette"), sector_of_name("Royal Tilbury College of Dentists")
    (('JRN',), ('EDU',))
    """
    words = fold(name).split()
    for link in ("of", "in", "for"):
        if link in words[1:]:
            words = words[: words.index(link, 1)]
    return next((found for word in reversed(words) if (found := _table().get((word, "last")))), ())
