from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.train.corpora import PLACES, digests, held_out_files, main, training, watched

HELD_OUT = {"newswire": ["fj_post"], "timeml_every": 2, "timeml_repeated": ["c"]}
CONLLU = "1\tNo\tno\tINTJ\t_\t_\t0\troot\t_\t_\n\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of the corpora with a document or two in each."""
    files = {
        "ewt/train.conllu": "# newdoc id = ewt-train\n" + CONLLU,
        "ewt/dev.conllu": "# newdoc id = ewt-dev\n" + CONLLU,
        "gum/train/b.conllu": "# newdoc id = gum-b\n" + CONLLU,
        "gum/train/a.conllu": "# newdoc id = gum-a\n" + CONLLU,
        "gum/dev/c.conllu": "# newdoc id = gum-c\n" + CONLLU,
        "worldwide-newswire/fj_post_1.txt.tsv": "Reis\tB-Person\n",
        "worldwide-newswire/fj_post_12.txt.tsv": "Reis\tB-Person\n",
        "worldwide-newswire/fj_postal_1.txt.tsv": "Moss\tB-Person\n",
        "polnear/train/text/one.txt": "Reis said no.",
        "polnear/train/attributions/one.ann": "T1\tCue 5 9\tsaid\nE1\tCue:T1\n",
        "polnear/dev/text/two.txt": "Moss said no.",
        "polnear/dev/attributions/two.ann": "T1\tCue 5 9\tsaid\nE1\tCue:T1\n",
        **{f"timeml/{name}.tml": "<TimeML><TEXT>May 6</TEXT></TimeML>" for name in "abc"},
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def names(found) -> dict[str, list[str]]:
    return {corpus: [example.name for example in examples] for corpus, examples in found.items()}


def test_what_is_learnt_and_what_is_watched(data):
    assert names(training(data, HELD_OUT)) == {
        "ewt": ["ewt-train"],
        "gum": ["gum-a", "gum-b"],
        "newswire": ["fj_postal_1.txt.tsv"],
        "polnear": ["one"],
        "timeml": ["b"],
    }
    assert names(watched(data, HELD_OUT)) == {
        "ewt": ["ewt-dev"],
        "gum": ["gum-c"],
        "newswire": ["fj_post_1.txt.tsv", "fj_post_12.txt.tsv"],
        "polnear": ["two"],
        "timeml": ["a"],
    }


def test_each_corpus_brings_its_own_layers(data):
    found = training(data, HELD_OUT)
    brought = {
        corpus: {layer for layer in ("heads", "entities", "attributions", "times") if getattr(each, layer)}
        for corpus, (each, *_) in found.items()
    }
    assert brought == {
        "ewt": {"heads"},
        "gum": {"heads"},
        "newswire": {"entities"},
        "polnear": {"attributions"},
        "timeml": {"times"},
    }


def test_digests_hang_on_every_byte_and_name(data):
    before = digests(data)
    assert set(before) == set(PLACES)
    assert digests(data) == before
    (data / "gum/dev/c.conllu").write_text(CONLLU, encoding="utf-8")
    (data / "timeml/a.tml").rename(data / "timeml/aa.tml")
    after = digests(data)
    assert {corpus for corpus in before if before[corpus] != after[corpus]} == {"gum", "timeml"}


def test_held_out_files_are_those_that_are_watched(data):
    found = held_out_files(data, HELD_OUT)
    seen = names(watched(data, HELD_OUT))
    assert [path.name for path in found["newswire"]] == seen["newswire"]
    assert [path.stem for path in found["timeml"]] == seen["timeml"]


def test_what_our_recipe_holds_out_is_copied(data, tmp_path_factory):
    (data / "worldwide-newswire/th_post_2.txt.tsv").write_text("Moss\tB-Person\n", encoding="utf-8")
    out = tmp_path_factory.mktemp("held-out")
    main(data, out)
    copied = sorted(str(path.relative_to(out)) for path in out.rglob("*.*"))
    assert copied == ["newswire/th_post_2.txt.tsv", "timeml/a.tml"]


@pytest.mark.parametrize("missing", ["ewt/dev.conllu", "polnear/dev"])
def test_a_missing_part_is_named(data, missing):
    (data / missing).rename(data / "away")
    with pytest.raises(InputError, match=f"no {missing} in it"):
        training(data, HELD_OUT)
