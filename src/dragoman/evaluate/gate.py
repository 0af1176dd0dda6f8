"""Accuracy as a gate: measured on data that ships with the source, held to floors in a TOML file.

A file of floors names measures; each has a task of ``dragoman evaluate``, the data it reads (beside the
file), their digest, and the least that scores may be::

    [wire]
    task = "stories"
    data = ["gold", "stories"]
    digest = "…"
    [wire.floors]
    "events.f1" = 0.50

Floors hold for the data they were measured on: other data, another digest, and the gate is shut until they
are measured anew.
"""

from __future__ import annotations

import hashlib
import math
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dragoman.errors import InputError

if TYPE_CHECKING:
    from rich.console import Console

Measures = Mapping[str, Callable[..., Mapping[str, object]]]

STEP: Final = 100
"""Floors are hundredths."""
SLACK: Final = 0.03
"""Below what was measured: three of a hundred events may turn either way when weights are trained anew."""
_TASKS: Final = ("syntax", "entities", "attribution", "coreference", "times", "places", "relations")
_HEAD: Final = """\
# The least that accuracy may be, checked by `make gate`. `dragoman evaluate gate --update` raises floors to
# what is measured less three hundredths. It lowers none, except where the data are not those of the digest.
# A floor drops only by hand, in a commit that does nothing else and whose message says what was won for it.
"""


@dataclass(frozen=True, slots=True)
class Measure:
    """One entry of a file of floors; ``data`` are paths beside the file."""

    name: str
    task: str
    data: tuple[str, ...]
    digest: str
    floors: dict[str, float]


@dataclass(frozen=True, slots=True)
class Check:
    """One score and its floor."""

    measure: str
    score: str
    floor: float
    measured: float

    @property
    def passed(self) -> bool:
        """Whether the score is not below its floor."""
        return self.measured >= self.floor


@dataclass(slots=True)
class Outcome:
    """All checks, and the measures whose data are not those that their floors were measured on."""

    checks: list[Check] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Whether every score holds, on the data that the floors are for."""
        return not self.changed and all(check.passed for check in self.checks)

    def as_dict(self) -> dict[str, object]:
        """Return the outcome for JSON."""
        checks = [
            {"measure": c.measure, "score": c.score, "floor": c.floor, "measured": c.measured, "ok": c.passed}
            for c in self.checks
        ]
        return {"passed": self.passed, "changed": self.changed, "checks": checks}

    def show(self, console: Console) -> None:
        """Print a table of the checks."""
        from rich.table import Table

        table = Table(
            "measure", "score", "floor", "measured", "", box=None, header_style="bold", pad_edge=False
        )
        for check in self.checks:
            verdict = "" if check.passed else "[red]below its floor[/]"
            figures = (f"{check.floor:.2f}", f"{check.measured:.3f}")
            table.add_row(check.measure, check.score, *figures, verdict)
        console.print(table)
        for name in self.changed:
            console.print(f"[red]{name}: the data are not those measured: --update measures anew[/]")
        console.print("accuracy holds" if self.passed else "[red]accuracy does not hold[/]")


def check_floors(path: Path, *, update: bool = False, tasks: Measures | None = None) -> Outcome:
    """Measure everything in a file of floors and compare.

    ``update`` writes the file anew: floors rise to what was measured, and those of changed data follow it up
    or down. ``tasks`` maps names of tasks to what measures them; those of ``dragoman evaluate`` without it.
    Raises ``InputError`` when the file or the data cannot be read.
    """
    tasks = tasks if tasks is not None else default_tasks()
    outcome, updated = Outcome(), list[Measure]()
    for measure in read_floors(path):
        if measure.task not in tasks:
            raise InputError(str(path), f"there is no task {measure.task!r}", measure.name)
        data = [path.parent / part for part in measure.data]
        digest = digest_of(data)
        scores = dict(_flat(tasks[measure.task](*data)))
        changed = digest != measure.digest
        floors = dict(measure.floors)
        for key, floor in measure.floors.items():
            if key not in scores:
                raise InputError(str(path), f"{measure.task} gives no score {key!r}", measure.name)
            if update and (changed or lowered(scores[key]) > floor):
                floors[key] = lowered(scores[key])
            outcome.checks.append(Check(measure.name, key, floors[key], scores[key]))
        if changed and not update:
            outcome.changed.append(measure.name)
        updated.append(Measure(measure.name, measure.task, measure.data, digest, floors))
    if update:
        path.write_text(floors_toml(updated), encoding="utf-8")
    return outcome


def lowered(score: float) -> float:
    """Return the floor for a score.

    >>> lowered(0.637), lowered(0.004)
    (0.6, 0.0)
    """
    return max(0.0, math.floor(round((score - SLACK) * STEP, 6)) / STEP)


def read_floors(path: Path) -> list[Measure]:
    """Read a file of floors. ``InputError`` says what is wrong with it."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"not TOML: {error}") from error
    if not raw:
        raise InputError(str(path), "no measures in it")
    return [_measure(path, name, body) for name, body in raw.items()]


def _measure(path: Path, name: str, body: Any) -> Measure:
    try:
        floors = {str(key): float(value) for key, value in body["floors"].items()}
        return Measure(name, str(body["task"]), tuple(map(str, body["data"])), body.get("digest", ""), floors)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(str(path), "a measure has task, data and floors", name) from error


def floors_toml(measures: list[Measure]) -> str:
    """Return the file of floors as text; how a floor may drop stands at its head."""
    parts = [_HEAD]
    for measure in measures:
        data = ", ".join(f'"{part}"' for part in measure.data)
        lines = [f"[{measure.name}]", f'task = "{measure.task}"', f"data = [{data}]"]
        lines += [f'digest = "{measure.digest}"', f"[{measure.name}.floors]"]
        lines += [f'"{key}" = {floor:.2f}' for key, floor in measure.floors.items()]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def digest_of(paths: list[Path]) -> str:
    """Return the SHA-256 of files, and of the files in folders, with their names."""
    digest = hashlib.sha256()
    for path in paths:
        if not path.exists():
            raise InputError(str(path), "no such file or directory")
        files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        for file in files:
            if file.suffix not in (".py", ".pyc"):
                content = file.read_bytes()
                name = file.relative_to(path.parent).as_posix()
                digest.update(f"{name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def default_tasks() -> dict[str, Callable[..., Mapping[str, object]]]:
    """Return the tasks of ``dragoman evaluate`` by name."""

    def named(task: str) -> Callable[..., Mapping[str, object]]:
        def measure(*paths: Path) -> Mapping[str, object]:
            function = getattr(import_module(f"dragoman.evaluate.{task}"), f"evaluate_{task}")
            scores: Mapping[str, object] = function(*paths)
            return scores

        return measure

    def stories(gold: Path, texts: Path) -> Mapping[str, object]:
        from dragoman.evaluate.stories import evaluate_stories

        return evaluate_stories(gold, texts).scores

    return {**{task: named(task) for task in _TASKS}, "stories": stories}


def _flat(scores: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, float]]:
    for key, value in scores.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        elif isinstance(value, (int, float)):
            yield f"{prefix}{key}", float(value)
