from __future__ import annotations

from pathlib import Path

import pytest
from tests.evaluate.annotators import text_reader

from dragoman.annotate.layers import Attribution
from dragoman.errors import InputError
from dragoman.evaluate.attribution import articles, evaluate_attribution

TEXT = "“We stay,” said Reis. “All\nof us.” Rain fell, a pilot reported.\n"
MARKS = f"""\
T1\tSource {TEXT.index("Reis")} {TEXT.index("Reis") + 4}\tReis
T2\tCue {TEXT.index("said")} {TEXT.index("said") + 4}\tsaid
T3\tContent 1 9;{TEXT.index("All")} {TEXT.index("All") + 3};{TEXT.index("of us")} {TEXT.index("of us") + 5}\tx
T4\tAttribution {TEXT.index("said")} {TEXT.index("said") + 4}\tsaid
E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
T5\tSource {TEXT.index("pilot") + 1} {TEXT.index("pilot") + 5}\tilot
T6\tCue {TEXT.index("reported")} {TEXT.index("reported") + 8}\treported
T7\tContent {TEXT.index("Rain")} {TEXT.index(", a pilot")}\tRain fell
E2\tAttribution:T6 Content:T7 Cue:T6 Source:T5
T8\tSource 0 1\tdiscarded
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "a_story.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "attributions" / "a_story_4e07.ann").write_text(MARKS, encoding="utf-8")
    return tmp_path


def words() -> dict[str, int]:
    doc = text_reader()(TEXT)
    return {token.text: token.i for token in doc}


def test_exact_stretches_and_shares_of_content(folder: Path) -> None:
    at = words()
    first = Attribution(
        cue=(at["said"], at["said"] + 1),
        source=(at["Reis"], at["Reis"] + 1),
        content=((1, 3), (at["All"], at["us"] + 1)),
    )
    second = Attribution(
        cue=(at["reported"], at["reported"] + 1),
        source=(at["a"], at["pilot"] + 1),
        content=((at["Rain"], at["Rain"] + 1),),
    )
    scores = evaluate_attribution(folder, annotate=text_reader(first, second))
    # "ilot" counts as the word "pilot", and "a pilot" is not that.
    assert scores["source"] == {"precision": 0.5, "recall": 0.5, "f1": 0.5}
    assert scores["cue"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0}
    # Gold: "We stay,", "All of us" (a line break divides nothing), "Rain fell"; two are found short.
    assert scores["content"] == {"precision": 0.3333, "recall": 0.3333, "f1": 0.3333}
    # Recall (2/3 + 1 + 1/2) / 3, precision 1.
    recall = (2 / 3 + 1 + 1 / 2) / 3
    assert scores["content_overlap_f1"] == pytest.approx(2 * recall / (1 + recall), abs=1e-4)
    assert scores["linked_overlap_f1"] == scores["content_overlap_f1"]


def test_linked_overlap_asks_for_the_speaker(folder: Path) -> None:
    at = words()
    cue = (at["said"], at["said"] + 1)
    content = ((1, 4), (at["All"], at["us"] + 1))
    swapped = Attribution(cue=cue, source=(at["a"], at["pilot"] + 1), content=content)
    silent = Attribution(cue=cue, source=None, content=content)
    for wrong in (swapped, silent):
        scores = evaluate_attribution(folder, annotate=text_reader(wrong))
        assert scores["content_overlap_f1"] == 0.8  # two of three stretches, none beside them
        assert scores["linked_overlap_f1"] == 0.0
    right = Attribution(cue=cue, source=(at["Reis"], at["Reis"] + 1), content=content)
    assert evaluate_attribution(folder, annotate=text_reader(right))["linked_overlap_f1"] == 0.8


def test_nothing_found_scores_nothing(folder: Path) -> None:
    scores = evaluate_attribution(folder, annotate=text_reader())
    assert scores["content"] == {"precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert scores["content_overlap_f1"] == scores["linked_overlap_f1"] == 0.0


def test_every_annotator_of_an_article_counts(folder: Path) -> None:
    (folder / "attributions" / "a_story_6b86.ann").write_text("")
    ((text, files),) = articles(folder)
    assert (text.name, len(files)) == ("a_story.txt", 2)
    at = words()
    cue = Attribution(cue=(at["said"], at["said"] + 1), source=None, content=())
    scores = evaluate_attribution(folder, annotate=text_reader(cue))
    assert scores["cue"] == {"precision": 0.5, "recall": 0.5, "f1": 0.5}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("T1\tSource 5 4\tx", r"no stretch of the text: 'Source 5 4' \(line 1\)"),
        ("T1\tSource 5 999\tx", "no stretch"),
        ("T1\tSource five 9\tx", "no stretch"),
        ("T1\tCue 1 3\tx\nE1\tAttribution:T1 Content:T9", r"nothing is named 'T9' \(line 2\)"),
    ],
)
def test_a_wrong_line_is_named(folder: Path, line: str, message: str) -> None:
    (folder / "attributions" / "a_story_4e07.ann").write_text(f"{line}\n")
    with pytest.raises(InputError, match=message):
        evaluate_attribution(folder, annotate=text_reader())


def test_another_layout_is_an_error(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(InputError, match="no folders text and attributions"):
        evaluate_attribution(tmp_path / "text")
    (folder / "attributions" / "a_story_4e07.ann").unlink()
    with pytest.raises(InputError, match="no annotated article"):
        evaluate_attribution(folder)
