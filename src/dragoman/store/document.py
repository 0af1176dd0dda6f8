"""The list of tables in docs/store.md, made from the schema: ``python -m dragoman.store.document PAGE``."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from dragoman.store.schema import metadata

BEGIN, END = "<!-- tables: begin -->\n", "<!-- tables: end -->"


def table_list() -> str:
    """Return the tables as Markdown, with what each is for.

    >>> table_list().splitlines()[2]
    '| `actors` | Persons, states, organizations and groups of each story. |'
    """
    rows = [f"| `{name}` | {table.info['doc']} |" for name, table in sorted(metadata.tables.items())]
    return "\n".join(["| table | |", "| --- | --- |", *rows]) + "\n"


def renew(page: Path) -> None:
    """Write the list into a page, between its marks."""
    text = page.read_text(encoding="utf-8")
    renewed = re.sub(
        f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: BEGIN + table_list() + END, text, flags=re.S
    )
    page.write_text(renewed, encoding="utf-8")


if __name__ == "__main__":
    renew(Path(sys.argv[1]))
