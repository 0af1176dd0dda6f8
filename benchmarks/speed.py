"""How fast Dragoman is, and how much memory it takes.

    python benchmarks/speed.py [FILE…] [--rounds 5] [--json]

Without files, the stories that ship with Dragoman are read. See README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

# This process imports nothing heavy: a child's peak memory is never less than its parent's at the start.
EXAMPLES = Path(__file__).parents[1] / "src" / "dragoman" / "examples"
STAGES = ("ingest", "annotate", "resolve", "code", "assemble", "write")
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
YARDSTICKS = ("encoder", "tokenizer")
LEAST_SECONDS = 5.0
"""A warm measurement goes on for at least so long."""
_MAXRSS = 1 if sys.platform == "darwin" else 1024  # bytes there, KiB elsewhere


def run_once(command: Sequence[str]) -> tuple[float, float]:
    """Run a command; return its seconds and its peak memory in MB. CalledProcessError when it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return seconds, usage.ru_maxrss * _MAXRSS / 1e6


def cold(story: Path, rounds: int) -> dict[str, dict[str, float]]:
    """Measure whole processes: Python alone, Python with spaCy imported, and a story read.

    The first run of each warms the disk's cache and does not count.
    """
    python = sys.executable
    commands = {
        "python": [python, "-c", "pass"],
        "import spacy": [python, "-c", "import spacy"],
        "dragoman read": [python, "-m", "dragoman", "read", str(story), "--json"],
    }
    found = {}
    for name, command in commands.items():
        runs = [run_once(command) for _ in range(rounds + 1)][1:]
        seconds = [run[0] for run in runs]
        found[name] = {
            "median_s": round(statistics.median(seconds), 2),
            "best_s": round(min(seconds), 2),
            "peak_mb": round(max(run[1] for run in runs)),
        }
    return found


def warm(files: Sequence[Path]) -> dict[str, Any]:
    """Measure reading in a process of its own, bound to one core, after one pass that does not count."""
    command = [sys.executable, __file__, "--warm", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | ONE_THREAD)
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def warm_here(files: Sequence[Path]) -> dict[str, Any]:
    """Measure in this process: end to end, stage by stage, and two yardsticks on the same texts.

    The yardsticks are the encoder alone, a part of ``annotate``, and spaCy's tokenizer.
    """
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    from dragoman import read_many
    from dragoman.ingest import read_bytes

    data = [(path.read_bytes(), path.name) for path in files]
    texts = [read_bytes(content, name=name).text for content, name in data]
    words = sum(len(text.split()) for text in texts)

    def end_to_end() -> None:
        for record in read_many(read_bytes(content, name=name) for content, name in data):
            record.to_json()

    seconds, passes = repeated(end_to_end)
    spent = stage_seconds(data) | {"tokenizer": tokenizer_seconds(texts)}
    whole = sum(spent[stage] for stage in STAGES)
    return {
        "stories": len(files),
        "words": words,
        "passes": passes,
        "stories_per_s": round(len(files) * passes / seconds, 2),
        "words_per_s": round(words * passes / seconds),
        "stories_of_500_words_per_s": round(words * passes / seconds / 500, 2),
        "ms_a_story": {name: round(1000 * value / len(files), 2) for name, value in spent.items()},
        "share": {name: round(value / whole, 3) for name, value in spent.items()},
        "beside_encoder": beside_encoder(spent),
    }


def beside_encoder(spent: dict[str, float]) -> dict[str, float]:
    """Return what all that is not the encoder costs, in encoders; ``record`` is to assemble and write it."""
    rest = {
        "ingest": spent["ingest"],
        "annotate": spent["annotate"] - spent["encoder"],
        "resolve": spent["resolve"],
        "code": spent["code"],
        "record": spent["assemble"] + spent["write"],
    }
    rest["all"] = sum(rest.values())
    return {name: round(seconds / spent["encoder"], 3) for name, seconds in rest.items()}


def repeated(work: Callable[[], None], *, first: bool = True) -> tuple[float, int]:
    """Do the work once unmeasured (``first``), then again and again; return the seconds and how often."""
    if first:
        work()
    passes, start = 0, time.perf_counter()
    while (seconds := time.perf_counter() - start) < LEAST_SECONDS or not passes:
        work()
        passes += 1
    return seconds, passes


