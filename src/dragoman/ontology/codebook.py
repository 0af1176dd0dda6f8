"""A codebook as data: event types, modes, contexts, sectors, and how planned events reduce.

PLOVER 2.0 ships as ``data/plover.toml``; another file of the same form can take its place.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

STATUSES = ("happened", "ongoing", "planned", "hypothetical", "denied", "cancelled")
_HOSTILE = "THREATEN"


class CodebookError(ValueError):
    """A codebook file that cannot be used; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Mode:
    """How an event of one type is done. ``intensity`` runs from -10 (conflict) to +10 (cooperation)."""

    name: str
    definition: str
    intensity: float
    note: str | None = None


@dataclass(frozen=True, slots=True)
class EventType:
    """One kind of event. ``future`` is the code that a planned one reduces to, if any."""

    name: str
    definition: str
    quad: int
    intensity: float
    symmetric: bool
    recipient: bool
    modes: dict[str, Mode] = field(default_factory=dict)
    future: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Codebook:
    """Types with their modes, contexts, sectors and statuses, in the order of the file."""

    name: str
    source: str
    types: dict[str, EventType]
    contexts: dict[str, str]
    sectors: dict[str, str]
    statuses: dict[str, str]
    quads: dict[int, str]

    def type(self, name: str) -> EventType:
        """Return one event type.

        >>> load_codebook().type("CONSULT").modes["visit"].intensity
        4.0
        """
        try:
            return self.types[name]
        except KeyError:
            raise KeyError(f"{self.name} has no event type {name!r}") from None

    def reduce(self, name: str, status: str, *, by_actor: bool = True, mode: str | None = None) -> str:
        """Return the code after PLOVER's reduction of future events (coding rule 2).

        ``by_actor``: the actor itself announces the act; only then is a planned hostile act a threat.
        A cancelled meeting is a refusal.

        >>> book = load_codebook()
        >>> book.reduce("CONSULT", "planned"), book.reduce("RETREAT", "planned")
        ('AGREE', 'CONCEDE')
        >>> book.reduce("ASSAULT", "planned", by_actor=False), book.reduce("CONSULT", "cancelled")
        ('ASSAULT', 'REJECT')
        """
        kind = self.type(name)
        if status == "cancelled" and name == "CONSULT":
            return "REJECT"
        if status != "planned" or kind.future is None:
            return name
        if kind.future == _HOSTILE and not by_actor:
            return name
        return kind.future

    def intensity(self, name: str, mode: str | None = None) -> float:
        """Return the conflict-cooperation score, that of the mode where there is one.

        >>> load_codebook().intensity("ACCUSE", "allege"), load_codebook().intensity("ACCUSE")
        (-3.5, -3.0)
        """
        kind = self.type(name)
        return kind.modes[mode].intensity if mode in kind.modes else kind.intensity


def load_codebook(path: str | Path | None = None) -> Codebook:
    """Load and check a codebook; PLOVER 2.0 when no path is given. CodebookError names file and line."""
    if path is None:
        return _plover()
    source = Path(path)
    try:
        text = source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CodebookError(f"{source}: {error}") from error
    return _parse(text, str(source))


@lru_cache(maxsize=1)
def _plover() -> Codebook:
    resource = files("dragoman.ontology") / "data" / "plover.toml"
    return _parse(resource.read_text(encoding="utf-8"), "plover.toml")


def _parse(text: str, source: str) -> Codebook:
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CodebookError(f"{source}: {error}") from error
    check = _Checker(text, source)
    for section in ("codebook", "quads", "types", "contexts", "sectors", "statuses"):
        check.that(isinstance(raw.get(section), dict) and bool(raw[section]), section, f"no [{section}]")
    book = Codebook(
        name=str(raw["codebook"].get("name", source)),
        source=str(raw["codebook"].get("source", "")),
        types={name: _event_type(name, body, check) for name, body in raw["types"].items()},
        contexts=check.words(raw["contexts"], "contexts"),
        sectors=check.words(raw["sectors"], "sectors"),
        statuses=check.words(raw["statuses"], "statuses"),
        quads={int(key): str(value) for key, value in raw["quads"].items()},
    )
    check.that(set(book.statuses) == set(STATUSES), "statuses", f"statuses must be {', '.join(STATUSES)}")
    for kind in book.types.values():
        where = f"types.{kind.name}"
        check.that(kind.quad in book.quads, where, f"{kind.name}: quad {kind.quad} is not in [quads]")
        check.that(
            kind.future is None or kind.future in book.types, where, f"{kind.name}: no type {kind.future}"
        )
    return book


def _event_type(name: str, body: dict[str, Any], check: _Checker) -> EventType:
    where = f"types.{name}"
    check.that(re.fullmatch(r"[A-Z][A-Z_]*", name) is not None, where, f"{name}: a type is named in capitals")
    for key in ("definition", "quad", "intensity"):
        check.that(key in body, where, f"{name}: no {key}")
    modes = {}
    for mode, value in body.get("modes", {}).items():
        at = f"{where}.modes/{mode}"
        check.that(isinstance(value, dict) and "definition" in value, at, f"{name}/{mode}: no definition")
        modes[mode] = Mode(
            mode,
            value["definition"],
            check.score(value.get("intensity", body["intensity"]), at),
            value.get("note"),
        )
    return EventType(
        name=name,
        definition=body["definition"],
        quad=body["quad"],
        intensity=check.score(body["intensity"], where),
        symmetric=bool(body.get("symmetric", False)),
        recipient=bool(body.get("recipient", False)),
        modes=modes,
        future=body.get("future"),
        note=body.get("note"),
    )


class _Checker:
    """Raises errors that name the file and the line a table or key stands on."""

    def __init__(self, text: str, source: str) -> None:
        self.lines = text.splitlines()
        self.source = source

    def line(self, where: str) -> int:
        table, _, key = where.partition("/")
        number = next((i for i, line in enumerate(self.lines, 1) if line.strip() == f"[{table}]"), 1)
        if not key:
            return number
        for i, line in enumerate(self.lines[number:], number + 1):
            if line.split("=")[0].strip().strip('"') == key:
                return i
        return number

    def that(self, condition: bool, where: str, message: str) -> None:
        if not condition:
            raise CodebookError(f"{self.source}:{self.line(where)}: {message}")

    def score(self, value: object, where: str) -> float:
        self.that(
            isinstance(value, int | float) and -10 <= value <= 10, where, f"{value!r} is no score in -10..10"
        )
        return float(value)  # type: ignore[arg-type]

    def words(self, table: dict[str, Any], where: str) -> dict[str, str]:
        for key, value in table.items():
            self.that(isinstance(value, str) and bool(value), f"{where}/{key}", f"{key}: no definition")
        return dict(table)
