import shutil
from datetime import date
from pathlib import Path

import pytest

from dragoman.knowledge.base import DATA, KnowledgeBase
from dragoman.knowledge.build.__main__ import main
from dragoman.knowledge.build.validate import (
    Served,
    backwards,
    clashes,
    complaints,
    overlaps,
    read_served,
    stale,
    write_indexes,
)
from dragoman.knowledge.tables import TableError


def term(person: str, start: str, end: str = "", kind: str = "hog", title: str = "Prime Minister") -> Served:
    return Served("per-prime-minister", title, kind, person, start, end)


def test_nothing_is_wrong_in_the_packaged_tables() -> None:
    assert complaints(DATA) == []


def test_two_in_an_office_of_one_are_told() -> None:
    (told,) = overlaps([term("ana", "2001-01-01", "2004-05-01"), term("ben", "2003-02-03")])
    assert "ana 2001-01-01..2004-05-01 and ben 2003-02-03.." in told


@pytest.mark.parametrize(
    "terms",
    [
        [term("ana", "2001-01-01", "2004-05-01"), term("ben", "2004-05-01")],
        [term("ana", "2001-01-01", "2004-05"), term("ben", "2004-05-20")],
        [term("ana", "2001", "2004"), term("ben", "2003", kind="opposition")],
        [term("ana", "2018", kind="hos", title="Member of the Presidency")] * 2,
        [term("ana", "2001", "2004"), term("ana", "2003", "2005")],
    ],
)
def test_a_handover_a_college_and_one_person_twice_are_no_overlap(terms: list[Served]) -> None:
    assert list(overlaps(terms)) == []


def test_leaving_before_coming_is_told() -> None:
    (told,) = backwards([term("ana", "2004-05", "2003-12"), term("ben", "2004", "2004-02")])
    assert "ana leaves 2003-12 before coming 2004-05" in told


def test_sure_days_of_a_month_are_the_inner_ones() -> None:
    assert term("ana", "2001-02", "2004-05").surely == (date(2001, 2, 28), date(2004, 5, 1))


def test_a_name_of_two_that_is_not_listed_is_told(tmp_path: Path) -> None:
    listed = tmp_path / "clashes.tsv"
    listed.write_text("name\tfirst\twhy\tsource\nperu\tcountry PER\tnone\ttest\n", "utf-8")
    told = list(clashes(KnowledgeBase(), listed))
    assert any(line.startswith("'georgia' means country GEO and state USA.GA") for line in told)
    assert told[-1].endswith("'peru' means one")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    for name in ("offices.tsv", "holders.tsv"):
        (tmp_path / name).write_text((DATA / name).read_text("utf-8"), "utf-8")
    with (tmp_path / "holders.tsv").open("a", encoding="utf-8") as table:
        table.write("no-such-office\tQ1\t2001\t\ttest\n")
    return tmp_path


def test_an_office_that_is_none_is_named_with_its_line(broken: Path) -> None:
    with pytest.raises(TableError, match=r"holders\.tsv:\d+: no-such-office"):
        read_served(broken)


def test_indexes_that_are_not_of_the_tables_are_told_and_mended(tmp_path: Path) -> None:
    for path in DATA.glob("*.tsv"):
        shutil.copy(path, tmp_path / path.name)
    told = list(stale(tmp_path))
    assert [line.partition(":")[0] for line in told] == ["names_index.txt", "people_index.txt"]
    write_indexes(tmp_path)
    assert list(stale(tmp_path)) == []
    for name in ("names_index.txt", "people_index.txt"):
        assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes()


def test_the_command_says_that_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate"]) == 0
    assert capsys.readouterr().err == ""


def test_facts_that_are_not_there_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tables", str(tmp_path / "none")]) == 2
    assert "none: no folder of facts" in capsys.readouterr().err
