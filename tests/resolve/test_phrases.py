import pytest
from tests.resolve.lands import NAMES

from dragoman.resolve.phrases import Phrase, PhraseReader
from dragoman.resolve.roles import load_roles


def read(text: str) -> Phrase:
    words = text.split()
    hits = list(NAMES.hits(words, [True] + [False] * (len(words) - 1)))
    return PhraseReader(words, hits, load_roles()).read(0, len(words))


@pytest.mark.parametrize(
    ("text", "role", "country", "title"),
    [
        ("the Peruvian foreign minister", "foreign minister", "PER", "foreign minister"),
        ("Peru 's President", "president", "PER", "President"),
        ("Minister of Foreign Affairs of Chile", "minister", "CHL", "Minister of Foreign Affairs"),
        ("Brazilian Minister for Trade and Industry", "minister", "BRA", "Minister for Trade and Industry"),
        ("the president of Iran", "president", "IRN", "president"),
        ("German troops", "troops", "DEU", "troops"),
        ("protesters in Algiers", "protester", "DZA", "protesters"),
        ("Secretary - General", "secretary general", None, "Secretary-General"),
    ],
)
def test_role_land_and_title(text: str, role: str, country: str | None, title: str) -> None:
    phrase = read(text)
    assert phrase.role is not None
    assert (phrase.role.word, phrase.country, phrase.title) == (role, country, title)


def test_an_ambassador_acts_for_who_sends_not_for_where_they_are_sent() -> None:
    phrase = read("German ambassador to Peru")
    assert (phrase.country, phrase.posted_to) == ("DEU", "PER")
    assert read("the ambassador to Peru").country is None


def test_who_is_backed_by_a_land_is_not_of_it() -> None:
    assert read("Russian - backed separatists").country is None


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("former Brazilian president", "former"),
        ("the acting defence minister", "acting"),
        ("a senior official", "anonymous"),
        ("president - elect", "elect"),
    ],
)
def test_words_around_an_office(text: str, sense: str) -> None:
    assert sense in read(text).senses


def test_a_spokesman_of_a_ministry_speaks_for_an_institution() -> None:
    phrase = read("a spokesman for the ministry")
    assert phrase.institution == 4
    assert read("a spokesman").institution is None
