from datetime import date

import pytest

from dragoman.desk.wording import days, number, quantity
from dragoman.record.models import Figure


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (None, None, ""),
        (date(2024, 2, 1), date(2024, 2, 29), "Feb 2024"),
        (date(2024, 2, 1), date(2024, 2, 28), "1–28 Feb 2024"),
        (date(2024, 1, 1), date(2024, 12, 31), "2024"),
        (date(2024, 4, 1), date(2024, 6, 30), "Apr–Jun 2024"),
        (date(2023, 12, 30), date(2024, 1, 2), "30 Dec 2023 – 2 Jan 2024"),
        (date(2022, 1, 1), date(2023, 12, 31), "1 Jan 2022 – 31 Dec 2023"),
        (date(2024, 5, 6), None, "from 6 May 2024"),
    ],
)
def test_days(start: date | None, end: date | None, words: str) -> None:
    assert days(start, end) == words


def test_numbers_and_ranges() -> None:
    assert number(-1200.0) == "-1,200"
    claim = Figure(
        id="F1", span=(0, 1), value=10, high=12, qualifier="about", unit="item", of=None, of_span=None
    )
    assert quantity(claim) == "about 10–12"
