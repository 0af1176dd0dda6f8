"""Reading the form that stories are written in: header, text, sections of annotation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from dragoman.evaluate.written.quoting import QuotationError, find_marked, find_passage
from dragoman.evaluate.written.story import (
    Actor,
    Days,
    Event,
    Figure,
    Place,
    Problem,
    Statement,
    Stop,
    Story,
    Time,
    Visit,
    Where,
    WrittenError,
)

HEADER = ("name", "published", "style", "region", "negatives")
SUFFIX = ".story"
_QUOTED = re.compile(r'(".*")\s*=\s*(\S+)')
_TIMES = re.compile(r';\s*(?=")')
_EVENT = re.compile(r"([A-Z_]+)(?:/([\w-]+))? +(\w+)( +core)?")
_FIGURE = re.compile(r"(.+?) +(-?[\d.]+) +(\S+)")


class _RowError(ValueError):
    """A row that cannot be read."""


def parse_story(source: str, file: str) -> tuple[Story, list[Problem]]:
    """Return the story of a file's content, and what could not be read; rows at fault are left out."""
    reader = _Reader(source, file)
    return reader.story, reader.problems


def read_story(path: Path) -> Story:
    """Read one file. :class:`WrittenError` names its first line that cannot be read."""
    story, found = load_story(path)
    if found:
        raise WrittenError(str(found[0]))
    return story


