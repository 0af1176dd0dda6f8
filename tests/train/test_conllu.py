from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.train.conllu import read_conllu


def row(number: str, form: str, upos: str, head: str, relation: str, feats: str = "_") -> str:
    return "\t".join((number, form, form.lower(), upos, "XX", feats, head, relation, "_", "SpaceAfter=No"))


def sentence(*rows: str, before: str = "") -> str:
    return before + "\n".join(rows) + "\n\n"


LEFT = sentence(row("1", "Reis", "PROPN", "2", "nsubj", "Number=Sing"), row("2", "left", "VERB", "0", "root"))
NO = sentence(row("1", "No", "INTJ", "0", "root"))


def written(folder: Path, text: str) -> Path:
    path = folder / "made.conllu"
    path.write_text(text, encoding="utf-8")
    return path


def test_documents_paragraphs_and_sentences(tmp_path):
    text = (
        "# newdoc id = one\n# newpar\n" + LEFT + "# text = No\n" + NO + "# newpar id = p2\n" + LEFT
        + "# newdoc id = two\n" + NO
    )  # fmt: skip
    first, second = read_conllu(written(tmp_path, text))
    assert (first.name, second.name) == ("one", "two")
    assert first.words == ["Reis", "left", "No", "Reis", "left"]
    assert first.blocks == [(0, 3), (3, 5)]
    assert first.sentences == [(0, 2), (2, 3), (3, 5)]
    assert first.upos == ["PROPN", "VERB", "INTJ", "PROPN", "VERB"]
    assert first.feats == ["Number=Sing", "_", "_", "Number=Sing", "_"]
    assert first.lemmas == ["reis", "left", "no", "reis", "left"]
    assert first.heads == [2, 0, 0, 2, 0]
    assert first.relations == ["nsubj", "root", "root", "nsubj", "root"]
    assert (first.entities, first.attributions) == (None, None)
    assert second.blocks == [(0, 1)]


def test_multiword_tokens_and_empty_nodes_are_no_words(tmp_path):
    text = sentence(
        row("1-2", "don't", "_", "_", "_"),
        row("1", "do", "AUX", "3", "aux"),
        row("2", "n't", "PART", "3", "advmod"),
        row("3", "go", "VERB", "0", "root"),
        row("3.1", "gone", "VERB", "_", "_"),
    )
    (example,) = read_conllu(written(tmp_path, text))
    assert example.words == ["do", "n't", "go"]
    assert example.name == "made"


def test_a_block_of_paragraphs_opens_none(tmp_path):
    """``newpar_block`` marks a list or a heading within a paragraph's flow."""
    (example,) = read_conllu(written(tmp_path, NO + "# newpar_block = head (1 s)\n" + LEFT))
    assert example.blocks == [(0, 3)]


def test_the_last_sentence_needs_no_empty_line(tmp_path):
    (example,) = read_conllu(written(tmp_path, LEFT + NO.rstrip("\n")))
    assert example.words == ["Reis", "left", "No"]


def test_an_empty_file_has_no_documents(tmp_path):
    assert list(read_conllu(written(tmp_path, "\n# newdoc\n"))) == []


def test_a_row_of_other_fields_is_refused_by_file_and_line(tmp_path):
    path = written(tmp_path, "# newdoc\n" + LEFT + "1\tNo\n\n")
    with pytest.raises(InputError, match=r"made\.conllu: 2 fields where CoNLL-U has 10 \(line 5\)"):
        list(read_conllu(path))


def test_a_head_that_is_no_number_is_refused_by_file_and_line(tmp_path):
    path = written(tmp_path, sentence(row("1", "No", "INTJ", "_", "root")))
    with pytest.raises(InputError, match=r"made\.conllu: '_' is no number of a head \(line 1\)"):
        list(read_conllu(path))
