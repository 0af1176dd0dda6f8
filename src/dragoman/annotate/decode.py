"""From the scores of windows to one reading of a text.

Sentences come first; then each is read in the window that shows it with most around it.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dragoman.annotate.attributions import CueTable, attributions_in
from dragoman.annotate.contents import close_contents
from dragoman.annotate.event_mentions import event_mentions_in
from dragoman.annotate.inflections import load_inflections
from dragoman.annotate.labels import CUE_LABELS, Labels
from dragoman.annotate.lemmas import lemma_of
from dragoman.annotate.reading import Reading, Scored, Scores
from dragoman.annotate.trees import best_tags, best_tree, bio_rules, spans_of

_BARRED: Final = np.float32(-1e9)
_OF_MARKS: Final = frozenset({"PUNCT", "SYM", "X", "PART", "CCONJ", "ADP"})
"""What a mark may be: the apostrophe of the plural's genitive is a particle, "&" a conjunction."""
_TOGETHER: Final = 1024
"""Arcs that are labelled at once: the product of so many takes 20 MB."""


class RelationTable:
    """Labels of arcs from the vectors of their two ends: a biaffine product with a term for each end."""

    def __init__(self, both: Scores, one: Scores, one_bias: Scores, other: Scores) -> None:
        """``both``: (d, labels · d); ``one``, ``other``: (labels, d); ``one_bias``: (labels,)."""
        self._both, self._one, self._bias, self._other = both, one, one_bias, other

    def scores(self, words: Scores, heads: Scores) -> Scores:
        """Return (P, labels) for P pairs of vectors, (P, d) each."""
        pairs, size = words.shape
        crossed = (words @ self._both).reshape(pairs, -1, size)
        product = np.einsum("pld,pd->pl", crossed, heads) / np.float32(size**0.5)
        result: Scores = product + words @ self._one.T + self._bias + heads @ self._other.T
        return result


def blank_reading(words: Sequence[str]) -> Reading:
    """Return the reading of a text of which nothing is known yet."""
    count = len(words)
    own = list(range(count))
    return Reading([], ["X"] * count, [""] * count, list(words), own, ["dep"] * count, [], [], [], [])


def finished(reading: Reading) -> Reading:
    """Return a reading whose last window has been read."""
    reading.attributions = close_contents(reading)
    reading.attributions.sort(key=lambda each: (each.cue, each.content))
    return reading


class _Arcs:
    """The arcs of some windows' trees, until they are labelled: places of words, vectors of both ends."""

    def __init__(self) -> None:
        self.places: list[int] = []
        self.roots: list[bool] = []
        self.words: list[Scores] = []
        self.heads: list[Scores] = []

    def add(self, start: int, heads: NDArray[np.int64], shown: Scored, part: slice) -> None:
        """Take in a sentence's: ``heads`` are places in it, counted from 1, and 0 for its root."""
        # Places in the window's (N + 1) rows of heads: 0 stays the root.
        rows = np.where(heads == 0, 0, heads + part.start)
        self.places.extend(range(start, start + len(heads)))
        self.roots.extend((heads == 0).tolist())
        self.words.extend(shown.relation_words[part])
        self.heads.extend(shown.relation_heads[rows])


