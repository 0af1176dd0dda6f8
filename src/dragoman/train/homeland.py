"""Fit the weights by which resolution finds the land of an actor whose own words name none.

    python -m dragoman.train.homeland corpus/written [--standoff corpus/standoff --sources DIR] [--out FILE]

The training parts of the corpus say which land each actor is of; DIR holds the source documents of the real
stories. For every actor that resolution asks about, each land that its story names, and none, has facts; a
choice among them is fitted by regularised maximum likelihood. A weight is what all sorts of actors share and
what a sort has of its own, both shrunk. Prints the share of lands found in stories left out, five times.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from dragoman.evaluate.standoff.documents import Document, read_corpus
from dragoman.evaluate.standoff.parts import read_parts
from dragoman.evaluate.standoff.sources import restore_text
from dragoman.evaluate.written import read_written, to_document
from dragoman.resolve.home_facts import NOWHERE, Sort, Subject

SHARED, OWN, REAL = 2.0, 12.0, 1.5
"""Shrinkage of shared and own weights, and the weight of a real story's actor: of six settings the best
on actors of stories left out."""
_FOLDS = 5
_STEPS = 50
_SMALL = 0.05

Array = NDArray[np.float64]
Weights = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Example:
    """One actor: its story, its sort, the facts by land, the land it is of, how much it counts."""

    story: str
    sort: Sort
    facts: dict[str, dict[str, float]]
    land: str
    weight: float = 1.0


def examples(doc: Doc, gold: Document, *, weight: float = 1.0) -> list[Example]:
    """Resolve an annotated story; return what was asked about actors that the gold has too."""
    from dragoman.knowledge.base import load_knowledge
    from dragoman.knowledge.laid import load_people
    from dragoman.resolve import land_at_tokens, story_day
    from dragoman.resolve.actors import resolve_actors
    from dragoman.resolve.knowledge import load_names
    from dragoman.resolve.places import resolve_places

    asked: list[tuple[Subject, dict[str, dict[str, float]]]] = []
    places = land_at_tokens(*resolve_places(doc, load_knowledge()))
    resolve_actors(
        doc,
        load_names(),
        load_people(),
        story_day(doc),
        places=places,
        observe=lambda subject, facts: asked.append((subject, facts)),
    )
    lands = {_head(doc, *span): actor.country or NOWHERE for actor in gold.actors for span in actor.mentions}
    found: list[Example] = []
    for subject, facts in asked:
        heads = (doc[start:end].root.i for start, end in subject.spans)
        land = next((lands[head] for head in heads if head in lands), None)
        if land is not None and land in facts:
            found.append(Example(gold.name, subject.sort, facts, land, weight))
    return found


def _head(doc: Doc, start: int, end: int) -> int:
    span = doc.char_span(start, end, alignment_mode="expand")
    return -1 if span is None else span.root.i


def fit(found: Sequence[Example], shared: float = SHARED, own: float = OWN) -> Weights:
    """Return the weights of facts by sort, by Newton's method."""
    names = sorted({name for one in found for facts in one.facts.values() for name in facts})
    sorts = sorted({one.sort for one in found})
    x, y = _matrix(found, names, sorts)
    sizes = np.array([len(one.facts) for one in found])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    weight = np.array([one.weight for one in found])
    rows = np.repeat(weight, sizes)
    ridge = np.concatenate([np.full(len(names), shared), np.full(len(names) * len(sorts), own)])
    beta = np.zeros(len(ridge))
    for _ in range(_STEPS):
        score = x @ beta
        lift = np.exp(score - np.repeat(np.maximum.reduceat(score, starts), sizes))
        chance = lift / np.repeat(np.add.reduceat(lift, starts), sizes)
        mean = np.add.reduceat(x * chance[:, None], starts)
        gradient = x.T @ ((chance - y) * rows) + ridge * beta
        hessian = (x * (chance * rows)[:, None]).T @ x - (mean * weight[:, None]).T @ mean + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        beta -= step
        if np.abs(step).max() < 1e-6:
            break
    table = beta.reshape(len(sorts) + 1, len(names))
    return {
        sort: {name: float(table[0, j] + table[i, j]) for j, name in enumerate(names)}
        for i, sort in enumerate(sorts, 1)
    }


