"""The reader as a torch model: one BERT encoder, a head for each layer of annotation.

Sizes in docstrings: B windows, T word pieces, N words, K cues.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from dragoman.annotate.labels import ATTRIBUTION_LABELS, CUE_LABELS, DISTANCE_CLASSES, PARTY_LABELS, Labels
from dragoman.annotate.pieces import SHAPES

OF_EVENTS = ("events", "modes", "statuses")
"""Heads that read the branch."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Dimensions of the model; those of the encoder are all-MiniLM-L6-v2's."""

    vocabulary: int = 30522
    positions: int = 512
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    arcs: int = 256
    pairs: int = 96
    attribution: int = 128
    parties: int = 128
    branch: int = 6
    dropout: float = 0.1


class Layer(nn.Module):
    """One transformer layer of BERT (norm after each half)."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.heads = sizes.heads
        self.query = nn.Linear(sizes.hidden, sizes.hidden)
        self.key = nn.Linear(sizes.hidden, sizes.hidden)
        self.value = nn.Linear(sizes.hidden, sizes.hidden)
        self.mixed = nn.Linear(sizes.hidden, sizes.hidden)
        self.attention_norm = nn.LayerNorm(sizes.hidden, eps=1e-12)
        self.wide = nn.Linear(sizes.hidden, sizes.inner)
        self.narrow = nn.Linear(sizes.inner, sizes.hidden)
        self.output_norm = nn.LayerNorm(sizes.hidden, eps=1e-12)
        self.dropout = nn.Dropout(sizes.dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """x: (B, T, hidden); mask: (B, 1, 1, T), 0 or far below; none where nothing is padded."""
        b, t, width = x.shape
        per_head = width // self.heads

        def split(y: Tensor) -> Tensor:
            return y.view(b, t, self.heads, per_head).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if self.training and mask is not None:
            # Fused attention: the same numbers in less time and memory. The export wants plain products.
            mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask.to(query.dtype))
        else:
            scores = query @ key.transpose(2, 3) / per_head**0.5
            mixed = functional.softmax(scores if mask is None else scores + mask, dim=-1) @ value
        mixed = mixed.transpose(1, 2).reshape(b, t, width)
        x = self.attention_norm(x + self.mixed(mixed))
        return self.output_norm(x + self.dropout(self.narrow(functional.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Word pieces with the shapes of their words → two vectors a word, the second for the heads of events.

    Events have layers of their own (the branch): taught on the shared ones they cost syntax, names and
    attribution about .6 points each. With two upper layers alone triggers came to F1 .52, with four to .54,
    with all six to .56 (docs/experiments.md).
    """

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.pieces = nn.Embedding(sizes.vocabulary, sizes.hidden)
        self.positions = nn.Embedding(sizes.positions, sizes.hidden)
        self.shapes = nn.Embedding(len(SHAPES), sizes.hidden)
        self.norm = nn.LayerNorm(sizes.hidden, eps=1e-12)
        self.dropout = nn.Dropout(sizes.dropout)
        self.layers = nn.ModuleList(Layer(sizes) for _ in range(sizes.layers))
        self.blend = nn.Parameter(torch.zeros(4))
        self.branch = nn.ModuleList(Layer(sizes) for _ in range(sizes.branch))
        self.branch_blend = nn.Parameter(torch.zeros(sizes.branch))
        nn.init.normal_(self.shapes.weight, std=0.02)

    def forward(
        self, pieces: Tensor, shapes: Tensor, mask: Tensor | None, first: Tensor, last: Tensor
    ) -> tuple[Tensor, Tensor]:
        """All (B, T) but ``first``, ``last``: (B, N). Returns (B, N, hidden) twice."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.positions(places)[None] + self.shapes(shapes)
        x = self.dropout(self.norm(x))
        barred = None if mask is None else (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        kept = [x]
        for layer in self.layers:
            x = layer(x, barred)
            kept.append(x)
        x = kept[-1 - len(self.branch)]
        own = []
        for layer in self.branch:
            x = layer(x, barred)
            own.append(x)
        # A learnt blend of the upper layers: syntax sits lower in the stack than entities do.
        shared = _blended(self.blend, kept[-len(self.blend) :])
        return _of_words(shared, first, last), _of_words(_blended(self.branch_blend, own), first, last)

    def grow_branch(self) -> None:
        """Begin the branch as a copy of the upper layers (all, if it has as many)."""
        for ours, theirs in zip(self.branch, self.layers[-len(self.branch) :], strict=True):
            ours.load_state_dict(theirs.state_dict())

    def load_minilm(self, path: Path) -> None:
        """Take the weights of all-MiniLM-L6-v2 from its ``model.safetensors``."""
        weights = load_file(str(path))
        with torch.no_grad():
            self.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"])
            kinds = weights["embeddings.token_type_embeddings.weight"][0]
            self.positions.weight.copy_(weights["embeddings.position_embeddings.weight"] + kinds)
            _copy(self.norm, weights, "embeddings.LayerNorm")
            names = {
                "query": "attention.self.query",
                "key": "attention.self.key",
                "value": "attention.self.value",
                "mixed": "attention.output.dense",
                "attention_norm": "attention.output.LayerNorm",
                "wide": "intermediate.dense",
                "narrow": "output.dense",
                "output_norm": "output.LayerNorm",
            }
            for number, layer in enumerate(self.layers):
                for ours, theirs in names.items():
                    _copy(getattr(layer, ours), weights, f"encoder.layer.{number}.{theirs}")


def _blended(blend: Tensor, layers: Sequence[Tensor]) -> Tensor:
    weights = functional.softmax(blend, dim=0)
    return torch.stack([weight * each for weight, each in zip(weights, layers, strict=True)]).sum(0)


def _of_words(x: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """The mean of a word's first and last pieces."""
    width = x.shape[-1]
    ends = [x.gather(1, at[:, :, None].expand(-1, -1, width)) for at in (first, last)]
    return (ends[0] + ends[1]) * 0.5


