import pytest

torch = pytest.importorskip("torch")
from safetensors.torch import save_file  # noqa: E402
from tests.annotate.smallwords import write_vocabulary  # noqa: E402
from tests.train import test_corpora  # noqa: E402
from tests.train.test_model import minilm_weights  # noqa: E402
from tests.train.toy import WORDS  # noqa: E402
from tests.train.toymodel import SIZES, recipe  # noqa: E402

from dragoman.annotate.labels import Labels  # noqa: E402
from dragoman.errors import InputError  # noqa: E402
from dragoman.train import run as run_module  # noqa: E402
from dragoman.train.run import train  # noqa: E402
from dragoman.train.trainer import CHECKPOINT  # noqa: E402

data = test_corpora.data  # the fixture: a folder with a document or two of each corpus

SHARES = dict.fromkeys(("ewt", "gum", "newswire", "polnear", "timeml"), 1.0)


@pytest.fixture
def encoder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("minilm")
    write_vocabulary(folder, WORDS)
    save_file(minilm_weights(SIZES), str(folder / "model.safetensors"))
    return folder


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    monkeypatch.setattr(run_module, "Sizes", lambda: SIZES)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)


def test_from_corpora_and_base_encoder_to_a_checkpoint(data, encoder, tmp_path_factory, capsys):
    folder = tmp_path_factory.mktemp("out") / "run"
    chosen = recipe(shares=SHARES, held_out=test_corpora.HELD_OUT, epochs=2)
    train(data, encoder, folder, chosen)
    assert {path.name for path in folder.iterdir()} == {CHECKPOINT, "labels.json", "tokenizer.json"}
    told = capsys.readouterr().err
    assert [line.split(":")[0] for line in told.splitlines()] == ["epoch 1", "epoch 2"]
    assert "uas" in told
    state = torch.load(folder / CHECKPOINT, weights_only=True)
    assert state["step"] == 2
    labels = Labels.load(folder / "labels.json")
    assert labels.relations == ("root",)
    assert state["model"]["tags.upos.weight"].shape[0] == len(labels.upos)

    train(data, encoder, folder, chosen)  # all is done: nothing is learnt, the end is told again
    assert "resumed at step 2 of 2" in capsys.readouterr().err
    assert torch.load(folder / CHECKPOINT, weights_only=True)["step"] == 2


@pytest.mark.parametrize("missing", ["model.safetensors", "tokenizer.json"])
def test_a_part_of_the_encoder_that_is_missing_is_named(data, encoder, tmp_path, missing):
    (encoder / missing).unlink()
    with pytest.raises(InputError, match=f"no {missing} in it"):
        train(data, encoder, tmp_path / "run", recipe(shares=SHARES))
    assert not (tmp_path / "run").exists()
