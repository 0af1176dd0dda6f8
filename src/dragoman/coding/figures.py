"""Figures: the quantities that a story claims about the world."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from dragoman.coding.figures_nouns import Counted, counted_by_adjacency, counted_by_syntax, unit_of
from dragoman.coding.figures_quantities import Quantity, QuantityReader
from dragoman.record.models import Figure, Statement, Time
from dragoman.resolve.numerals import Word, words_of
from dragoman.resolve.resolution import Resolution


def code_figures(doc: Doc, resolution: Resolution, statements: Sequence[Statement]) -> list[Figure]:
    """Figures of a document in text order, with ids F1…, each with the statement that makes the claim.

    Numbers of the dates in ``resolution.times`` are no figures; durations with a number are. Neither are
    ordinals, ages, names ("Group of Seven", "Resolution 2254") and "the two countries".
    """
    text = doc.text  # joined anew at each asking
    words = words_of(text)
    dated = _Dated(resolution.times)
    prose = _Prose(doc)
    parsed = doc.has_annotation("DEP")
    figures: list[Figure] = []
    previous = "item"
    reader = QuantityReader(words, dated.covers)
    for quantity in reader.read():
        start, end = words[quantity.first].start, words[quantity.last - 1].end
        if not prose.holds(start, end):
            continue
        counted = counted_by_syntax(doc, words, quantity) if parsed else None
        counted = counted or counted_by_adjacency(words, quantity)
        if parsed and counted is not None and _is_deed(doc, counted):
            counted = None
        unit = _unit(quantity, counted, previous, loss=reader.loss(quantity.first), told=_told(doc, end))
        if unit in ("person", "item", "country"):
            previous = unit
        figures.append(
            Figure(
                id=f"F{len(figures) + 1}",
                span=(start, end),
                value=_tidy(quantity.value),
                high=_tidy(quantity.high) if quantity.high is not None else None,
                qualifier=quantity.qualifier,
                unit=unit,
                of=text[counted.start : counted.end] if counted else None,
                of_span=(counted.start, counted.end) if counted else None,
                statement=_statement(start, statements),
            )
        )
    return figures


def _tidy(value: float) -> float:
    """The value without the noise of floating point: 2.3 million is 2300000, not 2299999.9999999995."""
    return float(f"{value:.12g}")


def _is_deed(doc: Doc, counted: Counted) -> bool:
    """Whether what stands behind a number is what those counted do: "16 survived", "700,000 of them fled"."""
    words = doc.char_span(counted.start, counted.end, alignment_mode="expand")
    if words is None:
        return False
    return words[-1].pos_ in {"VERB", "AUX"} or words[0].pos_ == "PRON" or words[0].lower_ in {"and", "them"}


def _told(doc: Doc, end: int) -> bool:
    """Whether a bare number counts again what was counted last: "of them", "16 survived"."""
    last = doc[len(doc) - 1] if len(doc) else None
    if last is None or not doc.has_annotation("DEP"):
        return False
    after = doc.char_span(end, last.idx + len(last), alignment_mode="contract")
    if not after:
        return False
    return after[0].pos_ in {"VERB", "AUX"} or [t.lower_ for t in after[:2]] in (
        ["of", "them"],
        ["of", "whom"],
    )


def _unit(quantity: Quantity, counted: Counted | None, previous: str, *, loss: bool, told: bool) -> str:
    if quantity.ratio:
        return "ratio"
    if quantity.unit is not None:
        return quantity.unit.code
    if counted is None:
        return "person" if loss else previous if told else "item"  # "the death of 10", "16 survived"
    if counted.head in ("others", "more", "other"):
        return "person" if loss else previous  # "and 22 others injured": as was counted before
    return unit_of(counted.head)


def _statement(start: int, statements: Iterable[Statement]) -> str | None:
    """The innermost statement whose content holds the position."""
    holding = [
        (last - first, statement.id)
        for statement in statements
        for first, last in statement.content
        if first <= start < last
    ]
    return min(holding)[1] if holding else None


class _Dated:
    """Tells whether a word belongs to a date; durations are left to figures."""

    def __init__(self, times: Iterable[Time]) -> None:
        spans = sorted(time.span for time in times if time.type != "DURATION")
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def covers(self, word: Word) -> bool:
        at = bisect_right(self._starts, word.start) - 1
        return at >= 0 and word.start < self._ends[at]


class _Prose:
    """Tells whether a stretch is prose of the story rather than its furniture."""

    def __init__(self, doc: Doc) -> None:
        story = doc._.story if Doc.has_extension("story") else None
        self._spans: tuple[tuple[int, int], ...] = story.paragraphs if story is not None else ()

    def holds(self, start: int, end: int) -> bool:
        return not self._spans or any(first <= start and end <= last for first, last in self._spans)
