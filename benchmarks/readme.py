"""Renew the excerpt of the demo's output in README.md, so that it shows what the program prints.

The picture of the page goes below it once ``make picture`` has drawn one.

python benchmarks/readme.py
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console

from dragoman import Record, read_many
from dragoman.desk.terminal import show
from dragoman.examples import read
from dragoman.ingest import read_bytes

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PICTURE = Path("docs/images/record.png")
"""Drawn by ``make picture``."""
BEGIN, END = "<!-- excerpt: begin -->", "<!-- excerpt: end -->"
WIDTH = 100
ROWS = {"Events": 6, "Statements": 3, "Figures": 4, "Visits": 4}
"""Tables shown, and how many things of each."""
_TABLE = re.compile(r" ([A-Z][a-z]+) \((\d+)\)$")
_ROW = re.compile(r" {0,2}[A-Z]\d+ ")


def excerpt(record: Record) -> str:
    """Return the first rows of a record's tables, as the terminal shows them without colour."""
    out = io.StringIO()
    show(record, Console(file=out, width=WIDTH, color_system=None))
    kept = [line.rstrip() for line in _kept(out.getvalue().splitlines())]
    return "\n".join(kept).strip("\n")


def _kept(lines: list[str]) -> Iterator[str]:
    room = 0
    shown: str | None = None
    for line in lines:
        if title := _TABLE.match(line.rstrip()):
            shown, room = title[1], ROWS.get(title[1], 0)
        elif shown is not None and _ROW.match(line):
            room -= 1
        if shown in ROWS and room >= 0:
            yield line
        elif shown in ROWS and room == -1 and _ROW.match(line):
            yield "  …"
            yield ""
            shown = None


def rewrite(page: str, shown: str) -> str:
    """Return the page with its excerpt renewed. ValueError when the marks are missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("the page has no marks for the excerpt")
    intro = "The story that ships with Dragoman, a wire report, gives (here cut short):"
    picture = f"\n![The page that --html writes]({PICTURE})\n" if (ROOT / PICTURE).exists() else ""
    return f"{before}{BEGIN}\n{intro}\n\n```text\n{shown}\n```\n{picture}{END}{after}"


def main() -> None:
    """Read the demo's story and rewrite the page."""
    record = next(read_many([read_bytes(read("wire.txt"), name="wire.txt")]))
    README.write_text(rewrite(README.read_text("utf-8"), excerpt(record)), encoding="utf-8")
    print(f"wrote {README.name}", file=sys.stderr)


if __name__ == "__main__":
    main()
