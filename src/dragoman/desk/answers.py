"""Answers of a record in a terminal: one table, columns that fit 80 characters and take more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from rich import box
from rich.table import Table
from rich.text import Text

from dragoman.desk import wording

if TYPE_CHECKING:
    from rich.console import Console

    from dragoman.questions.query import Query

Row = dict[str, Any]

_QUAD: Final = {1: "bold blue", 2: "bold green", 3: "bold yellow", 4: "bold red"}
_DIM: Final = "dim"
_SHORT: Final = 160
"""Code points of a text that a cell shows."""


def draw(query: Query, console: Console) -> int:
    """Print the rows of a query as a table; return how many there were."""
    columns, cells = _KINDS[query.kind.name]
    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False, show_edge=False, header_style=_DIM)
    for heading, ratio in columns:
        table.add_column(
            heading,
            ratio=ratio or None,
            no_wrap=not ratio,
            overflow="fold",
            justify="right" if heading in _RIGHT else "left",
        )
    count = 0
    for row in query:
        table.add_row(*(cell if isinstance(cell, Text) else Text(cell or "") for cell in cells(row)))
        count += 1
    if count:
        console.print(table)
    else:
        console.print(Text(f"no {query.kind.name}", style=_DIM))
    return count


_RIGHT: Final = frozenset({"Stories", "Events", "Said", "Value"})

Cells = Callable[[Row], list[str | Text]]


def _events(row: Row) -> list[str | Text]:
    action = Text(row["type"], style=_QUAD[row["quad"]])
    if row["mode"]:
        action.append(f" {row['mode']}", style="not bold")
    if row["status"] != "happened":
        action.append(f"\n{row['status']}", style="not bold italic")
    who = Text(_parties(row["actors"], row["actor_countries"]) or "—")
    if row["recipients"]:
        who.append(" → ", style=_DIM).append(_parties(row["recipients"], row["recipient_countries"]))
    if row.get("snippet"):
        who.append(f"\n{_short(row['snippet'])}", style=_DIM)
    return [_when(row), action, who, row["place"] or "", _source(row)]


def _when(row: Row) -> Text:
    text = Text(wording.days(row["start"], row["end"]))
    if row["start"] is None and row.get("counted_from") == "publication":
        text.append(f"published\n{wording.day(row['counted_on'])}", style="italic")
    return text


def _statements(row: Row) -> list[str | Text]:
    speaker = Text(row["speaker"] or "—")
    if row["speaker_country"] and row["speaker"]:
        speaker.append(f" ({row['speaker_country']})")
    if row["kind"] != "direct":
        speaker.append(f"\n{row['kind']}", style="dim italic")
    return [speaker, _short(row.get("snippet") or row["content"]), _source(row)]


def _figures(row: Row) -> list[str | Text]:
    upper = f"–{wording.number(row['high'])}" if row["high"] is not None else ""
    hedge = {"exact": ""}.get(row["qualifier"], row["qualifier"].replace("_", " ") + " ")
    value = f"{hedge}{wording.number(row['value'])}{upper}"
    said = row["speaker"] or ""
    return [value, row["unit"], _short(row["of"] or ""), said, _source(row)]


def _visits(row: Row) -> list[str | Text]:
    who = _parties(row["travellers"], row["traveller_countries"])
    where = "\n".join(_stop(stop) for stop in row["stops"]) or "—"
    return [wording.days(row["start"], row["end"]), who, row["status"], where, _source(row)]


def _stop(stop: Row) -> str:
    return ", ".join(part for part in (stop["place"], stop["country"]) if part) or "?"


def _stories(row: Row) -> list[str | Text]:
    title = Text(row["title"] or "(no title)")
    if row.get("snippet"):
        title.append(f"\n{_short(row['snippet'])}", style=_DIM)
    if not row["current"]:
        title.append("\nsuperseded", style="italic dim")
    return [_day(row["published"]), title, row["publisher"] or "", str(row["events"]), str(row["statements"])]


def _actors(row: Row) -> list[str | Text]:
    kind = row["kind"].replace("_", " ")
    return [
        row["name"],
        row["title"] or "",
        kind,
        row["country"] or "",
        " ".join(row["sectors"]),
        str(row["stories"]),
    ]


_KINDS: Final[dict[str, tuple[tuple[tuple[str, int], ...], Cells]]] = {
    "events": ((("When", 4), ("Action", 5), ("Who → whom", 9), ("Where", 3), ("Source", 4)), _events),
    "statements": ((("Speaker", 4), ("What is said", 10), ("Source", 4)), _statements),
    "figures": ((("Value", 6), ("Unit", 2), ("Of", 6), ("Said by", 4), ("Source", 4)), _figures),
    "visits": ((("When", 4), ("Who", 5), ("Status", 0), ("Where", 5), ("Source", 4)), _visits),
    "stories": ((("Published", 0), ("Title", 10), ("Publisher", 4), ("Events", 0), ("Said", 0)), _stories),
    "actors": (
        (("Name", 7), ("Title", 6), ("Kind", 0), ("State", 0), ("Sectors", 0), ("Stories", 0)),
        _actors,
    ),
}
"""Kind → its columns with their share of the width (0: as narrow as its content), and what fills them."""


def _parties(names: list[str], countries: list[str | None]) -> str:
    """Name who takes part; one country behind one name, the rest would not fit."""
    if len(names) == 1 and countries and countries[0]:
        return f"{names[0]} ({countries[0]})"
    return ", ".join(names)


def _day(value: date | None) -> str:
    return wording.day(value) if value else ""


def _source(row: Row) -> Text:
    """Who published the story, and on which day: labelled, for it is no event's day."""
    parts = [row["publisher"] or "", f"pub. {wording.day(row['published'])}" if row["published"] else ""]
    if not row["current"]:
        parts.append("superseded")
    return Text("\n".join(part for part in parts if part), style=_DIM)


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHORT else plain[: _SHORT - 1].rsplit(" ", 1)[0] + " …"


def columns_of(kind: str) -> Iterator[str]:
    """Yield the headings of a kind's table.

    >>> list(columns_of("statements"))
    ['Speaker', 'What is said', 'Source']
    """
    yield from (heading for heading, _ in _KINDS[kind][0])
