from __future__ import annotations

from pathlib import Path

import pytest
from tests.evaluate.annotators import words_reader

from dragoman.errors import InputError
from dragoman.evaluate.syntax import evaluate_syntax
from dragoman.evaluate.treebank import read_treebank

TREES = """\
# newdoc id = first
# newpar
# text = Kenya was thanked.
1\tKenya\tKenya\tPROPN\tNNP\t_\t3\tnsubj:pass\t_\t_
2\twas\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_
3\tthanked\tthank\tVERB\tVBN\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# text = She cannot.
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2-3\tcannot\t_\t_\t_\t_\t_\t_\t_\t_
2\tcan\tcan\tAUX\tMD\t_\t0\troot\t_\t_
3\tnot\t_\tPART\tRB\t_\t2\tadvmod\t_\t_
3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_

# newdoc id = second
# newpar
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
"""


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "made.conllu"
    path.write_text(TREES, encoding="utf-8")
    return path


def test_documents_and_paragraphs(treebank: Path) -> None:
    first, second = read_treebank(treebank)
    assert (first.name, first.forms) == ("first", [["Kenya", "was", "thanked", "."], ["She", "can", "not"]])
    assert (first.breaks, second.breaks) == ((True, False), (True,))
    assert [word.head for word in first.sentences[1]] == [1, -1, 1]


def test_scores_count_words(treebank: Path) -> None:
    annotate = words_reader(
        pos=["PROPN", "AUX", "VERB", "PUNCT", "PRON", "VERB", "PART"],  # one wrong of eight: "can"
        heads=[2, 2, 2, 2, 5, 5, 4],  # one wrong: "not"
        deps=["nsubj", "aux:pass", "root", "dep", "nsubj", "root", "advmod"],  # one wrong: "."
        lemmas=["Kenya", "was", "thank", ".", "she", "can", "not"],  # one wrong: "was"; "_" is nobody's fault
    )

    def with_second(sentences, **options):  # type: ignore[no-untyped-def]
        if sentences == [["Yes"]]:
            return words_reader(pos=["INTJ"], heads=[0], deps=["root"], lemmas=["yes"])(sentences, **options)
        return annotate(sentences, **options)

    assert evaluate_syntax(treebank, annotate=with_second) == {
        "upos": 7 / 8,
        "uas": 7 / 8,
        "las": 6 / 8,
        "lemma": 7 / 8,
        "las_subtypes": 5 / 8,  # nsubj for nsubj:pass
        "words": 8,
    }


def test_a_head_in_another_sentence_is_wrong(treebank: Path) -> None:
    single = words_reader(pos=["X"] * 7, heads=[2, 2, 2, 2, 2, 4, 5], deps=["dep"] * 7, lemmas=["x"] * 7)
    lone = words_reader(pos=["X"], heads=[0], deps=["root"], lemmas=["x"])
    scores = evaluate_syntax(
        treebank, annotate=lambda words, **more: (single if len(words) > 1 else lone)(words, **more)
    )
    assert scores["uas"] == 6 / 8  # "She" hangs on the sentence before, "can" on "She" is no root
    assert scores["upos"] == 0.0


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("1\tYes\tyes", "1\tYes", r"9 fields where CoNLL-U has 10 \(line 18\)"),
        ("VBN\t_\t0", "VBN\t_\t7", r"word 3 with head '7' .*\(line 6\)"),
        ("\t3\tpunct", "\t_\tpunct", r"head '_' .*\(line 7\)"),
    ],
)
def test_a_wrong_line_is_named(treebank: Path, old: str, new: str, message: str) -> None:
    treebank.write_text(TREES.replace(old, new), encoding="utf-8")
    with pytest.raises(InputError, match=message):
        evaluate_syntax(treebank, annotate=words_reader())


def test_a_reader_that_cuts_words_otherwise_is_refused(treebank: Path) -> None:
    with pytest.raises(ValueError, match="given 7 words"):
        evaluate_syntax(treebank, annotate=lambda words, **more: words_reader()([["Other"]]))


def test_no_treebank(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        evaluate_syntax(tmp_path / "a.conllu")
    with pytest.raises(InputError, match=r"no file \*\.conllu"):
        evaluate_syntax(tmp_path)
    (tmp_path / "a.conllu").write_text("# nothing\n")
    with pytest.raises(InputError, match="no sentences"):
        evaluate_syntax(tmp_path)
