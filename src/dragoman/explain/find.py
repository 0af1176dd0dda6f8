"""The event of a file that is to be explained: its story is read, or read again where there is a record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from dragoman.errors import InputError
from dragoman.explain.reasons import EventReasons, Reasons
from dragoman.ingest import read_path, read_text
from dragoman.ingest.story import Story
from dragoman.ontology import load_codebook
from dragoman.record.models import Event, Record


def explain(
    file: str, event: str, *, published: date | None = None, story: str | None = None
) -> tuple[Record, EventReasons]:
    """Return the record that holds an event, coded now, and why the event is what it is.

    ``file`` is a story, whose ids are the same whenever it is read, or records, a JSON object a line; of
    several that have the event, ``story`` says which, by the beginning of its id. ``InputError`` when there
    is no such event, or when this program or this codebook does not code it.
    """
    if _holds_records(file):
        return _of_record(file, event, story)
    record, reasons = _read(read_path(file, published=published))
    if event not in reasons:
        raise InputError(file, f"no event {event}; there are {_listed(record)}")
    return record, reasons[event]


def _holds_records(file: str) -> bool:
    path = Path(file)
    if file == "-" or not path.is_file():
        return False
    if path.suffix in {".json", ".jsonl"}:
        return True
    with path.open("rb") as stream:
        return stream.read(64).lstrip().startswith(b'{"coder"')


def _of_record(file: str, event: str, story: str | None) -> tuple[Record, EventReasons]:
    from dragoman.export.source import read_records

    chosen = [
        (record, found)
        for record in read_records([file])
        if record.story.id.startswith(story or "") and (found := _event(record, event)) is not None
    ]
    if not chosen:
        raise InputError(file, f"no event {event}" + (f" in a story {story}…" if story else ""))
    if len(chosen) > 1:
        ids = ", ".join(record.story.id for record, _ in chosen[:4])
        raise InputError(file, f"{event} is in {len(chosen)} stories; say which with --story: {ids} …")
    return _again(file, *chosen[0])


def _event(record: Record, identifier: str) -> Event | None:
    return next((event for event in record.events if event.id == identifier), None)


def _again(file: str, old: Record, event: Event) -> tuple[Record, EventReasons]:
    """Read the story of a record again, and find the event there."""
    book = load_codebook().name
    if old.coder.codebook != book:
        raise InputError(file, f"coded by {old.coder.codebook}, not by {book}; name it with --codebook")
    told = old.story
    published = told.published
    story = read_text(told.text, published=published, url=told.url, publisher=told.publisher)
    record, reasons = _read(replace(story, title=told.title))
    for same in record.events:
        if same.trigger == event.trigger and same.type == event.type and same.id in reasons:
            return record, reasons[same.id]
    now = f"{record.coder.version}, {record.coder.model}"
    raise InputError(
        file, f"{event.id} was coded by {old.coder.version}, {old.coder.model}; {now} does not code it"
    )


def _read(story: Story) -> tuple[Record, Reasons]:
    from dragoman.pipeline import read_many

    found: dict[str, Reasons] = {}
    (record,) = read_many([story], reasons=found)
    return record, found[record.story.id]


def _listed(record: Record) -> str:
    return ", ".join(_ids(record)) or "none"


def _ids(record: Record) -> Iterator[str]:
    return (event.id for event in record.events)
