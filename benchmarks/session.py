"""Renew the answers in a page of the documentation: every command in it is run again on a record.

python benchmarks/session.py RECORD docs/questions.md

A command stands on a line that begins with four spaces and ``$ dragoman``; its answer is what stands below it
with the same indent, up to the next command or the end of the block.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

INDENT, PROMPT = "    ", "    $ dragoman "
WIDTH = 80


def renewed(page: str, record: str) -> str:
    """Return a page with the answers that a record gives now."""
    return "\n".join(_lines(page.split("\n"), record))


def _lines(lines: list[str], record: str) -> Iterator[str]:
    at = 0
    while at < len(lines):
        yield lines[at]
        at += 1
        if not lines[at - 1].startswith(PROMPT):
            continue
        yield from _answer(lines[at - 1].removeprefix(PROMPT), record)
        # The old answer ends where its block does, or before the next command.
        while at < len(lines) and (lines[at].startswith(INDENT) or not lines[at]):
            if lines[at].startswith(PROMPT):
                yield ""
                break
            at += 1
        else:
            yield ""


def _answer(arguments: str, record: str) -> Iterator[str]:
    environment = {**os.environ, "DRAGOMAN_RECORD": record, "COLUMNS": str(WIDTH), "NO_COLOR": "1"}
    command = [sys.executable, "-m", "dragoman", *shlex.split(arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    for line in done.stdout.rstrip("\n").split("\n"):
        yield f"{INDENT}{line}".rstrip()


def main(record: str, page: Path) -> None:
    """Rewrite a page in place."""
    page.write_text(renewed(page.read_text(encoding="utf-8"), record), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
