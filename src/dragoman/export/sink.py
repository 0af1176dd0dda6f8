"""Where exports go: files and folders that appear under their name when whole, or standard output."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from dragoman.export.errors import ExportError


@contextmanager
def new_file(target: Path | None) -> Iterator[BinaryIO]:
    """Open a file for writing, or standard output for None.

    What stood under the name stays until the new file is whole and on the disk; after an error or a kill
    nothing half-written stands there.
    """
    if target is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = target.resolve()
    if path.is_dir():
        raise ExportError(f"-o {target}: is a folder; this format is one file")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb", buffering=1 << 18) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o666 & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def new_folder(target: Path | None, *, mark: str) -> Iterator[Path]:
    """Make a folder to be filled; it takes its name when all is written.

    A folder that stands there already is replaced only if it is an earlier export, which holds a file named
    ``mark``, or empty. Raises ``ExportError`` for any other.
    """
    if target is None:
        raise ExportError("this format is a folder of files; give it a name with -o FOLDER")
    path = target.resolve()
    _check_replaceable(path, target, mark)
    part = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part"))
    try:
        yield part
        part.chmod(0o777 & ~_umask())
        for file in part.iterdir():
            _sync(file)
        _swap(part, path)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _check_replaceable(path: Path, named: Path, mark: str) -> None:
    if not path.exists():
        return
    if not path.is_dir():
        raise ExportError(f"-o {named}: is a file; this format is a folder of files")
    if any(path.iterdir()) and not (path / mark).exists():
        raise ExportError(f"-o {named}: holds files that are no export of Dragoman's; name another folder")


def _swap(part: Path, path: Path) -> None:
    """Put the new folder in the place of the old one, which goes only when the new one stands."""
    if not path.exists():
        part.rename(path)
        return
    old = path.with_name(f"{part.name}.old")
    path.rename(old)
    try:
        part.rename(path)
    except BaseException:
        old.rename(path)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _sync(file: Path) -> None:
    with file.open("rb") as opened:
        os.fsync(opened.fileno())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
