"""Coreference against GUM's CoNLL-U: MUC, B³, CEAF-e and their mean, by exact spans, singletons left out.

MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), entity CEAF with φ4 (Luo 2005); counts are summed over
documents, as in the CoNLL-2012 shared task.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import spacy
from spacy.lang.en import English
from spacy.tokens import Doc
from spacy.vocab import Vocab, create_vocab

from dragoman.annotate.coreference import resolve_coreference
from dragoman.errors import InputError
from dragoman.evaluate.lines import numbered_lines, wrong_line

Cluster = frozenset[tuple[int, int]]
_ENTITY = re.compile(r"(?:^|\|)Entity=([^|\s]*)")
_BRACKET = re.compile(r"\([^()]+\)?|[^()]+\)")
_ENTITY_LABELS = {"person": "PERSON", "organization": "ORGANIZATION", "place": "LOCATION"}


@dataclass(slots=True)
class GoldDocument:
    """One GUM document: its tokens with gold syntax, gold clusters, and who speaks each sentence, if told."""

    name: str
    doc: Doc
    clusters: list[Cluster]
    speakers: list[str | None]


@dataclass(slots=True)
class _Columns:
    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    starts: list[bool] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)
    speakers: list[str | None] = field(default_factory=list)


def read_gum(path: Path, vocab: Vocab | None = None) -> GoldDocument:
    """Read one GUM document in CoNLL-U. Named entities are gold mentions whose head is a proper noun.

    ``InputError`` for a line of another form, or an entity that is closed but was never opened.
    """
    columns = _read_columns(path)
    doc = Doc(
        vocab or create_vocab("en", English.Defaults),
        words=columns.words,
        spaces=columns.spaces,
        lemmas=columns.lemmas,
        pos=columns.pos,
        tags=columns.tags,
        morphs=columns.morphs,
        heads=columns.heads,
        deps=columns.deps,
        sent_starts=columns.starts,
    )
    spans = list(_spans(columns.entities, path))
    members: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for name, _, span in spans:
        members[name].add(span)
    clusters = [frozenset(cluster) for cluster in members.values() if len(cluster) > 1]
    doc.ents = _named(doc, spans)
    return GoldDocument(path.stem, doc, clusters, columns.speakers)


def _read_columns(path: Path) -> _Columns:
    columns = _Columns()
    base, speaker, first = 0, None, True
    for number, line in numbered_lines(path):
        if line.startswith("# speaker = "):
            speaker = line.removeprefix("# speaker = ").strip() or None
        if not line.strip():
            base, speaker, first = len(columns.words), None, True
        cells = line.split("\t")
        if not cells[0].isdigit():
            continue
        if len(cells) != 10 or not cells[6].isdigit():
            raise wrong_line(path, number, "no row of CoNLL-U: ten fields with a head are needed")
        misc = cells[9]
        columns.words.append(cells[1])
        columns.spaces.append("SpaceAfter=No" not in misc)
        columns.lemmas.append(cells[2])
        columns.pos.append(cells[3])
        columns.tags.append(cells[4])
        columns.morphs.append("" if cells[5] == "_" else cells[5])
        columns.heads.append(base + int(cells[6]) - 1 if cells[6] != "0" else len(columns.words) - 1)
        columns.deps.append(cells[7])
        columns.starts.append(first)
        if first:
            columns.speakers.append(speaker)
        found = _ENTITY.search(misc)
        columns.entities.append(found[1] if found else "")
        first = False
    return columns


def _spans(cells: Sequence[str], path: Path) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Yield cluster name, entity type and token span of every mention."""
    opened: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for i, cell in enumerate(cells):
        for bracket in _BRACKET.findall(cell):
            name, _, rest = bracket.strip("()").partition("-")
            if bracket.startswith("("):
                opened[name].append((i, rest.split("-")[0]))
            if bracket.endswith(")"):
                if not opened[name]:
                    raise InputError(str(path), f"entity {name} closes at token {i + 1} but was never opened")
                start, kind = opened[name].pop()
                yield name, kind, (start, i + 1)


def _named(doc: Doc, spans: Iterable[tuple[str, str, tuple[int, int]]]) -> list[spacy.tokens.Span]:
    """Spans of proper nouns that the gold mentions type, longest first, none overlapping."""
    found: dict[int, tuple[int, int, str]] = {}
    for _, kind, (start, end) in spans:
        root = doc[start:end].root
        if kind in _ENTITY_LABELS and root.pos_ == "PROPN":
            names = [t.i for t in doc[start:end] if t.pos_ == "PROPN" and (t == root or t.head == root)]
            run = [
                i for i in names if all(doc[j].pos_ == "PROPN" for j in range(min(i, root.i), max(i, root.i)))
            ]
            found[root.i] = (min(run), max(run) + 1, _ENTITY_LABELS[kind])
    made = [spacy.tokens.Span(doc, start, end, label=label) for start, end, label in found.values()]
    return list(spacy.util.filter_spans(made))


