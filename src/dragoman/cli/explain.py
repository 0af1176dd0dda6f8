"""`dragoman explain`: why an event is what it is."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.layers import Layers, lay
from dragoman.cli.ontology import Book, take
from dragoman.cli.read import day

if TYPE_CHECKING:
    from dragoman.explain import EventReasons
    from dragoman.record.models import Record

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def explain(
    file: Annotated[
        str, typer.Argument(help="A story, or records as read --json has them; - is stdin.", metavar="FILE")
    ],
    event: Annotated[str, typer.Argument(help="The event's id in the record, as E3.", metavar="EVENT")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    published: Annotated[
        date | None, typer.Option(parser=day, metavar="DAY", help="Day of publication, as for read.")
    ] = None,
    story: Annotated[
        str | None, typer.Option(metavar="ID", help="Of several records, the one of this story.")
    ] = None,
    layers: Layers = None,
    codebook: Book = None,
) -> None:
    """Say why an event is what it is.

    Which word names it, which roles were found where, which rules decided mode, status, day and place, who
    says so, what was joined, what the confidence is made of, and which reading came second.
    """
    from dragoman.explain.find import explain as explained

    take(codebook)
    lay(layers)
    record, reasons = explained(file, event, published=published, story=story)
    if as_json:
        print(json.dumps(_as_json(record, reasons), ensure_ascii=False))
        return
    from rich.console import Console

    from dragoman.desk.reasons import show

    show(record, reasons, Console(highlight=False))


def _as_json(record: Record, reasons: EventReasons) -> dict[str, Any]:
    told = asdict(reasons)
    return {"story": record.story.id, "coder": record.coder.model_dump(), **told}
