"""Reports: clauses in which somebody is said to say something, read off dependency trees.

Each :class:`Report` is one reporting verb (or "according to") with its source and the stretch that it
reports; quotations and speakers are joined to them in ``statements``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from dragoman.annotate.mention_lexicon import load_mention_lexicon
from dragoman.coding import tree
from dragoman.coding.reporting import Reporter, load_reporting
from dragoman.coding.stretches import TRAILING, trim, without

_SPEECH = ("speech", "readout", "accord")
_CONTENT_CLAUSE = frozenset({"ccomp", "xcomp", "parataxis"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer", "expl"})
_UNREAL = frozenset({"if", "whether", "unless"})
_PARTICLES = frozenset({"compound:prt"})
_ATTITUDES = frozenset(
    {"concern", "alarm", "support", "hope", "view", "issue", "question", "doubt", "regret", "fear"}
)
_CARRYING = frozenset({"raise", "share", "convey", "extend", "offer"})
_CARRIED = frozenset({"condolence", "sympathy", "congratulation", "thanks", "apology", "gratitude"})
_ACCORDING = frozenset({"according", "per"})
_ISSUING = frozenset({"issue", "release", "publish", "deliver", "send"})
_HANGING = frozenset({"advcl", "conj", "xcomp", "acl", "parataxis", "ccomp"})
_BODY = "organization"
_TAKING_UP = frozenset({"the", "this", "that"})
_NEAR = 150
"""Tokens within which one verb may hold another; longer than sentences are."""
_FOR = frozenset({"for", "as", "over", "on", "about", "of"})
_GIVING = frozenset({"express", "voice", "convey", "extend", "offer"})
"""Verbs of which it is told to whom something is said, before what it is for."""


@dataclass(slots=True)
class Report:
    """One reporting cue. Token spans are half-open; ``content`` is empty until a quotation is joined."""

    cue: tuple[int, int]
    verb: Token
    entry: Reporter | None
    source: Token | None
    content: list[tuple[int, int]] = field(default_factory=list)
    addressee: Token | None = None
    written: bool = False
    """Whether a text is what says it."""
    issuer: Token | None = None
    """Whose text it is, where the words of the source do not say: "the statement said"."""


class ReportFinder:
    """Finds the reports of one story."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.reporting = load_reporting()

    def find(self) -> list[Report]:
        """Return the reports in text order, those without content included: a quotation may give it."""
        found = []
        for token in self.doc:
            if token.lower_ in _ACCORDING:
                report = self._according(token)
            elif token.pos_ in {"VERB", "AUX"}:
                report = self._verb(token)
            elif token.pos_ == "ADJ" and token.lemma_.lower() == "clear":
                report = self._clear(token)
            else:
                continue
            if report is not None:
                found.append(report)
        return self._issued(self._chained(found))

    def _issued(self, reports: list[Report]) -> list[Report]:
        """Give "the statement said" the source of whoever was said to speak in a statement before."""
        issuers: dict[str, Token] = {}
        for report in reports:
            text = report.source
            if text is None:
                continue
            noun = text.lemma_.lower()
            if report.written and self.reporting.channels.get(noun) == "document":
                if any(child.lower_ in _TAKING_UP for child in tree.children(text, "det")):
                    report.issuer = issuers.get(noun)
                continue
            for child in report.verb.children:
                if child.dep_.split(":")[0] in {"obl", "obj"}:
                    issuers[child.lemma_.lower()] = text
        return reports

    def _chained(self, reports: list[Report]) -> list[Report]:
        """Give "adding that …" the source of the report before it, and end that report's content there."""
        for position, report in enumerate(reports):
            verb = report.verb
            if not _participle(verb) or verb.dep_ not in _HANGING:
                continue
            if tree.children(verb, "nsubj") or verb.i == 0 or not _after_comma(verb):
                continue
            main = next((r for r in reversed(reports[:position]) if _heads(r, verb)), None)
            if main is None:
                continue
            report.source = main.source
            report.written = main.written
            start = min(verb.left_edge.i, verb.i)
            while start < verb.i and self.doc[start].pos_ in TRAILING:
                start += 1
            main.content = trim(self.doc, [(a, min(b, start)) for a, b in main.content if a < start])
        return reports

    def _verb(self, verb: Token) -> Report | None:
        lemma = verb.lemma_.lower()
        if lemma not in self.reporting.verbs or verb.dep_ in {"amod", "aux", "cop", "case", "mark"}:
            return None
        entry = self.reporting.of(lemma, *_SPEECH) or self.reporting.of(lemma, "quoting", "document")
        if entry is None:
            return None
        source, written = self.source(verb)
        if entry.kind == "document" and not written:
            return None
        content = self._content(verb, entry, source)
        if lemma in _ISSUING and not written:
            return None
        report = Report(_cue(verb), verb, entry, source, content, written=written)
        if entry.frames & {"ox"} or lemma in {"inform", "assure", "remind", "notify", "thank"}:
            report.addressee = next(iter(tree.children(verb, "iobj", "obj")), None)
        return report if not self._unreal(verb) else None

    def _unreal(self, verb: Token) -> bool:
        """Denied, conditional or merely possible speech is no statement."""
        for child in verb.children:
            if child.dep_ == "mark" and child.lower_ in _UNREAL:
                return True
            if child.lower_ in {"not", "n't", "n’t", "never"} and child.dep_ == "advmod":
                return True
            if child.dep_ == "aux" and child.lower_ in {"would", "could", "should", "may", "might", "must"}:
                return True
        return False

    def source(self, verb: Token) -> tuple[Token | None, bool]:
        """Return who says it, and whether it is said in a text of theirs."""
        subjects = tree.agents(verb) or _inverted(verb)
        if not subjects:
            return None, False
        subject = _nearest(subjects)
        if verb.lemma_.lower() in _ISSUING:
            texts = [c for c in tree.children(verb, "obj") if c.lemma_.lower() in self.reporting.channels]
            owners = [
                c for t in texts for c in t.children if tree.preposition(c) in {"from", "by"} and c.i > t.i
            ]
            return (owners or subjects)[0], bool(texts)
        if subject.ent_type_ == "ORGANIZATION" or subject.lemma_.lower() not in self.reporting.channels:
            return subject, False  # "the Associated Press" is no text
        owner = self._owner(subject, verb)
        return (owner or subject), True

    def _owner(self, text: Token, verb: Token) -> Token | None:
        """Whose statement, report or letter a text is."""
        for child in text.children:
            if child.dep_ == "nmod:poss":
                return child
            if child.dep_.startswith("nmod") and tree.preposition(child) in {"by", "from", "of"}:
                return child
        for child in text.children:
            if child.dep_ in {"compound", "amod"} and (child.pos_ == "PROPN" or child.ent_type_):
                return child
            if child.dep_ == "compound" and load_mention_lexicon().noun_types.get(child.lemma_) == _BODY:
                return child  # "a ministry statement"
            if child.dep_ in {"acl", "acl:relcl"} and child != verb:
                agents = tree.agents(child)
                if agents and agents[0] != text:
                    return agents[0]
        governor = tree.governing_verb(text)
        if governor is not None and governor != verb and text.dep_ not in _SUBJECTS:
            return next(iter(tree.agents(governor)), None)
        return None

    def _content(self, verb: Token, entry: Reporter, source: Token | None) -> list[tuple[int, int]]:
        clause = self._clause(verb, entry, source)
        if clause:
            return clause
        if source is None or entry.kind in {"quoting", "document"}:
            return []
        return self._phrase(verb, entry)

    def _clause(self, verb: Token, entry: Reporter, source: Token | None) -> list[tuple[int, int]]:
        objects = [c for c in tree.children(verb, "obj", "iobj") if c.i > verb.i]
        for child in verb.children:
            relation = child.dep_.split(":")[0]
            if relation == "ccomp" and child.left_edge.lower_ != "according":
                return self._span(child, verb)
            if relation == "advcl" and "x" in entry.frames and tree.is_infinitive(child) and not objects:
                return self._span(child, verb)
            if relation == "xcomp" and child.i > verb.i:
                if "a" in entry.frames and objects and not tree.is_infinitive(child):
                    return self._joined(objects[0], child, verb)
                if "ox" in entry.frames and objects:
                    return self._joined(objects[0], child, verb)
                if entry.frames & {"x", "ox"} or tree.is_passive(verb):
                    return self._span(child, verb)
        if verb.dep_ == "parataxis" and "c" in entry.frames and not objects:
            host = verb.head
            if host.pos_ in {"VERB", "AUX", "NOUN", "ADJ", "PROPN"} and source is not None:
                return self._span(host, verb)
        return []

    def _phrase(self, verb: Token, entry: Reporter) -> list[tuple[int, int]]:
        """Content that is no clause: an object, or a phrase behind the verb's preposition."""
        objects = [c for c in tree.children(verb, "obj") if c.i > verb.i]
        if not objects and tree.is_passive(verb):
            objects = tree.children(verb, "nsubj:pass")
        if objects and objects[0].lemma_.lower() in _ATTITUDES and entry.lemma in {"raise", "share"}:
            inner = [c for c in objects[0].children if tree.preposition(c) in {"about", "over", "at"}]
            outer = [c for c in verb.children if tree.preposition(c) in {"about", "over"}]
            return self._span(inner[0] if inner else outer[0], verb) if inner or outer else []
        if entry.lemma in _CARRYING and not (objects and objects[0].lemma_.lower() in _CARRIED):
            return []
        if objects and "ox" in entry.frames:
            infinitive = next(
                (c for c in tree.children(verb, "advcl", "xcomp") if tree.is_infinitive(c)), None
            )
            if infinitive is not None and infinitive.i > objects[0].i:
                return self._joined(objects[0], infinitive, verb)
        if objects and "o" in entry.frames:
            return self._object(objects[0], verb)
        if entry.prepositions:
            for child in verb.children:
                if child.i <= verb.i or child.dep_.split(":")[0] not in {"obl", "advcl"}:
                    continue
                lead = tree.preposition(child) or next((m.lower_ for m in tree.children(child, "mark")), "")
                if lead.split(" ")[0] in entry.prepositions:
                    return self._behind(child, verb)
        return []

    def _object(self, thing: Token, verb: Token) -> list[tuple[int, int]]:
        """An object with what it is for: "thanked the hosts for their welcome", "accused him of lying"."""
        last = thing
        for child in verb.children:
            near = 0 <= child.left_edge.i - last.right_edge.i <= 2
            if not near or child.dep_.split(":")[0] not in {"obl", "advcl"}:
                continue
            marks = (mark.lower_ for mark in tree.children(child, "mark"))
            lead = tree.preposition(child) or next(marks, "")
            to_whom = lead == "to" and verb.lemma_.lower() in _GIVING and child.dep_ != "advcl"
            if lead in _FOR or to_whom:
                last = child
        if last != thing and tree.preposition(last) == "to":
            last = thing  # to whom is part of what is said only where more follows
        return self._joined(thing, last, verb)

    def _behind(self, phrase: Token, verb: Token) -> list[tuple[int, int]]:
        """An oblique with what follows it: "called on Iran to stop", "called for talks"."""
        infinitives = [
            c for c in tree.children(verb, "xcomp", "advcl") if c.i > phrase.i and tree.is_infinitive(c)
        ]
        if infinitives and tree.preposition(phrase) in {"on", "upon", "for", "to"}:
            return self._joined(phrase, infinitives[0], verb)
        return self._span(phrase, verb)

    def _span(self, head: Token, verb: Token) -> list[tuple[int, int]]:
        left, right = head.left_edge.i, head.right_edge.i + 1
        return self._carve(left, right, verb)

    def _joined(self, first: Token, last: Token, verb: Token) -> list[tuple[int, int]]:
        return self._carve(first.left_edge.i, last.right_edge.i + 1, verb)

    def _carve(self, left: int, right: int, verb: Token) -> list[tuple[int, int]]:
        """Take the reporting clause itself out of a stretch: "Talks, he said, would go on"."""
        if not left <= verb.i < right:
            return trim(self.doc, [(left, right)])
        cut = self._own_words(verb)
        return trim(self.doc, [(left, max(left, cut[0])), (min(right, cut[1]), right)])

    def _own_words(self, verb: Token) -> tuple[int, int]:
        """The stretch of the reporting verb with its subject and adjuncts, without clausal content."""
        inside = [verb.i]
        for child in verb.children:
            relation = child.dep_.split(":")[0]
            if relation in {"nsubj", "aux", "advmod", "obl", "iobj"} and abs(child.i - verb.i) < 30:
                inside.extend((child.left_edge.i, child.right_edge.i))
        return min(inside), max(inside) + 1

    def _according(self, token: Token) -> Report | None:
        """ "According to X, Y" and "per X"."""
        source = token.head
        if token.lower_ == "according":
            source = _according_source(token)
            if source is None:
                return None
        elif token.dep_ != "case" or not (token.is_sent_start or token.nbor(-1).text == ","):
            return None
        cue_end = token.i + 2 if token.lower_ == "according" else token.i + 1
        phrase = (min(token.i, source.left_edge.i), source.right_edge.i + 1)
        written = self.reporting.channels.get(source.lemma_.lower()) is not None
        speaker = (self._owner(source, token) or source) if written else source
        host = _host(source, token) or source.sent.root
        content = without((host.left_edge.i, host.right_edge.i + 1), phrase)
        return Report((token.i, cue_end), token, None, speaker, trim(self.doc, content), written=written)

    def _clear(self, token: Token) -> Report | None:
        """ "was clear that", "made clear that"."""
        clauses = tree.children(token, "ccomp")
        verb = token
        if not clauses and token.dep_ == "xcomp" and token.head.lemma_ == "make":
            verb = token.head
            clauses = tree.children(verb, "ccomp")
        subjects = tree.surface_subjects(verb)
        if not clauses or not subjects or subjects[0].lower_ in {"it", "this", "that"}:
            return None
        source, written = self.source(verb)
        if source is None:
            source = subjects[0]
        cue = min(token.i, verb.i), max(token.i, verb.i) + 1
        return Report(cue, verb, None, source, self._span(clauses[0], token), written=written)


