import csv
import io
import re
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.export.delimited import guard, listed, plain, unguard, write_csv_row, write_tab_row

CELLS = st.text(alphabet=st.sampled_from("=+-@\t\r\n' ;,\"aé＝＠0"), max_size=12) | st.text(max_size=30)


@settings(deadline=None)  # machines are busy
@given(CELLS)
def test_a_guarded_cell_comes_back_as_it_was(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@settings(deadline=None)  # machines are busy
@given(CELLS)
def test_no_part_of_a_guarded_cell_is_a_formula(cell: str) -> None:
    """Not where it begins, nor where a reader set to semicolons, tabs or lines would begin another."""
    for part in re.split("[;\n\r\t]", guard(cell)):
        assert not re.match(r"\s*[=+\-@＝＋－＠]", part), part


@settings(deadline=None)  # machines are busy
@given(CELLS.filter(lambda cell: not re.search(r"[=+\-@＝＋－＠\t\r\n]", cell)))
def test_harmless_cells_stay_as_they_are(cell: str) -> None:
    assert guard(cell) == cell


@settings(deadline=None)  # machines are busy
@given(st.lists(CELLS, min_size=1, max_size=5), st.booleans())
def test_a_reader_of_csv_finds_the_cells(cells: list[str], safe: bool) -> None:
    out = io.BytesIO()
    write_csv_row(out, cells, safe=safe)
    rows = list(csv.reader(io.StringIO(out.getvalue().decode(), newline=""), strict=True))
    if cells == [""] and not safe:
        return  # a row of one empty cell is an empty line, which readers pass over
    assert rows == [[guard(cell) for cell in cells] if safe else cells]


@settings(deadline=None)  # machines are busy
@given(st.lists(CELLS, min_size=1, max_size=5))
def test_readers_with_and_without_quotation_find_the_same_cells_between_tabs(cells: list[str]) -> None:
    out = io.BytesIO()
    write_tab_row(out, cells)
    line = out.getvalue().decode()
    assert line.count("\n") == 1
    bare = line.removesuffix("\n").split("\t")
    assert len(bare) == len(cells)
    quoted = list(csv.reader(io.StringIO(line, newline=""), delimiter="\t", strict=True))
    assert quoted in ([bare], [[]] if bare == [""] else [bare])


def test_values_are_written_plainly() -> None:
    values = [None, True, False, 0, 1.0, 0.5, -9.5, 1e300, 700000.0, date(2024, 2, 29), ""]
    assert [plain(value) for value in values] == [
        "", "true", "false", "0", "1", "0.5", "-9.5", "1e+300", "700000", "2024-02-29", "",
    ]  # fmt: skip


def test_lists_keep_a_place_for_each() -> None:
    assert listed(["a", None, "c; d"]) == "a; ; c, d"
    assert listed([]) is listed([None, None]) is None
