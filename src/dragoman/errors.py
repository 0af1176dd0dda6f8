"""Errors that a person can act on: each says in one line what went wrong, and where."""

from __future__ import annotations

from typing import ClassVar


def _one_line(text: str) -> str:
    return " ".join(str(text).split())


class DragomanError(Exception):
    """The root of every error that Dragoman raises on purpose.

    ``code`` is stable and may be searched for; ``exit_code`` is what the command line ends with.
    """

    code: ClassVar[str] = "D001"
    exit_code: ClassVar[int] = 1


class InputError(DragomanError):
    """A file or text cannot be read as an English story; other files still can.

    >>> print(InputError("scan.pdf", "a PDF file, not text"))
    scan.pdf: a PDF file, not text
    >>> print(InputError("note.txt", "broken UTF-8", "byte 12"))
    note.txt: broken UTF-8 (byte 12)
    """

    code: ClassVar[str] = "D101"
    exit_code: ClassVar[int] = 2

    def __init__(self, file: str, reason: str, place: str | None = None) -> None:
        """Name the ``file``, the ``reason`` and, where it helps, the ``place`` in the file."""
        super().__init__(file, reason, place)
        self.file = file
        self.reason = reason
        self.place = place

    def __str__(self) -> str:
        where = f" ({_one_line(self.place)})" if self.place else ""
        return f"{_one_line(self.file)}: {_one_line(self.reason)}{where}"
