"""`dragoman demo`: the story that comes with the program, read here and now."""

from __future__ import annotations

import typer

from dragoman.cli.read import Html, Json, read_files

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def demo(as_json: Json = False, html: Html = None) -> None:
    """Read the story that comes with Dragoman.

    It is written for Dragoman in the manner of a news agency; its people are invented.
    """
    from importlib.resources import as_file, files

    with as_file(files("dragoman") / "examples" / "wire.txt") as story:
        raise typer.Exit(read_files([str(story)], as_json=as_json, html=html))
