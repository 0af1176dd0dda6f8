"""Coreference over a whole story: a sieve of passes, the surest first (after Lee et al. 2013).

Names, constructions that say outright that two phrases are one, definite descriptions, then pronouns; each
pass sees the clusters that the surer ones built, with everything that their mentions tell together.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Span

from dragoman.annotate.clusters import Clusters
from dragoman.annotate.constructions import join_constructions
from dragoman.annotate.descriptions import join_descriptions
from dragoman.annotate.layers import register_extensions
from dragoman.annotate.mentions import Grid, find_mentions
from dragoman.annotate.names import join_names
from dragoman.annotate.pronouns import join_pronouns
from dragoman.annotate.speakers import join_speakers

SPANS_KEY = "coref_clusters_"


def resolve_coreference(
    doc: Doc, *, speakers: Sequence[str | None] | None = None
) -> list[list[tuple[int, int]]]:
    """Return the clusters of a story, each a list of half-open token spans in text order, and write them.

    Reads syntax, entities and, when there are any, ``doc._.attributions``, whose sources speak the first
    persons of their contents. ``speakers`` names the speaker of every sentence where that is known
    otherwise (transcripts). Writes ``doc._.clusters`` and ``doc.spans["coref_clusters_1"]`` and so on.
    """
    register_extensions()
    clusters = cluster_mentions(doc, speakers)
    found = [[(mention.start, mention.end) for mention in group] for group in clusters.groups()]
    doc._.clusters = found
    for key in [key for key in doc.spans if key.startswith(SPANS_KEY)]:
        del doc.spans[key]
    for number, spans in enumerate(found, 1):
        doc.spans[f"{SPANS_KEY}{number}"] = [Span(doc, start, end) for start, end in spans]
    return found


def cluster_mentions(doc: Doc, speakers: Sequence[str | None] | None = None) -> Clusters:
    """Run every pass and return the clusters with their mentions."""
    grid = Grid.of(doc)
    mentions = find_mentions(grid)
    clusters = Clusters(mentions)
    join_names(clusters)
    join_constructions(grid, clusters)
    join_speakers(grid, clusters, doc._.attributions or (), speakers)
    join_descriptions(grid, clusters)
    join_pronouns(grid, clusters)
    return clusters
