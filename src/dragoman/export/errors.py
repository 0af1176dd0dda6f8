"""What can be wrong with an export."""

from __future__ import annotations

from typing import ClassVar

from dragoman.errors import DragomanError


class ExportError(DragomanError):
    """An export that cannot be made: no such format, a target that would be lost, a file of no records."""

    code: ClassVar[str] = "D501"
    exit_code: ClassVar[int] = 2
