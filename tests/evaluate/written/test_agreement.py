from __future__ import annotations

from pathlib import Path

import pytest
from tests.evaluate.written.invented import SOURCE, write

from dragoman.evaluate.counts import Hits
from dragoman.evaluate.written.__main__ import main
from dragoman.evaluate.written.agreement import compare, kappa
from dragoman.evaluate.written.check import problems
from dragoman.evaluate.written.parse import read_story, story_paths
from dragoman.evaluate.written.story import WrittenError

_CORPUS = Path(__file__).parents[3] / "corpus"


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    write(first)
    write(first, name="oslo-talks")
    return first, second


def test_the_same_annotation_agrees_with_itself(folders: tuple[Path, Path]) -> None:
    first, second = folders
    write(second)
    found = compare(first, second)
    assert found.stories == 1
    assert found.differences == []
    for layer in ("events", "events dyad", "statements", "figures", "visits", "places", "times"):
        assert found.scores[layer]["f1"] == 1, layer
    assert found.scores["speaker"] == {"accuracy": 1, "n": 4}
    assert found.types["CONSULT"] == Hits(1, 1, 1)
    assert found.types["AGREE"] == Hits(1, 1, 1), "a planned visit counts by its code after reduction"


def test_what_only_one_has_is_told_apart(folders: tuple[Path, Path]) -> None:
    first, second = folders
    changed = SOURCE.replace("ACCUSE/allege happened core | peru, chile > marchers",
                             "REJECT happened core | peru, chile > -")  # fmt: skip
    changed = changed.replace("CONSULT happened | li, ruiz > -", "CONSULT ongoing | li, ruiz > -")
    write(second, changed)
    found = compare(first, second)
    assert found.differences == [
        ("lima-talks", "first only", "ACCUSE happened: PER, CHL → marchers", "blamed"),
        ("lima-talks", "second only", "REJECT happened: PER, CHL → –", "blamed"),
    ]
    assert found.scores["events"]["recall"] == 0.75
    assert found.scores["status"] == {"accuracy": 0.667, "n": 3}
    assert found.triggers == Hits(4, 4, 4)
    assert ("ACCUSE", "REJECT") in found.codes
    assert found.actors == [True] * 4
    assert found.recipients.count(False) == 1
    assert found.types["REJECT"] == Hits(0, 0, 1)


def test_another_text_or_no_first_annotation_is_an_error(folders: tuple[Path, Path]) -> None:
    first, second = folders
    path = write(second, SOURCE.replace("“Is it so?”", "“Is it not so?”"))
    with pytest.raises(WrittenError, match="its text is not that of"):
        compare(first, second)
    path.unlink()
    write(second, name="rome-talks")
    with pytest.raises(WrittenError, match="holds no story of this name"):
        compare(first, second)


def test_kappa_takes_chance_away() -> None:
    assert kappa([]) == 0
    assert kappa([("a", "a"), ("a", "a")]) == 1
    # Seen 0.7; by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
    pairs = [("a", "a")] * 4 + [("a", "b")] + [("b", "a")] * 2 + [("b", "b")] * 3
    assert kappa(pairs) == pytest.approx(0.4)


def test_agreement_prints_a_table(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    first, second = folders
    write(second, SOURCE.replace("ACCUSE/allege", "REJECT"))
    assert main(["agreement", str(first), str(second)]) == 0
    printed = capsys.readouterr()
    assert "layer\tevents\t4\t4\t0.75\t0.75\t0.75\n" in printed.out
    assert "type\tACCUSE\t1\t0\t" in printed.out
    assert "share\tstatus, same trigger\t4\t1.0\t1.0\n" in printed.out
    assert printed.err == "1 stories compared\n"
    assert main(["agreement", "--differences", str(first), str(second)]) == 0
    assert capsys.readouterr().out == (
        "lima-talks\tfirst only\tACCUSE happened: PER, CHL → marchers\tblamed\n"
        "lima-talks\tsecond only\tREJECT happened: PER, CHL → marchers\tblamed\n"
    )


def test_the_second_annotation_of_the_corpus_is_sound() -> None:
    paths = story_paths(_CORPUS / "written-second")
    assert len(paths) == 51
    assert [str(problem) for path in paths for problem in problems(read_story(path))] == []
    found = compare(_CORPUS / "written", _CORPUS / "written-second")
    assert found.stories == 51
    assert found.triggers.predicted == 894
