"""`dragoman codebook`: show the codes that stories are coded by, and check a codebook of your own."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.cli.ontology import Book, take

if TYPE_CHECKING:
    from dragoman.ontology import Codebook

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None)

UNMET = 1
"""Exit code when an example is not coded as its type."""


@app.callback()
def codebook() -> None:
    """Show the codebook in use, and check one of your own."""


@app.command()
def check(
    file: Annotated[str, typer.Argument(help="A codebook in TOML.", metavar="FILE", show_default=False)],
    examples: Annotated[
        bool, typer.Option("--examples", help="Read the examples too; exit code 1 when one is not coded so.")
    ] = False,
) -> None:
    """Check a codebook of your own.

    The first mistake is named with its file, line and key, and the exit code is 2.
    """
    from dragoman.ontology import use_codebook

    book = use_codebook(file)
    print(f"{_counts(book)}: nothing wrong")
    if examples and not _examples(book):
        raise typer.Exit(UNMET)


@app.command()
def show(
    codebook: Book = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object instead of Markdown.")
    ] = False,
) -> None:
    """Print the types, modes, contexts, statuses and sectors of the codebook in use."""
    from dragoman.ontology import load_codebook
    from dragoman.ontology.document import reference

    take(codebook)
    book = load_codebook()
    if as_json:
        print(json.dumps(_as_json(book), ensure_ascii=False))
        return
    print(f"# {book.name}\n")
    if book.source:
        print(f"{book.source}\n")
    print(reference(book))


def _counts(book: Codebook) -> str:
    from dragoman.cli.output import counted

    modes = sum(len(kind.modes) for kind in book.types.values())
    counts = (
        counted(len(book.types), "type", "types"),
        counted(modes, "mode", "modes"),
        counted(len(book.contexts), "context", "contexts"),
        counted(len(book.triggers), "trigger of its own", "triggers of its own"),
    )
    return f"{book.name}: {', '.join(counts)}"


def _examples(book: Codebook) -> bool:
    """Code the examples of each type and say which are not found; return whether all are."""
    from dragoman.pipeline import read_many

    wanted = [(kind.name, text) for kind in book.types.values() for text in kind.examples]
    met = 0
    for (name, text), record in zip(wanted, read_many(text for _, text in wanted), strict=True):
        found = [event.type for event in record.events]
        if name in found:
            met += 1
        else:
            print(f"{name}: coded as {', '.join(found) or 'nothing'}: {text}")
    print(f"{met} of {len(wanted)} examples coded as their type")
    return met == len(wanted)


def _as_json(book: Codebook) -> dict[str, Any]:
    return {
        "name": book.name,
        "extends": book.extends,
        "source": book.source,
        "quads": {str(quad): words for quad, words in book.quads.items()},
        "types": {name: {**asdict(kind), "modes": _modes(asdict(kind))} for name, kind in book.types.items()},
        "contexts": book.contexts,
        "statuses": book.statuses,
        "sectors": book.sectors,
        "triggers": [asdict(row) for row in book.triggers],
        "maps": {name: table.codes for name, table in book.maps.items()},
    }


def _modes(kind: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {key: value for key, value in mode.items() if key != "name"}
        for name, mode in kind["modes"].items()
    }
