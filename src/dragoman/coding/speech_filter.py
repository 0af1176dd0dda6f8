"""Which reports count: words that were spoken or written, not intended, denied, or being performed."""

from __future__ import annotations

from spacy.tokens import Token

from dragoman.coding import tree
from dragoman.coding.quotes import QuoteIndex
from dragoman.coding.reporting import load_reporting
from dragoman.coding.reports import Report
from dragoman.coding.speakers import Speakers

_FUTURE = frozenset({"will", "shall", "'ll", "’ll"})
_ABSTAINING = frozenset({"refuse", "decline", "fail", "hesitate", "stop", "avoid", "refrain"})
IMPERSONAL = frozenset({"it", "this", "that", "which", "what", "there"})
_CALLING = {"call": frozenset({"on", "upon"}), "ask": frozenset({"for"})}
_FIRST = frozenset({"i", "we"})
_SAYING_MORE = frozenset({"advcl", "xcomp", "ccomp"})
_NAMING = frozenset({"call", "name", "dub"})
_CAUSING = frozenset({"have", "make", "let", "help"})
_WITHOUT = frozenset({"of", "from", "without"})


class SpeechFilter:
    """Decides on the reports of one story."""

    def __init__(self, quotes: QuoteIndex, speakers: Speakers) -> None:
        self.quotes = quotes
        self.speakers = speakers
        self.reporting = load_reporting()

    def __call__(self, report: Report) -> bool:
        """Whether a report with content is a statement."""
        verb, source = report.verb, report.source
        if source is None:
            return False
        if report.entry is None:
            return report.written or self.speakers.animate(source) or _deps(source) & {"nmod:poss"} != set()
        if self._planned(verb) or not self._can_speak(report):
            return False
        if _asked(verb, source) or _undergone(verb) or _in_passing(report) or _done_with_words(report):
            return False
        if _names_nothing(report) or _gives_name(report) or _caused(verb) or _not_done(verb):
            return False
        if self.quotes.at(verb.idx) is None:
            return True
        first = source.lower_ in _FIRST
        return not (first and report.entry.kind == "accord") and self._told_in_quotation(verb, source)

    def _can_speak(self, report: Report) -> bool:
        source = report.source
        assert source is not None
        if source.pos_ == "VERB":
            return False  # "having the ministry admit it": a clause does not speak
        if report.written or self.speakers.animate(source):
            return source.lower_ not in IMPERSONAL or self.speakers.known(source) is not None
        entry = report.entry
        return entry is not None and entry.kind == "speech" and "ccomp" in _deps(report.verb)

    def _planned(self, verb: Token) -> bool:
        """Future speech, and speech that is wanted, refused or made possible."""
        if any(c.dep_ == "aux" and c.lower_ in _FUTURE for c in verb.children):
            return True
        while verb.dep_ == "conj" and verb.head.pos_ == "VERB" and not tree.children(verb, "nsubj"):
            verb = verb.head
        if not tree.is_infinitive(verb):
            return False
        if verb.dep_ in {"acl", "csubj"}:
            return True
        head = verb.head
        if verb.dep_ not in {"xcomp", "advcl", "ccomp"}:
            return verb.dep_ == "root"
        lemma = head.lemma_.lower()
        wanted = self.reporting.of(lemma, "belief", "none") is not None
        return wanted or lemma in _ABSTAINING or (verb.dep_ == "xcomp" and self._spoken(lemma))

    def _spoken(self, lemma: str) -> bool:
        return self.reporting.of(lemma, "speech", "readout", "accord") is not None

    def _told_in_quotation(self, verb: Token, source: Token) -> bool:
        """Within quotations words count that are told, not those being performed: "We condemn …"."""
        past = any("Past" in t.morph.get("Tense") for t in (verb, *tree.children(verb, "aux")))
        if source.lower_ in _FIRST:
            return past
        return past or source.pos_ in {"PROPN", "NOUN"}


def _asked(verb: Token, source: Token) -> bool:
    """Whether a question asks somebody to speak: "Can you confirm that …?" """
    if source.lower_ != "you":
        return False
    return any(c.dep_ == "aux" and c.i < source.i for c in verb.children)


def _undergone(verb: Token) -> bool:
    """Whether a bare participle tells what its subject was told or asked: "Asked about the deal, he said"."""
    if verb.tag_ != "VBN" and "Part" not in verb.morph.get("VerbForm"):
        return False
    if verb.lower_.endswith("ing") or verb.dep_ not in {"advcl", "acl"}:
        return False
    return not tree.children(verb, "aux", "aux:pass", "nsubj", "obl:agent")


def _in_passing(report: Report) -> bool:
    """Whether a participle gives grounds or aims to words told already: "citing …", "those pushing for …"."""
    verb, entry = report.verb, report.entry
    if verb.lower_ == "citing":
        return verb.dep_ not in {"root", "conj"}
    aims = entry is not None and entry.kind == "readout" and not entry.frames
    return aims and verb.dep_ == "acl" and verb.lower_.endswith("ing")


def _names_nothing(report: Report) -> bool:
    """Whether all that is reported is a pronoun: "defended itself", "recommended him"."""
    words = [token for start, end in report.content for token in report.verb.doc[start:end]]
    if not all(token.pos_ in {"PRON", "PUNCT"} for token in words):
        return False
    if any(token.lower_.endswith(("self", "selves")) for token in words):
        return True
    return not any(c.i > words[-1].i and c.dep_.split(":")[0] in _SAYING_MORE for c in report.verb.children)


def _gives_name(report: Report) -> bool:
    """Whether a clause beside a name says what else it is called: "the islands, called Tern Islands by …"."""
    verb = report.verb
    if verb.lemma_.lower() not in _NAMING or verb.dep_ not in {"acl", "acl:relcl"}:
        return False
    return any(c.pos_ == "PROPN" for c in tree.children(verb, "xcomp", "obj", "obl:unmarked"))


def _caused(verb: Token) -> bool:
    """Whether somebody is made or heard to speak, or wished to: "having the ministry admit it"."""
    above = verb.head.lemma_.lower() in _CAUSING and verb.dep_ in {"ccomp", "xcomp"}
    return above and "Inf" in verb.morph.get("VerbForm") and not tree.is_infinitive(verb)


def _not_done(verb: Token) -> bool:
    """Whether speaking is what was not done, or what a word means: "one of welcoming", "without saying"."""
    leads = {child.lower_ for child in verb.children if child.dep_ in {"mark", "case"} and child.i < verb.i}
    return verb.lower_.endswith("ing") and bool(leads & _WITHOUT)


def _deps(verb: Token) -> set[str]:
    return {child.dep_ for child in verb.children}


def _done_with_words(report: Report) -> bool:
    """Whether a verb of saying tells of an act: "called on the mayor" (a visit), "asked for aid"."""
    verb = report.verb
    lead = _CALLING.get(verb.lemma_.lower(), frozenset())
    words = [token for start, end in report.content for token in verb.doc[start:end]]
    return words[0].lower_ in lead and not any(word.lower_ == "to" and word.dep_ == "mark" for word in words)
