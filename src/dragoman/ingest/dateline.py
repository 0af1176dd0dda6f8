"""Datelines: where, when and by which agency a story was filed, at the head of its first paragraph.

A scanner walks ``[time |] PLACE[, region][ (agency)][, date] separator`` in the orders agencies use and
counts evidence, so that "LONDON — Ministers…" is one and "BREAKING — Ministers…" or "NATO: a history" is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dragoman.ingest import agencies
from dragoman.ingest.dates import DayMatch, match_day
from dragoman.ingest.gazetteer import known
from dragoman.ingest.tables import toml

_LONGEST = 130  # characters; the longest forms name two cities, a country, a date and an agency
_ENOUGH = 2  # points of evidence, see `_Scan.evidence`
_MAX_WORDS = 6
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_TIME = re.compile(
    r"\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|[A-Z]{2,4}T)?\b\.?(?=\s*[|,/–—-]|\s+\w)",
    re.IGNORECASE,
)
_GAP = re.compile(r"\s*[|,;.]?\s*")
_BRACKET = re.compile(r"\(([^()]{1,40})\)|/([^/]{2,30})/(?!\w)|\[([^\[\]]{1,40})\]")
_SEPARATOR = re.compile(r"\s*(?P<mark>—|–|―|--+|\.?\s?[-_](?=\s)|:|\.?-(?=[A-Z“\"])|\|)\s*|(?<=[.)])\s+|\s+")
_OPENING = re.compile(
    r"[\"“”‘'’«(\[]*(?:[^\W_a-z]|\d|\w+-[A-Z])"
)  # how prose begins: capital, quotation mark, figure


@dataclass(frozen=True, slots=True)
class FoundDateline:
    """A dateline at ``[start, end)`` of a block; prose goes on at ``prose`` (None: the line stands alone)."""

    start: int
    end: int
    prose: int | None
    place: tuple[int, int] | None
    day: DayMatch | None
    agency: str | None


@dataclass(slots=True)
class _Scan:
    text: str
    at: int = 0
    place: tuple[int, int] | None = None
    day: DayMatch | None = None
    agency: str | None = None
    region: bool = False
    time: bool = False
    credits: int = 0
    bracketed: bool = False
    pieces: list[str] = field(default_factory=list)

    def evidence(self, mark: str) -> int:
        """Two points for what only datelines have (city, date, agency, region), one for lesser signs."""
        points = 2 * bool(self.day) + 2 * bool(self.agency or self.bracketed) + 2 * self.region + self.time
        points += mark in {"—", "–", "―"} or mark.startswith("--")
        if self.place is None:
            return points
        name = self.text[slice(*self.place)]
        # A country alone opens headlines and labels ("Iran: UN experts…"), so only a city counts.
        kind = known(_first(name))
        return points + 2 * (kind == "city") + (self.capitals() and kind != "region")

    def capitals(self) -> bool:
        """Whether the place is set in capitals."""
        name = self.text[slice(*self.place)] if self.place else ""
        return sum(map(str.isupper, name)) > 2 and name.upper() == name


def _first(name: str) -> str:
    return re.split(r"\s*[/&]\s*|\s+and\s+", name)[0]


def find(text: str) -> FoundDateline | None:
    """The dateline that opens ``text``, if one does.

    >>> text = "CAIRO - 5 May 2019: The minister met his guest."
    >>> line = find(text)
    >>> text[line.start:line.end], text[slice(*line.place)], text[line.prose:][:12]
    ('CAIRO - 5 May 2019:', 'CAIRO', 'The minister')
    """
    scan = _Scan(text)
    _time(scan)
    if (line := _date_line(text)) or (scan.at == 0 and (match_day(text) or agencies.match(text, 0))):
        return line or _without_place(scan)
    scan.at = _place(scan)
    if scan.place is None:
        return None
    while scan.at <= _LONGEST and _piece(scan):
        pass
    return _close(scan)


def _without_place(scan: _Scan) -> FoundDateline | None:
    """Day and agency alone ("May 3 (Reuters) - Shares…", "Xinhua, 15 October - As…")."""
    while scan.at <= _LONGEST and _piece(scan):
        pass
    return _close(scan) if scan.day and scan.agency else None


def _date_line(text: str) -> FoundDateline | None:
    """A line that is a full date and nothing else ("Monday, May 6, 2019")."""
    day = match_day(text, 1 if text.startswith("(") else 0)
    if day is None or day.year is None or text[day.end :].strip(" .:|)"):
        return None
    return FoundDateline(0, len(text), None, None, day, None)


def _time(scan: _Scan) -> None:
    if found := _TIME.match(scan.text):
        gap = _GAP.match(scan.text, found.end())
        scan.at = gap.end() if gap else found.end()
        scan.time = True


def _place(scan: _Scan) -> int:
    """Read capitalised words as the place; stop before a date, an agency or anything in lower case."""
    text, start = scan.text, scan.at
    end, count, at = start, 0, start
    linking = set(toml("dateline.toml")["linking"])
    while count < _MAX_WORDS and (word := _WORD.match(text, at)):
        name = word[0]
        if (count and match_day(text, at)) or (name.islower() and (not count or name not in linking)):
            break
        if not name[0].isupper() and name not in linking:
            break
        count += 1
        at = word.end()
        if name not in linking:
            end = at - (name.endswith(".") and not _abbreviated(name)) - (name.endswith("-"))
            if end != at:
                break
        joint = re.compile(r" (?=[^\W\d_])|\s?[/&]\s?(?=[^\W\d_])").match(text, at)
        if not joint:
            break
        at = joint.end()
    if end > start and text[start:end].lower() not in toml("dateline.toml")["labels"]:
        scan.place = (start, end)
    return end


def _abbreviated(word: str) -> bool:
    return "." in word[:-1] or word.lower() in toml("dateline.toml")["abbreviations"]


def _piece(scan: _Scan) -> bool:
    """Take one more part of a dateline; False where none follows."""
    gap = _GAP.match(scan.text, scan.at)
    at = gap.end() if gap else scan.at
    dashed = re.compile(r"\s*[-–—]\s*").match(scan.text, scan.at)
    for start in (at, dashed.end() if dashed and scan.at else at):
        if scan.day is None and (day := match_day(scan.text, start)):
            scan.day, scan.at = day, day.end
            return True
    if at > scan.at and not scan.time and (found := _TIME.match(scan.text, at)):
        scan.time, scan.at = True, found.end()
        return True
    if bracket := _BRACKET.match(scan.text, at):
        return _bracket(scan, bracket)
    starts = (at, dashed.end()) if dashed else (at,)
    for start in starts:
        if (
            scan.agency is None
            and (start > scan.at or not start)
            and (named := agencies.match(scan.text, start))
        ):
            after = scan.text[named[0] : named[0] + 2].strip()[:1]
            if after.isalnum() or not after:
                continue
            scan.at, scan.agency = named
            return True
    return _region(scan, at)


def _bracket(scan: _Scan, bracket: re.Match[str]) -> bool:
    inside = (bracket[1] or bracket[2] or bracket[3]).strip()
    pieces = re.split(r"\s*[/,]\s*", inside)
    agency = next((name for piece in pieces if (name := agencies.canonical(piece))), None)
    if agency:
        scan.agency = agency
    elif known(inside):
        scan.region = True
    elif day := match_day(inside):
        shift = bracket.start() + bracket[0].index(inside)
        scan.day = DayMatch(day.start + shift, day.end + shift, day.year, day.month, day.day)
    elif inside[0].isupper() and len(inside.split()) <= 4:
        scan.bracketed = True  # an agency that the table does not know
    else:
        return False
    scan.at = bracket.end()
    return True


def _region(scan: _Scan, at: int) -> bool:
    """ ", Ukraine", ", N.Y.": capitalised words after a comma, ended by what may follow a region."""
    if scan.region or not re.compile(r"\s*,\s*").match(scan.text, scan.at):
        return False
    end, pos = at, at
    for _ in range(4):
        word = _WORD.match(scan.text, pos)
        if (
            not word
            or not (word[0][0].isupper() or word[0] in toml("dateline.toml")["linking"])
            or match_day(scan.text, pos)
        ):
            break
        end = word.end()
        pos = end + 1 if scan.text[end : end + 1] == " " else end
    name = scan.text[at:end]
    if not name or not re.compile(r"\s*(?:[,(/:|–—―]|--|-\s|\.\s?[-–—]|$)|\s+\d|\s+[A-Z]").match(
        scan.text, end
    ):
        return False
    if not known(name) and scan.text[end : end + 1] not in {",", " ", ":", ""}:
        return False
    if known(name):
        scan.region = True
    scan.at = end
    return True


def _close(scan: _Scan) -> FoundDateline | None:
    text = scan.text
    rest = text[scan.at :].strip(" .,:|–—-")
    if not rest:
        strong = scan.place is not None and bool(scan.day or scan.agency or scan.region)
        return _made(scan, len(text), None) if strong and scan.evidence("") > _ENOUGH else None
    found = _SEPARATOR.match(text, scan.at + (text[scan.at : scan.at + 1] == "."))
    if not found or found.end() > _LONGEST or not _OPENING.match(text, found.end()):
        return None
    mark = found["mark"] or ""
    # Without a mark ("Havana, Mar 12 (Prensa Latina) President…") date and agency must both be there,
    # or a date with its full stop, or a time in front; or capitals and an agency in brackets.
    full_stop = text[scan.at : scan.at + 1] == "." or text[scan.at - 1 : scan.at] == "."
    signed = scan.capitals() and scan.agency and text[scan.at - 1] == ")"
    if (
        not mark
        and not signed
        and not (scan.day and (scan.agency or scan.bracketed or full_stop or scan.time))
    ):
        return None
    if scan.evidence(mark) < _ENOUGH:
        return None
    return _made(scan, found.start() + len(found[0].rstrip()), found.end())


def _made(scan: _Scan, end: int, prose: int | None) -> FoundDateline:
    return FoundDateline(0, end, prose, scan.place, scan.day, scan.agency)
