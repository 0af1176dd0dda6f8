"""Errors of codebooks: each names the file, the line and the key, or the codebook and what it lacks."""

from __future__ import annotations

from typing import ClassVar

from dragoman.errors import InputError


class CodebookError(InputError, ValueError):
    """A codebook file that cannot be used.

    >>> print(CodebookError("mine.toml", "quad is 7, none of 1, 2, 3, 4", "line 9, types.OBSERVE.quad"))
    mine.toml: quad is 7, none of 1, 2, 3, 4 (line 9, types.OBSERVE.quad)
    """

    code: ClassVar[str] = "D102"


class UnknownTypeError(InputError, KeyError):
    """An event type that the codebook in use does not have.

    >>> print(UnknownTypeError("PLOVER 2.0", "OBSERVE"))
    PLOVER 2.0: no event type 'OBSERVE'; another codebook is put in use with --codebook or DRAGOMAN_CODEBOOK
    """

    code: ClassVar[str] = "D103"

    def __init__(self, codebook: str, name: str) -> None:
        """Name the codebook and the type that it does not have."""
        reason = (
            f"no event type {name!r}; another codebook is put in use with --codebook or DRAGOMAN_CODEBOOK"
        )
        super().__init__(codebook, reason)
