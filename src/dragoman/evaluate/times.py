"""Score of time expressions on TimeML files, by the rules of TempEval-3 (UzZaman et al. 2013, task A).

Expressions of the document's ``TEXT`` count; the creation time is given, not predicted. Relaxed: spans
overlap, one to one. Strict: the same characters. Value: relaxed matches whose TIMEX3 value is the same.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dragoman.errors import InputError
from dragoman.resolve.times_finder import find_times

_TAG = re.compile(r"<[^>]+>")
_TIMEX = re.compile(r"<TIMEX3\b([^>]*)>|</TIMEX3>")
_ATTRIBUTE = re.compile(r'(\w+)\s*=\s*"([^"]*)"')


@dataclass(frozen=True, slots=True)
class Marked:
    """One TIMEX3 of a file or a prediction: half-open code points of the plain body, and its value."""

    start: int
    end: int
    value: str | None
    type: str = "DATE"


@dataclass(frozen=True, slots=True)
class TimeMLDocument:
    """The plain text of a TimeML body, its creation day and its marked expressions."""

    name: str
    text: str
    created: date | None
    times: tuple[Marked, ...]


Predictor = Callable[[str, date | None], Iterable[Marked]]


def read_timeml(path: Path) -> TimeMLDocument:
    """Read a TimeML file. ``InputError`` when it has no ``TEXT`` element."""
    source = path.read_text(encoding="utf-8", errors="replace")
    body = re.search(r"<TEXT\b[^>]*>(.*?)</TEXT>", source, re.DOTALL)
    if body is None:
        raise InputError(str(path), "no TEXT element")
    created = re.search(r"<DCT>.*?value=\"(\d{4}-\d{2}-\d{2})", source, re.DOTALL)
    pieces: list[str] = []
    times: list[Marked] = []
    opened: list[tuple[int, dict[str, str]]] = []
    length = 0
    for piece in re.split(r"(<[^>]+>)", body.group(1)):
        tag = _TIMEX.fullmatch(piece)
        if tag is None:
            if not _TAG.fullmatch(piece):
                plain = html.unescape(piece)
                pieces.append(plain)
                length += len(plain)
        elif piece.startswith("</"):
            start, attributes = opened.pop()
            times.append(Marked(start, length, attributes.get("value"), attributes.get("type", "")))
        else:
            opened.append((length, dict(_ATTRIBUTE.findall(tag.group(1)))))
    day = date.fromisoformat(created.group(1)) if created else None
    ordered = tuple(sorted(times, key=lambda t: t.start))
    return TimeMLDocument(path.name, "".join(pieces), day, ordered)


def predict_by_rules(text: str, created: date | None) -> list[Marked]:
    """What the rules find in a text created on a day."""
    return [Marked(t.start, t.end, t.value, t.type) for t in find_times(text, created)]


def pair_times(gold: Iterable[Marked], found: Iterable[Marked]) -> list[tuple[Marked, Marked]]:
    """Overlapping pairs in text order, each expression used once.

    >>> pair_times([Marked(0, 6, None)], [Marked(3, 9, None), Marked(9, 12, None)])[0][1].start
    3
    """
    pairs, used = [], set()
    candidates = list(found)
    for one in gold:
        best = max(
            (i for i in range(len(candidates)) if i not in used),
            key=lambda i: min(one.end, candidates[i].end) - max(one.start, candidates[i].start),
            default=None,
        )
        if best is None:
            break
        other = candidates[best]
        if min(one.end, other.end) > max(one.start, other.start):
            used.add(best)
            pairs.append((one, other))
    return pairs


def _trimmed(text: str, marked: Marked) -> tuple[int, int]:
    surface = text[marked.start : marked.end]
    return (
        marked.start + len(surface) - len(surface.lstrip()),
        marked.end - len(surface) + len(surface.rstrip()),
    )


def score_times(
    documents: Iterable[TimeMLDocument], predict: Predictor = predict_by_rules
) -> dict[str, float]:
    """Micro-averaged scores over documents, each a fraction between 0 and 1."""
    gold = found = relaxed = strict = value = kind = 0
    for document in documents:
        predicted = list(predict(document.text, document.created))
        gold, found = gold + len(document.times), found + len(predicted)
        for one, other in pair_times(document.times, predicted):
            relaxed += 1
            strict += _trimmed(document.text, one) == _trimmed(document.text, other)
            value += one.value == other.value
            kind += one.type == other.type

    def f1(count: int) -> float:
        return round(2 * count / (gold + found), 4) if gold + found else 0.0

    return {
        "relaxed_f1": f1(relaxed),
        "strict_f1": f1(strict),
        "value_f1": f1(value),
        "type_f1": f1(kind),
        "relaxed_precision": round(relaxed / found, 4) if found else 0.0,
        "relaxed_recall": round(relaxed / gold, 4) if gold else 0.0,
        "documents_expressions": float(gold),
    }


def evaluate_times(directory: str | Path, predict: Predictor = predict_by_rules) -> dict[str, float]:
    """Scores on all TimeML files (``*.tml``) below a directory. ``InputError`` when there are none."""
    paths = sorted(Path(directory).rglob("*.tml"))
    if not paths:
        raise InputError(str(directory), "no TimeML files (*.tml)")
    return score_times((read_timeml(path) for path in paths), predict)
