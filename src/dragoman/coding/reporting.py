"""The table of reporting verbs: which words report speech or writing, and where what is said stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from dragoman.knowledge.tables import read_table

CLASSES = frozenset({"speech", "readout", "accord", "quoting", "document", "belief", "none"})
FRAMES = frozenset({"c", "o", "x", "ox", "a"})


@dataclass(frozen=True, slots=True)
class Reporter:
    """One reporting verb.

    ``kind``: ``speech`` and ``readout`` report words; ``accord`` words that several agreed on; ``quoting``
    only beside a quotation; ``document`` when a text is the subject ("the report shows"); ``belief`` and
    ``none`` report none. ``frames``: content as clause (``c``), object (``o``), infinitive or gerund (``x``),
    object with infinitive (``ox``), predicative (``a``: "called the move a mistake"); ``prepositions``:
    content behind one of these.
    """

    lemma: str
    kind: str
    frames: frozenset[str]
    prepositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reporting:
    """Reporting verbs by lemma and class, and the nouns that name a channel."""

    verbs: dict[str, tuple[Reporter, ...]]
    channels: dict[str, str]

    def of(self, lemma: str, *kinds: str) -> Reporter | None:
        """Return a verb's entry of one of these classes.

        >>> load_reporting().of("urge", "speech").frames >= {"ox"}
        True
        """
        for entry in self.verbs.get(lemma, ()):
            if entry.kind in kinds:
                return entry
        return None


@lru_cache(maxsize=1)
def load_reporting() -> Reporting:
    """Load ``data/reporting.tsv`` and ``data/channels.tsv``; TableError names what is malformed."""
    folder = Path(str(files("dragoman.coding") / "data"))
    verbs: dict[str, list[Reporter]] = {}
    for row in read_table(folder / "reporting.tsv", ["lemma", "class", "frames", "source"]):
        frames, prepositions = set(), set()
        for frame in row.text("frames").split(","):
            name, _, words = frame.partition("=")
            if name == "p" and words:
                prepositions.update(words.split("|"))
            elif name in FRAMES and not words:
                frames.add(name)
            else:
                raise row.error(f"{frame!r} is no frame")
        entry = Reporter(
            row.text("lemma"), row.one_of("class", CLASSES), frozenset(frames), frozenset(prepositions)
        )
        verbs.setdefault(entry.lemma, []).append(entry)
    rows = read_table(folder / "channels.tsv", ["noun", "class", "source"])
    channels = {row.text("noun"): row.one_of("class", {"document", "occasion", "medium"}) for row in rows}
    return Reporting({lemma: tuple(entries) for lemma, entries in verbs.items()}, channels)
