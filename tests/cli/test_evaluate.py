from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import typer
from tests.evaluate.annotators import text_reader, words_reader
from tests.evaluate.gold import wire_gold
from tests.evaluate.test_attribution import MARKS, TEXT
from tests.evaluate.test_coreference import GUM
from tests.evaluate.test_offices import VISITS
from tests.evaluate.test_places import _XML
from tests.evaluate.test_relations import TABLE
from tests.evaluate.test_times import FILE
from tests.handmade import TEXT as WIRE
from tests.handmade import wire_record
from typer.core import TyperGroup
from typer.testing import CliRunner

from dragoman import pipeline
from dragoman.cli.evaluate import app
from dragoman.errors import InputError
from dragoman.evaluate import annotators
from dragoman.ingest.story import Story
from dragoman.record.models import Record

FLOORS = """\
[wire]
task = "stories"
data = ["gold", "stories"]
[wire.floors]
"events.recall" = 0.5
"""
TREE = "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n"


def _run(*arguments: str | Path) -> tuple[int, str]:
    done = CliRunner().invoke(app, [str(one) for one in arguments], catch_exceptions=False)
    return done.exit_code, done.stdout


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a little of everything, read without the encoder."""
    files = {
        "gold/wire.json": json.dumps(wire_gold()),
        "stories/wire.txt": WIRE,
        "tree.conllu": TREE,
        "tags.tsv": "Reis\tB-Person\n",
        "polnear/text/a.txt": TEXT,
        "polnear/attributions/a_1f.ann": MARKS,
        "gum/a.conllu": GUM,
        "timeml/a.tml": FILE,
        "places.xml": _XML,
        "relations.tsv": TABLE,
        "floors.toml": FLOORS,
    }
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")

    def read_many(stories: Iterable[Story], *, batch_size: int = 8) -> Iterator[Record]:
        yield from (wire_record() for _ in stories)

    monkeypatch.setattr(pipeline, "read_many", read_many)
    reader = words_reader(pos=["INTJ"], heads=[0], deps=["root"], lemmas=["yes"], ents=[(0, 1, "PERSON")])
    for module in ("syntax", "entities"):
        name = f"evaluate_{module}"
        home = __import__(f"dragoman.evaluate.{module}", fromlist=[name])
        original = getattr(home, name)
        monkeypatch.setattr(home, name, lambda path, f=original, **more: f(path, annotate=reader, **more))
    from dragoman.evaluate import attribution

    scored = attribution.evaluate_attribution
    monkeypatch.setattr(
        attribution, "evaluate_attribution", lambda folder: scored(folder, annotate=text_reader())
    )
    monkeypatch.setattr(annotators, "reread", lambda doc: doc)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "keys"),
    [
        (
            ("stories", "gold", "stories"),
            {"events", "events dyad", "statements", "speaker", "spans in range"},
        ),
        (("syntax", "tree.conllu"), {"upos", "uas", "las", "lemma"}),
        (("entities", "tags.tsv"), {"precision", "recall", "f1", "by_type"}),
        (("attribution", "polnear"), {"source", "cue", "content", "content_overlap_f1", "linked_overlap_f1"}),
        (("coreference", "gum", "--gold-syntax"), {"muc", "b3", "ceaf_e", "conll_f1"}),
        (("times", "timeml"), {"relaxed_f1", "strict_f1", "value_f1"}),
        (("places", "places.xml"), {"exact", "country", "acc161"}),
        (
            ("relations", "relations.tsv"),
            {"root_macro_f1", "root_accuracy", "quad_macro_f1", "binary_macro_f1"},
        ),
    ],
)
def test_json_has_the_keys_promised_and_people_get_a_table(
    data: Path, arguments: tuple[str, ...], keys: set[str]
) -> None:
    task, *rest = arguments
    paths = [one if one.startswith("-") else data / one for one in rest]
    code, out = _run(task, *paths, "--json")
    assert code == 0
    assert len(out.splitlines()) == 1
    assert keys <= set(json.loads(out))
    code, out = _run(task, *paths)
    assert code == 0
    assert len(out.splitlines()) > 2
    assert not out.startswith("{")


def test_verbose_lists_events(data: Path) -> None:
    code, out = _run("stories", data / "gold", data / "stories", "--verbose")
    assert code == 0
    assert "met      CONSULT happened: NOR → KEN" in out


def test_the_gate_ends_with_code_1_when_it_is_shut(data: Path) -> None:
    floors = data / "floors.toml"
    code, out = _run("gate", floors)
    assert code == 1  # measured on nothing yet: the digest is not this one
    assert "--update measures anew" in " ".join(out.split())
    assert _run("gate", floors, "--update")[0] == 0
    code, out = _run("gate", floors, "--json")
    assert code == 0
    assert json.loads(out)["checks"][0]["floor"] == 0.97
    floors.write_text(floors.read_text().replace("0.97", "1.01"))
    code, out = _run("gate", floors)
    assert code == 1
    assert "below its floor" in " ".join(out.split())


def test_offices_counts_the_entries_of_before_apart(tmp_path: Path) -> None:
    (tmp_path / "visits.xml").write_text(VISITS, encoding="utf-8")
    code, out = _run("offices", tmp_path, "--json")
    assert (code, json.loads(out)["since"]) == (0, "1990-01-01")
    code, out = _run("offices", tmp_path, "--since", "2015-01-01", "--json")
    assert (code, json.loads(out)["as_said"]["n"]) == (0, 1)


def test_bad_input_is_an_input_error(data: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.conllu: no such file"):
        _run("syntax", data / "gone.conllu")
    assert InputError.exit_code == 2


def test_every_task_and_option_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text("utf-8")
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    for name, command in group.commands.items():
        assert f"`{name}`" in page or f"evaluate {name}" in page, name
        options = {option for param in command.params for option in param.opts if option.startswith("--")}
        assert [option for option in options if f"`{option}" not in page] == [], name
