"""Finds quantities in a text: value, range, qualifier and unit, without what is counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from dragoman.coding import figures_tables as tables
from dragoman.coding.figures_tables import Unit
from dragoman.record.models import Qualifier
from dragoman.resolve.numerals import Word, words_of

_LINKS = frozenset({"-", "–", "—", "to", "and", "or"})
_DETERMINERS = frozenset(
    {"the", "these", "those", "both", "our", "their", "its", "his", "her", "your", "my", "all", "other"}
    | {"every", "each", "any"}
)
_OPENERS = frozenset(".!?\"“”‘'’`:;—–-_()•*")
_MEASURED = frozenset({"money", "time", "measure"})
"""Units of which there are "hundreds of"."""
_SHARED = frozenset({"percent", "measure"})
_EDITION = 100  # numbers below which a code written close to them may name an edition
_CONFERENCE = "COP"
_SMALL = 12  # "the two sides" names who was spoken of; "the 27 members" still tells how many


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity over words ``first`` to ``last`` (exclusive): the number, with its sign and unit."""

    first: int
    last: int
    value: float
    high: float | None = None
    qualifier: Qualifier = "exact"
    unit: Unit | None = None
    ratio: bool = False
    vague: bool = False


class QuantityReader:
    """Reads quantities off the words of a text. ``is_time`` tells words that belong to dates."""

    def __init__(self, words: Sequence[Word], is_time: Callable[[Word], bool]) -> None:
        self.words = words
        self.is_time = is_time
        self._taken = 0  # words before this index belong to the quantity before

    def read(self) -> list[Quantity]:
        """All quantities in order."""
        self._taken = 0
        found: list[Quantity] = []
        i = 0
        while i < len(self.words):
            quantity = self._at(i)
            if quantity is not None:
                found.append(quantity)
                i = self._taken = max(quantity.last, i + 1)
            else:
                i += 1
        return found

    def word(self, i: int) -> Word | None:
        """The word at ``i``, or ``None`` beyond either end."""
        return self.words[i] if 0 <= i < len(self.words) else None

    def lower(self, i: int) -> str:
        """The word at ``i`` in lower case, "" beyond either end."""
        return self.words[i].lower if 0 <= i < len(self.words) else ""

    def adjacent(self, i: int) -> bool:
        """Whether words ``i`` and ``i + 1`` touch."""
        return i >= 0 and i + 1 < len(self.words) and self.words[i].end == self.words[i + 1].start

    def _at(self, i: int) -> Quantity | None:
        word = self.words[i]
        if word.kind == "number":
            quantity = self._ratio(i) or self._number(i)
        elif word.kind in ("word", "ordinal"):
            quantity = self._vague(i) or self._ratio_word(i)
        else:
            return None
        return self._qualified(quantity) if quantity is not None else None

    # ---- numbers

    def _number(self, i: int) -> Quantity | None:
        word = self.words[i]
        if self.is_time(word) or word.value is None:
            return None
        first, sign = self._sign_before(i)
        unit, last = self._unit_after(i + 1, sign)
        unit = unit or self._shared_unit(i)
        quantity = Quantity(first, last, word.value * (unit.factor if unit else 1.0), unit=unit)
        ranged = self._range(i, quantity)
        if ranged is not None:
            quantity = ranged
        if quantity.unit is None and not self._counts(i, quantity.last):
            return None
        if quantity.unit is not None and not self._measures(i, quantity):
            return None
        return quantity

    def _sign_before(self, i: int) -> tuple[int, Unit | None]:
        """A currency sign or code before the number: "$", "US$", "Rs.", "SR", "EUR"."""
        signs, words = tables.currency_signs(), self.words
        j = i - 1 if i > 0 and words[i - 1].text == "." and self.adjacent(i - 2) else i
        if j > self._taken and words[j - 1].text in signs:
            code, first = signs[words[j - 1].text], j - 1
            bare = not words[i].scaled and (words[i].value or 0) < _EDITION
            close = self.adjacent(i - 1) or code == _CONFERENCE
            if bare and close and words[first].text == code:
                return i, None  # "COP27" and "COP 27" are a conference
            if first > self._taken and self.adjacent(first - 1):
                joined = words[first - 1].text + words[first].text
                if joined in signs:
                    return first - 1, Unit("money", signs[joined])
                if words[first - 1].kind == "word" and words[first - 1].text.isupper():
                    return first - 1, Unit("money", code)
            if words[first].kind == "word" and words[first].text.islower() and code != "USD":
                return i, None
            return first, Unit("money", code)
        return i, None

    def _unit_after(self, i: int, sign: Unit | None) -> tuple[Unit | None, int]:
        """The unit after the number, past a hyphen: "%", "million euros", "-day", "km"."""
        if sign is not None:
            return sign, i
        code = tables.currency_signs().get(self.words[i].text) if i < len(self.words) else None
        if code is not None and not self.words[i].text.islower() and len(self.words[i].text) != 2:
            return Unit("money", code), i + 1
        j = i + 1 if self.lower(i) == "-" and self.adjacent(i - 1) and self.adjacent(i) else i
        skipped = j + 1 if self.lower(j) in ("more", "additional", "further", "full", "consecutive") else j
        found = tables.units().at(self.words, skipped)
        if found is None:
            return None, i
        unit, end = found
        if self.lower(end - 1) == "pounds" and end - skipped == 1 and self.lower(end) == "of":
            unit = tables.pounds_of(self.lower(end + 1), unit)
        if unit.kind == "measure" and len(self.words[skipped].text) == 1 and j != i:
            return None, i  # "3-m" may be anything
        return unit, end

    def _shared_unit(self, i: int) -> Unit | None:
        """The unit that two numbers have together: "130 and 200 square metres", "5 and 10 percent"."""
        k = i + 2
        if self.lower(i + 1) != "and" or not self._is_number(k) or self.is_time(self.words[k]):
            return None
        unit, end = self._unit_after(k + 1, None)
        alike = self.words[i].spelled == self.words[k].spelled and not self.words[k].scaled
        return unit if unit is not None and alike and end > k + 1 and unit.kind in _SHARED else None

    def _range(self, i: int, low: Quantity) -> Quantity | None:
        """ "Between 3 and 5 million", "from 4% to 6%", "10-15", "two or three": both ends as one figure."""
        link = low.last
        if self.lower(link) not in _LINKS:
            return None
        sign_at = link + 1
        k = next((k for k in (sign_at, sign_at + 1, sign_at + 2) if self._is_number(k)), None)
        if k is None or self.is_time(self.words[k]):
            return None
        first, sign = self._sign_before(k)
        if first > sign_at:
            return None
        unit, last = self._unit_after(k + 1, sign or (low.unit if low.first < i else None))
        start, high = low.value, (self.words[k].value or 0.0) * (unit.factor if unit else 1.0)
        if self.words[k].scaled and not self.words[i].scaled and start < 1000:
            start *= high / self._bare(k)
        if not start < high or (low.unit is not None and unit is not None and unit.code != low.unit.code):
            return None
        if not self._links(i, link, k, low.first, has_unit=unit is not None):
            return None
        return replace(low, last=last, value=start, high=high, unit=unit or low.unit)

    def _is_number(self, i: int) -> bool:
        word = self.word(i)
        return word is not None and word.kind == "number"

    def _bare(self, k: int) -> float:
        """The number at ``k`` without its scale word: 5 of "5 million"."""
        text = self.words[k].text.split()[0].split("-")[0].rstrip("mbkn").replace(",", "")
        try:
            return float(text)
        except ValueError:
            small = words_of(self.words[k].text.split()[0])[0].value
            return small or self.words[k].value or 1.0

    def _links(self, i: int, link: int, k: int, first: int, *, has_unit: bool) -> bool:
        """Whether the link makes a range: "and" needs "between", a hyphen no space or equal spaces."""
        word = self.lower(link)
        if word == "and":
            return self.lower(first - 1) == "between"
        if word == "or":
            return k == link + 1 and (self.words[k].value or 0) <= 2 * (self.words[i].value or 1)
        if word == "to":
            return True
        touching = self.adjacent(link - 1) and self.adjacent(link)
        return touching or has_unit

    # ---- what is no figure

    def _counts(self, i: int, last: int) -> bool:
        """Whether a number without a unit counts something, rather than names or numbers it."""
        word, before, after = self.words[i], self.word(i - 1), self.word(last)
        if self._is_age(i, last) or self._is_code(i, last):
            return False
        if before is not None and before.lower in ("and", "to", "or", "-", "–") and self._dated(i - 2):
            return after is not None and after.lower in tables.counted_nouns()  # "September 4 and 5"
        if before is not None and self._is_name(i, before, after):
            return False
        if word.lower == "one" or (word.value == 1 and word.spelled):
            return self._one(i, last)
        small = word.value is not None and word.value <= _SMALL and not word.scaled
        if small and (self.lower(i - 1) in _DETERMINERS or self._other_before(i)):
            return False
        if after is not None and after.lower in ("other", "others") and self.lower(i - 1) == "the":
            return False
        bare = after is None or after.kind != "word" or last > i + 1
        qualified = tables.qualifiers_before().before(self.words, i) is not None
        return not (word.spelled and bare and last == i + 1 and not qualified and not self.loss(i))

    def _other_before(self, i: int) -> bool:
        """ "The other two", "the first three", "the last five"."""
        return self.lower(i - 1) in ("other", "first", "last", "next", "past", "same", "top") and self.lower(
            i - 2
        ) in ("the", "its", "their", "these", "those")

    def loss(self, i: int) -> bool:
        """Whether a bare number stands by a word of killing or harm: "killing three"."""
        losses = tables.guards("loss")
        return any(self.lower(k) in losses for k in range(max(0, i - 4), i))

    def _measures(self, i: int, quantity: Quantity) -> bool:
        """Whether number and unit are a claim: ages and "one day" are none."""
        unit, word = quantity.unit, self.words[i]
        if unit is None or unit.kind != "time":
            return not (unit is not None and unit.kind != "percent" and self._is_code(i, quantity.last))
        if self._is_old(quantity.last):
            return False
        if word.lower == "one" and quantity.high is None:
            return self.lower(i + 1) == "-" or unit.code not in ("day",)
        return not self._is_code(i, i + 1)

    def _is_old(self, last: int) -> bool:
        j = last + 1 if self.lower(last) in ("-", "–") else last
        return self.lower(j) in ("old", "olds") or (self.lower(j) == "of" and self.lower(j + 1) == "age")

    def _is_age(self, i: int, last: int) -> bool:
        """ "The princess, 67, announced"; "aged 79"; "a 79-year-old" is told by its unit."""
        value = self.words[i].value or 0
        comma = self.lower(i - 1) == "," and self.lower(last) in (",", ".", ";", ")")
        return comma and last == i + 1 and not self.words[i].spelled and 1 <= value <= 110

    def _is_code(self, i: int, last: int) -> bool:
        """Digits that are part of a code, a score, a phone number or a list number."""
        word, before, after = self.words[i], self.word(i - 1), self.word(i + 1)
        if word.text[0] == "0" and word.text.isdigit() and len(word.text) > 1:
            return True
        if "/" in word.text and self.lower(i + 1) not in ("of", "the"):
            return True
        if before is not None and before.end == word.start:
            if before.text in "/#+:" or (
                before.kind == "word" and before.text not in tables.currency_signs()
            ):
                return True
            if before.text in "-–" and self.adjacent(i - 2) and self.words[i - 2].kind in ("word", "number"):
                return True
        if after is not None and after.start == word.end and not word.spelled:
            if after.text in "/:" or (after.kind == "word" and tables.units().at(self.words, i + 1) is None):
                return True
            if after.text == "-" and self._is_number(i + 2) and last == i + 1 and self.adjacent(i + 1):
                return True
        starts = before is None or before.kind == "break" or before.text in ".(:"
        return (
            starts and after is not None and after.text in (".", ")") and last == i + 1 and not word.spelled
        )

    def _dated(self, i: int) -> bool:
        word = self.word(i)
        return word is not None and word.kind == "number" and self.is_time(word)

    def _is_name(self, i: int, before: Word, after: Word | None) -> bool:
        """ "Article 5", "Resolution 2254", "Vision 2030", "737 MAX", "Group of Seven"."""
        word = self.words[i]
        label = self.words[i - 2] if before.text == "." and i > 1 else before
        if label.lower in tables.guards("before"):
            return True
        group = self.words[i - 2].text[0].isupper() if before.lower == "of" and i > 1 else False
        if group and self.lower(i - 2) in tables.guards("name"):
            return True
        if word.spelled and word.text[0].isupper() and not self._starts_sentence(i):
            return True
        if not word.spelled and after is not None and after.kind == "word" and len(after.text) > 1:
            capitals = after.text.isupper() and "." not in after.text
            if capitals and not word.scaled and (word.value or 0) >= 100 and self.adjacent_space(i):
                return True
        if before.kind != "word" or not before.text[0].isupper() or word.spelled or word.scaled:
            return False
        if word.text.endswith(".0"):
            return True  # "Greece 2.0"
        if word.text.isdigit() and len(word.text) == 4 and before.lower not in tables.stops():
            return True  # "Vision 2030": a thousand and more is written with a comma
        return not (
            before.lower in tables.stops()
            or tables.qualifiers_before().before(self.words, i) is not None
            or self.is_time(before)
            or self._starts_sentence(i - 1)
        )

    def adjacent_space(self, i: int) -> bool:
        """Whether one character separates word ``i`` from the next."""
        return i + 1 < len(self.words) and self.words[i + 1].start - self.words[i].end == 1

    def _starts_sentence(self, i: int) -> bool:
        before = self.word(i - 1)
        return before is None or before.kind == "break" or before.text in _OPENERS

    def _one(self, i: int, last: int) -> bool:
        """ "One" counts before a person or thing counted by its hyphen; else it is a pronoun."""
        if self.lower(i - 1) in ("the", "no", "this", "that", "any", "every", "each", "only", "some"):
            return False
        if self.lower(last) == "-":
            return self.adjacent(last - 1) and self.lower(last + 1) not in (
                "time",
                "on",
                "to",
                "off",
                "way",
                "sided",
            )
        for k in range(last, last + 3):  # "one senior official"
            if self.lower(k) in tables.stops() or not self.lower(k).isalpha():
                return False
            if tables.counted_nouns().get(self.lower(k)) == "person":
                return True
        return False

    # ---- words that stand for numbers

    def _vague(self, i: int) -> Quantity | None:
        found = tables.vague_counts().at(self.words, i)
        if found is None:
            return None
        value, last = found
        if self.lower(i) == "scores" and self.lower(last) != "of":
            return None
        after = last + 1 if self.lower(last) == "of" else last
        unit, end = self._unit_after(after, None)
        if unit is not None and unit.kind in _MEASURED:
            return Quantity(i, end, value * unit.factor, qualifier="over", unit=unit, vague=True)
        return Quantity(i, last, value, qualifier="over", vague=True)

    def _ratio(self, i: int) -> Quantity | None:
        """ "One in four", "two-thirds of", "three times more", "10-fold"."""
        word = self.words[i]
        value = word.value or 0.0
        if self.is_time(word):
            return None
        if self._is_number(i + 2) and (self.lower(i + 1) in ("in", "of")) and self.lower(i - 1) != "between":
            whole = self.words[i + 2].value or 0.0
            even = value == 1 or whole in (10, 100, 1000)
            if (
                self.lower(i + 1) == "in"
                and 0 < value < whole
                and even
                and not self.is_time(self.words[i + 2])
            ):
                return Quantity(i, i + 3, value / whole, ratio=True)
        if self.lower(i + 1) == "out" and self.lower(i + 2) == "of" and self._is_number(i + 3):
            whole = self.words[i + 3].value or 0.0
            if 0 < value < whole:
                return Quantity(i, i + 4, value / whole, ratio=True)
        hyphen = self.lower(i + 1) == "-"
        j = i + 2 if hyphen else i + 1
        kind, part = tables.ratios().get(self.lower(j), ("", 0.0))
        if kind == "part" and (hyphen or self.lower(j + 1) == "of") and value < 1 / (part or 1):
            return self._of_percent(Quantity(i, j + 1, value * part, ratio=True))
        if self.lower(j) == "fold":
            return Quantity(i, j + 1, value, ratio=True)
        if self.lower(j) == "times" and not hyphen and self.lower(j + 1) in tables.guards("compare"):
            return Quantity(i, j + 1, value, ratio=True)
        return None

    def _of_percent(self, part: Quantity) -> Quantity:
        """ "One-tenth of 1 percent" is a tenth of a percent, one figure."""
        k = part.last + 1
        if self.lower(part.last) != "of" or not (self._is_number(k) or self.lower(k) == "a"):
            return part
        unit, end = self._unit_after(k + 1, None)
        if unit is None or unit.kind not in ("percent", "points"):
            return part
        whole = (self.words[k].value or 1.0) if self._is_number(k) else 1.0
        return replace(part, last=end, value=part.value * whole, unit=unit, ratio=False)

    def _ratio_word(self, i: int) -> Quantity | None:
        """ "Doubled", "twofold", "twice the", "half of", "a quarter of"."""
        kind, value = tables.ratios().get(self.lower(i), ("", 0.0))
        follow = self.lower(i + 1)
        if kind == "fold":
            return Quantity(i, i + 1, value, ratio=True)
        if kind == "verb" and follow not in ("down", "-", "standard", "standards", "agent", "check"):
            if self.lower(i) in ("double", "triple", "quadruple", "halve") and follow not in _DETERMINERS:
                return None
            return Quantity(i, i + 1, value, ratio=True)
        if kind == "times" and self.lower(i) != "once" and follow in tables.guards("compare"):
            return Quantity(i, i + 1, value, ratio=True)
        if kind == "times" and tables.qualifiers_before().before(self.words, i) is not None:
            return Quantity(i, i + 1, value)  # "at least once" tells on how many occasions
        if kind == "part" and not self.is_time(self.words[i]):
            article = self.lower(i - 1) in ("a", "one")
            if self.lower(i - 1) in ("first", "second", "latter"):
                return None  # of a year, a century, a match
            if self.lower(i) == "half" and (follow == "of" or (follow in _DETERMINERS and not article)):
                return Quantity(i - article, i + 1, value, ratio=True)
            if article and follow == "of" and self.lower(i) != "half":
                return Quantity(i - 1, i + 1, value, ratio=True)
        return None

    # ---- qualifiers

    def _qualified(self, quantity: Quantity) -> Quantity:
        first = quantity.first
        found = tables.qualifiers_before().before(self.words, first)
        if found is None and self.lower(first - 1) in ("a", "the", "another") and quantity.ratio:
            found = tables.qualifiers_before().before(self.words, first - 1)
        if found is not None:
            return replace(quantity, qualifier=found[0])
        after = tables.qualifiers_after().at(self.words, quantity.last)
        if after is not None and not quantity.vague:
            return replace(quantity, qualifier=after[0])
        return quantity
