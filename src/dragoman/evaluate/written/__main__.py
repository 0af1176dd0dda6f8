"""Written stories from the command line: ``python -m dragoman.evaluate.written``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from dragoman.errors import DragomanError
from dragoman.evaluate.standoff.parts import write_parts
from dragoman.evaluate.standoff.sources import COLLECTIONS
from dragoman.evaluate.written.agreement import compare
from dragoman.evaluate.written.check import problems
from dragoman.evaluate.written.convert import to_document, to_gold
from dragoman.evaluate.written.count import count
from dragoman.evaluate.written.export import export
from dragoman.evaluate.written.parse import load_story, read_written, story_paths

_CORPUS = Path("corpus/written")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, 1 where annotation is at fault, 2 where a file cannot be used."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except DragomanError as error:
        print(error, file=sys.stderr)
        return error.exit_code


def check(options: argparse.Namespace) -> int:
    """Print every problem with its file and line."""
    paths = _paths(options.corpus)
    events, faults = 0, 0
    for path in paths:
        story, found = load_story(path)
        found += problems(story)
        for problem in sorted(found, key=lambda problem: problem.line):
            print(problem)
        events += len(story.events)
        faults += len(found)
    print(f"{len(paths)} stories, {events} events, {faults} problems")
    return 1 if faults else 0


def restore(options: argparse.Namespace) -> int:
    """Write ``OUT/NAME.txt`` and ``OUT/gold/NAME.json`` for every story."""
    gold = options.out / "gold"
    gold.mkdir(parents=True, exist_ok=True)
    stories = read_written(options.corpus)
    for story in stories:
        record = json.dumps(to_gold(story), ensure_ascii=False, indent=1)
        (options.out / f"{story.name}.txt").write_text(story.text + "\n", encoding="utf-8")
        (gold / f"{story.name}.json").write_text(record + "\n", encoding="utf-8")
    print(f"{len(stories)} stories written to {options.out}", file=sys.stderr)
    return 0


def counts(options: argparse.Namespace) -> int:
    """Print how many there are of each type, mode, status, style and region, as tab-separated values."""
    for row in count(read_written(options.corpus)):
        print(*row, sep="\t")
    return 0


def split(options: argparse.Namespace) -> int:
    """Write which stories are for training and which for development: the third with the lowest hash."""
    write_parts(options.corpus / "split.tsv", [to_document(story) for story in read_written(options.corpus)])
    return 0


def standoff(options: argparse.Namespace) -> int:
    """Write ``OUT/NAME.json`` for annotated texts of a collection; print what is wrong in the others."""
    paths = [path for one in options.stories for path in _paths(one)]
    options.out.mkdir(parents=True, exist_ok=True)
    faults = 0
    for path in paths:
        found = export(
            path, options.out, options.sources, collection=options.collection, replace=options.replace
        )
        print(*found, sep="\n", end="\n" if found else "")
        faults += bool(found)
    print(f"{len(paths) - faults} of {len(paths)} stories written to {options.out}", file=sys.stderr)
    return 1 if faults else 0


def agreement(options: argparse.Namespace) -> int:
    """Print how far a second annotation of some stories agrees with the first, as tab-separated values."""
    found = compare(options.corpus, options.second)
    for row in found.differences if options.differences else found.rows():
        print(*row, sep="\t")
    print(f"{found.stories} stories compared", file=sys.stderr)
    return 0


def _paths(given: Path) -> list[Path]:
    return story_paths(given) if given.is_dir() else [given]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dragoman.evaluate.written", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for run in (check, restore, counts, split, agreement, standoff):
        described = (run.__doc__ or "").strip()
        name = "count" if run is counts else run.__name__
        one = commands.add_parser(name, help=described, description=described)
        if run is standoff:
            _add_sources(one)
        else:
            alone = run in (check, counts, split)
            one.add_argument("corpus", type=Path, nargs="?" if alone else None, default=_CORPUS)
        if run is restore:
            one.add_argument("out", type=Path)
        if run is agreement:
            one.add_argument("second", type=Path, help="the folder of the second annotation")
            one.add_argument("--differences", action="store_true", help="list the events that only one has")
        one.set_defaults(run=run)
    return parser


def _add_sources(one: argparse.ArgumentParser) -> None:
    one.add_argument("stories", type=Path, nargs="+", help="files, or folders of them")
    one.add_argument("out", type=Path)
    one.add_argument("--collection", choices=sorted(COLLECTIONS), required=True)
    one.add_argument(
        "--sources", type=Path, required=True, help="folder of the source documents, at any depth"
    )
    one.add_argument("--replace", action="store_true", help="write over the same document's file")


if __name__ == "__main__":
    sys.exit(main())