@dataclass(slots=True)
class Counts:
    """Numerators and denominators of recall and precision of one measure."""

    recall_top: float = 0.0
    recall_bottom: float = 0.0
    precision_top: float = 0.0
    precision_bottom: float = 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 when there is nothing."""
        recall = self.recall_top / self.recall_bottom if self.recall_bottom else 0.0
        precision = self.precision_top / self.precision_bottom if self.precision_bottom else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


class CorefScorer:
    """Sums MUC, B³ and CEAF-e over documents.

    >>> scorer = CorefScorer()
    >>> gold = [frozenset({(0, 1), (2, 3), (4, 5)})]
    >>> scorer.add(gold, [frozenset({(0, 1), (2, 3)})])
    >>> scorer.scores()["muc"], scorer.scores()["b3"], scorer.scores()["ceaf_e"]
    (0.667, 0.615, 0.8)
    """

    def __init__(self) -> None:
        self.muc = Counts()
        self.b3 = Counts()
        self.ceaf_e = Counts()

    def add(self, gold: Sequence[Cluster], predicted: Sequence[Cluster]) -> None:
        """Add one document. Clusters of one mention are left out on both sides."""
        gold = [cluster for cluster in gold if len(cluster) > 1]
        predicted = [cluster for cluster in predicted if len(cluster) > 1]
        top, bottom = _muc(gold, predicted)
        self.muc.recall_top += top
        self.muc.recall_bottom += bottom
        top, bottom = _muc(predicted, gold)
        self.muc.precision_top += top
        self.muc.precision_bottom += bottom
        top, bottom = _b3(gold, predicted)
        self.b3.recall_top += top
        self.b3.recall_bottom += bottom
        top, bottom = _b3(predicted, gold)
        self.b3.precision_top += top
        self.b3.precision_bottom += bottom
        similar = _ceaf(gold, predicted)
        self.ceaf_e.recall_top += similar
        self.ceaf_e.recall_bottom += len(gold)
        self.ceaf_e.precision_top += similar
        self.ceaf_e.precision_bottom += len(predicted)

    def scores(self) -> dict[str, float]:
        """Return ``muc``, ``b3``, ``ceaf_e`` and their mean ``conll_f1``, fractions to three places."""
        found = {"muc": self.muc.f1, "b3": self.b3.f1, "ceaf_e": self.ceaf_e.f1}
        found["conll_f1"] = sum(found.values()) / 3
        return {name: round(value, 3) for name, value in found.items()}


def _owner(clusters: Sequence[Cluster]) -> dict[tuple[int, int], int]:
    return {mention: i for i, cluster in enumerate(clusters) for mention in cluster}


def _muc(key: Sequence[Cluster], response: Sequence[Cluster]) -> tuple[float, float]:
    owner = _owner(response)
    top = 0
    for cluster in key:
        parts = {owner.get(mention) for mention in cluster} - {None}
        top += len(cluster) - len(parts) - sum(mention not in owner for mention in cluster)
    return top, sum(len(cluster) - 1 for cluster in key)


def _b3(key: Sequence[Cluster], response: Sequence[Cluster]) -> tuple[float, float]:
    owner = _owner(response)
    top = 0.0
    for cluster in key:
        shared = Counter(owner[mention] for mention in cluster if mention in owner)
        top += sum(count * count for count in shared.values()) / len(cluster)
    return top, sum(map(len, key))


def _ceaf(gold: Sequence[Cluster], predicted: Sequence[Cluster]) -> float:
    """Return the summed φ4 similarity of the best one-to-one alignment of clusters."""
    import numpy as np

    if not gold or not predicted:
        return 0.0
    owner = _owner(predicted)
    table = np.zeros((len(gold), len(predicted)))
    for i, cluster in enumerate(gold):
        for mention in cluster:
            if mention in owner:
                table[i, owner[mention]] += 1
    sizes = np.add.outer([len(c) for c in gold], [len(c) for c in predicted])
    table = 2 * table / sizes
    return float(sum(table[i, j] for i, j in assign(table.tolist())))


def assign(gain: list[list[float]]) -> list[tuple[int, int]]:
    """Return the pairs (row, column) of an assignment of greatest total gain (Kuhn and Munkres, O(n³)).

    >>> assign([[1.0, 0.9], [0.9, 0.0]])
    [(1, 0), (0, 1)]
    """
    flipped = len(gain) > len(gain[0])
    cost = [[-value for value in row] for row in (zip(*gain, strict=True) if flipped else gain)]
    rows, columns = len(cost), len(cost[0])
    u, v = [0.0] * (rows + 1), [0.0] * (columns + 1)
    match, way = [0] * (columns + 1), [0] * (columns + 1)
    for row in range(1, rows + 1):
        match[0], column = row, 0
        least, used = [float("inf")] * (columns + 1), [False] * (columns + 1)
        while match[column]:
            used[column], at, delta, following = True, match[column], float("inf"), 0
            for j in range(1, columns + 1):
                if used[j]:
                    continue
                slack = cost[at - 1][j - 1] - u[at] - v[j]
                if slack < least[j]:
                    least[j], way[j] = slack, column
                if least[j] < delta:
                    delta, following = least[j], j
            for j in range(columns + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            column = following
        while column:
            match[column], column = match[way[column]], way[column]
    pairs = [(match[j] - 1, j - 1) for j in range(1, columns + 1) if match[j]]
    return [(j, i) for i, j in pairs] if flipped else pairs


def evaluate_coreference(
    directory: Path, *, annotate: Callable[[Doc], Doc] | None = None, pattern: str = "*.conllu"
) -> dict[str, float]:
    """Score coreference on a folder of GUM documents and return ``muc``, ``b3``, ``ceaf_e``, ``conll_f1``.

    ``annotate`` adds syntax and entities to a document that has gold tokens and sentences; without it the
    gold syntax of the files is used. ``InputError`` when the folder holds no such file.
    """
    paths = sorted(Path(directory).glob(pattern))
    if not paths:
        raise InputError(str(directory), f"no file {pattern}")
    vocab = create_vocab("en", English.Defaults)
    scorer = CorefScorer()
    for path in paths:
        gold = read_gum(path, vocab)
        doc = annotate(_bare(gold.doc)) if annotate is not None else gold.doc
        found = resolve_coreference(doc, speakers=gold.speakers)
        scorer.add(gold.clusters, [frozenset(cluster) for cluster in found])
    return scorer.scores()


def _bare(doc: Doc) -> Doc:
    return Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        sent_starts=[bool(token.is_sent_start) for token in doc],
    )
