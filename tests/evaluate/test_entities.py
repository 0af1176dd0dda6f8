from __future__ import annotations

from pathlib import Path

import pytest
from tests.evaluate.annotators import words_reader

from dragoman.errors import InputError
from dragoman.evaluate.entities import evaluate_entities, read_tagged

ROWS = """\
https://example.org/1\t

Ana\tB-Person
Reis\tI-Person\tB-Location
flew\t
home\tO
from
Addis\tI-Location
Ababa\tI-Location

\t
Monday\tB-Date
Reis\tB-Person
"""


@pytest.fixture
def tagged(tmp_path: Path) -> Path:
    path = tmp_path / "a.tsv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_dirty_rows(tagged: Path) -> None:
    document = read_tagged(tagged)
    assert [len(sentence) for sentence in document.sentences] == [1, 7, 2]
    assert document.entities == {(1, 3, "Person"), (6, 8, "Location"), (8, 9, "Date"), (9, 10, "Person")}


def test_an_entity_is_right_when_its_words_and_its_type_are(tagged: Path) -> None:
    annotate = words_reader(
        ents=[
            (1, 3, "PERSON"),
            (6, 7, "LOCATION"),
            (8, 9, "DATE"),
            (9, 10, "ORGANIZATION"),
            (3, 4, "CARDINAL"),
        ]
    )
    scores = evaluate_entities(tagged, annotate=annotate)
    # Two of four; the label that the corpus does not have is not held against the reader.
    assert (scores["precision"], scores["recall"], scores["f1"]) == (0.5, 0.5, 0.5)
    assert scores["by_type"] == {
        "Person": {"precision": 1.0, "recall": 0.5, "f1": 0.6667, "gold": 2},
        "Organization": {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 0},
        "Location": {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 1},
        "Date": {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 1},
    }


def test_files_of_a_folder_add_up(tagged: Path) -> None:
    (tagged.parent / "b.tsv").write_text("Reis\tB-Person\n")
    scores = evaluate_entities(tagged.parent, annotate=words_reader(ents=[(1, 3, "PERSON")]))
    assert (scores["precision"], scores["recall"]) == (1.0, 0.2)


@pytest.mark.parametrize("tag", ["B-Planet", "X-Person", "Person"])
def test_a_wrong_tag_is_named(tmp_path: Path, tag: str) -> None:
    (tmp_path / "a.tsv").write_text(f"Reis\tB-Person\nMars\t{tag}\n")
    with pytest.raises(InputError, match=rf"a\.tsv: '{tag}' is no BIO tag .*\(line 2\)"):
        evaluate_entities(tmp_path)


def test_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("\n\n")
    with pytest.raises(InputError, match="no words"):
        evaluate_entities(tmp_path)
    (tmp_path / "a.tsv").write_bytes(b"Reis\xff\tO\n")
    with pytest.raises(InputError, match="not UTF-8"):
        evaluate_entities(tmp_path)
