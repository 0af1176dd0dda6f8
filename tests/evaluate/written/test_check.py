from __future__ import annotations

import pytest
from tests.evaluate.written.invented import SOURCE, story

from dragoman.evaluate.written.check import problems

ARREST = "COERCE/arrest planned | marchers > li"


def test_a_sound_story_has_no_problems() -> None:
    assert list(problems(story())) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("name: lima-talks", "name: lima", 1, "the file of lima is named lima.story"),
        ("style: agency", "style: blog", 3, "no style blog"),
        ("region: Americas", "region: Mars", 4, "no region Mars"),
        ("Peru and Chile blamed", "Peru  and Chile blamed", 9, "two spaces in a row"),
        ("li = Li Wen", "Li = Li Wen", 17, "no key: Li"),
        ("li = Li Wen", "ruiz = Li Wen", 17, "ruiz is given twice"),
        ("CHN | person", "CHN | man", 17, "no kind man"),
        ("CHN | person", "CHI | person", 17, "no country CHI"),
        ("CHN | person", "CHN | person | Li Weng", 17, "not in the text: Li Weng"),
        ("li = Li Wen", "li = Wen Li", 17, "neither in the text nor implied"),
        ("ruiz > peru", "ruis > peru", 20, "no actor ruis"),
        ("ruiz > peru", "ruiz > ruiz", 20, "ruiz is named twice"),
        ("ruiz > peru", "- > -", 20, "an event has an actor or a recipient"),
        ("CONSULT/visit", "CONSULT/visits", 20, "CONSULT has no mode visits"),
        ("CONSULT/visit", "TALK", 20, "no type TALK"),
        ("planned core", "certain core", 20, "no status certain"),
        ("legal, crime", "diplomacy", 20, "no context diplomacy"),
        ("by S3", "by S9", 21, "no statement S9"),
        ("2019-05-01..2019-05-03", "2019-05-03..2019-05-01", 21, "ends before it starts"),
        (ARREST, "ACCUSE/allege happened | peru, chile > marchers", 23, "the same event"),
        ("S2 | spokesman", "S1 | spokesman", 26, "S1 is given twice"),
        ("indirect anonymous", "spoken anonymous", 26, "no kind spoken"),
        ("indirect anonymous", "indirect hidden", 26, "no attribution hidden"),
        ("S4 | peru, chile", "S4 | -", 28, "a statement has a speaker"),
        ("inside S2", "inside S3", 27, "no other statement S3"),
        ('"[according to] Chile"', '"Gen. Li [Wen had met her]"', 27, "cue and content overlap"),
        ("at least 2000.5", "some 2000.5", 30, "no qualifier some"),
        ("ruiz, li planned", "ruiz, li booked", 32, "no status booked"),
        (
            '"on [Monday]" = 2019-05-06',
            '"on [Monday]" = 2019-05-07',
            37,
            "2019-05-07 is no Monday",
        ),
        ("LIMA PER;", "Lima PER;", 34, "not in the text: Lima"),
        ("LIMA PER;", "LIMA PER; LIMA PER;", 34, "LIMA is given twice"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, line: int, what: str) -> None:
    assert old in SOURCE
    found = list(problems(story(SOURCE.replace(old, new))))
    assert any(problem.line == line and what in problem.what for problem in found), found


def test_an_actor_that_does_nothing_is_told() -> None:
    changed = SOURCE.replace("%events", "kim = Kim | - | person | implied\n%events")
    assert [problem.what for problem in problems(story(changed))] == ["kim takes part in nothing"]


def test_a_long_trigger_is_told() -> None:
    changed = SOURCE.replace('"[will travel]"', '"[will travel to Callao on]"')
    assert [problem.what for problem in problems(story(changed))] == ["a trigger is one to 4 words"]
