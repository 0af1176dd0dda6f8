"""Tables behind figures: units, currencies, qualifiers, counted nouns. Data files of this package."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Generic, Literal, TypeVar

from dragoman.record.models import Qualifier
from dragoman.resolve.numerals import Word, words_of

T = TypeVar("T")
UnitKind = Literal["percent", "points", "time", "measure", "money"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written: its kind, its code in the record, and what to multiply the number by."""

    kind: UnitKind
    code: str
    factor: float = 1.0


class Phrases(Generic[T]):
    """Phrases of one or more words with a value each, matched forwards or backwards, longest first."""

    def __init__(self, rows: Sequence[tuple[str, T]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for form, value in rows:
            key = tuple(word.lower for word in words_of(form))
            self._by_first.setdefault(key[0], []).append((key, value))
            self._by_last.setdefault(key[-1], []).append((key, value))
        for index in (self._by_first, self._by_last):
            for group in index.values():
                group.sort(key=lambda item: -len(item[0]))

    def at(self, words: Sequence[Word], i: int) -> tuple[T, int] | None:
        """The longest phrase that begins at ``i``, and where it ends."""
        if not 0 <= i < len(words):
            return None
        for key, value in self._by_first.get(words[i].lower, ()):
            if tuple(word.lower for word in words[i : i + len(key)]) == key:
                return value, i + len(key)
        return None

    def before(self, words: Sequence[Word], i: int) -> tuple[T, int] | None:
        """The longest phrase that ends just before ``i``, and where it begins."""
        if not 0 < i <= len(words):
            return None
        for key, value in self._by_last.get(words[i - 1].lower, ()):
            first = i - len(key)
            if first >= 0 and tuple(word.lower for word in words[first:i]) == key:
                return value, first
        return None


def _rows(name: str) -> list[dict[str, str]]:
    text = files("dragoman.coding").joinpath(f"data/{name}").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def units() -> Phrases[Unit]:
    """Percent, points, time and measure units, and currency names, that follow a number."""
    rows: list[tuple[str, Unit]] = []
    for row in _rows("currencies.tsv"):
        if row["kind"] == "name":
            code, _, divisor = row["code"].partition("/")
            rows.append((row["form"], Unit("money", code, 1 / float(divisor or 1))))
    for row in _rows("figure_units.tsv"):
        kind: UnitKind = row["kind"]  # type: ignore[assignment]
        rows.append((row["form"], Unit(kind, row["unit"], float(row["factor"]))))
    return Phrases(rows)


@cache
def currency_signs() -> dict[str, str]:
    """ISO 4217 code of a sign or code written before or after a number: ``$``, ``US$``, ``Rs``, ``USD``."""
    rows = _rows("currencies.tsv")
    signs = {row["form"].upper(): row["code"] for row in rows if row["kind"] == "code"}
    return signs | {row["form"]: row["code"] for row in rows if row["kind"] == "sign"}


@cache
def qualifiers_before() -> Phrases[Qualifier]:
    """Words before a number that qualify it: "more than", "nearly"."""
    return Phrases(_qualifiers("before"))


@cache
def qualifiers_after() -> Phrases[Qualifier]:
    """Words after a number that qualify it: "or more", "or so"."""
    return Phrases(_qualifiers("after"))


def _qualifiers(side: str) -> list[tuple[str, Qualifier]]:
    rows = _rows("figure_qualifiers.tsv")
    return [(row["form"], row["qualifier"]) for row in rows if row["side"] == side]  # type: ignore[misc]


@cache
def vague_counts() -> Phrases[float]:
    """Vague counts and the number the guide gives them: "dozens" 24, "tens of thousands" 10000."""
    return Phrases([(row["form"], float(row["value"])) for row in _rows("figure_vague.tsv")])


@cache
def ratios() -> dict[str, tuple[str, float]]:
    """Kind (verb, times, fold, part) and value of ratio words."""
    return {row["form"]: (row["kind"], float(row["value"])) for row in _rows("figure_ratios.tsv")}


@cache
def counted_nouns() -> dict[str, str]:
    """Unit of a counted noun in the singular or plural: "soldiers" person, "nation" country."""
    found: dict[str, str] = {}
    for row in _rows("figure_nouns.tsv"):
        for form in (row["form"], *plurals(row["form"])):
            found.setdefault(form, row["unit"])
    return found


@cache
def plural_nouns() -> frozenset[str]:
    """Counted nouns in forms that follow a number above one: "soldiers", "people", "troops"."""
    regular = (form for row in _rows("figure_nouns.tsv") for form in plurals(row["form"]))
    invariable = (row["form"] for row in _rows("figure_nouns.tsv") if row["number"] == "plural")
    return frozenset((*regular, *invariable))


def plurals(noun: str) -> tuple[str, ...]:
    """Regular plurals of a noun.

    >>> plurals("refugee"), plurals("enemy"), plurals("witness")
    (('refugees',), ('enemies',), ('witnesses',))
    """
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return (noun[:-1] + "ies",)
    if noun.endswith(("s", "x", "ch", "sh")):
        return (noun + "es",)
    return (noun + "s",)


@cache
def guards(side: str) -> frozenset[str]:
    """Words beside a number that make it a name, not a count: "article", "Group of"."""
    return frozenset(row["form"] for row in _rows("figure_guards.tsv") if row["side"] == side)


@cache
def measures() -> frozenset[str]:
    """Words for units of weight, length, area and volume."""
    return frozenset(row["form"] for row in _rows("figure_units.tsv") if row["kind"] == "measure")


def pounds_of(goods: str, money: Unit) -> Unit:
    """Tell pounds of goods from pounds of money: "90 million pounds of grain", "of aid"."""
    return money if goods in guards("worth") else Unit("measure", "[lb_av]")


@cache
def stops() -> frozenset[str]:
    """Closed-class words that end a noun phrase."""
    return frozenset(row["form"] for row in _rows("figure_stops.tsv"))
