from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.ingest.dates import find_day, match_day, parse_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Published: 4/9/2019", date(2019, 4, 9)),  # American unless impossible
        ("Published: 13/9/2019", date(2019, 9, 13)),
        ("09.04.2019", date(2019, 4, 9)),  # full stops are European
        ("2019-04-09", date(2019, 4, 9)),
        ("2019/04/09", date(2019, 4, 9)),
        ("Monday, May 6, 2019", date(2019, 5, 6)),
        ("5 May 2019", date(2019, 5, 5)),
        ("the 3rd of May 2022", date(2022, 5, 3)),
        ("Jun 3 2022", date(2022, 6, 3)),
        ("Sept. 21, 2021", date(2021, 9, 21)),
        ("09-Apr-2019", date(2019, 4, 9)),
        ("25-04-2019", date(2019, 4, 25)),
    ],
)
def test_full_dates(text: str, day: date) -> None:
    found = find_day(text)
    assert found is not None
    assert found.on(None) == day


@pytest.mark.parametrize(
    "text",
    [
        "04-05-2019",
        "May 32, 2019",
        "31 June 2020",
        "March 2019",
        "2019-13-40",
        "1/2/34567",
        "in 2019",
        "May 5",
    ],
)
def test_what_is_not_told_is_not_guessed(text: str) -> None:
    assert find_day(text) is None


@pytest.mark.parametrize(
    ("near", "day"),
    [(date(2020, 1, 2), date(2019, 12, 31)), (date(2019, 12, 30), date(2019, 12, 31)), (None, None)],
)
def test_a_day_without_a_year_takes_the_nearest(near: date | None, day: date | None) -> None:
    found = match_day("Dec. 31")
    assert found is not None
    assert found.on(near) == day


def test_a_leap_day_finds_its_year() -> None:
    found = match_day("Feb. 29")
    assert found is not None
    assert found.on(date(2020, 3, 1)) == date(2020, 2, 29)
    assert found.on(date(2018, 3, 1)) is None  # no year beside 2018 has one


@pytest.mark.parametrize(
    "value",
    [
        "2019-04-09T17:36:00-05:00",
        "Tue, 09 Apr 2019 22:36:00 GMT",
        "April 9th, 2019 5:36 pm",
        "20190409",
        "9 de abril de 2019",
    ],
)
def test_metadata_dates(value: str) -> None:
    assert parse_day(value) == date(2019, 4, 9)


@pytest.mark.parametrize("value", ["", "yesterday", "2019", "April 2019", "0000-00-00", "n/a"])
def test_metadata_without_a_day(value: str) -> None:
    assert parse_day(value) is None


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    for form in ("%Y-%m-%d", "%B %d, %Y", "%d %b %Y", "%A, %B %d, %Y", "%m/%d/%Y", "%d.%m.%Y"):
        assert parse_day(day.strftime(form)) == day


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_day(text)
    assert found is None or text[found.start : found.end].strip()
