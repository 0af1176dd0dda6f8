"""Formats with a row for each pair of actor and recipient: which events they have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO, Final

from dragoman.export.codes import has_cameo
from dragoman.export.delimited import Value, write_tab_row
from dragoman.export.formats import Summary
from dragoman.export.joined import Joined, Pair

NO_CODE: Final = "without a CAMEO code"


def write_pairs(
    records: Iterable[Joined], out: BinaryIO, cells: Callable[[Pair], Sequence[Value]]
) -> Summary:
    """Write one row for each pair of each event that has happened or is going on."""
    summary = Summary()
    for told in records:
        for event in told.events:
            if not event.is_done:
                summary.left_out[event.event.status] += 1
                continue
            if not has_cameo(event):
                summary.left_out[NO_CODE] += 1
                continue
            for pair in event.pairs():
                write_tab_row(out, cells(pair))
                summary.rows += 1
    return summary
