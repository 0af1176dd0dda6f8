"""Who is reported to say what, on PolNeAR: ``dragoman evaluate attribution DIR``.

DIR holds ``text/NAME.txt`` and brat stand-off in ``attributions/NAME_ANNOTATOR.ann``. Where several
annotators marked one article, it is compared with each of them.

A span is one continuous stretch of words: a source, a cue, or a part of a content (PolNeAR's annotation is a
sequence of tags, each word having one). Stretches of the gold count as the words that they touch, since some
begin within a word; parts that only white space divides are one. ``content_overlap_f1`` gives a stretch of
content credit for the share of its words that its counterpart has (Johansson and Moschitti 2013), one to one.
``linked_overlap_f1`` does so only where the speaker is right: the sources that the two are linked to have a
word in common, or neither has a source. A stretch in two attributions counts in both.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from spacy.tokens import Doc

from dragoman.annotate.layers import Attribution
from dragoman.errors import InputError
from dragoman.evaluate.annotators import TextAnnotator, read_raw
from dragoman.evaluate.coreference import assign
from dragoman.evaluate.counts import Hits, harmonic_mean
from dragoman.evaluate.lines import numbered_lines, wrong_line
from dragoman.evaluate.matching import overlap
from dragoman.record.models import Span

ROLES = ("source", "cue", "content")
_ANNOTATOR = re.compile(r"_[0-9a-z]+$")
_RANGE = re.compile(r"(\d+) (\d+)")


Parts = tuple[Span, ...]
"""The parts of one source, cue or content: half-open code points, in order."""


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """One annotator's sources, cues and contents of an article, by role."""

    name: str
    marks: dict[str, tuple[Parts, ...]]
    links: tuple[tuple[Parts, Parts], ...] = ()
    """The content and the source of each attribution; ``()`` where it has no source."""


@dataclass(slots=True)
class Overlap:
    """Stretches of gold and of a reader, and the shares of them that lie in their counterparts."""

    shared_of_gold: float = 0.0
    shared_of_found: float = 0.0
    gold: int = 0
    predicted: int = 0

    def add(self, gold: Sequence[Linked], found: Sequence[Linked]) -> None:
        """Add an article: stretches whose sources agree are paired one to one, with the most words shared."""
        self.gold += len(gold)
        self.predicted += len(found)
        for one, other in _pairs(gold, found):
            shared = overlap(one.words, other.words)
            self.shared_of_gold += shared / (one.words[1] - one.words[0])
            self.shared_of_found += shared / (other.words[1] - other.words[0])

    @property
    def f1(self) -> float:
        """The harmonic mean of the two shares."""
        return harmonic_mean(
            self.shared_of_found / self.predicted if self.predicted else 0.0,
            self.shared_of_gold / self.gold if self.gold else 0.0,
        )


@dataclass(frozen=True, slots=True, order=True)
class Linked:
    """A stretch of content, in words, and the stretches of the source that says it."""

    words: Span
    source: tuple[Span, ...] = ()

    def agrees(self, other: Linked) -> bool:
        """Whether two have one speaker: a word of the sources in common, or no source in either."""
        if not self.source or not other.source:
            return self.source == other.source
        return any(overlap(one, two) for one in self.source for two in other.source)


@dataclass(slots=True)
class _Scores:
    exact: dict[str, Hits] = field(default_factory=lambda: {role: Hits() for role in ROLES})
    overlap: Overlap = field(default_factory=Overlap)
    linked: Overlap = field(default_factory=Overlap)


def evaluate_attribution(folder: Path, *, annotate: TextAnnotator = read_raw) -> dict[str, object]:
    """Return ``precision``, ``recall``, ``f1`` of ``source``, ``cue``, ``content``; ``content_overlap_f1``,
    ``linked_overlap_f1``.

    Raises ``InputError`` when the folder has another layout or a line another form.
    """
    scores = _Scores()
    for text_path, annotation_paths in articles(folder):
        text = _read_text(text_path)
        doc = annotate(text)
        words = _Words(doc)
        found, spoken = predicted_spans(doc, words), predicted_links(doc, words)
        for path in annotation_paths:
            article = read_annotations(path, len(text))
            gold = {role: words.stretches(article.marks[role]) for role in ROLES}
            _add(scores, gold, found)
            scores.linked.add(words.linked(article.links), spoken)
    exact = {role: hits.scores() for role, hits in scores.exact.items()}
    return {
        **exact,
        "content_overlap_f1": round(scores.overlap.f1, 4),
        "linked_overlap_f1": round(scores.linked.f1, 4),
    }


def articles(folder: Path) -> list[tuple[Path, list[Path]]]:
    """Return the texts of a folder that somebody annotated, each with the annotators' files."""
    texts, annotations = folder / "text", folder / "attributions"
    if not texts.is_dir() or not annotations.is_dir():
        raise InputError(str(folder), "no folders text and attributions in it")
    files: dict[str, list[Path]] = {}
    for path in sorted(annotations.glob("*.ann")):
        name = path.stem if (texts / f"{path.stem}.txt").exists() else _ANNOTATOR.sub("", path.stem)
        files.setdefault(name, []).append(path)
    found = [(path, files[path.stem]) for path in sorted(texts.glob("*.txt")) if path.stem in files]
    if not found:
        raise InputError(str(folder), "no annotated article (text/NAME.txt with attributions/NAME_WHO.ann)")
    return found


