from datetime import date
from pathlib import Path

import pytest

from dragoman.knowledge.laid import load_people
from dragoman.knowledge.names import DATA
from dragoman.knowledge.people import read_people
from dragoman.knowledge.people_index import FILE, index_text
from dragoman.knowledge.tables import TableError

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
    assert (DATA / FILE).read_text(encoding="utf-8") == index_text(DATA)


def tables(folder: Path, *, people: str = "", holders: str = "") -> Path:
    """Write tables of one president, with rows added to them, and an index of the tables without these."""
    (folder / "people.tsv").write_text(
        "id\tname\taliases\tcountry\twikidata\tsource\nana\tAna Quispe\tAnita Quispe\tPER\t\ttest\n", "utf-8"
    )
    (folder / "offices.tsv").write_text(
        "id\ttitle\tkind\tcountry\torganization\tsource\np\tPresident\tboth\tPER\t\ttest\n", "utf-8"
    )
    (folder / "holders.tsv").write_text(
        "office\tperson\tstart\tend\tsource\np\tana\t2030-01\t\ttest\n", "utf-8"
    )
    (folder / FILE).write_text(index_text(folder), "utf-8")
    for table, rows in (("people.tsv", people), ("holders.tsv", holders)):
        with (folder / table).open("a", encoding="utf-8") as file:
            file.write(rows)
    return folder


def test_a_table_changed_by_hand_is_indexed_anew(tmp_path: Path) -> None:
    people = read_people(
        tables(tmp_path, people="ben\tBen Oduya\t\tKEN\t\ttest\n", holders="p\tben\t2032\t\ttest\n")
    )
    assert people.find("Quispe", on=date(2031, 1, 1))[0].person.id == "ana"
    (found,) = people.find("Oduya", on=date(2032, 6, 1))
    assert (found.person.id, found.office and found.office.title) == ("ben", "President")


@pytest.mark.parametrize(
    ("people", "holders", "told"),
    [
        ("ana\tAna Paz\t\tBOL\t\ttest\n", "", r"people\.tsv:3: id ana is there already"),
        ("ben\tBen Oduya\n", "", r"people\.tsv:3: 2 cells, expected 6"),
        ("ben\tBen Oduya\t\tKEN\t\t\n", "", r"people\.tsv:3: source is empty"),
        ("", "q\tana\t2031\t\ttest\n", r"holders\.tsv:3: q is no office of offices\.tsv"),
        ("", "p\tana\tMay 2031\t\ttest\n", r"holders\.tsv:3: start is 'May 2031'"),
        ("", "p\tana\t2031\t2030\ttest\n", r"holders\.tsv:3: ends on 2030, before it starts on 2031"),
    ],
)
def test_what_is_wrong_in_a_table_changed_by_hand_is_named_with_its_line(
    tmp_path: Path, people: str, holders: str, told: str
) -> None:
    with pytest.raises(TableError, match=told):
        read_people(tables(tmp_path, people=people, holders=holders))


def test_a_name_with_another_given_name_is_another_persons() -> None:
    found = PEOPLE.find("Hussein Ali Mwinyi", country="TZA")
    assert "Ali Hassan Mwinyi" not in [candidate.person.name for candidate in found]
    assert PEOPLE.find("Michael Richard Pompeo")[0].person.name == "Mike Pompeo"
