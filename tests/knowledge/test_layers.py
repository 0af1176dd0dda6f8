from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.knowledge import active_layers, load_knowledge, use_layers
from dragoman.knowledge.held import holders_of
from dragoman.knowledge.laid import load_people
from dragoman.knowledge.layers import VARIABLE, read_layers
from dragoman.knowledge.who import who
from dragoman.pipeline import read

TOML = """
[[actor]]
name = "Harbour Watch"
kind = "organization"
sectors = ["NGO"]
aliases = ["HWX", "the Watch of Lyttelton"]
country = "NZL"

[[actor]]
id = "un"
name = "United Nations"
kind = "igo"
sectors = ["IGO"]
aliases = ["the Assembly of Wellington"]

[[member]]
group = "Harbour Watch"
member = "FJI"
start = 2020
end = "2024-06"
"""
HOLDERS = """person,title,country,organization,start,end
# A comment.
Orla Brandt,Prime Minister,NZL,,2040-01-01,
"Brandt, Piet",Chair,,Harbour Watch,2031,2033-02
Jacinda Ardern,Keeper of the Light,NZL,,2041-03-01,
"""


@pytest.fixture(autouse=True)
def _no_layers() -> Iterator[None]:
    yield
    use_layers()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "own.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "holders.csv").write_text(HOLDERS, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not read", encoding="utf-8")
    return tmp_path


def test_own_bodies_are_known_by_all_their_names(folder: Path) -> None:
    assert who("HWX").kind is None
    use_layers(folder)
    for name in ("Harbour Watch", "HWX", "the Watch of Lyttelton"):
        answer = who(name)
        assert (answer.name, answer.country, answer.sectors) == ("Harbour Watch", "NZL", ("NGO",))
    assert who("the Assembly of Wellington").name == who("UN").name == "United Nations"
    use_layers()
    assert who("HWX").kind is None


def test_own_holders_are_found_by_name_and_by_office(folder: Path) -> None:
    use_layers(folder)
    assert who("Orla Brandt", date(2040, 5, 1)).title == "Prime Minister"
    assert who("the New Zealand prime minister", date(2040, 5, 1)).name == "Orla Brandt"
    chair = holders_of("chair of Harbour Watch", date(2033, 2, 28))
    assert [term.name for term in chair.holders] == ["Brandt, Piet"]
    assert holders_of("chair of Harbour Watch", date(2033, 3, 1)).holders == ()


def test_a_person_of_ours_keeps_one_id(folder: Path) -> None:
    before = who("Jacinda Ardern", date(2020, 1, 1))
    number = len(load_people())
    use_layers(folder)
    after = who("Jacinda Ardern", date(2041, 5, 1))
    assert (after.knowledge_id, after.title) == (before.knowledge_id, "Keeper of the Light")
    assert len(load_people()) == number + 2


def test_own_members_by_day(folder: Path) -> None:
    use_layers(folder)
    base = load_knowledge()
    assert base.members("HWX", date(2024, 6, 30)) == ("FJI",)
    assert base.members("HWX", date(2024, 7, 1)) == ()


def test_a_row_takes_the_place_of_ours(tmp_path: Path) -> None:
    day = date(2019, 4, 9)
    assert "GBR" in load_knowledge().members("EU", day)
    (tmp_path / "m.csv").write_text("group,member,start,end\nEU,GBR,1973-01-01,2016-06-23\n")
    use_layers(tmp_path)
    assert "GBR" not in load_knowledge().members("EU", day)
    assert "FRA" in load_knowledge().members("EU", day)


def test_later_layers_go_first(tmp_path: Path) -> None:
    paths = []
    for number, sector in enumerate(("BUS", "EDU")):
        path = tmp_path / f"{number}.csv"
        path.write_text(f"name,kind,sectors\nQuillon House,organization,{sector}\n")
        paths.append(path)
    use_layers(*paths)
    assert who("Quillon House").sectors == ("EDU",)
    use_layers(*reversed(paths))
    assert who("Quillon House").sectors == ("BUS",)


