"""Texts of tokenised newswire: one token and its tags a line, blank lines between sentences.

The source keeps no spaces, no paragraphs and often a web address up front. The text that annotations count in
is put together again by fixed rules, so that everyone who has the source gets the same code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_OPENING = frozenset("“‘([$£€#")
_CLOSING = frozenset("”)],.;:?!%’…") | {"..."}
_DOUBLE = frozenset({'"', "``", "''"})
_JOINING = frozenset("-/‑")
_DASHES = frozenset({"--", "–", "—"})
_CLITIC = re.compile(r"(?:s|t|re|ve|ll|d|m|S)")
_WHOLE_CLITIC = re.compile(r"['’](?:s|t|re|ve|ll|d|m|S)|n['’]t")

_PARAMETER = r"(?:pgtype|np|mp|module) = \S+"
_REPAIRS: tuple[tuple[re.Pattern[str], str], ...] = (
    # An address and what is left of its query, which the tokeniser took apart.
    (re.compile(r"^https?://\S+(?: & \S+ = \S+)*(?:\s+|$)"), ""),
    (re.compile(rf"^(?:& )?{_PARAMETER}(?: & {_PARAMETER})*\s*"), ""),
    (re.compile(r"\bU\. (S|N|K)\."), r"U.\1."),
    (re.compile(r"\b(G|COP|SR|Dh|Rs|R) (?=\d)"), r"\1"),
    (re.compile(r"(?<=\d) (?=(?:st|nd|rd|th)\b)"), ""),
    (re.compile(r"(?<=\d0) s\b"), "s"),
    (re.compile("â €”"), "—"),  # a dash that was UTF-8, read as Windows-1252, then tokenised
)
_ADDRESS_LINE = re.compile(r"^http\S+(?: \S+ \d+ \S+)?\s")
_SPACES = re.compile(r"\s+")

_SHORT = 220  # code points; a single sentence longer than this is a paragraph by itself
_LONG = 5  # sentences; a paragraph ends here even inside a quotation that never closes


def newswire_text(source: str) -> str:
    """The text of a token-a-line source, paragraphs parted by a blank line.

    The source has no paragraphs: two sentences make one, or one long sentence, and none ends inside quotation
    marks.

    >>> newswire_text("Peru\\tB-Location\\n's\\tO\\nenvoy\\tO\\nleft\\tO\\n.\\tO\\n")
    "Peru's envoy left."
    """
    quotes = _Joiner()
    sentences = (_repaired(quotes.join(tokens)) for tokens in _sentences(source))
    return "\n\n".join(_paragraphs([s for s in sentences if s and not s.startswith("http")]))


def _sentences(source: str) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for line in source.splitlines():
        if line.strip():
            found[-1].append(line.split("\t")[0])
        elif found[-1]:
            found.append([])
    full = [tokens for tokens in found if tokens]
    address = bool(full) and len(full[0]) == 1 and full[0][0].startswith("http")
    return full[1:] if address else full


def _repaired(sentence: str) -> str:
    text = _SPACES.sub(" ", sentence)
    for pattern, replacement in _REPAIRS:
        text = pattern.sub(replacement, text)
    return _ADDRESS_LINE.sub("", text.strip())


def _paragraphs(sentences: Iterable[str]) -> list[str]:
    found: list[str] = []
    current: list[str] = []
    for sentence in sentences:
        current.append(sentence)
        text = " ".join(current)
        closed = text.count("“") == text.count("”") and text.count('"') % 2 == 0
        if (closed and (len(current) > 1 or len(text) > _SHORT)) or len(current) >= _LONG:
            found.append(text)
            current = []
    return [*found, " ".join(current)] if current else found


@dataclass(slots=True)
class _Joiner:
    """Puts tokens together; remembers across sentences whether a straight double quote is open."""

    quoting: bool = False
    _out: list[str] = field(default_factory=list)
    _glued: bool = True  # the next token follows without a space

    def join(self, tokens: list[str]) -> str:
        self._out, self._glued = [], True
        for token, following in zip(tokens, [*tokens[1:], ""], strict=True):
            self._add(token, following)
        return "".join(self._out).strip()

    def _add(self, token: str, following: str) -> None:
        if token in _DOUBLE:
            self._put('"', before=not self.quoting, glue=not self.quoting)
            self.quoting = not self.quoting
        elif token in _OPENING:
            self._put(token, glue=True)
        elif token in _CLOSING:
            self._put(token, before=False, glue=token == "’" and bool(_CLITIC.fullmatch(following)))
        elif token == "'":
            self._apostrophe(following)
        elif _WHOLE_CLITIC.fullmatch(token):
            self._put(token, before=False)
        elif token in _JOINING:
            self._put(token, before=False, glue=True)
        else:
            self._put(token, spaced=token in _DASHES)

    def _put(self, token: str, *, before: bool = True, glue: bool = False, spaced: bool = False) -> None:
        if before and (spaced or not self._glued):
            self._out.append(" ")
        self._out.append(token)
        self._glued = glue

    def _apostrophe(self, following: str) -> None:
        written = "".join(self._out)
        after_word = written[-1:].isalnum()
        clitic = _CLITIC.fullmatch(following) is not None and following != "S"
        self._put("'", before=not after_word, glue=clitic or not after_word)
