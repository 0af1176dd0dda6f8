"""The words that head mentions of actors, and the words that stand around an office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

from dragoman.knowledge.organizations import Role as InstitutionRole
from dragoman.knowledge.organizations import read_roles
from dragoman.knowledge.tables import fold, read_table
from dragoman.record.models import ActorKind

DATA = Path(str(files(__package__))) / "data"
KNOWLEDGE = Path(str(files("dragoman.knowledge"))) / "data"
_OFFICIAL = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "OPP"})
Scope = Literal["state", "office", "local", "any"]
_KINDS = (
    "person",
    "state",
    "government",
    "organization",
    "igo",
    "group",
    "armed_group",
    "population",
    "office",
)
_SCOPES = ("state", "office", "local", "any")


@dataclass(frozen=True, slots=True)
class Role:
    """What a head word says of an actor. ``scope``: how its state is found when the words do not give it."""

    word: str
    kind: ActorKind
    sectors: tuple[str, ...]
    scope: Scope
    plural: bool = False


@dataclass(frozen=True, slots=True)
class RoleAt:
    """A role word at tokens ``[start, end)``; ``head``: "ministry" in "ministry of defence"."""

    start: int
    end: int
    role: Role
    head: int


class Roles:
    """The lexicon of role words, singular and plural, of one or several words."""

    def __init__(self, roles: dict[tuple[str, ...], Role]) -> None:
        self._roles = roles
        self._longest: dict[str, int] = {}
        for words in roles:
            self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))

    def at(self, words: Sequence[str], place: int) -> RoleAt | None:
        """Return the longest role that begins at a place of folded words, or None.

        >>> load_roles().at(["german", "foreign", "ministers"], 1).role.word
        'foreign minister'
        """
        for size in range(min(self._longest.get(words[place], 0), len(words) - place), 0, -1):
            role = self._roles.get(tuple(words[place : place + size]))
            if role is not None:
                words_in = role.word.split()
                inside = words_in.index("of") - 1 if "of" in words_in else size - 1
                return RoleAt(place, place + size, role, place + inside)
        return None

    def all(self, words: Sequence[str]) -> list[RoleAt]:
        """Return the roles in folded words, longest first where they overlap, in text order."""
        found: list[RoleAt] = []
        place = 0
        while place < len(words):
            match = self.at(words, place)
            if match is None:
                place += 1
            else:
                found.append(match)
                place = match.end
        return found


@lru_cache(maxsize=1)
def load_roles() -> Roles:
    """Return the role words that ship with Dragoman. TableError names what is wrong in a table."""
    roles: dict[tuple[str, ...], Role] = {}
    for row in read_table(DATA / "roles.tsv", ("word", "kind", "sectors", "scope", "source")):
        words = tuple(fold(row.text("word")).split())
        kind: ActorKind = row.one_of("kind", _KINDS)  # type: ignore[assignment]  # checked by the reader
        scope: Scope = row.one_of("scope", _SCOPES)  # type: ignore[assignment]
        role = Role(" ".join(words), kind, row.list("sectors"), scope)
        roles[words] = role
        for plural in _plurals(words):
            roles.setdefault(plural, Role(role.word, kind, role.sectors, scope, plural=True))
    for known in read_roles(KNOWLEDGE).values():
        for form in known.words:
            many = form.endswith(("s", "men", "people")) and not form.endswith("ss")
            role = Role(form, known.kind, known.sectors, _scope(known), many)
            roles.setdefault(tuple(fold(form).split()), role)
    return Roles(roles)


def _scope(role: InstitutionRole) -> Scope:
    """How the state of an organ or of people is found: a court's as an office's, a crowd's near by."""
    if role.kind in {"population", "armed_group"}:
        return "local"
    return "office" if _OFFICIAL.intersection(role.sectors) else "any"


def _plurals(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    head = words.index("of") - 1 if "of" in words else len(words) - 1
    word = words[head]
    if word.endswith("man"):
        forms = [word[:-3] + "men"]
    elif word.endswith("y") and word[-2:-1] not in "aeiou":
        forms = [word[:-1] + "ies"]
    elif word.endswith(("s", "x", "ch", "sh")):
        forms = [word + "es"]
    else:
        forms = [word + "s"]
    plurals = [(*words[:head], form, *words[head + 1 :]) for form in forms]
    if words[-1] == "general":
        plurals.append((*(f"{word}s" if at == 0 else word for at, word in enumerate(words)),))
    return plurals


@lru_cache(maxsize=1)
def title_words() -> dict[str, str]:
    """Return the words around an office and their sense: former, acting, elect, honorific and so on."""
    return {
        row.text("word"): row.text("sense")
        for row in read_table(DATA / "title_words.tsv", ("word", "sense", "source"))
    }
