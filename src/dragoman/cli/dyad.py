"""`dragoman dyad`: what passes between two countries, over time."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from dragoman.cli import asking as ask
from dragoman.cli.output import message, write_atomically

app = typer.Typer(add_completion=False, rich_markup_mode=None)

FORMATS = ("table", "csv", "json", "jsonl", "parquet", "arrow")


@app.command()
def dyad(
    one: Annotated[str, typer.Argument(metavar="COUNTRY", help="A country by code or name, as USA.")],
    other: Annotated[str, typer.Argument(metavar="COUNTRY", help="Another.")],
    by: Annotated[
        str, typer.Option("--by", metavar="PERIOD", help="day, week, month, quarter or year.")
    ] = "month",
    type: ask.Type = None,
    status: ask.Status = None,
    quad: ask.Quad = None,
    since: ask.Since = None,
    until: ask.Until = None,
    dated_by: ask.DatedBy = None,
    superseded: ask.Superseded = False,
    svg: Annotated[
        Path | None, typer.Option("--svg", metavar="FILE", help="Draw it as SVG too.", show_default=False)
    ] = None,
    form: ask.Format = None,
    output: ask.Output = None,
    record: ask.Record = None,
) -> None:
    """Draw what passes between two countries: events, shares of the quad classes, intensity.

    Each event counts once, in the period of its first day; without a day in none. Hypothetical and denied
    events are left out, unless --status asks for them.
    """
    from dragoman.questions.formats import opened, write_batches
    from dragoman.questions.record import open_record

    target = None if output in (None, "-") else Path(str(output))
    form = ask.chosen(form, target)
    filters: dict[str, Any] = {
        "type": type or None,
        "status": status or None,
        "quad": quad or None,
        "since": since,
        "until": until,
        "dated_by": dated_by,
    }
    with open_record(record) as opened_record:
        series = opened_record.dyad(one, other, by=by, superseded=superseded, **filters)
    if svg is not None:
        write_atomically(svg, [series.to_svg()])
        message(f"wrote {svg}")
    if form == "table":
        from rich.console import Console

        from dragoman.desk.series import draw_series

        if target is None:
            draw_series(series, Console())
        else:
            with target.open("w", encoding="utf-8") as file:
                draw_series(series, Console(file=file, width=100))
        return
    table = series.to_arrow()
    with opened(target) as sink:
        write_batches(table.to_batches(), table.schema, sink, form=form)
