"""The words for rules, places and features: ``data/phrases.toml``, looked up and filled in."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Final

POS: Final = {"V": "a verb", "N": "a noun", "A": "an adjective"}
_SHOWN: Final = 4
"""Words of a class that are listed; the rest are dots."""


@lru_cache(maxsize=1)
def phrases() -> dict[str, dict[str, str]]:
    """Return the table of phrases: section, name, words."""
    text = (files("dragoman.explain") / "data" / "phrases.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def phrase(section: str, name: str, **words: str) -> str:
    """Return the words for a name, filled in; the name itself where the table has none.

    >>> phrase("place", "subj", word="praised"), phrase("place", "with", word="met")
    ('the subject of “praised”', 'what stands behind “with”')
    """
    table = phrases()[section]
    found = table.get(name, table.get("*", name))
    return found.format(**{section: name, **words})


def place(places: str, word: str) -> str:
    """Return the words for a place of a frame; several at once are parted by ``+``.

    >>> place("subj+with", "met")
    'the subject of “met” and what stands behind “with”'
    """
    return " and ".join(phrase("place", one, word=word) for one in places.split("+"))


def needs(text: str) -> str:
    """Return the words for the conditions of a frame.

    >>> needs("obj=envoy|consul !with")
    'with an object (consul, envoy) and without a phrase with “with”'
    """
    parts: list[str] = []
    for need in text.split():
        slots, _, words = need.lstrip("!").partition("=")
        told = " or ".join(phrase("slot", slot) for slot in slots.split("|"))
        listed = [_class(word) for word in sorted(words.split("|"))] if words else []
        more = ", …" if len(listed) > _SHOWN else ""
        told += f" ({', '.join(listed[:_SHOWN])}{more})" if listed else ""
        parts.append(f"{'without' if need.startswith('!') else 'with'} {told}")
    return " and ".join(parts)


def _class(word: str) -> str:
    return f"any of the class “{word[1:]}”" if word.startswith("@") else word


def feature(name: str, word: str) -> str:
    """Return the words for a feature of the confidence.

    >>> feature("recipient is far", "met"), feature("type=AID", "gave"), feature("actor=subj", "met")
    ('the recipient stands far from the word', 'its type is AID', 'the actor is the subject of “met”')
    """
    table = phrases()
    if name in table["feature"]:
        return table["feature"][name]
    kind, equals, value = name.partition("=")
    if equals and kind in table["value"]:
        _, _, lemma = value.partition(":")
        return table["value"][kind].format(
            value=lemma or value, pos=POS.get(value, value), place=place(value, word)
        )
    role, _, trait = name.partition(" ")
    return f"the {role} {phrase('trait', trait)}"


def distance(sentences: int | None) -> str:
    """Return the words for how many sentences back something stands; ahead when negative.

    >>> distance(0), distance(1), distance(3), distance(-1)
    ('in this sentence', 'one sentence before', '3 sentences before', 'one sentence later')
    """
    if not sentences:
        return "in this sentence"
    way = "before" if sentences > 0 else "later"
    count = abs(sentences)
    return f"{'one sentence' if count == 1 else f'{count} sentences'} {way}"
