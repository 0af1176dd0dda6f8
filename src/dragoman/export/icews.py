"""ICEWS's 20 columns: one pair of actor and recipient a row, tab-separated, with a header."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO, Final

from dragoman.export.codes import cameo, country_name, divisions
from dragoman.export.columns import names_of
from dragoman.export.delimited import Value, listed, write_tab_row
from dragoman.export.formats import FileFormat, Options, Summary
from dragoman.export.ids import number_of
from dragoman.export.joined import Joined, Pair
from dragoman.export.pairs import write_pairs
from dragoman.record.models import Actor


def write_icews(records: Iterable[Joined], out: BinaryIO, options: Options) -> Summary:
    """Write a header and one row for each pair of each event that has happened or is going on."""
    write_tab_row(out, names_of("icews"))
    return write_pairs(records, out, icews_cells)


def icews_cells(pair: Pair) -> list[Value]:
    """Return the row of a pair.

    >>> from dragoman.record.examples import small_record
    >>> event = next(Joined(small_record()).events)
    >>> icews_cells(next(event.pairs()))[2:7]
    ['Ana Reis', 'GOV', 'Portugal', 'Make a visit', '042']
    """
    joined, code = pair.event, cameo(pair.event)
    place, parts = joined.place, divisions(joined.place)
    return [
        pair.number,
        joined.day,
        *_party(pair.actor),
        code.name,
        code.code,
        code.goldstein,
        *_party(pair.recipient),
        number_of(joined.told.version),
        None,
        joined.told.story.publisher,
        parts.city,
        None,
        parts.province,
        country_name(place.country) if place else None,
        place.lat if place else None,
        place.lon if place else None,
    ]


def _party(actor: Actor | None) -> list[Value]:
    if actor is None:
        return [None, None, None]
    return [actor.name, listed(actor.sectors), country_name(actor.country)]


ICEWS: Final = FileFormat("icews", write_icews)
