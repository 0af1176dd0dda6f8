from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dragoman.knowledge.base import DATA, KnowledgeBase
from dragoman.knowledge.index import Entry, NameIndex
from dragoman.knowledge.names_index import FILE, TABLES, index_text, read_index
from dragoman.knowledge.tables import TableError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the tables with their index, to be changed."""
    for name in (*(f"{table}.tsv" for table in TABLES), "memberships.tsv", FILE):
        shutil.copy(DATA / name, tmp_path / name)
    return tmp_path


def change(table: Path, old: str, new: str) -> None:
    text = table.read_text("utf-8")
    assert old in text
    table.write_text(text.replace(old, new), "utf-8")


def test_the_index_that_ships_is_that_of_the_tables_that_ship() -> None:
    """When it is not: python -m dragoman.knowledge.build index."""
    built = KnowledgeBase().indexed()
    assert (DATA / FILE).read_text("utf-8") == index_text(DATA, built)
    read = read_index(DATA)
    assert read is not None
    assert list(read.names()) == list(built.names())
    assert read.lengths() == built.lengths()
    assert len(read) == len(built)


def test_tables_are_read_when_they_are_asked_for(folder: Path) -> None:
    base = KnowledgeBase(folder)
    (folder / "organizations.tsv").unlink()
    match = base.scan(["the", "Lima", "Group", "met"])[0]
    assert (match.entry.id, match.entry.kind) == ("lima-group", "organization")
    with pytest.raises(FileNotFoundError):
        _ = base.organizations


def test_a_row_corrected_by_hand_is_seen_without_a_build(folder: Path) -> None:
    assert KnowledgeBase(folder).institution("Torre Tagle") is not None
    change(folder / "institutions.tsv", "Torre Tagle", "Torre Azul")
    with (folder / "organizations.tsv").open("a", encoding="utf-8") as table:
        table.write("harbour-watch\tHarbour Watch\tHW Trust\torganization\tNGO\tCHL\t\ttest\n")
    base = KnowledgeBase(folder)
    organ, watch = base.institution("Torre Azul"), base.organization("HW Trust")
    assert organ is not None
    assert organ.country == "PER"
    assert base.institution("Torre Tagle") is None
    assert watch is not None
    assert (watch.id, watch.sectors, watch.country) == ("harbour-watch", ("NGO",), "CHL")
    assert [match.entry.id for match in base.scan(["the", "Harbour", "Watch"])] == ["harbour-watch"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("x\tX Y\t\torganization\tABC\t\t\ttest\n", "sectors has 'ABC', not one of"),
        ("x\tX Y\t\tcommittee\tNGO\t\t\ttest\n", "kind is 'committee', not one of"),
        ("x\tX Y\t\torganization\tNGO\t\t\t\n", "source is empty"),
        ("un\tX Y\t\torganization\tNGO\t\t\ttest\n", "id un is there already"),
    ],
)
def test_a_mistake_made_by_hand_is_named_with_its_line(folder: Path, row: str, told: str) -> None:
    table = folder / "organizations.tsv"
    line = len(table.read_text("utf-8").splitlines()) + 1
    with table.open("a", encoding="utf-8") as out:
        out.write(row)
    with pytest.raises(TableError, match=rf"organizations\.tsv:{line}: {told}"):
        KnowledgeBase(folder)


def test_a_folder_without_an_index_is_read_all_the_same(folder: Path) -> None:
    (folder / FILE).unlink()
    base = KnowledgeBase(folder)
    assert base.country("Ivory Coast") == KnowledgeBase().country("Ivory Coast")
    assert list(base.index.names()) == list(KnowledgeBase().index.names())


def test_names_are_added_to_packed_ones() -> None:
    peru = Entry("country", "PER", "Peru", "Peru", "PER", "state")
    chile = Entry("country", "CHL", "Chile", "Chile", "CHL", "state")
    index = NameIndex({"peru": peru.packed()}, {"peru": "1"})
    index.add("Peru", peru)
    index.add("Peru Libre", peru._replace(kind="organization", id="pl", form="Peru Libre"))
    index.put_first("Peru", chile._replace(form="Peru"))
    assert [entry.id for entry in index.senses("Peru")] == ["CHL", "PER"]
    (match,) = index.scan(["In", "Peru", "Libre"])
    assert (match.start, match.end, match.entry.id) == (1, 3, "pl")
    assert len(index) == 2


def test_an_entry_survives_packing() -> None:
    for _, senses in KnowledgeBase().indexed().names():
        for entry in senses:
            assert Entry.unpacked(entry.packed()) == entry


def test_a_field_with_the_mark_of_its_end_is_refused() -> None:
    with pytest.raises(ValueError, match="mark of its end"):
        Entry("country", "PER", "Pe|ru", "Pe|ru", "PER", "state").packed()
