"""Names of states and organizations in a story, as the knowledge base finds them, in one shape."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from dragoman.record.models import ActorKind

HitKind = Literal["state", "adjective", "demonym", "metonym", "capital", "organization"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the knowledge base at tokens ``[start, end)``.

    ``state`` is a country's name, ``adjective`` "Peruvian", ``demonym`` "Peruvians", ``metonym``
    "the Kremlin", ``capital`` a capital's name, which may stand for its government; ``organization`` all
    that is no state.
    """

    start: int
    end: int
    kind: HitKind
    id: str
    name: str
    country: str | None
    actor: ActorKind
    sectors: tuple[str, ...] = ()
    wikidata: str | None = None
    plural: bool = False
    generic: bool = False
    """Whether the words are a common noun as well: "the Senate"."""
    others: tuple[Hit, ...] = ()
    """What else the name may mean, each of another land: the Shura Councils of four states."""


def settle(hits: Iterable[Hit], lands: Collection[str]) -> list[Hit]:
    """Choose among bodies of one name that of the land which comes first in ``lands``.

    Where none of them does, the name is dropped and its words are left to be read as common nouns.
    """
    order = {land: place for place, land in enumerate(lands)}
    settled: list[Hit] = []
    for hit in hits:
        if (hit.others or hit.generic) and hit.kind == "organization" and hit.country is not None:
            options = [sense for sense in (hit, *hit.others) if sense.country in order]
            if options:
                settled.append(min(options, key=lambda sense: order[sense.country or ""]))
            continue
        settled.append(hit)
    return settled


def settle_peoples(hits: Sequence[Hit]) -> list[Hit]:
    """Choose among lands whose people have one name that which the story names: Congolese, Dominican."""
    told = {hit.country for hit in hits if hit.kind in {"state", "capital"}}
    settled: list[Hit] = []
    for hit in hits:
        if hit.kind in {"adjective", "demonym"} and hit.others and hit.country not in told:
            settled.append(next((sense for sense in hit.others if sense.country in told), hit))
        else:
            settled.append(hit)
    return settled


class Names(Protocol):
    """What resolution asks of the knowledge base. What is derived from one is kept while it lives."""

    def __hash__(self) -> int: ...

    def hits(self, words: Sequence[str], starts: Sequence[bool]) -> Iterable[Hit]:
        """Yield the names in a story's words, longest first at a place; ``starts`` marks sentence starts."""
        ...

    def state_name(self, country: str) -> str:
        """Return the common English name of a state by ISO 3166-1 alpha-3 code."""
        ...

    def organization(self, code: str) -> Hit | None:
        """Return the organization known by a short name such as "UN", as a hit without a place."""
        ...
