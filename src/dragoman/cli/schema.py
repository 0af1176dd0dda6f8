"""`dragoman schema`: the JSON Schema of a record."""

from __future__ import annotations

import sys

import typer

app = typer.Typer(add_completion=False)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    from dragoman.record.schema import schema_json

    sys.stdout.buffer.write(schema_json().encode())
