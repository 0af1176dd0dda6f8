"""How fast ``dragoman knowledge import`` reads a Wikidata dump, on a dump made up here.

    python benchmarks/knowledge_import.py [--mb 40] [--json]

The made-up items are as long as Wikidata's are in the mean, and as many of them hold offices. For each way of
packing: items and megabytes a second of processor time, and by the clock; the hours that all of Wikidata, 115
million items, would take at that rate; and the memory beyond what was there before, which must not grow with
the dump. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import bz2
import gzip
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MEAN_BYTES = 13_000
"""An item of the dump of all Wikidata: about 1.5 TB unpacked of 115 million items."""
HOLDERS = 0.006
"""Share of items that hold an office: 700 thousand of 115 million."""
WHOLE = 115_000_000
"""Items of the dump of all Wikidata, 100 GB packed with bzip2."""
_UNIT = 1 if sys.platform == "darwin" else 1024


def items(size: int, seed: int = 4) -> Iterator[bytes]:
    """Yield lines of a dump of about ``size`` bytes: mostly articles, some holders of offices."""
    chance, made, number = random.Random(seed), 0, 0
    land = {"P298": [_claim({"type": "string", "value": "NZL"})]}
    office = {"P31": [_ref("Q83307")], "P1001": [_ref("Q664")]}
    yield _item("Q664", "New Zealand", land, 400, chance)
    yield _item("Q900002", "Minister of Tides of New Zealand", office, 400, chance)
    while made < size:
        number += 1
        length = max(600, int(chance.expovariate(1 / MEAN_BYTES)))
        claims: dict[str, Any] = {"P31": [_ref("Q13442814")]}
        if chance.random() < HOLDERS:
            claims = {"P31": [_ref("Q5")], "P27": [_ref("Q664")], "P39": [_term(chance)]}
        line = _item(f"Q{10**6 + number}", f"Made-up item {number}", claims, length, chance)
        made += len(line)
        yield line


def _item(identity: str, label: str, claims: dict[str, Any], length: int, chance: random.Random) -> bytes:
    filler = [
        _claim({"type": "string", "value": f"{chance.getrandbits(128):x}"}) for _ in range(length // 190)
    ]
    entity = {"type": "item", "id": identity, "labels": {"en": {"language": "en", "value": label}},
              "claims": {**claims, "P2860": filler}}  # fmt: skip
    return json.dumps(entity).encode() + b",\n"


def _claim(value: dict[str, Any]) -> dict[str, Any]:
    return {"mainsnak": {"snaktype": "value", "property": "P0", "datavalue": value}, "type": "statement",
            "rank": "normal"}  # fmt: skip


def _ref(item: str) -> dict[str, Any]:
    return _claim({"type": "wikibase-entityid", "value": {"entity-type": "item", "id": item}})


def _term(chance: random.Random) -> dict[str, Any]:
    day = {"time": f"+{chance.randint(1990, 2024)}-03-01T00:00:00Z", "precision": 11}
    start = [{"snaktype": "value", "datavalue": {"type": "time", "value": day}}]
    return {**_ref("Q900002"), "qualifiers": {"P580": start}}


def measure(suffix: str, size: int, folder: Path) -> dict[str, float]:
    from dragoman.knowledge.importing import import_dump

    path = folder / f"dump.json{suffix}"
    opener = {".gz": gzip.open, ".bz2": bz2.open, "": open}[suffix]
    with opener(path, "wb") as file:
        file.write(b"[\n")
        file.writelines(items(size))
        file.write(b"]\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    wall, cpu = time.perf_counter(), time.process_time()
    done = import_dump(path, folder / f"layer{suffix}", countries=["NZL"])
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * _UNIT / 1e6
    packed = path.stat().st_size / 1e6
    return {
        "items": done.lines,
        "terms": done.holders,
        "items_per_cpu_second": round(done.lines / cpu),
        "unpacked_mb_per_cpu_second": round(size / 1e6 / cpu, 1),
        "packed_mb_per_cpu_second": round(packed / cpu, 2),
        "packed_mb_per_second": round(packed / wall, 2),
        "hours_for_all": round(WHOLE / (done.lines / cpu) / 3600, 1),
        "memory_mb": round(more, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mb", type=int, default=40, help="unpacked size of the dump made up")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = {
            suffix or "plain": measure(suffix, options.mb * 10**6, Path(folder)) for suffix in (".gz", ".bz2")
        }
    if options.json:
        print(json.dumps(found))
        return
    for name, figures in found.items():
        print(name, "  ".join(f"{key} {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
