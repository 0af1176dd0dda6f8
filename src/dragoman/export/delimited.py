"""Values as text in rows: CSV by RFC 4180, with or without guard for spreadsheets, and tab-separated lines.

A spreadsheet takes a cell that begins with ``=``, ``+``, ``-`` or ``@`` for a formula, and runs it
(<https://owasp.org/www-community/attacks/CSV_Injection>). News is written by others. :func:`guard` puts an
apostrophe before such a cell, and :func:`unguard` takes it away again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import BinaryIO, Final, TypeAlias

Value: TypeAlias = str | int | float | bool | date | None

BETWEEN: Final = "; "
"""Between the items of a list in one cell: names hold commas, and seldom semicolons."""

# The full-width forms count too: spreadsheets set to Japanese or Chinese take them for the plain ones.
_DANGER: Final = "=+\\-@\t\r\n＝＋－＠"
# Where a cell may begin: at its start, or inside, where a reader set to another separator parts it.
_START: Final = "(?:^|(?<=[;\t\r\n]))"
# Spaces before it: some programs trim cells. Apostrophes before it: those must be told from the guard's own.
_RISKY: Final = f"(?=[ ']*[{_DANGER}])"
_UNGUARDED: Final = re.compile(_START + _RISKY)
_GUARDED: Final = re.compile(f"{_START}'{_RISKY}")
_QUOTED: Final = re.compile('[",\r\n]|^ | $')
_BREAKS: Final = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


def guard(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    An apostrophe goes before ``= + - @``, tab, carriage return or line feed where they begin the cell, or
    follow a semicolon, tab or line break in it (there a spreadsheet set to another separator begins a cell).

    >>> guard("=1+1"), guard("Peru"), guard("a;=1")
    ("'=1+1", 'Peru', "a;'=1")
    """
    return _UNGUARDED.sub("'", cell)


def unguard(cell: str) -> str:
    """Return the cell that :func:`guard` was given.

    >>> unguard(guard("'=1+1"))
    "'=1+1"
    """
    return _GUARDED.sub("", cell)


def plain(value: Value) -> str:
    """Write a value: days as ISO 8601, whole numbers without a point, absence as nothing.

    >>> plain(4.0), plain(-3.5), plain(True), plain(None)
    ('4', '-3.5', 'true', '')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def write_csv_row(out: BinaryIO, values: Iterable[Value], *, safe: bool = False) -> None:
    r"""Write one row by RFC 4180: UTF-8, commas, quotation marks where needed, CRLF.

    With ``safe``, texts pass :func:`guard` and stand in quotation marks; numbers and days stay as they are.

    >>> import io
    >>> out = io.BytesIO()
    >>> write_csv_row(out, ["a,b", -3.5, "-3.5"], safe=True)
    >>> out.getvalue()
    b'"a,b",-3.5,"\'-3.5"\r\n'
    """
    cells = (_safe(value) if safe else _quoted(plain(value)) for value in values)
    out.write((",".join(cells) + "\r\n").encode())


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell


def _safe(value: Value) -> str:
    if isinstance(value, str):
        return '"' + guard(value).replace('"', '""') + '"'
    return plain(value)


def write_tab_row(out: BinaryIO, values: Sequence[Value]) -> None:
    r"""Write one line of tab-separated values, as the published event data have it: no quotation, LF.

    Tabs and line breaks in a value become a space; a straight double quotation mark becomes a single one, so
    that readers that know quotation and readers that do not find the same cells.

    >>> import io
    >>> out = io.BytesIO()
    >>> write_tab_row(out, ['"Our\tpartners"', None, 2])
    >>> out.getvalue()
    b"'Our partners'\t\t2\n"
    """
    cells = (_BREAKS.sub(" ", plain(value)).replace('"', "'") for value in values)
    out.write(("\t".join(cells) + "\n").encode())


def listed(values: Iterable[str | None]) -> str | None:
    """Join values into one cell, a place for each; None when there is none at all.

    >>> listed(["NOR", None, "KEN"]), listed([None])
    ('NOR; ; KEN', None)
    """
    cells = [(value or "").replace(BETWEEN, ", ") for value in values]
    return BETWEEN.join(cells) if any(cells) else None
