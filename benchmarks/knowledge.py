"""How fast the knowledge base opens and answers, and how much memory it holds.

    python benchmarks/knowledge.py [--strings FILE] [--rounds 7] [--openings 20] [--json]

Strings for ``who`` are those of corpus/actors.tsv. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

STRINGS = Path(__file__).parents[1] / "corpus" / "actors.tsv"
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
PLACES = (
    "Lima", "Georgia", "Paris, Texas", "Hiroshima", "New York", "Springfield", "Tripoli", "Valencia", "Cairo",
    "Hyderabad", "Sudan", "Port Said", "San Pedro", "Lagos", "the Strait of Hormuz", "Aleppo province",
)  # fmt: skip
YARDSTICK = """
import json, time
cpu = time.process_time()
import numpy
print(json.dumps({"cpu_ms": (time.process_time() - cpu) * 1e3}))
"""
"""What the same processor takes for what everybody knows: times of a busy machine mean little without it."""
OPEN = """
import json, resource, sys, time
def resident():
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
bare = resident()
from dragoman.knowledge import load_gazetteer, load_knowledge
from dragoman.knowledge.laid import load_people
imported, wall, cpu = resident(), time.perf_counter(), time.process_time()
base, people, gazetteer = load_knowledge(), load_people(), load_gazetteer()
opened = {"wall_ms": (time.perf_counter() - wall) * 1e3, "cpu_ms": (time.process_time() - cpu) * 1e3}
held, cpu = resident(), time.process_time()
from datetime import date
base.scan(["the", "Lima", "Group"]), base.members("Lima Group", date(2019, 4, 9)), gazetteer.find("Lima")
people.offices.holder("foreign minister", country="PER", on=date(2019, 4, 9)), people.find("Pompeo")
print(json.dumps({**opened, "first_answers_cpu_ms": (time.process_time() - cpu) * 1e3, "resident_mb": held,
                  "resident_after_answers_mb": resident(), "imported_mb": imported, "python_mb": bare}))
"""


def fresh(program: str) -> dict[str, float]:
    """Run a program in a process of its own; return what it prints as JSON."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | ONE_THREAD,
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def opening(rounds: int) -> dict[str, float]:
    """Return medians over processes of their own, of the processor's time also the least.

    The first warms the disk's cache and does not count. The yardstick is run in turn with them.
    """
    runs = [{**fresh(OPEN), "numpy_cpu_ms": fresh(YARDSTICK)["cpu_ms"]} for _ in range(rounds + 1)][1:]
    found = {key: round(statistics.median(run[key] for run in runs), 1) for key in runs[0]}
    least = {f"least_{key}": round(min(run[key] for run in runs), 1) for key in ("cpu_ms", "numpy_cpu_ms")}
    return {"openings": rounds, **found, **least}


def rate(ask: Callable[[str], object], asked: list[str], rounds: int) -> dict[str, float]:
    """Return questions a second, by the clock and by processor time, after one pass that does not count."""
    for text in asked:
        ask(text)
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(rounds):
        for text in asked:
            ask(text)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    many = rounds * len(asked)
    return {"n": many, "per_second": round(many / wall), "per_cpu_second": round(many / cpu)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strings", type=Path, default=STRINGS)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--openings", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()

    found: dict[str, Any] = {"opening": opening(options.openings)}

    from dragoman.evaluate.actors import read_actors
    from dragoman.knowledge.who import who
    from dragoman.resolve.places import where

    strings = list(read_actors(options.strings))
    days = {gold.text: gold.on for gold in strings}
    found["who"] = rate(lambda text: who(text, days[text]), list(days), options.rounds)
    found["where"] = rate(where, list(PLACES), 20 * options.rounds)
    if options.json:
        print(json.dumps(found))
        return
    for name, figures in found.items():
        print(name, "  ".join(f"{key} {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