def load_story(path: Path) -> tuple[Story, list[Problem]]:
    """Read one file with all that is wrong in it. :class:`WrittenError` when it is no text in UTF-8."""
    try:
        return parse_story(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise WrittenError(f"{path}: {error}") from error


def story_paths(folder: Path) -> list[Path]:
    """The files of a folder by name. :class:`WrittenError` when there are none."""
    paths = sorted(folder.glob(f"*{SUFFIX}"))
    if not paths:
        raise WrittenError(f"{folder}: no written stories (*{SUFFIX})")
    return paths


def read_written(folder: Path) -> list[Story]:
    """Read every story of a folder, by name. :class:`WrittenError` names file and line."""
    return [read_story(path) for path in story_paths(folder)]


class _Reader:
    def __init__(self, source: str, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.lines = source.splitlines()
        self.at = 0
        self.story = self._header()
        self.story.text = self._text()
        readers = self._readers()
        for section, number, row in self._rows(readers):
            try:
                readers[section](number, row)
            except (QuotationError, _RowError) as error:
                self._note(number, str(error))

    def _note(self, line: int, what: str) -> None:
        self.problems.append(Problem(self.file, line, what))

    def _header(self) -> Story:
        found: dict[str, str] = {}
        lines: dict[str, int] = {}
        while self.at < len(self.lines) and self.lines[self.at].strip():
            key, colon, value = self.lines[self.at].partition(":")
            self.at += 1
            lines[key] = self.at
            if not colon or key not in HEADER or key in found:
                self._note(self.at, f"the header holds {', '.join(HEADER)}, each once")
            found[key] = value.strip()
        for key in HEADER:
            if not found.get(key):
                self._note(1, f"no {key} in the header")
        negatives = found.get("negatives", "none")
        return Story(
            file=self.file,
            name=found.get("name", ""),
            published=self._published(found.get("published", "-"), lines.get("published", 1)),
            style=found.get("style", ""),
            region=found.get("region", ""),
            negatives=() if negatives == "none" else tuple(_listed(negatives, ",")),
            text="",
            lines=lines,
        )

    def _published(self, value: str, line: int) -> date | None:
        try:
            return None if value == "-" else _day(value)
        except _RowError as error:
            self._note(line, str(error))
            return None

    def _text(self) -> str:
        start = self.at
        while self.at < len(self.lines) and not self.lines[self.at].startswith("%"):
            self.at += 1
        text = "\n".join(self.lines[start : self.at]).strip("\n")
        if not text:
            self._note(start + 1, "no text")
        return text

    def _rows(self, readers: dict[str, Callable[[int, str], None]]) -> Iterator[tuple[str, int, str]]:
        section = ""
        for number, line in enumerate(self.lines[self.at :], self.at + 1):
            row = line.strip()
            if row.startswith("%"):
                section = row[1:]
                if section not in readers:
                    self._note(number, f"no section %{section}: {', '.join(readers)}")
            elif row and section in readers:
                yield section, number, row

    def _readers(self) -> dict[str, Callable[[int, str], None]]:
        return {
            "actors": self._actor,
            "events": self._event,
            "statements": self._statement,
            "figures": self._figure,
            "visits": self._visit,
            "places": self._place,
            "dates": self._times,
        }

    def _actor(self, line: int, row: str) -> None:
        key, sign, rest = row.partition("=")
        columns = _columns(rest, 3, 4)
        if not sign:
            raise _RowError("an actor is: key = name | country | kind | other forms")
        forms = _listed(columns[3], ";") if len(columns) == 4 else []
        implied = forms == ["implied"]
        self.story.actors.append(
            Actor(
                line=line,
                key=key.strip(),
                name=columns[0],
                country=_maybe(columns[1]),
                kind=columns[2],
                forms=() if implied else tuple(forms),
                implied=implied,
            )
        )

    def _event(self, line: int, row: str) -> None:
        columns = _columns(row, 5, 7)
        head = _EVENT.fullmatch(columns[0])
        actors, arrow, recipients = columns[1].partition(">")
        if head is None or not arrow:
            raise _RowError("an event is: TYPE[/mode] status [core] | actors > recipients | days | place | …")
        contexts, by = _extras(columns[5:])
        self.story.events.append(
            Event(
                line=line,
                type=head[1],
                mode=head[2],
                status=head[3],
                core=bool(head[4]),
                actors=_keys(actors),
                recipients=_keys(recipients),
                days=_days(columns[2]),
                place=None if columns[3] == "-" else _where(columns[3]),
                trigger=find_marked(columns[4], self.story.text),
                contexts=contexts,
                by=by,
            )
        )

    def _statement(self, line: int, row: str) -> None:
        columns = _columns(row, 5, 6)
        kind, _, attribution = columns[2].partition(" ")
        inside = columns[5].removeprefix("inside ") if len(columns) == 6 else None
        self.story.statements.append(
            Statement(
                line=line,
                key=columns[0],
                speakers=_keys(columns[1]),
                kind=kind,
                attribution=attribution.strip(),
                cue=None if columns[3] == "-" else find_marked(columns[3], self.story.text),
                content=find_passage(columns[4], self.story.text),
                inside=inside,
            )
        )

    def _figure(self, line: int, row: str) -> None:
        columns = _columns(row, 2, 3)
        match = _FIGURE.fullmatch(columns[1])
        if match is None:
            raise _RowError("a figure is: quotation | qualifier value unit | of")
        self.story.figures.append(
            Figure(
                line=line,
                span=find_marked(columns[0], self.story.text),
                qualifier=match[1].replace(" ", "_"),
                value=float(match[2]),
                unit=match[3],
                of=_maybe(columns[2]) if len(columns) == 3 else None,
            )
        )

    def _visit(self, line: int, row: str) -> None:
        columns = _columns(row, 2, 2)
        travellers, _, status = columns[0].rpartition(" ")
        stops = []
        for stop in _listed(columns[1], ";"):
            where, _, days = stop.rpartition(" ")
            stops.append(Stop(_where(where), _days(days)))
        self.story.visits.append(Visit(line, _keys(travellers), status, tuple(stops)))

    def _place(self, line: int, row: str) -> None:
        for one in _listed(row, ";"):
            where = _where(one)
            if where.name is None:
                raise _RowError(f"a place is: name country, not {one}")
            self.story.places.append(Place(line, where.name, where.country))

    def _times(self, line: int, row: str) -> None:
        for one in _TIMES.split(row):
            match = _QUOTED.fullmatch(one.strip())
            days = _days(match[2]) if match else None
            if match is None or days is None:
                raise _RowError(f"a date is: quotation = day or day..day, not {one}")
            self.story.times.append(Time(line, find_marked(match[1], self.story.text), days))


def _columns(row: str, least: int, most: int) -> list[str]:
    columns = [column.strip() for column in row.split("|")]
    if not least <= len(columns) <= most or not all(columns):
        count = least if least == most else f"{least} to {most}"
        raise _RowError(f"{len(columns)} columns, {count} are wanted, none empty")
    return columns


def _extras(columns: list[str]) -> tuple[tuple[str, ...], str | None]:
    contexts: tuple[str, ...] = ()
    by = None
    for column in columns:
        if column.startswith("contexts:"):
            contexts = tuple(_listed(column.removeprefix("contexts:"), ","))
        elif column.startswith("by "):
            by = column.removeprefix("by ").strip()
        else:
            raise _RowError(f"contexts: … or by … is wanted, not {column}")
    return contexts, by


def _listed(value: str, separator: str) -> list[str]:
    return [part.strip() for part in value.split(separator) if part.strip()]


def _keys(value: str) -> tuple[str, ...]:
    return () if value.strip() == "-" else tuple(_listed(value, ","))


def _maybe(value: str) -> str | None:
    return None if value == "-" else value


def _where(value: str) -> Where:
    name, _, country = value.strip().rpartition(" ")
    if not name:
        raise _RowError(f"a place is: name country, with - for what is not known, not {value}")
    return Where(_maybe(name.strip()), _maybe(country))


def _days(value: str) -> Days | None:
    if value == "-":
        return None
    first, dots, last = value.partition("..")
    start = _day(first)
    return Days(start, _day(last) if dots else start)


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise _RowError(f"no day: {value}") from error
