"""Statements: who is reported to say what, joined from reporting clauses, quotations and the reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from dragoman.coding.blocks import block_after
from dragoman.coding.channels import channel_of
from dragoman.coding.quotes import Quote, QuoteIndex, find_quotes
from dragoman.coding.quoting import QuoteJoiner
from dragoman.coding.reporting import load_reporting
from dragoman.coding.reports import Report, ReportFinder
from dragoman.coding.speakers import Speakers
from dragoman.coding.speech_filter import SpeechFilter
from dragoman.record.models import Statement, StatementKind
from dragoman.resolve.resolution import Resolution

_DIRECT = 0.85
"""Part of the content between quotation marks from which on it counts as quoted whole."""

Stretch = tuple[int, int]


@dataclass(slots=True)
class Draft:
    """A statement in the making: token of the source, character spans of the rest."""

    source: Token | None
    cue: Stretch | None
    content: list[Stretch]
    verb: Token | None = None
    addressee: Token | None = None
    kind: StatementKind | None = None
    quotes: list[Quote] = field(default_factory=list)


def code_statements(doc: Doc, resolution: Resolution) -> list[Statement]:
    """Return the statements of a story in text order. Ids are S1, S2, …

    May add actors to the resolution: sources that the story describes and resolution did not meet.
    """
    return StatementCoder(doc, resolution).code()


def paragraphs_of(doc: Doc) -> list[Stretch]:
    """Return the story's paragraphs, or the lines of a bare text, as character spans."""
    story = doc._.story if Doc.has_extension("story") else None
    if story is not None and story.paragraphs:
        return list(story.paragraphs)
    found, at = [], 0
    for line in doc.text.split("\n"):
        if line.strip():
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found


