# ruff: noqa: E501 (a table, a query or a template a line)
"""Ten typical questions to a record of a million events, and its export to Parquet.

    python benchmarks/questions.py million.db             # made by benchmarks/million.py, here if it is not there
    python benchmarks/questions.py million.db --rounds 9 --json

Each question is asked as a user asks it from Python, answer included, in one process that has the record open:
once unmeasured, then so many rounds; medians in milliseconds by the clock, and of the processor, which say more
where the machine does other things beside. The export runs in a process of its own, whose peak memory is the
system's word for it.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import dragoman.questions.record as questions
from dragoman.questions.query import Query
from dragoman.questions.record import OpenRecord

Ask = Callable[[OpenRecord], Any]

LISTED: dict[str, Callable[[OpenRecord], Query]] = {
    "what did the USA consult South Korea about since 2019": lambda record: record.events(
        actor="USA", recipient="KOR", type="CONSULT", since="2019", order="-day", limit=50
    ),
    "the newest dealings between the USA and China": lambda record: record.events(
        between="USA,CHN", order="-day", limit=50
    ),
    "material conflict in Israel in 2021": lambda record: record.events(
        country="ISR", quad=4, since="2021", until="2021", order="-day", limit=50
    ),
    "events told with the words humanitarian aid": lambda record: record.events(
        text='"humanitarian aid"', order="-day", limit=50
    ),
    "who said what on fisheries for the United Kingdom": lambda record: record.statements(
        actor="GBR", text="fisher*", order="-published", limit=50
    ),
    "visits to the United Kingdom since 2019": lambda record: record.visits(
        country="GBR", since="2019", order="-day", limit=50
    ),
    "the largest sums of dollars claimed": lambda record: record.figures(
        unit="USD", order="-value", limit=50
    ),
    "stories of one outlet on grain exports": lambda record: record.stories(
        publisher="Northern Gazette", text='"grain exports"', order="-published", limit=50
    ),
    "who of Ireland occurs in how many stories": lambda record: record.actors(
        country="IRL", order="-stories", limit=50
    ),
}
"""Questions answered with rows."""

ASKED: dict[str, Ask] = {
    **{name: lambda record, make=make: make(record).to_arrow() for name, make in LISTED.items()},
    "the USA and South Korea by month": lambda record: record.dyad("USA", "KOR", by="month").to_arrow(),
}
"""The ten questions."""


def ask(record: OpenRecord, rounds: int) -> dict[str, dict[str, float]]:
    """Return milliseconds by the clock and of the processor, and rows, for each question."""
    told = {}
    for name, question in ASKED.items():
        rows = question(record).num_rows
        times = []
        for _ in range(rounds):
            began, used = time.perf_counter(), time.process_time()
            question(record)
            times.append(((time.perf_counter() - began) * 1000, (time.process_time() - used) * 1000))
        clock, processor = (statistics.median(column) for column in zip(*times, strict=True))
        told[name] = {"median_ms": clock, "median_cpu_ms": processor, "rows": rows}
    return told


def export(path: Path) -> dict[str, float]:
    """Write all events to Parquet in a process of its own; return seconds, rows, megabytes, peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "events.parquet"
        code = (
            "import sys, dragoman.questions.record as q\n"
            "with q.open_record(sys.argv[1]) as record: print(record.events().write(sys.argv[2]))"
        )
        began = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", code, path, target], capture_output=True, text=True, check=True
        )
        seconds = time.perf_counter() - began
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return {
            "seconds": seconds,
            "cpu_seconds": used.ru_utime + used.ru_stime,
            "rows": int(done.stdout),
            "file_mb": target.stat().st_size / 1e6,
            "peak_mb": used.ru_maxrss / 1024,
        }


def main() -> None:
    """Ask the record named on the command line, making it first where it is not there."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--no-export", action="store_true")
    given = parser.parse_args()
    if not given.path.exists():
        from million import build  # beside this file

        build(given.path)
    exported = None if given.no_export else export(given.path)
    with questions.open_record(given.path) as record:
        told = ask(record, given.rounds)
        events = record.events().count()
    if given.json:
        print(json.dumps({"events": events, "questions": told, "export": exported}))
        return
    print(f"{events:,} events\n")
    for name, numbers in told.items():
        print(
            f"{name:55} {numbers['median_ms']:8.1f} ms {numbers['median_cpu_ms']:8.1f} ms of CPU"
            f" {numbers['rows']:6,.0f} rows"
        )
    if exported:
        print(
            f"\nto Parquet: {exported['rows']:,.0f} rows in {exported['seconds']:.1f} s"
            f" ({exported['cpu_seconds']:.1f} s of CPU), {exported['file_mb']:.0f} MB,"
            f" peak {exported['peak_mb']:.0f} MB"
        )


if __name__ == "__main__":
    main()
