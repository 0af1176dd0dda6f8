from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dragoman.errors import InputError
from dragoman.evaluate.figures import GoldNumber, evaluate_figures, is_right, read_numbers
from dragoman.evaluate.ieer import read_articles
from dragoman.record.models import Coder, Figure, Record, StoryInfo

CORPUS = Path(__file__).parents[2] / "corpus" / "ieer" / "numbers.tsv"
HEADER = "file\tstart\tend\tkind\tvalue\thigh\tunit\tfigure\n"
ARTICLE = """<DOC>
<DATE_TIME> 04/09/2019 10:36:00 </DATE_TIME>
<BODY>
<TEXT>
\t   The port cost <b_numex type="MONEY">$3 million<e_numex>, ``a
lot,'' the mayor _ <b_numex type="CARDINAL">one<e_numex> of two &AMP; tired _ said.
\t   1. It grew <b_numex type="PERCENT">5 percent<e_numex>.
</TEXT>
</BODY>
</DOC>
"""
TEXT = "The port cost $3 million, “a lot,” the mayor — one of two & tired — said.\n\n1. It grew 5 percent."


def figure(value: float, unit: str, span: tuple[int, int] = (0, 1), high: float | None = None) -> Figure:
    return Figure(
        id="F1", span=span, value=value, high=high, qualifier="exact", unit=unit, of=None, of_span=None
    )


def row(word: str, kind: str, value: str, unit: str, figure: str) -> str:
    at = ARTICLE.index(word)
    return f"wire\t{at}\t{at + len(word)}\t{kind}\t{value}\t\t{unit}\t{figure}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "wire").write_text(ARTICLE, encoding="latin-1")
    rows = (
        row("$3 million", "money", "3000000", "USD", "yes")
        + row("one<", "cardinal", "1", "", "no")
        + row("5 percent", "percent", "5", "percent", "yes")
    )
    (tmp_path / "labels.tsv").write_text("# A comment.\n" + HEADER + rows, encoding="utf-8")
    return tmp_path


def test_an_article_is_plain_text_with_its_places(folder: Path) -> None:
    (article,) = read_articles(folder / "wire")
    assert article.text.strip() == TEXT
    assert article.published == date(2019, 4, 9)
    at = ARTICLE.index("5 percent")
    start, end = article.locate(at, at + 9)
    assert article.text[start:end] == "5 percent"


def test_values_are_judged_on_their_words(folder: Path) -> None:
    story_text = TEXT.replace("1. ", "")  # the reader takes the marks of lists away

    def read(text: str, published: date | None) -> Record:
        story = StoryInfo(
            id="s", title=None, text=story_text, language="en", publisher=None, url=None,
            published=published, published_from="option", dateline=None,
        )  # fmt: skip
        spans = [(story_text.index(words), words) for words in ("$3 million", "5 percent")]
        found = [(at, at + len(words)) for at, words in spans]
        figures = [figure(3e6, "USD", found[0]), figure(5, "person", found[1])]
        return Record(
            coder=Coder(version="0", model="none"), story=story, actors=[], places=[], times=[], events=[],
            statements=[], figures=figures, visits=[], memberships=[],
        )  # fmt: skip

    scores = evaluate_figures(folder / "labels.tsv", folder, read=read)
    assert scores == {
        "money": {"n": 1, "accuracy": 1.0},
        "percent": {"n": 1, "accuracy": 0.0},  # five persons are no five percent
        "money_percent": {"n": 2, "accuracy": 0.5},
        "cardinal": {"n": 1, "accuracy": 1.0},
        "cardinal_claimed": {"n": 0, "accuracy": 0.0},
    }


def test_ranges_and_numbers_that_need_not_be_told() -> None:
    ranged = GoldNumber("f", 0, 1, "money", 30.0, 40.0, "USD", "yes")
    assert is_right(ranged, (figure(30, "USD", high=40),))
    assert not is_right(ranged, (figure(30, "USD"),))
    assert not is_right(ranged, ())
    may = GoldNumber("f", 0, 1, "cardinal", 3.0, None, None, "may")
    assert is_right(may, ())
    assert is_right(may, (figure(3, "item"),))
    assert not is_right(may, (figure(4, "item"),))
    none = GoldNumber("f", 0, 1, "cardinal", 1.0, None, None, "no")
    assert is_right(none, ())
    assert not is_right(none, (figure(1, "item"),))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("wire\t1\t2\tage\t1\t\t\tyes", "'age' and 'yes' (line 2)"),
        ("wire\t1\t2\tmoney\tmuch\t\tUSD\tyes", "'much' (line 2)"),
        ("wire\t1", "2 cells, expected 8 (line 2)"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "labels.tsv"
    path.write_text(HEADER + line + "\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_numbers(path)
    assert said in str(error.value)


def test_labels_beyond_the_articles_and_files_of_another_kind_are_errors(folder: Path) -> None:
    (folder / "labels.tsv").write_text(HEADER + "wire\t99999\t99999\tmoney\t1\t\tUSD\tyes\n")
    with pytest.raises(InputError, match="no article"):
        evaluate_figures(folder / "labels.tsv", folder, read=lambda text, published: pytest.fail("read"))
    (folder / "wire").write_text("no mark-up")
    with pytest.raises(InputError, match="no <DOC>"):
        list(read_articles(folder / "wire"))


def test_the_corpus_has_two_hundred_labels() -> None:
    numbers = read_numbers(CORPUS)
    assert len(numbers) == 200 == len({(gold.file, gold.start) for gold in numbers})
    assert sum(gold.kind == "cardinal" for gold in numbers) == 100
