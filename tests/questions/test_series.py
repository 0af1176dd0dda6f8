"""A dyad over time: what is counted, where, what is not and why; drawn in the terminal and as SVG."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from rich.console import Console
from tests.questions.stories import Writer, day, fill

from dragoman.desk.series import draw_series
from dragoman.questions.errors import QuestionError
from dragoman.questions.examples import small
from dragoman.questions.periods import By, period_of, periods
from dragoman.questions.record import OpenRecord
from dragoman.questions.series import LeftOut, Series

GOLDEN = Path(__file__).parent / "golden"


def told(series: Series) -> dict[str, tuple[list[int], list[int], float | None]]:
    return {p.period.label: (p.ways, p.quads, p.intensity) for p in series.points if p.events}


def test_each_event_counts_once_in_the_period_of_its_first_day(asked: OpenRecord) -> None:
    series = asked.dyad("USA", "Peru", by="month")
    assert told(series) == {
        "2019-03": ([1, 0, 0], [0, 1, 0, 0], 6.0),
        "2019-04": ([1, 0, 1], [2, 0, 0, 0], 2.5),
    }
    assert [point.period.label for point in series.points] == [
        f"{year}-{month:02}" for year in (2019, 2020) for month in range(1, 13)
    ]
    assert series.left_out == LeftOut()
    assert told(asked.dyad("PER", "USA", by="year")) == {"2019": ([0, 2, 1], [2, 1, 0, 0], 11 / 3)}


def test_days_told_more_widely_than_the_period_are_left_out_and_said(asked: OpenRecord) -> None:
    series = asked.dyad("USA", "PER", by="week")
    assert list(told(series)) == ["2019-W15"]
    assert series.left_out == LeftOut(wider=1)
    assert asked.dyad("USA", "PER", by="day", since="2019-04", until="2019-04").events == 2


def test_without_a_day_only_publication_can_date_it_and_it_is_marked(asked: OpenRecord) -> None:
    assert asked.dyad("RUS", "USA").left_out == LeftOut(undated=1)
    series = asked.dyad("RUS", "USA", dated_by="publication")
    (point,) = [point for point in series.points if point.events]
    assert (point.period.label, point.by_publication, point.ways) == ("2019-05", 1, [1, 0, 0])
    # No day of publication either:
    assert asked.dyad("USA", "BOL", dated_by="publication").left_out == LeftOut(undated=1)


def test_what_is_denied_or_superseded_counts_when_asked_for(asked: OpenRecord) -> None:
    assert asked.dyad("PER", "VEN").events == 0
    assert asked.dyad("PER", "VEN", status="denied").events == 1
    assert told(asked.dyad("PER", "BOL", by="year")) == {"2019": ([0, 1, 0], [0, 0, 1, 0], -4.0)}
    both = asked.dyad("PER", "BOL", by="year", superseded=True)
    assert told(both) == {"2019": ([0, 1, 1], [1, 0, 1, 0], 0.0)}


def test_filters_and_bounds(asked: OpenRecord) -> None:
    assert asked.dyad("USA", "PER", type="AID", by="year").events == 1
    assert asked.dyad("USA", "PER", quad=1, by="year").events == 2
    bounded = asked.dyad("USA", "PER", since="2019-04", until="2019-05")
    assert [point.events for point in bounded.points] == [2, 0]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"one": "USA", "other": "usa"}, "a dyad has two countries"),
        ({"one": "USA", "other": "Perou"}, "did you mean Peru"),
        ({"one": "USA", "other": "PER", "by": "decade"}, "is none of day, week, month, quarter, year"),
        ({"one": "USA", "other": "PER", "place": "Lima"}, "--place does not apply to a dyad"),
        (
            {"one": "USA", "other": "PER", "by": "day", "since": "0002", "until": "2020"},
            "give --since or a longer --by",
        ),
    ],
)
def test_what_cannot_be_asked_is_said(sqlite: OpenRecord, arguments: dict[str, str], message: str) -> None:
    with pytest.raises(QuestionError) as caught:
        sqlite.dyad(**arguments)
    assert message in str(caught.value)


def test_as_data_nothing_is_made_up_for_empty_periods(sqlite: OpenRecord) -> None:
    rows = sqlite.dyad("USA", "PER", by="quarter", until="2019-06").to_arrow().to_pylist()
    assert [(row["period"], row["events"], row["intensity"]) for row in rows] == [
        ("2019-Q1", 1, 6.0),
        ("2019-Q2", 2, 2.5),
    ]
    empty = sqlite.dyad("USA", "PER", by="year", since="2020").to_arrow().to_pylist()[0]
    assert (empty["events"], empty["intensity"], empty["verbal_cooperation_share"]) == (0, None, None)


@pytest.mark.parametrize("by", ["day", "week", "month", "quarter", "year"])
def test_periods_cover_every_day_once(by: By) -> None:
    found = list(periods(date(2019, 12, 25), date(2021, 3, 2), by))
    for before, after in pairwise(found):
        assert before.end + timedelta(days=1) == after.start
        assert before.label < after.label
    for period in found:
        assert period_of(period.start, by) == period_of(period.end, by) == period


def test_an_empty_record_gives_an_empty_series() -> None:
    with small([]) as record:
        series = record.dyad("USA", "PER")
        assert series.points == ()
        assert series.to_arrow().num_rows == 0
        ET.fromstring(series.to_svg())


def terminal(series: Series, width: int = 80) -> str:
    out = io.StringIO()
    draw_series(series, Console(file=out, width=width))
    return out.getvalue()


def test_in_the_terminal(sqlite: OpenRecord) -> None:
    text = terminal(sqlite.dyad("USA", "PER", until="2019-06"))
    assert text == (GOLDEN / "dyad.txt").read_text("utf-8")
    assert max(map(len, text.splitlines())) <= 80


def test_every_count_is_seen_however_small_beside_the_largest(tmp_path: Path) -> None:
    with fill(str(tmp_path / "r.db")) as record:
        for number in range(200):
            writer = Writer(f"Note {number}", "Wire", "2019-04-20", None)
            writer.event("Peru accused the United States.", "accused", "ACCUSE", ["Peru"], ["United States"],
                         days=day("2019-04-20"))  # fmt: skip
            record.store.add_record(writer.record())
        lines = terminal(record.dyad("USA", "PER", since="2019-03", until="2019-04")).splitlines()
    assert "▓" in lines[3]
    assert lines[4].count("█") == 1
    assert "▒" in lines[4]


def test_as_svg(sqlite: OpenRecord) -> None:
    series = sqlite.dyad("USA", "PER", until="2019-06")
    root = ET.fromstring(series.to_svg())
    assert root.get("role") == "img"
    texts = [element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text")]
    for words in (
        "Events",
        "Share of events",
        "2019-03",
        "Month",
        "United States and Peru, by month: 3 events",
    ):
        assert words in texts
    assert any("from −10 (conflict) to +10 (cooperation)" in text for text in texts)
    tips = [element.text for element in root.iter("{http://www.w3.org/2000/svg}title")]
    assert "2019-04: 2 verbal cooperation; mean intensity +2.5" in tips
    named = {element.get("id") for element in root.iter() if element.get("id")}
    assert set((root.get("aria-labelledby") or "").split()) <= named
    assert "http" not in series.to_svg().replace("http://www.w3.org/2000/svg", "")


def test_bars_of_a_period_add_up_to_its_events(sqlite: OpenRecord) -> None:
    root = ET.fromstring(sqlite.dyad("USA", "PER", by="year", until="2019").to_svg())
    svg = "{http://www.w3.org/2000/svg}"
    counts, shares = [group for group in root.iter(f"{svg}g") if group.find(f"{svg}rect") is not None]
    heights = [
        [float(bar.get("height", "0")) for bar in group.findall(f"{svg}rect")] for group in (counts, shares)
    ]
    assert sum(heights[0]) == pytest.approx(180 * 3 / 4)
    assert heights[1] == pytest.approx([110 * 2 / 3, 110 / 3], abs=0.01)
