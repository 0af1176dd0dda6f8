from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.evaluate.offices import evaluate_offices, land_code, read_travellers
from dragoman.knowledge.base import load_knowledge

VISITS = """<visits>
<visit><id>1</id><start-date>2019-05-02</start-date><visitor>President Emmanuel Macron</visitor>
<from id="france">France</from></visit>
<visit><id>2</id><start-date>2010-07-01</start-date>
<visitor>Chancellor Angela Merkel and President Alan Garc\u00eda</visitor><from>Germany</from></visit>
<visit><id>3</id><start-date>1950-07-01</start-date><visitor>President Nobody Atall</visitor>
<from>Ceylon (Sri Lanka)</from></visit>
</visits>"""
TRIPS = """<trips><trip role="secretary"><id>9</id><name>Michael R. Pompeo</name>
<start-date>2018-04-26</start-date><country id="belgium">Belgium</country></trip></trips>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "visits.xml").write_text(VISITS, encoding="utf-8")
    (tmp_path / "trips.xml").write_text(TRIPS, encoding="utf-8")
    return tmp_path


def test_travellers_with_title_name_and_land(folder: Path) -> None:
    found = [(one.title, one.name, one.land, one.on) for one in read_travellers(folder)]
    assert found == [
        ("Secretary of State", "Michael R. Pompeo", "United States", date(2018, 4, 26)),
        ("President", "Emmanuel Macron", "France", date(2019, 5, 2)),
        ("Chancellor", "Angela Merkel", "Germany", date(2010, 7, 1)),
        ("President", "Alan García", "Germany", date(2010, 7, 1)),
        ("President", "Nobody Atall", "Ceylon (Sri Lanka)", date(1950, 7, 1)),
    ]


def test_shares_by_day_and_way_of_asking(folder: Path) -> None:
    scores = evaluate_offices(folder)
    # García is of Peru, though the entry says Germany.
    assert scores["as_said"] == {"n": 4, "country": 0.75, "title": 1.0}
    assert scores["by_name"] == {"n": 4, "country": 0.75, "title": 1.0}
    assert scores["earlier_as_said"] == {"n": 1, "country": 0.0, "title": 1.0}
    assert scores["earlier_by_name"] == {"n": 1, "country": 0.0, "title": 0.0}
    assert evaluate_offices(folder / "visits.xml", since=date(2019, 1, 1))["as_said"]["n"] == 1


@pytest.mark.parametrize(
    ("name", "code"),
    [("Korea, Republic of", "KOR"), ("Macedonia, Former Yugoslav Republic of", "MKD"), ("Atlantis", None)],
)
def test_lands_as_the_record_calls_them(name: str, code: str | None) -> None:
    assert land_code(load_knowledge(), name) == code


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<visits><visit><id>4</id></visit></visits>", "no start-date in entry 4"),
        ("<people/>", "holds <people>, neither <visits> nor <trips>"),
        ("<visits>", "no XML"),
    ],
)
def test_what_is_no_record_is_named(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "a.xml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        list(read_travellers(path))
    assert said in str(caught.value)


def test_other_files_of_a_folder_are_left(folder: Path) -> None:
    before = len(list(read_travellers(folder)))
    (folder / "aside.xml").write_text("<people/>", encoding="utf-8")
    assert len(list(read_travellers(folder))) == before


def test_a_folder_without_any_is_named(tmp_path: Path) -> None:
    (tmp_path / "aside.xml").write_text("<people/>", encoding="utf-8")
    with pytest.raises(InputError, match="no file of it holds"):
        list(read_travellers(tmp_path))
