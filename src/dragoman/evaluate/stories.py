"""Records of stories against hand-made records: ``dragoman evaluate stories GOLD STORIES``.

GOLD holds ``NAME.json``, STORIES the text of each as ``NAME.txt``, ``.md`` or ``.html``. What is matched with
what is told in :mod:`dragoman.evaluate.layers`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from dragoman.errors import InputError
from dragoman.evaluate.gold import GoldEvent, GoldStory, read_gold_folder, unlocated
from dragoman.evaluate.layers import EventMatches, Scores, Tally, score_story
from dragoman.evaluate.lines import numbered_lines, wrong_line
from dragoman.ingest import read_path
from dragoman.ingest.story import Story
from dragoman.ontology.codebook import Codebook, load_codebook
from dragoman.record.models import Event, Record

SUFFIXES = (".txt", ".md", ".html")


@dataclass(frozen=True, slots=True)
class StoryResult:
    """One story's events as matched, and the gold strings that its text does not hold."""

    name: str
    record: Record
    matches: EventMatches
    unlocated: list[str]


@dataclass(slots=True)
class StoriesReport:
    """Scores over all stories, and what was met and missed in each."""

    scores: Scores = field(default_factory=dict)
    stories: list[StoryResult] = field(default_factory=list)


def evaluate_stories(
    gold: Path, stories: Path, *, records: Path | None = None, book: Codebook | None = None
) -> StoriesReport:
    """Read the stories of a folder and score their records, all layers.

    ``records`` is a file of records made before, one JSON object a line; they are told by the ids of their
    stories, and may hold others. ``book`` gives quad classes and symmetric types; PLOVER 2.0 without it.
    Raises ``InputError`` when a file is missing or cannot be read.
    """
    book = book or load_codebook()
    golden = read_gold_folder(gold)
    for path, one in golden:
        _check_types(path, one, book)
    texts = [read_path(_story_path(stories, path.stem), published=one.published) for path, one in golden]
    found = _made_before(records, texts) if records is not None else _read_now(texts)
    tally, report = Tally(), StoriesReport()
    for (path, one), record in zip(golden, found, strict=True):
        matches = score_story(one, record, tally, book)
        report.stories.append(StoryResult(path.stem, record, matches, unlocated(one, record.story.text)))
    report.scores = tally.scores()
    return report


def _story_path(folder: Path, name: str) -> Path:
    for suffix in SUFFIXES:
        path = folder / f"{name}{suffix}"
        if path.exists():
            return path
    raise InputError(str(folder / f"{name}.txt"), "no such story, but there is a hand-made record of it")


def _check_types(path: Path, gold: GoldStory, book: Codebook) -> None:
    for number, event in enumerate(gold.events):
        if event.plover not in book.types:
            raise InputError(
                str(path), f"{book.name} has no event type {event.plover}", f"events.{number}.plover"
            )


def _read_now(texts: list[Story]) -> Iterator[Record]:
    from dragoman import pipeline

    return pipeline.read_many(texts)


def _made_before(path: Path, texts: Iterable[Story]) -> Iterator[Record]:
    records = {record.story.id: record for record in read_records(path)}
    for story in texts:
        if story.id not in records:
            raise InputError(str(path), f"no record of {story.path} (story {story.id})")
        yield records[story.id]


def read_records(path: Path) -> Iterator[Record]:
    """Yield the records of a file, one JSON object a line. ``InputError`` names the line that is none."""
    for number, line in numbered_lines(path):
        if not line.strip():
            continue
        try:
            yield Record.from_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            raise wrong_line(path, number, f"no record: {where} {first['msg']}") from error


def describe_gold(event: GoldEvent) -> str:
    """Return a gold event on one line: code, status, who, whom.

    >>> describe_gold(GoldEvent.model_validate({
    ...     "type": "AID", "plover": "AID", "status": "happened", "trigger": "gave", "sentence": "Peru gave.",
    ...     "actors": [{"name": "Peru", "country": "PER"}], "recipients": []}))
    'AID happened: PER → –'
    """
    who, whom = (
        ", ".join(actor.country or actor.name for actor in side) or "–"
        for side in (event.actors, event.recipients)
    )
    return f"{event.plover} {event.status}: {who} → {whom}"


def describe_found(event: Event, record: Record) -> str:
    """Return an event of a record on one line, as :func:`describe_gold` does."""
    names = {actor.id: actor.country or actor.name for actor in record.actors}
    who, whom = (", ".join(names[one] for one in side) or "–" for side in (event.actors, event.recipients))
    return f"{event.plover} {event.status}: {who} → {whom}"
