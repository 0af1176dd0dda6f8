"""How far a long run has come, on stderr: a bar on a terminal, a line a minute elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dragoman.cli.output import message

if TYPE_CHECKING:
    from dragoman.store.adding import Watch
    from dragoman.store.ledger import Tally

_EVERY = 60.0
"""Seconds between two lines where stderr is no terminal."""


@contextmanager
def progress() -> Iterator[Watch]:
    """Show progress for as long as the context lasts; yields what is to be told of it."""
    if not sys.stderr.isatty():
        yield _Lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None, rate="")
        began = time.monotonic()

        def watch(tally: Tally, done: int, size: int) -> None:
            bar.update(
                task,
                description=f"{tally.seen} stories, {tally.events} events",
                completed=done,
                total=size,
                rate=f"{rate(tally, time.monotonic() - began):.1f} stories/s",
            )

        yield watch


def rate(tally: Tally, seconds: float) -> float:
    """Return stories coded a second; those passed over take no time worth counting."""
    return (tally.added + tally.changed) / seconds if seconds > 0 else 0.0


class _Lines:
    """Progress in lines, for logs."""

    def __init__(self) -> None:
        self._began = self._told = time.monotonic()

    def __call__(self, tally: Tally, done: int, size: int) -> None:
        now = time.monotonic()
        if now - self._told < _EVERY:
            return
        self._told = now
        spent = now - self._began
        left = spent * (size - done) / done if done else 0.0
        message(
            f"{tally.seen} stories, {tally.events} events, {rate(tally, spent):.1f} stories/s, "
            f"{100 * done // max(size, 1)} %, {left / 60:.0f} min left"
        )
