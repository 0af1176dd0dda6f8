from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.evaluate.written.invented import SOURCE, write

from dragoman.evaluate.written.__main__ import main


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "written"
    folder.mkdir()
    for name in ("lima-talks", "oslo-talks", "rome-talks"):
        write(folder, name=name)
    return folder


def test_check_tells_file_and_line(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(corpus)]) == 0
    assert capsys.readouterr().out == "3 stories, 12 events, 0 problems\n"
    path = write(corpus, SOURCE.replace("by S3", "by S9").replace("[had met]", "[met]"))
    assert main(["check", str(path)]) == 1
    assert f"{path}:21: not in the text: Wen met her\n" in capsys.readouterr().out


def test_restore_writes_texts_and_records(corpus: Path, tmp_path: Path) -> None:
    assert main(["restore", str(corpus), str(tmp_path / "out")]) == 0
    record = json.loads((tmp_path / "out" / "gold" / "oslo-talks.json").read_text(encoding="utf-8"))
    text = (tmp_path / "out" / "oslo-talks.txt").read_text(encoding="utf-8")
    assert record["id"] == "oslo-talks"
    assert text.endswith("marchers.\n")
    assert all(event["sentence"] in text for event in record["events"])


def test_split_holds_a_third_for_development(corpus: Path) -> None:
    assert main(["split", str(corpus)]) == 0
    rows = [line.split("\t") for line in (corpus / "split.tsv").read_text(encoding="utf-8").splitlines()]
    assert rows[0] == ["name", "collection", "part"]
    assert [row[0] for row in rows[1:]] == ["lima-talks", "oslo-talks", "rome-talks"]
    assert sorted(row[2] for row in rows[1:]) == ["dev", "train", "train"]


def test_count_is_tab_separated(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["count", str(corpus)]) == 0
    assert "type\tCONSULT\t6\n" in capsys.readouterr().out


def test_a_folder_without_stories_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 2
    assert "no written stories" in capsys.readouterr().err
