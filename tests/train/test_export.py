import json
import math

import numpy as np
import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")
from tests.train.toy import toy_examples  # noqa: E402
from tests.train.toymodel import SIZES, recipe, toy, toy_model  # noqa: E402

from dragoman.annotate.dyads import Dyad  # noqa: E402
from dragoman.annotate.encoder import OUTPUTS, Encoder  # noqa: E402
from dragoman.annotate.reader import GRAPH, PAIRS, Reader, Text  # noqa: E402
from dragoman.annotate.windows import batch_of  # noqa: E402
from dragoman.errors import InputError  # noqa: E402
from dragoman.train.corpora import digests  # noqa: E402
from dragoman.train.export import export  # noqa: E402
from dragoman.train.model import ReaderModel  # noqa: E402
from dragoman.train.trainer import CHECKPOINT, Trainer  # noqa: E402

pytestmark = [
    # torch's own notices: that its other exporter is the newer one, and of Python sizes that it traces
    # as constants, which the dynamic axes and the tests below cover.
    pytest.mark.filterwarnings("ignore::DeprecationWarning:torch.*"),
    pytest.mark.filterwarnings("ignore:You are using the legacy TorchScript-based:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning"),
]


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """A run of a toy model, and its export."""
    folder = tmp_path_factory.mktemp("run")
    corpora = tmp_path_factory.mktemp("data")
    for place in ("ewt/train.conllu", "ewt/dev.conllu"):
        (corpora / place).parent.mkdir(exist_ok=True)
        (corpora / place).write_text("", encoding="utf-8")
    for place in ("gum/train", "gum/dev", "worldwide-newswire", "polnear/train", "polnear/dev", "timeml"):
        (corpora / place).mkdir(parents=True)
    labels, vocabulary, samples = toy(folder, 80)
    labels.save(folder / "labels.json")
    run = Trainer(toy_model(labels), recipe(epochs=8), {"toy": samples}, vocabulary, folder)
    list(run.run())
    export(folder, folder / "weights", data=corpora, recipe=run.recipe, sizes=SIZES)
    return folder, corpora, labels, vocabulary, samples


def test_the_reader_says_what_one_party_does_to_another(exported):
    reader = Reader(exported[0] / "weights")
    dyad = Dyad(["Reis", "visited", "Oslo", "on", "Friday", "."], [0], [2])
    nothing = Dyad(dyad.words, [], [])
    types, none = reader.dyads([dyad, nothing])
    assert sum(types.values()) == pytest.approx(1, abs=1e-4)
    assert max(types, key=types.get) == "CONSULT"
    assert none == {}


def test_the_int8_graph_agrees_with_the_model(exported):
    """On windows of other lengths than the one that the export traced."""
    folder, _, labels, vocabulary, samples = exported
    model = ReaderModel(SIZES, labels).eval()
    state = torch.load(folder / CHECKPOINT, weights_only=True)
    model.load_state_dict(state["average"])
    encoder = Encoder(folder / "weights" / GRAPH, vocabulary)
    by_length = {sample.size: sample for sample in samples}
    assert len(by_length) > 4
    for sample in by_length.values():
        (scored,) = encoder.score([(sample.words, sample.window)])
        arrays = batch_of(vocabulary, [(sample.words, sample.window)])
        pieces, shapes, first, last = (
            torch.from_numpy(each) for each in (arrays.pieces, arrays.shapes, arrays.first, arrays.last)
        )
        with torch.no_grad():
            found = model(pieces, shapes, None, first, last)
        for name in OUTPUTS:
            wanted = found[name][0].numpy()
            wanted = wanted[:, 0] if name == "starts" else wanted
            got = getattr(scored, name)
            assert got.shape == wanted.shape
            # A few hundredths of the layer's own range: what eight bits leave.
            assert np.abs(got - wanted).max() <= 0.08 * np.ptp(wanted) + 1e-3, name
            if name in ("upos", "lemmas", "entities"):
                assert (got.argmax(axis=1) == wanted.argmax(axis=1)).all()


def test_the_reader_opens_it_and_reads(exported):
    folder, *_ = exported
    reader = Reader(folder / "weights")
    right = asked = 0
    for example in toy_examples(20, seed=9):
        (reading,) = reader.read([Text(example.words, example.blocks)])
        assert reading.sentences == example.sentences
        heads = [
            start + head - 1 if head else at
            for start, end in example.sentences
            for at, head in enumerate(example.heads[start:end], start)
        ]
        right += sum(one == other for one, other in zip(reading.heads, heads, strict=True))
        asked += len(heads)
        assert reading.upos == example.upos
        assert reading.lemmas == example.lemmas
        assert {kind for _, _, kind in reading.entities} <= {"Person", "Location", "Date"}
        sure = [each for each in reading.events if each.types[0][1] > 0.5]
        assert [(each.trigger, each.types[0][0]) for each in sure] == [
            (event.word, event.type) for event in example.events
        ]
        for each in sure:
            assert each.modes[0][0] == "CONSULT/visit"
            assert each.statuses[0][0] == "happened"
            assert each.parties[each.trigger - 1][0] > 0.5
            assert each.parties[each.trigger + 1][1] > 0.5
    assert right / asked > 0.95


def test_the_card_says_where_the_weights_come_from(exported):
    folder, corpora, *_ = exported
    card = json.loads((folder / "weights" / "card.json").read_text(encoding="utf-8"))
    assert card["steps"] == 80
    assert card["recipe"]["rounds"][0]["epochs"] == 8
    assert card["corpora"] == digests(corpora)


def test_the_graph_is_small_and_so_are_the_tables(exported):
    """A byte a weight of the vocabulary and of every product, not four; half precision for the pairs."""
    folder, *_ = exported
    graph = onnx.load(str(folder / "weights" / GRAPH)).graph
    small = sum(math.prod(each.dims) for each in graph.initializer if each.data_type == onnx.TensorProto.INT8)
    of_a_layer = 4 * SIZES.hidden**2 + 2 * SIZES.hidden * SIZES.inner
    assert small >= SIZES.vocabulary * SIZES.hidden + SIZES.layers * of_a_layer
    products = {each for node in graph.node if node.op_type == "MatMul" for each in node.input}
    assert not products & {each.name for each in graph.initializer}
    with np.load(folder / "weights" / PAIRS) as tables:
        assert {tables[name].dtype for name in tables.files} == {np.dtype(np.float16)}
        assert len(tables.files) == 12


def test_without_a_checkpoint_nothing_is_exported(tmp_path):
    with pytest.raises(InputError, match=f"no {CHECKPOINT} in it"):
        export(tmp_path, tmp_path / "weights", data=tmp_path, recipe=recipe())
    assert not (tmp_path / "weights").exists()
