"""Files of annotated lines: finding them, and saying which line of which file is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dragoman.errors import InputError


def files_of(path: Path, pattern: str) -> list[Path]:
    """Return the file itself, or the files of a folder that match a pattern, by name.

    ``InputError`` when there is no such file, or none in the folder.
    """
    if not path.is_dir():
        if not path.exists():
            raise InputError(str(path), "no such file or directory")
        return [path]
    found = sorted(path.glob(pattern))
    if not found:
        raise InputError(str(path), f"no file {pattern} in this folder")
    return found


def numbered_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line number (from 1) and line without its end. ``InputError`` for what is not UTF-8 text."""
    try:
        with path.open(encoding="utf-8-sig", newline="\n") as lines:
            for number, line in enumerate(lines, 1):
                yield number, line.rstrip("\r\n")
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise InputError(str(path), "not UTF-8", f"byte {error.start}") from error


def wrong_line(path: Path, number: int, reason: str) -> InputError:
    """Return the error that names file, line and reason.

    >>> print(wrong_line(Path("a.tsv"), 7, "no tag"))
    a.tsv: no tag (line 7)
    """
    return InputError(str(path), reason, f"line {number}")
