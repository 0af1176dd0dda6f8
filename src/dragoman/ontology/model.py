"""A codebook: event types, modes, contexts, sectors, how planned events reduce, and their codes elsewhere.

PLOVER 2.0 ships as ``data/plover.toml``; a file of the same form takes its place, and one that ``extends`` it
adds to it (:mod:`dragoman.ontology.reading` says how both are written).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dragoman.ontology.errors import UnknownTypeError

STATUSES = ("happened", "ongoing", "planned", "hypothetical", "denied", "cancelled")
HOSTILE_QUAD = 4
_LIKE = {1: "SUPPORT", 2: "COOPERATE", 3: "ACCUSE", 4: "COERCE"}


@dataclass(frozen=True, slots=True)
class Mode:
    """How an event of one type is done. ``intensity`` runs from -10 (conflict) to +10 (cooperation).

    ``words``: lemmas in the content of an event of the type that give it this mode, where nothing else does.
    """

    name: str
    definition: str
    intensity: float
    note: str | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventType:
    """One kind of event.

    ``future`` is the code that a planned one reduces to, ``cancelled`` that of one called off, if any.
    ``like``: the type of PLOVER whose rules of status, merging, day and place it follows; None: its own.
    """

    name: str
    definition: str
    quad: int
    intensity: float
    symmetric: bool
    recipient: bool
    modes: dict[str, Mode] = field(default_factory=dict)
    future: str | None = None
    note: str | None = None
    cancelled: str | None = None
    like: str | None = None
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TriggerRow:
    """A word in a frame that a codebook's file adds to the lexicon, and the line where it stands.

    ``needs``, ``actor`` and ``recipient`` are in the language of :mod:`dragoman.ontology.frames`.
    """

    word: str
    pos: str
    needs: str
    type: str
    mode: str | None
    actor: str
    recipient: str
    prior: float
    line: int


@dataclass(frozen=True, slots=True)
class CodeMap:
    """The codes of another list, by PLOVER's code, or code and mode as ``CONSULT/visit``."""

    name: str
    source: str
    codes: dict[str, dict[str, str | int]]

    def of(self, code: str, mode: str | None) -> dict[str, str | int]:
        """Return the fields of a code, those of the mode where it has its own."""
        return self.codes.get(f"{code}/{mode}") or self.codes[code]


@dataclass(frozen=True, slots=True, eq=False)
class Codebook:
    """Types with their modes, contexts, sectors and statuses, in the order of the file.

    ``name`` is what records call it, version included. A file that extends another adds ``triggers`` and
    word ``classes`` to the lexicon, and ``context_words``, key words of its contexts.
    """

    name: str
    source: str
    types: dict[str, EventType]
    contexts: dict[str, str]
    sectors: dict[str, str]
    statuses: dict[str, str]
    quads: dict[int, str]
    file: str = "plover.toml"
    extends: str | None = None
    triggers: tuple[TriggerRow, ...] = ()
    classes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    context_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    maps: Mapping[str, CodeMap] = field(default_factory=dict)

    def type(self, name: str) -> EventType:
        """Return one event type. ``UnknownTypeError`` when there is none.

        >>> from dragoman.ontology import load_codebook
        >>> load_codebook().type("CONSULT").modes["visit"].intensity
        4.0
        """
        try:
            return self.types[name]
        except KeyError:
            raise UnknownTypeError(self.name, name) from None

    def like(self, name: str) -> str:
        """Return the type of PLOVER whose rules a type follows: its own, unless the file says another.

        >>> from dragoman.ontology import load_codebook
        >>> load_codebook().like("AID")
        'AID'
        """
        kind = self.types.get(name)
        return kind.like if kind is not None and kind.like is not None else name

    def is_symmetric(self, name: str) -> bool:
        """Whether those who take part in events of a type are all actors; not so of types unknown."""
        kind = self.types.get(name)
        return kind is not None and kind.symmetric

    def reduce(self, name: str, status: str, *, by_actor: bool = True, mode: str | None = None) -> str:
        """Return the code after PLOVER's reduction of future events (coding rule 2).

        ``by_actor``: the actor itself announces the act; only then is a planned hostile act a threat.
        A cancelled meeting is a refusal.

        >>> from dragoman.ontology import load_codebook
        >>> book = load_codebook()
        >>> book.reduce("CONSULT", "planned"), book.reduce("RETREAT", "planned")
        ('AGREE', 'CONCEDE')
        >>> book.reduce("ASSAULT", "planned", by_actor=False), book.reduce("CONSULT", "cancelled")
        ('ASSAULT', 'REJECT')
        """
        kind = self.type(name)
        if status == "cancelled" and kind.cancelled is not None:
            return kind.cancelled
        if status != "planned" or kind.future is None:
            return name
        if kind.quad == HOSTILE_QUAD and not by_actor:
            return name
        return kind.future

    def intensity(self, name: str, mode: str | None = None) -> float:
        """Return the conflict-cooperation score, that of the mode where there is one.

        >>> from dragoman.ontology import load_codebook
        >>> load_codebook().intensity("ACCUSE", "allege"), load_codebook().intensity("ACCUSE")
        (-3.5, -3.0)
        """
        kind = self.type(name)
        return kind.modes[mode].intensity if mode in kind.modes else kind.intensity

    def codes(self, plover: str, mode: str | None) -> dict[str, dict[str, str | int]] | None:
        """Return what an event is called in the lists that the codebook maps to; None when it maps to none.

        ``plover`` is the code after the reduction, ``mode`` None where the reduction made it.
        """
        return {name: dict(table.of(plover, mode)) for name, table in self.maps.items()} or None


def likeness(quad: int) -> str:
    """Return the type whose rules a type of one quad class follows when its file names none.

    >>> likeness(2)
    'COOPERATE'
    """
    return _LIKE[quad]
