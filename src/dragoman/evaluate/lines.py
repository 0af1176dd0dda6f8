"""Files of annotated lines: finding them, and saying which line of which file is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def filled_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines that are neither blank nor a comment, which begins with ``#``."""
    return (
        (number, line) for number, line in numbered_lines(path) if line.strip() and not line.startswith("#")
    )


def table_rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield line number and cells of a table's rows, parted by tabs.

    ``InputError`` names the line where the header is not ``columns``, or a row has not as many cells.
    """
    lines = filled_lines(path)
    first = next(lines, None)
    if first is not None and (header := first[1].split("\t")) != columns:
        raise wrong_line(path, first[0], f"columns are {header}, expected {columns}")
    for number, line in lines:
        cells = line.split("\t")
        if len(cells) != len(columns):
            raise wrong_line(path, number, f"{len(cells)} cells, expected {len(columns)}")
        yield number, cells


def wrong_line(path: Path, number: int, reason: str) -> InputError:
    """Return the error that names file, line and reason.

    >>> print(wrong_line(Path("a.tsv"), 7, "no tag"))
    a.tsv: no tag (line 7)
    """
    return InputError(str(path), reason, f"line {number}")
