"""Pronouns: of the candidates that agree and that binding allows, the most salient."""

from __future__ import annotations

from dragoman.annotate.clusters import Clusters
from dragoman.annotate.mentions import Grid, Mention

_REACH = 4
_SUBJECTS = frozenset({"nsubj", "csubj"})


def join_pronouns(grid: Grid, clusters: Clusters) -> None:
    """Join every third-person pronoun with its most salient antecedent, left to right."""
    mentions = clusters.mentions
    for position, mention in enumerate(mentions):
        pronoun = mention.pronoun
        if pronoun is None or pronoun.person != 3 or pronoun.kind == "demonstrative":
            continue
        if pronoun.form == "it" and _empty_it(grid, mention.head):
            continue
        best, best_score = None, 0.0
        for earlier in reversed(mentions[:position]):
            if mention.sentence - earlier.sentence > _REACH:
                break
            if not _may_refer(grid, clusters, mention, earlier):
                continue
            score = _salience(grid, clusters, mention, earlier)
            if best is None or score > best_score:
                best, best_score = earlier, score
        if best is not None:
            clusters.join(best, mention)


def _empty_it(grid: Grid, i: int) -> bool:
    return grid.dep[i] == "expl"


def _may_refer(grid: Grid, clusters: Clusters, mention: Mention, earlier: Mention) -> bool:
    if earlier.pronoun is not None and earlier.pronoun.person != 3:
        return False
    if earlier.start <= mention.start and mention.end <= earlier.end:
        return False
    if earlier.type in {"time", "money"}:
        return False
    if not clusters.compatible(mention, earlier):
        return False
    if mention.pronoun and mention.pronoun.kind == "personal":
        return not _bound(grid, mention, earlier)
    return True


def _bound(grid: Grid, mention: Mention, earlier: Mention) -> bool:
    """Whether both are arguments of one verb: "Pompeo met him" is not himself."""
    a, b = grid.head[mention.head], grid.head[earlier.head]
    if earlier.pronoun is not None and earlier.pronoun.kind == "possessive":
        return False
    return a == b and mention.role != "conj"


def _salience(grid: Grid, clusters: Clusters, mention: Mention, earlier: Mention) -> float:
    distance = mention.sentence - earlier.sentence
    score = 5.0 - 1.5 * distance - 0.004 * (mention.start - earlier.start)
    if earlier.role in _SUBJECTS:
        score += 1.0
    if earlier.role == "obj":
        score += 0.3
    if earlier.role in {"compound", "amod"} or earlier.type == "norp":
        score -= 1.0
    cluster = clusters.of(earlier)
    score += min(len(cluster.members), 6) * 0.15
    if earlier.kind == "name":
        score += 0.3
    if earlier.kind == "pronoun":
        score += 0.6
    return score
