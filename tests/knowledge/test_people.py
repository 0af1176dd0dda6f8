import zlib
from datetime import date
from pathlib import Path

import pytest

from dragoman.knowledge.laid import load_people
from dragoman.knowledge.names import DATA
from dragoman.knowledge.people import read_people
from dragoman.knowledge.people_index import index_lines

PEOPLE = load_people()


@pytest.mark.parametrize(
    ("name", "on", "expected"),
    [
        ("Michael R. Pompeo", date(2019, 4, 9), "Mike Pompeo"),
        ("M. Pompeo", date(2019, 4, 9), "Mike Pompeo"),
        ("Pompeo", date(2019, 4, 9), "Mike Pompeo"),
        ("Zelensky", date(2022, 3, 1), "Volodymyr Zelenskyy"),
        ("Zelenskiy", date(2022, 3, 1), "Volodymyr Zelenskyy"),
        ("Vladimir Zelensky", date(2022, 3, 1), "Volodymyr Zelenskyy"),
        ("Erdogan", date(2019, 4, 9), "Recep Tayyip Erdoğan"),
        ("Tayyip Erdogan", None, "Recep Tayyip Erdoğan"),
        ("El-Sisi", date(2022, 7, 26), "Abdel Fattah el-Sisi"),
        ("Abdelfattah al-Sisi", None, "Abdel Fattah el-Sisi"),
        ("Qaddafi", date(2009, 9, 1), "Muammar Gaddafi"),
        ("Moammar Gadhafi", None, "Muammar Gaddafi"),
        ("Xi", date(2020, 1, 1), "Xi Jinping"),
        ("Nestor Popolizio", None, "Néstor Popolizio"),
        ("Bush", date(2003, 3, 20), "George W. Bush"),
        ("Bush", date(1991, 1, 17), "George H. W. Bush"),
        ("Abiy", date(2021, 1, 1), "Abiy Ahmed"),
        ("Lula", date(2024, 1, 1), "Luiz Inácio Lula da Silva"),
        ("MBS", date(2019, 1, 1), "Mohammed bin Salman"),
        ("Sergey Lavrov", None, "Sergei Lavrov"),
    ],
)
def test_names_in_many_forms(name: str, on: date | None, expected: str) -> None:
    assert PEOPLE.find(name, on=on)[0].person.name == expected


def test_the_country_decides_between_namesakes() -> None:
    day = date(2021, 6, 1)
    assert PEOPLE.find("Abdullah", on=day, country="JOR")[0].person.country == "JOR"
    assert PEOPLE.find("Garcia", on=date(2008, 1, 1), country="PER")[0].person.name == "Alan García"


def test_a_surname_alone_is_weaker_than_a_full_name() -> None:
    day = date(2019, 4, 9)
    alone, full = PEOPLE.find("Pompeo", on=day)[0], PEOPLE.find("Mike Pompeo", on=day)[0]
    assert alone.score < 0.7 < full.score


def test_names_that_nobody_bears_find_nobody() -> None:
    assert PEOPLE.find("Qwertyuiop Asdfgh") == []
    assert PEOPLE.find("") == []
    assert PEOPLE.find("...") == []


def test_the_office_on_the_day_comes_with_the_person() -> None:
    (on_day, *_) = PEOPLE.find("Theresa May", on=date(2014, 1, 1))
    assert on_day.office is not None
    assert on_day.office.title == "Home Secretary"


def test_ids_are_unique_and_found() -> None:
    rows = [row.split("\t") for row in PEOPLE._rows]
    ids = [row[0] for row in rows]
    assert len(set(ids)) == len(ids) > 5000
    known = PEOPLE.get("nestor-popolizio")
    assert known is not None
    assert (known.name, known.country) == ("Néstor Popolizio", "PER")
    assert PEOPLE.get("nobody") is None


def test_wikidata_items_are_items_and_nobody_shares_one() -> None:
    items = [row.split("\t")[4] for row in PEOPLE._rows if row.split("\t")[4]]
    assert all(item[0] == "Q" and item[1:].isdigit() for item in items)
    assert len(items) == len(set(items))


def test_the_index_that_ships_belongs_to_the_table_that_ships() -> None:
    text = (DATA / "people.tsv").read_text(encoding="utf-8")
    lines = (DATA / "people_index.txt").read_text(encoding="utf-8").split("\n")
    assert lines[0] == f"{zlib.crc32(text.encode()):08x}"
    rows = [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")][1:]
    sample = index_lines(rows[:50])
    assert {line.partition("\t")[0] for line in sample} <= {line.partition("\t")[0] for line in lines}


def test_a_table_changed_by_hand_is_indexed_anew(tmp_path: Path) -> None:
    header = "id\tname\taliases\tcountry\twikidata\tsource"
    (tmp_path / "people.tsv").write_text(f"{header}\nana\tAna Quispe\tAnita Quispe\tPER\t\ttest\n", "utf-8")
    (tmp_path / "offices.tsv").write_text(
        "id\ttitle\tkind\tcountry\torganization\tsource\np\tPresident\tboth\tPER\t\ttest\n", "utf-8"
    )
    (tmp_path / "holders.tsv").write_text(
        "office\tperson\tstart\tend\tsource\np\tana\t2030-01\t\ttest\n", "utf-8"
    )
    (tmp_path / "people_index.txt").write_text("00000000\n", "utf-8")
    people = read_people(tmp_path)
    assert people.find("Quispe", on=date(2031, 1, 1))[0].person.id == "ana"


def test_a_name_with_another_given_name_is_another_persons() -> None:
    found = PEOPLE.find("Hussein Ali Mwinyi", country="TZA")
    assert "Ali Hassan Mwinyi" not in [candidate.person.name for candidate in found]
    assert PEOPLE.find("Michael Richard Pompeo")[0].person.name == "Mike Pompeo"
