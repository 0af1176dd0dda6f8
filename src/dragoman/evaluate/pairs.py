"""Joining across stories, measured on labelled pairs of events: do the two tell of one occasion?

The pairs name events by the hash of their text and the span of their trigger (``corpus/pairs``). Stories
come from their source documents, or from records made of them before. All of them are joined together, as
in a record that holds them all, and a pair counts as joined when its events end in one episode.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.episodes import events as matters
from dragoman.episodes.copies import copies, sketch
from dragoman.episodes.groups import pair
from dragoman.episodes.linking import MemoryShelf, add
from dragoman.episodes.mentions import Mention, mentions_of
from dragoman.episodes.score import Weights
from dragoman.errors import InputError
from dragoman.evaluate.pair_sources import stories_of
from dragoman.record.models import Record


@dataclass(frozen=True, slots=True)
class Side:
    """One event of a pair: its document, the hash of the document's text, and the trigger's span."""

    document: str
    text: str
    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two events of different stories, whether they tell of one occasion, and of which part the pair is."""

    a: Side
    b: Side
    same: bool
    part: str


def read_pairs(path: Path) -> list[LabelledPair]:
    """Read ``pairs.tsv``. Raises :class:`~dragoman.errors.InputError` naming the line that is none."""
    found = []
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, delimiter="\t"), start=2):
            try:
                a, b = (
                    Side(
                        row[f"{side}_document"],
                        row[f"{side}_text"],
                        int(row[f"{side}_start"]),
                        int(row[f"{side}_end"]),
                        row[f"{side}_type"],
                    )
                    for side in "ab"
                )
                found.append(LabelledPair(a, b, {"same": True, "other": False}[row["label"]], row["part"]))
            except (KeyError, TypeError, ValueError):
                raise InputError(str(path), "no labelled pair", f"line {number}") from None
    return found


def records_of(pairs: Sequence[LabelledPair], sources: Path) -> Iterator[Record]:
    """Code the stories that pairs are of, from a folder that holds their documents at any depth."""
    from dragoman.pipeline import read_many

    wanted = {side.document for pair in pairs for side in (pair.a, pair.b)}
    paths = [path for path in sorted(sources.rglob("*")) if path.is_file() and _may_hold(path, wanted)]

    def stories() -> Iterator[tuple[str, object]]:
        for path in paths:
            yield from ((name, story) for name, story in stories_of(path) if name in wanted)

    yield from read_many(story for _, story in stories())  # type: ignore[misc]


def _may_hold(path: Path, wanted: set[str]) -> bool:
    if path.suffix in {".md", ".tml"}:
        return path.stem in wanted
    if path.suffix == ".tsv":
        return path.name.split(".")[0] in wanted
    # A file of many stories (IEER): named after its agency and day, as its stories are.
    return not path.suffix and any(name.startswith(path.name.replace("_", "")) for name in wanted)


@dataclass(slots=True)
class Joining:
    """Records joined in memory: their mentions, and the episode of each."""

    mentions: dict[str, Mention]
    by_text: dict[str, list[Mention]]
    spans: dict[str, list[tuple[int, int]]]
    """An event's trigger, then those of its retellings in the story."""
    group_of: dict[str, tuple[str, ...]]
    copied: set[tuple[str, str]]


def prepare(records: Iterable[Record]) -> Joining:
    """The mentions of records, and which of their stories are copies; nothing is joined yet."""
    joining = Joining({}, {}, {}, {}, set())
    sketches = {}
    for record in records:
        if record.story.id in sketches:
            continue
        sketches[record.story.id] = sketch(record.story.text)
        mentions = mentions_of(record)
        joining.by_text[record.story.id] = mentions
        for mention, event in zip(mentions, record.events, strict=True):
            joining.mentions[mention.uid] = mention
            joining.spans[mention.uid] = [event.trigger, *event.mentions]
    texts = sorted(text for text, made in sketches.items() if made is not None)
    for at, one in enumerate(texts):
        for other in texts[at + 1 :]:
            x, y = sketches[one], sketches[other]
            if x is not None and y is not None and copies(x, y):
                joining.copied.add(pair(one, other))
    return joining


def join(joining: Joining, table: Weights | None = None) -> None:
    """Join the mentions with a table of weights; that which ships, unless another is given."""
    shelf: MemoryShelf[Mention] = MemoryShelf()
    matter = matters.event_matter(table)
    for text in sorted(joining.by_text):
        add(shelf, matter, joining.by_text[text], joining.copied)
    joining.group_of = dict(shelf.group_of)


def find(joining: Joining, side: Side) -> Mention | None:
    """The event that a side means: its trigger overlaps, and better its type is the same; None if not
    coded.

    A side that the coder takes for a retelling means the event that is told again, where no event has its
    own trigger there.
    """
    fitting = []
    for mention in joining.by_text.get(side.text, ()):
        for again, (start, end) in enumerate(joining.spans[mention.uid]):
            if start < side.end and side.start < end:
                fitting.append((again > 0, mention.type != side.type, abs(start - side.start), mention.uid))
    return joining.mentions[min(fitting)[3]] if fitting else None


def score_pairs(pairs: Sequence[LabelledPair], joining: Joining) -> dict[str, float]:
    """Precision and recall of joining, with counts; a pair one of whose events was not coded is not joined.

    ``missing`` counts pairs of which an event was not coded, ``stories missing`` those whose text is not
    there.
    """
    counts = {"joined, same": 0, "joined, other": 0, "apart, same": 0, "apart, other": 0}
    missing = absent = 0
    for labelled in pairs:
        a, b = find(joining, labelled.a), find(joining, labelled.b)
        absent += not {labelled.a.text, labelled.b.text} <= joining.by_text.keys()
        missing += a is None or b is None
        joined = a is not None and b is not None and b.uid in joining.group_of.get(a.uid, ())
        counts[f"{'joined' if joined else 'apart'}, {'same' if labelled.same else 'other'}"] += 1
    right, wrong = counts["joined, same"], counts["joined, other"]
    same = right + counts["apart, same"]
    return {
        "precision": right / (right + wrong) if right + wrong else 0.0,
        "recall": right / same if same else 0.0,
        "pairs": len(pairs),
        **counts,
        "missing": missing,
        "stories missing": absent,
    }


def evaluate_pairs(
    path: Path, sources: Path | None = None, *, records: Path | None = None
) -> dict[str, dict[str, float]]:
    """Score each part of the pairs and all of them; from source documents, or from records made of them."""
    pairs = read_pairs(path)
    if records is not None:
        lines = records.read_text(encoding="utf-8").splitlines()
        joining = prepare(Record.from_json(line) for line in lines if line)
    elif sources is not None:
        joining = prepare(records_of(pairs, sources))
    else:
        raise ValueError("sources or records")
    join(joining)
    parts = {part: [pair for pair in pairs if pair.part == part] for part in ("train", "dev")}
    return {name: score_pairs(some, joining) for name, some in (*parts.items(), ("all", pairs))}
