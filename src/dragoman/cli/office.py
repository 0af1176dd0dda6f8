"""`dragoman office`: who holds an office on a day."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.layers import Layers, lay
from dragoman.cli.read import day

if TYPE_CHECKING:
    from dragoman.knowledge.held import OfficeAnswer

app = typer.Typer(add_completion=False)


@app.command()
def office(
    text: Annotated[
        str, typer.Argument(help='The office in words: "foreign minister of Peru".', metavar="TEXT")
    ],
    on: Annotated[
        date | None,
        typer.Option(parser=day, metavar="DAY", help="The day, YYYY-MM-DD; today if none is given."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    layers: Layers = None,
) -> None:
    """Say who held an office on a day."""
    from dragoman.knowledge.held import holders_of

    lay(layers)
    answer = holders_of(text, on or date.today())
    print(json.dumps(asdict(answer), ensure_ascii=False, default=str) if as_json else _lines(answer))


def _lines(answer: OfficeAnswer) -> str:
    """Return an answer for people: a line for each holder with title and days."""
    if not answer.holders:
        return f"{answer.text}: nobody known on {answer.on}"
    place = answer.organization or answer.country
    return "\n".join(
        f"{term.name}: {term.title}, {place}, {_days(term.start, term.end)}" for term in answer.holders
    )


def _days(start: str | None, end: str | None) -> str:
    return f"{start} to {end}" if end else f"since {start}"
