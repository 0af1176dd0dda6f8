import json
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from dragoman.annotate.reader import CARD, GRAPH, LABELS, PAIRS, VOCABULARY
from dragoman.errors import InputError
from dragoman.train.card import main, model_card, tables_of

CORPORA = tomllib.loads((files("dragoman.train") / "corpora.toml").read_text(encoding="utf-8"))
RECIPE = tomllib.loads((files("dragoman.train") / "recipe.toml").read_text(encoding="utf-8"))
SCORES = {
    "syntax ewt/dev.conllu": {"upos": 0.97125, "las": 0.9, "words": 25147},
    "attribution polnear/dev": {
        "source": {"precision": 0.81, "f1": 0.8},
        "cue": {"f1": 1.0},
        "content_overlap_f1": 0.7,
    },
    "entities held-out/newswire": {"f1": 0.88, "by_type": {"Date": {"f1": 0.9, "gold": 812}}},
}


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    folder = tmp_path / "run" / "weights"
    folder.mkdir(parents=True)
    for size, name in ((2_000_000, GRAPH), (1000, PAIRS), (30, VOCABULARY), (2, LABELS)):
        (folder / name).write_bytes(b" " * size)
    card = {
        "name": "dragoman-reader",
        "version": "9.8.7",
        "base": "all-MiniLM-L6-v2",
        "steps": 4321,
        "recipe": RECIPE,
        "corpora": {name: corpus["sha256"] for name, corpus in CORPORA.items()},
    }
    (folder / CARD).write_text(json.dumps(card), encoding="utf-8")
    return folder


def test_the_card_tells_what_the_weights_are(weights):
    text = model_card(weights, SCORES)
    assert text.startswith("# The reader's weights: dragoman-reader 9.8.7\n")
    assert "| `reader.onnx` | 2,000,000 |" in text
    assert f"| together | {2_001_032 + (weights / CARD).stat().st_size:,} |" in text
    assert "4,321 steps of 8 windows." in text
    assert "| `round 1: encoder_rate` | 0.0002 |" in text
    assert "540 documents, 204,577 words" in text
    for corpus in CORPORA.values():
        assert f"[{corpus['name']}]({corpus['url']})" in text
        assert f"`{corpus['sha256']}`" in text
        assert corpus["licence"] in text


def test_every_score_stands_under_its_command(weights):
    text = model_card(weights, SCORES)
    parts = text.split("    dragoman evaluate ")[1:]
    assert [part.splitlines()[0].removesuffix(" --json") for part in parts] == list(SCORES)
    assert "| upos | 0.9712 |" in parts[0]
    assert "| words | 25,147 |" in parts[0]
    assert "| part | precision | f1 |\n| --- | ---: | ---: |\n| source | 0.8100 | 0.8000 |" in parts[1]
    assert "| cue |  | 1.0000 |" in parts[1]
    assert "| by type | f1 | gold |\n| --- | ---: | ---: |\n| Date | 0.9000 | 812 |" in parts[2]


def test_tables_have_cells_for_every_column(weights):
    """In every row of the card: a Markdown table that lacks one is drawn askew."""
    log = weights.parent / "log"
    log.write_text("epoch 1: las 0.5 uas 0.75\n", encoding="utf-8")
    width = 0
    for line in model_card(weights, SCORES, log=log).splitlines():
        cells = line.count("|") if line.startswith("|") else 0
        assert not cells or not width or cells == width, line
        width = cells


def test_without_scores_it_says_so(weights):
    text = model_card(weights, {})
    assert "No scores have been measured for these weights yet." in text
    assert "dragoman evaluate TASK" in text


def test_the_log_tells_of_epochs_and_of_interruptions(weights, tmp_path):
    log = tmp_path / "run" / "log"
    log.write_text(
        "step 50/400 1100 pieces/s upos 2.5\nepoch 1: las 0.5 uas 0.6\nresumed at step 200 of 400\n"
        "epoch 1: las 0.55 uas 0.65\nepoch 2: las 0.7 uas 0.8\n",
        encoding="utf-8",
    )
    text = model_card(weights, {}, log=log)
    assert "| epoch | las | uas |\n| ---: | ---: | ---: |\n| 1 | 0.55 | 0.65 |\n| 2 | 0.7 | 0.8 |\n" in text
    assert "the run was cut off and went on, at step 200." in text
    assert "| epoch |" not in model_card(weights, {})


@pytest.mark.parametrize("missing", [GRAPH, PAIRS, VOCABULARY, LABELS, CARD])
def test_weights_that_are_not_whole_are_refused(weights, missing):
    (weights / missing).unlink()
    with pytest.raises(InputError, match=f"no {missing} in it"):
        model_card(weights, {})


def test_weights_of_other_data_are_refused(weights):
    card = json.loads((weights / CARD).read_text(encoding="utf-8"))
    card["corpora"]["gum"] = "0" * 64
    (weights / CARD).write_text(json.dumps(card), encoding="utf-8")
    with pytest.raises(InputError, match="trained on another gum than"):
        model_card(weights, {})


def test_tables_of_plain_and_nested_scores():
    plain, parts, kinds = tables_of({"f1": 0.5, "cue": {"f1": 0.25}, "by_type": {"Date": {"gold": 3}}})
    assert (plain.head, plain.rows) == (["measure", "score"], [["f1", "0.5000"]])
    assert (parts.head, parts.rows) == (["part", "f1"], [["cue", "0.2500"]])
    assert (kinds.head, kinds.rows) == (["by type", "gold"], [["Date", "3"]])
    assert tables_of({}) == []


def test_from_the_command_line(weights, tmp_path, capsys):
    (tmp_path / "scores.json").write_text(json.dumps(SCORES), encoding="utf-8")
    main([str(weights.parent), str(tmp_path / "scores.json")])
    shown = capsys.readouterr().out
    assert shown == model_card(weights, SCORES)
    main([str(tmp_path), str(tmp_path / "scores.json"), "--weights", str(weights)])
    assert capsys.readouterr().out == shown


def test_the_digests_of_the_weights_in_the_package_are_the_described_ones():
    card = json.loads((files("dragoman.annotate") / "weights" / CARD).read_text(encoding="utf-8"))
    assert card["corpora"] == {name: corpus["sha256"] for name, corpus in CORPORA.items()}
