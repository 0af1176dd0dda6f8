"""Fit the coder's confidence: which of the readings that it considers does a careful reader list?

    python -m dragoman.train.confidence FOLDER… --weights DIR [--left-out 3] [--out FILE]

Each FOLDER holds stories annotated with events, NAME.txt and gold/NAME.json. What the reader says of a story
that it learned from is surer than it is of others, so the fit takes only those stories that a training with
the same ``--left-out`` left out (``dragoman train --left-out``), read with the weights of that training; the
weights that ship have then learned from all. Ridge logistic regression over the facts of
:class:`~dragoman.coding.confidence.Facts`; the threshold is the middle of
those that come within half a point of the best F1, when each tenth of the stories is judged by weights fitted
on the others.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dragoman.coding.events import Coded
from dragoman.coding.occasions import SYMMETRIC
from dragoman.evaluate.gold import locate
from dragoman.record.models import Actor, Event

RIDGE = 8.0  # of 4, 8, 12, 16, 24, 32 by F1 on stories left out, of 81: 4 to 12 are alike, more is worse
_THRESHOLDS = tuple(round(0.06 + 0.02 * i, 2) for i in range(20))
_FOLDS = 10
_ALIKE = 0.005
_SMALL = 0.005
_COMMON = 3

Key = str | frozenset[str]
Array = NDArray[np.float64]


@dataclass(slots=True)
class Example:
    """One story: for each trigger its readings' features, and which gold events each reading matches."""

    features: list[list[dict[str, float]]]
    matches: list[list[frozenset[int]]]
    gold: int


def actor_key(name: str, country: str | None) -> Key:
    """What two actors are compared by: the country where there is one, else the words of the name.

    >>> actor_key("Boris Johnson", "GBR")
    'GBR'
    """
    if country:
        return country
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return frozenset(re.sub(r"[^a-z0-9 ]+", " ", plain).split()) - {"the", "of", "and"}


def same_party(a: Key, b: Key) -> bool:
    """Whether two parties are one: the same country, or half of the words of the shorter name."""
    if isinstance(a, str) or isinstance(b, str):
        return a == b
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= 0.5


def _meet(left: Sequence[Key], right: Sequence[Key]) -> int:
    return sum(any(same_party(x, y) for y in right) for x in left)


def matches(gold: dict[str, Any], event: Event, actors: dict[str, Actor]) -> bool:
    """Whether a coded event is the gold one: same code, an actor in common, recipients alike."""
    if gold["plover"] != event.plover:
        return False
    ours, theirs = (
        [
            [actor_key(actors[i].name, actors[i].country) for i in ids]
            for ids in (event.actors, event.recipients)
        ],
        [[actor_key(a["name"], a["country"]) for a in gold[role]] for role in ("actors", "recipients")],
    )
    if gold["plover"] in SYMMETRIC:
        everybody = theirs[0] + theirs[1]
        return _meet(everybody, ours[0] + ours[1]) >= min(2, len({str(k) for k in everybody}))
    alike = _meet(theirs[1], ours[1]) > 0 if theirs[1] and ours[1] else not theirs[1] and not ours[1]
    return alike and (_meet(theirs[0], ours[0]) > 0 or (not theirs[0] and not ours[0]))


def example(
    text: str, gold: list[dict[str, Any]], readings: list[list[Coded]], actors: list[Actor]
) -> Example:
    """Compare all readings of one story with its gold events, sentence by sentence."""
    by_id = {actor.id: actor for actor in actors}
    spans = [locate(text, event["sentence"]) for event in gold]

    def hit(event: Event) -> frozenset[int]:
        start, end = event.evidence
        near = (i for i, span in enumerate(spans) if span is None or (span[0] < end and start < span[1]))
        return frozenset(i for i in near if matches(gold[i], event, by_id))

    return Example(
        [[item.facts.features() for item in group] for group in readings],
        [[hit(item.candidate.event) for item in group] for group in readings],
        len(gold),
    )


def fit(x: Array, y: Array, ridge: float = RIDGE) -> tuple[Array, float]:
    """Ridge logistic regression by Newton's method; returns weights and intercept (which is not shrunk)."""
    design = np.hstack([x, np.ones((len(x), 1))])
    penalty = np.diag([*[ridge] * x.shape[1], 1e-6])
    beta = np.zeros(design.shape[1])
    for _ in range(100):
        p = 1 / (1 + np.exp(-design @ beta))
        gradient = design.T @ (p - y) + penalty @ beta
        hessian = (design * (p * (1 - p) + 1e-9)[:, None]).T @ design + penalty
        step = np.linalg.solve(hessian, gradient)
        beta -= step
        if np.abs(step).max() < 1e-8:
            break
    return beta[:-1], float(beta[-1])


def is_left_out(name: str, one_in: int) -> bool:
    """Whether a story is of the part that a training leaves out: one in so many, by the hash of its name.

    >>> [name for name in ("lima-talks", "oslo-visit", "accra-vote", "baku-raid") if is_left_out(name, 3)]
    ['baku-raid']
    """
    return bool(one_in) and int(hashlib.sha256(f"fold{name}".encode()).hexdigest(), 16) % one_in == 0


