"""Strings for actors against their labels: country and sector, as ``dragoman who`` tells them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.evaluate.counts import Share
from dragoman.evaluate.lines import table_rows, wrong_line
from dragoman.knowledge.organizations import sector_codes
from dragoman.knowledge.who import WhoAnswer, who

COLUMNS = ["text", "on", "country", "sectors", "part"]
PARTS = ("dev", "test")

Ask = Callable[[str, date | None], WhoAnswer]


@dataclass(frozen=True, slots=True)
class GoldActor:
    """A string with its labels: ``country`` None is of no one state; any of ``sectors`` is right."""

    text: str
    on: date | None
    country: str | None
    sectors: frozenset[str]
    part: str


def read_actors(path: Path) -> Iterator[GoldActor]:
    """Return the strings of a table of ``text on country sectors part``; ``#`` begins a comment.

    ``InputError`` names the line of what is wrong.
    """
    return (_gold(path, number, cells) for number, cells in table_rows(path, COLUMNS))


def _gold(path: Path, number: int, cells: list[str]) -> GoldActor:
    text, day, country, sectors, part = cells
    try:
        on = date.fromisoformat(day) if day else None
    except ValueError:
        raise wrong_line(path, number, f"no day: {day!r}") from None
    labels = frozenset(filter(None, sectors.split("|")))
    if unknown := labels - sector_codes():
        raise wrong_line(path, number, f"no sector: {', '.join(sorted(unknown))}")
    if part not in PARTS:
        raise wrong_line(path, number, f"part is {part!r}, not one of {', '.join(PARTS)}")
    return GoldActor(text, on, country or None, labels, part)


def evaluate_actors(path: Path, *, ask: Ask = who) -> dict[str, object]:
    """Return for the whole table and each part: ``n``, and the shares with right ``country`` and ``sector``.

    A country is right when it is the label's, or none where the label has none; a sector when the answer's
    first sectors meet the label's. A string that is not known is wrong in both, unless it has no country.
    """
    scores = {part: (Share(), Share()) for part in ("all", *PARTS)}
    for gold in read_actors(path):
        answer = ask(gold.text, gold.on)
        country, sector = answer.country == gold.country, bool(gold.sectors & set(answer.sectors))
        for part in ("all", gold.part):
            scores[part][0].judge(country)
            scores[part][1].judge(sector)
    return {
        part: {"n": c.n, "country": round(c.accuracy, 4), "sector": round(s.accuracy, 4)}
        for part, (c, s) in scores.items()
    }
