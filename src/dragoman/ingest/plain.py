"""Plain text: blank lines part paragraphs; so do single line ends, unless the text is wrapped by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from dragoman.ingest.charset import decode
from dragoman.ingest.draft import Block, Draft
from dragoman.ingest.normalise import normalise, one_line

_MIN_WIDTH = 45  # columns; shorter lines are lists, verse or headlines
_MAX_WIDTH = 100  # columns; hand-wrapped copy is set at 60 to 80, mail clients go to 99
_SLACK = 12  # columns a hand-wrapped line may stay short of where it could have gone on
_SOFT_SHARE = 0.7  # of inner line ends must look wrapped before any is taken for soft
_BULLET = re.compile(r"(?:[•‣◦▪●*]|-|\d{1,2}[.)])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Plain:
    """The catch-all format."""

    name: str = "plain"
    extensions: tuple[str, ...] = (".txt", ".text", "")

    def sniff(self, head: bytes) -> bool:
        """Never sure: everything else is asked first."""
        return False

    def read(self, data: bytes, *, name: str) -> Draft:
        """Read plain text of any charset that can be told."""
        decoded = decode(data, name=name)
        return Draft(blocks(normalise(decoded.text)), meta={"format": self.name, "charset": decoded.encoding})


PLAIN = Plain()


def blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs of normalised text.

    >>> [block.text for block in blocks("They met.\\nThey agreed.\\n\\nThey left.")]
    ['They met.', 'They agreed.', 'They left.']
    """
    stanzas = [stanza.split("\n") for stanza in text.split("\n\n")]
    width = _wrap_width(stanzas)
    found: list[Block] = []
    for lines in stanzas:
        for paragraph in _paragraphs(lines, width):
            bullet = _BULLET.match(paragraph)
            item = bullet is not None and not paragraph[bullet.end() :].startswith(("-", "*"))
            found.append(
                Block(paragraph[bullet.end() :] if bullet and item else paragraph, "item" if item else "text")
            )
    return tuple(found)


def _wrap_width(stanzas: list[list[str]]) -> int | None:
    """The column at which lines were wrapped by hand, or None where each line is a paragraph."""
    inner = [
        (first, second)
        for lines in stanzas
        for first, second in pairwise(lines)
        if first.strip() and second.strip() and _indent(second) <= _indent(first)
    ]
    if not inner:
        return None
    width = max(len(line) for pair in inner for line in pair)
    if not _MIN_WIDTH <= width <= _MAX_WIDTH:
        return None
    soft = sum(_wrapped(first, second, width) for first, second in inner)
    return width if soft >= _SOFT_SHARE * len(inner) else None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _wrapped(first: str, second: str, width: int) -> bool:
    """Whether the first word of ``second`` had no room on ``first``, or goes on in mid-sentence."""
    word = second.split(maxsplit=1)[0]
    full = len(first) + 1 + len(word) > width - _SLACK
    return full or (word[0].islower() and not first.rstrip().endswith((".", "!", "?", ":")))


def _paragraphs(lines: list[str], width: int | None) -> list[str]:
    lines = [line for line in lines if line.strip()]
    if width is None or not lines:
        return [line for raw in lines if (line := one_line(raw))]
    # Where paragraphs are told by their indent, a line set further in than the one before begins one.
    found = [lines[0]]
    before = lines[0]
    for line in lines[1:]:
        indented = _indent(line) > _indent(before)
        if indented or _BULLET.match(line.lstrip()) or not _wrapped(before, line, width):
            found.append(line)
        elif re.search(r"[^\W\d_]-$", found[-1]):  # "al-" + "Jaafari": a broken word is joined as it stands
            found[-1] += line.lstrip()
        else:
            found[-1] += " " + line.lstrip()
        before = line
    return [text for paragraph in found if (text := one_line(paragraph))]
