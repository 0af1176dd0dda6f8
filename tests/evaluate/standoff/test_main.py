from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.evaluate.standoff.invented import READOUT, TEXT, gold

from dragoman.evaluate.standoff.__main__ import main


@pytest.fixture
def work(tmp_path: Path) -> Path:
    for folder in ("gold", "sources"):
        (tmp_path / folder).mkdir()
    (tmp_path / "gold" / "invented.json").write_text(json.dumps(gold()), encoding="utf-8")
    (tmp_path / "sources" / "invented.md").write_text(READOUT, encoding="utf-8")
    return tmp_path


def run(work: Path, *arguments: str) -> int:
    return main(["--corpus", str(work / "corpus" / "standoff"), *arguments])


def convert(work: Path) -> int:
    return run(work, "convert", str(work / "gold"), str(work / "sources"), "--collection", "readouts")


def test_convert_then_restore_gives_the_records_and_texts_back(work: Path) -> None:
    assert convert(work) == 0
    assert run(work, "restore", str(work / "sources"), str(work / "out")) == 0
    assert json.loads((work / "out" / "gold" / "invented.json").read_text(encoding="utf-8")) == gold()
    assert (work / "out" / "invented.txt").read_text(encoding="utf-8") == TEXT + "\n"


def test_convert_does_not_write_over_annotation(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert convert(work) == 0
    assert convert(work) == 2
    assert "there already" in capsys.readouterr().err


def test_restore_says_what_it_could_not_restore(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    convert(work)
    (work / "sources" / "invented.md").unlink()
    assert run(work, "restore", str(work / "sources"), str(work / "out")) == 2
    printed = capsys.readouterr()
    assert "no invented.md" in printed.err
    assert "0 of 1 documents" in printed.out


def test_check_finds_the_actor_that_nothing_names(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    convert(work)
    capsys.readouterr()
    assert run(work, "check", "--sources", str(work / "sources")) == 1
    assert "invented: A5: an actor is mentioned, or else implied" in capsys.readouterr().out


def test_split_writes_the_list(work: Path) -> None:
    convert(work)
    assert run(work, "split") == 0
    listed = (work / "corpus" / "split.tsv").read_text(encoding="utf-8").splitlines()
    assert listed == ["name\tcollection\tpart", "invented\treadouts\ttrain"]


def test_missing_corpus_is_a_file_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--corpus", str(tmp_path), "check"]) == 2
    assert "no standoff files" in capsys.readouterr().err
