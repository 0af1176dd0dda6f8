"""Joining quotations to the reports that introduce them, and finding quotations that go on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from spacy.tokens import Doc

from dragoman.coding.quotes import Quote, QuoteIndex
from dragoman.coding.reports import Report

_MIN_WORDS = 5
_LONG = 4
"""Letters of a word that a title writes with a capital."""
_MAX_AFTER = 25
_MAX_BEFORE = 45
_SENTENCE_END = re.compile(r"[.!?]['\"”»“]?\s|\n")


class QuoteJoiner:
    """Finds for each spoken quotation the report that it belongs to."""

    def __init__(
        self, doc: Doc, reports: Sequence[Report], quotes: QuoteIndex, paragraphs: Sequence[tuple[int, int]]
    ) -> None:
        self.doc = doc
        self.text = doc.text
        self.quotes = quotes
        self.paragraphs = paragraphs
        self._starts = [start for start, _ in paragraphs]
        outside = [r for r in reports if quotes.at(doc[r.cue[0]].idx) is None and _may_quote(r)]
        self.outside = sorted(outside, key=lambda r: r.cue)
        self._cues = [self._cue(report)[0] for report in self.outside]

    def spoken(self, quote: Quote) -> bool:
        """Whether a quotation is long enough to be a sentence of its own, or ends like one."""
        words = self.text[quote.start : quote.end].split()
        last = self.text[quote.end - 1]
        if len(words) >= _MIN_WORDS:
            return last in ".!?" or not _is_title(words)
        return len(words) >= 2 and last in ".,!?"

    def report_of(self, quote: Quote) -> Report | None:
        """Return the report that a quotation belongs to, None when no words beside it report it."""
        after, before = self._after(quote), self._before(quote)
        if after is not None and before is not None:
            introduced = self.text[: quote.open].rstrip()[-1:] in {",", ":"}
            return before if introduced and self.text[quote.end - 1] != "," else after
        return after or before or self._introduced(quote) or self._named_after(quote)

    def _cue(self, report: Report) -> tuple[int, int]:
        first, last = self.doc[report.cue[0]], self.doc[report.cue[1] - 1]
        return first.idx, last.idx + len(last)

    def _following(self, offset: int) -> Iterator[Report]:
        """Yield the reports whose cue stands behind an offset, nearest first."""
        yield from islice(self.outside, bisect_left(self._cues, offset), None)

    def _preceding(self, offset: int) -> Iterator[Report]:
        """Yield the reports whose cue stands before an offset, nearest first."""
        for number in range(bisect_left(self._cues, offset) - 1, -1, -1):
            if self._cue(self.outside[number])[1] <= offset:
                yield self.outside[number]

    def _after(self, quote: Quote) -> Report | None:
        """ "…," said the minister; "…," the minister said in Lima."""
        last = self.text[quote.end - 1]
        for report in self._following(quote.close):
            start, _ = self._cue(report)
            between = self.text[quote.close : start]
            if len(between.split()) > _MAX_AFTER or _SENTENCE_END.search(between):
                return None
            if between[:1] in {".", ";"} or _has_mark(between):
                return None
            if last not in ",!?—-…" and between.lstrip()[:1] not in {",", "—", "–"} and last == ".":
                return report if not between.strip() else None
            return report if self._free(report, quote) and self._leads(report, quote.close) else None
        return None

    def _leads(self, report: Report, offset: int) -> bool:
        """Whether the reporting clause starts right at an offset: only its subject stands before the verb."""
        words = self.text[offset : self._cue(report)[0]].strip(" ,—–-")
        if not words:
            return True
        if report.source is None:
            return False
        first = self.doc[report.source.left_edge.i].idx
        return not self.text[offset:first].strip(" ,—–-\n") or first < offset or len(words.split()) <= 8

    def _before(self, quote: Quote) -> Report | None:
        """The minister said, "…"; she called the move "…"."""
        for report in self._preceding(quote.open):
            _, end = self._cue(report)
            between = self.text[end : quote.open]
            if len(between.split()) > _MAX_BEFORE or _SENTENCE_END.search(between):
                return None
            if _has_mark(between) and not between.rstrip().endswith((",", ":")):
                return None
            if self._free(report, quote):
                return report
        return None

    def _free(self, report: Report, quote: Quote) -> bool:
        """Whether a report has no content of its own beside this quotation."""
        if report.entry is not None and report.entry.kind == "readout" and not report.content:
            return "c" in report.entry.frames
        if not report.content:
            return report.entry is not None
        start = self.doc[report.content[0][0]].idx
        last = self.doc[report.content[-1][1] - 1]
        return start < quote.close and quote.open < last.idx + len(last)

    def _introduced(self, quote: Quote) -> Report | None:
        """A quotation that opens its paragraph after one that ends with a colon."""
        before = self.text[: quote.open].rstrip()
        if not before.endswith(":"):
            return None
        return self.ending_at(len(before))

    def ending_at(self, offset: int) -> Report | None:
        """Return the last report of the paragraph that ends at an offset, with no sentence end between."""
        start = self._starts[bisect_right(self._starts, offset - 1) - 1] if self._starts else 0
        for report in self._preceding(offset):
            at, end = self._cue(report)
            open_ended = at >= start and not _SENTENCE_END.search(self.text[end:offset])
            return report if open_ended else None
        return None

    def _named_after(self, quote: Quote) -> Report | None:
        """A quotation followed by a bare reporting clause: "…." Hammer added."""
        for report in self._following(quote.close):
            start, end = self._cue(report)
            if report.content or self.text[quote.close : start].strip().count(" ") > 4:
                return None
            if _has_mark(self.text[quote.close : start]):
                return None
            rest = self.text[end : end + 2].strip()
            return report if rest[:1] in {".", ""} and report.source is not None else None
        return None

    def continues(self, quote: Quote, earlier: Quote) -> bool:
        """Whether a quotation goes on with the one before: only its reporting clause stands between."""
        between = self.text[earlier.close : quote.open]
        if len(between.split()) > _MAX_BEFORE or _has_mark(between):
            return False
        here = bisect_right(self._starts, quote.open) - 1
        there = bisect_right(self._starts, earlier.open) - 1
        if here == there:
            return True
        opens = not self.text[self._starts[here] : quote.open].strip()
        return opens and here - there == earlier.paragraphs and len(between.split()) <= 15


def _is_title(words: Sequence[str]) -> bool:
    """Whether words in marks name a work or an event: all but the small ones begin with capitals."""
    return all(word[0].isupper() for word in words if len(word) >= _LONG) and words[0][0].isupper()


def sentence_before(text: str, quote: Quote) -> int | None:
    """Return where the sentence before a quotation ends, if that is a sentence of its own in its paragraph.

    >>> sentence_before("She agreed. “We will.” He left.", Quote(12, 22, 13, 21))
    11
    """
    start = len(text[: quote.open].rstrip())
    if quote.end == quote.close or text[quote.end - 1] not in ".!?" or "\n" in text[start : quote.open]:
        return None
    after = text[quote.close : quote.close + 2].lstrip(" ")
    ended = start > 0 and text[start - 1] in ".!?"
    return start if ended and (not after or after[0].isupper() or after[0] in '\n“"') else None


def _may_quote(report: Report) -> bool:
    return report.source is not None or (report.entry is not None and report.entry.kind == "speech")


def _has_mark(text: str) -> bool:
    return any(mark in text for mark in '“”"«»„')
