"""Words to search for, and where in a story they stand.

``peace talks`` asks for both words, ``"peace talks"`` for the phrase, ``talks OR summit`` for either,
``-summit`` for its absence, ``sanction*`` for a beginning. Words are found by their
stem, without accents or case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Select, literal_column, select, table, text

from dragoman.questions.errors import QuestionError

Span = tuple[int, int]

OPEN: Final = "\x02"
CLOSE: Final = "\x03"
"""Marks that databases put around what they found; no normalised text holds them."""

_AROUND: Final = 60
"""Code points of context on either side of what a snippet shows."""

_TERM: Final = re.compile(r'(?P<out>-)?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase; ``prefix``: its last word may go on."""

    words: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """Groups of alternatives that must all be met, and terms that must not be."""

    groups: tuple[tuple[Term, ...], ...]
    without: tuple[Term, ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms that may be found."""
        return tuple(term for group in self.groups for term in group)

    def fts5(self) -> str:
        """Return the search in SQLite's language.

        >>> parse('peace "border talks" OR summit* -war').fts5()
        '(("peace") AND ("border talks" OR "summit" *)) NOT ("war")'
        """
        parts = " AND ".join(f"({' OR '.join(map(_fts5, group))})" for group in self.groups)
        without = "".join(f" NOT ({_fts5(term)})" for term in self.without)
        return f"({parts}){without}" if without and len(self.groups) > 1 else parts + without

    def any_fts5(self) -> str:
        """Return a search in SQLite's language for any of the terms: what is to be marked."""
        return " OR ".join(map(_fts5, self.terms))

    def tsquery(self) -> str:
        """Return the search as an expression of PostgreSQL's; terms hold letters and digits alone.

        >>> parse("peace summit*").tsquery()
        "(phraseto_tsquery('english', 'peace') && to_tsquery('english', 'summit:*'))"
        """
        parts = [_any_tsquery(group) for group in self.groups]
        return f"({' && '.join([*parts, *(f'!!{_tsquery(term)}' for term in self.without)])})"

    def any_tsquery(self) -> str:
        """Return such an expression for any of the terms: what is to be marked."""
        return f"({' || '.join(map(_tsquery, self.terms))})"


def parse(query: str) -> Search:
    """Read what a person searches for. ``QuestionError`` where nothing is asked for.

    >>> parse("talks OR summit").groups
    ((Term(words='talks', prefix=False), Term(words='summit', prefix=False)),)
    """
    groups: list[list[Term]] = []
    without: list[Term] = []
    either = False
    if query.count('"') % 2:
        raise QuestionError(f"--text: a quotation mark is missing in {query!r}")
    for match in _TERM.finditer(query):
        if match["word"] == "OR" and not match["out"]:
            either = bool(groups)
            continue
        term = _term(match["phrase"] if match["phrase"] is not None else match["word"])
        if term is None:
            continue
        if match["out"]:
            without.append(term)
        elif either:
            groups[-1].append(term)
        else:
            groups.append([term])
        either = False
    if not groups:
        raise QuestionError(f"--text: {query!r} asks for no word")
    return Search(tuple(map(tuple, groups)), tuple(without))


def _term(words: str) -> Term | None:
    plain = " ".join(re.findall(r"[^\W_]+", words))
    return Term(plain, words.endswith("*")) if plain else None


def _fts5(term: Term) -> str:
    return f'"{term.words}"{" *" if term.prefix else ""}'


def _any_tsquery(group: Sequence[Term]) -> str:
    return _tsquery(group[0]) if len(group) == 1 else f"({' || '.join(map(_tsquery, group))})"


def _tsquery(term: Term) -> str:
    if not term.prefix:
        return f"phraseto_tsquery('english', '{term.words}')"
    return f"to_tsquery('english', '{' <-> '.join(term.words.split())}:*')"


def words_in(index: str, search: Search) -> Select[Any]:
    """Return the query for the row numbers of one of SQLite's indexes that meet a search."""
    met = literal_column(index).bool_op("MATCH")(search.fts5())
    return select(literal_column("rowid").label("rowid")).select_from(table(index)).where(met)


@dataclass(frozen=True, slots=True)
class Found:
    """Where a search met a story's text: spans in code points."""

    spans: tuple[Span, ...]

    def within(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the spans inside a part of the text."""
        return tuple(span for span in self.spans if start <= span[0] and span[1] <= end)


def locate(connection: Connection, search: Search, versions: Iterable[int]) -> dict[int, Found]:
    """Return where the terms of a search stand in the texts of versions, by version key."""
    keys = ", ".join(map(str, sorted(set(versions))))
    if not keys:
        return {}
    if connection.dialect.name == "sqlite":
        # Sought story by story, every story finds all words of a beginning anew (148 ms for fifty of a
        # million events' stories, against 11 ms); whole words are sought faster than passed over.
        over = "+" if any(term.prefix for term in search.terms) else ""
        rows = connection.execute(
            text(
                "SELECT w.rowid, v.text, highlight(story_words, 1, :open, :close) FROM story_words AS w"
                " CROSS JOIN versions AS v ON v.key = w.rowid"
                f" WHERE story_words MATCH :query AND {over}w.rowid IN ({keys})"
            ),
            {"open": OPEN, "close": CLOSE, "query": search.any_fts5()},
        )
    else:
        rows = connection.execute(
            text(
                "SELECT v.key, v.text, ts_headline('english', v.text,"
                f" {search.any_tsquery()}, :options) FROM versions AS v WHERE v.key IN ({keys})"
            ),
            {"options": f"HighlightAll=true, StartSel={OPEN}, StopSel={CLOSE}"},
        )
    return {key: Found(tuple(marked_spans(whole, marked))) for key, whole, marked in rows}


def marked_spans(text: str, marked: str) -> list[Span]:
    """Return the spans of a text that a database has marked in a copy of it.

    Copies may differ in blanks and markup (PostgreSQL drops tags); each marked piece is then sought from
    where the one before it ended.

    >>> marked_spans("The peace talks on peace", "The \\x02peace\\x03 talks on \\x02peace\\x03")
    [(4, 9), (19, 24)]
    """
    spans: list[Span] = []
    pieces = marked.split(OPEN)
    exact = len(marked) - 2 * (len(pieces) - 1) == len(text)
    at = len(pieces[0]) if exact else 0
    for piece in pieces[1:]:
        words, _, rest = piece.partition(CLOSE)
        start = at if exact else text.find(words, at)
        if start < 0:
            break
        end = start + len(words)
        spans.append((start, end))
        at = end + (len(rest) if exact else 0)
    return spans


def snippet(text: str, spans: Sequence[Span], *, around: int = _AROUND) -> str | None:
    """Return the words about the first spans found, these in square brackets; None without any.

    >>> snippet("Both sides agreed to peace talks in May.", [(21, 26)], around=12)
    '… agreed to [peace] talks in …'
    """
    if not spans:
        return None
    first, last = spans[0][0], spans[0][1]
    for _, span_end in spans:
        if span_end - first > around:
            break
        last = span_end
    begin, end = _word_start(text, first - around), _word_end(text, last + around)
    pieces, at = [], begin
    for start, stop in spans:
        if stop <= end:
            pieces += [text[at:start], "[", text[start:stop], "]"]
            at = stop
    pieces.append(text[at:end])
    words = " ".join("".join(pieces).split())
    return f"{'… ' if begin else ''}{words}{' …' if end < len(text) else ''}"


def _word_start(text: str, at: int) -> int:
    if at <= 0 or text[at - 1].isspace():
        return max(at, 0)
    blank = re.compile(r"\s").search(text, at)
    return blank.end() if blank else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text) or text[at].isspace():
        return min(at, len(text))
    return max(text.rfind(" ", 0, at), text.rfind("\n", 0, at), 0) or at