def _nearest(subjects: list[Token]) -> Token:
    """The subject: of two that stand unjoined before one verb the nearer, as the other is misread."""
    beside = [s for s in subjects if s.head == subjects[0].head and s.i < s.head.i and s.dep_ == "nsubj"]
    return beside[-1] if len(beside) > 1 else subjects[0]


def _participle(verb: Token) -> bool:
    """Whether a verb is a participle without auxiliary: "adding", "saying"."""
    return verb.lower_.endswith("ing") and not tree.children(verb, "aux")


def _after_comma(verb: Token) -> bool:
    """Whether a participle opens a clause of its own behind a comma, adverbs and "and" aside."""
    i = verb.i - 1
    while i > 0 and verb.doc[i].pos_ in {"ADV", "SCONJ", "CCONJ", "SPACE"}:
        i -= 1
    return verb.doc[i].text in {",", ";", "—", "–", "”", '"'}


def _heads(report: Report, verb: Token) -> bool:
    """Whether a report stands before a participle in its sentence, with a finite verb and a source."""
    return (
        report.source is not None
        and report.entry is not None
        and not _participle(report.verb)
        and verb.i - report.verb.i < _NEAR
        and (report.verb.is_ancestor(verb) or any(a <= verb.i < b for a, b in report.content))
    )


