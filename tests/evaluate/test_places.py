from __future__ import annotations

from pathlib import Path

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from dragoman.evaluate.places import evaluate_places, names_in_any_use, read_articles
from dragoman.knowledge.base import load_knowledge
from dragoman.record.models import Place

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


_OTHER = """<articles><article><feedUrl>http://example.co.uk/rss</feedUrl><text>Rain fell on Richmond.</text>
<toponyms>
<toponym><start>13</start><end>21</end><extractedName>Richmond</extractedName>
<latitude>51.46</latitude><longitude>-0.306</longitude><geonamesID>2639389</geonamesID></toponym>
</toponyms></article>
<entry><text>Rain fell on Lima.</text><toponyms>
<toponym><start>13</start><end>17</end><phrase>Lima</phrase>
<place><footprint>-77.03 -12.04</footprint></place></toponym>
</toponyms></entry></articles>"""


def test_other_forms_of_points_and_ids_are_read(tmp_path: Path) -> None:
    path = tmp_path / "other.xml"
    path.write_text(_OTHER, encoding="utf-8")
    richmond, lima = (article.toponyms[0] for article in read_articles(path))
    assert (richmond.text, richmond.geonames, richmond.lat, richmond.lon) == (
        "Richmond",
        2639389,
        51.46,
        -0.306,
    )
    assert (lima.text, lima.lat, lima.lon, lima.country) == ("Lima", -12.04, -77.03, None)
    scores = evaluate_places(path)
    assert (scores["toponyms"], scores["acc161"]) == (2, 1.0)


def test_names_found_are_counted_by_exact_span(gold: Path) -> None:
    scores = evaluate_places(gold, find=lambda text: [(11, 16), (20, 24)])
    assert scores["recognition_f1"] == 0.5


def test_names_of_places_are_found_in_whatever_use() -> None:
    words = ["Georgian", "police", "met", "at", "Harbour", "Hall", "in", "Tbilisi", "."]
    doc = Doc(Vocab(), words, ents=["O", "O", "O", "O", "B-FACILITY", "I-FACILITY", "O", "B-LOCATION", "O"])
    hall = Place(id="P1", name="Harbour Hall", country=None, feature="facility", mentions=[(23, 35)])
    town = Place(id="P2", name="Tbilisi", country="GEO", feature="city", mentions=[(39, 46)])
    spans = names_in_any_use(doc, load_knowledge(), [hall, town])
    assert [doc.text[start:end] for start, end in spans] == ["Georgian", "Tbilisi"]
