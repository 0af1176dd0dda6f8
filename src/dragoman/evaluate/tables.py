"""Scores as tables for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from dragoman.evaluate.stories import StoryResult, describe_found, describe_gold

if TYPE_CHECKING:
    from rich.console import Console

    from dragoman.evaluate.layers import Scores

_EVIDENCE_WIDTH = 90


def print_scores(console: Console, scores: Mapping[str, object]) -> None:
    """Print plain figures in one table, and every group of figures of one form in another."""
    plain = {name: value for name, value in scores.items() if not isinstance(value, Mapping)}
    if plain:
        table = _table("measure", ["value"])
        for name, value in plain.items():
            table.add_row(_title(name), figure(value))
        console.print(table)
    groups = {name: value for name, value in scores.items() if isinstance(value, Mapping)}
    rows = {name: value for name, value in groups.items() if not _nested(value)}
    if rows:
        print_layers(console, rows)
    for name, group in groups.items():
        if _nested(group):
            print_layers(console, group, _title(name))


def print_layers(console: Console, rows: Mapping[str, Mapping[str, object]], title: str = "layer") -> None:
    """Print rows of figures; rows that have other columns begin a table of their own."""
    table, columns = None, list[str]()
    for name, row in rows.items():
        if table is None or list(row) != columns:
            if table is not None:
                console.print(table)
            columns = list(row)
            table = _table("judged" if "accuracy" in columns else title, columns)
        table.add_row(_title(name), *(figure(value) for value in row.values()))
    if table is not None:
        console.print(table)


def print_stories(console: Console, scores: Scores, results: list[StoryResult], *, verbose: bool) -> None:
    """Print the layers' scores; ``verbose`` lists each story's events as met, missed and made up."""
    if verbose:
        for result in results:
            _print_events(console, result)
    for result in results:
        for words in result.unlocated:
            _line(console, f"{result.name}: not in the story: {_short(words)}", "yellow")
    print_layers(console, scores)
    console.print(f"{len(results)} stories")


def _print_events(console: Console, result: StoryResult) -> None:
    record, matches = result.record, result.matches
    _line(console, result.name, "bold")
    for gold, _ in matches.matched:
        _line(console, f"  met      {describe_gold(gold)} | {_short(gold.sentence)}", "green")
    for gold in matches.missed:
        name = "MISSED " if gold.core else "missed "
        _line(console, f"  {name}  {describe_gold(gold)} | {_short(gold.sentence)}", "red")
    for event in matches.extra:
        words = _short(record.evidence(event.evidence))
        _line(console, f"  made up  {describe_found(event, record)} | {words}", "magenta")


def _line(console: Console, text: str, style: str) -> None:
    """Print one line that a file or a pipe gets whole."""
    console.print(Text(text, style=style), soft_wrap=True)


def figure(value: object) -> str:
    """Return a figure as people read it: fractions with three places, counts whole, nothing as a dash.

    >>> figure(0.5), figure(12), figure(None)
    ('0.500', '12', '–')
    """
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _table(first: str, columns: list[str]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    table.add_column(first, no_wrap=True)
    for column in columns:
        table.add_column(_title(column), justify="right", no_wrap=True)
    return table


def _nested(group: Mapping[str, object]) -> bool:
    return any(isinstance(value, Mapping) for value in group.values())


def _title(key: str) -> str:
    return key.replace("_", " ")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _EVIDENCE_WIDTH else f"{line[: _EVIDENCE_WIDTH - 1]}…"
