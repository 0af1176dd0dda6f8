"""Surnames: what tells persons whom the knowledge base does not know."""

import pytest

from dragoman.episodes.mentions import surname_of
from dragoman.record.models import Actor


def _person(name: str) -> Actor:
    return Actor(id="A1", name=name, kind="person", country=None, mentions=[(0, 1)])


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Ana Reis", "reis"),
        ("Idris el-Tarhouni", "tarhouni"),
        ("Idris Al-Tarhouni", "tarhouni"),
        ("Maarten van der Velde", "velde"),
        ("Leopold III", "leopold"),
        ("Mr. Boadu", "boadu"),
    ],
)
def test_a_surname_has_no_article_title_or_number(name, surname):
    assert surname_of(_person(name)) == surname


@pytest.mark.parametrize("name", ["senior official", "the envoy's aide", "Sheikh"])
def test_a_description_has_no_surname(name):
    assert surname_of(_person(name)) is None


def test_the_same_person_with_and_without_a_hyphen_is_one():
    assert surname_of(_person("Idris el-Tarhouni")) == surname_of(_person("Idris El Tarhouni"))
