"""Definite descriptions: "the official" after "a senior official", "the ministry" after its name."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache

from dragoman.annotate.clusters import Clusters
from dragoman.annotate.mention_lexicon import load_mention_lexicon
from dragoman.annotate.mentions import Grid, Mention

_WINDOW = 60
_EMPTY = frozenset({"same", "own", "very", "other", "new"})
_FRESH = frozenset({"other", "another", "second", "third", "different", "further", "additional"})


@lru_cache(maxsize=1)
def load_roles() -> frozenset[str]:
    """Return the nouns for persons, as titles before names use them."""
    types = load_mention_lexicon().noun_types
    return frozenset(noun for noun, kind in types.items() if kind == "person")


def join_descriptions(grid: Grid, clusters: Clusters) -> None:
    """Join equal phrases, then definite phrases with the nearest earlier phrase of the same head."""
    _join_equal(clusters)
    _join_heads(clusters)


def _join_equal(clusters: Clusters) -> None:
    last: dict[str, Mention] = {}
    for mention in clusters.mentions:
        if mention.kind not in {"nominal", "group", "name"} or mention.type in {"money"}:
            continue
        if mention.kind == "nominal" and mention.definite == "indef":
            last.setdefault(mention.key, mention)
            continue
        earlier = last.get(mention.key)
        if earlier is not None and not _nested(earlier, mention):
            clusters.join(earlier, mention)
        last[mention.key] = mention


def _join_heads(clusters: Clusters) -> None:
    by_head: dict[str, list[Mention]] = defaultdict(list)
    roles = load_roles()
    for mention in clusters.mentions:
        if mention.kind in {"pronoun", "group"}:
            continue
        if mention.kind == "nominal" and mention.definite in {"def", "poss"} and mention.type != "time":
            for earlier in reversed(by_head[mention.lemma]):
                if mention.sentence - earlier.sentence > _WINDOW:
                    break
                if _describes(mention, earlier) and clusters.join(earlier, mention):
                    break
        by_head[mention.lemma].append(mention)
        if mention.kind == "name" and mention.type in {"person", ""}:
            for title in sorted(mention.modifiers & roles):
                by_head[title].append(mention)  # "the secretary" after "Secretary Pompeo"


def _describes(mention: Mention, earlier: Mention) -> bool:
    """Whether a later phrase says nothing about its referent that an earlier one leaves open."""
    if _nested(mention, earlier) or mention.number != earlier.number:
        return False
    if mention.modifiers & _FRESH:
        return False
    new = mention.modifiers - earlier.modifiers - _EMPTY
    if mention.definite == "poss":
        return not new and earlier.definite == "poss"
    return not new


def _nested(a: Mention, b: Mention) -> bool:
    return (a.start <= b.start and b.end <= a.end) or (b.start <= a.start and a.end <= b.end)
