"""Names of people, compared across spellings, initials, nicknames and transliterations.

A name is compared by its tokens in canonical form: folded, without particles (al, bin, de, van), with one
form for the variants of a given name (Mike = Michael, Mohamed = Muhammad) and for letters that romanisations
write in several ways (Zelenskyy = Zelensky = Zelenskiy, Qassem = Kassem).
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from dragoman.knowledge.tables import fold, read_table

DATA = Path(str(files(__package__))) / "data"
_RULES = tomllib.loads((DATA / "names.toml").read_text(encoding="utf-8"))
PARTICLES = frozenset(_RULES["particles"])
SURNAME_FIRST = frozenset(_RULES["surname_first"])
TWO_SURNAMES = frozenset(_RULES["two_surnames"])
GIVEN_NAME = frozenset(_RULES["given_name"])
_SAME_LETTERS = [(old, new) for old, new in _RULES["letters"]]
_DOUBLED = re.compile(r"(.)\1+")
_SERVANT = re.compile(r"^abd[aeou]l")
_REGNAL = re.compile(r"^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xx|xxiii)$")


@lru_cache(maxsize=1)
def _variants() -> dict[str, str]:
    table: dict[str, str] = {}
    for row in read_table(DATA / "name_variants.tsv", ("forms", "source")):
        forms = row.list("forms")
        for form in forms:
            table.setdefault(form, forms[0])
    return table


@lru_cache(maxsize=32768)
def letters(token: str) -> str:
    """Return a folded token with the letters that romanisations vary written one way.

    >>> letters("zelenskyy") == letters("zelensky") == letters("zelenskiy")
    True
    >>> letters("qaddafi"), letters("kadhafi")
    ('kadafi', 'kadafi')
    """
    token = _variants().get(token, token)
    if len(token) <= 2 or _REGNAL.match(token):
        return token
    for old, new in _SAME_LETTERS:
        if old in token:
            token = token.replace(old, new)
    return _DOUBLED.sub(r"\1", token)


@lru_cache(maxsize=32768)
def name_tokens(name: str) -> tuple[str, ...]:
    """Return the canonical tokens of a name, in order.

    A name that is all particles keeps them. "Abdul" is one of them, which romanisations join and part.

    >>> name_tokens("Abdel-Fattah El-Sisi") == name_tokens("Abdul Fattah al-Sisi")
    True
    >>> name_tokens("Abdelfattah Sisi")
    ('fatah', 'sisi')
    >>> name_tokens("Michael R. Pompeo"), name_tokens("Mike Pompeo")
    (('michael', 'r', 'pompeo'), ('michael', 'pompeo'))
    """
    tokens: list[str] = []
    words = _initials_joined(fold(name).split())
    for place, word in enumerate(words):
        regnal = place == 1 and len(words) == 2 and _REGNAL.match(word)
        if len(words) > 1 and not regnal and (word in PARTICLES or _variants().get(word) == "abdul"):
            continue
        tokens.append(letters(_servant(word)))
    return tuple(tokens) or tuple(map(letters, words))


def _initials_joined(words: list[str]) -> list[str]:
    """Write initials that follow one another as one word, as fold() does with "A.K."."""
    joined: list[str] = []
    for place, word in enumerate(words):
        if len(word) == 1 and place and len(words[place - 1]) == 1:
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _servant(word: str) -> str:
    """Drop "abdel" from the front of a word: "Abdelfattah" is the "Fattah" of "Abdel Fattah"."""
    rest = _SERVANT.sub("", word)
    return rest if len(rest) > 3 and word not in _variants() else word


def agree(query: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Tell whether every token of a query stands in a name, an initial standing for any token it begins.

    >>> agree(name_tokens("M. Pompeo"), name_tokens("Mike Pompeo"))
    True
    >>> agree(name_tokens("Alan Garcia"), name_tokens("Alan Bond"))
    False
    """
    free = list(name)
    for token in query:
        for other in free:
            if (
                token == other
                or (len(token) == 1 and other.startswith(token))
                or (len(other) == 1 and len(query) > 1 and token.startswith(other))
            ):
                free.remove(other)
                break
        else:
            return False
    return True
