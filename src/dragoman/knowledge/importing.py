"""A Wikidata JSON dump read into a layer: once through, in constant memory, resumable.

Facts go into a database beside the layer, with how many lines are read; a run that was broken off passes over
those lines without parsing them. When all lines are read the layer's files are written and the database goes.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from dragoman.errors import InputError
from dragoman.knowledge.wikidata import Fact, facts_of

_BATCH = 10_000
"""Lines between two commits: what a run that is broken off reads again at most."""
_TELL_S = 2.0
"""Seconds between two calls of ``progress``."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS read (dump TEXT PRIMARY KEY, bytes INTEGER, lines INTEGER, bad INTEGER);
CREATE TABLE IF NOT EXISTS fact (sort TEXT, item TEXT, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT);
"""
_TERMS = """
SELECT t.a, t.b, t.item, o.a, coalesce(s.a, h.a), g.a, t.e, t.f
FROM fact t
JOIN fact o ON o.sort = 'office' AND o.item = t.d
LEFT JOIN fact s ON s.sort = 'country' AND s.item = o.b
LEFT JOIN fact g ON g.sort = 'body' AND g.item = o.c
LEFT JOIN fact h ON h.sort = 'country' AND h.item = t.c AND o.b = '' AND o.c = ''
WHERE t.sort = 'term' AND t.e >= :since GROUP BY t.item, t.d, t.e ORDER BY t.rowid
"""
_BODIES = """
SELECT b.a, b.b, b.c, b.d, s.a, b.item FROM fact b
LEFT JOIN fact s ON s.sort = 'country' AND s.item = b.e WHERE b.sort = 'body' GROUP BY b.item ORDER BY b.rowid
"""
_MEMBERS = """
SELECT g.item, s.a, m.b, m.c FROM fact m
JOIN fact g ON g.sort = 'body' AND g.item = m.a
JOIN fact s ON s.sort = 'country' AND s.item = m.item
WHERE m.sort = 'member' GROUP BY m.item, m.a, m.b ORDER BY m.rowid
"""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is. ``read`` and ``size`` are bytes of the packed file."""

    lines: int
    read: int
    size: int
    seconds: float
    parsed: int

    @property
    def left_s(self) -> float | None:
        """Seconds left at the rate so far; None before there is one."""
        return (self.size - self.read) * self.seconds / self.read if self.read else None


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import wrote. ``lines`` counts the dump's items, ``bad`` those that were no JSON."""

    lines: int
    bad: int
    actors: int
    holders: int
    members: int


