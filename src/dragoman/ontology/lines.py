"""Where keys stand in a TOML file: the parser gives values without lines, and a person wants the line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

_PART: Final = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_KEYS: Final = rf"{_PART}(?:\s*\.\s*{_PART})*"
_HEADER: Final = re.compile(rf"^\s*\[(\[?)\s*({_KEYS})\s*\]\]?\s*(?:#.*)?$")
_ENTRY: Final = re.compile(rf"^\s*({_KEYS})\s*=")


class Lines:
    """The lines of a file's tables and keys, by path; a table of an array is told by its number.

    >>> lines = Lines('[types.AID]\\nquad = 2\\n[[types.AID.triggers]]\\nword = "help"')
    >>> lines.of(["types", "AID", "quad"]), lines.of(["types", "AID", "triggers", "0", "word"])
    (2, 4)
    >>> lines.of(["types", "AID", "note"])
    1
    """

    def __init__(self, text: str) -> None:
        self._lines: dict[tuple[str, ...], int] = {}
        table: tuple[str, ...] = ()
        count: Counter[tuple[str, ...]] = Counter()
        for number, line in enumerate(text.splitlines(), 1):
            if header := _HEADER.match(line):
                table = _inside(_parts(header[2]), count)
                if header[1]:
                    self._lines.setdefault(table, number)
                    count[table] += 1
                    table = (*table, str(count[table] - 1))
                self._lines.setdefault(table, number)
            elif entry := _ENTRY.match(line):
                self._lines.setdefault((*table, *_parts(entry[1])), number)

    def of(self, path: Sequence[str]) -> int:
        """Return the line of a key, else of the table that it would stand in, else 1."""
        for end in range(len(path), 0, -1):
            if (found := self._lines.get(tuple(path[:end]))) is not None:
                return found
        return 1


def _parts(keys: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, keys))


def _inside(parts: tuple[str, ...], count: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    """Put the number of the last table of an array into the path of a table within it."""
    path: tuple[str, ...] = ()
    for part in parts[:-1]:
        path = (*path, part)
        if count[path]:
            path = (*path, str(count[path] - 1))
    return (*path, *parts[-1:])
