"""One file opened for collecting: bytes as they are, or out of gzip; where one stands in it, for progress."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, Final

from dragoman.errors import InputError

_GZIP: Final = b"\x1f\x8b"
_HEAD: Final = 4096


@dataclass(slots=True)
class Source:
    """An open file.

    ``name`` is what people call it, ``suffix`` the ending that tells its form (``.csv`` of ``a.csv.gz``),
    ``head`` its first bytes.
    """

    name: str
    suffix: str
    head: bytes
    stream: io.BufferedReader
    _file: io.FileIO
    _counted: int = 0

    def weigh(self) -> int:
        """Return how many bytes of the file on disk were read since this was last asked."""
        at = self._file.tell()
        moved, self._counted = at - self._counted, at
        return moved


def shown(path: Path) -> str:
    """Return a path as text that can be stored and printed, also where its name is in no encoding.

    >>> shown(Path("caf\\udce9.txt"))
    'caf\\\\udce9.txt'
    """
    return str(path).encode("utf-8", "backslashreplace").decode()


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """Open a file. Raises ``InputError`` where that fails, also later, while it is read."""
    name = shown(path)
    try:
        with path.open("rb", buffering=0) as file:
            packed = file.read(2) == _GZIP
            file.seek(0)
            suffix = PurePath(name.lower().removesuffix(".gz")).suffix if packed else path.suffix.lower()
            stream: Any = gzip.GzipFile(fileobj=file) if packed else file
            buffered = io.BufferedReader(stream)
            head = buffered.peek(_HEAD)[:_HEAD]
            yield Source(name, suffix, head, buffered, file)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(name, f"broken gzip ({error})") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(name, reason[:1].lower() + reason[1:]) from error
