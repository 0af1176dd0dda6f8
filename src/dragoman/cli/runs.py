"""`dragoman runs`: the record's ledger."""

from __future__ import annotations

import json
from typing import Annotated, Any, Final

import typer

from dragoman.cli.add import RecordOption

app = typer.Typer(add_completion=False, rich_markup_mode=None)


_HEADINGS: Final = {
    "command": "run",
    "changed": "new\ntext",
    "quarantined": "quaran-\ntined",
    "coding s": "coding\ns",
    "storing s": "storing\ns",
}


@app.command()
def runs(
    record: RecordOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """List the runs that made the record.

    When, by which program and weights, with what options, how many stories, and how long it took.
    """
    from dragoman.store import Store, ledger

    with Store.open(record, create=False) as store:
        rows = ledger.runs(store)
    if as_json:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False, default=lambda value: value.isoformat()))
        return
    _show(rows)


def _show(rows: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, header_style="bold", pad_edge=False, padding=(0, 1, 0, 0))
    # What never happened needs no column: most runs change and set aside nothing. Nor does a coder that is
    # everybody's; --json has it. So, and with headings in two lines, a run goes into a terminal's eighty.
    told = ("added", "changed", "known", "quarantined")
    numbers = ("seen", *(name for name in told if any(row[name] for row in rows)), "events")
    words = ("command", "state", *(("coder",) if len({row["coder"] for row in rows}) > 1 else ()))
    for name in ("started", *words):
        table.add_column(_HEADINGS.get(name, name), no_wrap=True)
    for name in (*numbers, "coding s", "storing s"):
        table.add_column(_HEADINGS.get(name, name), justify="right", no_wrap=True)
    for row in rows:
        table.add_row(
            f"{row['started']:%Y-%m-%d %H:%M}",
            *(row[name] for name in words),
            *(str(row[name]) for name in numbers),
            f"{row['coding']:.1f}",
            f"{row['storing']:.1f}",
        )
    Console(highlight=False).print(table)
