from datetime import date

import pytest

from dragoman.knowledge.laid import load_people
from dragoman.knowledge.name_finder import NameFinder
from dragoman.knowledge.who import tokenizer
from dragoman.resolve.hits import settle
from dragoman.resolve.knowledge import load_names
from dragoman.resolve.phrases import PhraseReader
from dragoman.resolve.roles import load_roles


def finder(text: str) -> NameFinder:
    tokens = tokenizer()(text)
    words = [token.text for token in tokens]
    hits = settle(list(load_names().hits(words, [True] + [False] * (len(words) - 1))), [])
    offsets = [(token.idx, token.idx + len(token)) for token in tokens]
    return NameFinder(text, offsets, PhraseReader(words, hits, load_roles()), load_people(), date(2019, 4, 9))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Secretary of State Mike Pompeo", "Mike Pompeo"),
        ("German Chancellor Angela Merkel", "Angela Merkel"),
        ("President Tsai Ing-wen of Taiwan", "Tsai Ing-wen"),
        ("Assistant Secretary of State for African Affairs Tibor Nagy", "Tibor Nagy"),
        ("High Commissioner for Human Rights Michelle Bachelet", "Michelle Bachelet"),
    ],
)
def test_a_name_in_a_string(text: str, name: str) -> None:
    found = finder(text)
    span = found.span()
    assert span is not None
    assert text[found.offsets[span[0]][0] : found.offsets[span[1] - 1][1]] == name


def test_no_name() -> None:
    assert finder("protesters in the streets").span() is None


def test_a_title_before_a_name() -> None:
    found = finder("President Oakleaf")
    assert (found.titled_before(1), found.titled_before(0)) == (True, False)
