"""Constructions that say outright that two phrases are one: apposition, predicate nominals, brackets."""

from __future__ import annotations

from dragoman.annotate.clusters import Clusters
from dragoman.annotate.mentions import Grid, Mention

_COPULAS = frozenset({"be", "become", "remain"})
_UNREAL = frozenset({"AUX"})


def join_constructions(grid: Grid, clusters: Clusters) -> None:
    """Join appositions and predicate nominals with what they rename."""
    by_head = {mention.head: mention for mention in clusters.mentions if mention.kind != "group"}
    for mention in clusters.mentions:
        if mention.kind == "group":
            continue
        if grid.dep[mention.head] == "appos":
            _join_apposition(grid, mention, by_head, clusters)
        elif mention.kind != "pronoun":
            _join_predicate(grid, mention, by_head, clusters)


def _join_apposition(grid: Grid, mention: Mention, by_head: dict[int, Mention], clusters: Clusters) -> None:
    target = by_head.get(grid.head[mention.head])
    if target is None or (target.type == "place" and mention.type == "place" and mention.kind == "name"):
        return  # "Lima, Peru" names two places
    if mention.number and target.number and mention.number != target.number:
        return
    clusters.join(target, mention, forced=_may_rename(target, mention))


def _may_rename(target: Mention, mention: Mention) -> bool:
    return not (
        target.type
        and mention.type
        and target.type != mention.type
        and "person" in {target.type, mention.type}
    )


def _join_predicate(grid: Grid, mention: Mention, by_head: dict[int, Mention], clusters: Clusters) -> None:
    """ "He is the minister": a noun with a copula, and its subject; not when denied, asked or imagined."""
    i = mention.head
    children = grid.children[i]
    if not any(grid.dep[j] == "cop" for j in children) or mention.definite == "":
        return
    if any(grid.lemma[j] in {"not", "never", "no", "if", "whether"} for j in children):
        return
    if any(grid.dep[j] == "case" for j in children if j < i):
        return
    for j in children:
        if grid.full_dep[j] in {"nsubj", "nsubj:outer"} and j in by_head:
            clusters.join(by_head[j], mention)
