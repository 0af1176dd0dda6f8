"""Pronouns: of the candidates that agree and that binding allows, the one a log-linear model prefers.

The weights in ``data/pronoun_weights.tsv`` were fitted on GUM 11 train by ``dragoman.train.pronouns``.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from dragoman.annotate.clusters import Clusters
from dragoman.annotate.mentions import Grid, Mention

_REACH = 5
_SUBJECTS = frozenset({"nsubj", "csubj"})
_OBJECTS = frozenset({"obj", "iobj"})
NONE = "none"
"""The feature of standing for nothing that was mentioned: "it is raining"."""


@lru_cache(maxsize=1)
def load_weights() -> dict[str, float]:
    """Load the weight of every feature of the ranking."""
    text = (files("dragoman.annotate") / "data" / "pronoun_weights.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t")
    return {row["feature"]: float(row["weight"]) for row in rows}


def join_pronouns(grid: Grid, clusters: Clusters) -> None:
    """Join every third-person pronoun with its likeliest antecedent, left to right."""
    weights = load_weights()
    for mention in clusters.mentions:
        if not is_anaphor(mention):
            continue
        best, best_score = None, _sum(weights, none_features(grid, mention))
        for earlier in candidates(grid, clusters, mention):
            score = _sum(weights, features(grid, clusters, mention, earlier))
            if score > best_score:
                best, best_score = earlier, score
        if best is not None:
            clusters.join(best, mention)


def _sum(weights: dict[str, float], found: dict[str, float]) -> float:
    return sum(weights.get(name, 0.0) * value for name, value in found.items())


def is_anaphor(mention: Mention) -> bool:
    """Whether a mention is a third-person pronoun that wants an antecedent."""
    pronoun = mention.pronoun
    return pronoun is not None and pronoun.person == 3 and pronoun.kind != "demonstrative"


def candidates(grid: Grid, clusters: Clusters, mention: Mention) -> Iterator[Mention]:
    """Yield the earlier mentions that a pronoun may stand for, nearest first."""
    for index in range(mention.index - 1, -1, -1):
        earlier = clusters.mentions[index]
        if mention.sentence - earlier.sentence > _REACH:
            return
        if _may_refer(grid, clusters, mention, earlier):
            yield earlier


def _may_refer(grid: Grid, clusters: Clusters, mention: Mention, earlier: Mention) -> bool:
    if earlier.pronoun is not None and earlier.pronoun.person != 3:
        return False
    if earlier.start <= mention.start and mention.end <= earlier.end:
        return False
    if earlier.type in {"time", "money"} or not clusters.compatible(mention, earlier):
        return False
    if mention.pronoun is not None and mention.pronoun.kind == "personal":
        return not _bound(grid, mention, earlier)
    return True


def _bound(grid: Grid, mention: Mention, earlier: Mention) -> bool:
    """Whether both are arguments of one verb: "Pompeo met him" is not himself."""
    if earlier.pronoun is not None and earlier.pronoun.kind == "possessive":
        return False
    return grid.head[mention.head] == grid.head[earlier.head] and mention.role != "conj"


def _family(mention: Mention) -> str:
    pronoun = mention.pronoun
    assert pronoun is not None
    return "they" if pronoun.number == "p" else "it" if pronoun.gender == "n" else "he"


def none_features(grid: Grid, mention: Mention) -> dict[str, float]:
    """Features of a pronoun's standing for nothing mentioned."""
    family, i = _family(mention), mention.head
    verb = grid.head[i]
    found = {f"{family} {NONE}": 1.0}
    if grid.dep[i] == "expl":
        found[f"{family} {NONE} expletive"] = 1.0
    if any(grid.dep[j] in {"csubj", "ccomp", "xcomp"} for j in grid.children[verb]):
        found[f"{family} {NONE} clause"] = 1.0
    if mention.role not in _SUBJECTS:
        found[f"{family} {NONE} object"] = 1.0
    return found


def features(grid: Grid, clusters: Clusters, mention: Mention, earlier: Mention) -> dict[str, float]:
    """Features of one antecedent: how near, how prominent, what kind, how well it agrees."""
    family = _family(mention)
    distance = mention.sentence - earlier.sentence
    cluster = clusters.of(earlier)
    role = (
        "subject" if earlier.role in _SUBJECTS
        else "object" if earlier.role in _OBJECTS
        else earlier.role if earlier.role in {"obl", "nmod", "compound", "amod", "conj", "appos", "root"}
        else "other"
    )  # fmt: skip
    kind = earlier.kind if earlier.kind != "nominal" else f"nominal-{earlier.definite}"
    found = {
        f"distance {min(distance, 4)}": 1.0,
        f"role {role}": 1.0,
        f"kind {kind}": 1.0,
        "tokens": math.log1p(mention.start - earlier.start),
        "size": math.log(len(cluster.members)),
        f"type {earlier.type or 'unknown'}": 1.0,
    }
    if (earlier.role in _SUBJECTS) == (mention.role in _SUBJECTS):
        found["parallel"] = 1.0
    if earlier.pronoun is not None and mention.pronoun is not None:
        same = earlier.pronoun.gender == mention.pronoun.gender and earlier.number == mention.number
        found["same pronoun" if same else "other pronoun"] = 1.0
    if distance == 0 and grid.head[mention.head] == grid.head[earlier.head]:
        found["same head"] = 1.0
    if distance == 0 and mention.pronoun is not None and mention.pronoun.kind == "possessive":
        found[f"possessive after {role}"] = 1.0
    if distance and grid.sentence[earlier.start - 1] != earlier.sentence:
        found["opens sentence"] = 1.0
    if not cluster.numbers:
        found["number unknown"] = 1.0
    if not cluster.genders:
        found["gender unknown"] = 1.0
    if not cluster.animacy:
        found["animacy unknown"] = 1.0
    return {f"{family} {name}": value for name, value in found.items()}
