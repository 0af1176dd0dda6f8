"""Where records go: lines of JSON, a page, or a view for people. Data on stdout, messages on stderr."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, MutableMapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dragoman.explain import Reasons
    from dragoman.record.models import Record


def message(line: str) -> None:
    """Print one line on stderr."""
    print(f"dragoman: {' '.join(line.split())}", file=sys.stderr, flush=True)


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "story", "stories"), counted(1200, "story", "stories")
    ('1 story', '1,200 stories')
    """
    return f"{number:,} {one if number == 1 else many}"


def emit(
    records: Iterable[Record],
    *,
    as_json: bool,
    html: Path | None,
    reasons: MutableMapping[str, Reasons] | None = None,
) -> int:
    """Write records as they come, in every form asked for; return how many there were.

    Nothing asked for means the view for people; ``reasons`` go into the page, and ``OSError`` is raised when
    that cannot be written.
    """
    counter = _Counter()
    stream = counter.counted(records)
    if as_json:
        stream = _json_lines(stream)
    elif html is None:
        stream = _views(stream)
    if html is None:
        for _ in stream:
            pass
        return counter.count
    first = next(stream, None)
    if first is not None:
        from dragoman.desk.page import write_page

        write_atomically(html, write_page(chain([first], stream), reasons))
        message(f"wrote {html}")
    return counter.count


def write_atomically(path: Path, pieces: Iterable[str]) -> None:
    """Write a file so that a reader sees the old one or the whole new one, never a part.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     write_atomically(Path(folder) / "a.html", ["<p>", "é"])
    ...     (Path(folder) / "a.html").read_text("utf-8")
    '<p>é'
    """
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
        # mkstemp makes files for their owner alone; a page is as public as other new files.
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


class _Counter:
    def __init__(self) -> None:
        self.count = 0

    def counted(self, records: Iterable[Record]) -> Iterator[Record]:
        for record in records:
            self.count += 1
            yield record


def _json_lines(records: Iterable[Record]) -> Iterator[Record]:
    """Write each record's line as it passes; always UTF-8, whatever the locale says."""
    for record in records:
        sys.stdout.buffer.write(record.to_json().encode() + b"\n")
        sys.stdout.buffer.flush()
        yield record


def _views(records: Iterable[Record]) -> Iterator[Record]:
    from rich.console import Console

    from dragoman.desk.terminal import show

    console = Console()
    for number, record in enumerate(records):
        if number:
            console.print()
        show(record, console)
        yield record
