"""`dragoman episodes`: what many stories tell together, from a record."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.add import RecordOption
from dragoman.cli.read import day

if TYPE_CHECKING:
    from dragoman.store.episodes import Episode

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Json = Annotated[bool, typer.Option("--json", help="Write one JSON object a line.")]


@app.command()
def episodes(
    types: Annotated[
        list[str] | None,
        typer.Option("--type", metavar="TYPE", help="Event type, as CONSULT; repeat for or."),
    ] = None,
    countries: Annotated[
        list[str] | None,
        typer.Option("--country", metavar="ISO3", help="A state that takes part; repeat for and."),
    ] = None,
    status: Annotated[
        list[str] | None,
        typer.Option(metavar="STATUS", help="happened, planned, cancelled …; repeat for or."),
    ] = None,
    since: Annotated[
        date | None, typer.Option(parser=day, metavar="DAY", help="First day.", show_default=False)
    ] = None,
    until: Annotated[
        date | None, typer.Option(parser=day, metavar="DAY", help="Last day.", show_default=False)
    ] = None,
    mentions: Annotated[int, typer.Option(min=1, metavar="N", help="Told at least so often.")] = 2,
    outlets: Annotated[int, typer.Option(min=1, metavar="N", help="By so many independent outlets.")] = 1,
    limit: Annotated[int, typer.Option(min=0, metavar="N", help="No more rows than this.")] = 50,
    as_json: Json = False,
    record: RecordOption = None,
) -> None:
    """List episodes: one occasion each, with its tellings and outlets.

    The most widely told come first. `dragoman episode ID` shows one with all its tellings and the reasons.
    """
    from dragoman.store import Store
    from dragoman.store.episodes import episodes

    with Store.open(record, create=False) as store:
        found = episodes(
            store,
            types=[one.upper() for one in types or ()],
            countries=[one.upper() for one in countries or ()],
            status=status or (),
            since=since,
            until=until,
            least_mentions=mentions,
            least_outlets=outlets,
            limit=limit,
        )
    if as_json:
        for one in found:
            print(json.dumps(asdict(one), default=str, ensure_ascii=False))
    else:
        _show(found)


def _show(found: list[Episode]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(
        "Id", "Action", "Who → whom", "When", "Told", "Outlets", box=box.SIMPLE_HEAD, padding=(0, 1)
    )
    for one in found:
        action = one.type if one.mode is None else f"{one.type} {one.mode}"
        whom = f" → {', '.join(one.recipients)}" if one.recipients else ""
        table.add_row(
            one.id,
            f"{action}\n{one.status}",
            ", ".join(one.actors) + whom,
            days(one.start, one.end),
            str(one.mentions),
            str(one.outlets),
        )
    Console().print(table)


def days(start: date | None, end: date | None) -> str:
    """Write the days of an occasion.

    >>> days(date(2024, 3, 4), date(2024, 3, 4)), days(date(2024, 3, 4), date(2024, 3, 6)), days(None, None)
    ('2024-03-04', '2024-03-04 – 2024-03-06', '')
    """
    if start is None:
        return ""
    return f"{start}" if end in (None, start) else f"{start} – {end}"
