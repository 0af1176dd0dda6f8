"""The option ``--knowledge`` of every command that looks things up."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Layers = Annotated[
    list[Path] | None,
    typer.Option(
        "--knowledge",
        help="Own actors, offices and groups, a CSV or TOML file or a folder; may be repeated.",
        metavar="PATH",
        show_default=False,
    ),
]


def lay(paths: list[Path] | None) -> None:
    """Lay files and folders over what ships with Dragoman and over what DRAGOMAN_KNOWLEDGE names."""
    if paths:
        from dragoman.knowledge import active_layers, use_layers

        use_layers(*active_layers(), *paths)
