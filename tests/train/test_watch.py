import numpy as np
import pytest

torch = pytest.importorskip("torch")
from tests.train.toymodel import toy, toy_model  # noqa: E402

from dragoman.train.example import Example  # noqa: E402
from dragoman.train.targets import IGNORE, samples_of  # noqa: E402
from dragoman.train.watch import watch  # noqa: E402


@pytest.fixture
def made(tmp_path):
    labels, vocabulary, samples = toy(tmp_path, 10)
    return labels, vocabulary, samples, toy_model(labels)


class Oracle(torch.nn.Module):
    """Says of each window what its answers say: every score must be full."""

    def __init__(self, model, labels, samples):
        super().__init__()
        self.model, self.labels, self.samples = model, labels, samples
        self.relation_pairs = lambda words, over: words  # the words' vectors are the labels
        self.attribution_pairs, self.party_pairs = model.attribution_pairs, model.party_pairs

    def forward(self, pieces, shapes, mask, first, last):
        found = self.model(pieces, shapes, mask, first, last)
        found["relation_words"] = torch.zeros(*first.shape, len(self.labels.relations))
        rows, self.samples = self.samples[: len(pieces)], self.samples[len(pieces) :]
        for row, sample in enumerate(rows):
            for name in ("upos", "feats", "lemmas", "entities"):
                for at, answer in enumerate(sample.tags[name]):
                    if answer != IGNORE:
                        found[name][row, at, answer] = 99
            found["starts"][row, : sample.size, 0] = torch.from_numpy(sample.tags["starts"]).float() * 2 - 1
            for at in range(sample.size):
                found["arcs"][row, at, sample.heads[at]] = 99
                found["relation_words"][row, at, sample.relations[at]] = 99
        return found


def test_right_answers_have_full_scores(made):
    labels, vocabulary, samples, model = made
    scores = watch(Oracle(model, labels, samples), labels, vocabulary, samples)
    assert scores.pop("attribution_loss") > 0
    wanted = ("entities_f1", "feats", "las", "lemmas", "starts_f1", "uas", "upos")
    assert scores == dict.fromkeys(wanted, 1.0)


def test_a_label_that_cannot_be_said_counts_as_wrong(made):
    labels, vocabulary, samples, model = made
    oracle = Oracle(model, labels, samples)
    samples[0].tags["feats"][:] = IGNORE
    scores = watch(oracle, labels, vocabulary, samples)
    words = sum(sample.size for sample in samples)
    assert scores["feats"] == pytest.approx(1 - samples[0].size / words)


def test_layers_without_answers_have_no_score(made):
    labels, vocabulary, _, model = made
    plain = Example("names", ["Reis", "left"], [(0, 2)], entities=["B-Person", "O"])
    assert set(watch(model, labels, vocabulary, samples_of(plain, labels, vocabulary))) == {"entities_f1"}
    assert watch(model, labels, vocabulary, []) == {}


def test_a_look_leaves_the_model_as_it_was(made):
    labels, vocabulary, samples, model = made
    before = {name: value.clone() for name, value in model.state_dict().items()}
    watch(model, labels, vocabulary, samples)
    assert all(torch.equal(before[name], value) for name, value in model.state_dict().items())
    assert torch.is_grad_enabled()
    assert all(parameter.grad is None for parameter in model.parameters())


def test_gradients_come_back_after_an_error(made):
    labels, vocabulary, samples, model = made
    samples[0].tags["upos"] = np.full(samples[0].size, 10**6)
    with pytest.raises(IndexError):
        watch(model, labels, vocabulary, samples)
    assert torch.is_grad_enabled()
