"""The language of trigger frames: conditions on a word's tree, and where its parties stand.

``needs`` are conditions, all of which must hold, parted by spaces; ``!`` negates one, ``|`` gives
alternatives, ``=`` asks for words or a class::

    obj=@envoy          the object is one of the class "envoy"
    with                there is a phrase with the preposition "with"
    !xcomp in=@phonew   no open complement, and some word of the class below the trigger
    quoted              the words stand inside a statement whose speaker is known

``actor`` and ``recipient`` say where the roles are found: alternatives parted by ``|``, tried in order;
``+`` asks for several at once; ``-`` for none. The table of
:mod:`dragoman.coding.lexicon` is written so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SLOTS = frozenset("obj subj prt xcomp inf ccomp poss mod gov in aux neg passive quoted firstsubj cop".split())  # noqa: SIM905
ROLES = frozenset("subj obj iobj poss gov clsubj speaker compsubj topic host modhead".split())  # noqa: SIM905
_PREPOSITIONS = """with for to on against at from of in into about over between by as near outside toward
towards upon regarding around among inside before after under along across through than"""
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
BY_CONTENT = "*"
"""A mode that the words of the content decide."""

DEFAULT_ROLES: Final = {
    "V": ("subj", "obj|iobj|to|with|host"),
    "N": ("poss|by|from|gov|of", "to|with|for|against|on|of|host"),
    "A": ("subj", "about|with|to|by|topic"),
}
"""Part of speech → actor and recipient of a frame that names none, as most frames of ours have them."""


@dataclass(frozen=True, slots=True)
class Need:
    """One condition: any of ``slots``, with any of ``words`` if there are some; the contrary if negated."""

    slots: tuple[str, ...]
    words: frozenset[str]
    negated: bool


RoleSpec = tuple[tuple[str, ...], ...]
"""Alternatives in order, each a tuple of places that are all wanted."""


def parse_need(text: str, classes: Mapping[str, frozenset[str]]) -> Need:
    """Parse one condition. ValueError when a slot or class is unknown.

    >>> parse_need("!obj=envoy", {}) == Need(("obj",), frozenset({"envoy"}), True)
    True
    """
    negated = text.startswith("!")
    slots_text, _, words_text = text.lstrip("!").partition("=")
    slots = tuple(slots_text.split("|"))
    for slot in slots:
        if slot not in SLOTS and slot not in PREPOSITIONS:
            raise ValueError(f"unknown slot {slot!r}")
    words: set[str] = set()
    for word in filter(None, words_text.split("|")):
        if word.startswith("@"):
            if word[1:] not in classes:
                raise ValueError(f"unknown class {word!r}")
            words |= classes[word[1:]]
        else:
            words.add(word)
    return Need(slots, frozenset(words), negated)


def parse_roles(text: str) -> RoleSpec:
    """Parse a role column. ValueError when a place is unknown.

    >>> parse_roles("gov+with|poss")
    (('gov', 'with'), ('poss',))
    """
    if text in {"", "-"}:
        return ()
    spec = tuple(tuple(alternative.split("+")) for alternative in text.split("|"))
    for place in (place for alternative in spec for place in alternative):
        if place not in ROLES and place not in PREPOSITIONS:
            raise ValueError(f"unknown role {place!r}")
    return spec
