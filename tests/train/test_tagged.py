from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.train.tagged import read_tagged


def written(folder: Path, *rows: str) -> Path:
    path = folder / "fj_post_3.txt.tsv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_words_tags_and_paragraphs(tmp_path):
    path = written(
        tmp_path, "", "Ana\tB-Person", "Reis\tI-Person", "left\tO", "", "", "Rabat\tB-Location", ""
    )
    example = read_tagged(path)
    assert example.name == "fj_post_3.txt.tsv"
    assert example.words == ["Ana", "Reis", "left", "Rabat"]
    assert example.blocks == [(0, 3), (3, 4)]
    assert example.entities == ["B-Person", "I-Person", "O", "B-Location"]
    assert (example.upos, example.starts, example.times) == (None, None, None)


def test_only_the_outer_entity_is_read(tmp_path):
    path = written(
        tmp_path, "Bank\tB-Organization\tO", "of\tI-Organization\tO", "Ghana\tI-Organization\tB-Location"
    )
    assert read_tagged(path).entities == ["B-Organization", "I-Organization", "I-Organization"]


def test_a_row_without_a_tag_is_outside(tmp_path):
    assert read_tagged(written(tmp_path, "left", "home\t")).entities == ["O", "O"]


def test_an_entity_that_begins_with_an_i_begins_with_a_b(tmp_path):
    path = written(
        tmp_path, "Reis\tI-Person", "Rabat\tI-Location", "Sale\tI-Location", "in\tO", "May\tI-Date"
    )
    assert read_tagged(path).entities == ["B-Person", "B-Location", "I-Location", "O", "B-Date"]


@pytest.mark.parametrize("tag", ["B-Animal", "Person", "X-Person", "B-"])
def test_another_tag_is_refused_by_file_and_line(tmp_path, tag):
    path = written(tmp_path, "left\tO", "", f"Rex\t{tag}")
    with pytest.raises(InputError, match=rf"fj_post_3\.txt\.tsv: '{tag}' is no tag .* \(line 3\)"):
        read_tagged(path)
