from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.train.dyads import read_dyads
from dragoman.train.example import DyadMark

TABLE = (
    "marked_sentence\tgold_root\n"
    "<s>Chad's envoy</s> left <t>Mali</t>.\tYIELD\n"
    "<s>Chad</s> thanked Mali.\tSUPPORT\n"
    "The talks of <t>Oslo</t> with <s>Accra</s> went on.\tCONSULT\n"
)


def test_marked_parties_are_words_and_codes_are_types(tmp_path: Path) -> None:
    path = tmp_path / "marked.tsv"
    path.write_text(TABLE, encoding="utf-8")
    first, last = read_dyads(path)  # the second sentence marks no target
    assert (first.name, last.name) == ("marked.1", "marked.3")
    assert first.words == ["Chad", "'s", "envoy", "left", "Mali", "."]
    assert first.blocks == [(0, 6)]
    assert first.dyads == [DyadMark((0, 1, 2), (4,), ("CONCEDE", "RETREAT"))]
    assert last.dyads == [DyadMark((5,), (3,), ("CONSULT",))]
    assert first.events is None


def test_a_wrong_table_is_named(tmp_path: Path) -> None:
    path = tmp_path / "marked.tsv"
    path.write_text(TABLE.replace("SUPPORT", "HUG"), encoding="utf-8")
    with pytest.raises(InputError, match="HUG"):
        list(read_dyads(path))
