import numpy as np
import pytest

torch = pytest.importorskip("torch")

from dragoman.annotate.dyad_table import DyadTable  # noqa: E402
from dragoman.evaluate.relations import Relation  # noqa: E402
from dragoman.train import dyads  # noqa: E402
from dragoman.train.dyads import Sample, cross_validate, learn, read_samples, tell, write  # noqa: E402

torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def small(monkeypatch):
    monkeypatch.setattr(dyads, "WIDTH", 16)
    monkeypatch.setattr(dyads, "EPOCHS", 30)
    monkeypatch.setattr(dyads, "HEADS", 2)
    monkeypatch.setattr(dyads, "RATE", 0.01)


def samples(count=48, numbers=6):
    """Pairs whose root is told by one number of the words between the parties."""
    chance = np.random.default_rng(3)
    made = []
    for at in range(count):
        words = chance.normal(size=(5, numbers)).astype(np.float32)
        root = ("AID", "ASSAULT")[at % 2]
        words[1:4, 0] = 6.0 if root == "AID" else -6.0
        made.append(Sample(words, [0], [4], np.full(3, 1 / 3, dtype=np.float32), root))
    return made


def relations(made):
    return [Relation("", (), (), sample.root if sample else "AID") for sample in made]


def test_it_learns_what_pairs_it_has_not_seen():
    told = cross_validate(relations(samples()), samples(), folds=3)
    assert told["root_accuracy"] > 0.9


def test_a_pair_that_was_not_read_is_a_wrong_answer():
    made = [*samples(), None]
    told = cross_validate(relations(made), made, folds=3)
    assert told["unanswered"] == 1


def test_the_same_samples_give_the_same_table():
    one, other = learn(samples()), learn(samples())
    assert all(np.array_equal(getattr(one, name), getattr(other, name)) for name in DyadTable.__slots__)


def test_the_table_says_what_the_heads_say():
    made = samples()
    roots = ("AID", "ASSAULT")
    every = np.concatenate([sample.words for sample in made])
    centre, spread = every.mean(0), every.std(0) + 1e-3
    heads = [dyads._trained(seed, made, roots, centre, spread) for seed in range(2)]
    with torch.no_grad():
        said = sum(head(*dyads._batch(made[:1], centre, spread)).softmax(-1)[0] for head in heads) / 2
    told = learn(made).chances(made[0].words, made[0].sources, made[0].targets, made[0].types)
    assert list(told.values()) == pytest.approx(said.tolist(), abs=1e-5)


def test_a_table_is_written_as_it_is_read(tmp_path):
    table = learn(samples())
    write(table, tmp_path / "dyads.npz")
    again = DyadTable.load(tmp_path / "dyads.npz")
    assert again.roots == table.roots
    assert [tell(again, one) for one in samples()] == [tell(table, one) for one in samples()]


def test_sentences_are_read_with_a_side_that_is_not_marked():
    from dragoman.annotate.reader import load_reader

    text = "Norway condemned the coup."
    both = Relation("Norway condemned Kenya.", ((0, 6),), ((17, 22),), "ACCUSE")
    alone = Relation(text, ((0, 6),), (), "ACCUSE")
    nobody = Relation(text, (), (), "ACCUSE")
    first, second, third = read_samples([both, alone, nobody], load_reader())
    assert (first.sources, first.targets) == ([0], [2])
    assert (second.sources, second.targets) == ([0], [])
    assert third is None
