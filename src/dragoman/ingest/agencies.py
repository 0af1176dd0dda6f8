"""The news agencies and publishers that sign copy, by any of their names."""

from __future__ import annotations

import re
from functools import cache

from dragoman.ingest.tables import toml, tsv

_DOMAIN = re.compile(r"(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+){0,2}\.[a-z]{2,}", re.IGNORECASE)
_LABEL = re.compile(r"(?:source|by|via)\s*:?\s+", re.IGNORECASE)
_EDGES = " \t-–—()[]/|.:"


@cache
def _names() -> dict[str, str]:
    """Every alias to its agency's name. Short forms keep their case: "AIM" signs copy, "aim" does not."""
    names: dict[str, str] = {}
    for row in tsv("agencies.tsv"):
        for alias in (row["name"], *filter(None, row["aliases"].split(";"))):
            names.setdefault(_key(alias), row["name"])
    return names


def _key(name: str) -> str:
    return name if len(name) <= 5 else name.casefold()


@cache
def _forms() -> re.Pattern[str]:
    aliases = {
        alias for row in tsv("agencies.tsv") for alias in (row["name"], *row["aliases"].split(";")) if alias
    }
    longest_first = sorted(map(re.escape, aliases), key=lambda alias: (-len(alias), alias))
    return re.compile("(?:" + "|".join(longest_first) + r")(?!\w)")


def canonical(name: str) -> str | None:
    """The agency that a name stands for.

    >>> canonical("ANDINA"), canonical("The Associated Press"), canonical("aim")
    ('Andina', 'Associated Press', None)
    """
    return _names().get(_key(name)) or (_names().get(name.title().casefold()) if name.isupper() else None)


def sole(line: str) -> str | None:
    """The agency or publisher whose name is all that a line says ("Andina", "Source: Reuters", "andina.pe").

    >>> sole("(Reuters)"), sole("Source: Xinhua"), sole("Reuters reported it")
    ('Reuters', 'Xinhua', None)
    """
    if len(line) > 80 or line.endswith(":"):
        return None
    bare = line.strip(_EDGES)
    if _titled().fullmatch(bare):
        return canonical(bare) or bare
    unlabelled = _LABEL.sub("", bare, count=1) if _LABEL.match(bare) else bare
    found = canonical(bare) or canonical(unlabelled)
    if not found and _DOMAIN.fullmatch(bare) and not bare.isupper():
        labels = bare.removeprefix("www.").split(".")
        return canonical(labels[0].upper()) or canonical(labels[0].title()) or bare.lower()
    return found


def match(text: str, at: int) -> tuple[int, str] | None:
    """The agency named exactly at ``at``: where its name ends, and what it is called.

    >>> match("LIMA (AP) -", 6)
    (8, 'Associated Press')
    """
    found = _forms().match(text, at)
    if not found:
        return None
    name = canonical(found[0])
    return (found.end(), name) if name else None


def signature(text: str) -> int | None:
    """Where an agency's signature after the last sentence begins (its dash or bracket included).

    >>> text = "They left, he said. — AFP"
    >>> text[signature(text):]
    '— AFP'
    """
    found = _signature().search(text, max(0, len(text) - 60))
    return found.start("mark") if found else None


@cache
def _titled() -> re.Pattern[str]:
    """Up to four capitalised words and what agencies call themselves ("Turan News Agency")."""
    endings = "|".join(toml("patterns.toml")["agency"]["endings"])
    return re.compile(rf"(?:[^\W\d_a-z][\w'’.-]*\s+){{1,4}}(?:{endings})")


@cache
def _signature() -> re.Pattern[str]:
    names = _forms().pattern
    return re.compile(rf"""[.!?]["”’')]*\s*(?P<mark>[-–—]{{1,2}}\s?{names}|[(\[]{names}[)\]])\.?\Z""")
