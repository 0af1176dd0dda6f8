"""A series as SVG: counts, shares of the quad classes and intensity, one above the other over the same time.

It stands alone (no script, no font or file from elsewhere), says in words what it shows for those who do not
see it, and its four colours are told apart by people who do not tell red from
green (Okabe and Ito's palette).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from dragoman.desk import wording
from dragoman.desk.series import notes, title

if TYPE_CHECKING:
    from dragoman.questions.series import Point, Series

COLOURS: Final = ("#0072B2", "#56B4E9", "#E69F00", "#D55E00")
"""Verbal and material cooperation in two blues, verbal and material conflict in orange and vermilion."""

WIDTH: Final = 960
_LEFT, _RIGHT = 70, 24
_PLOT: Final = WIDTH - _LEFT - _RIGHT
_PANELS: Final = (("Events", 96, 180), ("Share of events", 318, 110), ("Mean intensity", 470, 130))
"""Heading, upper edge and height of each panel, in pixels."""

_STYLE: Final = (
    "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;"
    "font-size:13px;fill:#222}.h{font-size:20px;font-weight:600}.p{font-weight:600}.n{fill:#555;font-size:12px}"
    ".g{stroke:#ddd}.z{stroke:#555}.l{fill:none;stroke:#222;stroke-width:2;stroke-linejoin:round}.d{fill:#222}"
)


def drawing(series: Series) -> str:
    """Return the SVG document."""
    told = list(notes(series))
    bottom = _PANELS[-1][1] + _PANELS[-1][2]
    height = bottom + 62 + 18 * len(told)
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}"'
            f' height="{height}" role="img" aria-labelledby="title desc">',
            f'<title id="title">{escape(title(series))}</title>',
            f'<desc id="desc">{escape(_description(series, told))}</desc>',
            f"<style>{_STYLE}</style>",
            f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>',
            f'<text class="h" x="{_LEFT}" y="32">{escape(title(series))}</text>',
            *_legend(),
            *_counts(series),
            *_shares(series),
            *_intensity(series),
            *_time_axis(series, bottom),
            *(
                f'<text class="n" x="{_LEFT}" y="{bottom + 60 + 18 * number}">{escape(note)}</text>'
                for number, note in enumerate(told)
            ),
            "</svg>\n",
        )
    )


def _description(series: Series, told: list[str]) -> str:
    peak = max(series.points, key=lambda point: point.events, default=None)
    words = [
        f"Three charts over the same {series.by}s: events by quad class, their shares, and mean intensity."
    ]
    if peak is not None and peak.events:
        words.append(f"Most events: {peak.events:,}, in {peak.period.label}.")
    return " ".join([*words, *told])


def _legend() -> Iterator[str]:
    x = float(_LEFT)
    for number, colour in enumerate(COLOURS, start=1):
        name = wording.QUADS[number]
        yield f'<rect x="{x:g}" y="50" width="14" height="14" fill="{colour}"/>'
        yield f'<text x="{x + 20:g}" y="62">{escape(name)}</text>'
        x += 48 + 7.2 * len(name)


def _panel(number: int, ticks: list[tuple[float, str]], unit: str = "") -> Iterator[str]:
    """Draw a panel's heading and its lines across; ticks are (0 to 1 from below, label)."""
    heading, top, height = _PANELS[number]
    yield f'<text class="p" x="{_LEFT}" y="{top - 10}">{escape(heading + unit)}</text>'
    for place, label in ticks:
        y = top + height * (1 - place)
        yield f'<line class="g" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{y:g}" y2="{y:g}"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4.5:g}" text-anchor="end">{escape(label)}</text>'


def _x(series: Series, number: float) -> float:
    return _LEFT + _PLOT * number / max(1, len(series.points))


def _bar(series: Series, number: int, y: float, height: float, colour: str) -> str:
    gap = min(2.0, _PLOT / max(1, len(series.points)) * 0.15)
    x, end = _x(series, number) + gap / 2, _x(series, number + 1) - gap / 2
    return f'<rect x="{x:.2f}" y="{y:.2f}" width="{end - x:.2f}" height="{height:.2f}" fill="{colour}"/>'