class StatementCoder:
    """Codes the statements of one story."""

    def __init__(self, doc: Doc, resolution: Resolution) -> None:
        self.doc = doc
        self.text = doc.text
        self.resolution = resolution
        self.paragraphs = paragraphs_of(doc)
        self.quotes = QuoteIndex(find_quotes(self.text, self.paragraphs))
        self.speakers = Speakers(doc, resolution)
        self.finder = ReportFinder(doc)

    def code(self) -> list[Statement]:
        """Run every step and return the statements."""
        reports = self.finder.find()
        drafts = self._quoted(reports)
        taken = {draft.verb.i for draft in drafts if draft.verb is not None}
        keep = SpeechFilter(self.quotes, self.speakers)
        for report in reports:
            if report.verb.i not in taken and report.content and keep(report):
                drafts.append(self._indirect(report))
        drafts.extend(self._learned(drafts))
        drafts.extend(self._headlines(drafts))
        return self._statements(drafts)

    def _quoted(self, reports: Sequence[Report]) -> list[Draft]:
        """Drafts of quotations, of unmarked blocks after a colon, and of sentences around quoted words."""
        joiner = QuoteJoiner(self.doc, reports, self.quotes, self.paragraphs)
        drafts: dict[int, Draft] = {}
        extra: list[Draft] = []
        last: tuple[Quote, Draft] | None = None
        for report in joiner.outside:
            block = block_after(self.doc, report, self.paragraphs, self.quotes, self.speakers)
            if block is not None:
                drafts[report.verb.i] = self._draft(report, [block], kind="direct")
        for quote in self.quotes.quotes:
            if not joiner.spoken(quote) or any(_covers(d.content, quote) for d in drafts.values()):
                continue
            report = joiner.report_of(quote)
            draft = drafts.get(report.verb.i) if report is not None else None
            if report is not None and draft is None:
                draft = drafts[report.verb.i] = self._draft(report, self._around(report, quote))
            elif draft is not None and not _covers(draft.content, quote):
                draft.content.append((quote.start, quote.end))
            if draft is None:
                draft = self._going_on(quote, last, joiner)
                if draft is None:
                    continue
                extra.append(draft)
            draft.quotes.append(quote)
            last = quote, draft
        return [*drafts.values(), *extra]

    def _going_on(self, quote: Quote, last: tuple[Quote, Draft] | None, joiner: QuoteJoiner) -> Draft | None:
        if last is None or not joiner.continues(quote, last[0]):
            return None
        return Draft(last[1].source, None, [(quote.start, quote.end)])

    def _around(self, report: Report, quote: Quote) -> list[Stretch]:
        """A quotation with the words of its clause that stand outside the marks, if there are any."""
        spans = [self._characters(span) for span in report.content]
        touching = [span for span in spans if span[0] < quote.close and quote.open < span[1]]
        if not touching:
            return [(quote.start, quote.end)]
        start, end = touching[0][0], touching[-1][1]
        lead = self.text[start : quote.open].split() if start < quote.open else []
        tail = self.text[quote.close : end].split() if end > quote.close else []
        outside = [word for word in lead if word.lower() not in {"that", ":", ","}]
        cue = self._characters(report.cue)
        if cue[0] < quote.open and outside and start >= cue[1]:
            return [(start, max(end, quote.end))]
        if tail and cue[1] <= quote.open and len(tail) > 2 and not self.text[quote.end - 1] in ".,!?":
            return [(quote.open, end)]
        return [(quote.start, quote.end)]

    def _draft(self, report: Report, content: list[Stretch], kind: StatementKind | None = None) -> Draft:
        return Draft(
            report.source, self._characters(report.cue), content, report.verb, report.addressee, kind
        )

    def _indirect(self, report: Report) -> Draft:
        return self._draft(report, [self._characters(span) for span in report.content])

    def _characters(self, span: tuple[int, int]) -> Stretch:
        last = self.doc[span[1] - 1]
        return self.doc[span[0]].idx, last.idx + len(last)

    def _learned(self, drafts: Sequence[Draft]) -> list[Draft]:
        """What the reader found and the rules did not: other cues, with a source, that report words."""
        found = []
        reporting = load_reporting()
        known = [draft for draft in drafts]
        for attribution in self.doc._.attributions or ():
            if attribution.source is None or not attribution.content:
                continue
            cue = self._characters(attribution.cue)
            words = self.doc[attribution.cue[0] : attribution.cue[1]]
            lemmas = {token.lemma_.lower() for token in words}
            if not any(token.pos_ in {"VERB", "NOUN", "ADP"} for token in words):
                continue
            if any(lemma in reporting.verbs for lemma in lemmas):
                continue  # a verb of the table that the rules did not take is none
            content = [self._characters(span) for span in attribution.content]
            if any(_same(content, draft.content) or _overlaps(cue, draft.cue) for draft in known):
                continue
            source = self.doc[attribution.source[0] : attribution.source[1]].root
            if self.speakers.animate(source):
                found.append(Draft(source, cue, content))
        return found

    def _headlines(self, drafts: Sequence[Draft]) -> list[Draft]:
        """ "State Department: Talks to resume": a headline in which a colon stands for a verb of saying."""
        story = self.doc._.story
        found = []
        for item in story.furniture if story is not None else ():
            if item.kind not in {"headline", "subhead"}:
                continue
            colon = self.text.find(": ", item.start, item.end)
            if colon < 0 or any(d.content and item.start <= d.content[0][0] < item.end for d in drafts):
                continue
            lead = self.doc.char_span(item.start, colon, alignment_mode="contract")
            if lead is None or len(lead) > 8 or any(token.pos_ in {"VERB", "AUX"} for token in lead):
                continue
            source = lead.root
            if self.speakers.known(source) is not None and self.text[colon + 2 : item.end].count(" ") >= 2:
                found.append(Draft(source, None, [_strip(self.text, colon + 2, item.end)]))
        return found

    def _statements(self, drafts: Sequence[Draft]) -> list[Statement]:
        made: list[Statement] = []
        for draft in sorted(drafts, key=lambda d: (min(d.content), d.cue or (0, 0))):
            statement = self._statement(draft)
            if statement is not None:
                made.append(statement)
        made = [s.model_copy(update={"id": f"S{number}"}) for number, s in enumerate(made, 1)]
        return [s.model_copy(update={"within": _holder(s, made)}) for s in made]

    def _statement(self, draft: Draft) -> Statement | None:
        source = self.speakers.span(draft.source) if draft.source is not None else None
        content = [span for span in draft.content if self.text[span[0] : span[1]].strip()]
        if source is not None:
            content = [part for span in content for part in _minus(span, source)]
        if draft.cue is not None:
            content = [part for span in content for part in _minus(span, draft.cue)]
        content = [_strip(self.text, *span) for span in sorted(content)]
        content = [span for span in content if any(c.isalnum() for c in self.text[span[0] : span[1]])]
        if not content:
            return None
        speaker = self.speakers.actor(draft.source) if draft.source is not None else None
        addressee = self.speakers.known(draft.addressee) if draft.addressee is not None else None
        return Statement(
            id="S0",
            speaker=speaker,
            kind=draft.kind or self._kind(content),
            attribution=self.speakers.attribution(speaker, draft.source),
            channel=channel_of(draft.verb, content),
            cue=draft.cue,
            source=source,
            content=content,
            addressee=addressee if addressee != speaker else None,
        )

    def _kind(self, content: Sequence[Stretch]) -> StatementKind:
        total = sum(end - start for start, end in content)
        quoted = sum(self.quotes.share(start, end) * (end - start) for start, end in content)
        if quoted >= _DIRECT * total:
            return "direct"
        return "mixed" if quoted > 0 else "indirect"


def _covers(spans: Sequence[Stretch], quote: Quote) -> bool:
    return any(start <= quote.start and quote.end <= end for start, end in spans)


def _overlaps(a: Stretch, b: Stretch | None) -> bool:
    return b is not None and a[0] < b[1] and b[0] < a[1]


def _same(a: Sequence[Stretch], b: Sequence[Stretch]) -> bool:
    """Whether two contents share seven tenths of the shorter."""
    shared = sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)
    return shared >= 0.7 * min(sum(e - s for s, e in a), sum(e - s for s, e in b))


def _minus(span: Stretch, hole: Stretch) -> list[Stretch]:
    if not _overlaps(span, hole):
        return [span]
    parts = [(span[0], hole[0]), (hole[1], span[1])]
    return [part for part in parts if part[1] > part[0]]


def _strip(text: str, start: int, end: int) -> Stretch:
    """Drop outer white space and stray punctuation."""
    while start < end and (text[start].isspace() or text[start] in ",;:—–"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–"):
        end -= 1
    return start, end


def _holder(statement: Statement, others: Sequence[Statement]) -> str | None:
    """The id of the innermost statement that reports this one: its content holds cue and content."""
    at = statement.cue or statement.content[0]
    holding = [
        (sum(end - start for start, end in other.content), other.id)
        for other in others
        if other.id != statement.id and any(s <= at[0] and at[1] <= e for s, e in other.content)
        and (other.content != statement.content)
    ]  # fmt: skip
    return min(holding)[1] if holding else None
