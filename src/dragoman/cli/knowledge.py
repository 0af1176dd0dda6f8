"""`dragoman knowledge`: own actors, offices and groups, and what the knowledge base covers."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.layers import Layers, lay

if TYPE_CHECKING:
    from dragoman.knowledge.importing import Progress

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def knowledge() -> None:
    """Check own tables, count what is known, and import a Wikidata dump."""


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(help="CSV or TOML files, or folders.", metavar="PATH")],
) -> None:
    """Check own tables of actors, offices, holders and members.

    The first mistake is named with its file and line, and the exit code is 2.
    """
    from dragoman.knowledge import use_layers
    from dragoman.knowledge.base import load_knowledge

    use_layers(*paths)
    layer = load_knowledge().layer
    held = sum(bool(term.person) for term in layer.terms)
    print(
        f"{len(layer.actors)} actors, {len(layer.terms) - held} offices without a holder, {held} terms, "
        f"{len(layer.members)} members: nothing wrong"
    )


@app.command()
def coverage(
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object.")] = False,
    layers: Layers = None,
) -> None:
    """Count what is known, and list which states have no holder of an office in which years."""
    from dragoman.knowledge.coverage import counts
    from dragoman.knowledge.coverage import coverage as covered

    lay(layers)
    tables = covered()
    if as_json:
        print(
            json.dumps({"counts": counts(), "offices": [asdict(one) for one in tables]}, ensure_ascii=False)
        )
        return
    for name, count in counts().items():
        print(f"{name:24}{count:>8}")
    for one in tables:
        print(f"\n{one.office}: of {one.states} states, known on 1 July")
        print("  " + ", ".join(f"{year} {count}" for year, count in one.years.items()))
        print("  without: " + ("; ".join(f"{land} {years}" for land, years in one.gaps.items()) or "none"))


@app.command("import")
def import_(
    dump: Annotated[
        Path, typer.Argument(help="A Wikidata dump: .json, .json.gz, .json.bz2; - is stdin.", metavar="DUMP")
    ],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder of the layer.", metavar="LAYER")],
    since: Annotated[int, typer.Option(help="Leave out terms that began before this year.")] = 1990,
) -> None:
    """Read a Wikidata dump into a layer: holders of offices, bodies, and states in groups.

    Memory does not grow with the dump. A run that is broken off goes on where it stopped when it is started
    again with the same DUMP and LAYER.
    """
    from dragoman.cli.output import message
    from dragoman.knowledge.base import load_knowledge
    from dragoman.knowledge.importing import import_dump

    codes = load_knowledge().countries
    done = import_dump(dump, output, countries=codes, since=since, progress=lambda at: message(_told(at)))
    print(f"{output}: {done.actors} actors, {done.holders} terms, {done.members} members")
    message(f"{done.lines} items read, {done.bad} of them broken")


def _told(at: Progress) -> str:
    if not at.size:  # a pipe
        return f"{at.lines} items, {at.lines / max(at.seconds, 0.001):.0f} a second"
    share, rate = at.read / at.size, at.read / 1e6 / max(at.seconds, 0.001)
    left = "" if at.left_s is None or at.read >= at.size else f", {at.left_s / 60:.0f} minutes left"
    return f"{at.lines} items, {share:.1%}, {rate:.1f} MB/s of the file{left}"