def _counts(series: Series) -> Iterator[str]:
    top = _rounded_up(max((point.events for point in series.points), default=0))
    yield from _panel(0, [(part / 4, f"{top * part // 4:,}") for part in range(5)])
    _, edge, height = _PANELS[0]
    for number, point in enumerate(series.points):
        y = float(edge + height)
        yield f"<g>{_tip(point)}"
        for count, colour in zip(point.quads, COLOURS, strict=True):
            if count:
                y -= height * count / top
                yield _bar(series, number, y, height * count / top, colour)
        yield "</g>"


def _shares(series: Series) -> Iterator[str]:
    yield from _panel(1, [(0, "0 %"), (0.5, "50 %"), (1, "100 %")])
    _, edge, height = _PANELS[1]
    for number, point in enumerate(series.points):
        if point.shares is None:
            continue
        y = float(edge + height)
        yield f"<g>{_tip(point)}"
        for share, colour in zip(point.shares, COLOURS, strict=True):
            if share:
                y -= height * share
                yield _bar(series, number, y, height * share, colour)
        yield "</g>"


def _intensity(series: Series) -> Iterator[str]:
    ticks = [(0.0, "−10"), (0.25, "−5"), (0.5, "0"), (0.75, "+5"), (1.0, "+10")]
    yield from _panel(2, ticks, ", from −10 (conflict) to +10 (cooperation)")
    _, edge, height = _PANELS[2]
    middle = edge + height / 2
    yield f'<line class="z" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{middle:g}" y2="{middle:g}"/>'
    runs: list[list[tuple[float, float]]] = [[]]
    for number, point in enumerate(series.points):
        if point.intensity is None:
            runs.append([])  # nothing was counted: the line has a gap there
            continue
        runs[-1].append((_x(series, number + 0.5), middle - height / 2 * point.intensity / 10))
    for run in runs:
        if len(run) > 1:
            yield f'<polyline class="l" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in run)}"/>'
    radius = 3.2 if len(series.points) <= 60 else 1.6
    for run in runs:
        for x, y in run:
            if len(run) == 1 or len(series.points) <= 60:
                yield f'<circle class="d" cx="{x:.1f}" cy="{y:.1f}" r="{radius}"/>'


def _time_axis(series: Series, bottom: int) -> Iterator[str]:
    """Name as many periods as there is room for, the first of a year rather than another."""
    labels = [point.period.label for point in series.points]
    yield f'<line class="z" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{bottom}" y2="{bottom}"/>'
    if not labels:
        return
    room = max(1, int(_PLOT // (7.5 * max(map(len, labels)) + 14)))
    firsts = [n for n, label in enumerate(labels) if n == 0 or label[:4] != labels[n - 1][:4]]
    yearly = len(firsts) > 2 and len(labels) > room
    places = firsts if yearly else list(range(len(labels)))
    step = -(-len(places) // room)
    for place in places[::step]:
        x = _x(series, place + (0 if yearly else 0.5))
        label = labels[place][:4] if yearly else labels[place]
        anchor = "start" if yearly else "middle"
        yield f'<line class="z" x1="{x:.1f}" x2="{x:.1f}" y1="{bottom}" y2="{bottom + 5}"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 20}" text-anchor="{anchor}">{escape(label)}</text>'
    name = "Year" if yearly else series.by.capitalize()
    yield f'<text class="n" x="{WIDTH - _RIGHT}" y="{bottom + 38}" text-anchor="end">{name}</text>'


def _tip(point: Point) -> str:
    """Return what is shown at a bar, and read out."""
    quads = ", ".join(
        f"{count:,} {wording.QUADS[number]}" for number, count in enumerate(point.quads, start=1) if count
    )
    mean = f"; mean intensity {point.intensity:+.1f}" if point.intensity is not None else ""
    return f"<title>{escape(f'{point.period.label}: {quads or 0}{mean}')}</title>"


def _rounded_up(value: int) -> int:
    """Return the next number that four equal steps of whole numbers lead to: 4, 8, 20, 40, 80, 200 …

    >>> [_rounded_up(value) for value in (0, 3, 17, 41, 900)]
    [4, 4, 20, 60, 1000]
    """
    scale = 1
    while True:
        for step in (4, 6, 8, 10, 20, 30):
            if step * scale % 4 == 0 and step * scale >= value:
                return step * scale
        scale *= 10
