"""`dragoman export`: the record in other people's formats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.ontology import Book, take

if TYPE_CHECKING:
    from dragoman.export.formats import Format, Options, Summary
    from dragoman.export.selection import Selection

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_STDOUT = Path("-")


def _list_formats(asked: bool) -> None:
    """Print what each format is and loses, and end."""
    if asked:
        from dragoman.export.document import terminal_lines

        print("\n".join(terminal_lines()))
        raise typer.Exit


def _option(text: str, metavar: str, *names: str) -> typer.models.OptionInfo:
    option: typer.models.OptionInfo = typer.Option(*names, help=text, metavar=metavar, show_default=False)
    return option


_FILES = "Records, a JSON object a line, as `dragoman read --json` has them; - is stdin. None: a database."
Name = Annotated[str, typer.Argument(help="csv, gdelt, geojson … (see --formats).", metavar="FORMAT")]
Files = Annotated[list[str] | None, typer.Argument(help=_FILES, metavar="FILE", show_default=False)]
Output = Annotated[Path, _option("File or folder to write; - is standard output.", "PATH", "-o", "--output")]
Database = Annotated[
    str | None, _option("Path or URL; else $DRAGOMAN_RECORD, else record.db.", "URL", "--record")
]
Table = Annotated[str, _option("csv: events, statements, figures or visits.", "TABLE", "--table")]
Safe = Annotated[bool, typer.Option("--spreadsheet-safe", help="csv: no cell is taken for a formula.")]
Actor = Annotated[list[str] | None, _option("Who acts: country, sector, name or id.", "WHO", "--actor")]
Recipient = Annotated[list[str] | None, _option("Who is acted on.", "WHO", "--recipient")]
Party = Annotated[list[str] | None, _option("Who takes part, on either side.", "WHO", "--party")]
Type = Annotated[list[str] | None, _option("Type of event, e.g. CONSULT.", "TYPE", "--type")]
Mode = Annotated[list[str] | None, _option("Mode of event, e.g. visit.", "MODE", "--mode")]
Status = Annotated[list[str] | None, _option("happened, planned …", "STATUS", "--status")]
Contexts = Annotated[list[str] | None, _option("Any of these contexts.", "CONTEXT", "--contexts")]
Since = Annotated[str | None, _option("From this day, month or year on.", "DAY", "--since")]
Until = Annotated[str | None, _option("Up to this day, month or year.", "DAY", "--until")]
Publisher = Annotated[list[str] | None, _option("Who published the story.", "NAME", "--publisher")]
Formats = Annotated[
    bool,
    typer.Option(
        "--formats", help="Say what each format is and loses.", callback=_list_formats, is_eager=True
    ),
]


@app.command()
def export(
    name: Name,
    files: Files = None,
    output: Output = _STDOUT,
    record: Database = None,
    table: Table = "events",
    spreadsheet_safe: Safe = False,
    actor: Actor = None,
    recipient: Recipient = None,
    party: Party = None,
    type_: Type = None,
    mode: Mode = None,
    status: Status = None,
    contexts: Contexts = None,
    since: Since = None,
    until: Until = None,
    publisher: Publisher = None,
    formats: Formats = False,
    codebook: Book = None,
) -> None:
    """Write the record in another format.

    Filters choose events; what belongs to them comes along. What a format cannot say is left out and counted
    on stderr. A file or folder appears under its name when it is whole.
    """
    from dragoman.export.formats import Options, format_named
    from dragoman.export.selection import Selection
    from dragoman.questions.conditions import Conditions

    take(codebook)
    if files and record is not None:
        raise typer.BadParameter("is for a database; FILE names records", param_hint="--record")
    asked = Conditions().given(
        actor=actor, recipient=recipient, party=party, type=type_, mode=mode, status=status,
        contexts=contexts, since=since, until=until, publisher=publisher,
    )  # fmt: skip
    options = Options(table=table, spreadsheet_safe=spreadsheet_safe)
    target = None if output == _STDOUT else output
    summary = _write(format_named(name), Selection(asked), files, record, target, options)
    _tell(summary, target)


def _write(
    chosen: Format,
    selection: Selection,
    files: list[str] | None,
    record: str | None,
    target: Path | None,
    options: Options,
) -> Summary:
    from dragoman.export.joined import joined
    from dragoman.export.parquet import ParquetFormat
    from dragoman.export.source import read_records

    if files:
        return chosen.write(joined(selection.records(read_records(files))), target, options)
    from dragoman.store.store import Store

    with Store.open(record, create=False) as store:
        if isinstance(chosen, ParquetFormat) and selection.is_everything:
            from dragoman.export.stored import stored_batches

            return chosen.write_batches(stored_batches(store), target)
        return chosen.write(joined(selection.records(store.records())), target, options)


def _tell(summary: Summary, path: Path | None) -> None:
    from dragoman.cli.output import message

    rows = f"{summary.rows:,} row{'s' if summary.rows != 1 else ''}"
    message(f"wrote {rows} to {path}" if path else f"wrote {rows}")
    if summary.left_out:
        reasons = ", ".join(f"{count:,} {reason}" for reason, count in summary.left_out.most_common())
        message(f"left out: {reasons} (see --formats)")
