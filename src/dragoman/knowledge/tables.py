"""Tables of facts: tab-separated files in which every row names its source.

A table is UTF-8 text. Lines that start with ``#`` and blank lines are skipped; the first other line is the
header. A cell may hold a list, separated by ``|``; an empty cell is absent. Days are ISO 8601 and may be
shortened to a month or a year.
"""

from __future__ import annotations

import calendar
import gc
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import ClassVar

from dragoman.errors import DragomanError

_APOSTROPHES = "'’‘`´ʻʼʿʾ′"
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS](?!\w)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?(?!\w)")
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
# Letters that NFKD leaves whole; the Latin alphabets of names in the news.
_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss",
                          "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ð": "d", "Ð": "D", "þ": "th",
                          "Þ": "Th", "ə": "e", "Ə": "E"})  # fmt: skip

_PLAIN = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) in "&+")}
_JOINED = _PLAIN | {ord(mark): None for mark in _APOSTROPHES}


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector off while tables are read: none of it is garbage, and looking took half the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class TableError(DragomanError, ValueError):
    """A table that breaks its rules. The message names the file and the line."""

    code: ClassVar[str] = "D104"
    exit_code: ClassVar[int] = 2


@dataclass(slots=True)  # not frozen: that would take half the time of making eight thousand
class Row:
    """One row of a table. Cells are stripped text; readers turn them into values or raise TableError."""

    path: str
    line: int
    cells: dict[str, str]

    def error(self, message: str) -> TableError:
        """Return an error that names this row's file and line."""
        return TableError(f"{self.path}:{self.line}: {message}")

    def text(self, column: str) -> str:
        """Return a cell that must not be empty."""
        value = self.cells[column]
        if not value:
            raise self.error(f"{column} is empty")
        return value

    def maybe(self, column: str) -> str | None:
        """Return a cell, or None when it is empty."""
        return self.cells[column] or None

    def list(self, column: str) -> tuple[str, ...]:
        """Return the items of a cell separated by ``|``; an empty cell has none."""
        cell = self.cells[column]
        return tuple(item for part in cell.split("|") if (item := part.strip())) if cell else ()

    def one_of(self, column: str, allowed: Collection[str]) -> str:
        """Return a cell that must be one of the allowed words."""
        value = self.text(column)
        if value not in allowed:
            raise self.error(f"{column} is {value!r}, not one of {', '.join(sorted(allowed))}")
        return value

    def many_of(self, column: str, allowed: Collection[str]) -> tuple[str, ...]:
        """Return the items of a cell, each of which must be one of the allowed words."""
        values = self.list(column)
        for value in values:
            if value not in allowed:
                raise self.error(f"{column} has {value!r}, not one of {', '.join(sorted(allowed))}")
        return values

    def number(self, column: str) -> float | None:
        """Return a number, or None when the cell is empty."""
        value = self.cells[column]
        if not value:
            return None
        try:
            return float(value)
        except ValueError:
            raise self.error(f"{column} is {value!r}, not a number") from None

    def first_day(self, column: str) -> date | None:
        """Return the day, or the first day of the month or year; None when the cell is empty."""
        days = self._days(column)
        return days[0] if days else None

    def last_day(self, column: str) -> date | None:
        """Return the day, or the last day of the month or year; None when the cell is empty."""
        days = self._days(column)
        return days[1] if days else None

    def _days(self, column: str) -> tuple[date, date] | None:
        value = self.cells[column]
        if not value:
            return None
        try:
            return day_range(value)
        except ValueError:
            raise self.error(f"{column} is {value!r}, not YYYY, YYYY-MM or YYYY-MM-DD") from None


def day_range(text: str) -> tuple[date, date]:
    """Return the first and last day of an ISO day, month or year. ValueError when it is none of these.

    >>> day_range("2020-02")
    (datetime.date(2020, 2, 1), datetime.date(2020, 2, 29))
    """
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year = int(match[1])
    first_month, last_month = (int(match[2]),) * 2 if match[2] else (1, 12)
    first = int(match[3]) if match[3] else 1
    last = int(match[3]) if match[3] else calendar.monthrange(year, last_month)[1]
    return date(year, first_month, first), date(year, last_month, last)


