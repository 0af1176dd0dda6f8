"""The index of names: from a name's token to the people who bear it, written when the tables are built.

The first line holds the checksums of the tables of people, offices and holders as they were then; one that
has been changed by hand since is checked when it is opened. Then one line a token: the token, a tab, row
numbers of people separated by commas. A line whose token begins with ``=`` lists those whom that token alone
may name: a surname, a regnal or a single name, a nickname.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from dragoman.knowledge.names import GIVEN_NAME, SURNAME_FIRST, TWO_SURNAMES, name_tokens

FILE = "people_index.txt"
TABLES = ("people.tsv", "offices.tsv", "holders.tsv")


def checksum(table: bytes) -> str:
    """Return the checksum of a table's bytes."""
    return f"{zlib.crc32(table):08x}"


def index_text(folder: Path) -> str:
    """Return the file that keeps the index of a folder's people. OSError when a table cannot be read."""
    tables = [(folder / table).read_bytes() for table in TABLES]
    rows = (line.split("\t") for line in table_lines(tables[0].decode()))
    return "\n".join((" ".join(map(checksum, tables)), *index_lines(rows))) + "\n"


def table_lines(text: str) -> list[str]:
    """Return the rows of a table that has been checked, as lines: without comments and header."""
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")][1:]


def short_tokens(name: str, country: str) -> set[str]:
    """Return the tokens that may name this person alone.

    >>> sorted(short_tokens("Xi Jinping", "CHN")), sorted(short_tokens("Luis Lacalle Pou", "URY"))
    (['jinping', 'xi'], ['lacale', 'pu'])
    """
    tokens = [token for token in name_tokens(name) if len(token) > 1]
    if not tokens:
        return set()
    short = {tokens[-1]}
    if country in SURNAME_FIRST or country in GIVEN_NAME:
        short.add(tokens[0])
    if country in TWO_SURNAMES and len(tokens) > 2:
        short.add(tokens[-2])
    return short


def index_lines(rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of the index for people rows (id, name, aliases, country, …) in table order."""
    anywhere: dict[str, set[int]] = defaultdict(set)
    alone: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(rows):
        for form in (row[1], *filter(None, row[2].split("|"))):
            for token in name_tokens(form):
                anywhere[token].add(number)
            for token in short_tokens(form, row[3]):
                alone[token].add(number)
    lines = [f"{token}\t{','.join(map(str, sorted(ids)))}" for token, ids in anywhere.items()]
    lines += [f"={token}\t{','.join(map(str, sorted(ids)))}" for token, ids in alone.items()]
    return sorted(lines)
