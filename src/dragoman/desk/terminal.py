"""The record in a terminal: the text with its evidence marked, then its tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style
from rich.table import Table
from rich.text import Text

from dragoman.desk import wording
from dragoman.desk.marks import MarkKind, Segment, lines

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

    from dragoman.record.models import Actor, Event, Record, Statement

_QUAD: Final = {1: "bold blue", 2: "bold green", 3: "bold yellow", 4: "bold red"}
_KIND: Final[dict[MarkKind, str]] = {
    "quote": "italic",
    "actor": "underline cyan",
    "place": "underline green",
    "time": "magenta",
    "figure": "bold",
}
_TAG: Final = "dim"
_WIDE: Final = 110
"""Columns from which the tables show scores and kinds in columns of their own."""
_TEXT_WIDTH: Final = 88
"""Longer lines of prose are hard to read, however wide the terminal."""


class RecordView:
    """A rich renderable of one record; it asks the console for its width and colours when it is drawn."""

    def __init__(self, record: Record) -> None:
        self.record = record

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        wide = options.max_width >= _WIDE
        yield _header(self.record)
        yield Padding(_story(self.record), (1, max(1, options.max_width - _TEXT_WIDTH - 1), 0, 1))
        yield Padding(_legend(), (1, 1, 0, 1))
        for title, table in _tables(self.record, wide):
            yield Padding(Group(Text(title, style="bold"), table), (1, 0, 0, 1))
        yield Padding(Text(_colophon(self.record), style=_TAG), (1, 0, 0, 1))


def show(record: Record, console: Console) -> None:
    """Print one record on a console.

    >>> import io
    >>> from rich.console import Console
    >>> from dragoman.record.examples import small_record
    >>> out = io.StringIO()
    >>> show(small_record(), Console(file=out, width=80))
    >>> "Foreign Minister Ana Reis arrived[E1] in Rabat on Monday." in out.getvalue()
    True
    """
    console.print(RecordView(record))


def _header(record: Record) -> RenderableType:
    story = record.story
    title = Text(story.title or "(no title)", style="bold", overflow="ellipsis", no_wrap=True)
    published = ""
    if story.published:
        published = f"published {wording.day(story.published)} (from {story.published_from or 'unknown'})"
    counts = wording.counted(len(record.events), "event")
    facts = (story.publisher, published, story.language, counts)
    return Group(
        Rule(title, align="left", style="bold"),
        Padding(Text(" · ".join(fact for fact in facts if fact), style=_TAG), (0, 0, 0, 1)),
    )


def _story(record: Record) -> Text:
    """Return the text with styles, and with [E1] after triggers and [S1 speaker] after quotations.

    The tags stand in the text because colour may be absent, and because a printed or piped view needs them.
    """
    quads = {event.id: event.quad for event in record.events}
    speakers = {statement.id: _speaker(record, statement) for statement in record.statements}
    paragraphs = Text()
    for number, line in enumerate(lines(record)):
        if number:
            paragraphs.append("\n\n")
        for segment in line:
            words = record.story.text[segment.start : segment.end]
            paragraphs.append(words, style=_style(segment, quads))
            for tag in _tags(segment, speakers):
                paragraphs.append(f"[{tag}]", style=_TAG)
    return paragraphs


def _style(segment: Segment, quads: dict[str, int]) -> Style:
    style = Style()
    for kind, definition in _KIND.items():
        if segment.of(kind):
            style += Style.parse(definition)
    triggers = segment.of("trigger")
    if triggers:
        style += Style.parse(f"{_QUAD[quads[triggers[-1].id]]} reverse")
    return style


def _tags(segment: Segment, speakers: dict[str, str]) -> Iterator[str]:
    events = [mark.id for mark in segment.closes("trigger")]
    if events:
        yield " ".join(dict.fromkeys(events))
    for mark in segment.closes("quote"):
        yield f"{mark.id} {speakers[mark.id]}".rstrip()


def _speaker(record: Record, statement: Statement) -> str:
    if statement.speaker is None:
        return record.evidence(statement.source) if statement.source else ""
    return wording.names(record, [statement.speaker])[0].name


def _legend() -> Text:
    legend = Text("cooperation ", style=_TAG)
    for quad in (1, 2):
        legend.append(f" {wording.QUADS[quad].split()[0]} ", style=f"not dim {_QUAD[quad]} reverse").append(
            " "
        )
    legend.append("  conflict ")
    for quad in (3, 4):
        legend.append(f" {wording.QUADS[quad].split()[0]} ", style=f"not dim {_QUAD[quad]} reverse").append(
            " "
        )
    legend.append("\n")
    for kind in ("actor", "place", "time", "figure"):
        legend.append(kind, style=f"not dim {_KIND[kind]}").append("  ")
    return legend.append("quotation", style=f"not dim {_KIND['quote']}")


def _tables(record: Record, wide: bool) -> Iterator[tuple[str, Table]]:
    makers = (
        ("Events", record.events, _events),
        ("Actors", record.actors, _actors),
        ("Statements", record.statements, _statements),
        ("Figures", record.figures, _figures),
        ("Visits", record.visits, _visits),
    )
    for title, entries, make in makers:
        if entries:
            yield f"{title} ({len(entries)})", make(record, wide)


def _table(*columns: tuple[str, int]) -> Table:
    """Make a table of (heading, ratio); a ratio of 0 keeps the column as narrow as its content."""
    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False, show_edge=False, header_style=_TAG)
    for heading, ratio in columns:
        table.add_column(heading, ratio=ratio or None, no_wrap=not ratio, overflow="fold")
    return table


def _name(actor: Actor) -> str:
    return f"{actor.name} ({actor.country})" if actor.country else actor.name


def _listed(record: Record, ids: Iterable[str]) -> str:
    """Name actors with their states; the state is not repeated after itself."""
    return ", ".join(
        actor.name if actor.kind == "state" else _name(actor) for actor in wording.names(record, ids)
    )


def _who_whom(record: Record, event: Event) -> Text:
    text = Text(_listed(record, event.actors) or "—")
    if event.recipients:
        text.append(" → ", style=_TAG).append(_listed(record, event.recipients))
    return text


def _action(event: Event, wide: bool) -> Text:
    text = Text(event.type, style=_QUAD[event.quad])
    if event.mode:
        text.append(f" {event.mode}", style="not bold")
    if event.status != "happened" and not wide:
        text.append(f"\n{event.status}", style="not bold italic")
    if event.plover != event.type:
        text.append(f"\n= {event.plover}", style="dim not bold")
    return text


def _place_name(record: Record, place: str | None) -> str:
    return next((known.name for known in record.places if known.id == place), "")


def _events(record: Record, wide: bool) -> Table:
    if wide:
        table = _table(
            ("", 0),
            ("Action", 5),
            ("Status", 0),
            ("Who → whom", 9),
            ("When", 5),
            ("Where", 4),
            ("Said in", 0),
        )
        table.add_column("Score", justify="right", no_wrap=True)
    else:
        table = _table(("", 0), ("Action", 6), ("Who → whom", 9), ("When, where", 6))
    for event in record.events:
        when, where = wording.days(event.start, event.end), _place_name(record, event.place)
        row: list[str | Text] = [Text(event.id, style=_TAG), _action(event, wide)]
        if wide:
            score = "" if event.intensity is None else f"{event.intensity:+.1f}"
            row += [event.status, _who_whom(record, event), when, where, event.statement or "", score]
        else:
            row += [_who_whom(record, event), "\n".join(fact for fact in (when, where) if fact)]
        table.add_row(*(_literal(cell) for cell in row))
    return table


def _actors(record: Record, wide: bool) -> Table:
    table = _table(("", 0), ("Name", 8), ("Kind", 0), ("State", 0), ("Sectors", 0), ("Title", 6))
    if wide:
        table.add_column("Known by", no_wrap=True)
        table.add_column("Mentions", justify="right", no_wrap=True)
    for actor in record.actors:
        kind = f"{actor.kind.replace('_', ' ')}{', unnamed' if actor.anonymous and wide else ''}"
        row = [actor.id, actor.name, kind, actor.country or "", " ".join(actor.sectors), actor.title or ""]
        if wide:
            row += ["" if actor.resolved_by == "none" else actor.resolved_by, str(len(actor.mentions))]
        table.add_row(*map(_literal, row))
    return table


def _statements(record: Record, wide: bool) -> Table:
    table = _table(("", 0), ("Speaker", 4), ("Kind", 0), ("What is said", 9))
    if wide:
        table.add_column("Channel", ratio=2)
    for statement in record.statements:
        said = " … ".join(record.evidence(span) for span in statement.content)
        kind = (
            statement.kind
            if statement.attribution == "named"
            else f"{statement.kind}\n{statement.attribution}"
        )
        row = [statement.id, _speaker(record, statement) or "—", kind, " ".join(said.split())]
        if wide:
            row.append(statement.channel or "")
        table.add_row(*map(_literal, row))
    return table


def _figures(record: Record, wide: bool) -> Table:
    table = _table(("", 0), ("Quantity", 4), ("Unit", 0), ("Of", 8), ("Said in", 0))
    for figure in record.figures:
        row = (figure.id, wording.quantity(figure), figure.unit, figure.of or "", figure.statement or "")
        table.add_row(*map(_literal, row))
    return table


def _visits(record: Record, wide: bool) -> Table:
    table = _table(("", 0), ("Who", 5), ("Status", 0), ("Where", 6), ("When", 4), ("Events", 3))
    for visit in record.visits:
        who = _listed(record, visit.travellers)
        for number, stop in enumerate(visit.stops):
            where = ", ".join(fact for fact in (_place_name(record, stop.place), stop.country) if fact)
            first = (visit.id, who, visit.status) if number == 0 else ("", "", "")
            table.add_row(
                *map(
                    _literal,
                    (*first, where or "—", wording.days(stop.start, stop.end), " ".join(stop.events)),
                )
            )
        if not visit.stops:
            table.add_row(*map(_literal, (visit.id, who, visit.status, "", "", "")))
    return table


def _literal(cell: str | Text) -> Text:
    """Keep rich from reading words of the story as its markup."""
    return cell if isinstance(cell, Text) else Text(cell)


def _colophon(record: Record) -> str:
    coder = record.coder
    return f"{coder.name} {coder.version} · {coder.model} · {coder.codebook} · story {record.story.id}"
