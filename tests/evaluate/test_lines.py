from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.evaluate.lines import table_rows

COLUMNS = ["text", "country"]


def table(folder: Path, *lines: str) -> Path:
    path = folder / "table.tsv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_rows_have_their_numbers_and_comments_none(tmp_path):
    path = table(tmp_path, "# a comment", "text\tcountry", "", "Lima\tPER", "# another", "Oslo\t")
    assert list(table_rows(path, COLUMNS)) == [(4, ["Lima", "PER"]), (6, ["Oslo", ""])]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["text\tland", "Lima\tPER"], r"columns are .* \(line 1\)"),
        (["text\tcountry", "Lima\tPER\tLIM"], r"3 cells, expected 2 \(line 2\)"),
    ],
)
def test_what_is_wrong_is_named_by_line(tmp_path, lines, told):
    with pytest.raises(InputError, match=told):
        list(table_rows(table(tmp_path, *lines), COLUMNS))