def read_table(path: Path, columns: Sequence[str]) -> Iterator[Row]:
    """Yield the rows of a table.

    The header must be exactly ``columns``, which must include ``source``; every row must have as many cells
    and name its source. TableError names the file and line of what is wrong; OSError when it cannot be read.
    """
    if "source" not in columns:
        raise ValueError("every table has a source column")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise TableError(f"{path}: not UTF-8 ({error.reason} at byte {error.start})") from error
    header: list[str] | None = None
    name, width = str(path), len(columns)
    for number, line in enumerate(lines, 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if " " in (line[0], line[-1]) or "\t " in line or " \t" in line:
            cells = [cell.strip() for cell in cells]
        if header is None:
            header = [cell.strip() for cell in cells]
            if header != list(columns):
                raise TableError(f"{path}:{number}: columns are {header}, expected {list(columns)}")
            continue
        if len(cells) != width:
            raise TableError(f"{path}:{number}: {len(cells)} cells, expected {width}")
        row = Row(name, number, dict(zip(columns, cells, strict=True)))
        if not row.cells["source"]:
            raise row.error("source is empty")
        yield row
    if header is None:
        raise TableError(f"{path}: no header")


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """Split a name or a token into its words, keeping case, without marks.

    Diacritics and apostrophes go, hyphens and other punctuation part words, a possessive is a word of its own
    (as the tokenizer has it), and the dots of initials go.

    >>> words("U.S."), words("Guinea-Bissau"), words("People's Republic"), words("Sana'a")
    (('US',), ('Guinea', 'Bissau'), ('People', 's', 'Republic'), ('Sanaa',))
    """
    if text.isascii():  # nine names in ten: half the time of opening the knowledge base
        if text.replace(" ", "").isalnum():
            return tuple(text.split())
        if "'" not in text and "." not in text and "`" not in text:
            return tuple(text.translate(_PLAIN).split())
    text = _POSSESSIVE.sub(" s", text)
    text = _INITIALS.sub(lambda match: match[0].replace(".", ""), text)
    if text.isascii():
        return tuple(text.translate(_JOINED).split())
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    kept: list[str] = []
    for character in text:
        if character.isalnum() or character in "&+":
            kept.append(character)
        elif character not in _APOSTROPHES and not unicodedata.combining(character):
            kept.append(" ")
    return tuple("".join(kept).split())


def fold(name: str) -> str:
    """Return the form under which a name is looked up: its words in lower case, one space between.

    >>> fold("Côte d’Ivoire"), fold("Recep Tayyip Erdoğan"), fold("J.D. Vance"), fold("al-Shabaab")
    ('cote divoire', 'recep tayyip erdogan', 'jd vance', 'al shabaab')
    """
    return " ".join(words(name)).lower()


def is_cased(alias: str) -> bool:
    """Tell whether an alias counts only in its own case, because in another it is a common word.

    So for short names written in capitals: "US" is not "us", "WHO" not "who", nor "IS" "is".

    >>> is_cased("U.S."), is_cased("UNICEF"), is_cased("Peru")
    (True, True, False)
    """
    letters = "".join(words(alias))
    return len(letters) <= 6 and letters.isupper()


def same_case(alias: str, text: str) -> bool:
    """Tell whether ``text``, which folds like ``alias``, is cased as the alias asks.

    A cased alias must be met letter for letter; one with a capital must begin with one; others may have any.

    >>> same_case("US", "U.S."), same_case("US", "us"), same_case("Chad", "chad"), same_case("navy", "Navy")
    (True, False, False, True)
    """
    ours, theirs = words(alias), words(text)
    if is_cased(alias):
        return ours == theirs
    for mine, other in zip(ours, theirs, strict=False):
        if mine[:1].isupper():  # "the Quad": its first capital, for the rest titles and headlines vary
            return not other[:1].islower()
    return True
