"""`dragoman quarantine`: what could not be read, and why."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from dragoman.cli.add import RecordOption

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def quarantine(
    record: RecordOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """List what could not be read or coded.

    Each with its file, line or entry, and the reason. `dragoman add` tries again when the file changed or the
    program has a new version.
    """
    from dragoman.store import Store
    from dragoman.store.quarantine import quarantined

    with Store.open(record, create=False) as store:
        for row in quarantined(store):
            if as_json:
                print(json.dumps({**row, "at": row["at"].isoformat()}, ensure_ascii=False))
            else:
                print(f"{row['place']}: {row['reason']}")
