from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from dragoman.annotate.layers import register_extensions
from dragoman.coding.figures import code_figures
from dragoman.ingest.story import Story
from dragoman.record.models import Figure, Statement
from dragoman.resolve.resolution import Resolution
from dragoman.resolve.times import resolve_times

register_extensions()
VOCAB = Vocab()


def blank(text: str) -> Doc:
    words: list[str] = []
    spaces: list[bool] = []
    for match in re.finditer(r"\w+|[^\w\s]|\s", text):
        if match.group() == " " and words and not spaces[-1]:
            spaces[-1] = True
        else:
            words.append(match.group())
            spaces.append(False)
    doc = Doc(VOCAB, words=words, spaces=spaces)
    doc._.story = Story(id="s", text=text, language="en", published=date(2021, 9, 16))
    return doc


def figures(text: str, statements: list[Statement] | None = None) -> list[Figure]:
    doc = blank(text)
    return code_figures(doc, Resolution(times=resolve_times(doc)[0]), statements or [])


@pytest.mark.parametrize(
    ("text", "value", "high", "qualifier", "unit"),
    [
        ("More than 700,000 refugees crossed.", 700_000, None, "over", "person"),
        ("The fund holds $2.5 billion.", 2.5e9, None, "exact", "USD"),
        ("The loan was nearly 5 billion euros.", 5e9, None, "almost", "EUR"),
        ("It paid 15 million Egyptian pounds.", 15e6, None, "exact", "EGP"),
        ("It paid Rs 50 crore.", 5e8, None, "exact", "INR"),
        ("It paid US$40m.", 4e7, None, "exact", "USD"),
        ("It paid SR14 billion.", 14e9, None, "exact", "SAR"),
        ("Debts ran to hundreds of millions of dollars.", 1e8, None, "over", "USD"),
        ("The rains washed out 90 million pounds of nitrogen.", 9e7, None, "exact", "[lb_av]"),
        ("London gave 90 million pounds of aid.", 9e7, None, "exact", "GBP"),
        ("The 6.1-magnitude quake was felt.", 6.1, None, "exact", "magnitude"),
        ("A hall of 2,000 square metre space.", 2000, None, "exact", "m2"),
        ("The 800 square-meter tower stood.", 800, None, "exact", "m2"),
        ("The walls are thousands of years old.", 1000, None, "over", "year"),
        ("They walked hundreds of kilometres.", 100, None, "over", "km"),
        ("About 23% voted.", 23, None, "about", "percent"),
        ("It fell by 2 percentage points.", 2, None, "exact", "percentage_point"),
        ("Between 3 and 5 million people fled.", 3e6, 5e6, "exact", "person"),
        ("Growth went from 4% to 6%.", 4, 6, "exact", "percent"),
        ("Some 10-15 soldiers were hurt.", 10, 15, "about", "person"),
        ("Exports almost doubled.", 2, None, "almost", "ratio"),
        ("One in four children works.", 0.25, None, "exact", "ratio"),
        ("Two-thirds of the seats are vacant.", 2 / 3, None, "exact", "ratio"),
        ("Prices are three times higher.", 3, None, "exact", "ratio"),
        ("It covers 500 kilometers.", 500, None, "exact", "km"),
        ("It covers 40 hectares.", 40, None, "exact", "har"),
        ("The plant makes 300 MW.", 300, None, "exact", "MW"),
        ("Dozens of protesters came.", 24, None, "over", "person"),
        ("Tens of thousands of people came.", 10_000, None, "over", "person"),
        ("Talks lasted 90 days.", 90, None, "exact", "day"),
        ("The 27-nation bloc agreed.", 27, None, "exact", "country"),
        ("At least three proposals failed.", 3, None, "at_least", "item"),
        ("The attack killed ten.", 10, None, "exact", "person"),
        ("Up to 40 tanks rolled in.", 40, None, "up_to", "item"),
        ("Wages fell one-tenth of 1 percent.", 0.1, None, "exact", "percent"),
        ("Half a million voters stayed away.", 500_000, None, "exact", "person"),
        ("A basis point is one-hundredth of a percentage point.", 0.01, None, "exact", "percentage_point"),
        ("Exports grew ninefold.", 9, None, "exact", "ratio"),
    ],
)
def test_figures(text: str, value: float, high: float | None, qualifier: str, unit: str) -> None:
    found = figures(text)
    assert [(f.value, f.high, f.qualifier, f.unit) for f in found] == [
        (pytest.approx(value), pytest.approx(high) if high else None, qualifier, unit)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The third round opened.",
        "The princess, 67, spoke.",
        "He died aged 79.",
        "The 37-year-old envoy spoke.",
        "They met on April 13, 2019.",
        "The Group of Seven met.",
        "The P5+1 and the G20 met.",
        "Boeing grounded the 737 MAX.",
        "Resolution 2231 and Article 5 apply.",
        "The two countries agreed.",
        "It is one of the reasons.",
        "Call 555-0142 for details.",
        "Kenya won 3-2 at home.",
        "The plan is called Vision 2030.",
        "The virus is COVID-19.",
        "Envoys left COP 27 early.",
        "They vowed to stand 24/7.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_figures_share_no_sign() -> None:
    assert [f.span for f in figures("3$3")] == [(0, 2), (2, 3)]


def test_others_are_what_was_counted_before() -> None:
    assert [f.unit for f in figures("Nine civilians died and 22 others fled.")] == ["person", "person"]


def test_what_is_counted_is_found_beside_the_number() -> None:
    text = "Some 13 new trade proposals and 40% of exports."
    assert [f.of for f in figures(text)] == ["new trade proposals", "exports"]
    assert all(f.of_span and text[slice(*f.of_span)] == f.of for f in figures(text))


def test_what_is_counted_is_found_by_syntax() -> None:
    words = ["Five", "Arab", "foreign", "ministers", "of", "the", "Gulf", "met"]
    doc = Doc(
        VOCAB,
        words=words,
        pos=["NUM", "ADJ", "ADJ", "NOUN", "ADP", "DET", "PROPN", "VERB"],
        heads=[3, 3, 3, 7, 6, 6, 3, 7],
        deps=["nummod", "amod", "amod", "nsubj", "case", "det", "nmod", "root"],
    )
    found = code_figures(doc, Resolution(), [])
    assert [(f.value, f.unit, f.of) for f in found] == [(5, "person", "Arab foreign ministers of the Gulf")]


def test_the_innermost_statement_makes_the_claim() -> None:
    def statement(name: str, start: int, end: int) -> Statement:
        return Statement(
            id=name,
            speaker=None,
            kind="indirect",
            attribution="named",
            channel=None,
            cue=None,
            source=None,
            content=[(start, end)],
        )

    text = "He said that she had said that 90 men left. Two women stayed."
    found = figures(text, [statement("S1", 8, 42), statement("S2", 26, 42)])
    assert [f.statement for f in found] == ["S2", None]


PIECES = st.sampled_from(
    [
        "more than ",
        "3",
        "5 million",
        "%",
        " people",
        " and ",
        "between ",
        "$",
        "€",
        "-",
        "two ",
        "half a ",
        "of ",
        "dozens ",
        ", ",
        " to ",
        "one in ",
        "four ",
        "doubled ",
        "🇵🇪 ",
        "الف ",
        "\n\n",
        "hundred ",
        "times more",
        "Rs ",
        ".",
        "1/2 ",
        "from ",
        "tens of thousands ",
        "km ",
        "/",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_any_text_gives_figures_in_the_text_and_the_same_twice(text: str) -> None:
    found = figures(text)
    assert found == figures(text)
    position = 0
    for figure in found:
        assert position <= figure.span[0] < figure.span[1] <= len(text)
        position = figure.span[1]
        assert figure.high is None or figure.high > figure.value
        if figure.of_span is not None:
            assert text[slice(*figure.of_span)] == figure.of


@pytest.mark.parametrize(
    ("text", "code"),
    [("Twelve delegates left COP27 early.", "person"), ("Rebels freed 14 Hondurans.", "person")],
)
def test_editions_are_no_sums_and_demonyms_are_people(text: str, code: str) -> None:
    assert [figure.unit for figure in figures(text)] == [code]


def test_two_numbers_share_the_unit_behind_the_second():
    found = figures("The rooms have 130 and 200 square metres.")
    assert [(f.value, f.unit) for f in found] == [(130, "m2"), (200, "m2")]
    found = figures("Prices rose by 5 and 10 percent.")
    assert [(f.value, f.unit) for f in found] == [(5, "percent"), (10, "percent")]
    found = figures("He met 27 envoys and 10 percent of them left.")
    assert [f.unit for f in found][1] == "percent"
    assert found[0].unit != "percent"
