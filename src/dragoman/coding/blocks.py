"""Speech without quotation marks: what follows "The minister said:" in releases, over paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc

from dragoman.coding.quotes import QuoteIndex
from dragoman.coding.reports import Report
from dragoman.coding.speakers import Speakers

_COLON = re.compile(r"[^.!?\n]{0,80}?:\s*")
_FIRST_PERSON = re.compile(r"\b(?:I|we|We|our|Our|us|my|My)\b")
_MIN_WORDS = 8


def block_after(
    doc: Doc,
    text: str,
    report: Report,
    paragraphs: Sequence[tuple[int, int]],
    quotes: QuoteIndex,
    speakers: Speakers,
) -> tuple[int, int] | None:
    """Return the characters that a report with a colon introduces, None when it introduces none.

    ``text`` is the story's. The block ends before a paragraph that names the speaker, opens with quotation
    marks, or is furniture.
    """
    if report.entry is None or report.source is None or "c" not in report.entry.frames:
        return None
    last = doc[report.cue[1] - 1]
    found = _COLON.match(text, last.idx + len(last))
    if found is None:
        return None
    start = found.end()
    if start >= len(text) or quotes.at(start) is not None or quotes.at(last.idx) is not None:
        return None
    here = next((i for i, (a, b) in enumerate(paragraphs) if a <= start < b), None)
    if here is None or ("\n" not in text[last.idx : start] and _lists(text, start, paragraphs[here][1])):
        return None
    names = _names(speakers, report)
    end = start
    for number in range(here, len(paragraphs)):
        a, b = paragraphs[number]
        a = max(a, start)
        if number > here and _ends(doc, text[a:b].strip(), (a, b), names, quotes):
            break
        end = b
    stretch = text[start:end].rstrip()
    if len(stretch.split()) < _MIN_WORDS:
        return None
    return start, start + len(stretch)


def _lists(text: str, start: int, end: int) -> bool:
    """Whether what follows a colon within a paragraph goes on with the sentence: a list, not speech."""
    return not (text[start].isupper() and text[start:end].rstrip().endswith((".", "!", "?")))


def _names(speakers: Speakers, report: Report) -> set[str]:
    """The last words of the names that the story gives the speaker, and the words of the source itself."""
    assert report.source is not None
    found = {report.source.text}
    actor_id = speakers.known(report.source)
    if actor_id is not None:
        actor = speakers.resolution.actor(actor_id)
        found.add(actor.name.split()[-1])
        if actor.title:
            found.add(actor.title)
    return {name for name in found if name[:1].isupper()}


def _ends(doc: Doc, text: str, paragraph: tuple[int, int], names: set[str], quotes: QuoteIndex) -> bool:
    start, end = paragraph
    story = doc._.story
    if story is not None and any(item.start < end and start < item.end for item in story.furniture):
        return True
    if not text or text[-1] not in ".!?”\"'" or quotes.at(start) is not None:
        return True
    spoken = _FIRST_PERSON.search(text) is not None
    return not spoken and any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)
