import math
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
from tests.train.toymodel import recipe, toy, toy_model  # noqa: E402

from dragoman.errors import InputError  # noqa: E402
from dragoman.train.corpora import PLACES  # noqa: E402
from dragoman.train.trainer import CHECKPOINT, Recipe, Round, Trainer  # noqa: E402
from dragoman.train.watch import watch  # noqa: E402


@pytest.fixture(autouse=True)
def _plain_processor(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)


def trainer(folder: Path, **other) -> Trainer:
    labels, vocabulary, samples = toy(folder)
    return Trainer(toy_model(labels), recipe(**other), {"toy": samples}, vocabulary, folder)


def weights(found: Trainer) -> dict:
    return {name: value.clone() for name, value in found.model.state_dict().items()}


def differ(one: dict, other: dict) -> bool:
    return any(not torch.equal(one[name], other[name]) for name in one)


def test_it_learns(tmp_path):
    """What is learnt is seen on sentences that were not shown, in the average of the weights too."""
    labels, vocabulary, samples = toy(tmp_path, 120)
    shown, held = samples[:80], samples[80:]
    model = toy_model(labels)
    before = watch(model, labels, vocabulary, held)
    run = Trainer(model, recipe(epochs=8), {"toy": shown}, vocabulary, tmp_path)
    assert list(run.run()) == list(range(8))
    assert run.step == 80
    model.load_state_dict(run.averaged())
    after = watch(model, labels, vocabulary, held)
    assert after["attribution_loss"] < before["attribution_loss"] / 2
    assert before["las"] < 0.5
    assert before["entities_f1"] < 0.5
    for name in ("upos", "las", "entities_f1", "starts_f1", "lemmas"):
        assert after[name] > 0.9, name


def test_a_run_that_was_cut_off_goes_on_from_its_step(tmp_path):
    first = trainer(tmp_path, epochs=3)
    epochs = first.run()
    assert next(epochs) == 0
    stopped = first.step
    assert 0 < stopped < first._ends[-1]
    saved = weights(first)
    epochs.close()

    again = trainer(tmp_path, epochs=3)
    assert differ(weights(again), saved)
    rest = again.run()
    assert next(rest) == 0  # its last save was at the end of an epoch: that is told once more
    assert again.step == stopped
    assert not differ(weights(again), saved)
    assert not differ(again.average, first.average)
    state = again.optimizer.state_dict()["state"]
    assert max(int(each["step"]) for each in state.values()) == stopped
    assert list(rest) == [1, 2]
    assert again.step == again._ends[-1]
    assert list(trainer(tmp_path, epochs=3).run()) == [2]


def test_a_run_cut_off_within_an_epoch_shows_no_batch_twice(tmp_path, monkeypatch):
    first = trainer(tmp_path, epochs=1)
    shown = []
    learn = Trainer._learn

    def stop_at_three(self, batch):
        if self.step == 3:
            self.save()
            raise KeyboardInterrupt
        shown.append([sample.window for sample in batch])
        learn(self, batch)

    monkeypatch.setattr(Trainer, "_learn", stop_at_three)
    with pytest.raises(KeyboardInterrupt):
        list(first.run())

    def go_on(self, batch):
        shown.append([sample.window for sample in batch])
        learn(self, batch)

    monkeypatch.setattr(Trainer, "_learn", go_on)
    again = trainer(tmp_path, epochs=1)
    assert list(again.run()) == [0]
    assert len(shown) == again._ends[-1]
    wanted = [[sample.window for sample in batch] for batch in again._batches(0)]
    assert shown == wanted


def test_the_same_seed_gives_the_same_weights(tmp_path):
    found = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        run = trainer(tmp_path / name, epochs=1)
        list(run.run())
        found.append(weights(run))
    assert not differ(*found)


def test_a_checkpoint_is_whole_or_not_there(tmp_path, monkeypatch):
    run = trainer(tmp_path)
    run.save()
    kept = (tmp_path / CHECKPOINT).read_bytes()

    def full_disk(state, path):
        Path(path).write_bytes(b"half")
        raise OSError("no space left")

    monkeypatch.setattr(torch, "save", full_disk)
    with pytest.raises(OSError, match="no space"):
        run.save()
    assert (tmp_path / CHECKPOINT).read_bytes() == kept


def test_an_epoch_shows_each_corpuss_share_drawn_anew(tmp_path):
    labels, vocabulary, samples = toy(tmp_path)
    pools = {"one": samples[:40], "two": samples[40:]}
    run = Trainer(toy_model(labels), recipe(shares={"one": 0.5, "two": 1.0}), pools, vocabulary, tmp_path)

    def drawn(epoch):
        return [id(sample) for batch in run._batches(epoch) for sample in batch]

    first, second = drawn(0), drawn(1)
    ones = {id(sample) for sample in pools["one"]}
    assert len(first) == len(set(first)) == 20 + len(pools["two"])
    assert len(ones & set(first)) == 20
    assert ones & set(first) != ones & set(second)
    assert drawn(0) == first


