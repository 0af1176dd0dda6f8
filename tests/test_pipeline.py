from collections.abc import Iterable, Iterator
from datetime import date

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

import dragoman
from dragoman import annotate, pipeline
from dragoman.annotate.layers import register_extensions
from dragoman.coding.result import Coding
from dragoman.errors import DragomanError, InputError
from dragoman.ingest import read_text
from dragoman.ingest.story import Story
from dragoman.record.assemble import assemble
from dragoman.record.models import Record
from dragoman.record.validate import RecordError
from dragoman.resolve.resolution import Resolution

TEXT = "The foreign minister of Portugal arrived in Rabat on Monday and met her colleague for talks."


@pytest.fixture
def no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Annotate nothing and code nothing, but pass every story through, in batches as the reader does."""
    register_extensions()

    def annotated(stories: Iterable[Story], batch_size: int = 8) -> Iterator[Doc]:
        batch: list[Story] = []
        for story in stories:
            batch.append(story)
            if len(batch) == batch_size:
                yield from map(_doc, batch)
                batch = []
        yield from map(_doc, batch)

    def record_of(doc: Doc, reasons: object = None) -> Record:
        if "uncodable" in doc._.story.text:
            raise RecordError("R202", "events[0].place", "P9")
        return assemble(doc._.story, doc, Resolution(), Coding())

    monkeypatch.setattr(annotate, "annotate", annotated, raising=False)
    monkeypatch.setattr(pipeline, "record_of", record_of)


def _doc(story: Story) -> Doc:
    doc = Doc(Vocab(), words=["x"])
    doc._.story = story
    return doc


@pytest.mark.usefixtures("no_reader")
def test_order_is_kept_and_no_more_than_a_batch_is_taken() -> None:
    taken: list[int] = []

    def stories() -> Iterator[str]:
        for number in range(10):
            taken.append(number)
            yield f"{TEXT} It was visit number {number}."

    records = dragoman.read_many(stories(), batch_size=4)
    first = next(records)
    assert taken == [0, 1, 2, 3]
    texts = [record.story.text[-2] for record in (first, *records)]
    assert texts == [str(number) for number in range(10)]


@pytest.mark.usefixtures("no_reader")
def test_a_story_that_cannot_be_coded_is_reported_and_passed_over() -> None:
    failed: list[tuple[str, DragomanError]] = []
    stories = [TEXT, f"{TEXT} It is uncodable.", f"{TEXT} The end was near."]
    records = list(
        dragoman.read_many(stories, on_error=lambda story, error: failed.append((story.text, error)))
    )
    assert [record.story.text for record in records] == [stories[0], stories[2]]
    assert [(text, str(error)[:4]) for text, error in failed] == [(stories[1], "R202")]
    with pytest.raises(RecordError):
        list(dragoman.read_many(stories))


@pytest.mark.usefixtures("no_reader")
def test_options_go_before_the_text() -> None:
    story = dragoman.read(
        TEXT, published="2024-05-06", title="Talks", url="https://x.org", publisher="Wire"
    ).story
    assert (story.published, story.published_from) == (date(2024, 5, 6), "option")
    assert (story.title, story.url, story.publisher) == ("Talks", "https://x.org", "Wire")
    assert (
        dragoman.read(TEXT, published=date(2024, 5, 6)).story
        == dragoman.read(read_text(TEXT, published=date(2024, 5, 6))).story
    )


@pytest.mark.usefixtures("no_reader")
def test_what_is_wrong_is_said() -> None:
    with pytest.raises(TypeError, match="a Story carries its own"):
        dragoman.read(read_text(TEXT), publisher="Wire")
    with pytest.raises(ValueError, match="Monday"):
        dragoman.read(TEXT, published="Monday")
    with pytest.raises(InputError, match="empty"):
        dragoman.read("")
