from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dragoman.knowledge.tables import TableError, day_range, fold, is_cased, read_table, same_case, words


def table(folder: Path, text: str) -> Path:
    path = folder / "facts.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_rows_skip_comments_and_keep_their_line(tmp_path: Path) -> None:
    path = table(tmp_path, "# a comment\nname\taliases\tsource\n\nPeru\tPerú | Republic of Peru\tISO\n")
    (row,) = read_table(path, ("name", "aliases", "source"))
    assert (row.line, row.text("name"), row.list("aliases")) == (4, "Peru", ("Perú", "Republic of Peru"))


@pytest.mark.parametrize(
    "text, message",
    [
        ("name\tsource\nPeru\n", "facts.tsv:2: 1 cells, expected 2"),
        ("name\tsource\nPeru\t\n", "facts.tsv:2: source is empty"),
        ("nom\tsource\n", "facts.tsv:1: columns are"),
        ("# nothing\n", "no header"),
    ],
)
def test_errors_name_file_and_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(TableError, match=message):
        list(read_table(table(tmp_path, text), ("name", "source")))


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "facts.tsv"
    path.write_bytes(b"name\tsource\nPer\xfa\tISO\n")
    with pytest.raises(TableError, match="not UTF-8"):
        list(read_table(path, ("name", "source")))


def test_cells_are_read_or_refused(tmp_path: Path) -> None:
    path = table(tmp_path, "day\tnumber\tkind\tsource\n2020-02\t4.5\tigo\tISO\nsoon\tfew\tclub\tISO\n")
    good, bad = read_table(path, ("day", "number", "kind", "source"))
    assert (good.first_day("day"), good.last_day("day")) == (date(2020, 2, 1), date(2020, 2, 29))
    assert good.number("number") == 4.5
    assert good.one_of("kind", {"igo"}) == "igo"
    for read in (
        lambda: bad.first_day("day"),
        lambda: bad.number("number"),
        lambda: bad.one_of("kind", {"igo"}),
        lambda: bad.many_of("kind", {"igo"}),
    ):
        with pytest.raises(TableError, match=r"facts\.tsv:3"):
            read()


def test_a_year_is_all_its_days() -> None:
    assert day_range("1999") == (date(1999, 1, 1), date(1999, 12, 31))
    with pytest.raises(ValueError, match="1999/1"):
        day_range("1999/1")


@pytest.mark.parametrize(
    "one, other",
    [
        ("São Tomé and Príncipe", "Sao Tome and Principe"),
        ("Côte d'Ivoire", "Cote d’Ivoire"),
        ("al-Shabaab", "Al Shabaab"),
        ("U.S.", "US"),
        ("J. D. Vance", "J.D. Vance".replace("J.D.", "J D")),
        ("Guinea-Bissau", "Guinea Bissau"),
        ("Łódź", "Lodz"),
    ],
)
def test_spellings_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_possessive_is_a_word_of_its_own() -> None:
    assert words("People's") == words("People") + words("'s")


def test_short_capitals_keep_their_case() -> None:
    assert is_cased("WHO")
    assert not is_cased("UNESCO-led mission")
    assert not same_case("WHO", "who")
    assert same_case("the Quad", "The Quad")
    assert not same_case("the Quad", "the quad")
