"""Other ways to write a place's name: "St. Paris", "northern Aleppo province", "Loudon Co."."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DIRECTIONS = (("N", "North"), ("S", "South"), ("E", "East"), ("W", "West"))
_SHORTENED = (
    *((re.compile(rf"^{short}\. (?=[A-Z])"), f"{full} ") for short, full in _DIRECTIONS),
    (re.compile(r" Co\.$"), " County"),
    (re.compile(r"^(?:St|Ste)\.? "), "Saint "),
    (re.compile(r"^Saint "), "St. "),
    (re.compile(r"^Mt\.? "), "Mount "),
    (re.compile(r"^Ft\.? "), "Fort "),
    (re.compile(r"^Fort "), "Ft. "),
)
_GENERIC_AFTER = re.compile(
    r" (?:[Cc]ity|[Pp]rovince|[Gg]overnorate|[Rr]egion|[Oo]blast|[Dd]istrict|[Ss]tate|[Cc]ounty|[Tt]ownship"
    r"|[Pp]refecture|[Dd]epartment|[Vv]alley|[Pp]arish|[Mm]unicipality|[Aa]rea|[Kk]rai|[Bb]orough)$"
)
_REGIONAL = re.compile(
    r" (?:[Pp]rovince|[Gg]overnorate|[Rr]egion|[Oo]blast|[Ss]tate|[Pp]refecture|[Dd]epartment|[Kk]rai)$"
)
_GENERIC_BEFORE = re.compile(
    r"^(?:(?:[Tt]he )?(?:[Cc]ity|[Tt]own|[Pp]rovince|[Vv]illage|[Ss]tate|[Pp]ort) of |[Tt]he "
    r"|(?:[Gg]reater|[Cc]entral|(?:[Nn]orth|[Ss]outh)?-?(?:[Ee]ast|[Ww]est)?(?:ern)?"
    r"|[Nn]orth(?:ern)?|[Ss]outh(?:ern)?|[Ee]ast(?:ern)?|[Ww]est(?:ern)?|[Oo]ld|[Uu]pper|[Ll]ower|[Ii]nner) )"
)


def other_forms(name: str) -> Iterator[str]:
    """Yield other ways to write a place's name, the nearest first.

    >>> list(other_forms("St. Paris")), list(other_forms("northern Aleppo province"))
    (['Saint Paris', 'St. Paris County'], ['northern Aleppo', 'Aleppo province', 'Aleppo'])
    """
    for pattern, full in _SHORTENED:
        form = pattern.sub(full, name)
        if form != name:
            yield form
    if name.endswith(" County"):
        yield f"County {name.removesuffix(' County')}"
    bare = _GENERIC_AFTER.sub("", name)
    plain = _GENERIC_BEFORE.sub("", name)
    if bare and bare != name:
        yield bare
    if plain and plain != name:
        yield plain
        if (both := _GENERIC_AFTER.sub("", plain)) and both != plain:
            yield both
    if name.istitle() and bare == name:
        yield f"{name} County"


def says_region(name: str) -> bool:
    """Tell whether a name says that it is a region's: "Hiroshima prefecture"."""
    return _REGIONAL.search(name) is not None
