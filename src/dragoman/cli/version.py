"""`dragoman version`: what would code a story now."""

from __future__ import annotations

import typer

app = typer.Typer(add_completion=False)


@app.command()
def version() -> None:
    """Print the versions of the program, its weights and its codebook."""
    from dragoman.pipeline import coder

    now = coder()
    print(f"{now.name} {now.version}\nweights {now.model}\ncodebook {now.codebook}")
