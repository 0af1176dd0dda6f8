from pathlib import Path

import pytest

from dragoman.annotate.layers import Attribution
from dragoman.errors import InputError
from dragoman.train.polnear import articles, read_polnear

TEXT = "“No,” Reis said, “never.”\nThe talks ended.\n"


def mark(number: int, role: str, *parts: str) -> str:
    ranges = ";".join(f"{TEXT.index(part)} {TEXT.index(part) + len(part)}" for part in parts)
    return f"T{number}\t{role} {ranges}\t{' '.join(parts)}"


REPORT = (
    mark(1, "Cue", "said"),
    mark(2, "Source", "Reis"),
    mark(3, "Content", "“No,”", "“never.”"),
    "E1\tCue:T1 Source:T2 Content:T3",
)


def laid_out(folder: Path, **files: tuple[str, ...]) -> Path:
    for name in ("text", "attributions"):
        (folder / name).mkdir()
    (folder / "text" / "story.txt").write_text(TEXT, encoding="utf-8")
    for name, lines in files.items():
        (folder / "attributions" / f"{name}.ann").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_an_attribution_with_a_gap(tmp_path):
    (example,) = read_polnear(laid_out(tmp_path, story=REPORT))
    words = ["“", "No", ",", "”", "Reis", "said", ",", "“", "never", ".", "”", "The", "talks", "ended", "."]
    assert example.words == words
    assert example.blocks == [(0, 11), (11, 15)]
    assert example.attributions == [Attribution((5, 6), (4, 5), ((0, 4), (7, 11)))]


def test_roles_with_numbers_are_parts_of_one(tmp_path):
    lines = (
        mark(1, "Cue", "said"),
        mark(3, "Content", "“never.”"),
        mark(4, "Content", "“No,”"),
        "E1\tCue:T1 Content:T3 Content2:T4",
    )
    (example,) = read_polnear(laid_out(tmp_path, story=lines))
    assert example.attributions == [Attribution((5, 6), None, ((0, 4), (7, 11)))]


def test_without_a_cue_nothing_is_reported(tmp_path):
    (example,) = read_polnear(laid_out(tmp_path, story=(REPORT[1], REPORT[2], "E1\tSource:T2 Content:T3")))
    assert example.attributions == []


def test_notes_and_broken_quotations_are_passed_over(tmp_path):
    lines = (*REPORT, "#1\tAnnotatorNotes T1\tsure", "never.”\tcontinued", "A1\tNested E1")
    (example,) = read_polnear(laid_out(tmp_path, story=lines))
    assert len(example.attributions) == 1


def test_of_several_annotators_the_first_is_read(tmp_path):
    folder = laid_out(tmp_path, story_b=REPORT, story_a=())
    ((path, annotations),) = articles(folder)
    assert [each.stem for each in annotations] == ["story_a", "story_b"]
    assert path.name == "story.txt"
    (example,) = read_polnear(folder)
    assert example.attributions == []


def test_a_name_that_looks_like_an_annotators_is_its_own_text(tmp_path):
    folder = laid_out(tmp_path, story_2=REPORT, story=())
    (folder / "text" / "story_2.txt").write_text(TEXT, encoding="utf-8")
    assert {path.stem: [each.stem for each in found] for path, found in articles(folder)} == {
        "story": ["story"],
        "story_2": ["story_2"],
    }


def test_texts_that_nobody_annotated_are_left_out(tmp_path):
    assert list(read_polnear(laid_out(tmp_path))) == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("T9\tCue four seven\tx", r"no stand-off span in .* \(line 2\)"),
        ("T9\tCue", r"no stand-off span in .* \(line 2\)"),
        ("E9\tCue:T9", r"nothing is named 'T9' \(line 2\)"),
    ],
)
def test_broken_lines_are_refused_by_file_and_line(tmp_path, line, reason):
    folder = laid_out(tmp_path, story=(REPORT[0], line))
    with pytest.raises(InputError, match=rf"story\.ann: {reason}"):
        list(read_polnear(folder))


def test_another_layout_is_refused(tmp_path):
    (tmp_path / "text").mkdir()
    with pytest.raises(InputError, match="no folders text and attributions"):
        list(read_polnear(tmp_path))
