import os
from importlib.resources import files

import pytest
from tests.ontology.ownbook import OWN, own_file

from dragoman import pipeline
from dragoman.export.codes import DATA, Cameo
from dragoman.knowledge.organizations import sector_codes
from dragoman.knowledge.tables import read_table
from dragoman.ontology import (
    VARIABLE,
    CodebookError,
    UnknownTypeError,
    load_codebook,
    load_plover,
    use_codebook,
)
from dragoman.questions.errors import UnknownValue
from dragoman.questions.vocabulary import modes, types

CAMEO = DATA / "cameo.tsv"

PLOVER = (files("dragoman.ontology") / "data" / "plover.toml").read_text(encoding="utf-8")
QUADS = {
    1: {"AGREE", "CONSULT", "SUPPORT", "CONCEDE"},
    2: {"COOPERATE", "AID", "RETREAT"},
    3: {"REQUEST", "ACCUSE", "REJECT", "THREATEN"},
    4: {"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"},
}


def test_plover_is_whole():
    book = load_codebook()
    assert len(book.types) == 16
    assert sum(len(kind.modes) for kind in book.types.values()) == 67
    assert len(book.contexts) == 37
    assert {quad: {k.name for k in book.types.values() if k.quad == quad} for quad in book.quads} == QUADS


@pytest.mark.parametrize(
    ("kind", "status", "by_actor", "code"),
    [
        ("CONSULT", "planned", True, "AGREE"),
        ("SUPPORT", "planned", False, "AGREE"),
        ("COOPERATE", "planned", True, "AGREE"),
        ("AID", "planned", True, "AGREE"),
        ("RETREAT", "planned", True, "CONCEDE"),
        ("ASSAULT", "planned", True, "THREATEN"),
        ("SANCTION", "planned", True, "THREATEN"),
        ("MOBILIZE", "planned", True, "THREATEN"),
        ("COERCE", "planned", False, "COERCE"),
        ("CONSULT", "cancelled", True, "REJECT"),
        ("CONSULT", "happened", True, "CONSULT"),
        ("ACCUSE", "planned", True, "ACCUSE"),
        ("AID", "hypothetical", True, "AID"),
    ],
)
def test_future_events_reduce(kind, status, by_actor, code):
    assert load_codebook().reduce(kind, status, by_actor=by_actor) == code


def test_scores_have_the_sign_of_their_quad():
    book = load_codebook()
    for kind in book.types.values():
        scores = [kind.intensity, *(mode.intensity for mode in kind.modes.values())]
        if kind.quad <= 2:
            assert min(scores) > 0, kind.name
        elif kind.name != "REQUEST":  # asking for help is mildly friendly
            assert max(scores) < 0, kind.name


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("quad = 2\nintensity = 9.5", "quad = 7\nintensity = 9.5", "quad is 7"),
        ('future = "CONCEDE"', 'future = "YIELD"', "no type YIELD"),
        ("intensity = -9.0\nsymm", "intensity = -19.0\nsymm", "no score"),
        ("phone = { definition", "phone = { meaning", "no key 'meaning'"),
        ("phone = { definition", "phone = { note", "no definition"),
        ("[contexts]", "[topics]", "no .contexts."),
    ],
)
def test_errors_name_file_and_line(tmp_path, old, new, message):
    assert PLOVER.count(old) == 1
    path = tmp_path / "mine.toml"
    path.write_text(PLOVER.replace(old, new), encoding="utf-8")
    with pytest.raises(CodebookError, match=rf"mine\.toml: .*{message}.* \(line \d+, "):
        load_codebook(path)


def test_the_line_is_the_right_one(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(PLOVER.replace("phone = { definition", "phone = { meaning"), encoding="utf-8")
    line = next(i for i, text in enumerate(PLOVER.splitlines(), 1) if text.startswith("phone ="))
    with pytest.raises(CodebookError, match=rf"line {line}, types.CONSULT.modes.phone.meaning"):
        load_codebook(path)


def test_a_codebook_of_ones_own(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(
        PLOVER.replace("phone = {", 'letter = { definition = "By letter.", intensity = 1.0 }\nphone = {')
    )
    assert load_codebook(path).intensity("CONSULT", "letter") == 1.0


def test_broken_toml_and_unknown_types(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("[codebook\n")
    with pytest.raises(CodebookError, match="line 1"):
        load_codebook(path)
    with pytest.raises(CodebookError, match="absent"):
        load_codebook(tmp_path / "absent.toml")
    with pytest.raises(KeyError, match="NAG"):
        load_codebook().type("NAG")


@pytest.fixture
def nothing_in_use(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    yield
    use_codebook()


def test_a_codebook_in_use_is_everybodys_until_it_is_taken_away(tmp_path, nothing_in_use):
    book = use_codebook(own_file(tmp_path))
    assert load_codebook() is book
    assert os.environ[VARIABLE] == str(tmp_path / "mine.toml")
    assert sector_codes() == set(book.sectors)
    assert types("observe") == ("OBSERVE",)
    assert modes("endorse-candidate") == ("endorse-candidate",)
    assert pipeline.coder().codebook == "Harbour codebook 1.0"
    assert use_codebook() is load_plover() is load_codebook()
    with pytest.raises(UnknownValue):
        types("observe")


def test_a_codebook_with_a_mistake_changes_nothing(tmp_path, nothing_in_use):
    before = use_codebook(own_file(tmp_path))
    with pytest.raises(CodebookError):
        use_codebook(own_file(tmp_path, OWN.replace("quad = 2", "quad = 9")))
    assert load_codebook() is before


def test_the_variable_puts_one_in_use(tmp_path, nothing_in_use, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(own_file(tmp_path)))
    assert load_codebook().name == "Harbour codebook 1.0"


def test_cameo_beside_plover_agrees_with_the_exports():
    table = load_codebook("plover-cameo").maps["CAMEO"]
    for row in read_table(CAMEO, ("plover", "mode", "when", "cameo", "source", "note")):
        if not row.cells["when"]:
            fields = table.of(row.cells["plover"], row.cells["mode"] or None)
            code = Cameo(row.cells["cameo"], "", 0.0)
            assert fields == {"root": code.root, "quad": code.quad}, row.cells


def test_an_unknown_type_says_how_another_codebook_is_used():
    with pytest.raises(UnknownTypeError, match="--codebook"):
        load_codebook().type("OBSERVE")
    assert not load_codebook().is_symmetric("OBSERVE")
