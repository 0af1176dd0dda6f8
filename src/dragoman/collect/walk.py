"""Paths to stories: folders are walked in the order of names, and each file is taken apart by its form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dragoman.collect import feed, lines, table
from dragoman.collect.item import Found, How, Item, Unreadable
from dragoman.collect.source import Source, opened, shown
from dragoman.errors import DragomanError, InputError
from dragoman.ingest import MAX_BYTES


@dataclass(frozen=True, slots=True)
class Folder:
    """What there is to read: files in order, and their size in bytes."""

    files: tuple[Path, ...]
    size: int

    @classmethod
    def of(cls, paths: Iterable[Path], *, without: Iterable[Path] = ()) -> Folder:
        """List the files at and below some paths, by name, hidden ones left out.

        ``without`` names files to pass over: the record itself may lie in the folder. Raises ``InputError``
        where a path that was named is not there.
        """
        passed = {path.absolute() for path in without}
        files: dict[Path, int] = {}
        for path in paths:
            if not path.exists():
                raise InputError(shown(path), "no such file or directory")
            for file in _files(path):
                if file.absolute() not in passed:
                    files.setdefault(file, _size(file))
        return cls(tuple(files), sum(files.values()))


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    try:
        inside = sorted(path.iterdir(), key=lambda entry: entry.name)
    except OSError:
        yield path  # opening it will say why
        return
    for entry in inside:
        if entry.name.startswith(".") or (entry.is_symlink() and entry.is_dir()):
            continue  # a link to a folder may lead back here
        yield from _files(entry)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def collect(folder: Folder, how: How) -> Iterator[Found]:
    """Yield the stories of files, in order, and what could not be read.

    ``how`` carries the options: columns, day and publisher. Nothing that a file holds raises an error.
    """
    for file in folder.files:
        try:
            with opened(file) as source:
                yield from _items(source, how)
        except DragomanError as error:
            yield unreadable(error, shown(file))


def _items(source: Source, how: How) -> Iterator[Found]:
    for reader in (lines.jsonl, lines.json_file, table.rows, feed.entries):
        found = reader(source, how)
        if found is not None:
            yield from found
            return
    # One byte more than may be: reading it then says that it is too large.
    raw = source.stream.read(MAX_BYTES + 1)
    yield Item(source.name, raw, replace(how, form="file", suffix=source.suffix, columns={}), source.weigh())


def unreadable(error: DragomanError, place: str, raw: bytes | None = None, weight: int = 0) -> Unreadable:
    """Return what an error says of a place."""
    if isinstance(error, InputError):
        inner = f" ({error.place})" if error.place else ""
        return Unreadable(place, f"{error.reason}{inner}", error.code, raw, weight)
    return Unreadable(place, str(error), error.code, raw, weight)
