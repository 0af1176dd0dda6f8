"""The words that filters take: codes of the codebook, countries, days; checked before anything runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from typing import Final, get_args

from dragoman.knowledge.tables import day_range
from dragoman.ontology import Codebook, load_codebook
from dragoman.questions.errors import QuestionError, UnknownValue, nearest
from dragoman.record.models import ActorKind, Attribution, StatementKind

Values = str | int | Iterable[str | int]
"""What a filter is given: one value, several, or several in one string with commas between."""

ATTRIBUTIONS: Final = get_args(Attribution)
STATEMENT_KINDS: Final = get_args(StatementKind)
ACTOR_KINDS: Final = get_args(ActorKind)


def listed(values: Values) -> tuple[str, ...]:
    """Return the values of a filter, each once; commas part values, quotation marks nothing.

    >>> listed("USA, PER"), listed(["USA", "PER,BOL"]), listed(4)
    (('USA', 'PER'), ('USA', 'PER', 'BOL'), ('4',))
    """
    given = [values] if isinstance(values, str | int) else list(values)
    parts = (part.strip() for one in given for part in str(one).split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def codes(option: str, values: Values, known: Iterable[str]) -> tuple[str, ...]:
    """Return values as their list spells them, case aside. ``UnknownValue`` names one that is not there.

    >>> codes("type", "consult, AID", ["CONSULT", "AID"])
    ('CONSULT', 'AID')
    """
    names = list(known)
    spelled = {name.casefold(): name for name in names}
    found = []
    for value in listed(values):
        plain = value.casefold().replace(" ", "_").replace("-", "_")
        code = spelled.get(value.casefold()) or spelled.get(plain)
        if code is None:
            raise UnknownValue(option, value, names)
        found.append(code)
    return tuple(found)


def types(values: Values, option: str = "type") -> tuple[str, ...]:
    """Check event types of the codebook.

    >>> types("Consult")
    ('CONSULT',)
    """
    return codes(option, values, load_codebook().types)


@cache
def _modes(book: Codebook) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mode for event_type in book.types.values() for mode in event_type.modes))


def modes(values: Values) -> tuple[str, ...]:
    """Check modes of any event type."""
    return codes("mode", values, _modes(load_codebook()))


def statuses(values: Values) -> tuple[str, ...]:
    """Check statuses."""
    return codes("status", values, load_codebook().statuses)


def contexts(values: Values) -> tuple[str, ...]:
    """Check contexts."""
    return codes("contexts", values, load_codebook().contexts)


def sectors(values: Values) -> tuple[str, ...]:
    """Check sectors."""
    return codes("sector", values, load_codebook().sectors)


def quads(values: Values) -> tuple[int, ...]:
    """Check quad classes, by number or by name.

    >>> quads("material conflict"), quads([1, 2])
    ((4,), (1, 2))
    """
    book = load_codebook()
    names = {**{str(number): number for number in book.quads}, **{n: q for q, n in book.quads.items()}}
    known = {name.replace(" ", "_"): number for name, number in names.items()}
    return tuple(known[name] for name in codes("quad", values, known))


def countries(values: Values, option: str = "country") -> tuple[str, ...]:
    """Return the alpha-3 codes of countries given by code or by name.

    >>> countries("PER, Côte d'Ivoire"), countries("usa")
    (('PER', 'CIV'), ('USA',))
    """
    return tuple(country(value, option) for value in listed(values))


def country(value: str, option: str = "country") -> str:
    """Return the alpha-3 code of one country, whose name may hold a comma."""
    code = country_code(value)
    if code is None:
        raise UnknownValue(option, value, _country_words(), reason="is no country known")
    return code


def country_code(value: str) -> str | None:
    """Return the alpha-3 code of a country given by code or name, or None.

    >>> country_code("Burma"), country_code("Atlantis")
    ('MMR', None)
    """
    from dragoman.knowledge.base import load_knowledge

    base = load_knowledge()
    if len(value) == 3 and value.upper() in base.countries:
        return value.upper()
    found = base.country(value)
    return found.code if found is not None else None


@cache
def _country_words() -> tuple[str, ...]:
    from dragoman.knowledge.base import load_knowledge

    countries = load_knowledge().countries
    return (*countries, *(country.name for country in countries.values()))


def country_suggestions(value: str) -> list[str]:
    """Return codes and names of countries close to a value."""
    return nearest(value, _country_words())


def first_day(value: date | str, option: str = "since") -> date:
    """Return a day; of a month or a year, its first.

    >>> first_day("2019-04"), first_day(date(2019, 4, 9))
    (datetime.date(2019, 4, 1), datetime.date(2019, 4, 9))
    """
    return value if isinstance(value, date) else _days(value, option)[0]


def last_day(value: date | str, option: str = "until") -> date:
    """Return a day; of a month or a year, its last.

    >>> last_day("2019-02"), last_day("2019")
    (datetime.date(2019, 2, 28), datetime.date(2019, 12, 31))
    """
    return value if isinstance(value, date) else _days(value, option)[1]


def _days(value: str, option: str) -> tuple[date, date]:
    try:
        return day_range(value.strip())
    except ValueError:
        raise QuestionError(
            f"--{option}: {value!r} is no day, month or year written like 2019-04-09"
        ) from None


Checker = Callable[[Values], tuple[str, ...]] | Callable[[Values], tuple[int, ...]]

CHECKED: Final[Mapping[str, Checker]] = {
    "type": types,
    "plover": lambda values: types(values, "plover"),
    "mode": modes,
    "status": statuses,
    "contexts": contexts,
    "quad": quads,
    "country": countries,
    "sector": sectors,
    "kind": lambda values: codes("kind", values, (*ACTOR_KINDS, *STATEMENT_KINDS)),
    "attribution": lambda values: codes("attribution", values, ATTRIBUTIONS),
}
"""Filter → what checks its values and spells them as the record does."""
