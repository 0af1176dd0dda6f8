from __future__ import annotations

import re
from pathlib import Path

import pytest

from dragoman.coding.confidence import load_scale
from dragoman.coding.lexicon import load_lexicon
from dragoman.explain.phrases import distance, feature, needs, phrases, place

CODING = Path(__file__).parents[2] / "src" / "dragoman" / "coding"


@pytest.mark.parametrize(
    ("section", "file", "pattern"),
    [
        ("status", "status.py", r'Ruled\(\s*[^)]*?, "([^"]+)", '),
        ("status", "status.py", r'Ruled\("\w+", "([^"]+)"'),
        ("day", "settings.py", r'Dated\(.*"([a-z\' ]+)"'),
        ("mode", "modes.py", r', "([a-z ]+)"\n'),
        ("retelling", "merge.py", r'return "([a-z ]+)"'),
        ("where", "scenes.py", r'(?:lambda|words\)|_host).*, "([a-z ]+)"'),
        ("day", "occasions.py", r'"((?:meeting|day) [a-z ]+)"'),
    ],
)
def test_every_rule_of_the_coder_has_words(section: str, file: str, pattern: str) -> None:
    rules = set(re.findall(pattern, (CODING / file).read_text(encoding="utf-8")))
    assert rules, "the pattern finds the rules"
    assert rules <= phrases()[section].keys()


def test_every_place_of_a_role_in_the_lexicon_has_words() -> None:
    for rows in load_lexicon().entries.values():
        for entry in rows:
            for spec in (*entry.actor, *entry.recipient):
                assert "{" not in place("+".join(spec), entry.head)
            assert "{" not in needs(entry.frame)


def test_every_feature_with_a_weight_has_words() -> None:
    for name in load_scale().weights:
        words = feature(name, "met")
        assert "=" not in words, name
        assert "{" not in words, name
        assert words != name, name


def test_distances() -> None:
    assert [distance(back) for back in (None, 0, 1, 2, -3)] == [
        "in this sentence", "in this sentence", "one sentence before", "2 sentences before",
        "3 sentences later",
    ]  # fmt: skip
