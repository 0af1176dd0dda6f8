"""The data dictionary of the Parquet folder: every table, column and code in words, as JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from dragoman.export.tables import schema_of, tables
from dragoman.ontology import load_codebook

JSON_NAME: Final = "data_dictionary.json"
MARKDOWN_NAME: Final = "data_dictionary.md"

_ABOUT: Final = {
    "stories": "One row a story.",
    "actors": "Who acts, is acted on, or speaks: one row an actor of a story.",
    "places": "Places that stories name: one row a place of a story.",
    "times": "Time expressions and the days they stand for.",
    "events": "Who did what to whom: one row an event of a story.",
    "statements": "Who says what: one row a statement of a story.",
    "figures": "Quantities that stories claim.",
    "visits": "Official travel, as one story tells it.",
    "stops": "Where visits lead: one row a stop.",
    "memberships": "Actors that belong to others, as stories say.",
    "mentions": "The evidence: every span of every thing, as offsets into stories.text.",
}


def dictionary(rows: Mapping[str, int]) -> dict[str, Any]:
    """Return the dictionary of a folder whose tables have so many rows."""
    book = load_codebook()
    return {
        "format": "dragoman parquet folder 1",
        "offsets": "half-open [start, end), Unicode code points",
        "codebook": book.name,
        "tables": [_table(name, rows[name]) for name in tables()],
        "codes": {
            "type": {name: kind.definition for name, kind in book.types.items()},
            "mode": {
                f"{name} {mode.name}": mode.definition
                for name, kind in book.types.items()
                for mode in kind.modes.values()
            },
            "status": book.statuses,
            "context": book.contexts,
            "sector": book.sectors,
            "quad": {str(quad): words for quad, words in book.quads.items()},
        },
    }


def _table(name: str, rows: int) -> dict[str, Any]:
    types = {field.name: str(field.type) for field in schema_of(name)}
    return {
        "name": name,
        "file": f"{name}.parquet",
        "about": _ABOUT[name],
        "rows": rows,
        "columns": [
            {
                "name": column.name,
                "type": types[column.name],
                "nullable": column.nullable,
                "refers": column.refers,
                "about": column.about,
            }
            for column in tables()[name]
        ],
    }


def write_dictionary(folder: Path, rows: Mapping[str, int]) -> None:
    """Write both forms of the dictionary into a folder."""
    made = dictionary(rows)
    text = json.dumps(made, ensure_ascii=False, indent=2) + "\n"
    (folder / JSON_NAME).write_text(text, encoding="utf-8")
    (folder / MARKDOWN_NAME).write_text("\n".join(markdown(made)) + "\n", encoding="utf-8")


def markdown(made: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines of the dictionary for people."""
    yield from (
        "# Data dictionary",
        "",
        f"Codes are those of {made['codebook']}. Offsets are {made['offsets']}.",
        "",
    )
    for table in made["tables"]:
        yield from (
            f"## {table['name']}",
            "",
            f"{table['about']} `{table['file']}`, {table['rows']} rows.",
            "",
        )
        yield from ("| column | type | | meaning |", "| --- | --- | --- | --- |")
        for column in table["columns"]:
            more = ", ".join(filter(None, ("may be null" if column["nullable"] else "", _refers(column))))
            yield f"| `{column['name']}` | {column['type']} | {more} | {column['about']} |"
        yield ""
    for kind, codes in made["codes"].items():
        yield from (f"## Codes: {kind}", "", "| code | meaning |", "| --- | --- |")
        yield from (f"| `{code}` | {meaning} |" for code, meaning in codes.items())
        yield ""


def _refers(column: Mapping[str, Any]) -> str:
    return f"→ {column['refers']}" if column["refers"] else ""
