"""CSV by RFC 4180: events, statements, figures or visits, one a row, with a header."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO, Final

from dragoman.export.delimited import write_csv_row
from dragoman.export.errors import ExportError
from dragoman.export.flat import FLAT
from dragoman.export.formats import FileFormat, Options, Summary
from dragoman.export.joined import Joined

_BOM: Final = b"\xef\xbb\xbf"
"""Without it spreadsheets take UTF-8 for an older charset, and names lose their letters."""


def write_csv(records: Iterable[Joined], out: BinaryIO, options: Options) -> Summary:
    """Write a header and one row for each thing of the table that ``options`` name.

    With ``spreadsheet_safe`` no cell can be taken for a formula (:mod:`dragoman.export.delimited`), and the
    file begins with a byte order mark. Raises ``ExportError`` for a table that is none.
    """
    table = FLAT.get(options.table)
    if table is None:
        raise ExportError(f"--table {options.table}: no such table; there are {', '.join(FLAT)}")
    summary = Summary()
    if options.spreadsheet_safe:
        out.write(_BOM)
    write_csv_row(out, table.names)
    for told in records:
        for row in table.rows(told):
            write_csv_row(out, table.cells(row), safe=options.spreadsheet_safe)
            summary.rows += 1
    return summary


CSV: Final = FileFormat("csv", write_csv)
