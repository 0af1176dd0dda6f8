import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tests.train.toymodel import toy, toy_model  # noqa: E402

from dragoman.annotate.windows import batch_of  # noqa: E402
from dragoman.train.example import Example  # noqa: E402
from dragoman.train.losses import WEIGHTS, allowed_arcs, losses_of  # noqa: E402
from dragoman.train.targets import IGNORE, Sample, samples_of  # noqa: E402


@pytest.fixture
def made(tmp_path):
    labels, vocabulary, samples = toy(tmp_path, 6)
    return labels, vocabulary, samples, toy_model(labels).eval()


def scores(model, vocabulary, samples):
    arrays = batch_of(vocabulary, [(sample.words, sample.window) for sample in samples])
    tables = (arrays.pieces, arrays.shapes, arrays.mask, arrays.first, arrays.last)
    return model(*(torch.from_numpy(table) for table in tables))


def test_every_layer_has_its_loss(made):
    _, vocabulary, samples, model = made
    losses = losses_of(model, scores(model, vocabulary, samples), samples)
    assert set(losses) == set(WEIGHTS)
    assert all(torch.isfinite(loss) and loss > 0 for loss in losses.values())


def test_a_corpus_pays_for_what_it_annotates_alone(made):
    labels, vocabulary, _, model = made
    plain = Example("names", ["Reis", "left"], [(0, 2)], entities=["B-Person", "O"])
    samples = samples_of(plain, labels, vocabulary)
    losses = losses_of(model, scores(model, vocabulary, samples), samples)
    assert set(losses) == {"entities"}
    losses["entities"].backward()
    assert model.tags["upos"].weight.grad is None
    assert model.tags["entities"].weight.grad.abs().sum() > 0


def test_windows_without_an_answer_change_no_loss(made):
    """A window of another corpus beside it, padding and all, leaves a mean over answers as it was."""
    labels, vocabulary, samples, model = made
    plain = Example("names", ["Reis"] * 40, [(0, 40)], times=["O"] * 40)
    other = samples_of(plain, labels, vocabulary)
    alone = losses_of(model, scores(model, vocabulary, samples[:1]), samples[:1])
    mixed = [*other, samples[0]]
    beside = losses_of(model, scores(model, vocabulary, mixed), mixed)
    for name in ("upos", "lemmas", "arcs", "relations", "starts", "entities"):
        assert float(beside[name].detach()) == pytest.approx(float(alone[name].detach()), abs=1e-4)


def test_unknown_labels_are_not_paid_for(made):
    _, vocabulary, samples, model = made
    (sample,) = samples[:1]
    found = scores(model, vocabulary, [sample])
    sample.tags["feats"][1:] = IGNORE
    answer = int(sample.tags["feats"][0])
    wanted = -torch.log_softmax(found["feats"][0, 0].detach(), -1)[answer]
    assert float(losses_of(model, found, [sample])["feats"].detach()) == pytest.approx(
        float(wanted), abs=1e-5
    )


def test_arcs_stay_in_their_sentence():
    one = Sample([], None, 4, {}, sentences=np.array([0, 0, 1, -1]))
    other = Sample([], None, 1, {})
    allowed = allowed_arcs([one, other], 4)
    assert allowed.shape == (2, 4, 5)
    assert allowed[0].int().tolist() == [
        [1, 0, 1, 0, 0],
        [1, 1, 0, 0, 0],
        [1, 0, 0, 0, 0],
        [1, 0, 0, 0, 0],
    ]
    assert allowed[1].int().tolist() == [[1, 0, 0, 0, 0]] * 4
