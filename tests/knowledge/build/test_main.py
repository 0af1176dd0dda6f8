from pathlib import Path

import pytest

from dragoman.knowledge.base import DATA
from dragoman.knowledge.build.__main__ import _complete, main


def test_a_new_folder_gets_what_is_written_by_hand(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "regions.tsv").write_text("mine", encoding="utf-8")
    _complete(folder)
    assert {path.name for path in folder.iterdir()} == {
        path.name for path in DATA.iterdir() if path.is_file()
    }
    assert (folder / "regions.tsv").read_text(encoding="utf-8") == "mine"


def test_no_folder_of_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tables", str(tmp_path / "none")]) == 2
    assert "no folder of facts" in capsys.readouterr().err
