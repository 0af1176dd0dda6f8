"""Statements: who is reported to say what, joined from reporting clauses, quotations and the reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from dragoman.coding.blocks import block_after
from dragoman.coding.channels import channel_of
from dragoman.coding.learned import Learned
from dragoman.coding.quotes import Quote, QuoteIndex, find_quotes
from dragoman.coding.quoting import QuoteJoiner, sentence_before
from dragoman.coding.reporting import load_reporting
from dragoman.coding.reports import Report, ReportFinder
from dragoman.coding.speakers import Speakers
from dragoman.coding.speech_filter import IMPERSONAL, SpeechFilter
from dragoman.coding.turns import PRONOUNS, Turns
from dragoman.record.models import Statement, StatementKind
from dragoman.resolve.resolution import Resolution

Stretch = tuple[int, int]
_WORD = re.compile(r"\w+")
_FIRST_PERSONS = frozenset({"i", "we"})


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
    issuer: Token | None = None


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
        self.learned = Learned(doc)
        self.turns = Turns(doc, resolution, self.speakers.bearers)
        self.voices: list[Draft] = []

    def code(self) -> list[Statement]:
        """Run every step and return the statements."""
        reports = self.finder.find()
        drafts = self._quoted(reports)
        taken = {draft.verb.i for draft in drafts if draft.verb is not None}
        self.voices = [d for d in drafts if d.source is not None]
        spoken = [Quote(*d.content[0], *d.content[0]) for d in drafts if d.kind == "direct"]
        self.quotes = QuoteIndex(sorted([*self.quotes.quotes, *spoken], key=lambda quote: quote.open))
        keep = SpeechFilter(self.quotes, self.speakers)
        quoted = list(drafts)
        for report in reports:
            if report.verb.i not in taken and report.content and keep(report):
                draft = self._indirect(report)
                if not any(spoken.quotes and _alike(draft.content, spoken.content) for spoken in quoted):
                    drafts.append(draft)
        drafts = [draft for draft in drafts if not self._retold_accord(draft, drafts)]
        drafts.extend(self._learned(drafts, reports))
        drafts.extend(self._taken_up(drafts))
        drafts.extend(self._headlines(drafts))
        return self._statements(drafts)

    def _quoted(self, reports: Sequence[Report]) -> list[Draft]:
        """Drafts of quotations, of unmarked blocks after a colon, and of sentences around quoted words."""
        joiner = QuoteJoiner(self.doc, reports, self.quotes, self.paragraphs)
        drafts: dict[int, Draft] = {}
        extra: list[Draft] = []
        last: tuple[Quote, Draft] | None = None
        for report in joiner.outside:
            block = block_after(self.doc, self.text, report, self.paragraphs, self.quotes, self.speakers)
            if block is not None and not any(block in draft.content for draft in drafts.values()):
                drafts[report.verb.i] = self._draft(report, [block], kind="direct")
        for quote in self.quotes.quotes:
            if not joiner.spoken(quote) or any(_covers(d.content, quote) for d in drafts.values()):
                continue
            found = joiner.report_of(quote)
            draft = drafts.get(found.verb.i) if found is not None else None
            if found is not None and draft is None:
                draft = drafts[found.verb.i] = self._draft(found, self._around(found, quote))
                self._mend(draft, quote)
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
        return Draft(last[1].source, None, [(quote.start, quote.end)], issuer=last[1].issuer)

    def _around(self, report: Report, quote: Quote) -> list[Stretch]:
        """A quotation with the words of its clause that stand outside the marks, if there are any."""
        spans = [self._characters(span) for span in report.content]
        if report.entry is not None and "a" in report.entry.frames:
            things = [c for c in report.verb.children if c.dep_ == "obj" and report.verb.i < c.i]
            if things and things[0].idx < quote.open:
                return [(things[0].left_edge.idx, max(quote.close, spans[-1][1] if spans else 0))]
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
        if tail and cue[1] <= quote.open and len(tail) > 2 and self.text[quote.end - 1] not in ".,!?":
            return [(quote.open, end)]
        return [(quote.start, quote.end)]

    def _draft(self, report: Report, content: list[Stretch], kind: StatementKind | None = None) -> Draft:
        source = report.source if report.source is not None else self.learned.source(report.verb)
        cue = self._characters(report.cue)
        return Draft(source, cue, content, report.verb, report.addressee, kind, issuer=report.issuer)

    def _indirect(self, report: Report) -> Draft:
        spans = report.content
        if report.entry is None:  # "according to": where its clause ends, the reader knows better
            spans = list(self.learned.content(report.verb)) or spans
        draft = self._draft(report, [self._characters(span) for span in spans])
        if self.quotes.at(report.verb.idx) is not None:
            draft.kind = "indirect"
            if draft.source is not None and draft.source.lower_ in _FIRST_PERSONS:
                draft.source = self._voice_at(report.verb.idx)
        return draft

    def _mend(self, draft: Draft, quote: Quote) -> None:
        """A source misread within its own quotation is the name that stands between this and the cue."""
        if draft.source is None or not quote.holds(draft.source.idx) or draft.cue is None:
            return
        between = self.doc.char_span(quote.close, draft.cue[0], alignment_mode="contract")
        words = [token for token in between or () if token.pos_ not in {"PUNCT", "SPACE"}]
        if words and words[-1].pos_ in {"NOUN", "PROPN", "PRON"}:
            heads = [token for token in words if token.pos_ in {"NOUN", "PROPN", "PRON"}]
            draft.source = next((t for t in heads if t.head not in words), words[-1])
            draft.content = [(quote.start, quote.end)]

    def _voice_at(self, offset: int) -> Token | None:
        """The source of the quotation that holds a character."""
        for draft in self.voices:
            if any(start <= offset < end for start, end in draft.content):
                return draft.source
        return None

    def _retold_accord(self, draft: Draft, drafts: Sequence[Draft]) -> bool:
        """ "He said that they agreed …" is one statement, that of who says it."""
        reporting = load_reporting()
        if draft.verb is None or reporting.of(draft.verb.lemma_.lower(), "accord") is None:
            return False
        if self.quotes.at(draft.verb.idx) is not None:
            return False
        others = (other for other in drafts if other is not draft and other.cue is not None)
        return any(a <= draft.verb.idx < b for other in others for a, b in other.content)

    def _characters(self, span: tuple[int, int]) -> Stretch:
        last = self.doc[span[1] - 1]
        return self.doc[span[0]].idx, last.idx + len(last)

    def _learned(self, drafts: Sequence[Draft], reports: Sequence[Report]) -> list[Draft]:
        """What the reader found and the rules did not, where it reports words of a source that can speak."""
        found = []
        judged = {report.verb.i for report in reports if report.content}
        for attribution in self.learned.all:
            if attribution.source is None or not self.learned.reports(attribution, judged):
                continue
            cue = self._characters(attribution.cue)
            content = [self._characters(span) for span in attribution.content]
            if any(_same(content, draft.content) or _overlaps(cue, draft.cue) for draft in drafts):
                continue
            if self.quotes.at(cue[0]) is not None:
                continue
            source = self.learned.head(attribution.source)
            empty = source.lower_ in IMPERSONAL and self.speakers.known(source) is None
            if self.speakers.animate(source) and not empty:
                found.append(Draft(source, cue, content))
        return found

    def _taken_up(self, drafts: Sequence[Draft]) -> list[Draft]:
        """Bare quotations right behind what the same voice is reported to say: She agreed. “We will.”"""
        found: list[Draft] = []
        told = [draft for draft in drafts if draft.cue is not None and draft.source is not None]
        for quote in self.quotes.quotes:
            end = sentence_before(self.text, quote)
            if end is None or any(_covers(d.content, quote) for d in (*drafts, *found)):
                continue
            before = [draft for draft in told if self._sentence_end(draft) == end]
            if before:
                last = max(before, key=lambda draft: draft.cue or (0, 0))
                found.append(Draft(last.source, None, [(quote.start, quote.end)], issuer=last.issuer))
        return found

    def _sentence_end(self, draft: Draft) -> int:
        """Where the sentence of a draft's cue ends, in characters, white space aside."""
        assert draft.cue is not None
        span = self.doc.char_span(*draft.cue, alignment_mode="expand")
        return len(self.text[: span.sent.end_char].rstrip()) if span is not None else -1

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
            if self._speaks(lead) and self.text[colon + 2 : item.end].count(" ") >= 2:
                found.append(Draft(source, None, [_strip(self.text, colon + 2, item.end)]))
        return found

    def _speaks(self, lead: Span) -> bool:
        """Whether the words before a headline's colon speak: a bare state or place only labels the story."""
        speaker = self.speakers.known(lead.root)
        if speaker is None:
            return False
        labels = all(token.i in self.resolution.place_at or not token.is_alpha for token in lead)
        return not labels and (len(lead) > 1 or self.resolution.actor(speaker).kind != "state")

    def _statements(self, drafts: Sequence[Draft]) -> list[Statement]:
        made: list[Statement] = []
        for draft in sorted(drafts, key=lambda d: (min(d.content), d.cue or (0, 0))):
            statement = self._statement(draft)
            if statement is not None:
                made.append(statement)
        made = [s.model_copy(update={"id": f"S{number}"}) for number, s in enumerate(made, 1)]
        return _nested(made)

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
        voice = draft.issuer or draft.source
        speaker = self._speaker(voice, content) if voice is not None else None
        addressee = self.speakers.known(draft.addressee) if draft.addressee is not None else None
        return Statement(
            id="S0",
            speaker=speaker,
            kind=draft.kind or self._kind(content),
            attribution=self.speakers.attribution(speaker, voice),
            channel=channel_of(draft.verb, content),
            cue=draft.cue,
            source=source,
            content=content,
            addressee=addressee if addressee != speaker else None,
        )

    def _speaker(self, voice: Token, content: Sequence[Stretch]) -> str | None:
        found = self.speakers.actor(voice)
        if voice.lower_ in PRONOUNS:
            quoted = content[0][0] < voice.idx and self._kind(content) == "direct"
            found = self.turns.speaker(voice, found, content, quoted=quoted)
        if found is not None:
            self.turns.note(voice, found)
        return found

    def _kind(self, content: Sequence[Stretch]) -> StatementKind:
        quoted = outside = 0
        for start, end in content:
            for word in _WORD.finditer(self.text, start, end):
                if self.quotes.at(word.start()) is None:
                    outside += 1
                else:
                    quoted += 1
        first = _WORD.search(self.text, content[0][0])
        fragment = first is not None and first[0].lower() in {"to", "not"}
        if not quoted:
            return "indirect"
        return "direct" if outside <= 1 < quoted and not fragment else "mixed"


