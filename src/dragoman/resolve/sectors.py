"""Words that tell a sector where an actor's own head word does not: "police sources", "Stabroek News"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from dragoman.knowledge.organizations import sector_codes
from dragoman.knowledge.tables import fold, read_table
from dragoman.resolve.roles import DATA

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


def office_sectors(kind: str, default: tuple[str, ...]) -> tuple[str, ...]:
    """Return the sectors of who holds an office of a kind; ``default`` where the kind tells none.

    >>> office_sectors("army chief", ("GOV",)), office_sectors("foreign", ("GOV",))
    (('MIL',), ('GOV',))
    """
    return _OF_OFFICES.get(kind, default)


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