def _inverted(verb: Token) -> list[Token]:
    """ "…, says a diplomatic source": what follows a verb of saying without subject, read as its object."""
    if verb.dep_ not in {"parataxis", "ROOT", "root", "ccomp"} or tree.children(verb, "ccomp"):
        return []
    if verb.i == 0 or verb.nbor(-1).text not in {",", "”", '"', "’"}:
        return []
    return [c for c in tree.children(verb, "obj") if c.left_edge.i == verb.i + 1]


def _cue(verb: Token) -> tuple[int, int]:
    end = verb.i + 1
    for child in verb.children:
        if child.dep_ in _PARTICLES and child.i == end:
            end += 1
    return verb.i, end


def _according_source(token: Token) -> Token | None:
    """The noun behind "according to", however the parser hangs the two words."""
    if token.i + 2 >= len(token.doc) or token.nbor(1).lower_ != "to":
        return None
    if token.dep_ == "case":
        return token.head
    for child in token.children:
        if child.i > token.i + 1 and child.dep_.split(":")[0] in {"obl", "nmod", "obj"}:
            return child
    return token.head if token.head.i > token.i else None


def _host(source: Token, token: Token) -> Token | None:
    """The head of the clause that "according to X" stands in; None where the source is the root itself."""
    current = token if token.dep_ in {"advcl", "acl", "obl", "parataxis"} and source.head == token else source
    if current.head == current:
        return None
    return tree.clause(current.head)
