"""The reasons of an event, for people at a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dragoman.explain import EventReasons
from dragoman.record.models import Record


def show(record: Record, reasons: EventReasons, console: Console) -> None:
    """Print an event's sentence, its reading, and what decided each part of it."""
    event = next(event for event in record.events if event.id == reasons.event)
    console.print(Text.assemble((f"{event.id} ", "bold"), (reasons.taken.text, "bold")), soft_wrap=True)
    console.print(_sentence(record, event.evidence, event.trigger))
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1)
    about = ""
    for name, text in reasons.lines:
        table.add_row("" if name == about else name, Text(text))
        about = name
    console.print(table)


def _sentence(record: Record, evidence: tuple[int, int], trigger: tuple[int, int]) -> Text:
    """The sentence with the word that names the event underlined."""
    text = Text(f"“{record.evidence(evidence)}”")
    start, end = (1 + at - evidence[0] for at in trigger)
    text.stylize("underline", start, end)
    text.append("\n")
    return text
