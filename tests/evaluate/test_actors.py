from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.evaluate.actors import evaluate_actors, read_actors

HEADER = "text\ton\tcountry\tsectors\tpart\n"
ROWS = (
    "# A comment.\n" + HEADER + "German troops\t\tDEU\tMIL\tdev\n"
    "the Peruvian foreign minister\t2019-04-09\tCHL\tGOV|MIL\ttest\n"
    "NATO\t\t\tJUD\ttest\n"
)  # fmt: skip
CORPUS = Path(__file__).parents[2] / "corpus" / "actors.tsv"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "actors.tsv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_country_and_sector_by_part(table: Path) -> None:
    assert evaluate_actors(table) == {
        "all": {"n": 3, "country": 0.6667, "sector": 0.6667},
        "dev": {"n": 1, "country": 1.0, "sector": 1.0},
        "test": {"n": 2, "country": 0.5, "sector": 0.5},
    }


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("NATO\t\t\tXYZ\tdev", "no sector: XYZ (line 2)"),
        ("NATO\tnow\t\tIGO\tdev", "no day: 'now' (line 2)"),
        ("NATO\t\t\tIGO\ttrain", "part is 'train'"),
        ("NATO\tIGO", "2 cells, expected 5 (line 2)"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, row: str, said: str) -> None:
    path = tmp_path / "actors.tsv"
    path.write_text(HEADER + row + "\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        list(read_actors(path))
    assert said in str(caught.value)


def test_the_corpus_holds_three_hundred_in_two_halves() -> None:
    strings = list(read_actors(CORPUS))
    assert len({one.text for one in strings}) == len(strings) == 300
    assert 120 < sum(one.part == "dev" for one in strings) < 180