def test_rates_warm_up_and_fall_to_nothing_in_each_round(tmp_path):
    part = {"encoder_rate": 1e-3, "shares": {"toy": 1.0}}
    rounds = (Round(epochs=10, head_rate=4e-3, **part), Round(epochs=5, head_rate=1e-3, **part))
    run = trainer(tmp_path, rounds=rounds)
    heads = [part for part, _ in run._rate_of_group].index("heads")
    heard = []
    for step in range(run._ends[-1]):
        run.step = step
        run._set_rates()
        heard.append(run.optimizer.param_groups[heads]["lr"])
    first, second = heard[: run._ends[0]], heard[run._ends[0] :]
    assert len(second) * 2 == len(first)
    for found, rate in ((first, 4e-3), (second, 1e-3)):
        warm = round(len(found) * 0.1)
        assert found[:warm] == pytest.approx([rate * (at + 1) / warm for at in range(warm)])
        assert found[warm] == pytest.approx(rate)
        assert found[warm:] == sorted(found[warm:], reverse=True)
        assert found[-1] < 0.01 * rate


def test_a_round_shows_its_own_shares(tmp_path):
    labels, vocabulary, samples = toy(tmp_path)
    rates = {"encoder_rate": 1e-3, "head_rate": 1e-3}
    rounds = (Round(epochs=1, shares={"toy": 1.0}, **rates), Round(epochs=1, shares={"toy": 0.25}, **rates))
    run = Trainer(toy_model(labels), recipe(rounds=rounds), {"toy": samples}, vocabulary, tmp_path)
    shown = [sum(len(batch) for batch in run._batches(epoch)) for epoch in (0, 1)]
    assert shown == [len(samples), len(samples) // 4]


def test_lower_layers_learn_slower(tmp_path):
    run = trainer(tmp_path)
    run.step = round(run._ends[-1] * 0.1)
    run._set_rates()
    rate_of = {
        id(parameter): group["lr"] for group in run.optimizer.param_groups for parameter in group["params"]
    }
    named = {name: rate_of[id(parameter)] for name, parameter in run.model.named_parameters()}
    layers = [named[f"encoder.layers.{number}.query.weight"] for number in range(4)]
    assert layers == pytest.approx([3e-3 * 0.9**below for below in (3, 2, 1, 0)])
    assert named["encoder.pieces.weight"] == pytest.approx(3e-3 * 0.9**4)
    assert named["encoder.shapes.weight"] == named["tags.upos.bias"] == pytest.approx(5e-3)
    decays = {
        id(parameter): group["weight_decay"]
        for group in run.optimizer.param_groups
        for parameter in group["params"]
    }
    assert {decays[id(each)] for each in run.model.parameters() if each.dim() == 1} == {0.0}


def held_back(tmp_path: Path) -> Trainer:
    """Two rounds; in the second only the branch and the heads of events learn."""
    common = {"epochs": 1, "encoder_rate": 3e-3, "head_rate": 5e-3, "shares": {"toy": 1.0}}
    only = ("encoder.branch", "tags.events", "parties")
    return trainer(tmp_path, rounds=(Round(**common), Round(**common, only=only)))


def test_what_is_held_back_stays_as_it_was_averaged(tmp_path):
    run = held_back(tmp_path)
    epochs = run.run()
    next(epochs)
    before = {name: value.clone() for name, value in run.averaged().items()}
    next(epochs)
    after = run.averaged()
    for name, value in before.items():
        learns = name.startswith(("encoder.branch", "tags.events", "parties"))
        if learns and name.endswith("query.weight"):
            own, upper = int(name.split(".")[2]), len(run.model.encoder.layers) - 2
            begun = before[
                f"encoder.layers.{upper + own}.query.weight"
            ]  # the branch grows from the upper layers
            assert 0 < float((after[name] - begun).abs().max()) < 0.5
        elif not learns:
            assert torch.equal(value, after[name]), name
            assert torch.equal(value, run.model.state_dict()[name]), name


def test_a_round_that_holds_back_is_resumed(tmp_path, monkeypatch):
    learn = Trainer._learn
    (tmp_path / "whole").mkdir()
    whole = held_back(tmp_path / "whole")
    list(whole.run())
    (tmp_path / "cut").mkdir()
    first = held_back(tmp_path / "cut")
    stop = first._ends[0] + 3

    def stop_there(self, batch):
        if self.step == stop:
            self.save()
            raise KeyboardInterrupt
        learn(self, batch)

    monkeypatch.setattr(Trainer, "_learn", stop_there)
    with pytest.raises(KeyboardInterrupt):
        list(first.run())
    monkeypatch.setattr(Trainer, "_learn", learn)
    again = held_back(tmp_path / "cut")
    list(again.run())
    assert again.step == whole.step
    held = [name for name in whole.averaged() if name.startswith("encoder.layers")]
    assert all(torch.equal(whole.averaged()[name], again.averaged()[name]) for name in held)


def test_our_recipe_can_be_read():
    ours = Recipe.load()
    for each in ours.rounds:
        assert set(each.shares) <= {*PLACES, "events"}
        assert all(0 < share <= 2 for share in each.shares.values())
    assert len(ours.epochs()) == sum(each.epochs for each in ours.rounds)
    assert 0 < ours.warmup < 1
    assert math.isclose(ours.average_decay, 0.998)
    assert ours.held_out["newswire"]


def test_a_recipe_that_lacks_a_field_is_refused(tmp_path):
    (tmp_path / "recipe.toml").write_text("seed = 1\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"recipe.*rounds"):
        Recipe.load(tmp_path / "recipe.toml")
