"""What a question asks for: filters, order and limit, checked when given, free of any database."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Literal, Self

from dragoman.questions import vocabulary
from dragoman.questions.errors import QuestionError

DatedBy = Literal["event", "publication"]

PARTIES: Final[tuple[str, ...]] = ("actor", "recipient", "party")
"""Filters that take actors: by country, name, sector or id (:mod:`dragoman.questions.parties`)."""

WORDS: Final = ("place", "publisher", "story", "unit")
"""Filters that take words as they are."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """The conditions of a question; all of them hold at once, the values of one are alternatives.

    >>> asked = Conditions().given(type="consult, AID", since="2019")
    >>> asked.values["type"], asked.since
    (('CONSULT', 'AID'), datetime.date(2019, 1, 1))
    """

    values: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    """Filter → what it takes, spelt as the record does."""
    between: tuple[str, str] | None = None
    since: date | None = None
    until: date | None = None
    text: str | None = None
    superseded: bool = False
    dated_by: DatedBy = "event"
    order: tuple[str, bool] | None = None
    """What to sort by, and whether from the last to the first; None: as stories came."""
    limit: int | None = None

    def given(self, **filters: Any) -> Self:
        """Return these conditions and more; a filter given again replaces what it took. None changes nothing.

        Raises :class:`~dragoman.questions.errors.QuestionError` for values that cannot be.
        """
        made = self
        for name, value in filters.items():
            if value is not None:
                made = made._with(name, value)
        if made.since and made.until and made.until < made.since:
            raise QuestionError(f"--until {made.until} is before --since {made.since}")
        return made

    def _with(self, name: str, value: Any) -> Self:
        if name in vocabulary.CHECKED:
            return self._set(name, vocabulary.CHECKED[name](value))
        if name in PARTIES or name in WORDS:
            return self._set(name, vocabulary.listed(value))
        plain: dict[str, Any] = {
            "between": _pair,
            "since": vocabulary.first_day,
            "until": vocabulary.last_day,
            "text": _words,
            "superseded": bool,
            "dated_by": _dated_by,
            "order": _order,
            "limit": _limit,
        }
        if name not in plain:
            raise QuestionError(f"there is no filter {name!r}")
        return replace(self, **{name: plain[name](value)})

    def _set(self, name: str, values: tuple[Any, ...]) -> Self:
        others = {key: value for key, value in self.values.items() if key != name}
        return replace(self, values={**others, name: values} if values else others)

    @property
    def used(self) -> set[str]:
        """The names of the filters that are set."""
        single = {"between", "since", "until", "text"}
        return {*self.values, *(name for name in single if getattr(self, name) is not None)}


def _pair(value: Any) -> tuple[str, str]:
    codes = vocabulary.countries(value, "between")
    if len(codes) != 2:
        raise QuestionError(f"--between: two countries are asked for, as in USA,PER; {len(codes)} given")
    return codes[0], codes[1]


def _words(value: str) -> str:
    from dragoman.questions.fulltext import parse

    parse(value)
    return value


def _dated_by(value: str) -> DatedBy:
    if value not in ("event", "publication"):
        raise QuestionError(f"--dated-by: {value!r} is neither event nor publication")
    return value  # type: ignore[return-value]


def _order(value: str) -> tuple[str, bool]:
    """Read ``day`` or ``-day``; the minus sorts from the last to the first."""
    return value.removeprefix("-"), value.startswith("-")


def _limit(value: int) -> int:
    if value < 0:
        raise QuestionError(f"--limit: {value} is below 0")
    return value
