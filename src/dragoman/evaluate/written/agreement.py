"""How far two annotations of the same stories agree: the second is scored as a record against the first.

Matching is that of :mod:`dragoman.evaluate.layers`. Beside it, events are paired by their triggers alone, so
that what is said of an act that both found can be compared, and by code, so that each type has its own row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.evaluate.counts import Hits
from dragoman.evaluate.gold import GoldStory
from dragoman.evaluate.layers import EventMatches, Scores, Tally, score_story
from dragoman.evaluate.matching import meeting, overlap, pair_in_turn, party
from dragoman.evaluate.stories import describe_found, describe_gold
from dragoman.evaluate.written.convert import to_gold
from dragoman.evaluate.written.parse import read_story, story_paths
from dragoman.evaluate.written.records import to_record
from dragoman.evaluate.written.story import Story, WrittenError
from dragoman.ontology.codebook import Codebook, load_codebook
from dragoman.record.models import Event, Record

Row = tuple[str | int | float, ...]

_RECALL_ONLY = "events core"
_ABOUT_SPANS = "spans in range"


@dataclass(slots=True)
class Agreement:
    """Scores of the second annotation against the first, and what only one of them has."""

    stories: int = 0
    scores: Scores = field(default_factory=dict)
    triggers: Hits = field(default_factory=Hits)
    codes: list[tuple[str, str]] = field(default_factory=list)
    statuses: list[tuple[str, str]] = field(default_factory=list)
    actors: list[bool] = field(default_factory=list)
    recipients: list[bool] = field(default_factory=list)
    types: dict[str, Hits] = field(default_factory=dict)
    differences: list[tuple[str, str, str, str]] = field(default_factory=list)

    def rows(self) -> Iterator[Row]:
        """Yield what there is to print: ``layer`` rows, ``share`` rows, ``type`` rows.

        A layer or type has counts of the first and second annotation, precision, recall and F1; a share has
        how many were compared, the share that agrees and, for codes and statuses, Cohen's kappa.
        """
        yield "what", "name", "first", "second", "precision", "recall", "f1"
        for name, score in self.scores.items():
            if score.get("predicted"):
                precision = "-" if name == _RECALL_ONLY else score["precision"]
                f1 = "-" if name == _RECALL_ONLY else score["f1"]
                second = "-" if name == _RECALL_ONLY else score["predicted"]
                yield "layer", name, score["gold"], second, precision, score["recall"], f1
        yield "layer", "events by trigger", *_scored(self.triggers)
        for code, hits in sorted(self.types.items(), key=lambda item: -item[1].gold):
            yield "type", code, *_scored(hits)
        yield "what", "name", "n", "agree", "kappa"
        for name, score in self.scores.items():
            if "accuracy" in score and name != _ABOUT_SPANS:
                yield "share", name, score["n"], score["accuracy"], "-"
        for name, pairs in (("code, same trigger", self.codes), ("status, same trigger", self.statuses)):
            same = sum(one == other for one, other in pairs)
            yield "share", name, len(pairs), _share(same, len(pairs)), round(kappa(pairs), 3)
        for name, judged in (("actors", self.actors), ("recipients", self.recipients)):
            yield "share", f"{name}, same trigger", len(judged), _share(sum(judged), len(judged)), "-"


def compare(first: Path, second: Path, *, codebook: Codebook | None = None) -> Agreement:
    """Compare each story of ``second`` with the one of its name in ``first``.

    :class:`WrittenError` when a story is missing there, has another text, or cannot be read.
    """
    book = codebook or load_codebook()
    tally, agreement = Tally(), Agreement()
    for path in story_paths(second):
        if not (first / path.name).exists():
            raise WrittenError(f"{path}: {first} holds no story of this name")
        one, other = read_story(first / path.name), read_story(path)
        if one.text != other.text:
            raise WrittenError(f"{path}: its text is not that of {first / path.name}")
        _add(agreement, one, other, tally, book)
    agreement.scores = tally.scores()
    return agreement


def kappa(pairs: Sequence[tuple[str, str]]) -> float:
    """Cohen's kappa (1960) of two annotators' labels; 1 when chance alone leaves no room to differ.

    >>> kappa([("a", "a"), ("b", "b"), ("a", "b"), ("b", "a")])
    0.0
    """
    if not pairs:
        return 0.0
    total = len(pairs)
    seen = sum(one == other for one, other in pairs) / total
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(n * others[label] for label, n in ones.items()) / total**2
    return 1.0 if chance == 1 else (seen - chance) / (1 - chance)


def _add(agreement: Agreement, first: Story, second: Story, tally: Tally, book: Codebook) -> None:
    gold = GoldStory.model_validate(to_gold(first, codebook=book))
    record = to_record(second, book)
    matches = score_story(gold, record, tally, book)
    agreement.stories += 1
    _add_types(agreement, gold, record, matches)
    _add_triggers(agreement, to_record(first, book), record)
    for missed in matches.missed:
        agreement.differences.append((first.name, "first only", describe_gold(missed), missed.trigger))
    for extra in matches.extra:
        words = second.text[slice(*extra.trigger)]
        agreement.differences.append((first.name, "second only", describe_found(extra, record), words))


def _add_types(agreement: Agreement, gold: GoldStory, record: Record, matches: EventMatches) -> None:
    """Matched events have one code after reduction, by which they are counted."""
    one = Counter(event.plover for event in gold.events)
    other = Counter(event.plover for event in record.events)
    both = Counter(event.plover for event, _ in matches.matched)
    for code in sorted(one.keys() | other.keys()):
        hits = agreement.types.setdefault(code, Hits())
        hits.add(hits=both[code], gold=one[code], predicted=other[code])


def _add_triggers(agreement: Agreement, first: Record, second: Record) -> None:
    """Of several events with one trigger, those of one code go together first."""

    def together(one: Event, other: Event) -> int:
        return overlap(one.trigger, other.trigger)

    paired = pair_in_turn(
        first.events, second.events, lambda g, p: g.plover == p.plover and together(g, p), together
    )
    agreement.triggers.add(hits=len(paired), gold=len(first.events), predicted=len(second.events))
    for one, other in paired:
        agreement.codes.append((one.plover, other.plover))
        agreement.statuses.append((one.status, other.status))
        agreement.actors.append(_meet(first, one.actors, second, other.actors))
        agreement.recipients.append(_meet(first, one.recipients, second, other.recipients))


def _meet(first: Record, ones: Sequence[str], second: Record, others: Sequence[str]) -> bool:
    """Whether two sides have a party in common, or nobody is on either."""
    if not ones or not others:
        return not ones and not others
    parties = [party(actor) for actor in first.actors if actor.id in ones]
    return meeting(parties, [party(actor) for actor in second.actors if actor.id in others]) > 0


def _scored(hits: Hits) -> Row:
    score = hits.scores(3)
    return hits.gold, hits.predicted, score["precision"], score["recall"], score["f1"]


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
