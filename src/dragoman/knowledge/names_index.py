"""The index of names as it ships: every name of the tables with its senses, written when they are built.

Opening the base from it takes a sixth of the time that reading and folding the tables does. The first line
holds a checksum of the tables that it was made from: it does not belong to one corrected by hand, and then
the tables themselves are read. One line a name: the folded name, and after tabs its senses, the likeliest
first. After an empty line, one line a first word: the lengths in words of the names that begin with it.
"""

from __future__ import annotations

import zlib
from pathlib import Path

from dragoman.knowledge.index import NameIndex

FILE = "names_index.txt"
TABLES = ("countries", "country_names", "former_states", "institution_roles", "institutions", "organizations",
          "peoples", "regions", "states")  # fmt: skip
_FORMAT = "names-1"


def checksum(folder: Path) -> str:
    """Return the checksum of the tables that the index is made from. OSError when one cannot be read."""
    total = 0
    for table in TABLES:
        total = zlib.crc32((folder / f"{table}.tsv").read_bytes(), total)
    return f"{_FORMAT} {total:08x}"


def read_index(folder: Path) -> NameIndex | None:
    """Return the index of a folder's names; None without one, or when a table has changed since."""
    path = folder / FILE
    if not path.exists():
        return None
    head, _, body = path.read_text(encoding="utf-8").partition("\n")
    if head != checksum(folder):
        return None
    names, _, lengths = body.partition("\n\n")
    return NameIndex(_pairs(names), _pairs(lengths))


def index_text(folder: Path, index: NameIndex) -> str:
    """Return the file that keeps an index of a folder's names."""
    names = ("\t".join((key, *(entry.packed() for entry in senses))) for key, senses in index.names())
    lengths = (f"{first}\t{','.join(map(str, many))}" for first, many in index.lengths().items())
    return "\n".join((checksum(folder), *names, "", *lengths)) + "\n"


def _pairs(text: str) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in text.rstrip("\n").split("\n"))