def test_stories_are_read_with_them(folder: Path) -> None:
    use_layers(folder)
    story = (
        "Harbour Watch condemned the decision of New Zealand's government on Tuesday, it said in a statement."
    )
    actors = {actor.name: actor for actor in read(story, published="2032-01-15").actors}
    assert actors["Harbour Watch"].sectors == ["NGO"]
    assert actors["Harbour Watch"].resolved_by == "knowledge"


def test_the_variable_names_layers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(folder))
    assert active_layers() == (folder,)
    for cached in (load_knowledge, load_people):
        cached.cache_clear()
    assert load_knowledge().organization("HWX") is not None


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.csv", "name,kind\nX,boat\n", "a.csv: kind is 'boat', not one of"),
        ("a.csv", "name,kind\nX\n", "a.csv: 1 cells, expected 2 (line 2)"),
        ("a.csv", "name,kind,sectors\nX,group,ZZZ\n", "a.csv: no sector ZZZ"),
        (
            "a.csv",
            "name,kind,country\nX,group,Peru\n",
            "country is 'Peru', no ISO 3166-1 alpha-3 code (line 2)",
        ),
        ("a.csv", "name,kind,colour\nX,group,red\n", "actors have no column colour (line 1)"),
        ("a.csv", "colour,shape\nred,round\n", "columns are colour, shape; needed are"),
        ("a.csv", "", "a.csv: no header"),
        ("a.csv", 'name,kind\n"X,group\n', "no CSV"),
        ("a.csv", "name,kind,wikidata\n\nX,group,42\n", "wikidata is '42', not an item such as Q42 (line 3)"),
        ("h.csv", "person,title,country,start\nA B,Chair,PER,04/2019\n", "start is '04/2019', not YYYY"),
        ("h.csv", "person,title,country,start\nA B,Chair,PER,\n", "start is empty (line 2)"),
        ("h.csv", "person,title,start\nA B,Chair,2019\n", "of a country or of an organization"),
        (
            "h.csv",
            "person,title,country,start,end\nA B,Chair,PER,2019,2018\n",
            "ends on 2018, before it starts",
        ),
        ("m.csv", "group,member\nEU,Peru\n", "member is 'Peru', no country's"),
        ("m.csv", "group,member,start,end\nEU,PER,2020,2019\n", "ends on 2019, before it starts"),
        ("a.csv", "name,kind\nX Y,group\n\nX-Y,group\n", "id x-y is there already, in line 2 (line 4)"),
        ("a.toml", "[[actor]]\nname = {a = 1}\nkind = 'group'\n", "name is no text and no list of texts"),
        ("a.toml", "[[actor]]\nname = 'X'\n\n[[actor]]\nkind = 'group'\n", "a.toml: kind is empty (line 1)"),
        ("a.toml", "[[boat]]\nname = 'X'\n", "boat is none of [[actor]], [[office]]"),
        ("a.toml", "[[actor]]\nname = 'X'\ncolour = 1\n", "an actor has no colour (line 1)"),
        ("a.toml", "[[actor]\n", "a.toml: no TOML"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_line(tmp_path: Path, name: str, text: str, said: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_layers([path], {"PER", "NZL"})
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("person,title,organization,start\nA B,Chair,Nowhere Club,2019\n", "'Nowhere Club', which no"),
        ("group,member\nNowhere Club,PER\n", "group is 'Nowhere Club', which no table"),
    ],
)
def test_after_a_mistake_nothing_has_changed(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        use_layers(path)
    assert active_layers() == ()
    assert load_knowledge().organization("EU") is not None


def test_no_such_layer(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or directory"):
        read_layers([tmp_path / "none.csv"], {"PER"})
    with pytest.raises(InputError, match=r"no file \*\.csv or \*\.toml"):
        read_layers([tmp_path], {"PER"})
