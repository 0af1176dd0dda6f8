"""Lemmas as edits of a word's form, so that a classifier can learn them (after Chrupała 2006, UDPipe).

An edit is a letter and what follows: ``l`` lower-case the form, ``o`` leave it as it is, ``t`` make it a
title, ``n`` take out the commas of a number; then cut so many characters from its end and add some: ``l3y``
makes "Countries" into "country". ``=be`` puts a whole lemma in place of the form.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

KEEP: Final = "o0"


def edit_of(form: str, lemma: str) -> str:
    """Return the edit that makes ``lemma`` of ``form``; :func:`lemma_of` is its inverse.

    >>> edit_of("Countries", "country"), edit_of("said", "say"), edit_of("was", "be"), edit_of("Lima", "Lima")
    ('l3y', 'l2y', '=be', 'o0')
    """
    for letter in "lotn":
        base = _BASES[letter](form)
        shared = _shared(base, lemma)
        if shared and (shared * 2 >= len(base) or shared >= len(lemma) - 1):
            return f"{letter}{len(base) - shared}{lemma[shared:]}"
    return f"={lemma}"


def lemma_of(edit: str, form: str) -> str:
    """Return the lemma that an edit makes of a form; the form itself where the edit does not fit it.

    >>> lemma_of("l3y", "Parties"), lemma_of("=be", "were"), lemma_of("l9", "ox")
    ('party', 'be', 'ox')
    """
    if edit.startswith("="):
        return edit[1:]
    digits = len(edit) - len(edit[1:].lstrip("0123456789")) - 1
    cut, added = int(edit[1 : 1 + digits]), edit[1 + digits :]
    base = _BASES[edit[0]](form)
    if cut > len(base) or not (base[: len(base) - cut] + added):
        return form
    return base[: len(base) - cut] + added


_BASES: Final[dict[str, Callable[[str], str]]] = {
    "l": str.lower,
    "o": str,
    "t": str.capitalize,
    "n": lambda form: form.replace(",", ""),
}


def _shared(one: str, other: str) -> int:
    """How many characters two words share from the start, short of a digit that an edit could not tell."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    while count and other[count : count + 1].isdigit():
        count -= 1
    return count
