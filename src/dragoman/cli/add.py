"""`dragoman add`: stories into the record that grows."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.ontology import Book, take
from dragoman.cli.read import UNREAD, day

if TYPE_CHECKING:
    from dragoman.store.ledger import Tally

app = typer.Typer(add_completion=False, rich_markup_mode=None)

RecordOption = Annotated[
    str | None,
    typer.Option(
        "--record",
        metavar="URL",
        envvar="DRAGOMAN_RECORD",
        help="The record: a SQLite file, or postgresql://…  [default: record.db in this folder]",
        show_default=False,
    ),
]


def columns(value: str) -> dict[str, str]:
    """Turn ``text=body,title=headline`` into a dictionary; anything else is a usage error."""
    from dragoman.collect.unpack import PARTS

    pairs = [pair.partition("=") for pair in value.split(",")]
    found = {part.strip(): column.strip() for part, _, column in pairs}
    wrong = [part for part, column in found.items() if part not in PARTS or not column]
    if wrong:
        raise typer.BadParameter(f"{wrong[0]!r} is not PART=COLUMN with PART one of {', '.join(PARTS)}")
    return found


@app.command()
def add(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH",
            help="Files and folders: stories as text, Markdown or HTML; JSON Lines, JSON, CSV, TSV; saved "
            "RSS and Atom feeds; gzip of any of these.",
            show_default=False,
        ),
    ],
    record: RecordOption = None,
    jobs: Annotated[int, typer.Option(min=1, metavar="N", help="Processes that code stories.")] = 1,
    mapping: Annotated[
        dict[str, str] | None,
        typer.Option(
            "--columns",
            parser=columns,
            metavar="MAP",
            help="Which column or field holds what: text=body,title=headline,published=day,publisher=…,url=…",
            show_default=False,
        ),
    ] = None,
    published: Annotated[
        date | None,
        typer.Option(
            parser=day,
            metavar="DAY",
            help="Day of publication of all, before what they say.",
            show_default=False,
        ),
    ] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published all of them.")] = None,
    codebook: Book = None,
) -> None:
    """Read stories into a record.

    Stories that the record has are passed over; a story whose text changed becomes a new version. What tells
    of one occasion in several stories is joined. What cannot be read goes to quarantine (see `dragoman
    quarantine`), and the exit code is 2. Ctrl-C is safe: run the same command again, and it goes on.
    """
    from dragoman.cli.output import message
    from dragoman.cli.progress import progress
    from dragoman.store import Store
    from dragoman.store.across import link_pending
    from dragoman.store.adding import Options, add

    take(codebook)
    options = Options(tuple(paths), mapping or {}, published, publisher, jobs)
    with Store.open(record) as store:
        with progress() as watch:
            try:
                tally = add(store, options, watch=watch)
                link_pending(store)
            except KeyboardInterrupt:
                message(f"interrupted; what was stored stands in {store.name}. Run it again to go on")
                raise typer.Exit(130) from None
        message(_summary(tally, store.name))
        if tally.quarantined:
            message(f"{tally.quarantined} in quarantine: dragoman quarantine --record {store.name}")
    raise typer.Exit(UNREAD if tally.quarantined else 0)


def _summary(tally: Tally, name: str) -> str:
    from dragoman.cli.output import counted

    return (
        f"{name}: {counted(tally.seen, 'story', 'stories')} seen, {tally.added:,} added, "
        f"{counted(tally.changed, 'new version', 'new versions')}, {tally.known:,} known, "
        f"{counted(tally.events, 'event', 'events')}"
    )
