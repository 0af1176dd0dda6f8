"""`dragoman correct`: what people put right in a record."""

from __future__ import annotations

import getpass
import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from dragoman.cli.add import RecordOption

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None)

Uid = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        help="VERSION.ID of a thing, e.g. f9b5f2a0fea7d68d.E7; VERSION alone for the story.",
        show_default=False,
    ),
]
Why = Annotated[str, typer.Option("--why", metavar="REASON", help="The reason.", show_default=False)]
Who = Annotated[
    str | None,
    typer.Option(
        "--who", metavar="NAME", help="Who says so.  [default: the user's name]", show_default=False
    ),
]


@app.callback()
def correct() -> None:
    """Put right what a record says.

    Corrections are only ever added: who, when, what it was, what it is, and why. They hold when the story is
    coded again.
    """


@app.command("set")
def set_field(
    uid: Uid,
    field: Annotated[str, typer.Argument(metavar="FIELD", help="As in the record's JSON: status, actors …")],
    value: Annotated[
        str, typer.Argument(metavar="VALUE", help="JSON, or a word: planned, null, '[\"A2\"]'.")
    ],
    why: Why,
    who: Who = None,
    record: RecordOption = None,
) -> None:
    """Set a field of an event, actor, place, statement, figure, visit or story."""
    from dragoman.store import Store
    from dragoman.store.correction_log import as_json
    from dragoman.store.corrections import correct

    with Store.open(record, create=False) as store:
        made = correct(store, uid, field, _value(value), who=who or getpass.getuser(), why=why)
    print(as_json(made))


@app.command()
def remove(uid: Uid, why: Why, who: Who = None, record: RecordOption = None) -> None:
    """Take a thing out of the record."""
    from dragoman.store import Store
    from dragoman.store.correction_log import as_json
    from dragoman.store.corrections import remove

    with Store.open(record, create=False) as store:
        made = remove(store, uid, who=who or getpass.getuser(), why=why)
    print(as_json(made))


@app.command("list")
def list_corrections(record: RecordOption = None) -> None:
    """List corrections, the oldest first."""
    from dragoman.store import Store
    from dragoman.store.corrections import corrections

    with Store.open(record, create=False) as store:
        for one in corrections(store):
            words = one.anchor.get("words", "")
            what = f"{one.field}: {_short(one.before)} → {_short(one.after)}" if one.field else "taken out"
            print(f"{one.at:%Y-%m-%d} {one.who}: {one.version} {one.layer} “{words}” {what} ({one.why})")


@app.command()
def export(record: RecordOption = None) -> None:
    """Write corrections as JSON Lines, to be replayed on another record."""
    from dragoman.store import Store
    from dragoman.store.correction_log import as_json
    from dragoman.store.corrections import corrections

    with Store.open(record, create=False) as store:
        for one in corrections(store):
            print(as_json(one))


@app.command()
def replay(
    file: Annotated[str, typer.Argument(metavar="FILE", help="What `export` wrote; - is standard input.")],
    record: RecordOption = None,
) -> None:
    """Enter the corrections of another record.

    Those that are known change nothing; one whose story is not here takes hold when it is added.
    """
    from dragoman.cli.output import message
    from dragoman.errors import InputError
    from dragoman.store import Store
    from dragoman.store.correction_log import from_json
    from dragoman.store.corrections import replay

    lines = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    made = []
    for number, line in enumerate(lines.splitlines(), start=1):
        try:
            made.append(from_json(line))
        except (ValueError, TypeError) as error:
            raise InputError(file, "not a correction", f"line {number}") from error
    with Store.open(record, create=False) as store:
        message(f"{replay(store, made)} of {len(made)} corrections were new")


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _short(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_short(entry) for entry in value) or "nobody"
    if isinstance(value, dict):
        return str(value.get("words", value))
    return "nothing" if value is None else str(value)
