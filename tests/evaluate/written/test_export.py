from __future__ import annotations

from pathlib import Path

import pytest
from tests.evaluate.written.invented import SOURCE, story, write

from dragoman.evaluate.standoff.check import problems
from dragoman.evaluate.standoff.documents import read_document, words
from dragoman.evaluate.standoff.sources import restore_text
from dragoman.evaluate.written.__main__ import main
from dragoman.evaluate.written.export import export, find_source, short_name, to_standoff
from dragoman.evaluate.written.story import WrittenError

_FRONT = "---\ntitle: Talks\n---\n"
_NAME = "wh_2019-05-04-readout-of-the-talks"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources" / "readouts"
    folder.mkdir(parents=True)
    (folder / "2019-05-04-readout-of-the-talks.md").write_text(_FRONT + story().text, encoding="utf-8")
    (folder / "2019-05-04-readout-of-the-talks-2.md").write_text(_FRONT + "They spoke.", encoding="utf-8")
    return folder.parent


def _written(folder: Path, source: str = SOURCE, name: str = _NAME) -> Path:
    return write(folder, source, name)


def test_the_document_points_into_the_text_made_from_the_source(tmp_path: Path, sources: Path) -> None:
    assert export(_written(tmp_path), tmp_path, sources, collection="readouts") == []
    document = read_document(tmp_path / f"{_NAME}.json")
    assert (document.name, document.collection) == (_NAME, "readouts")
    assert document.document == "2019-05-04-readout-of-the-talks.md"
    text = restore_text(document, sources)
    assert text == story().text
    assert list(problems(document, text)) == []
    assert [words(text, event.trigger) for event in document.events[:2]] == ["will travel", "had met"]


def test_a_long_name_is_cut_and_the_source_found_by_the_whole(tmp_path: Path, sources: Path) -> None:
    long = "2019-05-04-readout-of-the-talks-of-foreign-ministers-ruiz-and-li"
    (sources / f"{long}.md").write_text(_FRONT + story().text, encoding="utf-8")
    export(_written(tmp_path, name=f"wh_{long}"), tmp_path, sources, collection="readouts")
    document = read_document(tmp_path / "wh_2019-05-04-readout-of-the-talks-of-forei.json")
    assert document.document == f"{long}.md"
    assert short_name("ew_lima_times_3") == "ew_lima_times_3"
    assert short_name("wh_2019-05-04-readout-of-the-three-meetings-in") == (
        "wh_2019-05-04-readout-of-the-three-meetings"
    )


def test_another_text_is_refused_without_its_words(tmp_path: Path, sources: Path) -> None:
    changed = story(SOURCE.replace("about 2,000 marchers.\n", "about 2,000 marchers!\n"), f"{_NAME}.story")
    changed.name = _NAME
    with pytest.raises(WrittenError, match=r"line 3 of its text is not that of .*talks\.md") as caught:
        find_source(changed, sources, "readouts")
    assert "marchers" not in str(caught.value)
    changed.name = "wh_2020"
    with pytest.raises(WrittenError, match=r"holds no 2020\*"):
        find_source(changed, sources, "readouts")


def test_problems_are_told_and_nothing_is_written(tmp_path: Path, sources: Path) -> None:
    wrong = SOURCE.replace("by S3", "by S9").replace("CHL | person", "CHI | person")
    found = export(_written(tmp_path, wrong), tmp_path, sources, collection="readouts")
    assert [problem.what for problem in found] == ["no country CHI", "no statement S9"]
    assert not list(tmp_path.glob("*.json"))


def test_a_string_that_holds_words_of_the_text_is_told(tmp_path: Path, sources: Path) -> None:
    kept = SOURCE.replace("| those who marched", "| GEN. LI WEN HAD met")
    (found,) = export(_written(tmp_path, kept), tmp_path, sources, collection="readouts")
    assert "a string holds words of the text" in found.what


def test_an_event_needs_somebody_who_acts(tmp_path: Path, sources: Path) -> None:
    nobody = SOURCE.replace("happened core | peru, chile > marchers", "happened core | - > marchers")
    (found,) = export(_written(tmp_path, nobody), tmp_path, sources, collection="readouts")
    assert "without an actor" in found.what


def test_a_found_text_may_hold_brackets(tmp_path: Path) -> None:
    text = story().text.replace("Is it so?", "Is it so [then]?")
    (tmp_path / "2019-talks.md").write_text(_FRONT + text, encoding="utf-8")
    path = _written(tmp_path, SOURCE.replace(story().text, text), "wh_2019-talks")
    assert export(path, tmp_path, tmp_path, collection="readouts") == []
    assert main(["check", str(path)]) == 1


def test_a_file_is_written_over_only_when_asked_and_only_by_its_own_document(
    tmp_path: Path, sources: Path
) -> None:
    path, out = _written(tmp_path), tmp_path / "out"
    command = ["standoff", str(path), str(out), "--collection", "readouts", "--sources", str(sources)]
    assert main(command) == 0
    assert main(command) == 2
    assert main([*command, "--replace"]) == 0
    other = to_standoff(story(), collection="readouts", document="another.md")
    other = other.model_copy(update={"name": _NAME})
    (out / f"{_NAME}.json").write_text(other.to_json(), encoding="utf-8")
    with pytest.raises(WrittenError, match=r"is of another\.md, not of 2019-05-04"):
        export(path, out, sources, collection="readouts", replace=True)


def test_sound_stories_are_written_beside_faulty_ones(
    tmp_path: Path, sources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stories = tmp_path / "stories"
    stories.mkdir()
    _written(stories)
    (sources / "2019-06-01-talks.md").write_text(_FRONT + story().text, encoding="utf-8")
    wrong = _written(stories, SOURCE.replace("by S3", "by S9"), "wh_2019-06-01-talks")
    command = ["standoff", str(stories), str(tmp_path / "out")]
    assert main([*command, "--collection", "readouts", "--sources", str(sources)]) == 1
    told = capsys.readouterr()
    assert told.out == f"{wrong}:21: no statement S9\n"
    assert "1 of 2 stories written" in told.err
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"{_NAME}.json"]
