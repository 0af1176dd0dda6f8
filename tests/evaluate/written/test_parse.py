from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.evaluate.written.invented import SOURCE, story, write

from dragoman.evaluate.written.check import problems
from dragoman.evaluate.written.parse import load_story, parse_story, read_story, read_written
from dragoman.evaluate.written.story import WrittenError


def test_header_and_text() -> None:
    read = story()
    assert (read.name, read.published, read.style, read.region) == (
        "lima-talks",
        date(2019, 5, 4),
        "agency",
        "Americas",
    )
    assert read.negatives == ()
    assert read.text.startswith("LIMA, May 4")
    assert read.text.endswith("marchers.")
    changed = SOURCE.replace("negatives: none", "negatives: sports, film").replace("2019-05-04\ns", "-\ns")
    other = story(changed)
    assert other.negatives == ("sports", "film")
    assert other.published is None


def test_every_column_is_read() -> None:
    read = story()
    assert [actor.forms for actor in read.actors[:2]] == [(), ("her ministry",)]
    first, second = read.events[:2]
    assert (first.type, first.mode, first.status, first.core) == ("CONSULT", "visit", "planned", True)
    assert (first.actors, first.recipients, first.contexts) == (("ruiz",), ("peru",), ("legal", "crime"))
    assert read.text[slice(*first.trigger)] == "will travel"
    assert second.days is not None
    assert second.days.end == date(2019, 5, 3)
    assert (second.recipients, second.by, second.core) == ((), "S3", False)
    assert second.place is not None
    assert (second.place.name, second.place.country) == (None, "PER")
    assert read.statements[2].inside == "S2"
    assert read.statements[3].cue is None
    assert (read.figures[0].qualifier, read.figures[0].value) == ("at_least", 2000.5)
    assert [stop.where.name for stop in read.visits[0].stops] == ["Callao", None]
    assert [place.name for place in read.places] == ["LIMA", "Callao", "Peru"]
    assert [read.text[slice(*time.span)] for time in read.times] == ["Monday", "May 4, 2019"]


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("region: Americas\n", "", 1, "no region in the header"),
        ("style: agency", "mood: agency", 3, "the header holds"),
        ("published: 2019-05-04", "published: May", 2, "no day: May"),
        ("%figures", "%numbers", 29, "no section %numbers"),
        ('"[will travel]"', '"Ruiz [went] to"', 20, "not in the text: Ruiz went to"),
        ('"Wen [had met] her"', '"[said] that"', None, None),
        ('"Wen [had met] her"', '"[said]"', 21, "3 times in the text: said"),
        ('"Wen [had met] her"', '"Wen had met her"', 21, "one pair of brackets"),
        ('"Wen [had met] her"', "[had met]", 21, "not in quotation marks"),
        ("peru, chile > marchers", "peru, chile", 23, "an event is: TYPE"),
        ("| - PER |", "| Lima |", 21, "a place is: name country"),
        ("2019-05-06 | Callao", "Monday | Callao", 20, "no day: Monday"),
        (" | by S3", " | S3", 21, "contexts: … or by … is wanted, not S3"),
        ('"according to Chile, … met her"', '"met her … according to"', 26, "not in the text after"),
        ("at least 2000.5 person", "many", 30, "a figure is:"),
        ("LIMA PER;", "LIMA;", 34, "a place is: name country"),
        ('"on [Monday]" = 2019-05-06', '"on [Monday]" = -', 37, "a date is:"),
        ("ruiz = Ana Ruiz | CHL | person", "ruiz = Ana Ruiz | CHL", 12, "2 columns, 3 to 4 are wanted"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(
    old: str, new: str, line: int | None, what: str | None
) -> None:
    assert old in SOURCE
    _, found = parse_story(SOURCE.replace(old, new), "x.story")
    if what is None:
        assert found == []
        return
    assert str(found[0]).startswith(f"x.story:{line}: {what}")


def test_files_at_fault_are_named(tmp_path: Path) -> None:
    with pytest.raises(WrittenError, match="no written stories"):
        read_written(tmp_path)
    path = write(tmp_path, SOURCE.replace("[will travel]", "[travelled]"))
    with pytest.raises(WrittenError, match=r"lima-talks\.story:20: not in the text"):
        read_story(path)
    assert len(load_story(path)[0].events) == 3
    path.write_bytes(b"\xff")
    with pytest.raises(WrittenError, match=r"lima-talks\.story"):
        load_story(path)


def test_the_example_of_the_guide_is_sound() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "annotation.md").read_text(encoding="utf-8")
    example = guide.partition("```\nname: andes-gas")[2].partition("```")[0]
    read, found = parse_story("name: andes-gas" + example, "andes-gas.story")
    assert [str(problem) for problem in [*found, *problems(read)]] == []
    assert len(read.events) == 2
