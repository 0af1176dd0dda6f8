from __future__ import annotations

from pathlib import Path

import pytest
from tests.evaluate.standoff.invented import READOUT, TEXT, gold

from dragoman.evaluate.standoff.convert import to_standoff
from dragoman.evaluate.standoff.documents import StandoffError
from dragoman.evaluate.standoff.sources import restore_text, source_text


def test_text_is_restored_from_a_folder_at_any_depth(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "invented.md").write_text(READOUT, encoding="utf-8")
    assert restore_text(to_standoff(gold(), TEXT, collection="readouts"), tmp_path) == TEXT


def test_changed_or_missing_source_is_refused(tmp_path: Path) -> None:
    document = to_standoff(gold(), TEXT, collection="readouts")
    with pytest.raises(StandoffError, match=r"no invented\.md"):
        restore_text(document, tmp_path)
    (tmp_path / "invented.md").write_text(READOUT.replace("Lima", "Rome"), encoding="utf-8")
    with pytest.raises(StandoffError, match="SHA-256"):
        restore_text(document, tmp_path)


def test_cuts_take_out_stray_characters() -> None:
    assert source_text("---\na: b\n---\nam bassa dors", "readouts", cuts=[(2, 3), (8, 9)]) == "ambassadors"


def test_unknown_collection_is_named() -> None:
    with pytest.raises(StandoffError, match="readouts, worldwide-newswire"):
        source_text("", "gazette")
