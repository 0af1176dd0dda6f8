"""How fast and in how much memory exports run.

    python benchmarks/million.py million.db
    python benchmarks/export.py million.db                    # the Parquet folder, straight from the database
    python benchmarks/export.py --records records.jsonl       # every format, from records

Each export is a process of its own, from its start to the last byte on the disk: seconds, seconds of
processor time, peak of resident memory, events a second. Beside the database stands a yardstick from the
same run: Python's own driver reading the same tables row by row and doing nothing with them. The ratio says
more than the seconds of a machine that is busy.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from dragoman.export.formats import formats
from dragoman.export.source import read_records

# fmt: off
TABLES = (
    "versions", "actors", "places", "times", "events", "event_parties", "event_contexts", "statements",
    "figures", "visits", "visit_travellers", "stops", "stop_events", "memberships", "spans"
)
# fmt: on


def measured(name: str, run: Callable[[], None], events: int) -> dict[str, float | str]:
    """Run something in a child of this process and return what it took."""
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            run()
            os._exit(0)
        except BaseException as error:
            print(f"{name}: {error}", file=sys.stderr)
            os._exit(1)
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    if status:
        sys.exit(f"{name} failed")
    return {
        "what": name,
        "seconds": round(seconds, 2),
        "processor_seconds": round(used.ru_utime + used.ru_stime, 2),
        "peak_mb": round(used.ru_maxrss / 1024),
        "events_a_second": round(events / seconds),
    }


def exported(name: str, *arguments: str) -> Callable[[], None]:
    """Return what replaces the child by the program, so that its start and imports count."""

    def run() -> None:
        with Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        command = [sys.executable, "-m", "dragoman", "export", name, *arguments]
        os.execv(sys.executable, command)

    return run


def rows_only(path: Path) -> None:
    """Read the tables with Python's own driver."""
    with sqlite3.connect(path) as database:
        for table in TABLES:
            cursor = database.execute(f"SELECT * FROM {table}")
            while cursor.fetchmany(10_000):
                pass


def of_database(path: Path, folder: Path) -> list[dict[str, float | str]]:
    with sqlite3.connect(path) as database:
        (events,) = database.execute("SELECT count(*) FROM events WHERE current").fetchone()
    target = folder / "parquet"
    found = [
        measured("rows, unused", lambda: rows_only(path), events),
        measured("parquet", exported("parquet", "--record", str(path), "-o", str(target)), events),
    ]
    found[1]["megabytes"] = round(sum(file.stat().st_size for file in target.iterdir()) / 1e6, 1)
    found[1]["events"] = events
    return found


def of_records(path: Path, folder: Path) -> list[dict[str, float | str]]:
    events = sum(len(record.events) for record in read_records([str(path)]))
    return [
        measured(name, exported(name, str(path), "-o", str(folder / name)), events) | {"events": events}
        for name in formats()
    ]


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("database", type=Path, nargs="?")
    parser.add_argument("--records", type=Path)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if given.database is None and given.records is None:
        parser.error("name a database, or records with --records")
    with tempfile.TemporaryDirectory() as name:
        found = of_database(given.database, Path(name)) if given.database else []
        found += of_records(given.records, Path(name)) if given.records else []
    for row in found:
        if given.json:
            print(json.dumps(row))
        else:
            print("  ".join(f"{key} {value}" for key, value in row.items()))


if __name__ == "__main__":
    subprocess.run(["sync"], check=False)
    main()
