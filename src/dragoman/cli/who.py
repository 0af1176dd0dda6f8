"""`dragoman who`: which actor a string means."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.layers import Layers, lay

if TYPE_CHECKING:
    from dragoman.knowledge.who import WhoAnswer

app = typer.Typer(add_completion=False)


@app.command()
def who(
    text: Annotated[
        str,
        typer.Argument(
            help="A name or description; - reads lines of TEXT[TAB]DAY from stdin.", metavar="TEXT"
        ),
    ],
    on: Annotated[
        str | None, typer.Option("--on", help="Day on which offices are looked up, YYYY-MM-DD.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
    layers: Layers = None,
) -> None:
    """Say who a name or description means."""
    from dragoman.cli.output import message
    from dragoman.knowledge.who import who as answer_of

    lay(layers)
    failed = False
    for number, (words, day) in enumerate(_asked(text, on), 1):
        try:
            answer = answer_of(words, date.fromisoformat(day) if day else None)
        except ValueError:
            message(f"line {number}: no day: {day!r} (YYYY-MM-DD is asked for)")
            failed = True
            continue
        print(json.dumps(answer.as_dict(), ensure_ascii=False) if as_json else _line(answer), flush=True)
    if failed:
        raise typer.Exit(2)


def _asked(text: str, on: str | None) -> Iterator[tuple[str, str | None]]:
    if text != "-":
        yield text, on
        return
    for line in sys.stdin:
        words, _, day = line.rstrip("\n").partition("\t")
        if words.strip():
            yield words, day.strip() or on


def _line(answer: WhoAnswer) -> str:
    """Return an answer for people: name, title, kind, state, sectors, id."""
    if answer.kind is None:
        return f"{answer.text}: not known"
    parts = [answer.title, answer.kind, answer.country, " ".join(answer.sectors), answer.knowledge_id]
    return f"{answer.name}: {', '.join(filter(None, parts))} ({answer.confidence:.2f})"