def stage_seconds(data: Sequence[tuple[bytes, str]]) -> dict[str, float]:
    """Return the seconds that each stage, and the encoder in it, takes for one pass over all stories."""
    from dragoman.annotate import annotate
    from dragoman.annotate.encoder import Encoder
    from dragoman.coding import code
    from dragoman.ingest import read_bytes
    from dragoman.record.assemble import assemble
    from dragoman.resolve import resolve

    spent = dict.fromkeys((*STAGES, "encoder"), 0.0)

    @contextmanager
    def timed(stage: str) -> Iterator[None]:
        # Of the processor: shares are asked for, and other programs do not count.
        start = time.process_time()
        yield
        spent[stage] += time.process_time() - start

    def one_pass() -> None:
        with timed("ingest"):
            stories = [read_bytes(content, name=name) for content, name in data]
        with timed("annotate"):
            docs = list(annotate(stories))
        for doc in docs:
            with timed("resolve"):
                resolution = resolve(doc)
            with timed("code"):
                coding = code(doc, resolution)
            with timed("assemble"):
                record = assemble(doc._.story, doc, resolution, coding)
            with timed("write"):
                record.to_json()

    score = Encoder.score

    def timed_score(self: Encoder, asked: Any) -> Any:
        with timed("encoder"):
            return score(self, asked)

    one_pass()
    spent.update(dict.fromkeys(spent, 0.0))
    Encoder.score = timed_score  # type: ignore[method-assign]
    _, passes = repeated(one_pass, first=False)
    Encoder.score = score  # type: ignore[method-assign]
    return {stage: seconds / passes for stage, seconds in spent.items()}


def tokenizer_seconds(texts: Sequence[str]) -> float:
    """Return the seconds that spaCy's blank English pipeline takes for all texts: the yardstick."""
    import spacy

    nlp = spacy.blank("en")

    def tokenize() -> None:
        for text in texts:
            nlp(text)

    seconds, passes = repeated(tokenize)
    return seconds / passes


def report(found: dict[str, Any]) -> Iterator[str]:
    """Yield the report for people."""
    yield f"cold start, whole process, {found['rounds']} runs{'median':>20}{'best':>10}{'peak':>10}"
    for name, run in found["cold"].items():
        yield f"  {name:<42}{run['median_s']:>8.2f} s{run['best_s']:>8.2f} s{run['peak_mb']:>7.0f} MB"
    speed = found["warm"]
    yield ""
    amount = f"{speed['stories']} stories of {speed['words']} words in all, {speed['passes']} passes"
    yield f"warm, one core, {amount}"
    yield f"  {speed['stories_per_s']} stories a second, {speed['words_per_s']} words a second"
    yield f"  {speed['stories_of_500_words_per_s']} stories of 500 words a second"
    yield ""
    yield f"{'':<12}{'ms a story':>12}{'share':>9}{'× encoder':>12}{'× tokenizer':>14}"
    spent = speed["ms_a_story"]
    for name in (*STAGES, *YARDSTICKS):
        encoder, tokenizer = (spent[name] / spent[yardstick] for yardstick in YARDSTICKS)
        yield f"{name:<12}{spent[name]:>12.2f}{speed['share'][name]:>9.1%}{encoder:>12.2f}{tokenizer:>14.1f}"
    yield ""
    beside = ", ".join(f"{name} {ratio:.2f}" for name, ratio in speed["beside_encoder"].items())
    yield f"beside the encoder, which is 1: {beside}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--rounds", type=int, default=5, help="processes to start (default 5)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--warm", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    files = options.files or [EXAMPLES / name for name in ("wire.txt", "readout.md", "page.html")]
    if options.warm:
        print(json.dumps(warm_here(files)))
        return
    if find_spec("torch") is not None:
        print("torch is installed here: spaCy imports it, and cold start suffers", file=sys.stderr)
    found = {"rounds": options.rounds, "cold": cold(files[0], options.rounds), "warm": warm(files)}
    print(json.dumps(found, indent=2) if options.json else "\n".join(report(found)))


if __name__ == "__main__":
    main()
