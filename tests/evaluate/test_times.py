from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.evaluate.times import Marked, evaluate_times, pair_times, read_timeml

FILE = """<?xml version="1.0" ?><TimeML><DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2021-09-16">16 Sept</TIMEX3></DCT>
<TEXT>The envoy <EVENT eid="e1">left</EVENT>
on <TIMEX3 tid="t1" type="DATE" value="2021-09-14">Tuesday</TIMEX3>
&amp; stayed <TIMEX3 tid="t2" type="DURATION" value="P1D">a day or two</TIMEX3>
in <TIMEX3 tid="t3" type="DATE" value="2018">2019</TIMEX3>.</TEXT></TimeML>"""


def test_timeml_is_read_without_its_tags(tmp_path: Path) -> None:
    path = tmp_path / "x.tml"
    path.write_text(FILE, encoding="utf-8")
    document = read_timeml(path)
    assert document.created == date(2021, 9, 16)
    assert [document.text[t.start : t.end] for t in document.times] == ["Tuesday", "a day or two", "2019"]
    assert "& stayed" in document.text


def test_scores_by_the_rules_of_tempeval(tmp_path: Path) -> None:
    (tmp_path / "x.tml").write_text(FILE, encoding="utf-8")

    def predict(text: str, created: date | None) -> list[Marked]:
        at = text.index("a day")
        return [
            Marked(text.index("Tuesday"), text.index("Tuesday") + 7, "2021-09-14"),
            Marked(at, at + 5, "P1D"),
            Marked(text.index("2019"), text.index("2019") + 4, "2019"),
            Marked(0, 3, "2019"),
        ]

    scores = evaluate_times(tmp_path, predict)
    assert scores["relaxed_f1"] == pytest.approx(6 / 7, abs=1e-4)
    assert scores["strict_f1"] == pytest.approx(4 / 7, abs=1e-4)
    assert scores["value_f1"] == pytest.approx(4 / 7, abs=1e-4)


def test_an_expression_is_matched_once() -> None:
    assert len(pair_times([Marked(0, 10, None)], [Marked(0, 4, None), Marked(5, 10, None)])) == 1


def test_a_directory_without_files_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no TimeML files"):
        evaluate_times(tmp_path)
