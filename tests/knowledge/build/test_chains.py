from pathlib import Path

import pytest

from dragoman.knowledge.build.chains import REFERENCE, read_chains
from dragoman.knowledge.build.facts import load_codes
from dragoman.knowledge.build.offices import CHAINS
from dragoman.knowledge.tables import TableError

HEADER = "country\tkind\ttitle\tchain\tsource\n"


def table(folder: Path, chain: str, name: str = "heads.tsv", country: str = "PER") -> Path:
    path = folder / name
    path.write_text(f"{HEADER}{country}\tboth\tPresident\t{chain}\ttest\n", "utf-8")
    return path


def test_one_leaves_when_the_next_comes_unless_told(tmp_path: Path) -> None:
    path = table(tmp_path, "Ana A 1990-01; Ben B 1994-02-03..1996-12; Cid C 1998")
    spans = [(held.name, held.start, held.end) for held in read_chains(path)]
    assert spans == [
        ("Ana A", "1990-01", "1994-02-03"),
        ("Ben B", "1994-02-03", "1996-12"),
        ("Cid C", "1998", ""),
    ]


def test_names_side_by_side_follow_nobody(tmp_path: Path) -> None:
    path = table(tmp_path, "Ana A 1990 & Ben B 1985")
    assert [held.end for held in read_chains(path)] == ["", ""]


def test_organizations_are_told_by_their_file(tmp_path: Path) -> None:
    (held,) = read_chains(table(tmp_path, "Ana A 1990", "secretariats.tsv", "UN"))
    assert (held.country, held.organization) == ("", "UN")


@pytest.mark.parametrize("chain", ["Ana A", "Ana A 1990-13", "Ana A 1994..1993", "1990"])
def test_broken_links_name_file_and_line(tmp_path: Path, chain: str) -> None:
    with pytest.raises(TableError, match=r"heads\.tsv:2: "):
        list(read_chains(table(tmp_path, chain)))


def test_every_reference_chain_reads() -> None:
    counts = {name: sum(1 for _ in read_chains(REFERENCE / f"{name}.tsv")) for name in CHAINS}
    assert counts["heads"] > 1800
    assert counts["foreign"] > 800


def test_codes_of_sources(tmp_path: Path) -> None:
    code_of = load_codes(tmp_path)
    assert code_of("reign", "FRN") == "FRA"
    assert code_of("history", "korea-south") == "KOR"
    assert code_of("reign", "ZZZ") is None