def _covers(spans: Sequence[Stretch], quote: Quote) -> bool:
    return any(start <= quote.start and quote.end <= end for start, end in spans)


def _overlaps(a: Stretch, b: Stretch | None) -> bool:
    return b is not None and a[0] < b[1] and b[0] < a[1]


def _same(a: Sequence[Stretch], b: Sequence[Stretch]) -> bool:
    """Whether two contents share seven tenths of the shorter."""
    return _shared(a, b) >= 0.7 * min(sum(e - s for s, e in a), sum(e - s for s, e in b))


def _alike(a: Sequence[Stretch], b: Sequence[Stretch]) -> bool:
    """Whether two contents share nine tenths of the longer: one is no statement within the other."""
    return _shared(a, b) >= 0.9 * max(sum(e - s for s, e in a), sum(e - s for s, e in b))


def _shared(a: Sequence[Stretch], b: Sequence[Stretch]) -> int:
    return sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)


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


def _nested(statements: Sequence[Statement]) -> list[Statement]:
    """Name for each statement the innermost one that reports it: whose content holds its cue, or itself."""
    spans = sorted((start, end, n) for n, s in enumerate(statements) for start, end in s.content)
    places = sorted((s.cue or s.content[0], n) for n, s in enumerate(statements))
    active: list[tuple[int, int, int]] = []
    following = 0
    holders: dict[int, int] = {}
    for (start, end), number in places:
        while following < len(spans) and spans[following][0] <= start:
            active.append(spans[following])
            following += 1
        active = [span for span in active if span[1] > start]
        holding = [
            (b - a, n) for a, b, n in active
            if end <= b and n != number and statements[n].content != statements[number].content
        ]  # fmt: skip
        if holding:
            holders[number] = min(holding)[1]
    _break_circles(holders, [sum(end - start for start, end in s.content) for s in statements])
    names = {n: statements[holder].id for n, holder in holders.items()}
    return [s.model_copy(update={"within": names.get(n)}) for n, s in enumerate(statements)]


def _break_circles(holders: dict[int, int], sizes: Sequence[int]) -> None:
    """Two statements whose contents hold each other's cues: the longer one holds the other."""
    for number in sorted(holders, key=lambda n: (-sizes[n], n)):
        seen, at = {number}, holders.get(number)
        while at is not None and at not in seen:
            seen.add(at)
            at = holders.get(at)
        if at == number:
            del holders[number]