def _matrix(found: Sequence[Example], names: Sequence[str], sorts: Sequence[str]) -> tuple[Array, Array]:
    """Return a row for each land of each actor, its facts for all sorts and for its own; 1 for the right."""
    column = {name: j for j, name in enumerate(names)}
    block = {sort: i * len(names) for i, sort in enumerate(sorts, 1)}
    options = [(one, land) for one in found for land in one.facts]
    x = np.zeros((len(options), len(names) * (len(sorts) + 1)))
    for row, (one, land) in enumerate(options):
        for name, value in one.facts[land].items():
            x[row, column[name]] = x[row, block[one.sort] + column[name]] = value
    return x, np.array([float(land == one.land) for one, land in options])


def chosen(weights: Weights, one: Example) -> str:
    """Return the land that weights choose for an actor."""
    of = weights.get(one.sort, {})
    scores = {
        land: sum(of.get(name, 0.0) * value for name, value in facts.items())
        for land, facts in one.facts.items()
    }
    return max(scores, key=lambda land: (scores[land], land))


def left_out(found: Sequence[Example], folds: int = _FOLDS) -> dict[str, tuple[int, int]]:
    """Return for each sort how many lands are right, of how many, when stories are left out in turn."""
    stories = {story: i % folds for i, story in enumerate(sorted({one.story for one in found}))}
    right: Counter[str] = Counter()
    for fold in range(folds):
        weights = fit([one for one in found if stories[one.story] != fold])
        right.update(
            one.sort for one in found if stories[one.story] == fold and chosen(weights, one) == one.land
        )
    return {sort: (right[sort], number) for sort, number in sorted(Counter(o.sort for o in found).items())}


def write(path: Path, weights: Weights, note: str) -> None:
    """Write the weights as resolution reads them."""
    lines = ["# Made by: python -m dragoman.train.homeland", f"fitted_on = {json.dumps(note)}"]
    for sort, table in sorted(weights.items()):
        lines += ["", f"[{json.dumps(sort)}]"]
        lines += [
            f"{json.dumps(name)} = {value:.2f}"
            for name, value in sorted(table.items())
            if abs(value) >= _SMALL
        ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_examples(written: Path, standoff: Path | None, sources: Path | None) -> Iterator[Example]:
    """Annotate the training stories of the corpus, and yield their actors."""
    parts = read_parts(written / "split.tsv")
    for story in read_written(written):
        if parts.get(story.name) == "train":
            yield from _story_examples(to_document(story), story.text, 1.0)
    if standoff is not None and sources is not None:
        parts = read_parts(standoff.parent / "split.tsv")
        for document in read_corpus(standoff):
            if parts.get(document.name) == "train":
                yield from _story_examples(document, restore_text(document, sources), REAL)


def _story_examples(gold: Document, text: str, weight: float) -> list[Example]:
    """Annotate one story; nothing of one whose text is not kept as it stands: spans would be others'."""
    from dragoman.annotate import annotate
    from dragoman.ingest import read_text

    story = read_text(text, published=gold.published)
    if story.text != text:
        return []
    (doc,) = annotate([story])
    return examples(doc, gold, weight=weight)


def main(arguments: Iterable[str] | None = None) -> None:
    """Fit, measure and write, as the module's text says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("written", type=Path)
    parser.add_argument("--standoff", type=Path)
    parser.add_argument("--sources", type=Path)
    default = Path(__file__).parents[1] / "resolve" / "data" / "homeland.toml"
    parser.add_argument("--out", type=Path, default=default)
    options = parser.parse_args(list(arguments) if arguments is not None else None)
    found = list(read_examples(options.written, options.standoff, options.sources))
    scores = left_out(found)
    for sort, (right, number) in scores.items():
        print(f"{sort}: {right} of {number}")
    right, number = (sum(one[i] for one in scores.values()) for i in (0, 1))
    stories = len({one.story for one in found})
    note = f"{number} actors of {stories} stories; land right in stories left out: {right / number:.3f}"
    write(options.out, fit(found), note)
    print(note)


if __name__ == "__main__":
    main()
