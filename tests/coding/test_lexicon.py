import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from dragoman.coding.lexicon import LexiconError, load_lexicon, parse_need, parse_roles
from dragoman.ontology import load_codebook

DATA = Path(str(files("dragoman.coding") / "data"))


def test_it_covers_every_type_and_most_modes():
    lexicon, book = load_lexicon(), load_codebook()
    assert len(lexicon) >= 1500
    rows = [entry for entries in lexicon.entries.values() for entry in entries]
    assert {entry.type for entry in rows} == set(book.types)
    covered = {(entry.type, entry.mode) for entry in rows}
    by_words = {"REQUEST", "REJECT", "THREATEN"}
    wanted = {(k.name, m) for k in book.types.values() if k.name not in by_words for m in k.modes}
    by_weapon = {("ASSAULT", mode) for mode in book.type("ASSAULT").modes}
    assert wanted - covered - by_weapon == set()


def test_the_most_particular_entry_comes_first():
    weights = [entry.weight for entry in load_lexicon().lookup("call", "V")]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("nag\tV\t\tNAG\t\tsubj\tobj\t0.50", "no type 'NAG'"),
        ("nag\tV\t\tACCUSE\tloudly\tsubj\tobj\t0.50", "no mode 'loudly'"),
        ("nag\tX\t\tACCUSE\t\tsubj\tobj\t0.50", "part of speech"),
        ("nag\tV\tobj=@nobody\tACCUSE\t\tsubj\tobj\t0.50", "unknown class"),
        ("nag\tV\t\tACCUSE\t\tsubj|whom\tobj\t0.50", "unknown role"),
        ("nag\tV\t\tACCUSE\t\tsubj\tobj\t1.50", "prior"),
        ("nag\tV\tACCUSE", "3 columns instead of 8"),
    ],
)
def test_errors_name_file_and_line(tmp_path, row, message):
    shutil.copy(DATA / "classes.tsv", tmp_path)
    head = (DATA / "triggers.tsv").read_text(encoding="utf-8").splitlines()[:3]
    (tmp_path / "triggers.tsv").write_text("\n".join([*head, row]) + "\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=rf"triggers\.tsv:4: .*{message}"):
        load_lexicon(tmp_path)


def test_conditions_and_roles_are_parsed():
    need = parse_need("!obj|with=@pair|three", {"pair": frozenset({"one", "two"})})
    assert (need.slots, need.words, need.negated) == (("obj", "with"), {"one", "two", "three"}, True)
    assert parse_roles("-") == ()
    with pytest.raises(ValueError, match="unknown slot"):
        parse_need("object", {})
