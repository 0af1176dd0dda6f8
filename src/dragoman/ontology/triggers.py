"""Triggers and word classes that a codebook's file adds to the lexicon, checked as the lexicon's own are."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dragoman.ontology.frames import DEFAULT_ROLES, parse_need, parse_roles
from dragoman.ontology.model import EventType, TriggerRow

if TYPE_CHECKING:
    from dragoman.ontology.reading import Checker

DEFAULT_PRIOR: Final = 0.7
"""How likely a word in its frame names the event, where the file does not say: a middling frame of ours."""
_KEYS: Final = frozenset({"word", "pos", "needs", "mode", "actor", "recipient", "prior"})
_CLASSES: Final = Path(__file__).parents[1] / "coding" / "data" / "classes.tsv"


def read_triggers(
    body: Mapping[str, Any], kind: EventType, check: Checker, classes: Mapping[str, frozenset[str]]
) -> list[TriggerRow]:
    """Return the triggers of a type's table."""
    at = ["types", kind.name, "triggers"]
    rows = body.get("triggers", [])
    check.that(isinstance(rows, list), at, f"triggers are tables [[types.{kind.name}.triggers]]")
    known = {**our_classes(), **classes}
    return [_trigger(row, kind, check, [*at, str(number)], known) for number, row in enumerate(rows)]


def _trigger(
    row: object, kind: EventType, check: Checker, at: list[str], classes: Mapping[str, frozenset[str]]
) -> TriggerRow:
    table = check.table(row, at, _KEYS)
    word = check.text(table.get("word"), [*at, "word"])
    single = word == word.lower() and len(word.split()) == 1
    check.that(single, [*at, "word"], f"{word!r} is not one word in small letters; others stand in needs")
    pos = table.get("pos", "V")
    check.that(pos in DEFAULT_ROLES, [*at, "pos"], f"pos is {pos!r}, not V, N or A")
    mode = table.get("mode")
    check.that(mode is None or mode in kind.modes, [*at, "mode"], f"{kind.name} has no mode {mode!r}")
    prior = table.get("prior", DEFAULT_PRIOR)
    right = isinstance(prior, float) and 0 < prior < 1
    check.that(right, [*at, "prior"], f"prior is {prior!r}, not between 0 and 1")
    texts = {"needs": "", "actor": DEFAULT_ROLES[pos][0], "recipient": DEFAULT_ROLES[pos][1]}
    if kind.symmetric:  # whoever stands behind "with" acts as well
        texts["recipient"] = f"with|{texts['recipient']}"
    for key in texts:
        texts[key] = str(table.get(key, texts[key]))
        try:
            for need in texts[key].split() if key == "needs" else ():
                parse_need(need, classes)
            parse_roles(texts[key] if key != "needs" else "")
        except ValueError as error:
            raise check.error([*at, key], str(error)) from error
    return TriggerRow(word, pos, type=kind.name, mode=mode, prior=prior, line=check.line(at), **texts)


def read_classes(value: object, check: Checker) -> dict[str, frozenset[str]]:
    """Return word classes; one of ours may be named, and then has these words as well."""
    found = {}
    for name, words in check.table(value, ["classes"]).items():
        found[name] = frozenset(check.texts(words, ["classes", name])) | our_classes().get(name, frozenset())
    return found


@cache
def our_classes() -> dict[str, frozenset[str]]:
    """Return the word classes that ship with the lexicon."""
    members: dict[str, set[str]] = {}
    with _CLASSES.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            members.setdefault(row["class"], set()).add(row["lemma"])
    return {name: frozenset(words) for name, words in members.items()}