class Biaffine(nn.Module):
    """Vectors for the two sides of an arc; each side with its own small layer."""

    def __init__(self, hidden: int, size: int, dropout: float) -> None:
        super().__init__()
        self.one = nn.Linear(hidden, size)
        self.other = nn.Linear(hidden, size)
        self.dropout = nn.Dropout(dropout * 2)

    def forward(self, one: Tensor, other: Tensor) -> tuple[Tensor, Tensor]:
        """Return both sides' vectors, (B, N, size) each."""
        return (
            self.dropout(functional.gelu(self.one(one))),
            self.dropout(functional.gelu(self.other(other))),
        )


class ReaderModel(nn.Module):
    """The encoder and all heads. :meth:`forward` gives what the exported graph gives."""

    def __init__(self, sizes: Sizes, labels: Labels) -> None:
        super().__init__()
        hidden = sizes.hidden
        self.sizes = sizes
        self.encoder = Encoder(sizes)
        self.dropout = nn.Dropout(sizes.dropout)
        self.root = nn.Parameter(torch.zeros(hidden))
        counts = {
            "starts": 1,
            "upos": len(labels.upos),
            "feats": len(labels.feats),
            "lemmas": len(labels.lemmas),
            "entities": len(labels.entities),
            "times": len(labels.times),
            "cues": len(CUE_LABELS),
            "events": len(labels.events),
            "modes": len(labels.modes),
            "statuses": len(labels.statuses),
        }
        self.tags = nn.ModuleDict({name: nn.Linear(hidden, count) for name, count in counts.items()})
        self.arcs = Biaffine(hidden, sizes.arcs, sizes.dropout)
        self.arc_weight = nn.Linear(sizes.arcs, sizes.arcs, bias=False)
        self.arc_prior = nn.Linear(sizes.arcs, 1)
        self.relations = Biaffine(hidden, sizes.pairs, sizes.dropout)
        self.attribution = Biaffine(hidden, sizes.attribution, sizes.dropout)
        self.relation_pairs = PairLabels(sizes.pairs, len(labels.relations))
        self.attribution_pairs = CueLabels(sizes.attribution, len(ATTRIBUTION_LABELS))
        self.parties = Biaffine(hidden, sizes.parties, sizes.dropout)
        self.party_pairs = CueLabels(sizes.parties, len(PARTY_LABELS))

    def forward(
        self, pieces: Tensor, shapes: Tensor, mask: Tensor | None, first: Tensor, last: Tensor
    ) -> dict[str, Tensor]:
        """Return scores by head.

        Tags are (B, N, labels), ``arcs`` (B, N, N + 1), column 0 the root; pairs are scored from
        ``relation_words``, ``cue_words``, ``told_words``, ``event_words``, ``party_words`` (B, N, d),
        ``relation_heads`` (B, N + 1, d).
        """
        x, deeds = map(self.dropout, self.encoder(pieces, shapes, mask, first, last))
        found = {name: head(deeds if name in OF_EVENTS else x) for name, head in self.tags.items()}
        rooted = torch.cat([self.root.to(x.dtype).expand(x.shape[0], 1, -1), x], dim=1)
        words, heads = self.arcs(x, rooted)
        prior = self.arc_prior(heads).transpose(1, 2)
        found["arcs"] = self.arc_weight(words) @ heads.transpose(1, 2) / self.sizes.arcs**0.5 + prior
        found["relation_words"], found["relation_heads"] = self.relations(x, rooted)
        found["cue_words"], found["told_words"] = self.attribution(x, x)
        found["event_words"], found["party_words"] = self.parties(deeds, deeds)
        return found


class PairLabels(nn.Module):
    """Labels of given pairs: biaffine, with a term for each side."""

    def __init__(self, size: int, labels: int) -> None:
        super().__init__()
        self.both = nn.Parameter(torch.zeros(size, labels * size))
        self.one = nn.Linear(size, labels)
        self.other = nn.Linear(size, labels, bias=False)

    def forward(self, one: Tensor, other: Tensor) -> Tensor:
        """Score pairs, (P, d) and (P, d) → (P, labels)."""
        pairs, size = one.shape
        crossed = (one @ self.both).view(pairs, -1, size)
        return (crossed * other[:, None, :]).sum(-1) / size**0.5 + self.one(one) + self.other(other)


class CueLabels(nn.Module):
    """What each word of a window is to a cue or a trigger: of its source, its actor, or nothing."""

    def __init__(self, size: int, labels: int) -> None:
        super().__init__()
        self.both = nn.Parameter(torch.zeros(size, labels * size))
        self.distances = nn.Embedding(DISTANCE_CLASSES, size)
        self.inner = nn.Linear(size, labels)
        nn.init.normal_(self.distances.weight, std=0.2)

    def forward(self, cues: Tensor, words: Tensor, distances: Tensor) -> Tensor:
        """Score K cues (K, d) with words (K, N, d) at classes of distance (K, N): (K, N, labels)."""
        count, size = cues.shape
        crossed = (cues @ self.both).view(count, -1, size)
        mixed = functional.relu(cues[:, None, :] + words + self.distances(distances))
        return words @ crossed.transpose(1, 2) / size**0.5 + self.inner(mixed)


def _copy(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    for part in ("weight", "bias"):
        getattr(module, part).copy_(weights[f"{name}.{part}"])
