"""The option ``--codebook`` of every command that codes stories or writes codes."""

from __future__ import annotations

from typing import Annotated

import typer

Book = Annotated[
    str | None,
    typer.Option(
        "--codebook",
        help="Code by this codebook: a TOML file, or plover-cameo; else DRAGOMAN_CODEBOOK, else PLOVER 2.0.",
        metavar="FILE",
        show_default=False,
    ),
]


def take(codebook: str | None) -> None:
    """Put a codebook in use, and what DRAGOMAN_CODEBOOK names otherwise; told of mistakes before any work."""
    from dragoman.ontology import load_codebook, use_codebook

    if codebook is not None:
        use_codebook(codebook)
    else:
        load_codebook()
