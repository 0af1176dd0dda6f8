from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.evaluate.coreference import CorefScorer, assign, evaluate_coreference, read_gum

GUM = """\
# newdoc id = GUM_news_made
# sent_id = GUM_news_made-1
# speaker = Host
# text = Solheim left.
1\tSolheim\tSolheim\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\tEntity=(1-person-new-cf1-1-coref)
2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# sent_id = GUM_news_made-2
# text = She saw the old port.
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-cf1-1-ana)
2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_
3-4\tthe old\t_\t_\t_\t_\t_\t_\t_\t_
3\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\tEntity=(2-place-new-cf2-3-sgl
4\told\told\tADJ\tJJ\t_\t5\tamod\t_\t_
5\tport\tport\tNOUN\tNN\tNumber=Sing\t2\tobj\t_\tEntity=2)|SpaceAfter=No
6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "GUM_news_made.conllu").write_text(GUM, encoding="utf-8")
    return tmp_path


def cluster(*starts: int) -> frozenset[tuple[int, int]]:
    return frozenset((start, start + 1) for start in starts)


def test_reading_gum(folder):
    gold = read_gum(folder / "GUM_news_made.conllu")
    assert gold.doc.text == "Solheim left. She saw the old port. "
    assert gold.clusters == [frozenset({(0, 1), (3, 4)})]
    assert gold.speakers == ["Host", None]
    assert [(ent.text, ent.label_) for ent in gold.doc.ents] == [("Solheim", "PERSON")]


def test_an_entity_that_closes_unopened_is_an_error(tmp_path):
    path = tmp_path / "bad.conllu"
    path.write_text(GUM.replace("Entity=2)", "Entity=7)"), encoding="utf-8")
    with pytest.raises(InputError, match=r"bad\.conllu: entity 7 closes at token 8"):
        read_gum(path)


def test_a_document_read_right_scores_one(folder):
    assert evaluate_coreference(folder) == {"muc": 1.0, "b3": 1.0, "ceaf_e": 1.0, "conll_f1": 1.0}


def test_an_empty_folder_is_an_error(tmp_path):
    with pytest.raises(InputError, match="no file"):
        evaluate_coreference(tmp_path)


def test_scores_of_the_published_example():
    # Key {a b c} {d e f g}, response {a b} {c d} {f g h i}: the worked example of Pradhan et al. (2014):
    # MUC 2/5 and 2/5, B³ 0.4167 and 1/2, CEAF-e 0.65 and 0.4333.
    scorer = CorefScorer()
    scorer.add([cluster(1, 2, 3), cluster(4, 5, 6, 7)], [cluster(1, 2), cluster(3, 4), cluster(6, 7, 8, 9)])
    assert scorer.muc.recall_top / scorer.muc.recall_bottom == pytest.approx(2 / 5)
    assert scorer.muc.precision_top / scorer.muc.precision_bottom == pytest.approx(2 / 5)
    assert scorer.b3.recall_top / scorer.b3.recall_bottom == pytest.approx(
        1 / 7 * (1 / 3 + 4 / 3 + 4 / 4 + 1 / 4)
    )
    assert scorer.b3.precision_top / scorer.b3.precision_bottom == pytest.approx(
        1 / 8 * (4 / 2 + 2 / 2 + 4 / 4)
    )
    assert scorer.ceaf_e.recall_top / 2 == pytest.approx(0.65)
    assert scorer.ceaf_e.precision_top / 3 == pytest.approx(0.4333, abs=1e-4)


def test_clusters_of_one_are_left_out():
    scorer = CorefScorer()
    scorer.add([cluster(1), cluster(2, 3)], [cluster(2, 3), cluster(4)])
    assert scorer.scores()["conll_f1"] == 1.0


@pytest.mark.parametrize(
    "gain, best",
    [
        ([[3.0, 1.0], [1.0, 0.0], [0.0, 2.0]], 5.0),
        ([[1.0, 2.0, 3.0]], 3.0),
        ([[0.5, 0.6], [0.6, 0.5]], 1.2),
    ],
)
def test_assignment_is_the_best_one(gain, best):
    pairs = assign(gain)
    assert sum(gain[i][j] for i, j in pairs) == pytest.approx(best)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
