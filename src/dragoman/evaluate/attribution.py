"""Who is reported to say what, on PolNeAR: ``dragoman evaluate attribution DIR``.

DIR holds ``text/NAME.txt`` and brat stand-off in ``attributions/NAME_ANNOTATOR.ann``. Where several annotators
marked one article, it is compared with each of them.

A span is one continuous stretch of words: a source, a cue, or a part of a content (PolNeAR's annotation is a
sequence of tags, each word having one). Stretches of the gold count as the words that they touch, since some
begin within a word; parts that only white space divides are one. ``content_overlap_f1`` gives a stretch of
content credit for the share of its words that its counterpart has (Johansson and Moschitti 2013), one to one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
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


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """A text and one annotator's stretches of it, half-open code points, by role."""

    name: str
    text: str
    spans: dict[str, frozenset[Span]]


@dataclass(slots=True)
class _Scores:
    exact: dict[str, Hits] = field(default_factory=lambda: {role: Hits() for role in ROLES})
    shared_of_gold: float = 0.0
    shared_of_found: float = 0.0


def evaluate_attribution(folder: Path, *, annotate: TextAnnotator = read_raw) -> dict[str, object]:
    """Return ``source``, ``cue``, ``content`` (each ``precision``, ``recall``, ``f1``), ``content_overlap_f1``.

    Raises ``InputError`` when the folder has another layout or a line another form.
    """
    scores = _Scores()
    for text_path, annotation_paths in articles(folder):
        text = _read_text(text_path)
        doc = annotate(text)
        words = _Words(doc)
        found = predicted_spans(doc, words)
        for path in annotation_paths:
            article = read_annotations(path, text)
            gold = {role: words.stretches(article.spans[role]) for role in ROLES}
            _add(scores, gold, found)
    content = scores.exact["content"]
    overlap_f1 = harmonic_mean(
        scores.shared_of_found / content.predicted if content.predicted else 0.0,
        scores.shared_of_gold / content.gold if content.gold else 0.0,
    )
    exact = {role: hits.scores() for role, hits in scores.exact.items()}
    return {**exact, "content_overlap_f1": round(overlap_f1, 4)}


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


def read_annotations(path: Path, text: str) -> AnnotatedArticle:
    """Read one annotator's stand-off marks of a text; what belongs to no attribution is left out."""
    marks: dict[str, tuple[str, list[Span]]] = {}
    used: set[str] = set()
    for number, line in numbered_lines(path):
        key, _, rest = line.partition("\t")
        if line.startswith("T"):
            marks[key] = _mark(path, number, rest, len(text))
        elif line.startswith("E"):
            used |= {part.partition(":")[2] for part in rest.split()}
            if missing := used - marks.keys():
                raise wrong_line(path, number, f"nothing is named {sorted(missing)[0]!r}")
    spans = {
        role: frozenset(
            span for key, (kind, ranges) in marks.items() if kind == role and key in used for span in ranges
        )
        for role in ROLES
    }
    return AnnotatedArticle(path.stem, text, spans)


def _mark(path: Path, number: int, rest: str, length: int) -> tuple[str, list[Span]]:
    kind, _, ranges = rest.partition("\t")[0].partition(" ")
    spans = []
    for part in ranges.split(";"):
        match = _RANGE.fullmatch(part.strip())
        if match is None or not int(match[1]) < int(match[2]) <= length:
            raise wrong_line(path, number, f"no stretch of the text: {rest.partition(chr(9))[0]!r}")
        spans.append((int(match[1]), int(match[2])))
    return kind.lower(), spans


class _Words:
    """The words of a ``Doc``, counted without its white space."""

    def __init__(self, doc: Doc) -> None:
        words = [token for token in doc if not token.is_space]
        self.starts = [token.idx for token in words]
        self.ends = [token.idx + len(token) for token in words]

    def stretches(self, spans: Iterable[Span]) -> set[Span]:
        """Return the ranges of words that characters touch, one range where they are neighbours."""
        touched: list[Span] = []
        for start, end in sorted(spans):
            first, after = bisect_right(self.ends, start), bisect_left(self.starts, end)
            if first < after:
                touched.append((first, after))
        return set(touched)


def predicted_spans(doc: Doc, words: _Words) -> dict[str, set[Span]]:
    """Return the stretches of a ``Doc``'s attributions, in words, by role."""
    attributions: list[Attribution] = doc._.attributions or []

    def of(tokens: Iterable[tuple[int, int] | None]) -> set[Span]:
        characters = [(doc[span[0]].idx, _end(doc, span)) for span in tokens if span and span[0] < span[1]]
        return words.stretches(characters)

    return {
        "source": of(one.source for one in attributions),
        "cue": of(one.cue for one in attributions),
        "content": of(span for one in attributions for span in one.content),
    }


def _end(doc: Doc, span: tuple[int, int]) -> int:
    last = doc[span[1] - 1]
    return last.idx + len(last)


def _add(scores: _Scores, gold: dict[str, set[Span]], found: dict[str, set[Span]]) -> None:
    for role in ROLES:
        scores.exact[role].add(
            hits=len(gold[role] & found[role]), gold=len(gold[role]), predicted=len(found[role])
        )
    for one, other in _pairs(sorted(gold["content"]), sorted(found["content"])):
        shared = overlap(one, other)
        scores.shared_of_gold += shared / (one[1] - one[0])
        scores.shared_of_found += shared / (other[1] - other[0])


def _pairs(gold: list[Span], found: list[Span]) -> list[tuple[Span, Span]]:
    """Return the pairs of the assignment with the most words in common."""
    if not gold or not found:
        return []
    gain = [[float(overlap(one, other)) for other in found] for one in gold]
    return [(gold[i], found[j]) for i, j in assign(gain) if gain[i][j]]
