"""What the commands that ask a record share: their options, and where answers go."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dragoman.cli.output import message

if TYPE_CHECKING:
    from dragoman.questions.query import Query

FORMATS: Final = ("table", "csv", "json", "jsonl", "parquet", "arrow")
SHOWN: Final = 50
"""Rows that a table shows where no --limit is given: it is for reading; files are for the rest."""


def _option(*names: str, help: str, metavar: str) -> typer.models.OptionInfo:
    info: typer.models.OptionInfo = typer.Option(*names, help=help, metavar=metavar, show_default=False)
    return info


Who = list[str] | None
Record = Annotated[
    str | None,
    _option(
        "--record",
        metavar="URL",
        help="The record: a file, or postgresql://…; else DRAGOMAN_RECORD, else record.db.",
    ),
]
Actor = Annotated[
    Who,
    _option(
        "--actor",
        metavar="WHO",
        help="Who acts: country (USA, Peru), sector (MIL), both (USA:MIL), id (Q458) or name; repeat for or.",
    ),
]
Speaker = Annotated[Who, _option("--actor", metavar="WHO", help="Who speaks, as for events.")]
Claimant = Annotated[Who, _option("--actor", metavar="WHO", help="Who claims the figure, as for events.")]
Traveller = Annotated[Who, _option("--actor", metavar="WHO", help="Who travels, as for events.")]
Named = Annotated[Who, _option("--actor", metavar="WHO", help="Who is named in the story, as for events.")]
Recipient = Annotated[Who, _option("--recipient", metavar="WHO", help="Who is acted on.")]
Addressee = Annotated[Who, _option("--recipient", metavar="WHO", help="Who is spoken to.")]
Party = Annotated[Who, _option("--party", metavar="WHO", help="Who takes part, on either side.")]
Between = Annotated[
    str | None,
    _option("--between", metavar="A,B", help="Two countries that meet: either way, or both acting."),
]
Type = Annotated[Who, _option("--type", metavar="TYPE", help="Event type, as CONSULT; repeat for or.")]
Mode = Annotated[Who, _option("--mode", metavar="MODE", help="Mode of the type, as visit.")]
Plover = Annotated[Who, _option("--plover", metavar="TYPE", help="Code after PLOVER's reduction.")]
Status = Annotated[
    Who, _option("--status", metavar="STATUS", help="happened, planned, denied …; repeat for or.")
]
Contexts = Annotated[Who, _option("--contexts", metavar="CONTEXT", help="Context, as migration.")]
Quad = Annotated[
    Who, _option("--quad", metavar="1-4", help="1, 2 verbal, material cooperation; 3, 4 conflict.")
]
Country = Annotated[Who, _option("--country", metavar="COUNTRY", help="Country of the place.")]
OfCountry = Annotated[Who, _option("--country", metavar="COUNTRY", help="Country of the actor.")]
Place = Annotated[Who, _option("--place", metavar="NAME", help="Name of the place, as Lima.")]
Publisher = Annotated[Who, _option("--publisher", metavar="NAME", help="Who published the story.")]
Story = Annotated[Who, _option("--story", metavar="ID", help="Id of a story or of one version.")]
Words = Annotated[
    str | None,
    _option(
        "--text", metavar="WORDS", help='Full text: peace talks, "peace talks", a OR b, -word, sanction*.'
    ),
]
Since = Annotated[str | None, _option("--since", metavar="DAY", help="First day, month or year.")]
Until = Annotated[str | None, _option("--until", metavar="DAY", help="Last day, month or year.")]
SaidHow = Annotated[Who, _option("--kind", metavar="KIND", help="direct, indirect or mixed speech.")]
Attribution = Annotated[Who, _option("--attribution", metavar="HOW", help="named, anonymous, institution.")]
ActorKind = Annotated[Who, _option("--kind", metavar="KIND", help="person, state, government, igo …")]
Sector = Annotated[Who, _option("--sector", metavar="CODE", help="PLOVER sector, as GOV.")]
Unit = Annotated[Who, _option("--unit", metavar="UNIT", help="person, percent, USD …")]
Superseded = Annotated[
    bool, typer.Option("--superseded", help="Also what newer versions of a story have superseded.")
]
DatedBy = Annotated[
    str | None,
    _option(
        "--dated-by",
        metavar="HOW",
        help="publication: events without a day count on the story's, and are labelled; else event.",
    ),
]
Order = Annotated[
    str | None,
    _option("--order", metavar="BY", help="day, published …; -day for the last first; record: as it came."),
]
Limit = Annotated[int | None, typer.Option("--limit", min=0, metavar="N", help="No more rows than this.")]
Columns = Annotated[
    str | None, _option("--columns", metavar="A,B", help="Only these columns; not for tables.")
]
Count = Annotated[bool, typer.Option("--count", help="Print only the number of rows.")]
Format = Annotated[
    str | None,
    _option("--format", metavar="FORM", help="table, csv, json, jsonl, parquet, arrow; else by -o."),
]
Output = Annotated[
    str | None, _option("-o", "--output", metavar="FILE", help="Where to write; - is standard output.")
]


def answer(
    kind: str,
    /,
    *,
    record: str | None,
    form: str | None,
    output: str | None,
    columns: str | None = None,
    count: bool = False,
    **filters: Any,
) -> None:
    """Ask a record and write the answer where it is wanted."""
    from dragoman.questions.record import open_record

    target = None if output in (None, "-") else Path(str(output))
    form = chosen(form, target)
    with open_record(record) as opened:
        asked = {name: value for name, value in filters.items() if value not in (None, [], False)}
        query = opened.ask(kind, **asked)
        if count:
            print(query.count())
        elif form == "table":
            show(query, target)
        else:
            wanted = query.select(*(one.strip() for one in columns.split(","))) if columns else query
            _write(wanted, target, form)


def chosen(form: str | None, target: Path | None, *, forms: tuple[str, ...] = FORMATS) -> str:
    """Return the format: as given, else as the file's name tells, else a table."""
    from dragoman.questions.errors import UnknownValue
    from dragoman.questions.formats import format_of

    if form is None:
        return "table" if target is None else format_of(target)
    if form not in forms:
        raise UnknownValue("format", form, forms, reason=f"is none of {', '.join(forms)}")
    return form


def _write(query: Query, target: Path | None, form: str) -> None:
    from dragoman.questions.formats import opened, write_batches

    if target is None and form in ("parquet", "arrow") and sys.stdout.isatty():
        raise typer.BadParameter(f"{form} is not for a terminal; give -o FILE", param_hint="--format")
    with opened(target) as sink:
        rows = write_batches(query.passing(), query.schema, sink, form=form)
    if target is not None:
        message(f"wrote {rows:,} {query.kind.name} to {target}")


def show(query: Query, target: Path | None = None) -> None:
    """Draw the newest rows as a table, and say how many there are in all."""
    from rich.console import Console

    from dragoman.desk.answers import draw

    asked = query.conditions
    if asked.order is None:
        query = query.order(query.kind.newest)
    most = SHOWN if asked.limit is None else asked.limit
    if target is None:
        shown = draw(query.limit(most), Console())
    else:
        with target.open("w", encoding="utf-8") as file:
            shown = draw(query.limit(most), Console(file=file, width=110))
    if shown == most and asked.limit is None:
        total = query.count()
        if total > shown:
            message(f"{shown} of {total:,} {query.kind.name}; --limit for more, -o FILE for all")
