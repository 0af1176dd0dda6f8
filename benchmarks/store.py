"""What storing and joining cost beside coding, in one run.

    python benchmarks/store.py STORY… [--record URL] [--json]

With --record stories are added to a record that is there: one that has grown costs more, since there is more
to join with. Processor seconds of this process, so that what else runs on the machine does not count; see
README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def measure(paths: Sequence[Path], url: str) -> dict[str, Any]:
    """Add stories to a record as `dragoman add` does, and return what each part took."""
    from sqlalchemy import func, select

    from dragoman import load
    from dragoman.episodes.copies import sketch
    from dragoman.store import Store, adding, schema
    from dragoman.store.across import link_pending
    from dragoman.store.coders import code_items

    load()
    sketch("A word: what it needs is imported, as the weights are loaded, once a run.")
    spent = {"reading and coding": 0.0, "joining": 0.0, "all": 0.0}
    elapsed = dict.fromkeys(spent, 0.0)

    def timed(*arguments: Any, **options: Any) -> Any:
        began, at = time.process_time(), time.perf_counter()
        batch = code_items(*arguments, **options)
        spent["reading and coding"] += time.process_time() - began
        elapsed["reading and coding"] += time.perf_counter() - at
        return batch

    import dragoman.store.coders as coders

    coders.code_items = timed
    with Store.open(url) as store:
        began, at = time.process_time(), time.perf_counter()
        tally = adding.add(store, adding.Options(tuple(paths)))
        joined = time.process_time()
        link_pending(store)
        spent["joining"] = time.process_time() - joined
        spent["all"], elapsed["all"] = time.process_time() - began, time.perf_counter() - at
        with store.reading() as connection:
            there = connection.scalar(select(func.count()).select_from(schema.versions)) or 0
            raw = connection.scalar(select(func.sum(schema.raw.c.size))) or 0
            text = connection.scalar(select(func.sum(func.length(schema.versions.c.text)))) or 0
        files = [path for path in store.files() if path.exists()]
        size = sum(path.stat().st_size for path in files)
    coding = spent["reading and coding"]
    storing = spent["all"] - coding
    waited = elapsed["all"] - elapsed["reading and coding"]
    return {
        "stories": tally.added,
        "stories in the record": int(there),
        "events": tally.events,
        "coding, processor seconds": round(coding, 3),
        "storing, processor seconds": round(storing, 3),
        "of which joining": round(spent["joining"], 3),
        "storing / coding, processor": round(storing / coding, 4),
        "storing / coding, clock": round(waited / elapsed["reading and coding"], 4),
        "storing, ms a story": round(1000 * storing / max(tally.added, 1), 2),
        "bytes read": int(raw),
        "characters of text": int(text),
        "bytes of the record": size,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("stories", nargs="+", type=Path)
    parser.add_argument("--record", help="URL of a record; a new one that is thrown away by default")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measure(options.stories, options.record or str(Path(folder) / "record.db"))
    if options.json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name:32}{value:>14,}")


if __name__ == "__main__":
    main()