def _read_text(path: Path) -> str:
    try:
        # Offsets count the characters of the file: line ends stay as they are.
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(str(path), "not UTF-8", f"byte {error.start}") from error


def read_annotations(path: Path, length: int) -> AnnotatedArticle:
    """Read one annotator's stand-off marks of a text of so many characters.

    Marks that belong to no attribution are left out. ``InputError`` names the line that is wrong.
    """
    marks: dict[str, tuple[str, Parts]] = {}
    used: dict[str, int] = {}
    events: list[list[str]] = []
    for number, line in numbered_lines(path):
        key, _, rest = line.partition("\t")
        if line.startswith("T"):
            marks[key] = _mark(path, number, rest.partition("\t")[0], length)
        elif line.startswith("E"):
            events.append([part.partition(":")[2] for part in rest.split()])
            used.update(dict.fromkeys(events[-1], number))
    for key, number in used.items():
        if key not in marks:
            raise wrong_line(path, number, f"nothing is named {key!r}")
    kept = [mark for key, mark in marks.items() if key in used]
    return AnnotatedArticle(
        path.stem,
        {role: tuple(parts for kind, parts in kept if kind == role) for role in ROLES},
        tuple(_link([marks[key] for key in event]) for event in events),
    )


def _link(marks: Sequence[tuple[str, Parts]]) -> tuple[Parts, Parts]:
    """The parts of the content and of the source of one attribution."""
    content = sorted(part for kind, parts in marks if kind == "content" for part in parts)
    source = sorted(part for kind, parts in marks if kind == "source" for part in parts)
    return tuple(content), tuple(source)


def _mark(path: Path, number: int, cell: str, length: int) -> tuple[str, Parts]:
    kind, _, ranges = cell.partition(" ")
    matches = [_RANGE.fullmatch(part.strip()) for part in ranges.split(";")]
    parts = sorted((int(match[1]), int(match[2])) for match in matches if match)
    if len(parts) < len(matches) or any(not start < end <= length for start, end in parts):
        raise wrong_line(path, number, f"no stretch of the text: {cell!r}")
    return kind.lower(), tuple(parts)


class _Words:
    """The words of a ``Doc``, counted without its white space."""

    def __init__(self, doc: Doc) -> None:
        words = [token for token in doc if not token.is_space]
        self.starts = [token.idx for token in words]
        self.ends = [token.idx + len(token) for token in words]

    def stretches(self, marks: Iterable[Parts]) -> set[Span]:
        """Return the ranges of words that the parts of marks touch; neighbours in a mark are one."""
        found: set[Span] = set()
        for parts in marks:
            ranges: list[Span] = []
            for start, end in parts:
                first, after = bisect_right(self.ends, start), bisect_left(self.starts, end)
                if first >= after:
                    continue
                if ranges and first <= ranges[-1][1]:
                    first = ranges.pop()[0]
                ranges.append((first, after))
            found.update(ranges)
        return found

    def linked(self, links: Iterable[tuple[Parts, Parts]]) -> list[Linked]:
        """Return the stretches of contents, each with its source; none twice."""
        return sorted(
            {
                Linked(stretch, tuple(sorted(self.stretches([source]))))
                for content, source in links
                for stretch in self.stretches([content])
            }
        )


def predicted_spans(doc: Doc, words: _Words) -> dict[str, set[Span]]:
    """Return the stretches of a ``Doc``'s attributions, in words, by role."""
    attributions: list[Attribution] = doc._.attributions or []

    return {
        "source": words.stretches(_parts(doc, one.source) for one in attributions),
        "cue": words.stretches(_parts(doc, one.cue) for one in attributions),
        "content": words.stretches(_parts(doc, *one.content) for one in attributions),
    }


def predicted_links(doc: Doc, words: _Words) -> list[Linked]:
    """Return the stretches of content of a ``Doc``'s attributions, in words, each with its source."""
    attributions: list[Attribution] = doc._.attributions or []
    return words.linked((_parts(doc, *one.content), _parts(doc, one.source)) for one in attributions)


def _parts(doc: Doc, *tokens: tuple[int, int] | None) -> Parts:
    return tuple((doc[span[0]].idx, _end(doc, span)) for span in tokens if span and span[0] < span[1])


def _end(doc: Doc, span: tuple[int, int]) -> int:
    last = doc[span[1] - 1]
    return last.idx + len(last)


def _add(scores: _Scores, gold: dict[str, set[Span]], found: dict[str, set[Span]]) -> None:
    for role in ROLES:
        scores.exact[role].add(
            hits=len(gold[role] & found[role]), gold=len(gold[role]), predicted=len(found[role])
        )
    scores.overlap.add(
        [Linked(words) for words in sorted(gold["content"])],
        [Linked(words) for words in sorted(found["content"])],
    )


def _pairs(gold: Sequence[Linked], found: Sequence[Linked]) -> list[tuple[Linked, Linked]]:
    """Return the pairs of the assignment with the most words in common, of those with one speaker."""
    if not gold or not found:
        return []
    gain = [
        [float(overlap(one.words, other.words)) if one.agrees(other) else 0.0 for other in found]
        for one in gold
    ]
    return [(gold[i], found[j]) for i, j in assign(gain) if gain[i][j]]
