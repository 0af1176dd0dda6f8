"""What the formats are and lose, for the terminal and for docs/exports.md: one source for both.

    python -m dragoman.export.document docs/exports.md

rewrites what stands between the two marks of that page; a test checks that page and tables agree.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from dragoman.export.columns import columns_of
from dragoman.export.flat import FLAT
from dragoman.export.formats import Format, formats
from dragoman.export.tables import schema_of, tables

BEGIN: Final = "<!-- generated from the formats: begin -->"
END: Final = "<!-- generated from the formats: end -->"

_TABLED: Final = ("plover", "polecat", "icews", "gdelt")


def terminal_lines(width: int = 96) -> Iterator[str]:
    """Yield what `dragoman export --formats` prints.

    >>> next(terminal_lines())
    'csv: CSV of events, statements, figures or visits (.csv)'
    """
    for number, form in enumerate(formats().values()):
        if number:
            yield ""
        suffix = form.about.suffix or "a folder"
        yield f"{form.name}: {form.about.title} ({suffix})"
        yield f"  read by: {form.about.consumer}"
        yield "  loses:"
        for loss in form.about.loses:
            yield from textwrap.wrap(loss, width, initial_indent="  - ", subsequent_indent="    ")


def reference() -> Iterator[str]:
    """Yield the generated part of docs/exports.md."""
    for form in formats().values():
        yield from _section(form)


def _section(form: Format) -> Iterator[str]:
    yield from (f"### {form.name}", "")
    suffix = f" (`{form.about.suffix}`)" if form.about.suffix else ""
    yield f"{form.about.title}{suffix}. Read by {form.about.consumer}."
    yield from ("", "What it loses:", "", *(f"- {loss}" for loss in form.about.loses), "")
    if form.name in _TABLED:
        yield from _published(form.name)
    elif form.name == "csv":
        for name, table in FLAT.items():
            yield from (f"`--table {name}`: {table.about}", "", "| column | holds |", "| --- | --- |")
            yield from (f"| `{column.name}` | {column.about} |" for column in table.columns)
            yield ""
    elif form.name == "parquet":
        yield from _folder()


def _published(name: str) -> Iterator[str]:
    columns = columns_of(name)
    yield from (f"Names and order after: {columns[0].source}.", "")
    yield from ("| | column | type | filled with |", "| ---: | --- | --- | --- |")
    for number, column in enumerate(columns, start=1):
        filled = (
            column.filled or f"*empty:* {(column.why_empty or '')[:1].lower()}{(column.why_empty or '')[1:]}"
        )
        yield f"| {number} | `{column.name}` | {column.type} | {filled} |"
    yield ""


def _folder() -> Iterator[str]:
    yield from ("| table | columns |", "| --- | --- |")
    for name in tables():
        columns = ", ".join(f"`{column}`" for column in schema_of(name).names)
        yield f"| `{name}` | {columns} |"
    yield ""


def rewrite(page: str) -> str:
    """Return the page with its generated part renewed. ValueError when the marks are missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has no marks for the generated part")
    text = "\n".join(reference()).strip()
    return f"{before}{BEGIN}\n\n{text}\n\n{END}{after}"


def main() -> None:
    """Rewrite the page named on the command line."""
    path = Path(sys.argv[1])
    path.write_text(rewrite(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
