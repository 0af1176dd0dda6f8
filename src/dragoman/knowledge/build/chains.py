"""Read chains: who followed whom in an office, one office a line, as the reference tables write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from dragoman.knowledge.tables import Row, day_range, read_table

REFERENCE = Path(str(files(__package__))) / "reference"
_LINK = re.compile(r"(?P<name>.+?) (?P<start>\d{4}[-\d]*)(?:\.\.(?P<end>\d{4}[-\d]*))?")


@dataclass(frozen=True, slots=True)
class Holding:
    """One person's time in one office. Days are ISO text, perhaps shortened; no end: not yet."""

    country: str
    kind: str
    title: str
    name: str
    start: str
    end: str
    source: str
    wikidata: str = ""
    organization: str = ""
    person: str = ""
    """The source's own key for the person, where it has one: the same key is the same person."""


def read_chains(path: Path) -> Iterator[Holding]:
    """Yield the holdings of a table of chains. TableError names the file and line of a broken one."""
    for row in read_table(path, ("country", "kind", "title", "chain", "source")):
        yield from parse_chain(row)


def parse_chain(row: Row) -> Iterator[Holding]:
    """Yield the holdings of one row: "A 1990-01; B 1994-02-03..1996-12" gives A an end in 1994."""
    beside = " & " in row.text("chain")
    links = [_link(row, part) for part in re.split(r";\s*| & ", row.text("chain"))]
    for number, (name, start, end) in enumerate(links):
        if not end and not beside and number + 1 < len(links):
            end = links[number + 1][1]
        if end and day_range(end)[1] < day_range(start)[0]:
            raise row.error(f"{name} leaves ({end}) before coming ({start})")
        is_state = len(row.text("country")) == 3 and path_is_state(row.path)
        yield Holding(
            country=row.text("country") if is_state else "",
            kind=row.text("kind"),
            title=row.text("title"),
            name=name,
            start=start,
            end=end,
            source=row.text("source"),
            organization="" if is_state else row.text("country"),
        )


def path_is_state(path: str) -> bool:
    """Tell whether the first column of a table of chains names states rather than organizations."""
    return not path.endswith("secretariats.tsv")


def _link(row: Row, text: str) -> tuple[str, str, str]:
    match = _LINK.fullmatch(text.strip())
    if match is None:
        raise row.error(f"not NAME START[..END]: {text!r}")
    start, end = match["start"], match["end"] or ""
    for day in filter(None, (start, end)):
        try:
            day_range(day)
        except ValueError:
            raise row.error(f"not a day: {day!r}") from None
    return match["name"], start, end
