"""Build, check and count the tables of facts: ``python -m dragoman.knowledge.build COMMAND``.

``tables FACTS``: countries from our reference tables, CLDR and GeoNames; people, offices and holders from our
chains and the public collections in the folder FACTS; then what ``validate`` says. The same facts give the
same bytes. ``--into`` another folder: that gets all tables, those written by hand as they are. ``index``:
write the indexes anew, after a correction by hand. ``validate``: what is wrong in the tables; exit status 1
when something is. ``coverage``: who is known by office and year, and the gaps.
``document FILE``: write that into FILE as Markdown.
The gazetteer is built apart, by ``python -m dragoman.knowledge.build.gazetteer``.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from dragoman.knowledge.base import DATA
from dragoman.knowledge.build import countries, document, offices
from dragoman.knowledge.build.validate import complaints, write_indexes
from dragoman.knowledge.tables import TableError


def main(arguments: list[str]) -> int:
    """Run a command; return the exit status: 1 for tables that are wrong, 2 for one that cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m dragoman.knowledge.build",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    tables = commands.add_parser("tables", help="build the tables and validate them")
    tables.add_argument("facts", type=Path, metavar="FACTS")
    tables.add_argument("--into", type=Path, default=DATA)
    commands.add_parser("index", help="write the indexes of the tables anew")
    commands.add_parser("validate", help="print what is wrong in the tables")
    commands.add_parser("coverage", help="print who is known by office and year")
    commands.add_parser("document", help="write the coverage as Markdown").add_argument("file", type=Path)
    options = parser.parse_args(arguments)
    try:
        return _run(options)
    except TableError as error:
        print(error, file=sys.stderr)
        return 2


def _run(options: argparse.Namespace) -> int:
    if options.command == "tables":
        if not options.facts.is_dir():
            print(f"{options.facts}: no folder of facts", file=sys.stderr)
            return 2
        _complete(options.into)
        print(countries.make(options.into))
        offices.make(options.facts, options.into)
        write_indexes(options.into)
    elif options.command == "index":
        write_indexes(DATA)
    elif options.command == "coverage":
        print("\n".join(document.lines()))
        return 0
    elif options.command == "document":
        options.file.write_text(document.page(), encoding="utf-8")
        return 0
    wrong = complaints(options.into if options.command == "tables" else DATA)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def _complete(folder: Path) -> None:
    """Copy what is written by hand and the gazetteer into a folder that lacks them."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in sorted(DATA.iterdir()):
        if table.is_file() and not (folder / table.name).exists():
            shutil.copyfile(table, folder / table.name)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