def f1_at(examples: Sequence[Example], scores: Sequence[Sequence[Array]], threshold: float) -> float:
    """F1 over gold events when each trigger's best reading counts if it reaches the threshold."""
    hit = predicted = gold = 0
    for story, groups in zip(examples, scores, strict=True):
        found: set[int] = set()
        for options, probability in zip(story.matches, groups, strict=True):
            best = int(probability.argmax())
            if probability[best] < threshold:
                continue
            predicted += 1
            new = options[best] - found
            if new:
                found.add(min(new))
        hit, gold = hit + len(found), gold + story.gold
    return 2 * hit / (predicted + gold) if hit else 0.0


def train(examples: Sequence[Example]) -> tuple[dict[str, float], float, float, float]:
    """Return weights, intercept, threshold and the F1 on stories left out that chose it."""
    names = common(examples)
    matrices = [_matrix(story, names) for story in examples]
    labels = [
        np.array([bool(m) for group in story.matches for m in group], dtype=float) for story in examples
    ]
    held_out: list[list[Array]] = [[] for _ in examples]
    folds = min(_FOLDS, len(examples))
    for fold in range(folds):
        rest = [j for j in range(len(examples)) if j % folds != fold]
        w, b = fit(np.vstack([matrices[j] for j in rest]), np.concatenate([labels[j] for j in rest]))
        for i in range(fold, len(examples), folds):
            p = 1 / (1 + np.exp(-(matrices[i] @ w + b)))
            ends = np.cumsum([len(group) for group in examples[i].features])[:-1]
            held_out[i] = list(np.split(p, ends)) if len(p) else []
    f1, threshold = _chosen({t: f1_at(examples, held_out, t) for t in _THRESHOLDS})
    w, b = fit(np.vstack(matrices), np.concatenate(labels))
    weights = {name: round(float(v), 3) for name, v in zip(names, w, strict=True) if abs(v) >= _SMALL}
    return weights, b, threshold, f1


def _chosen(f1_by_threshold: dict[float, float]) -> tuple[float, float]:
    """Return F1 and threshold: the middle of those as good as the best, whose own place is chance."""
    best = max(f1_by_threshold.values())
    alike = sorted(t for t, f1 in f1_by_threshold.items() if f1 >= best - _ALIKE)
    threshold = alike[len(alike) // 2]
    return f1_by_threshold[threshold], threshold


def common(examples: Sequence[Example]) -> list[str]:
    """Return the features that at least three triggers show, sorted: of rarer ones nothing can be learned."""
    groups = (group for story in examples for group in story.features)
    count = Counter(name for group in groups for name in {name for item in group for name in item})
    return sorted(name for name, times in count.items() if times >= _COMMON)


def _matrix(story: Example, names: Sequence[str]) -> Array:
    rows = [[item.get(name, 0.0) for name in names] for group in story.features for item in group]
    return np.array(rows, dtype=float).reshape(len(rows), len(names))


def write(path: Path, weights: dict[str, float], intercept: float, threshold: float, note: str) -> None:
    """Write the coefficients as the coder reads them."""
    lines = [
        "# Made by: python -m dragoman.train.confidence",
        f"fitted_on = {json.dumps(note)}",
        f"threshold = {threshold:.2f}",
        f"intercept = {intercept:.4f}",
        "",
        "[weights]",
        *(f"{json.dumps(name)} = {value:.3f}" for name, value in sorted(weights.items())),
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_examples(folders: Sequence[Path], left_out: int, weights: Path) -> Iterator[Example]:
    """Read the stories that a training left out with the weights that it made, and code them."""
    from dragoman.annotate import annotate
    from dragoman.annotate.reader import Reader
    from dragoman.coding.events import EventCoder
    from dragoman.coding.statements import code_statements
    from dragoman.ingest import read_text
    from dragoman.ontology import load_codebook
    from dragoman.resolve import resolve

    reader = Reader(weights)
    for path in (path for folder in folders for path in sorted((folder / "gold").glob("*.json"))):
        if not is_left_out(path.stem, left_out):
            continue
        wanted = json.loads(path.read_text(encoding="utf-8"))
        day = date.fromisoformat(wanted["published"]) if wanted["published"] else None
        text = path.parents[1] / f"{path.stem}.txt"
        story = read_text(text.read_text(encoding="utf-8"), published=day)
        (doc,) = annotate([story], reader=reader)
        resolution = resolve(doc)
        statements = code_statements(doc, resolution)
        coder = EventCoder(doc, resolution, statements, load_codebook())
        yield example(story.text, wanted["events"], coder.readings(), resolution.actors)


def main(arguments: Iterable[str] | None = None) -> None:
    """Fit and write, as the module's text says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--left-out", type=int, default=3)
    default = Path(__file__).parents[1] / "coding" / "data" / "confidence.toml"
    parser.add_argument("--out", type=Path, default=default)
    options = parser.parse_args(list(arguments) if arguments is not None else None)
    examples = list(read_examples(options.folders, options.left_out, options.weights))
    weights, intercept, threshold, f1 = train(examples)
    events = sum(story.gold for story in examples)
    note = f"{len(examples)} annotated stories with {events} events; F1 on a tenth left out {f1:.3f}"
    write(options.out, weights, intercept, threshold, note)
    print(note)


if __name__ == "__main__":
    main()