def import_dump(
    dump: Path,
    layer: Path,
    *,
    countries: Iterable[str],
    since: int = 1990,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Imported:
    """Read a dump (plain, ``.gz``, ``.bz2``, or ``-``: standard input) into a folder that serves as a layer.

    Terms that began before ``since`` are left out; ``countries`` are the codes that a layer may name. Raises
    ``InputError`` for a dump that cannot be read or unpacked, ``OSError`` when the layer cannot be written.
    What was read until then is kept, and the next call with the same dump and layer goes on from there.
    """
    layer.mkdir(parents=True, exist_ok=True)
    work = layer / "import.sqlite"
    with closing(sqlite3.connect(work)) as base:
        base.executescript(_SCHEMA)
        lines, bad = _read(dump, base, progress)
        base.executescript("CREATE INDEX IF NOT EXISTS fact_item ON fact (sort, item);")
        counts = _write(base, layer, frozenset(countries), since)
    work.unlink()
    return Imported(lines, bad, *counts)


def _open(dump: Path, raw: IO[bytes]) -> IO[bytes]:
    if dump.suffix == ".gz":
        return cast(IO[bytes], gzip.GzipFile(fileobj=raw))
    return cast(IO[bytes], bz2.BZ2File(raw)) if dump.suffix == ".bz2" else raw


def _read(dump: Path, base: sqlite3.Connection, progress: Callable[[Progress], None]) -> tuple[int, int]:
    try:
        piped = dump == Path("-")
        size = 0 if piped else dump.stat().st_size
        done, bad = _resumed(base, dump, size)
        raw = open(sys.stdin.fileno(), "rb", closefd=False) if piped else dump.open("rb")  # noqa: SIM115
    except OSError as error:
        raise InputError(str(dump), error.strerror or str(error)) from error
    number, parsed, began = 0, 0, time.monotonic()
    told = began
    with raw:
        for number, line in enumerate(_lines(dump, raw), 1):
            if number <= done:
                continue
            try:
                facts = list(facts_of(line))
            except (ValueError, KeyError, TypeError, AttributeError):
                bad += 1
                continue
            parsed += bool(facts)
            _keep(base, facts)
            if number % _BATCH == 0:
                _note(base, dump, size, number, bad)
                if time.monotonic() - told > _TELL_S:
                    told = time.monotonic()
                    progress(Progress(number, raw.tell() if size else 0, size, told - began, parsed))
    _note(base, dump, size, max(number, done), bad)
    progress(Progress(max(number, done), size, size, time.monotonic() - began, parsed))
    return max(number, done), bad


def _lines(dump: Path, raw: IO[bytes]) -> Iterator[bytes]:
    """Yield the lines with an item: the array's brackets stand on lines of their own."""
    try:
        for line in _open(dump, raw):
            if len(line) > 3:
                yield line
    except (OSError, EOFError) as error:
        raise InputError(str(dump), f"cannot be unpacked: {error}") from error


def _resumed(base: sqlite3.Connection, dump: Path, size: int) -> tuple[int, int]:
    found = base.execute("SELECT dump, bytes, lines, bad FROM read").fetchone()
    if found is None:
        return 0, 0
    if (found[0], found[1]) != (str(dump.resolve()), size):
        raise InputError(
            str(dump), f"the layer holds part of {found[0]}; finish that, or take another folder"
        )
    return int(found[2]), int(found[3])


def _keep(base: sqlite3.Connection, facts: Iterable[Fact]) -> None:
    rows = [(fact.sort, fact.item, *fact.values, *("",) * (6 - len(fact.values))) for fact in facts]
    if rows:
        base.executemany("INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _note(base: sqlite3.Connection, dump: Path, size: int, lines: int, bad: int) -> None:
    base.execute("REPLACE INTO read VALUES (?, ?, ?, ?)", (str(dump.resolve()), size, lines, bad))
    base.commit()


def _write(
    base: sqlite3.Connection, layer: Path, countries: frozenset[str], since: int
) -> tuple[int, int, int]:
    actors = _table(
        layer / "actors.csv",
        ("name", "aliases", "kind", "sectors", "country", "wikidata", "source"),
        (
            (n, a, k, s, c if c in countries else "", i, "Wikidata")
            for n, a, k, s, c, i in base.execute(_BODIES)
        ),
    )
    holders = _table(
        layer / "holders.csv",
        ("person", "aliases", "wikidata", "title", "country", "organization", "start", "end", "source"),
        _holders(base.execute(_TERMS, {"since": str(since)}), countries),
    )
    rows = base.execute(_MEMBERS)
    members = _table(
        layer / "members.csv",
        ("group", "member", "start", "end", "source"),
        ((g, c, start, end, "Wikidata") for g, c, start, end in rows if c in countries),
    )
    return actors, holders, members


def _holders(rows: Iterable[tuple[Any, ...]], countries: frozenset[str]) -> Iterator[tuple[str, ...]]:
    for name, aliases, item, title, country, organization, start, end in rows:
        country = country if country in countries else ""
        if country or organization:
            body = "" if country else organization
            yield name, aliases, item, bare_title(title), country, body, start, _after(start, end), "Wikidata"


def bare_title(label: str) -> str:
    """Return an office's label as a title, without its state: "President of Peru" is a President.

    >>> bare_title("prime minister of New Zealand"), bare_title("Minister of Foreign Affairs of Peru")
    ('Prime Minister', 'Minister of Foreign Affairs')
    """
    from dragoman.knowledge.base import load_knowledge

    head, link, land = label.rpartition(" of ")
    if link and load_knowledge().country(land.removeprefix("the ")) is not None:
        label = head
    return " ".join(
        w if w in {"of", "for", "and", "the", "to"} else w[:1].upper() + w[1:] for w in label.split()
    )


def _after(start: str, end: str) -> str:
    """Return an end that is not before its start; some statements have them the wrong way round."""
    return end if not end or end >= start[: len(end)] else ""


def _table(path: Path, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for row in rows:
            writer.writerow(["" if cell is None else cell for cell in row])
            count += 1
    return count
