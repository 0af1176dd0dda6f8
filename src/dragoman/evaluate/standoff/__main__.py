"""Standoff annotation from the command line: ``python -m dragoman.evaluate.standoff``."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from dragoman.evaluate.standoff.check import problems
from dragoman.evaluate.standoff.convert import to_gold, to_standoff
from dragoman.evaluate.standoff.documents import Document, StandoffError, read_corpus
from dragoman.evaluate.standoff.parts import write_parts
from dragoman.evaluate.standoff.sources import COLLECTIONS, restore_text, source_text

_CORPUS = Path("corpus/standoff")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, 1 where annotation is at fault, 2 where a file is."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except StandoffError as error:
        print(error, file=sys.stderr)
        return error.exit_code


def restore(options: argparse.Namespace) -> int:
    """Write ``OUT/NAME.txt`` and ``OUT/gold/NAME.json`` for every document whose source is at hand."""
    gold = options.out / "gold"
    gold.mkdir(parents=True, exist_ok=True)
    documents = read_corpus(options.corpus)
    failed = 0
    for document in documents:
        try:
            text = restore_text(document, options.sources)
        except StandoffError as error:
            print(error, file=sys.stderr)
            failed += 1
            continue
        (options.out / f"{document.name}.txt").write_text(text + "\n", encoding="utf-8")
        record = json.dumps(to_gold(document, text), ensure_ascii=False, indent=1)
        (gold / f"{document.name}.json").write_text(record + "\n", encoding="utf-8")
    print(f"{len(documents) - failed} of {len(documents)} documents restored to {options.out}")
    return StandoffError.exit_code if failed else 0


def convert(options: argparse.Namespace) -> int:
    """Write the standoff form of records, ``NAME.json`` in ``GOLD``, whose sources are in ``SOURCES``."""
    options.corpus.mkdir(parents=True, exist_ok=True)
    paths = sorted(options.gold.glob("*.json"))
    for path in paths:
        if (options.corpus / path.name).exists():  # its mentions may have been mended by hand
            raise StandoffError(f"{options.corpus / path.name}: there already")
        record = json.loads(path.read_text(encoding="utf-8"))
        found = sorted(options.sources.rglob(record["source_document"]))
        if not found:
            raise StandoffError(f"{path}: no {record['source_document']} in {options.sources}")
        text = source_text(found[0].read_text(encoding="utf-8"), options.collection)
        document = to_standoff(record, text, collection=options.collection)
        (options.corpus / f"{document.name}.json").write_text(document.to_json(), encoding="utf-8")
    print(f"{len(paths)} documents written to {options.corpus}")
    return 0


def check(options: argparse.Namespace) -> int:
    """Print every problem; with ``--sources`` also those that only the text shows."""
    documents = read_corpus(options.corpus)
    found = [problem for document in documents for problem in _problems(document, options.sources)]
    for problem in found:
        print(problem)
    events = sum(len(document.events) for document in documents)
    print(f"{len(documents)} documents, {events} events, {len(found)} problems")
    return 1 if found else 0


def split(options: argparse.Namespace) -> int:
    """Write the list of parts beside the annotation."""
    write_parts(options.corpus.parent / "split.tsv", read_corpus(options.corpus))
    return 0


def _problems(document: Document, sources: Path | None) -> list[str]:
    text = restore_text(document, sources) if sources else None
    return list(problems(document, text))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dragoman.evaluate.standoff", description=__doc__)
    parser.add_argument("--corpus", type=Path, default=_CORPUS, help=f"folder of standoff files ({_CORPUS})")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    one = commands.add_parser("restore", help="make texts and full records again from the sources")
    one.add_argument("sources", type=Path, help="folder that holds the source documents, at any depth")
    one.add_argument("out", type=Path)
    one.set_defaults(run=restore)
    one = commands.add_parser("convert", help="make standoff files from full records")
    one.add_argument("gold", type=Path, help="folder of records that quote their words")
    one.add_argument("sources", type=Path)
    one.add_argument("--collection", choices=sorted(COLLECTIONS), required=True)
    one.set_defaults(run=convert)
    one = commands.add_parser("check", help="validate; exit 1 where annotation is at fault")
    one.add_argument("--sources", type=Path, help="check spans against the words too")
    one.set_defaults(run=check)
    one = commands.add_parser("split", help="write the list of training and development documents")
    one.set_defaults(run=split)
    return parser


if __name__ == "__main__":
    sys.exit(main())
