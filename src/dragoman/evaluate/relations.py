"""The type of the relation between two marked parties: ``dragoman evaluate relations FILE.tsv``.

The form of PLV (Hu et al. 2024): a table with ``marked_sentence`` (or ``sentence``), in which ``<s>`` marks
the source and ``<t>`` the target, and ``gold_root``, a PLOVER root code in which YIELD stands for CONCEDE and
RETREAT. The answer is the type that the reader's event mentions give to source and target, added up over all
words (:mod:`dragoman.annotate.dyads`): the scores that stories are coded from. With ``by_events`` sentences
are coded as stories are, and the answer is the code of the surest event from source to target.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.annotate.dyads import YIELD, Dyad, root_of
from dragoman.errors import DragomanError, InputError
from dragoman.evaluate.counts import Hits
from dragoman.evaluate.lines import numbered_lines, wrong_line
from dragoman.evaluate.matching import overlap
from dragoman.ingest.story import Story
from dragoman.ontology.codebook import Codebook, load_codebook
from dragoman.record.models import Event, Record, Span

_YIELD_QUAD = 2
_MARK = re.compile(r"<(/?)([st])>")
_NONE = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """A sentence without its marks, where source and target stand in it, and the code between them."""

    text: str
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    root: str


Coder = Callable[[Iterable[Relation]], Iterable[Record | None]]


def read_relations(path: Path, book: Codebook | None = None) -> list[Relation]:
    """Read a table of marked sentences. ``InputError`` names the line that is wrong."""
    known = {*(book or load_codebook()).types, YIELD}
    lines = numbered_lines(path)
    header = next(csv.reader([next(lines, (1, ""))[1]], delimiter="\t"), [])
    if "gold_root" not in header or not {"marked_sentence", "sentence"} & set(header):
        raise wrong_line(path, 1, "no columns marked_sentence (or sentence) and gold_root")
    relations = []
    for number, line in lines:
        if not line.strip():
            continue
        row = dict(zip(header, next(csv.reader([line], delimiter="\t")), strict=False))
        root = row.get("gold_root", "").strip().upper()
        if root not in known:
            raise wrong_line(path, number, f"{root!r} is no root code")
        marked = row.get("marked_sentence") or row.get("sentence") or ""
        relations.append(_relation(marked, root_of(root)))
    if not relations:
        raise InputError(str(path), "no sentences found")
    return relations


def _relation(marked: str, root: str) -> Relation:
    """Take the marks out of a sentence. A mark that closes nothing, or is not closed, marks nothing."""
    spans: dict[str, list[Span]] = {"s": [], "t": []}
    opened: dict[str, int] = {}
    pieces: list[str] = []
    length = at = 0
    for mark in _MARK.finditer(marked):
        pieces.append(marked[at : mark.start()])
        length, at = length + mark.start() - at, mark.end()
        if not mark[1]:
            opened[mark[2]] = length
        elif mark[2] in opened:
            spans[mark[2]].append((opened.pop(mark[2]), length))
    return Relation("".join([*pieces, marked[at:]]), tuple(spans["s"]), tuple(spans["t"]), root)


def evaluate_relations(
    path: Path, *, by_events: bool = False, code: Coder | None = None, book: Codebook | None = None
) -> dict[str, object]:
    """Return ``root_macro_f1``, ``root_accuracy``, ``quad_macro_f1``, ``binary_macro_f1`` and ``by_root``.

    ``binary`` is cooperation against conflict. A sentence without an answer counts as wrong. ``code`` makes
    the records of another coder, from whose events the answers are taken.
    Raises ``InputError`` for what is no such table.
    """
    book = book or load_codebook()
    relations = read_relations(path, book)
    if by_events or code is not None:
        records = (code or _coded)(relations)
        found = [
            answer(relation, record, book) if record is not None else _NONE
            for relation, record in zip(relations, records, strict=True)
        ]
    else:
        found = [likeliest(types) for types in _read(relations)]
    return scores(relations, found, book)


def scores(relations: Sequence[Relation], found: Sequence[str], book: Codebook) -> dict[str, object]:
    """Return the measures of answers, one root code a relation, empty where there is none."""
    gold = [relation.root for relation in relations]
    quads = {name: kind.quad for name, kind in book.types.items()} | {YIELD: _YIELD_QUAD}
    gold_quads, found_quads = ([str(quads.get(root, _NONE)) for root in roots] for roots in (gold, found))
    gold_sides, found_sides = (
        [{"1": "+", "2": "+", "3": "-", "4": "-"}.get(quad, _NONE) for quad in side]
        for side in (gold_quads, found_quads)
    )
    by_root = _by_label(gold, found)
    return {
        "root_macro_f1": _macro(by_root),
        "root_accuracy": round(sum(g == p for g, p in zip(gold, found, strict=True)) / len(gold), 4),
        "quad_macro_f1": _macro(_by_label(gold_quads, found_quads)),
        "binary_macro_f1": _macro(_by_label(gold_sides, found_sides)),
        "sentences": len(gold),
        "unanswered": found.count(_NONE),
        "by_root": {root: {**hits.scores(), "gold": hits.gold} for root, hits in sorted(by_root.items())},
    }


def likeliest(types: dict[str, float]) -> str:
    """Return the root code that the likeliest type stands for; CONCEDE and RETREAT count together."""
    roots: dict[str, float] = {}
    for name, chance in types.items():
        roots[root_of(name)] = roots.get(root_of(name), 0.0) + chance
    return max(roots, key=lambda root: roots[root], default=_NONE)


def dyad_of(relation: Relation) -> Dyad:
    """Return a relation as the reader is asked for it: words, and which of them mention the parties."""
    from dragoman.annotate import load

    tokens = [token for token in load().make_doc(relation.text) if not token.is_space]

    def places(marked: Sequence[Span]) -> list[int]:
        return [
            place
            for place, token in enumerate(tokens)
            if any(overlap((token.idx, token.idx + len(token)), span) for span in marked)
        ]

    return Dyad([token.text for token in tokens], places(relation.source), places(relation.target))


def _read(relations: Iterable[Relation]) -> Iterator[dict[str, float]]:
    from dragoman.annotate.reader import load_reader

    return load_reader().dyads(map(dyad_of, relations))


def _coded(relations: Iterable[Relation]) -> Iterator[Record | None]:
    """Code each sentence as a story of its own; ``None`` where that fails."""
    from dragoman.pipeline import read_many

    for number, relation in enumerate(relations):
        story = Story(
            id=f"sentence {number}",
            text=relation.text,
            language="en",
            paragraphs=((0, len(relation.text)),),
        )
        try:
            yield next(read_many([story], batch_size=1))
        except DragomanError:
            yield None


def answer(relation: Relation, record: Record, book: Codebook) -> str:
    """Return the root code of the surest event between source and target; empty when there is none.

    Events that run from source to target go before those whose parties only include both, and these before
    events of which only one party is known to be marked.
    """
    mentions = {actor.id: actor.mentions for actor in record.actors}

    def among(ids: Sequence[str], marked: Sequence[Span]) -> bool:
        return any(overlap(span, mark) for one in ids for span in mentions[one] for mark in marked)

    def rank(event: Event) -> int:
        parties = [*event.actors, *event.recipients]
        if among(event.actors, relation.source) and among(event.recipients, relation.target):
            return 3
        both = among(parties, relation.source) and among(parties, relation.target)
        kind = book.types.get(event.plover)
        if both and kind is not None and kind.symmetric:
            return 3
        if both:
            return 0 if among(event.recipients, relation.source) else 2
        return int(among(event.actors, relation.source) or among(event.recipients, relation.target))

    ranked = [(rank(event), event.confidence, event) for event in record.events]
    best = max((one for one in ranked if one[0]), key=lambda one: one[:2], default=None)
    if best is None:
        return _NONE
    return root_of(best[2].plover)


def _by_label(gold: Sequence[str], found: Sequence[str]) -> dict[str, Hits]:
    right = Counter(g for g, p in zip(gold, found, strict=True) if g == p)
    golden, predicted = Counter(gold), Counter(found)
    return {label: Hits(right[label], golden[label], predicted[label]) for label in golden}


def _macro(by_label: dict[str, Hits]) -> float:
    """Return the mean F1 of the labels that the gold has."""
    return round(sum(hits.f1 for hits in by_label.values()) / len(by_label), 4)
