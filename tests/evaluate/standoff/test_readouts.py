from __future__ import annotations

import pytest
from tests.evaluate.standoff.invented import READOUT, TEXT

from dragoman.evaluate.standoff.readouts import readout_text


def test_marks_links_and_the_end_of_the_release_go() -> None:
    assert readout_text(READOUT) == TEXT


def test_without_front_matter_it_is_another_kind_of_file() -> None:
    with pytest.raises(ValueError, match="front matter"):
        readout_text("The two leaders spoke.")
