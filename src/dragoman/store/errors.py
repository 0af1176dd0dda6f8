"""What can go wrong with a record in a database, said so that a person can act on it."""

from __future__ import annotations

from typing import ClassVar

from dragoman.errors import DragomanError


class StoreError(DragomanError):
    """A record cannot be opened, read or written.

    >>> print(StoreError("record.db", "the disk is full; what was stored before stands"))
    record.db: the disk is full; what was stored before stands
    """

    code: ClassVar[str] = "D301"

    def __init__(self, where: str, reason: str) -> None:
        """Name the database, without any password, and the reason."""
        super().__init__(where, reason)
        self.where = where
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


class NewerRecordError(StoreError):
    """The record was written by a later Dragoman, whose tables this one does not know."""

    code: ClassVar[str] = "D302"


class NoRecordError(StoreError):
    """There is no record where one was to be read."""

    code: ClassVar[str] = "D303"
    exit_code: ClassVar[int] = 2
