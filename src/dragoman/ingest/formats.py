"""Readers of file formats: small objects found by entry points in the group ``dragoman.formats``.

A package adds a format by naming an object with the attributes of :class:`Format`::

    [project.entry-points."dragoman.formats"]
    newsml = "my_package:NEWSML"

Dragoman's own formats come through the same door.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from pathlib import PurePath
from typing import Protocol, runtime_checkable

from dragoman.errors import DragomanError
from dragoman.ingest.draft import Draft

GROUP = "dragoman.formats"
_CATCH_ALL = "plain"
_HEAD = 4096  # bytes that `sniff` is shown


@runtime_checkable
class Format(Protocol):
    """What reads one kind of file."""

    @property
    def name(self) -> str:
        """Lower-case name, unique among formats."""

    @property
    def extensions(self) -> tuple[str, ...]:
        """File name endings, lower case, with their full stop."""

    def sniff(self, head: bytes) -> bool:
        """Whether a file that begins with ``head`` is surely of this format."""

    def read(self, data: bytes, *, name: str) -> Draft:
        """Read a whole file; raise ``dragoman.errors.InputError`` naming ``name`` where that fails."""


@cache
def formats() -> dict[str, Format]:
    """All formats by name, the catch-all (plain text) last.

    >>> list(formats())[-1]
    'plain'
    """
    found: dict[str, Format] = {}
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name == _CATCH_ALL, point.name)):
        reader = point.load()
        if not isinstance(reader, Format):
            raise DragomanError(f"entry point {point.name} = {point.value} in {GROUP} is not a format reader")
        found.setdefault(reader.name, reader)
    return found


def choose(data: bytes, *, name: str) -> Format:
    """The format of a file: by its extension; where that tells nothing or plain text, by its first bytes.

    >>> choose(b"---\\ntitle: Readout\\n---\\nThey met.", name="-").name
    'markdown'
    >>> choose(b"They met.", name="story.txt").name
    'plain'
    """
    extension = PurePath(name).suffix.lower()
    known = formats()
    for reader in known.values():
        if extension in reader.extensions and reader.name != _CATCH_ALL:
            return reader
    head = data[:_HEAD]
    return next((reader for reader in known.values() if reader.sniff(head)), known[_CATCH_ALL])
