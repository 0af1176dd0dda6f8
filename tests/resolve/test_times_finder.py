from __future__ import annotations

from datetime import date

import pytest

from dragoman.resolve.times_finder import MAKERS, Timex, find_times
from dragoman.resolve.times_lexicon import codes, rules

THURSDAY = date(2021, 9, 16)


def one(text: str, base: date | None = THURSDAY) -> Timex:
    found = find_times(text, base)
    assert len(found) == 1, [text[t.start : t.end] for t in found]
    return found[0]


def days(timex: Timex) -> tuple[str, str] | None:
    return (str(timex.period.start), str(timex.period.end)) if timex.period else None


def test_every_rule_has_a_maker_and_compiles() -> None:
    assert {rule.make for rule in rules()} - {"none"} == set(MAKERS)
    assert len(set(codes().values())) == len(codes())


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("Talks open on March 3, 2022 in Oslo.", "March 3, 2022", "2022-03-03"),
        ("Talks open on 3 March 2022 in Oslo.", "3 March 2022", "2022-03-03"),
        ("OSLO, Mar. 3. The talks", "Mar. 3", "2022-03-03"),
        ("The treaty of 2021-02-28 lapsed.", "2021-02-28", "2021-02-28"),
        ("Published: 9/14/2021 in Lima", "9/14/2021", "2021-09-14"),
        ("Signed on 14.09.2021 in Bern", "14.09.2021", "2021-09-14"),
        ("He resigned in June 2018.", "June 2018", "2018-06"),
        ("It began in mid-August 2020.", "mid-August 2020", "2020-08"),
        ("The third quarter of 2018 was calm.", "The third quarter of 2018", "2018-Q3"),
        ("In the first half of 2018 trade grew.", "the first half of 2018", "2018-H1"),
        ("The wars of the 1990s ended.", "the 1990s", "199"),
        ("A 19th century fort stands there.", "19th century", "18"),
        ("They met on Christmas Eve 2020.", "Christmas Eve 2020", "2020-12-24"),
        ("It was founded in 1972.", "1972", "1972"),
        ("He had left seven months ago.", "seven months ago", "2021-02"),
        ("He had left three days ago.", "three days ago", "2021-09-13"),
        ("The ministers met yesterday.", "yesterday", "2021-09-15"),
        ("The ministers met last month.", "last month", "2021-08"),
        ("He will travel next week.", "next week", "2021-W38"),
        ("The summit is now over.", "now", "PRESENT_REF"),
        ("She recently resigned.", "recently", "PAST_REF"),
        ("They stayed for three weeks.", "three weeks", "P3W"),
        ("It took half an hour.", "half an hour", "PT30M"),
        ("The embargo lasted decades.", None, None),
        ("They argued for decades.", "decades", "PXDE"),
        ("A two-day visit ended.", "two-day", "P2D"),
        ("They meet every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
        ("They meet annually.", "annually", "P1Y"),
        ("He landed at 9 a.m. on Tuesday.", "9 a.m. on Tuesday", "2021-09-14T09:00"),
        ("He spoke late Monday night.", "late Monday night", "2021-09-13TNI"),
    ],
)
def test_expressions_and_their_values(text: str, surface: str | None, value: str | None) -> None:
    found = find_times(text, THURSDAY)
    if surface is None:
        assert found == []
        return
    assert [(text[t.start : t.end], t.value) for t in found] == [(surface, value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ends in early June 2022.", ("2022-06-01", "2022-06-10")),
        ("It ends in mid-June 2022.", ("2022-06-11", "2022-06-20")),
        ("It ends in late June 2022.", ("2022-06-21", "2022-06-30")),
        ("It ends at the end of February 2020.", ("2020-02-21", "2020-02-29")),
        ("They met last week.", ("2021-09-06", "2021-09-12")),
        ("They met over the weekend.", ("2021-09-11", "2021-09-12")),
        ("They met earlier this year.", ("2021-01-01", "2021-09-16")),
        ("They met earlier this week.", ("2021-09-13", "2021-09-15")),
        ("The talks ran April 11-14, 2019.", ("2019-04-11", "2019-04-14")),
        ("The talks ran from 5-6 April 2016.", ("2016-04-05", "2016-04-06")),
        ("The plan for 2022-2024 is set.", ("2022-01-01", "2024-12-31")),
    ],
)
def test_fuzzy_parts_and_ranges_have_days(text: str, expected: tuple[str, str]) -> None:
    assert days(one(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoys met on Thursday.", "2021-09-16"),
        ("The envoys met on Friday.", "2021-09-10"),
        ("The envoys will meet on Friday.", "2021-09-17"),
        ("The envoys met last Thursday.", "2021-09-09"),
        ("The envoys meet this coming Thursday.", "2021-09-23"),
        ("The envoy will arrive on January 5.", "2022-01-05"),
        ("The envoy arrived on June 5.", "2021-06-05"),
    ],
)
def test_tense_decides_between_two_days(text: str, expected: str) -> None:
    assert days(one(text)) == (expected, expected)


def test_the_narrative_anchors_what_refers_back() -> None:
    text = "He landed in Quito on May 3, 2019. The following day he met the president. That year he resigned."
    assert [t.value for t in find_times(text, THURSDAY)] == ["2019-05-03", "2019-05-04", "2019"]


def test_a_past_narrative_keeps_its_year() -> None:
    text = "On March 2, 2015, the paper told of it. On March 25, the firm fell silent."
    assert [t.value for t in find_times(text, THURSDAY)] == ["2015-03-02", "2015-03-25"]


@pytest.mark.parametrize("text", ["They met on Tuesday.", "They met last week.", "The same day he left."])
def test_without_an_anchor_there_are_no_days(text: str) -> None:
    timex = one(text, None)
    assert timex.period is None
    assert timex.value is None or "X" in timex.value


def test_a_full_date_lends_its_year_where_the_story_has_none() -> None:
    found = find_times("He flew in on 4 April. The talks of 5-6 April 2016 failed.", None)
    assert days(found[0]) == ("2016-04-04", "2016-04-04")


@pytest.mark.parametrize(
    "text",
    [
        "The 37-year-old envoy spoke.",
        "He died aged 79.",
        "It cost $2019 in all.",
        "Some 2000 people marched.",
        "The plan is called Vision 2030.",
        "They may march to parliament.",
        "Resolution 2021 was adopted.",
        "He fled with a quarter of the gold.",
        'He spoke on "This Week" in Ohio.',
    ],
)
def test_what_only_looks_like_a_time(text: str) -> None:
    assert find_times(text, THURSDAY) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The deal of Tuesday 4/9/2019 holds.", "2019-04-09"),
        ("The deal of Wednesday 4/9/2019 holds.", "2019-09-04"),
    ],
)
def test_a_weekday_settles_the_order_of_day_and_month(text: str, value: str) -> None:
    assert one(text).value == value


def test_a_bare_year_lends_no_year() -> None:
    found = find_times("Under the 2015 accord he flew in on 4 April.", None)
    assert [t.period is None for t in found] == [False, True]
