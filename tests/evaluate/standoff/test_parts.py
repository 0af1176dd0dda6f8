from __future__ import annotations

from pathlib import Path

import pytest
from tests.evaluate.standoff.invented import TEXT, gold

from dragoman.evaluate.standoff.convert import to_standoff
from dragoman.evaluate.standoff.documents import Document, StandoffError
from dragoman.evaluate.standoff.parts import divide, read_parts, write_parts


def documents(count: int, collection: str) -> list[Document]:
    return [
        to_standoff(gold() | {"id": f"{collection}-{i}"}, TEXT, collection=collection) for i in range(count)
    ]


def test_a_third_of_each_collection_is_dev_whatever_the_order() -> None:
    some = documents(9, "readouts") + documents(4, "worldwide-newswire")
    parts = divide(some)
    assert parts == divide(reversed(some))
    assert sum(part == "dev" for name, part in parts.items() if name.startswith("readouts")) == 3
    assert sum(part == "dev" for name, part in parts.items() if name.startswith("worldwide")) == 1


def test_list_is_read_back(tmp_path: Path) -> None:
    write_parts(tmp_path / "split.tsv", documents(5, "readouts"))
    assert read_parts(tmp_path / "split.tsv") == divide(documents(5, "readouts"))


@pytest.mark.parametrize(
    "line", ["one\treadouts", "one\treadouts\ttest", "two\treadouts\tdev\ntwo\treadouts\tdev"]
)
def test_broken_list_names_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "split.tsv"
    path.write_text(f"name\tcollection\tpart\n{line}\n", encoding="utf-8")
    with pytest.raises(StandoffError, match=r"split\.tsv:[23]"):
        read_parts(path)


def test_who_is_listed_stays_when_the_corpus_grows(tmp_path: Path) -> None:
    path = tmp_path / "split.tsv"
    write_parts(path, documents(9, "readouts"))
    before = read_parts(path)
    more = documents(30, "readouts")
    write_parts(path, more)
    after = read_parts(path)
    assert {name: after[name] for name in before} == before
    fresh = [part for name, part in after.items() if name not in before]
    assert fresh.count("dev") == 7
