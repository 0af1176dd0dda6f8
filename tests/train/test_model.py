import numpy as np
import pytest

torch = pytest.importorskip("torch")
from safetensors.torch import save_file  # noqa: E402
from tests.train.toymodel import SIZES, toy, toy_model  # noqa: E402

from dragoman.annotate.attributions import CueTable  # noqa: E402
from dragoman.annotate.decode import RelationTable  # noqa: E402
from dragoman.annotate.encoder import OUTPUTS  # noqa: E402
from dragoman.annotate.labels import ATTRIBUTION_LABELS, CUE_LABELS, distance_class  # noqa: E402
from dragoman.annotate.windows import batch_of  # noqa: E402
from dragoman.train.model import CueLabels, Encoder, PairLabels, Sizes  # noqa: E402


@pytest.fixture
def made(tmp_path):
    labels, vocabulary, samples = toy(tmp_path, 8)
    return labels, vocabulary, samples, toy_model(labels).eval()


def inputs(vocabulary, samples):
    arrays = batch_of(vocabulary, [(sample.words, sample.window) for sample in samples])
    tables = (arrays.pieces, arrays.shapes, arrays.mask, arrays.first, arrays.last)
    return [torch.from_numpy(table) for table in tables]


def test_shapes_of_the_scores(made):
    labels, vocabulary, samples, model = made
    found = model(*inputs(vocabulary, samples))
    count, long = len(samples), max(sample.size for sample in samples)
    widths = {
        "starts": 1,
        "upos": len(labels.upos),
        "feats": len(labels.feats),
        "lemmas": len(labels.lemmas),
        "entities": len(labels.entities),
        "times": len(labels.times),
        "cues": len(CUE_LABELS),
        "arcs": long + 1,
        "relation_words": SIZES.pairs,
        "relation_heads": SIZES.pairs,
        "cue_words": SIZES.attribution,
        "told_words": SIZES.attribution,
        "events": len(labels.events),
        "modes": len(labels.modes),
        "statuses": len(labels.statuses),
        "event_words": SIZES.parties,
        "party_words": SIZES.parties,
    }
    assert {name: tuple(table.shape) for name, table in found.items()} == {
        name: (count, long + (name == "relation_heads"), width) for name, width in widths.items()
    }
    assert set(found) == set(OUTPUTS)


def test_what_pads_a_batch_changes_no_score(made):
    """A short window beside long ones reads as it does alone, with the mask or without."""
    _, vocabulary, samples, model = made
    together = model(*inputs(vocabulary, samples))
    for row, sample in enumerate(samples):
        pieces, shapes, _, first, last = inputs(vocabulary, [sample])
        alone = model(pieces, shapes, None, first, last)
        for name, table in alone.items():
            part = together[name][row, : table.shape[1], : table.shape[2]]
            assert torch.allclose(part, table[0], atol=1e-4), name


def test_attention_is_the_same_in_training(made):
    """Fused while training, plain products in the export."""
    _, vocabulary, samples, model = made
    plain = model(*inputs(vocabulary, samples))["upos"]
    for layer in model.encoder.layers:
        layer.training = True  # the flag alone: dropout stays off
    assert torch.allclose(model(*inputs(vocabulary, samples))["upos"], plain, atol=1e-4)


def test_a_word_is_seen_with_its_shape(made):
    _, vocabulary, samples, model = made
    pieces, shapes, *rest = inputs(vocabulary, samples)
    one, other = model(pieces, shapes, *rest)["upos"], model(pieces, shapes * 0 + 1, *rest)["upos"]
    assert not torch.allclose(one, other, atol=1e-3)


def test_pair_tables_are_the_models_twins():
    """What numpy computes at run time is what torch was trained with."""
    torch.manual_seed(1)
    pairs = PairLabels(6, 4)
    torch.nn.init.normal_(pairs.both)
    words, heads = torch.randn(2, 5, 6)
    table = RelationTable(
        *(
            each.detach().numpy()
            for each in (pairs.both, pairs.one.weight, pairs.one.bias, pairs.other.weight)
        )
    )
    wanted = pairs(words, heads).detach().numpy()
    assert np.allclose(table.scores(words.numpy(), heads.numpy()), wanted, atol=1e-5)


def test_cue_tables_are_the_models_twins():
    torch.manual_seed(2)
    cues = CueLabels(6, len(ATTRIBUTION_LABELS))
    torch.nn.init.normal_(cues.both)
    words = torch.randn(9, 6)
    distances = torch.from_numpy(distance_class(np.arange(9), 4))
    wanted = cues(words[4][None], words[None], distances[None])[0].detach().numpy()
    assert wanted.shape == (9, len(ATTRIBUTION_LABELS))
    parts = (cues.both, cues.distances.weight, cues.inner.weight, cues.inner.bias)
    table = CueTable(*(each.detach().numpy() for each in parts))
    assert np.allclose(table.scores(4, words.numpy(), words.numpy()), wanted, atol=1e-5)


def minilm_weights(sizes: Sizes) -> dict:
    """Weights under the names that all-MiniLM-L6-v2 gives them."""
    hidden, inner = sizes.hidden, sizes.inner
    shapes = {
        "embeddings.word_embeddings.weight": (sizes.vocabulary, hidden),
        "embeddings.position_embeddings.weight": (sizes.positions, hidden),
        "embeddings.token_type_embeddings.weight": (2, hidden),
        "embeddings.LayerNorm.weight": (hidden,),
        "embeddings.LayerNorm.bias": (hidden,),
    }
    for number in range(sizes.layers):
        for name, shape in (
            ("attention.self.query", (hidden, hidden)),
            ("attention.self.key", (hidden, hidden)),
            ("attention.self.value", (hidden, hidden)),
            ("attention.output.dense", (hidden, hidden)),
            ("attention.output.LayerNorm", (hidden,)),
            ("intermediate.dense", (inner, hidden)),
            ("output.dense", (hidden, inner)),
            ("output.LayerNorm", (hidden,)),
        ):
            shapes[f"encoder.layer.{number}.{name}.weight"] = shape
            shapes[f"encoder.layer.{number}.{name}.bias"] = shape[:1]
    torch.manual_seed(4)
    return {name: torch.randn(*shape) for name, shape in shapes.items()}


def test_the_base_encoders_weights_are_taken(tmp_path):
    weights = minilm_weights(SIZES)
    save_file(weights, str(tmp_path / "model.safetensors"))
    encoder = Encoder(SIZES)
    encoder.load_minilm(tmp_path / "model.safetensors")
    kinds = weights["embeddings.token_type_embeddings.weight"][0]
    positions = weights["embeddings.position_embeddings.weight"] + kinds
    assert torch.equal(encoder.positions.weight, positions)
    top = encoder.layers[-1]
    assert torch.equal(top.narrow.weight, weights["encoder.layer.3.output.dense.weight"])
    assert torch.equal(top.attention_norm.bias, weights["encoder.layer.3.attention.output.LayerNorm.bias"])
    # All but the shapes, the blend of layers and a bias of each kind has been set: nothing is left as drawn.
    fresh = dict(Encoder(SIZES).named_parameters())
    same = {name for name, value in encoder.named_parameters() if torch.equal(value, fresh[name])}
    assert {name for name in same if not name.startswith("branch")} == {"blend"}
