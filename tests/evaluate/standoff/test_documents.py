from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.evaluate.standoff import check, parts
from dragoman.evaluate.standoff.documents import StandoffError, read_corpus, read_document

CORPUS = Path(__file__).parents[3] / "corpus"


def test_broken_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_text('{"name": "one"}')
    with pytest.raises(StandoffError, match=r"one\.json.*collection"):
        read_document(path)
    with pytest.raises(StandoffError, match="no standoff files"):
        read_corpus(tmp_path / "nothing")


def test_corpus_holds_together_and_is_listed() -> None:
    documents = read_corpus(CORPUS / "standoff")
    assert [problem for document in documents for problem in check.problems(document)] == []
    listed = parts.read_parts(CORPUS / "split.tsv")
    assert sorted(listed) == sorted(document.name for document in documents)
    for collection in {document.collection for document in documents}:
        here = [listed[document.name] for document in documents if document.collection == collection]
        assert abs(here.count("dev") - len(here) / 3) <= 2, collection


def test_files_are_written_as_the_program_writes_them() -> None:
    for path in sorted((CORPUS / "standoff").glob("*.json")):
        assert path.read_text(encoding="utf-8") == read_document(path).to_json(), path.name
