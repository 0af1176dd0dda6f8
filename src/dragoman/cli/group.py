"""`dragoman group`: which states belonged to a group on a day."""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated

import typer

from dragoman.cli.layers import Layers, lay
from dragoman.cli.read import day

app = typer.Typer(add_completion=False)


@app.command()
def group(
    name: Annotated[
        str, typer.Argument(help='The group by any of its names: "Lima Group", EU.', metavar="NAME")
    ],
    on: Annotated[
        date | None,
        typer.Option(parser=day, metavar="DAY", help="The day, YYYY-MM-DD; today if none is given."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    layers: Layers = None,
) -> None:
    """Say which states belonged to a group on a day."""
    from dragoman.knowledge.base import load_knowledge

    lay(layers)
    base, asked = load_knowledge(), on or date.today()
    body = base.organization(name)
    members = base.members(body.id, asked) if body is not None else ()
    if as_json:
        answer = {
            "text": name,
            "name": body.name if body is not None else None,
            "kind": body.kind if body is not None else None,
            "knowledge_id": body.wikidata or body.id if body is not None else None,
            "on": str(asked),
            "members": list(members),
        }
        print(json.dumps(answer, ensure_ascii=False))
    elif body is None:
        print(f"{name}: not known")
    elif not members:
        print(f"{body.name}: no members known on {asked}")
    else:
        print(f"{body.name}, {len(members)} on {asked}:")
        print("\n".join(f"{code}  {base.countries[code].name}" for code in members))
