"""A series in a terminal: a line a period, with its events by quad class and their mean intensity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from dragoman.desk import wording
from dragoman.knowledge.base import load_knowledge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from dragoman.questions.series import Point, Series

GLYPHS: Final = "█▓▒░"
"""The quad classes, 1 to 4: told apart by their density where there is no colour."""

_COLOURS: Final = ("blue", "green", "yellow", "red")
_GAUGE: Final = 11
"""Columns of the scale from -10 to 10; 0 stands in the middle one."""


def draw_series(series: Series, console: Console) -> None:
    """Print a series, with what the signs mean above it and what is not counted below.

    >>> import io
    >>> from rich.console import Console
    >>> from dragoman.questions.examples import small
    >>> out = io.StringIO()
    >>> with small() as record:
    ...     draw_series(record.dyad("PRT", "MAR", by="quarter"), Console(file=out, width=80))
    >>> "2024-Q2       1 █" in out.getvalue()
    True
    """
    console.print(Text(title(series), style="bold"))
    console.print(_legend())
    label = max((len(point.period.label) for point in series.points), default=4)
    room = max(10, min(console.width, 120) - label - _GAUGE - 18)  # beside count, mean and blanks
    most = max((point.events for point in series.points), default=0)
    head = f"{'':{label}} {'events':>7} {f'0 to {most:,}':<{room}}  mean  {'-10  0 +10':^{_GAUGE}}"
    console.print(Text(head.rstrip(), style="dim"), no_wrap=True)
    for point in series.points:
        console.print(_line(point, label, room, most), no_wrap=True, overflow="crop", crop=True)
    for note in notes(series):
        console.print(Text(note, style="dim"))


def title(series: Series) -> str:
    """Say what a series is about."""
    countries = load_knowledge().countries
    names = " and ".join(countries[code].name for code in (series.first, series.second))
    return f"{names}, by {series.by}: {wording.counted(series.events, 'event')}"


def notes(series: Series) -> Iterator[str]:
    """Yield what a reader has to know beside the figures."""
    first = second = together = 0
    for point in series.points:
        first, second, together = first + point.ways[0], second + point.ways[1], together + point.ways[2]
    yield (
        f"{series.first} acts on {series.second} {first:,} times, {series.second} on {series.first}"
        f" {second:,}, both together {together:,}; each telling counts."
    )
    published = sum(point.by_publication for point in series.points)
    if published:
        yield f"{published:,} of these have no day of their own and stand on that of publication."
    left = series.left_out
    reasons = (
        (left.undated, "no day is told"),
        (left.wider, f"the days told are more than a {series.by}"),
        (left.outside, "before or after these periods"),
    )
    told = "; ".join(f"{count:,}: {why}" for count, why in reasons if count)
    if told:
        yield f"Not counted: {told}."


def _legend() -> Text:
    """Word the signs in one line of 80 columns."""
    legend = Text()
    for number, (glyph, colour) in enumerate(zip(GLYPHS, _COLOURS, strict=True)):
        manner, side = wording.QUADS[number + 1].split()
        legend.append("" if number % 2 else f"{side}: ", style="dim")
        legend.append(glyph, style=colour).append(f" {manner}  ", style="dim")
    return legend.append("◆ intensity", style="dim")


def _line(point: Point, label: int, room: int, most: int) -> Text:
    line = Text(f"{point.period.label:{label}} {point.events:>7,} ")
    done = total = 0
    for count, glyph, colour in zip(point.quads, GLYPHS, _COLOURS, strict=True):
        total += count
        upto = _columns(total, room, most)
        line.append(glyph * (upto - done), style=colour)
        done = upto
    line.append(" " * (room - done))
    mean = point.intensity
    if mean is None:
        return line
    at = round((mean + 10) / 20 * (_GAUGE - 1))
    scale = ["·"] * _GAUGE
    scale[_GAUGE // 2] = "│"
    scale[at] = "◆"
    return line.append(f" {mean:+5.1f} ").append("".join(scale), style="dim")


def _columns(count: int, room: int, most: int) -> int:
    """Return how many columns a count fills: at least one, if it is not nought."""
    return max(1, round(count / most * room)) if count else 0
