"""`dragoman recode`: a record's stories coded again."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.add import RecordOption
from dragoman.cli.ontology import Book, take
from dragoman.cli.read import UNREAD

if TYPE_CHECKING:
    from dragoman.store.recoding import Change, Summary

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def recode(
    record: RecordOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing; say what would change, row by row and in sum.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Also stories that this very version has coded.")
    ] = False,
    jobs: Annotated[int, typer.Option(min=1, metavar="N", help="Processes that code stories.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object for each story.")] = False,
    codebook: Book = None,
) -> None:
    """Code a record's stories again, or say what that would change.

    From the bytes that were kept. The older records stay readable, and corrections hold. Exit code 2 when a
    story could not be coded again; what is in the record then stays.
    """
    from dragoman.cli.output import message
    from dragoman.cli.progress import progress
    from dragoman.store import Store
    from dragoman.store.across import link_pending
    from dragoman.store.recoding import Summary, recode

    take(codebook)
    summary = Summary()
    with Store.open(record, create=False) as store, progress() as watch:
        try:
            for change in recode(store, dry_run=dry_run, everything=everything, jobs=jobs, watch=watch):
                summary.count(change)
                _print(change, as_json)
            if not dry_run:
                link_pending(store)
        except KeyboardInterrupt:
            message("interrupted; run it again to go on")
            raise typer.Exit(130) from None
    _print_sum(summary, dry_run)
    raise typer.Exit(UNREAD if summary.failed else 0)


def _print(change: Change, as_json: bool) -> None:
    if as_json:
        print(json.dumps(asdict(change), ensure_ascii=False), flush=True)
        return
    title = change.title or ""
    if change.failure is not None:
        print(f"{change.version} {title}: not coded again: {change.failure}")
    if change.text:
        print(f"{change.version} {title}: is read as another text now")
    for row in change.rows:
        start, end = row.span
        place = f"{change.version} {row.layer} “{row.words}” [{start}, {end})"
        what = row.kind if row.field is None else f"{row.field}: {row.before} → {row.after}"
        print(f"{place} {what}")


def _print_sum(summary: Summary, dry_run: bool) -> None:
    from rich.console import Console
    from rich.table import Table

    from dragoman.cli.output import counted

    console = Console(stderr=True, highlight=False)
    if summary.counts:
        table = Table(box=None, header_style="bold")
        for name in ("layer", "what", "field"):
            table.add_column(name)
        table.add_column("rows", justify="right")
        for (layer, kind, field), count in sorted(summary.counts.items()):
            table.add_row(layer, kind, field, str(count))
        console.print(table)
    would = "would change" if dry_run else "changed"
    console.print(
        f"{counted(summary.stories, 'story', 'stories')}, {summary.changed} {would}, "
        f"{summary.texts} read as another text, {summary.failed} not coded again"
    )