class Decoder:
    """Decides what a text's windows show."""

    def __init__(self, labels: Labels, relations: RelationTable, cues: CueTable, parties: CueTable) -> None:
        """Keep the label sets and the tables of pairs that the scores are read with."""
        self._labels = labels
        self._relations = relations
        self._cues = cues
        self._parties = parties
        self._entity_rules = bio_rules(labels.entities)
        self._time_rules = bio_rules(labels.times)
        self._cue_rules = bio_rules(CUE_LABELS)
        self._inflections = load_inflections()
        self._root = labels.relations.index("root")
        self._feats_barred = np.full((len(labels.upos), len(labels.feats)), _BARRED, dtype=np.float32)
        self._mark_barred = np.array(
            [0.0 if name in _OF_MARKS else _BARRED for name in labels.upos], dtype=np.float32
        )
        for row, allowed in enumerate(labels.feats_of):
            self._feats_barred[row, list(allowed)] = 0.0

    def decode(
        self,
        words: Sequence[str],
        blocks: Sequence[tuple[int, int]],
        scored: Sequence[Scored],
        starts: Sequence[bool] | None = None,
    ) -> Reading:
        """Return the reading of a text. ``starts`` fixes where sentences begin; else the scores decide."""
        reading = blank_reading(words)
        self.read_on(reading, words, blocks, scored, starts)
        return finished(reading)

    def read_on(
        self,
        reading: Reading,
        words: Sequence[str],
        blocks: Sequence[tuple[int, int]],
        scored: Sequence[Scored],
        starts: Sequence[bool] | None = None,
    ) -> None:
        """Add to a reading what some windows show: those of ``blocks``, which are whole in them."""
        cues: dict[int, list[tuple[int, int, float]]] = {}
        sentences = self._sentences(blocks, scored, starts)
        reading.sentences.extend(sentences)
        arcs = _Arcs()
        for number, start, end in _windows_for(sentences, scored):
            shown = scored[number]
            at = int(np.searchsorted(shown.places, start))
            found = self._sentence(words, reading, shown, at, start, end, arcs)
            cues.setdefault(number, []).extend(found)
            reading.events.extend(event_mentions_in(shown, at, at + end - start, self._labels, self._parties))
        self._relate(reading, arcs)
        for number in sorted(cues):
            reading.attributions.extend(attributions_in(scored[number], cues[number], self._cues))

    def _sentences(
        self,
        blocks: Sequence[tuple[int, int]],
        scored: Sequence[Scored],
        fixed: Sequence[bool] | None,
    ) -> list[tuple[int, int]]:
        if not blocks:
            return []
        base, after = blocks[0][0], blocks[-1][1]
        begins = np.zeros(after - base, dtype=bool)
        if fixed is not None:
            begins[:] = fixed[base:after]
        else:
            margin = np.full(after - base, -1, dtype=np.int64)
            for shown in scored:
                places = shown.places - base
                own = np.minimum(np.arange(len(places)), np.arange(len(places))[::-1])
                better = own > margin[places]
                begins[places[better]] = shown.starts[better] > 0
                margin[places[better]] = own[better]
        found = []
        for start, end in blocks:
            inside = start + 1 + np.flatnonzero(begins[start + 1 - base : end - base])
            cuts = [start, *inside.tolist(), end]
            found.extend(_fitting(cuts, scored))
        return found

    def _sentence(
        self,
        words: Sequence[str],
        reading: Reading,
        shown: Scored,
        at: int,
        start: int,
        end: int,
        arcs: _Arcs,
    ) -> list[tuple[int, int, float]]:
        """Read one sentence, the words ``start`` to ``end``, ``at`` in its window; return its cues there."""
        labels = self._labels
        part = slice(at, at + end - start)
        upos = (shown.upos[part] + self._upos_barred(words[start:end])).argmax(axis=1)
        feats = (shown.feats[part] + self._feats_barred[upos]).argmax(axis=1)
        edits = shown.lemmas[part].argmax(axis=1)
        for offset in range(end - start):
            place = start + offset
            reading.upos[place] = labels.upos[upos[offset]]
            bundle = labels.feats[feats[offset]]
            reading.feats[place] = "" if bundle == "_" else bundle
            guess = lemma_of(labels.lemmas[edits[offset]], words[place])
            reading.lemmas[place] = self._inflections.settle(words[place], reading.upos[place], guess)
        arcs.add(start, _tree(reading, shown, part, start), shown, part)
        for name, rules, found in (
            ("entities", self._entity_rules, reading.entities),
            ("times", self._time_rules, reading.times),
        ):
            inventory: tuple[str, ...] = getattr(labels, name)
            tags = [inventory[tag] for tag in best_tags(getattr(shown, name)[part], *rules)]
            found.extend((start + one, start + other, kind) for one, other, kind in spans_of(tags))
        return self._cues_in(shown, part, at)

    def _upos_barred(self, words: Sequence[str]) -> Scores:
        """Scores against what a word without a letter or digit cannot be: a colon is no verb."""
        marks = [not any(character.isalnum() for character in word) for word in words]
        return np.where(np.array(marks)[:, None], self._mark_barred[None], np.float32(0))

    def _relate(self, reading: Reading, arcs: _Arcs) -> None:
        """Label the arcs of some windows at once: one large product in place of one a sentence."""
        for first in range(0, len(arcs.places), _TOGETHER):
            part = slice(first, first + _TOGETHER)
            roots = np.array(arcs.roots[part])
            scores = self._relations.scores(np.stack(arcs.words[part]), np.stack(arcs.heads[part]))
            scores[~roots, self._root] = _BARRED
            best = scores.argmax(axis=1)
            best[roots] = self._root
            for place, relation in zip(arcs.places[part], best.tolist(), strict=True):
                reading.relations[place] = self._labels.relations[relation]

    def _cues_in(self, shown: Scored, part: slice, at: int) -> list[tuple[int, int, float]]:
        """Return the cues of a sentence as (start, end, probability) in the window."""
        scores = shown.cues[part]
        tags = [CUE_LABELS[tag] for tag in best_tags(scores, *self._cue_rules)]
        found = []
        for start, end, _ in spans_of(tags):
            odds = np.exp(scores[start] - scores[start].max())
            found.append((at + start, at + end, float(1 - odds[0] / odds.sum())))
        return found


def _tree(reading: Reading, shown: Scored, part: slice, start: int) -> NDArray[np.int64]:
    """Hang a sentence's words on their heads; return these, 0 the root, else 1 + the place in it."""
    columns = np.concatenate([[0], np.arange(part.start, part.stop) + 1])
    heads = np.array(best_tree(shown.arcs[part][:, columns]), dtype=np.int64)
    for offset, head in enumerate(heads.tolist()):
        reading.heads[start + offset] = start + (offset if head == 0 else head - 1)
    return heads


def _windows_for(
    sentences: Sequence[tuple[int, int]], scored: Sequence[Scored]
) -> list[tuple[int, int, int]]:
    """Return (window's number, start, end) of each sentence, with the window that shows most around it."""
    found = []
    first = 0
    for start, end in sentences:
        while first + 1 < len(scored) and scored[first].window.end <= start:
            first += 1
        best, most = first, -1
        for number in range(first, len(scored)):
            window = scored[number].window
            if window.start > start:
                break
            if window.end >= end and min(start - window.start, window.end - end) > most:
                best, most = number, min(start - window.start, window.end - end)
        found.append((best, start, end))
    return found


def _fitting(cuts: Sequence[int], scored: Sequence[Scored]) -> list[tuple[int, int]]:
    """Return the sentences between cuts; one that no window shows whole is cut where windows end.

    A "sentence" of more than 128 pieces that starts late in a window is a list or a table, not prose.
    """
    found: list[tuple[int, int]] = []
    for start, end in itertools.pairwise(cuts):
        while start < end:
            # Windows stand in order: the last that has begun reaches the furthest.
            last = bisect_right(scored, start, key=lambda shown: shown.window.start) - 1
            reach = scored[last].window.end
            found.append((start, min(end, reach)))
            start = min(end, reach)
    return found
