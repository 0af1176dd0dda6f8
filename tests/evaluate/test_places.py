from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.evaluate.places import evaluate_places, read_articles

_XML = """<?xml version="1.0" encoding="utf-8"?>
<articles><article docid="7"><text><![CDATA[Floods hit Cairo, Illinois. The Egyptian town slept.]]></text>
<toponyms>
<toponym><start>11</start><end>16</end><phrase>Cairo</phrase>
<gaztag geonameid="4234985"><lat>37.00533</lat><lon>-89.17646</lon><country>US</country></gaztag>
</toponym>
<toponym><start>18</start><end>26</end><phrase>Illinois</phrase>
<gaztag geonameid="4896861"><lat>40.00032</lat><lon>-89.25037</lon><country>US</country></gaztag>
</toponym>
<toponym><start>0</start><end>6</end><phrase>Floods</phrase></toponym>
</toponyms></article></articles>
"""


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.xml"
    path.write_text(_XML, encoding="utf-8")
    return path


def test_articles_are_read_with_the_toponyms_that_have_points(gold: Path) -> None:
    (article,) = read_articles(gold)
    assert [(one.text, one.geonames) for one in article.toponyms] == [
        ("Cairo", 4234985),
        ("Illinois", 4896861),
    ]
    assert article.text[article.toponyms[0].start : article.toponyms[0].end] == "Cairo"


def test_shares_are_of_all_toponyms(gold: Path) -> None:
    assert evaluate_places(gold) == {
        "recognition_f1": None,
        "toponyms": 2,
        "unresolved": 0,
        "exact": 1.0,
        "country": 1.0,
        "acc161": 1.0,
        "mean_km": 0.0,
    }
