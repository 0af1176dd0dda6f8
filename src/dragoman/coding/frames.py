"""The words of travel: verbs and nouns that put somebody somewhere, with who goes and where to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from spacy.tokens import Token

from dragoman.knowledge.tables import read_table

OCCASIONS = frozenset(
    "margin sideline meeting summit conference talk assembly session forum gathering".split()  # noqa: SIM905
)
KINDS = frozenset({"travel", "host", "presence"})
_POS = {"VERB": "V", "AUX": "V", "NOUN": "N", "ADJ": "A"}


@dataclass(frozen=True, slots=True)
class Frame:
    """One row of ``travel.tsv``. ``travel``: the phrase names where to; ``host``: the subject receives the
    traveller at home; ``presence``: being somewhere abroad implies the journey.
    """

    head: str
    pos: str
    traveller: tuple[str, ...]
    place: tuple[str, ...]
    kind: str


@lru_cache(maxsize=1)
def load_frames() -> dict[tuple[str, str], Frame]:
    """Load ``data/travel.tsv``; TableError names what is malformed.

    >>> load_frames()["visit", "V"].place
    ('obj', 'to', 'in')
    """
    path = Path(str(files("dragoman.coding") / "data")) / "travel.tsv"
    frames = {}
    for row in read_table(path, ["head", "pos", "traveller", "place", "kind", "source"]):
        frame = Frame(
            row.text("head"),
            row.one_of("pos", {"V", "N", "A"}),
            row.list("traveller"),
            row.list("place"),
            row.one_of("kind", KINDS),
        )
        frames[frame.head, frame.pos] = frame
    return frames


def is_occasion(token: Token) -> bool:
    """Whether a noun names an occasion at which people meet: "summit", "sidelines"."""
    return bool({token.lemma_.lower(), token.lower_.removesuffix("s")} & OCCASIONS)


def frame_of(token: Token) -> Frame | None:
    """Return the frame of a word, None when it says nothing of travel or presence."""
    pos = _POS.get(token.pos_)
    return load_frames().get((token.lemma_.lower(), pos)) if pos is not None else None


def is_travel(token: Token) -> bool:
    """Whether a word names a journey, so that "to" is where it takes place."""
    frame = frame_of(token)
    return frame is not None and frame.kind == "travel"
