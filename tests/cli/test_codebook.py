from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from tests.evaluate.gold import wire_gold
from tests.handmade import TEXT, wire_record
from tests.ontology.ownbook import OWN, line_of, own_file
from typer.testing import CliRunner

from dragoman import pipeline
from dragoman.cli.main import app
from dragoman.errors import InputError
from dragoman.ingest import read_path
from dragoman.ontology import VARIABLE, CodebookError, load_codebook, use_codebook
from dragoman.record.models import Record


@pytest.fixture(autouse=True)
def nothing_in_use(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(VARIABLE, raising=False)
    yield
    use_codebook()


def _run(*arguments: str | Path) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, [str(a) for a in arguments], catch_exceptions=False)
    return done.exit_code, done.stdout, done.stderr


def test_check_counts_what_is_right(tmp_path: Path) -> None:
    code, out, _ = _run("codebook", "check", own_file(tmp_path))
    assert code == 0
    assert out == (
        "Harbour codebook 1.0: 17 types, 70 modes, 39 contexts, 3 triggers of its own: nothing wrong\n"
    )


def test_check_names_what_is_wrong(tmp_path: Path) -> None:
    text = OWN.replace("quad = 2", "quad = 9")
    with pytest.raises(CodebookError) as caught:
        _run("codebook", "check", own_file(tmp_path, text))
    assert str(caught.value).endswith(f"(line {line_of('quad = 9', text)}, types.OBSERVE.quad)")
    assert caught.value.exit_code == 2


def test_check_reads_the_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = []

    def read_many(stories: Iterable[str]) -> Iterator[Record]:
        for story in stories:
            read.append(story)
            yield wire_record()

    monkeypatch.setattr(pipeline, "read_many", read_many)
    code, out, _ = _run("codebook", "check", "--examples", own_file(tmp_path))
    assert read == [*load_codebook().type("OBSERVE").examples]
    assert code == 1
    assert "OBSERVE: coded as " in out
    assert "0 of 1 examples" in out


def test_show_prints_the_reference_with_what_is_added(tmp_path: Path) -> None:
    code, out, _ = _run("codebook", "show", "--codebook", own_file(tmp_path))
    assert code == 0
    assert out.startswith("# Harbour codebook 1.0\n")
    assert "Status, day, place and retellings follow the rules of `AID`." in out
    assert "| `monitor` V | `obj=@watched` |  | `subj` | `host\\|of\\|obj` | 0.7 |" in out
    _, plain, _ = _run("codebook", "show", "--codebook", "plover-cameo")
    assert "| `CONSULT` | 04 | 1 |" in plain


def test_show_as_json(tmp_path: Path) -> None:
    _, out, _ = _run("codebook", "show", "--json", "--codebook", own_file(tmp_path))
    shown = json.loads(out)
    assert (shown["name"], shown["extends"]) == ("Harbour codebook 1.0", "PLOVER 2.0")
    assert shown["types"]["OBSERVE"]["modes"]["vote"]["words"] == ["election", "referendum"]
    assert shown["triggers"][0]["word"] == "monitor"


@pytest.mark.parametrize("command", ["read", "add", "recode", "export", "evaluate"])
def test_commands_that_code_are_told_of_mistakes_before_they_begin(tmp_path: Path, command: str) -> None:
    wrong = own_file(tmp_path, OWN.replace("quad = 2", "quad = 9"))
    rest = {"evaluate": ["stories", tmp_path, tmp_path], "export": ["csv"], "recode": []}.get(
        command, [tmp_path]
    )
    with pytest.raises(CodebookError, match=r"quad is 9"):
        _run(command, *rest, "--codebook", wrong)


def test_stories_are_scored_by_types_of_ones_own(tmp_path: Path) -> None:
    gold, stories, records = tmp_path / "gold", tmp_path / "stories", tmp_path / "records.jsonl"
    gold.mkdir()
    stories.mkdir()
    wanted = wire_gold()
    wanted["events"][0].update(type="OBSERVE", plover="OBSERVE", mode="vote")
    (gold / "wire.json").write_text(json.dumps(wanted), encoding="utf-8")
    (stories / "wire.txt").write_text(TEXT, encoding="utf-8")
    record = wire_record()
    story = read_path(stories / "wire.txt")
    info = record.story.model_copy(update={"id": story.id, "text": TEXT})
    records.write_text(record.model_copy(update={"story": info}).to_json(), encoding="utf-8")
    arguments = ("evaluate", "stories", gold, stories, "--records", records, "--json")
    with pytest.raises(InputError, match=r"PLOVER 2\.0 has no event type OBSERVE"):
        _run(*arguments)
    code, out, _ = _run(*arguments, "--codebook", own_file(tmp_path))
    assert code == 0
    recall = json.loads(out)["events"]["recall"]
    assert 0 < recall < 1, "the record has the others, and no OBSERVE"
